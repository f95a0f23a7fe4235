#include "ui/push_certificate/take_in_page.h"

#include "ui/common/check_line.h"
#include "ui/common/confirmation_sheet.h"
#include "ui/common/file_field.h"
#include "ui/common/text_label.h"
#include "ui/push_certificate/day_words.h"
#include "ui/push_certificate/portal_message_box.h"
#include "ui/push_certificate/topic_stop.h"

#include <QJsonArray>
#include <QLineEdit>
#include <QVBoxLayout>

namespace espalier::ui {

namespace {
constexpr int passwordWidth = 380;
constexpr int checkIndent = 27; // of CheckLine's words
} // namespace

TakeInPage::TakeInPage(server::Control& control, const Clock& clock, CertificateWalk& walk)
    : CertificatePage(control, clock, walk, tr("Take it in")),
      m_certificate(new FileField(tr("Certificate from Apple’s portal"),
                                  tr("Certificates (*.pem *.p12 *.pfx *.cer *.crt);;All files (*)"))),
      m_keyFields(new QWidget),
      m_key(new FileField(tr("Private key, if it is a file of its own"), tr("Keys (*.pem *.key);;All files (*)"))),
      m_password(new QLineEdit), m_checks(new QVBoxLayout), m_stop(new TopicStop)
{
    m_certificate->setObjectName(QStringLiteral("pushCertificate"));
    m_key->setObjectName(QStringLiteral("pushKey"));
    m_password->setObjectName(QStringLiteral("pushPassword"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setMaximumWidth(passwordWidth);
    auto* label = new TextLabel(tr("Password of the file, if it has one"), TextRole::Strong);
    label->setBuddy(m_password);
    m_password->setAccessibleName(label->text());
    auto* key = new QVBoxLayout(m_keyFields);
    key->setContentsMargins(0, 0, 0, 0);
    key->addWidget(m_key);
    key->addWidget(label);
    key->addWidget(m_password);
    m_checks->setSpacing(0);
    column()->addWidget(m_certificate);
    column()->addWidget(m_keyFields);
    column()->addSpacing(8);
    column()->addWidget(m_stop);
    column()->addLayout(m_checks);
    column()->addSpacing(10);
    column()->addWidget(new PortalMessageBox);
    column()->addStretch(1);
    m_stop->hide();
    connect(m_certificate, &FileField::changed, this, [this] {
        m_wantsPassword = false;
        check();
    });
    connect(m_key, &FileField::changed, this, &TakeInPage::check);
    connect(m_password, &QLineEdit::editingFinished, this, [this] {
        if (m_password->isModified()) { // not each time the focus leaves it
            m_password->setModified(false);
            check();
        }
    });
    connect(m_stop, &TopicStop::overrideChosen, this, &TakeInPage::confirmOverride);
}

void TakeInPage::refresh()
{
    setWords(tr("Take the certificate in"), standing().isRenewal()
                                                ? tr("No line may be red before it replaces the one in use.")
                                                : tr("No line may be red before Espalier uses it."));
    showKeyFields();
    Q_EMIT changed();
}

void TakeInPage::showKeyFields()
{
    m_keyFields->setVisible(m_wantsPassword || walk().way == SigningWay::Existing || !standing().request);
}

QJsonObject TakeInPage::file() const
{
    QJsonObject arguments{{QStringLiteral("content_base64"), base64Text(m_certificate->content())}};
    if (!m_keyFields->isHidden()) {
        if (!m_key->isEmpty()) {
            arguments.insert(QStringLiteral("key_base64"), base64Text(m_key->content()));
        }
        if (!m_password->text().isEmpty()) {
            arguments.insert(QStringLiteral("password"), m_password->text());
        }
    }
    return arguments;
}

void TakeInPage::check()
{
    m_good = false;
    m_stop->hide();
    const int asked = ++m_asked;
    if (m_certificate->isEmpty()) {
        showChecks({});
        return;
    }
    call(QStringLiteral("push_cert.verify"), file(), because(tr("The certificate was not checked.")),
         [this, asked](const QJsonObject& verified) {
             if (asked == m_asked) {
                 m_good = verified.value(QLatin1String("good")).toBool();
                 showChecks(verified);
             }
         });
    Q_EMIT changed();
}

void TakeInPage::showChecks(const QJsonObject& verified)
{
    while (QLayoutItem* item = m_checks->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QJsonObject stopped;
    bool othersGood = true;
    const QJsonArray checks = verified.value(QLatin1String("checks")).toArray();
    for (const QJsonValue& value : checks) {
        const QJsonObject check = value.toObject();
        CheckWords words = checkWords(check, now());
        const bool failed = words.state == State::Failed;
        const QString id = check.value(QLatin1String("id")).toString();
        const bool compares = id == QLatin1String("topic") || id == QLatin1String("newer");
        if (id == QLatin1String("newer") && words.state == State::Unknown) {
            continue; // of another topic there is nothing to compare
        }
        if (compares && words.state != State::Failed && !standing().isRenewal()) {
            continue; // there is nothing to compare the first one with
        }
        if (words.wantsPassword) {
            m_wantsPassword = true;
            if (m_password->text().isEmpty()) { // nothing was wrong yet
                words = {State::Waiting, words.title, tr("It has a password"), tr("Type the password above.")};
            }
        }
        auto* line = new CheckLine(words.title);
        line->setObjectName(QStringLiteral("check-") + id);
        line->set(words.state, words.evidence);
        m_checks->addWidget(line);
        if (!words.remedy.isEmpty()) {
            auto* remedy = new TextLabel(words.remedy, TextRole::Body, &Theme::text2);
            remedy->setWordWrap(true);
            remedy->setContentsMargins(checkIndent, 4, 0, 8);
            m_checks->addWidget(remedy);
        }
        if (failed && id == QLatin1String("topic")) {
            stopped = check;
        } else {
            othersGood = othersGood && !failed;
        }
    }
    const bool wasHidden = m_keyFields->isHidden();
    showKeyFields();
    if (wasHidden && !m_keyFields->isHidden() && !m_password->text().isEmpty()) {
        check(); // what was typed for another file was not tried with this one
    }
    m_good = m_good && othersGood; // a key that is missing is no failure of the certificate
    if (!stopped.isEmpty()) {
        showStop(stopped, othersGood);
    }
    Q_EMIT changed();
}

void TakeInPage::showStop(const QJsonObject& topicCheck, bool othersGood)
{
    m_conflict = topicConflict(topicCheck.value(QLatin1String("evidence")).toString());
    StoppedTopic stopped{m_conflict.found,
                         m_conflict.expected,
                         standing().appleAccount(),
                         {},
                         0,
                         m_conflict.lost,
                         othersGood && !m_conflict.found.isEmpty()};
    if (standing().certificate) {
        stopped.account = standing().certificate->appleAccount;
        stopped.serial = standing().certificate->serial;
        stopped.notAfter = standing().certificate->notAfter;
    }
    m_stop->set(stopped);
    m_stop->show();
}

void TakeInPage::confirmOverride()
{
    Confirmation what;
    what.title = tr("Use another topic?");
    what.loss = tr("%n enrolled device(s) can’t be woken any more: no command, profile or update reaches them until "
                   "each is enrolled again by hand. The old certificate must really be lost for that to be worth it.",
                   nullptr, m_conflict.lost);
    what.typed = m_conflict.found;
    what.prompt = tr("Type the new topic to go on");
    what.action = tr("Use the new topic");
    auto* sheet = new ConfirmationSheet(this, what);
    connect(sheet, &ConfirmationSheet::confirmed, this, [this, sheet](const QString& typed) {
        QJsonObject arguments = file();
        arguments.insert(QStringLiteral("apple_account"), walk().appleAccount);
        arguments.insert(QStringLiteral("override_topic"), typed.trimmed());
        control().call(QStringLiteral("push_cert.import"), arguments, sheet, [this, sheet](const auto& result) {
            if (!result) {
                sheet->showProblem(userSentence(result.error(), tr("The certificate was not taken in.")).whyAndNext());
                return;
            }
            sheet->dismiss();
            taken();
        });
    });
}

void TakeInPage::proceed()
{
    QJsonObject arguments = file();
    arguments.insert(QStringLiteral("apple_account"), walk().appleAccount);
    call(QStringLiteral("push_cert.import"), arguments, because(tr("The certificate was not taken in.")),
         [this](const QJsonObject&) { taken(); });
}

// Keys aren't kept here once the server has them.
void TakeInPage::taken()
{
    m_certificate->clear(); // first: without it nothing is checked again
    m_key->clear();
    m_password->clear();
    Q_EMIT proceeded();
}

QString TakeInPage::summary() const
{
    return standing().certificate && !standing().request
               ? tr("Until %1").arg(fullDayWords(standing().certificate->notAfter))
               : QString();
}

QString TakeInPage::nextWords() const
{
    return tr("Take it in");
}

} // namespace espalier::ui
