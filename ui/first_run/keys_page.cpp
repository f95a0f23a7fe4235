#include "ui/first_run/keys_page.h"

#include "ui/common/card.h"
#include "ui/common/choice_card.h"
#include "ui/common/text_label.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace espalier::ui {

namespace {
constexpr int shortest = 10;
}

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
      m_fields(new QWidget), m_first(new QLineEdit), m_second(new QLineEdit),
      m_hint(new TextLabel(TextRole::Second, &Theme::text2))
{
    m_keychain->setObjectName(QStringLiteral("keychain"));
    m_passphrase->setObjectName(QStringLiteral("usePassphrase"));
    m_first->setObjectName(QStringLiteral("passphrase"));
    m_second->setObjectName(QStringLiteral("passphraseAgain"));
    column()->addWidget(m_keychain);
    column()->addWidget(m_noKeychain);
    column()->addWidget(m_passphrase);
    auto* fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, 8, 0, 0);
    fields->setSpacing(6);
    const auto addSecret = [fields](const QString& label, QLineEdit* edit) {
        auto* name = new TextLabel(label, TextRole::Strong);
        name->setBuddy(edit);
        edit->setEchoMode(QLineEdit::Password);
        edit->setAccessibleName(label);
        edit->setMaximumWidth(380);
        fields->addWidget(name);
        fields->addWidget(edit);
        fields->addSpacing(4);
    };
    addSecret(tr("Passphrase"), m_first);
    addSecret(tr("Once more"), m_second);
    m_hint->setWordWrap(true);
    fields->addWidget(m_hint);
    column()->addWidget(m_fields);
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
    connect(m_first, &QLineEdit::textChanged, this, &KeysPage::adapt);
    connect(m_second, &QLineEdit::textChanged, this, &KeysPage::adapt);
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
    setFocusProxy(available ? static_cast<QWidget*>(m_keychain) : m_first);
    adapt();
}

void KeysPage::adapt()
{
    m_fields->setVisible(m_passphrase->isChecked());
    if (m_first->text().size() < shortest) {
        m_hint->setText(tr("At least %n characters; several words are easier to keep than signs.", nullptr, shortest));
    } else if (m_first->text() != m_second->text()) {
        m_hint->setText(m_second->text().isEmpty() ? tr("Type it once more.") : tr("The two are not the same."));
    } else {
        m_hint->setText(tr("Both are the same."));
    }
    clearError();
    Q_EMIT changed();
}

QString KeysPage::summary() const
{
    return m_keychain->isChecked() ? tr("Keychain") : tr("Passphrase");
}

bool KeysPage::isComplete() const
{
    return m_keychain->isChecked() || (m_first->text().size() >= shortest && m_first->text() == m_second->text());
}

void KeysPage::collect(FirstRunAnswers& answers) const
{
    answers.keyPlace =
        m_keychain->isChecked() ? FirstRunAnswers::KeyPlace::Keychain : FirstRunAnswers::KeyPlace::Passphrase;
    answers.passphrase = m_keychain->isChecked() ? SecretBytes() : SecretBytes::take(m_first->text().toUtf8());
}

} // namespace espalier::ui
