#include "ui/exporting/exporting.h"

#include "ui/common/device_text.h"
#include "ui/common/saved_file.h"
#include "ui/common/written_file.h"
#include "ui/exporting/export_sheet.h"

namespace espalier::ui {

Exporting::Exporting(server::Control& control, QWidget* over) : QObject(over), m_control(control), m_over(over) {}

void Exporting::exportProfile(const ProfileToExport& profile)
{
    auto* sheet = new ExportSheet(m_control, profile, m_over);
    connect(sheet, &ExportSheet::exported, this, [this, sheet](const QByteArray& content, const QString& fileName) {
        const QString path =
            askWhereToSave(m_over, tr("Export the profile"), fileName, tr("Profiles (*.mobileconfig)"));
        if (path.isEmpty()) {
            return;
        }
        if (const auto written = writeFile(path, content); !written) {
            UserSentence sentence = userSentence(written.error(), tr("The profile was not exported."));
            sentence.why = tr("The file can’t be written there.");
            sentence.next = tr("Choose another place.");
            sheet->showProblem(sentence);
            return;
        }
        sheet->dismiss();
        Q_EMIT done(tr("Exported to %1.").arg(placeWords(path)));
    });
}

} // namespace espalier::ui
