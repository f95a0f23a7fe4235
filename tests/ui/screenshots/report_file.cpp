#include "tests/ui/screenshots/report_file.h"

#include "tests/ui/support/fake_control.h"
#include "ui/compliance/report_pdf.h"

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

} // namespace espalier::test
