// The list as a file: what is shown, of every device that matches.
#include "ui/common/message_bar.h"
#include "ui/common/passing_message.h"
#include "ui/common/saved_file.h"
#include "ui/devices/browser/device_table.h"
#include "ui/devices/browser/list_export.h"
#include "ui/devices/browser/view_menu.h"
#include "ui/devices/devices_screen.h"

#include <QMenu>

namespace espalier::ui {

void DevicesScreen::showExportMenu(const QWidget& button)
{
    QMenu menu(this);
    menu.addAction(tr("CSV for spreadsheets…"), this, [this] { exportAs(FileKind::Csv); });
    menu.addAction(tr("JSON for programs…"), this, [this] { exportAs(FileKind::Json); });
    menu.addAction(tr("PDF to print…"), this, [this] { exportAs(FileKind::Pdf); });
    menu.exec(button.mapToGlobal(QPoint(0, button.height())));
}

void DevicesScreen::exportAs(FileKind kind)
{
    struct Offered {
        QString name, filter;
    };
    const Offered offered = kind == FileKind::Csv    ? Offered{tr("devices.csv"), tr("CSV (*.csv)")}
                            : kind == FileKind::Json ? Offered{tr("devices.json"), tr("JSON (*.json)")}
                                                     : Offered{tr("devices.pdf"), tr("PDF (*.pdf)")};
    const QString path = askWhereToSave(this, tr("Export the list"), offered.name, offered.filter);
    if (path.isEmpty()) {
        return;
    }
    const ListView shown = shownView();
    const ListedAs as{m_views->current().isEmpty() ? title() : m_views->current(), shown.query,
                      listColumns(shown.columns), shown.sort, m_clock.nowMs()};
    auto* gather = new ListExport(m_control, m_model->listArguments(), listFile(kind, as), path, this);
    const auto tellProgress = [this, gather](qint64 done, qint64 total) {
        m_exportBar->set(
            State::Waiting,
            tr("Exporting: %1 of %2 devices", "numbers").arg(locale().toString(done), locale().toString(total)));
        connect(m_exportBar->addAction(tr("Cancel")), &QPushButton::clicked, gather, [this, gather] {
            gather->cancel();
            m_exportBar->clear();
        });
    };
    tellProgress(0, m_model->matching());
    connect(gather, &ListExport::progressed, this, tellProgress);
    connect(gather, &ListExport::failed, this, [this](const Error& error) {
        m_exportBar->clear();
        messages()->set(userSentence(error, tr("The list was not exported.")));
    });
    connect(gather, &ListExport::written, this, [this, path](qint64 rows) {
        m_exportBar->clear();
        tell(tr("%n device(s) exported.", nullptr, static_cast<int>(rows)), path);
    });
}

} // namespace espalier::ui
