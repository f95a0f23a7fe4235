#include "tests/ui/screenshots/report_file.h"

#include "tests/ui/support/fake_control.h"
#include "ui/compliance/report_pdf.h"
#include "ui/devices/browser/list_report.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

namespace espalier::test {

QByteArray reportFile()
{
    FakeControl control;
    ui::ComplianceReport report{QStringLiteral("Marlow & Finch"), officeNow, {}, {}};
    control.call(QStringLiteral("compliance.summary"), {}, &control,
                 [&report](const Result<QJsonValue>& answer) { report.summary = answer->toObject(); });
    bool isWhole = false;
    ui::gatherStandings(control, {{QStringLiteral("state"), QStringLiteral("failing")}}, 5000, &control,
                        [&](const Result<QJsonArray>& failing) {
                            report.broken = ui::mostBroken(*failing, 8);
                            isWhole = true;
                        });
    (void)QTest::qWaitFor([&] { return isWhole; });
    return ui::compliancePdf(report);
}

QByteArray deviceListFile()
{
    FakeControl control;
    QList<ui::DeviceRow> rows;
    bool isWhole = false;
    control.call(QStringLiteral("device.list"), {}, &control, [&](const Result<QJsonValue>& answer) {
        const QJsonArray listed = answer->toObject().value(QLatin1String("rows")).toArray();
        for (const QJsonValue& row : listed) {
            rows.append(ui::DeviceRow::fromJson(row.toObject()));
        }
        isWhole = true;
    });
    (void)QTest::qWaitFor([&] { return isWhole; });
    ui::ListReport report(
        {QStringLiteral("Devices"), QStringLiteral("os < 17.4"), ui::listColumns(ui::usualColumns()), {}, officeNow});
    report.add(rows + rows);
    return report.end();
}

} // namespace espalier::test
