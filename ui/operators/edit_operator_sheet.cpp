#include "ui/operators/edit_operator_sheet.h"

#include "ui/common/button.h"
#include "ui/common/device_text.h"
#include "ui/common/message_bar.h"
#include "ui/common/page_scroll.h"
#include "ui/common/text_label.h"
#include "ui/operators/revealable_line.h"
#include "ui/operators/role_choice.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace espalier::ui {

EditOperatorSheet::EditOperatorSheet(server::Control& control, const QJsonObject& account, QWidget* over)
    : Sheet(over), m_control(control), m_who(account.value(QLatin1String("name")).toString()),
      m_opensVault(account.value(QLatin1String("opens_vault")).toBool()),
      m_message(new MessageBar(nullptr, MessageBar::Closing::ByCause)), m_role(new RoleChoice),
      m_vaultNote(paragraph(tr("The vault is locked with their passphrase, so it opens for them only after you have "
                               "given them a new one."))),
      m_save(new Button(tr("Save"), Button::Kind::Primary))
{
    setPanelWidth(FormWidth);
    setTitle(visibleText(m_who, 60));
    m_save->setObjectName(QStringLiteral("saveOperator"));
    m_role->set(account.value(QLatin1String("role")).toString(), account.value(QLatin1String("vault")).toBool());
    auto* passphrase = new Button(tr("New passphrase…"), Button::Kind::Standard, nullptr, Button::Size::Small);
    passphrase->setObjectName(QStringLiteral("newPassphrase"));
    auto* remove = new Button(tr("Remove…"), Button::Kind::Destructive, nullptr, Button::Size::Small);
    remove->setObjectName(QStringLiteral("removeOperator"));

    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(BodyPadding, BodyPadding, BodyPadding, BodyPadding);
    column->setSpacing(12);
    column->addWidget(m_message);
    column->addWidget(m_role);
    column->addWidget(m_vaultNote);
    m_own = addRevealableLine(column, tr("Your own passphrase"), "ownPassphrase");
    auto* more = new QHBoxLayout;
    more->setContentsMargins(0, 12, 0, 0);
    more->addWidget(passphrase);
    more->addWidget(remove);
    more->addStretch(1);
    column->addLayout(more);
    column->addStretch(1);
    setBody(new PageScroll(body), 0);
    auto* cancel = new Button(Sheet::tr("Cancel"), Button::Kind::Standard);
    foot()->addWidget(cancel);
    foot()->addWidget(m_save);
    connect(cancel, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(m_save, &QPushButton::clicked, this, &EditOperatorSheet::save);
    connect(m_own, &QLineEdit::textChanged, this, &EditOperatorSheet::check);
    connect(m_role, &RoleChoice::changed, this, &EditOperatorSheet::check);
    connect(passphrase, &QPushButton::clicked, this, [this] {
        dismiss();
        Q_EMIT passphraseWanted(m_who);
    });
    connect(remove, &QPushButton::clicked, this, [this] {
        dismiss();
        Q_EMIT removalWanted(m_who);
    });
    check();
}

void EditOperatorSheet::check()
{
    m_vaultNote->setVisible(m_role->vault() && !m_opensVault);
    m_save->setEnabled(!m_saving && !m_own->text().isEmpty());
}

void EditOperatorSheet::save()
{
    m_saving = true;
    m_message->clear();
    check();
    m_control.call(QStringLiteral("operator.role"),
                   {{QStringLiteral("operator"), m_who},
                    {QStringLiteral("role"), m_role->role()},
                    {QStringLiteral("vault"), m_role->vault()},
                    {QStringLiteral("own_passphrase"), m_own->text()}},
                   this, [this](const Result<QJsonValue>& answer) {
                       m_saving = false;
                       check();
                       if (!answer) {
                           m_message->set(userSentence(answer.error(), tr("The role was not changed.")));
                           return;
                       }
                       Q_EMIT saved();
                       dismiss();
                   });
}

} // namespace espalier::ui
