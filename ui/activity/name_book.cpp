#include "ui/activity/name_book.h"

#include "ui/common/device_text.h"

#include <QJsonArray>

namespace espalier::ui {

namespace {
constexpr int mostNames = 5000;
}

NameBook::NameBook(server::Control& control, QObject* parent) : QObject(parent), m_control(control) {}

void NameBook::reload()
{
    load(QStringLiteral("device.list"), m_devices);
    load(QStringLiteral("profile.list"), m_profiles);
    load(QStringLiteral("group.list"), m_groups);
}

void NameBook::load(const QString& operation, QHash<qint64, QString>& into)
{
    m_control.call(
        operation, {{QStringLiteral("most"), mostNames}}, this, [this, &into](const Result<QJsonValue>& result) {
            if (!result) {
                return;
            }
            const QJsonArray rows =
                result->isArray() ? result->toArray() : result->toObject().value(QLatin1String("rows")).toArray();
            QHash<qint64, QString> names;
            for (const QJsonValue& row : rows) {
                const QString name = row[QStringLiteral("name")].toString();
                names.insert(row[QStringLiteral("id")].toInteger(),
                             name.isEmpty() ? row[QStringLiteral("serial")].toString() : name);
            }
            if (names != into) {
                into = names;
                Q_EMIT changed();
            }
        });
}

QString NameBook::device(qint64 id) const
{
    return m_devices.contains(id) ? quoted(m_devices.value(id)) : tr("device %1").arg(id);
}

QString NameBook::profile(qint64 id) const
{
    return m_profiles.contains(id) ? quoted(m_profiles.value(id)) : tr("profile %1").arg(id);
}

QString NameBook::group(qint64 id) const
{
    return m_groups.contains(id) ? quoted(m_groups.value(id)) : tr("group %1").arg(id);
}

} // namespace espalier::ui
