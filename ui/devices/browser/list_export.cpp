#include "ui/devices/browser/list_export.h"

#include "ui/common/written_file.h"

#include <QJsonArray>

namespace espalier::ui {

namespace {
constexpr int rowsPerPage = 500;
}

ListExport::ListExport(server::Control& control, const QJsonObject& listArguments, std::unique_ptr<ListFile> file,
                       const QString& path, QObject* parent)
    : QObject(parent), m_control(control), m_arguments(listArguments), m_file(std::move(file)), m_path(path)
{
    m_arguments.insert(QStringLiteral("most"), rowsPerPage);
    ask();
}

void ListExport::cancel()
{
    m_cancelled = true;
    deleteLater();
}

void ListExport::ask()
{
    m_control.call(QStringLiteral("device.list"), m_arguments, this, [this](const Result<QJsonValue>& page) {
        if (m_cancelled) {
            return;
        }
        if (!page) {
            Q_EMIT failed(page.error());
            deleteLater();
            return;
        }
        m_total = page->toObject().value(QLatin1String("matching")).toInteger(m_total);
        QList<DeviceRow> rows;
        for (const QJsonValue& row : page->toObject().value(QLatin1String("rows")).toArray()) {
            rows.append(DeviceRow::fromJson(row.toObject()));
        }
        m_file->add(rows);
        m_done += rows.size();
        Q_EMIT progressed(m_done, std::max(m_done, m_total));
        if (rows.size() < rowsPerPage) {
            finish();
            return;
        }
        m_arguments.insert(QStringLiteral("after"), rows.constLast().id);
        m_arguments.insert(QStringLiteral("count"), false);
        ask();
    });
}

void ListExport::finish()
{
    if (const auto written = writeFile(m_path, m_file->end()); !written) {
        Q_EMIT failed(written.error());
    } else {
        Q_EMIT this->written(m_done);
    }
    deleteLater();
}

} // namespace espalier::ui
