// What the Compliance screen hands out: all rows for a spreadsheet, one page for management.
#include "ui/common/device_text.h"
#include "ui/common/message_bar.h"
#include "ui/common/saved_file.h"
#include "ui/common/written_file.h"
#include "ui/compliance/compliance_screen.h"
#include "ui/compliance/policy_row.h"
#include "ui/compliance/report_pdf.h"

#include <limits>

namespace espalier::ui {

void ComplianceScreen::exportCsv()
{
    const QString path = askWhereToSave(this, tr("Export compliance"), tr("compliance.csv"), tr("CSV (*.csv)"));
    if (path.isEmpty()) {
        return;
    }
    gatherStandings(m_control, {}, std::numeric_limits<int>::max(), this,
                    [this, path](const Result<QJsonArray>& standings) {
                        if (!standings) {
                            m_message->set(userSentence(standings.error(), tr("The list was not exported.")));
                            return;
                        }
                        save(path, standingsCsv(*standings, m_clock.nowMs()),
                             tr("%n line(s) exported.", nullptr, static_cast<int>(standings->size())));
                    });
}

void ComplianceScreen::exportPdf()
{
    const QString path = askWhereToSave(this, tr("Save the report"), tr("compliance.pdf"), tr("PDF (*.pdf)"));
    if (path.isEmpty()) {
        return;
    }
    m_control.call(QStringLiteral("server.status"), {}, this, [this, path](const Result<QJsonValue>& status) {
        if (!status) {
            m_message->set(userSentence(status.error(), tr("The report was not saved.")));
            return;
        }
        savePdf(path, status->toObject().value(QLatin1String("organization")).toString());
    });
}

void ComplianceScreen::savePdf(const QString& path, const QString& organization)
{
    save(path, compliancePdf({organization, m_clock.nowMs(), m_summary, m_broken}), tr("The report is saved."));
}

void ComplianceScreen::save(const QString& path, const QByteArray& content, const QString& told)
{
    if (const Result<> written = writeFile(path, content); !written) {
        m_message->set(userSentence(written.error(), tr("The file was not written.")));
        return;
    }
    done(told, path);
}

} // namespace espalier::ui
