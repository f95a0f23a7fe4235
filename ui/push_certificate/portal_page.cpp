#include "ui/push_certificate/portal_page.h"

#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/device_text.h"
#include "ui/common/fact_grid.h"
#include "ui/common/rows.h"
#include "ui/common/serial_words.h"
#include "ui/common/text_label.h"
#include "ui/push_certificate/day_words.h"
#include "ui/push_certificate/portal_message_box.h"
#include "ui/push_certificate/request_file.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLocale>
#include <QUrl>

namespace espalier::ui {

PortalPage::PortalPage(server::Control& control, const Clock& clock, CertificateWalk& walk)
    : CertificatePage(control, clock, walk, tr("At Apple")), m_steps(new QWidget), m_row(new FactGrid),
      m_rowCard(nullptr),
      m_file(new RequestFile(QStringLiteral("PushCertificateRequest.plist"), tr("The file to upload")))
{
    auto* open = new Button(QStringLiteral("globe"), tr("Open identity.apple.com/pushcert"), Button::Kind::Standard);
    open->setObjectName(QStringLiteral("openPortal"));
    connect(open, &QPushButton::clicked, this,
            [] { QDesktopServices::openUrl(QUrl(QStringLiteral("https://identity.apple.com/pushcert"))); });
    column()->addWidget(open, 0, Qt::AlignLeading);
    column()->addSpacing(10);
    auto* card = new Card(tr("The row to renew"), nullptr, Card::Look::Permanent);
    m_row->setAccessibleName(tr("The row to renew"));
    card->body()->addWidget(m_row);
    auto* never = new TextLabel(tr("Renew, never Create, and never Revoke: a new row has another topic, and a revoked "
                                   "one wakes nobody from that moment on."),
                                TextRole::Body, &Theme::text2);
    never->setWordWrap(true);
    card->body()->addWidget(never);
    m_rowCard = card;
    column()->addWidget(card);
    column()->addWidget(m_steps);
    column()->addWidget(m_file);
    column()->addSpacing(10);
    column()->addWidget(new PortalMessageBox);
    column()->addStretch(1);
    new QVBoxLayout(m_steps);
    m_steps->layout()->setContentsMargins(0, 10, 0, 10);
    connect(m_file, &RequestFile::failed, this,
            [this](const Error& error) { showError(userSentence(error, tr("The request was not saved."))); });
}

QList<PortalPage::PortalStep> PortalPage::steps() const
{
    using Scene = PortalPicture::Scene;
    const QString account = isolated(walk().appleAccount);
    if (standing().isRenewal()) {
        return {{Scene::SignIn, tr("Sign in as %1").arg(account),
                 tr("The account of the certificate in use, no other one: only it shows the row.")},
                {Scene::Renew, tr("Find the row above and press Renew"),
                 tr("The small (i) beside a row shows its UID and serial number. Compare both before you press "
                    "anything.")},
                {Scene::Upload, tr("Choose the request and press Upload"),
                 tr("Drag the file from below onto Choose File, or save it first.")},
                {Scene::Download, tr("Press Download"),
                 tr("A file whose name begins with MDM_ and ends in .pem. It is the last thing needed from here.")}};
    }
    return {{Scene::SignIn, tr("Sign in as %1").arg(account),
             tr("The office’s account. Whoever signs in here now owns the topic for good.")},
            {Scene::Create, tr("Press Create a Certificate"), tr("Read Apple’s terms and accept them.")},
            {Scene::Upload, tr("Choose the request and press Upload"),
             tr("Drag the file from below onto Choose File, or save it first. A note helps next year: name this "
                "office in it.")},
            {Scene::Download, tr("Press Download"),
             tr("A file whose name begins with MDM_ and ends in .pem. It is the last thing needed from here.")}};
}

void PortalPage::build(const QList<PortalStep>& steps)
{
    delete m_steps->layout();
    qDeleteAll(m_steps->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    auto* list = new QVBoxLayout(m_steps);
    list->setContentsMargins(0, 10, 0, 10);
    list->setSpacing(space::cards);
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const PortalStep& step = steps.at(i);
        auto* row = new QHBoxLayout;
        row->setSpacing(space::page);
        row->addWidget(new PortalPicture(step.scene), 0, Qt::AlignTop);
        auto* words = new QVBoxLayout;
        words->setSpacing(4);
        auto* title = new TextLabel(tr("%1. %2", "number, what to do").arg(QLocale().toString(i + 1), step.title),
                                    TextRole::Strong);
        title->setWordWrap(true);
        auto* why = new TextLabel(step.words, TextRole::Body, &Theme::text2);
        why->setWordWrap(true);
        words->addWidget(title);
        words->addWidget(why);
        words->addStretch(1);
        row->addLayout(words, 1);
        list->addLayout(row);
    }
}

void PortalPage::refresh()
{
    const bool renewal = standing().isRenewal();
    setWords(renewal ? tr("Renew it in Apple’s portal") : tr("Create it in Apple’s portal"),
             tr("Apple has no other way than this page. Leave this window open beside the browser, or come back later: "
                "everything is kept."));
    m_rowCard->setVisible(renewal);
    if (renewal) {
        const PushStanding::Certificate& certificate = *standing().certificate;
        m_row->setFacts({{tr("UID (topic)"), visibleText(certificate.topic), Fact::Form::Identifier, {}, {}},
                         {tr("Serial number"), spacedSerial(certificate.serial), Fact::Form::Identifier, {}, {}},
                         {tr("Expires"), fullDayWords(certificate.notAfter), Fact::Form::Words, {}, {}}});
    }
    if (standing().request) {
        m_file->setContent(standing().request->upload);
    }
    build(steps());
    Q_EMIT changed();
}

QString PortalPage::summary() const
{
    return !standing().request && walk().way == SigningWay::Existing ? tr("Not needed") : QString();
}

QString PortalPage::nextWords() const
{
    return tr("I have the file");
}

} // namespace espalier::ui
