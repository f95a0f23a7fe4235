#include "ui/server/catalogue_card.h"

#include "ui/common/button.h"
#include "ui/common/confirmation_sheet.h"
#include "ui/common/device_text.h"
#include "ui/common/fact_grid.h"
#include "ui/common/message_bar.h"
#include "ui/common/permissions.h"
#include "ui/common/text_label.h"
#include "ui/server/catalogue_facts.h"
#include "ui/server/schema_report_sheet.h"

#include <QFileDialog>
#include <QVBoxLayout>

namespace espalier::ui {

CatalogueCard::CatalogueCard(server::Control& control, const Clock& clock, QWidget* parent)
    : Card(tr("Catalogue"), parent), m_control(control), m_clock(clock), m_facts(new FactGrid(this)),
      m_message(new MessageBar(this)),
      m_load(new Button(tr("Load Apple’s schema folder…"), Button::Kind::Standard, this, Button::Size::Small)),
      m_remove(addLink(tr("Remove…")))
{
    m_facts->setAccessibleName(tr("Catalogue"));
    m_load->setObjectName(QStringLiteral("loadSchema"));
    m_remove->setObjectName(QStringLiteral("removeSchema"));
    m_remove->hide();
    needs(m_load, control, "catalogue.load");
    needs(m_remove, control, "catalogue.unload");
    body()->addWidget(m_facts);
    body()->addWidget(paragraph(tr("What payloads, commands and their keys mean. When Apple publishes a newer schema, "
                                   "load its folder: its keys show in the editor at once.")));
    body()->addWidget(m_message);
    body()->addWidget(m_load, 0, Qt::AlignLeading);
    connect(m_load, &QPushButton::clicked, this, &CatalogueCard::choose);
    connect(m_remove, &QPushButton::clicked, this, &CatalogueCard::confirmRemoval);
    connect(&m_control, &server::Control::changed, this, [this](const server::ChangedRows& rows) {
        if (isVisible() && rows.contains(QStringLiteral("setting"))) {
            reload();
        }
    });
}

void CatalogueCard::showEvent(QShowEvent* event)
{
    Card::showEvent(event);
    reload();
}

void CatalogueCard::reload()
{
    m_control.call(QStringLiteral("catalogue.list"), {}, this, [this](const Result<QJsonValue>& answer) {
        if (answer) {
            m_entries = answer->toArray();
            showFacts();
        }
    });
    m_control.call(QStringLiteral("catalogue.loaded"), {{QStringLiteral("entries"), false}}, this,
                   [this](const Result<QJsonValue>& answer) {
                       if (answer) {
                           m_loaded = answer->toObject();
                           showFacts();
                       } else if (answer.error().code == ErrorCode::Storage) {
                           m_remove->show();
                           UserSentence sentence =
                               userSentence(answer.error(), tr("The loaded schema can’t be read any more."));
                           sentence.why = tr("Its file in the data folder is damaged.");
                           sentence.next = tr("Load the folder again, or remove it.");
                           m_message->set(sentence);
                       }
                   });
}

void CatalogueCard::showFacts()
{
    m_facts->setFacts(catalogueFacts(m_entries, m_loaded, m_clock.nowMs()));
    m_remove->setVisible(!m_loaded.isEmpty());
}

void CatalogueCard::choose()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Load Apple’s schema folder"));
    if (!folder.isEmpty()) {
        load(folder);
    }
}

void CatalogueCard::setWorking(bool working)
{
    m_load->setEnabled(!working);
    m_remove->setEnabled(!working);
    m_load->setText(working ? tr("Reading the folder…") : tr("Load Apple’s schema folder…"));
}

void CatalogueCard::load(const QString& folder)
{
    m_message->clear();
    setWorking(true);
    m_control.call(QStringLiteral("catalogue.load"), {{QStringLiteral("folder"), folder}}, this,
                   [this](const Result<QJsonValue>& answer) {
                       setWorking(false);
                       if (answer) {
                           tellLoaded(answer->toObject());
                           reload();
                       } else {
                           tellRefused(answer.error());
                       }
                   });
}

void CatalogueCard::tellLoaded(const QJsonObject& report)
{
    const int unread = static_cast<int>(report.value(QLatin1String("problems")).toArray().size());
    const QString count = tr("%n description(s) of payloads, commands and more.", nullptr,
                             report.value(QLatin1String("entries")).toInt());
    m_message->set(
        unread > 0 ? State::Warning : State::Ok,
        tr("Apple’s schema of %1 is loaded.").arg(visibleText(report.value(QLatin1String("release")).toString(), 20)),
        unread > 0 ? count + QLatin1Char(' ') + tr("%n file(s) could not be read.", nullptr, unread) : count);
    connect(m_message->addAction(tr("What was read…")), &QPushButton::clicked, this, [this, report] {
        auto* sheet = new SchemaReportSheet(report, this);
        sheet->present();
    });
}

void CatalogueCard::tellRefused(const Error& error)
{
    UserSentence sentence = userSentence(error, tr("Nothing was loaded."));
    if (error.code == ErrorCode::InvalidInput || error.code == ErrorCode::TooLarge) {
        sentence.why =
            tr("This is not a folder with Apple’s schema: that one has the folders “mdm” and “declarative”.");
        sentence.next = tr("Choose the folder that has them.");
    } else if (error.code == ErrorCode::NotFound) {
        sentence.why = tr("The server doesn’t find this folder. It must lie on the computer the server runs on.");
        sentence.next = tr("Choose another folder.");
    }
    m_message->set(sentence);
}

void CatalogueCard::confirmRemoval()
{
    auto* sheet = new ConfirmationSheet(
        this,
        {tr("Remove the loaded schema?"),
         tr("The catalogue is then as Espalier comes. Keys that only the loaded schema knows stay in the profiles "
            "and are shown as unknown."),
         {},
         {},
         tr("Remove"),
         {}});
    connect(sheet, &ConfirmationSheet::confirmed, this, [this, sheet] {
        m_control.call(QStringLiteral("catalogue.unload"), {}, this, [this, sheet](const Result<QJsonValue>& answer) {
            if (!answer) {
                sheet->showProblem(userSentence(answer.error(), tr("The schema was not removed.")).what);
                return;
            }
            sheet->dismiss();
            m_message->clear();
            reload();
        });
    });
    sheet->present();
}

} // namespace espalier::ui
