#include "ui/devices/device_export.h"

#include "ui/devices/device_csv.h"
#include "ui/devices/device_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>

namespace espalier::ui {

namespace {

constexpr int ExportPage = 500;

struct DeviceExportWords {
    Q_DECLARE_TR_FUNCTIONS(DeviceExport)
};

QString stamp(qint64 ms)
{
    return ms > 0 ? QDateTime::fromMSecsSinceEpoch(ms)
                        .toOffsetFromUtc(QDateTime::currentDateTime().offsetFromUtc())
                        .toString(Qt::ISODate)
                  : QString();
}

QStringList head(int column)
{
    switch (column) {
    case DeviceModel::Device:
        return {DeviceExportWords::tr("Device"), DeviceExportWords::tr("Model"),
                DeviceExportWords::tr("Serial number")};
    case DeviceModel::Owner:
        return {DeviceExportWords::tr("Owner"), DeviceExportWords::tr("Groups")};
    case DeviceModel::System:
        return {DeviceExportWords::tr("System"), DeviceExportWords::tr("Build")};
    case DeviceModel::Condition:
        return {DeviceExportWords::tr("State")};
    case DeviceModel::LastContact:
        return {DeviceExportWords::tr("Last contact")};
    case DeviceModel::Serial:
        return {DeviceExportWords::tr("Serial number")};
    case DeviceModel::AssetTag:
        return {DeviceExportWords::tr("Asset tag")};
    case DeviceModel::Supervised:
        return {DeviceExportWords::tr("Supervised")};
    case DeviceModel::Storage:
        return {DeviceExportWords::tr("Storage")};
    case DeviceModel::Link:
        return {DeviceExportWords::tr("Enrollment link")};
    case DeviceModel::Enrolled:
        return {DeviceExportWords::tr("Enrolled")};
    default:
        return {};
    }
}

QStringList fields(const DeviceRow& d, int column, qint64 now)
{
    switch (column) {
    case DeviceModel::Device:
        return {d.title(), modelWords(d), d.serial};
    case DeviceModel::Owner:
        return {d.ownerName, d.ownGroups().join(QStringLiteral("; "))};
    case DeviceModel::System:
        return {systemWords(d), d.osBuild};
    case DeviceModel::Condition:
        return {conditionOf(d, now).words};
    case DeviceModel::LastContact:
        return {stamp(d.lastSeen)};
    case DeviceModel::Serial:
        return {d.serial};
    case DeviceModel::AssetTag:
        return {d.assetTag};
    case DeviceModel::Supervised:
        return {yesNoWords(d.supervised)};
    case DeviceModel::Storage:
        return {storageWords(d)};
    case DeviceModel::Link:
        return {d.link};
    case DeviceModel::Enrolled:
        return {stamp(d.enrolledAt)};
    default:
        return {};
    }
}
} // namespace

QByteArray deviceCsv(const QList<DeviceRow>& devices, const QList<int>& columns, qint64 nowMs)
{
    QStringList header;
    for (const int column : columns) {
        header += head(column);
    }
    QList<QStringList> rows;
    rows.reserve(devices.size());
    for (const DeviceRow& device : devices) {
        QStringList row;
        for (const int column : columns) {
            row += fields(device, column, nowMs);
        }
        rows << row;
    }
    return csvFile(header, rows);
}

DeviceExport::DeviceExport(server::Control& control, const QJsonObject& listArguments, QObject* parent)
    : QObject(parent), m_control(control), m_arguments(listArguments)
{
    m_arguments.insert(QStringLiteral("most"), ExportPage);
    ask();
}

void DeviceExport::ask()
{
    m_control.call(QStringLiteral("device.list"), m_arguments, this, [this](const Result<QJsonValue>& page) {
        if (!page) {
            Q_EMIT failed(page.error());
            deleteLater();
            return;
        }
        const QJsonArray rows = page->toObject().value(QLatin1String("rows")).toArray();
        for (const QJsonValue& row : rows) {
            m_devices << DeviceRow::fromJson(row.toObject());
        }
        if (rows.size() < ExportPage) {
            Q_EMIT gathered(m_devices);
            deleteLater();
            return;
        }
        m_arguments.insert(QStringLiteral("after"), m_devices.constLast().id);
        ask();
    });
}

} // namespace espalier::ui
