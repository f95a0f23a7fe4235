#include "ui/operators/operator_rules_sheet.h"

#include "ui/common/button.h"
#include "ui/common/choice_card.h"
#include "ui/common/labelled_line.h"
#include "ui/common/message_bar.h"
#include "ui/common/page_scroll.h"
#include "ui/common/segments.h"
#include "ui/common/text_label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace espalier::ui {

namespace {

constexpr int longestIdleMinutes = 24 * 60;
const QStringList approverRules{QStringLiteral("off"), QStringLiteral("erase"), QStringLiteral("destructive")};

} // namespace

OperatorRulesSheet::OperatorRulesSheet(server::Control& control, const OperatorRules& rules, QWidget* over)
    : Sheet(over), m_control(control), m_rules(rules), m_message(new MessageBar(nullptr, MessageBar::Closing::ByCause)),
      m_idle(new QSpinBox), m_yes(new QWidget), m_save(new Button(tr("Save"), Button::Kind::Primary))
{
    setPanelWidth(FormWidth);
    setTitle(tr("Rules for operators"));
    m_save->setObjectName(QStringLiteral("saveRules"));
    m_idle->setObjectName(QStringLiteral("idleMinutes"));
    m_idle->setRange(0, longestIdleMinutes);
    m_idle->setSpecialValueText(tr("Never"));
    m_idle->setSuffix(tr(" min"));
    m_idle->setValue(rules.idleMinutes);
    m_idle->setMinimumWidth(120);
    m_idle->setAccessibleName(tr("Locks itself after so many minutes without use"));

    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(BodyPadding, BodyPadding, BodyPadding, BodyPadding);
    column->setSpacing(8);
    column->addWidget(m_message);
    column->addWidget(new TextLabel(tr("Locks itself after"), TextRole::Strong));
    column->addWidget(atRowStart(m_idle));
    column->addWidget(paragraph(tr("Without keys and mouse. What is open comes back with the passphrase.")));
    column->addSpacing(12);
    column->addWidget(new TextLabel(tr("A second person says yes"), TextRole::Strong));
    const auto add = [&](const QString& title, const QString& words) {
        auto* card = new ChoiceCard(title, words);
        card->setObjectName(QStringLiteral("second-") + approverRules.at(m_second.size()));
        card->setChecked(rules.secondApprover == approverRules.at(m_second.size()));
        m_second.append(card);
        column->addWidget(card);
    };
    add(tr("Never"), tr("Whoever may order something does it alone."));
    add(tr("Before a device is erased"), tr("The command waits up to a day for another approver or admin."));
    add(tr("Before anything that can’t be undone"),
        tr("Everything that asks for a typed confirmation, such as erasing or locking."));
    addYes(column);
    column->addStretch(1);
    setBody(new PageScroll(body), 0);
    auto* cancel = new Button(Sheet::tr("Cancel"), Button::Kind::Standard);
    foot()->addWidget(cancel);
    foot()->addWidget(m_save);
    connect(cancel, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(m_save, &QPushButton::clicked, this, &OperatorRulesSheet::save);
    for (const QRadioButton* each : std::as_const(m_second)) {
        connect(each, &QRadioButton::toggled, this, &OperatorRulesSheet::askForYes);
    }
    for (QLineEdit* secret : {m_passphrase, m_code}) {
        connect(this, &Sheet::dismissed, secret, &QLineEdit::clear);
    }
    askForYes();
}

void OperatorRulesSheet::addYes(QVBoxLayout* column)
{
    auto* lines = new QVBoxLayout(m_yes);
    lines->setContentsMargins(0, 12, 0, 0);
    lines->setSpacing(12);
    lines->addWidget(paragraph(tr("Asking a second person less often takes the yes of one: an approver or admin who is "
                                  "not you types name and passphrase here.")));
    m_approver = addLine(lines, tr("Name of the other operator"), "otherOperator");
    m_passphrase = addSecretLine(lines, tr("Their passphrase"), "otherPassphrase");
    m_code = addSecretLine(lines, tr("Or, where nobody else is left, the recovery code"), "otherCode");
    for (QLineEdit* line : {m_approver, m_passphrase, m_code}) {
        connect(line, &QLineEdit::textChanged, this, &OperatorRulesSheet::askForYes);
    }
    column->addWidget(m_yes);
}

bool OperatorRulesSheet::asksLess() const
{
    return approverRules.indexOf(second()) < approverRules.indexOf(m_rules.secondApprover);
}

void OperatorRulesSheet::askForYes()
{
    const bool isAsked = asksLess();
    m_yes->setVisible(isAsked);
    m_save->setEnabled(!isAsked || !yes().isEmpty());
}

QJsonObject OperatorRulesSheet::yes() const
{
    if (!m_code->text().trimmed().isEmpty()) {
        return {{QStringLiteral("recovery_code"), m_code->text().trimmed()}};
    }
    if (m_approver->text().trimmed().isEmpty() || m_passphrase->text().isEmpty()) {
        return {};
    }
    return {{QStringLiteral("approver"), m_approver->text().trimmed()},
            {QStringLiteral("approver_passphrase"), m_passphrase->text()}};
}

QString OperatorRulesSheet::second() const
{
    for (qsizetype i = 0; i < m_second.size(); ++i) {
        if (m_second.at(i)->isChecked()) {
            return approverRules.at(i);
        }
    }
    return m_rules.secondApprover;
}

void OperatorRulesSheet::save()
{
    QList<SettingChange> changes;
    if (m_idle->value() != m_rules.idleMinutes) {
        changes.append({QStringLiteral("operator_idle_minutes"), QString::number(m_idle->value())});
    }
    if (second() != m_rules.secondApprover) {
        changes.append({QStringLiteral("second_approver"), second(), asksLess() ? yes() : QJsonObject()});
    }
    m_message->clear();
    m_save->setEnabled(false);
    saveSettings(m_control, changes, this,
                 {[](const SettingChange&, const QJsonObject&) {},
                  [this](const SettingChange& one, const Error& error) {
                      m_save->setEnabled(true);
                      m_message->set(userSentence(error, one.key == QLatin1String("second_approver")
                                                             ? tr("The rule for a second person was not changed.")
                                                             : tr("The time was not changed.")));
                  },
                  [this] {
                      Q_EMIT saved();
                      dismiss();
                  }});
}

} // namespace espalier::ui
