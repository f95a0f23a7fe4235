#include "ui/operators/new_code_sheet.h"

#include "ui/common/button.h"
#include "ui/common/message_bar.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"
#include "ui/operators/revealable_line.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace espalier::ui {

NewCodeSheet::NewCodeSheet(server::Control& control, QWidget* over)
    : Sheet(over, Place::Middle), m_control(control), m_message(new MessageBar(nullptr, MessageBar::Closing::ByCause)),
      m_make(new Button(tr("Make a new code"), Button::Kind::Primary))
{
    setTitle(tr("A new recovery code"));
    m_make->setObjectName(QStringLiteral("makeCode"));
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(paragraph(tr("It takes the place of the one before, which opens nothing from then on.")));
    column->addWidget(m_message);
    m_own = addRevealableLine(column, tr("Your own passphrase"), "ownPassphrase");
    setBody(body, space::page);
    auto* cancel = new Button(Sheet::tr("Cancel"), Button::Kind::Standard);
    foot()->addWidget(cancel);
    foot()->addWidget(m_make);
    m_make->setEnabled(false);
    connect(cancel, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(m_own, &QLineEdit::textChanged, this, [this](const QString& text) { m_make->setEnabled(!text.isEmpty()); });
    connect(m_own, &QLineEdit::returnPressed, m_make, &QPushButton::click);
    connect(m_make, &QPushButton::clicked, this, &NewCodeSheet::make);
}

void NewCodeSheet::make()
{
    m_message->clear();
    m_make->setEnabled(false);
    m_control.call(QStringLiteral("vault.recovery_code"), {{QStringLiteral("passphrase"), m_own->text()}}, this,
                   [this](const Result<QJsonValue>& answer) {
                       m_make->setEnabled(true);
                       if (!answer) {
                           m_message->set(userSentence(answer.error(), tr("No code was made.")));
                           return;
                       }
                       const QString code = answer->toObject().value(QLatin1String("recovery_code")).toString();
                       dismiss();
                       Q_EMIT made(code);
                   });
}

} // namespace espalier::ui
