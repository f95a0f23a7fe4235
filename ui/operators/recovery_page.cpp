#include "ui/operators/recovery_page.h"

#include "ui/common/button.h"
#include "ui/common/labelled_line.h"
#include "ui/common/message_bar.h"
#include "ui/common/new_passphrase.h"
#include "ui/common/text_label.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace espalier::ui {

RecoveryPage::RecoveryPage(QWidget* parent)
    : QWidget(parent), m_message(new MessageBar(nullptr, MessageBar::Closing::ByCause)), m_name(nullptr),
      m_code(nullptr), m_fresh(new NewPassphrase(tr("New passphrase"))),
      m_go(new Button(tr("Set it and log in"), Button::Kind::Primary))
{
    auto* title = new TextLabel(tr("A new passphrase"), TextRole::WizardTitle);
    title->setWordWrap(true);
    auto* back = new Button(tr("Back"), Button::Kind::Standard);
    back->setObjectName(QStringLiteral("backToLogin"));
    m_go->setObjectName(QStringLiteral("setRecovered"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(title);
    column->addWidget(paragraph(tr("Another admin can give you one under Server, Operators. Where there is none left, "
                                   "an admin gets in with the recovery code that was locked away.")));
    column->addWidget(m_message);
    column->addSpacing(4);
    m_name = addLine(column, tr("Name of the admin"), "recoverName");
    m_code = addLine(column, tr("Recovery code"), "recoveryCode");
    column->addWidget(m_fresh);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 4, 0, 0);
    buttons->addWidget(back);
    buttons->addStretch(1);
    buttons->addWidget(m_go);
    column->addLayout(buttons);
    column->addStretch(1);
    connect(back, &QPushButton::clicked, this, &RecoveryPage::backWanted);
    connect(m_go, &QPushButton::clicked, this, &RecoveryPage::submit);
    connect(m_fresh, &NewPassphrase::changed, this, &RecoveryPage::check);
    for (QLineEdit* line : {m_name, m_code}) {
        connect(line, &QLineEdit::textChanged, this, &RecoveryPage::check);
    }
    check();
}

void RecoveryPage::ask(const QString& name)
{
    clear();
    m_name->setText(name);
    (name.isEmpty() ? m_name : m_code)->setFocus(Qt::OtherFocusReason);
}

void RecoveryPage::clear()
{
    m_asking = false;
    m_message->clear();
    m_code->clear();
    m_fresh->clear();
    check();
}

void RecoveryPage::check()
{
    m_go->setEnabled(!m_asking && !m_name->text().trimmed().isEmpty() && !m_code->text().trimmed().isEmpty() &&
                     m_fresh->isComplete());
}

void RecoveryPage::submit()
{
    m_asking = true;
    m_message->clear();
    check();
    Q_EMIT given(m_name->text().trimmed(), m_code->text().trimmed(),
                 std::make_shared<SecretBytes>(m_fresh->passphrase()));
}

void RecoveryPage::showRefusal(const Error& error)
{
    m_asking = false;
    m_message->set(userSentence(error, tr("The passphrase was not changed.")));
    check();
}

} // namespace espalier::ui
