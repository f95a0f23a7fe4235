#include "ui/first_run/tls_page.h"

#include "ui/common/card.h"
#include "ui/common/choice_card.h"
#include "ui/common/file_field.h"
#include "ui/common/text_label.h"

#include <QVBoxLayout>

namespace espalier::ui {

TlsPage::TlsPage(QWidget* parent)
    : FirstRunPage(tr("TLS certificate"), tr("How do devices know that this server is the right one?"),
                   tr("By a certificate for the public address. One from a public authority is trusted by every Apple "
                      "device without a further step."),
                   parent),
      m_files(new ChoiceCard(tr("Certificate files from a public authority"),
                             tr("Recommended. The whole chain and its key as PEM, for example from Let’s Encrypt."))),
      m_own(new ChoiceCard(tr("Issued by Espalier’s own authority"),
                           tr("Works at once. People have to trust this office first, by hand."))),
      m_fileFields(new QWidget),
      m_chain(new FileField(tr("Certificate chain"), tr("Certificates (*.pem *.crt *.cer)"))),
      m_key(new FileField(tr("Private key"), tr("Keys (*.pem *.key)"))), m_ownMeans(nullptr)
{
    m_files->setObjectName(QStringLiteral("tlsFiles"));
    m_own->setObjectName(QStringLiteral("tlsOwn"));
    m_chain->setObjectName(QStringLiteral("tlsChain"));
    m_key->setObjectName(QStringLiteral("tlsKey"));
    column()->addWidget(m_files);
    auto* fields = new QVBoxLayout(m_fileFields);
    fields->setContentsMargins(0, 2, 0, 6);
    fields->addWidget(m_chain);
    fields->addWidget(m_key);
    column()->addWidget(m_fileFields);
    column()->addWidget(m_own);
    auto* means = new Card(tr("What that means on a device"), nullptr, Card::Look::Sunken);
    for (const QString& line :
         {tr("iPhone and iPad: install the office certificate from the enrollment page, then switch on full trust "
             "under Settings › General › About › Certificate Trust Settings."),
          tr("Mac: the certificate in the profile is trusted once an administrator installs it.")}) {
        auto* words = new TextLabel(line, TextRole::Body, &Theme::text2);
        words->setWordWrap(true);
        means->body()->addWidget(words);
    }
    m_ownMeans = means;
    column()->addWidget(means);
    column()->addStretch(1);
    m_files->setChecked(true);
    for (ChoiceCard* choice : {m_files, m_own}) {
        connect(choice, &QRadioButton::clicked, this, [this] { m_touched = true; });
        connect(choice, &QRadioButton::toggled, this, &TlsPage::adapt);
    }
    connect(m_chain, &FileField::changed, this, &TlsPage::adapt);
    connect(m_key, &FileField::changed, this, &TlsPage::adapt);
    setFocusProxy(m_files);
    adapt();
}

void TlsPage::entered(const FirstRunAnswers& soFar)
{
    // No public authority issues for a lab's address.
    if (soFar.lab && !m_touched) {
        m_own->setChecked(true);
    }
}

void TlsPage::adapt()
{
    m_fileFields->setVisible(m_files->isChecked());
    m_ownMeans->setVisible(m_own->isChecked());
    clearError();
    Q_EMIT changed();
}

QString TlsPage::summary() const
{
    if (m_own->isChecked()) {
        return tr("Own authority");
    }
    return m_chain->fileName();
}

bool TlsPage::isComplete() const
{
    return m_own->isChecked() || (!m_chain->isEmpty() && !m_key->isEmpty());
}

void TlsPage::collect(FirstRunAnswers& answers) const
{
    answers.tls.reset();
    if (m_files->isChecked()) {
        answers.tls = FirstRunAnswers::TlsFiles{m_chain->content(), SecretBytes::take(m_key->content())};
    }
}

} // namespace espalier::ui
