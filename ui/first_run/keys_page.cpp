#include "ui/first_run/keys_page.h"

#include "ui/common/card.h"
#include "ui/common/choice_card.h"
#include "ui/common/new_passphrase.h"
#include "ui/common/text_label.h"

#include <QVBoxLayout>

namespace espalier::ui {

KeysPage::KeysPage(QWidget* parent)
    : FirstRunPage(tr("Keys on this computer"), tr("What protects the keys?"),
                   tr("The authority’s key, the push key and every secret of a device are stored encrypted. Only the "
                      "key to them is needed at each start."),
                   parent),
      m_keychain(new ChoiceCard(tr("The keychain of this computer"),
                                tr("Espalier starts by itself when you sign in. Recommended for a desktop."))),
      m_passphrase(new ChoiceCard(tr("A passphrase"),
                                  tr("Asked for at each start. Right where there is no keychain, or to be stricter."))),
      m_noKeychain(new TextLabel(tr("No keychain answers on this computer."), TextRole::Second, &Theme::text2)),
      m_new(new NewPassphrase(tr("Passphrase")))
{
    m_keychain->setObjectName(QStringLiteral("keychain"));
    m_passphrase->setObjectName(QStringLiteral("usePassphrase"));
    column()->addWidget(m_keychain);
    column()->addWidget(m_noKeychain);
    column()->addWidget(m_passphrase);
    column()->addSpacing(8);
    column()->addWidget(m_new);
    column()->addStretch(1);

    auto* card = new Card(tr("If it is lost"), nullptr, Card::Look::Sunken);
    auto* words = new TextLabel(tr("Nobody can open the data without it, not even we. Devices would have to enroll "
                                   "again. Keep the passphrase where the office keeps such things."),
                                TextRole::Body, &Theme::text2);
    words->setWordWrap(true);
    card->body()->addWidget(words);
    setSideCard(card);

    m_keychain->setChecked(true);
    connect(m_keychain, &QRadioButton::toggled, this, &KeysPage::adapt);
    connect(m_new, &NewPassphrase::changed, this, &KeysPage::adapt);
    m_noKeychain->setWordWrap(true);
    m_noKeychain->hide();
    setFocusProxy(m_keychain);
    adapt();
}

void KeysPage::setKeychainAvailable(bool available)
{
    m_keychain->setEnabled(available);
    if (!available) {
        m_passphrase->setChecked(true);
    }
    m_noKeychain->setVisible(!available);
    setFocusProxy(available ? static_cast<QWidget*>(m_keychain) : m_new);
    adapt();
}

void KeysPage::adapt()
{
    m_new->setVisible(m_passphrase->isChecked());
    clearError();
    Q_EMIT changed();
}

QString KeysPage::summary() const
{
    return m_keychain->isChecked() ? tr("Keychain") : tr("Passphrase");
}

bool KeysPage::isComplete() const
{
    return m_keychain->isChecked() || m_new->isComplete();
}

void KeysPage::collect(FirstRunAnswers& answers) const
{
    answers.keyPlace =
        m_keychain->isChecked() ? FirstRunAnswers::KeyPlace::Keychain : FirstRunAnswers::KeyPlace::Passphrase;
    answers.passphrase = m_keychain->isChecked() ? SecretBytes() : m_new->passphrase();
}

} // namespace espalier::ui
