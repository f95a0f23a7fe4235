#include "ui/first_run/restore_sheet.h"

#include "ui/common/backup_words.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/choice_card.h"
#include "ui/common/labelled_line.h"
#include "ui/common/message_bar.h"
#include "ui/common/new_passphrase.h"
#include "ui/common/path_field.h"
#include "ui/common/text_label.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace espalier::ui {

namespace {
constexpr int sheetWidth = 560;
constexpr int padding = 24;
} // namespace

RestoreSheet::RestoreSheet(QWidget* over, bool hasKeychain)
    : Sheet(over), m_message(new MessageBar),
      m_file(new PathField(tr("Backup"), PathField::Of::ExistingFile, backupFilter())), m_backupPassphrase(nullptr),
      m_keychain(new ChoiceCard(tr("The keychain of this computer"),
                                hasKeychain ? tr("Espalier starts by itself when you sign in.")
                                            : tr("No keychain answers on this computer."))),
      m_byPassphrase(new ChoiceCard(tr("A passphrase"), tr("Asked for at each start here. It may be the one of the "
                                                           "backup."))),
      m_passphrase(new NewPassphrase(tr("New passphrase for this computer"))), m_fields(new QWidget),
      m_cancel(new Button(tr("Cancel"), Button::Kind::Standard)),
      m_restore(new Button(tr("Restore"), Button::Kind::Primary))
{
    setPanelWidth(sheetWidth);
    setTitle(tr("Restore a backup"));
    m_file->setNames(QStringLiteral("restoreFile"));
    m_restore->setObjectName(QStringLiteral("restore"));
    auto* fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(12);
    fields->addWidget(m_file);
    m_backupPassphrase = addSecretLine(fields, tr("Passphrase of the backup"), "restorePassphrase");
    m_keychain->setObjectName(QStringLiteral("keychain"));
    m_byPassphrase->setObjectName(QStringLiteral("usePassphrase"));
    fields->addWidget(new TextLabel(tr("What protects the keys here?"), TextRole::CardTitle, &Theme::text1));
    fields->addWidget(m_keychain);
    fields->addWidget(m_byPassphrase);
    fields->addWidget(m_passphrase);
    m_keychain->setEnabled(hasKeychain);
    (hasKeychain ? m_keychain : m_byPassphrase)->setChecked(true);
    m_passphrase->setVisible(!hasKeychain);

    auto* card = new Card(tr("Only one of them may serve"), nullptr, Card::Look::Permanent);
    card->body()->addWidget(paragraph(
        tr("Devices carry on where they were: same address, same authority, same push certificate. The public address "
           "must lead to this computer from now on, and the old server must not run any more.")));
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(paragraph(tr("Everything comes back: devices, profiles, the authority, the push key and the TLS "
                                   "key. If it can’t be read to its end, nothing is made.")));
    column->addWidget(m_message);
    column->addWidget(m_fields);
    column->addWidget(card);
    column->addStretch(1);
    setBody(body, padding);
    foot()->addWidget(m_cancel);
    foot()->addWidget(m_restore);
    connect(m_cancel, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(this, &Sheet::dismissed, m_backupPassphrase, &QLineEdit::clear);
    connect(this, &Sheet::dismissed, m_passphrase, &NewPassphrase::clear);
    connect(m_file, &PathField::changed, this, &RestoreSheet::check);
    connect(m_backupPassphrase, &QLineEdit::textChanged, this, &RestoreSheet::check);
    connect(m_passphrase, &NewPassphrase::changed, this, &RestoreSheet::check);
    connect(m_keychain, &QRadioButton::toggled, this, [this](bool keychain) {
        m_passphrase->setVisible(!keychain);
        check();
    });
    connect(m_restore, &QPushButton::clicked, this, [this] {
        auto answers = std::make_shared<RestoreAnswers>();
        answers->file = m_file->path();
        answers->backupPassphrase = SecretBytes::take(m_backupPassphrase->text().toUtf8());
        const bool keychain = m_keychain->isChecked();
        answers->keyPlace = keychain ? FirstRunAnswers::KeyPlace::Keychain : FirstRunAnswers::KeyPlace::Passphrase;
        answers->passphrase = keychain ? SecretBytes() : m_passphrase->passphrase();
        m_message->clear();
        setBusy(true);
        Q_EMIT answered(answers);
    });
    check();
}

void RestoreSheet::check()
{
    m_restore->setEnabled(!m_busy && m_file->isWhole() && !m_backupPassphrase->text().isEmpty() &&
                          (m_keychain->isChecked() || m_passphrase->isComplete()));
}

void RestoreSheet::setBusy(bool busy)
{
    m_busy = busy;
    m_fields->setEnabled(!busy);
    m_cancel->setEnabled(!busy);
    m_restore->setText(busy ? tr("Restoring…") : tr("Restore"));
    check();
}

void RestoreSheet::showProblem(const UserSentence& sentence)
{
    setBusy(false);
    m_message->set(sentence);
}

} // namespace espalier::ui
