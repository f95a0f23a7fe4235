#include "ui/vault/vault_sheet.h"

#include "ui/common/button.h"
#include "ui/common/permissions.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"
#include "ui/operators/new_code_sheet.h"
#include "ui/operators/recovery_code_sheet.h"
#include "ui/vault/secret_list.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace espalier::ui {

VaultSheet::VaultSheet(server::Control& control, const Clock& clock, QWidget* over)
    : Sheet(over), m_control(control), m_clock(clock),
      m_list(new SecretList(control, clock, SecretList::Of::Everything, this))
{
    setTitle(tr("Vault"));
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    column->addWidget(paragraph(tr("Every PIN, recovery key and token that a device ever had, sealed. What a device is "
                                   "asked for when it is locked is found here, also after the device was deleted.")));
    column->addWidget(m_list, 1);
    setBody(body, BodyPadding);
    auto* close = new Button(tr("Close"), Button::Kind::Standard, this);
    foot()->addWidget(close);
    connect(close, &QPushButton::clicked, this, &Sheet::dismiss);
    m_list->reload();
    offerRecoveryCode();
    present(m_list->filter());
}

// There is one only where operators open the vault.
void VaultSheet::offerRecoveryCode()
{
    m_control.call(QStringLiteral("operator.session"), {}, this, [this](const Result<QJsonValue>& session) {
        if (!session || session->toObject().value(QLatin1String("state")).toString() != QLatin1String("in")) {
            return;
        }
        auto* code = new Button(QStringLiteral("key"), tr("New recovery code…"), Button::Kind::Standard, this);
        code->setObjectName(QStringLiteral("newRecoveryCode"));
        foot()->insertWidget(0, code);
        needs(code, m_control, "vault.recovery_code");
        connect(code, &QPushButton::clicked, this, &VaultSheet::makeRecoveryCode);
    });
}

void VaultSheet::makeRecoveryCode()
{
    auto* sheet = new NewCodeSheet(m_control, this);
    connect(sheet, &NewCodeSheet::made, this,
            [this](const QString& code) { (new RecoveryCodeSheet(code, m_clock, this))->open(); });
    sheet->present();
}

} // namespace espalier::ui
