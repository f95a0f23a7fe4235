#include "ui/first_run/opening_page.h"

#include "ui/common/button.h"
#include "ui/common/icon.h"
#include "ui/common/message_bar.h"
#include "ui/common/text_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace espalier::ui {

namespace {
constexpr int columnWidth = 420;
constexpr int brandSize = 56;
} // namespace

OpeningPage::OpeningPage(QWidget* parent)
    : QWidget(parent), m_title(new TextLabel(TextRole::WizardTitle)),
      m_words(new TextLabel(TextRole::Body, &Theme::text2)),
      m_message(new MessageBar(this, MessageBar::Closing::ByCause)), m_passphrase(new QLineEdit),
      m_unlock(new Button(tr("Unlock"), Button::Kind::Primary))
{
    auto* brand = new QLabel;
    brand->setPixmap(applicationIcon().pixmap(brandSize));
    m_words->setWordWrap(true);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setPlaceholderText(tr("Passphrase"));
    m_passphrase->setAccessibleName(tr("Passphrase of the data folder"));

    auto* column = new QWidget;
    column->setFixedWidth(columnWidth);
    auto* rows = new QVBoxLayout(column);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(12);
    rows->addWidget(brand);
    rows->addWidget(m_title);
    rows->addWidget(m_words);
    rows->addWidget(m_message);
    rows->addWidget(m_passphrase);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_unlock);
    rows->addLayout(buttons);

    auto* across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(column);
    across->addStretch(1);
    auto* down = new QVBoxLayout(this);
    down->addStretch(2);
    down->addLayout(across);
    down->addStretch(3);

    connect(m_unlock, &QPushButton::clicked, this, &OpeningPage::submit);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &OpeningPage::submit);
    connect(m_passphrase, &QLineEdit::textChanged, this,
            [this] { m_unlock->setEnabled(!m_passphrase->text().isEmpty()); });
    m_unlock->setEnabled(false);
    m_passphrase->hide();
    m_unlock->hide();
}

void OpeningPage::showBusy(const QString& words)
{
    m_title->setText(tr("Opening Espalier"));
    m_words->show();
    m_words->setText(words);
    m_message->clear();
    m_passphrase->hide();
    m_unlock->hide();
}

void OpeningPage::askPassphrase()
{
    m_title->setText(tr("Unlock Espalier"));
    m_words->show();
    m_words->setText(tr("The secrets of this data folder are sealed with a passphrase. Nobody can read them, and no "
                        "device can check in, until it is given."));
    m_passphrase->setEnabled(true);
    m_passphrase->show();
    m_unlock->show();
    m_passphrase->setFocus();
}

void OpeningPage::showFailure(const UserSentence& sentence)
{
    if (m_passphrase->isHidden()) {
        sayNotOpen();
    } else {
        m_passphrase->setEnabled(true);
        m_passphrase->selectAll();
        m_passphrase->setFocus();
    }
    m_message->set(sentence);
}

void OpeningPage::offerAgain()
{
    m_passphrase->hide();
    m_unlock->hide();
    sayNotOpen();
    Button* again = m_message->addAction(tr("Try again"));
    again->setObjectName(QStringLiteral("tryAgain"));
    connect(again, &QPushButton::clicked, this, &OpeningPage::againChosen);
    again->setFocus();
}

void OpeningPage::sayNotOpen()
{
    m_title->setText(tr("Espalier is not open"));
    m_words->hide();
}

void OpeningPage::submit()
{
    if (m_passphrase->text().isEmpty()) {
        return;
    }
    m_message->clear();
    auto passphrase = std::make_shared<SecretBytes>(SecretBytes::take(m_passphrase->text().toUtf8()));
    m_passphrase->clear();
    m_passphrase->setEnabled(false);
    m_unlock->setEnabled(false);
    Q_EMIT passphraseGiven(passphrase);
}

} // namespace espalier::ui
