#include "ui/activity/name_book.h"

#include "ui/common/device_text.h"

#include <QJsonArray>

#include <utility>

namespace espalier::ui {

namespace {
constexpr int mostNames = 5000;
constexpr int pauseMs = 5'000; // names change seldom, and a busy server tells of changes several times a second
} // namespace

NameBook::NameBook(server::Control& control, QObject* parent) : QObject(parent), m_control(control)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (std::exchange(m_again, false)) {
            reload();
        }
    });
}

void NameBook::reload()
{
    if (m_pause.isActive()) {
        m_again = true;
        return;
    }
    m_pause.start();
    load(QStringLiteral("device.list"),
         {{QStringLiteral("most"), mostNames},
          {QStringLiteral("columns"), QJsonArray{QStringLiteral("name"), QStringLiteral("serial")}},
          {QStringLiteral("count"), false}},
         m_devices);
    load(QStringLiteral("profile.list"), {}, m_profiles);
    load(QStringLiteral("group.list"), {}, m_groups);
}

void NameBook::load(const QString& operation, const QJsonObject& arguments, QHash<qint64, QString>& into)
{
    m_control.call(operation, arguments, this, [this, &into](const Result<QJsonValue>& result) {
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
