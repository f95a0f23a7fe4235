#include "ui/compliance/policy_sheet.h"

#include "ui/common/button.h"
#include "ui/common/confirmation_sheet.h"
#include "ui/common/device_text.h"
#include "ui/common/group_words.h"
#include "ui/common/icon.h"
#include "ui/common/labelled_line.h"
#include "ui/common/message_bar.h"
#include "ui/common/page_scroll.h"
#include "ui/common/permissions.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"
#include "ui/compliance/duration_field.h"
#include "ui/compliance/rule_editor.h"
#include "ui/compliance/rule_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QTimer>
#include <QVBoxLayout>

namespace espalier::ui {

namespace {

constexpr int longestPolicyName = 100;
constexpr int mostRules = 50;

void addNamed(QVBoxLayout* column, const QString& words, QWidget* field)
{
    auto* label = new TextLabel(words, TextRole::Strong);
    label->setBuddy(field);
    auto* part = new QVBoxLayout;
    part->setSpacing(6);
    part->addWidget(label);
    part->addWidget(field);
    column->addLayout(part);
}

} // namespace

PolicySheet::PolicySheet(server::Control& control, const PolicyRow& policy, QWidget* over)
    : Sheet(over), m_control(control), m_policy(policy), m_message(new MessageBar(this)), m_group(new QComboBox(this)),
      m_ruleList(new QVBoxLayout), m_noRules(paragraph(tr("No rule yet. A policy has at least one."))),
      m_grace(new DurationField(tr("Grace"), DurationField::Least::Nothing, this)), m_action(new QComboBox(this)),
      m_target(new QComboBox(this)), m_actionHelp(paragraph({})),
      m_missing(new TextLabel(TextRole::Second, &Theme::text2)),
      m_save(new Button(policy.id > 0 ? tr("Save") : tr("Create policy"), Button::Kind::Primary, this))
{
    setObjectName(QStringLiteral("policySheet"));
    setTitle(policy.id > 0 ? tr("Policy %1").arg(quoted(policy.name)) : tr("New policy"));
    setPanelWidth(FormWidth + 80);
    m_scroll = new PageScroll(build(), this);
    setBody(m_scroll, 0);
    addFoot();
    for (const QJsonValue& rule : policy.rules) {
        addRule(rule.toObject());
    }
    m_grace->setMs(policy.graceMs);
    m_action->setCurrentIndex(qMax(0, m_action->findData(policy.action)));
    loadChoices();
    fillTargets();
    judge();
    present(m_name);
}

QWidget* PolicySheet::build()
{
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(BodyPadding, BodyPadding - 4, BodyPadding, BodyPadding);
    column->setSpacing(space::pane);
    column->addWidget(m_message);
    m_name = addLine(column, tr("Name"), "policyName");
    m_name->setMaxLength(longestPolicyName);
    m_name->setText(m_policy.name);
    connect(m_name, &QLineEdit::textChanged, this, &PolicySheet::judge);
    m_group->setObjectName(QStringLiteral("policyGroup"));
    m_group->setAccessibleName(tr("Devices of the group"));
    addNamed(column, tr("Devices of the group"), m_group);
    auto* rulesHead = new QHBoxLayout;
    rulesHead->addWidget(new TextLabel(tr("Rules"), TextRole::Strong));
    rulesHead->addStretch(1);
    auto* add = new Button(QStringLiteral("plus"), tr("Add a rule"), Button::Kind::Standard, body, Button::Size::Small);
    add->setObjectName(QStringLiteral("addRule"));
    fillRuleMenu(add);
    rulesHead->addWidget(add);
    column->addLayout(rulesHead);
    column->addWidget(m_noRules);
    m_ruleList->setSpacing(space::small);
    column->addLayout(m_ruleList);
    addNamed(column, tr("Grace before a device counts as not compliant"), m_grace);
    column->addWidget(buildAction());
    column->addStretch(1);
    return body;
}

QWidget* PolicySheet::buildAction()
{
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    m_action->setObjectName(QStringLiteral("policyAction"));
    m_action->setAccessibleName(tr("What is done then"));
    m_action->addItem(tr("Only show it here"), QStringLiteral("none"));
    m_action->addItem(tr("Tell me"), QStringLiteral("notify"));
    m_action->addItem(tr("Install a profile on it"), QStringLiteral("assign_profile"));
    m_action->addItem(tr("Put it into a group"), QStringLiteral("move_group"));
    addNamed(column, tr("What is done then"), m_action);
    m_target->setObjectName(QStringLiteral("policyTarget"));
    column->addWidget(m_target);
    column->addWidget(m_actionHelp);
    connect(m_action, &QComboBox::currentIndexChanged, this, &PolicySheet::fillTargets);
    connect(m_target, &QComboBox::currentIndexChanged, this, &PolicySheet::judge);
    return part;
}

void PolicySheet::addFoot()
{
    m_save->setObjectName(QStringLiteral("savePolicy"));
    needs(m_save, m_control, "compliance.policy.save");
    if (m_policy.id > 0) {
        auto* remove = new Button(QStringLiteral("erase"), tr("Delete…"), Button::Kind::Destructive, this);
        remove->setObjectName(QStringLiteral("deletePolicy"));
        needs(remove, m_control, "compliance.policy.delete");
        foot()->insertWidget(0, remove);
        connect(remove, &QPushButton::clicked, this, &PolicySheet::remove);
    }
    auto* cancel = new Button(tr("Cancel"), Button::Kind::Standard, this);
    foot()->addWidget(m_missing);
    foot()->addWidget(cancel);
    foot()->addWidget(m_save);
    connect(cancel, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(m_save, &QPushButton::clicked, this, &PolicySheet::save);
}

void PolicySheet::fillRuleMenu(Button* button)
{
    auto* menu = new QMenu(button);
    for (const QString& kind : ruleKinds()) {
        QAction* action = menu->addAction(ruleKindWords(kind), this, [this, kind] {
            RuleEditor* rule = addRule({{QStringLiteral("kind"), kind}});
            rule->takeFocus();
            judge();
            QTimer::singleShot(0, rule, [this, rule] { m_scroll->ensureWidgetVisible(rule); }); // once it has its place
        });
        action->setData(kind);
    }
    button->setMenu(menu);
}

RuleEditor* PolicySheet::addRule(const QJsonObject& rule)
{
    auto* editor = new RuleEditor(m_control, rule, this);
    m_rules.append(editor);
    m_ruleList->addWidget(editor);
    connect(editor, &RuleEditor::changed, this, &PolicySheet::judge);
    connect(editor, &RuleEditor::removeRequested, this, [this, editor] { dropRule(editor); });
    return editor;
}

void PolicySheet::dropRule(RuleEditor* rule)
{
    m_rules.removeOne(rule);
    rule->hide();
    rule->deleteLater();
    judge();
}

void PolicySheet::loadChoices()
{
    m_control.call(QStringLiteral("group.list"), {}, this, [this](const Result<QJsonValue>& groups) {
        if (!groups) {
            m_message->set(userSentence(groups.error(), tr("The groups can’t be shown.")));
            return;
        }
        m_groups.clear();
        for (const QJsonValue& group : groups->toArray()) {
            const qint64 id = group[QLatin1String("id")].toInteger();
            const QString name = visibleText(groupWords(group[QLatin1String("name")].toString()));
            m_group->addItem(name, id);
            if (!group[QLatin1String("built_in")].toBool() && group[QLatin1String("query")].toString().isEmpty()) {
                m_groups.append({name, id});
            }
        }
        m_group->setCurrentIndex(qMax(0, m_group->findData(m_policy.groupId)));
        fillTargets();
    });
    m_control.call(QStringLiteral("profile.list"), {}, this, [this](const Result<QJsonValue>& profiles) {
        if (!profiles) {
            m_message->set(userSentence(profiles.error(), tr("The profiles can’t be shown.")));
            return;
        }
        m_profiles.clear();
        for (const QJsonValue& profile : profiles->toArray()) {
            m_profiles.append(
                {visibleText(profile[QLatin1String("name")].toString()), profile[QLatin1String("id")].toInteger()});
        }
        fillTargets();
    });
}

QString PolicySheet::actionHelp(const QString& action) const
{
    if (action == QLatin1String("assign_profile")) {
        return m_profiles.isEmpty() ? tr("There is no profile yet.")
                                    : tr("It is taken back when the device is compliant again.");
    }
    if (action == QLatin1String("move_group")) {
        return m_groups.isEmpty()
                   ? tr("There is no group by hand yet.")
                   : tr("Profiles of the group come with it. It stays there until somebody takes it out, or until this "
                        "policy is deleted or does something else.");
    }
    return action == QLatin1String("notify") ? tr("Once for each device that begins to fail: in Activity, as a "
                                                  "notification of this computer, and to the "
                                                  "webhook, if one is set.")
                                             : QString();
}

void PolicySheet::fillTargets()
{
    const QString action = m_action->currentData().toString();
    const bool isProfile = action == QLatin1String("assign_profile");
    const bool isGroup = action == QLatin1String("move_group");
    const qint64 before = m_target->currentData().toLongLong();
    const bool wasFilled = m_target->property("of").toString() == action && m_target->count() > 0;
    const QSignalBlocker quiet(m_target);
    m_target->clear();
    m_target->setProperty("of", action);
    for (const auto& [name, id] : isProfile ? m_profiles : isGroup ? m_groups : QList<QPair<QString, qint64>>()) {
        m_target->addItem(name, id);
    }
    const qint64 wanted = wasFilled ? before : m_policy.targetId;
    m_target->setCurrentIndex(qMax(m_target->count() > 0 ? 0 : -1, m_target->findData(wanted)));
    m_target->setVisible(isProfile || isGroup);
    m_target->setAccessibleName(isProfile ? tr("Profile") : tr("Group"));
    m_actionHelp->setText(actionHelp(action));
    m_actionHelp->setVisible(!m_actionHelp->text().isEmpty());
    judge();
}

void PolicySheet::judge()
{
    const bool isWhole =
        std::all_of(m_rules.begin(), m_rules.end(), [](const RuleEditor* rule) { return rule->isWhole(); });
    const QString action = m_action->currentData().toString();
    const bool needsTarget = action == QLatin1String("assign_profile") || action == QLatin1String("move_group");
    const bool hasTarget = !needsTarget || m_target->currentData().toLongLong() > 0;
    m_noRules->setVisible(m_rules.isEmpty());
    m_missing->setText(m_name->text().trimmed().isEmpty() ? tr("A name is missing.")
                       : m_rules.isEmpty()                ? tr("A rule is missing.")
                       : !isWhole                         ? tr("A rule isn’t filled in yet.")
                                                          : QString());
    m_save->setEnabled(!m_waiting && !m_name->text().trimmed().isEmpty() && !m_rules.isEmpty() &&
                       m_rules.size() <= mostRules && isWhole && hasTarget && m_group->count() > 0);
}

void PolicySheet::save()
{
    QJsonArray rules;
    for (const RuleEditor* rule : std::as_const(m_rules)) {
        rules.append(rule->rule());
    }
    const QString name = m_name->text().trimmed();
    QJsonObject arguments{{QStringLiteral("name"), name},
                          {QStringLiteral("group"), m_group->currentData().toLongLong()},
                          {QStringLiteral("rules"), rules},
                          {QStringLiteral("grace"), m_grace->ms()},
                          {QStringLiteral("action"), m_action->currentData().toString()}};
    if (m_target->currentData().toLongLong() > 0) {
        arguments.insert(QStringLiteral("target"), m_target->currentData().toLongLong());
    }
    if (m_policy.id > 0) {
        arguments.insert(QStringLiteral("policy"), m_policy.id);
    }
    m_waiting = true;
    judge();
    m_control.call(QStringLiteral("compliance.policy.save"), arguments, this,
                   [this, name](const Result<QJsonValue>& answer) {
                       m_waiting = false;
                       judge();
                       if (!answer) {
                           tellRefusal(answer.error());
                           return;
                       }
                       Q_EMIT saved(answer->toObject().value(QLatin1String("id")).toInteger(),
                                    tr("The policy %1 is saved, and its devices were looked at.").arg(quoted(name)));
                       dismiss();
                   });
}

// A rule that is refused is told where it stands.
void PolicySheet::tellRefusal(const Error& error)
{
    static const QRegularExpression numbered(QStringLiteral("\\brule (\\d+): (.*)"));
    const auto match = numbered.match(error.what);
    const int number = match.hasMatch() ? match.captured(1).toInt() : 0;
    const UserSentence sentence = userSentence(error, tr("The policy was not saved."));
    m_message->set(sentence);
    if (number >= 1 && number <= m_rules.size()) {
        m_rules.at(number - 1)->showProblem(tr("This rule is refused. %1").arg(sentence.why));
    }
}

void PolicySheet::remove()
{
    Confirmation what;
    what.title = tr("Delete the policy %1?").arg(isolated(m_policy.name));
    what.loss = tr("Its devices aren’t judged by it any more. A profile that it installed is taken back, and devices "
                   "that it put into a group leave it; those put there by hand stay.");
    what.action = tr("Delete policy");
    auto* sheet = new ConfirmationSheet(this, what);
    connect(sheet, &ConfirmationSheet::confirmed, this, [this, sheet] {
        m_control.call(QStringLiteral("compliance.policy.delete"), {{QStringLiteral("policy"), m_policy.id}}, sheet,
                       [this, sheet](const Result<QJsonValue>& answer) {
                           if (!answer) {
                               sheet->showProblem(userSentence(answer.error(), {}).whyAndNext());
                               return;
                           }
                           sheet->dismiss();
                           Q_EMIT deleted(tr("The policy %1 is deleted.").arg(quoted(m_policy.name)));
                           dismiss();
                       });
    });
}

} // namespace espalier::ui
