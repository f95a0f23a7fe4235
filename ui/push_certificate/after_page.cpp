#include "ui/push_certificate/after_page.h"

#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/device_text.h"
#include "ui/common/fact_grid.h"
#include "ui/common/message_bar.h"
#include "ui/common/saved_file.h"
#include "ui/common/serial_words.h"
#include "ui/common/text_label.h"
#include "ui/common/written_file.h"
#include "ui/push_certificate/day_words.h"
#include "ui/push_certificate/expiry_calendar.h"
#include "ui/push_certificate/reenrollment_plan.h"

#include <QVBoxLayout>

namespace espalier::ui {

AfterPage::AfterPage(server::Control& control, const Clock& clock, CertificateWalk& walk)
    : CertificatePage(control, clock, walk, tr("After")), m_plan(new ReenrollmentPlan(control)), m_facts(new FactGrid),
      m_saved(new MessageBar(nullptr, MessageBar::Closing::ByCause))
{
    tell();
    column()->addWidget(m_plan);
    column()->addSpacing(10);
    connect(m_plan, &ReenrollmentPlan::changed, this, &AfterPage::tell);
    connect(m_plan, &ReenrollmentPlan::devicesRequested, this, &AfterPage::devicesRequested);
    auto* card = new Card;
    m_facts->setAccessibleName(tr("The push certificate"));
    card->body()->addWidget(m_facts);
    column()->addWidget(card);
    column()->addSpacing(10);
    addParagraph(tr("Espalier reminds 90, 30, 14, 7 and 1 days before, as long as it is running. A calendar entry also "
                    "reaches whoever is here then, and names the account and the row."));
    auto* save = new Button(QStringLiteral("calendar"), tr("Save a calendar entry…"), Button::Kind::Standard);
    save->setObjectName(QStringLiteral("saveCalendar"));
    column()->addSpacing(4);
    column()->addWidget(save, 0, Qt::AlignLeading);
    column()->addSpacing(10);
    column()->addWidget(m_saved);
    column()->addSpacing(10);
    addParagraph(tr("The key of this certificate is now on this computer only. If it is lost, every device has to be "
                    "enrolled again: make a backup, and keep it elsewhere."));
    auto* backUp = new Button(tr("Back up now…"), Button::Kind::Standard);
    backUp->setObjectName(QStringLiteral("backUpNow"));
    column()->addSpacing(4);
    column()->addWidget(backUp, 0, Qt::AlignLeading);
    column()->addStretch(1);
    connect(backUp, &QPushButton::clicked, this, &AfterPage::backupRequested);
    connect(save, &QPushButton::clicked, this, &AfterPage::saveCalendar);
}

void AfterPage::tell()
{
    if (m_plan->devices() > 0) {
        setWords(
            tr("In use, with another topic"),
            tr("Whatever enrolls from now on can be woken. What was enrolled before can’t, until it enrolls again."));
    } else {
        setWords(tr("Done for a year"), tr("Devices can be woken. Before the year is over the certificate has to be "
                                           "renewed, with the same Apple account and on the same row."));
    }
}

void AfterPage::refresh()
{
    if (!standing().certificate) {
        return;
    }
    m_plan->refresh();
    const PushStanding::Certificate& certificate = *standing().certificate;
    const QString account = certificate.appleAccount;
    m_facts->setFacts(
        {Fact::words(tr("Valid until"),
                     tr("%1 · %2", "date, how long is left")
                         .arg(fullDayWords(certificate.notAfter), leftWords(certificate.notAfter, now()))),
         Fact::words(tr("Apple account"), account.isEmpty() ? tr("Not written down") : visibleText(account)),
         Fact::identifier(tr("Topic"), visibleText(certificate.topic)),
         Fact::identifier(tr("Serial number"), spacedSerial(certificate.serial))});
}

QByteArray AfterPage::calendar() const
{
    if (!standing().certificate) {
        return {};
    }
    const PushStanding::Certificate& certificate = *standing().certificate;
    ExpiryEntry entry;
    entry.day = QDateTime::fromMSecsSinceEpoch(certificate.notAfter).date();
    entry.madeAt = QDateTime::fromMSecsSinceEpoch(now());
    entry.uid = certificate.topic + QLatin1Char('-') + certificate.serial + QStringLiteral("@espalier");
    entry.summary = tr("Last day of Apple’s push certificate: %1").arg(standing().organization);
    entry.text = tr("Renew it before this day, or no device can be woken.\nApple account: %1\n"
                    "Portal: https://identity.apple.com/pushcert\nRow: UID %2, serial number %3\n"
                    "Choose Renew, never Create or Revoke. Start in Espalier, under Server, with Renew….")
                     .arg(certificate.appleAccount.isEmpty() ? tr("Not written down") : certificate.appleAccount,
                          certificate.topic, spacedSerial(certificate.serial));
    return expiryCalendar(entry);
}

void AfterPage::saveCalendar()
{
    m_saved->clear();
    const QString path = askWhereToSave(this, tr("Save the calendar entry"), QStringLiteral("push-certificate.ics"),
                                        tr("Calendar files (*.ics)"));
    if (path.isEmpty()) {
        return;
    }
    if (const auto written = writeFile(path, calendar()); !written) {
        m_saved->set(userSentence(written.error(), tr("The calendar entry was not saved.")));
        return;
    }
    m_saved->set(State::Ok, tr("Saved as %1.").arg(placeWords(path)),
                 tr("Open it, and send it to whoever looks after this next year."));
}

QString AfterPage::nextWords() const
{
    return tr("Done");
}

} // namespace espalier::ui
