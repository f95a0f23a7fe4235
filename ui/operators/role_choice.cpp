#include "ui/operators/role_choice.h"

#include "ui/common/button.h"
#include "ui/common/choice_card.h"
#include "ui/common/role_words.h"

#include <QVBoxLayout>

namespace espalier::ui {

namespace {

// A title begins with a capital; within a sentence the role does not.
QString capitalized(QString words)
{
    return words.isEmpty() ? words : words.replace(0, 1, words.at(0).toUpper());
}

} // namespace

RoleChoice::RoleChoice(QWidget* parent) : QWidget(parent), m_vault(new Switch(tr("May see secrets of devices")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (const QString& role : roleNames()) {
        auto* card = new ChoiceCard(capitalized(roleWords(role)), roleMeaning(role));
        card->setObjectName(QStringLiteral("role-") + role);
        m_roles.append(card);
        column->addWidget(card);
        connect(card, &QRadioButton::toggled, this, [this](bool on) {
            if (on) {
                adapt();
            }
        });
    }
    m_vault->setObjectName(QStringLiteral("vault"));
    column->addSpacing(4);
    column->addWidget(m_vault);
    connect(m_vault, &QCheckBox::toggled, this, &RoleChoice::changed);
    m_roles.constFirst()->setChecked(true);
}

void RoleChoice::set(const QString& role, bool vault)
{
    const auto at = roleNames().indexOf(role);
    if (at >= 0) {
        m_roles.at(at)->setChecked(true);
    }
    m_vault->setChecked(vault);
    adapt();
}

QString RoleChoice::role() const
{
    for (qsizetype i = 0; i < m_roles.size(); ++i) {
        if (m_roles.at(i)->isChecked()) {
            return roleNames().at(i);
        }
    }
    return roleNames().constFirst();
}

bool RoleChoice::vault() const
{
    return role() == QLatin1String("admin") || (role() == QLatin1String("helpdesk") && m_vault->isChecked());
}

// An admin always may, a viewer and an approver never.
void RoleChoice::adapt()
{
    m_vault->setVisible(role() == QLatin1String("helpdesk"));
    Q_EMIT changed();
}

} // namespace espalier::ui
