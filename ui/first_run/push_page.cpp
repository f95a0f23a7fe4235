#include "ui/first_run/push_page.h"

#include "ui/common/card.h"
#include "ui/common/choice_card.h"
#include "ui/common/file_field.h"
#include "ui/common/text_label.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace espalier::ui {

PushPage::PushPage(QWidget* parent)
    : FirstRunPage(tr("Push certificate"), tr("Do you have Apple’s push certificate?"),
                   tr("With it Espalier wakes devices through Apple. Its topic becomes part of every enrollment and "
                      "stays for good, so links can be made only once it is here."),
                   parent),
      m_now(new ChoiceCard(tr("Yes, import it now"),
                           tr("A .p12 file, or the certificate from Apple’s portal and its key."))),
      m_later(new ChoiceCard(tr("Later, under Server"),
                             tr("A wizard there leads through getting one. Enrollment links wait for it."))),
      m_fields(new QWidget),
      m_certificate(new FileField(tr("Push certificate"), tr("Certificates (*.p12 *.pfx *.pem *.cer *.crt)"))),
      m_key(new FileField(tr("Private key, if it is a file of its own"), tr("Keys (*.pem *.key)"))),
      m_password(new QLineEdit)
{
    m_now->setObjectName(QStringLiteral("pushNow"));
    m_later->setObjectName(QStringLiteral("pushLater"));
    m_certificate->setObjectName(QStringLiteral("pushCertificate"));
    m_key->setObjectName(QStringLiteral("pushKey"));
    m_password->setObjectName(QStringLiteral("pushPassword"));
    column()->addWidget(m_now);
    auto* fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, 2, 0, 8);
    fields->addWidget(m_certificate);
    fields->addWidget(m_key);
    auto* label = new TextLabel(tr("Password of the file, if it has one"), TextRole::Strong);
    label->setBuddy(m_password);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setAccessibleName(label->text());
    m_password->setMaximumWidth(380);
    fields->addWidget(label);
    fields->addWidget(m_password);
    column()->addWidget(m_fields);
    column()->addWidget(m_later);
    column()->addStretch(1);

    auto* card = new Card(tr("Write this down"), nullptr, Card::Look::Permanent);
    auto* words = new TextLabel(tr("With which Apple account the certificate was made. It ends after a year, and only "
                                   "that account can renew it. Another one would cut off every device."),
                                TextRole::Body, &Theme::text2);
    words->setWordWrap(true);
    card->body()->addWidget(words);
    setSideCard(card);

    m_later->setChecked(true);
    connect(m_now, &QRadioButton::toggled, this, &PushPage::adapt);
    connect(m_certificate, &FileField::changed, this, &PushPage::adapt);
    connect(m_key, &FileField::changed, this, &PushPage::adapt);
    setFocusProxy(m_now);
    adapt();
}

void PushPage::adapt()
{
    m_fields->setVisible(m_now->isChecked());
    clearError();
    Q_EMIT changed();
}

QString PushPage::summary() const
{
    if (m_later->isChecked()) {
        return tr("can wait");
    }
    return m_certificate->fileName();
}

bool PushPage::isComplete() const
{
    return m_later->isChecked() || !m_certificate->isEmpty();
}

QString PushPage::nextWords() const
{
    return tr("Set up");
}

void PushPage::collect(FirstRunAnswers& answers) const
{
    answers.push.reset();
    if (m_now->isChecked()) {
        answers.push = FirstRunAnswers::PushFiles{m_certificate->content(), SecretBytes::take(m_key->content()),
                                                  SecretBytes::take(m_password->text().toUtf8())};
    }
}

} // namespace espalier::ui
