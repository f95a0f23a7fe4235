#include "ui/commands/activation_lock_sheet.h"

#include "ui/common/button.h"
#include "ui/common/device_text.h"
#include "ui/common/message_bar.h"
#include "ui/common/permissions.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QLineEdit>

namespace espalier::ui {

ActivationLockSheet::ActivationLockSheet(server::Control& control, qint64 device, const QString& name, QWidget* over)
    : Sheet(over), m_control(control), m_device(device),
      m_message(new MessageBar(nullptr, MessageBar::Closing::ByCause)), m_made(new QWidget), m_key(new QLineEdit),
      m_make(new Button(tr("Make a code"), Button::Kind::Primary))
{
    setTitle(tr("Activation Lock of %1").arg(isolated(name)));
    setPanelWidth(FormWidth);
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    column->addWidget(m_message);
    column->addWidget(paragraph(tr("There are two codes that open a device which its Apple Account has locked. One the "
                                   "device makes itself when it is supervised: ask for it with the command “Get "
                                   "Activation Lock bypass code”.")));
    column->addWidget(
        paragraph(tr("The other one is made here: the code stays in the vault, and Apple gets the escrow "
                     "key below, with the request that locks the device through Apple Business Manager. A "
                     "new code takes the place of the one before.")));
    m_key->setReadOnly(true);
    m_key->setFont(roleFont(TextRole::Mono));
    m_key->setObjectName(QStringLiteral("escrowKey"));
    auto* label = new TextLabel(tr("Escrow key for Apple"), TextRole::Strong);
    label->setBuddy(m_key);
    m_key->setAccessibleName(label->text());
    auto* copy = new IconButton(QStringLiteral("copy"), tr("Copy"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_key, 1);
    row->addWidget(copy);
    auto* made = new QVBoxLayout(m_made);
    made->setContentsMargins(0, 0, 0, 0);
    made->setSpacing(6);
    made->addWidget(label);
    made->addLayout(row);
    m_made->hide();
    column->addWidget(m_made);
    column->addStretch(1);
    setBody(body, BodyPadding);
    auto* close = new Button(tr("Close"), Button::Kind::Standard);
    m_make->setObjectName(QStringLiteral("makeCode"));
    foot()->addWidget(close);
    foot()->addWidget(m_make);
    connect(close, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(m_make, &QPushButton::clicked, this, &ActivationLockSheet::make);
    connect(copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_key->text()); });
    needs(m_make, control, "activation_lock.code");
    present(close);
}

void ActivationLockSheet::make()
{
    m_make->setEnabled(false);
    m_control.call(QStringLiteral("activation_lock.code"), {{QStringLiteral("device"), m_device}}, this,
                   [this](const Result<QJsonValue>& answer) {
                       m_make->setEnabled(true);
                       if (!answer) {
                           m_message->set(userSentence(answer.error(), tr("No code was made.")));
                           return;
                       }
                       m_key->setText(answer->toObject().value(QLatin1String("escrow_key")).toString());
                       m_key->setCursorPosition(0);
                       m_made->show();
                       m_message->set(State::Ok, tr("A code is made and kept in the vault."));
                   });
}

} // namespace espalier::ui
