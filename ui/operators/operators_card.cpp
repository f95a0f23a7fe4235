#include "ui/operators/operators_card.h"

#include "ui/common/action_list.h"
#include "ui/common/button.h"
#include "ui/common/confirmation_sheet.h"
#include "ui/common/device_text.h"
#include "ui/common/fact_grid.h"
#include "ui/common/passing_message.h"
#include "ui/common/permissions.h"
#include "ui/common/role_words.h"
#include "ui/common/text_label.h"
#include "ui/common/time_words.h"
#include "ui/operators/add_operator_sheet.h"
#include "ui/operators/edit_operator_sheet.h"
#include "ui/operators/new_code_sheet.h"
#include "ui/operators/passphrase_sheet.h"
#include "ui/operators/recovery_code_sheet.h"
#include "ui/screen.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace espalier::ui {

namespace {

QString nameIn(const QJsonObject& account)
{
    return account.value(QLatin1String("name")).toString();
}

} // namespace

OperatorsCard::OperatorsCard(server::Control& control, const Clock& clock, QWidget* parent)
    : Card(tr("Operators"), parent), m_control(control), m_clock(clock),
      m_none(paragraph(tr("Nobody in particular: whoever opens Espalier may do everything. With operators each person "
                          "logs in with a role of their own, and the log says who did what."))),
      m_list(new ActionList), m_rules(new FactGrid), m_add(nullptr), m_editRules(addLink(tr("Rules…"))),
      m_newCode(addLink(tr("New recovery code…")))
{
    m_add = new Button(tr("Add…"), Button::Kind::Standard, this, Button::Size::Small);
    m_add->setObjectName(QStringLiteral("newOperator"));
    m_editRules->setObjectName(QStringLiteral("operatorRules"));
    m_newCode->setObjectName(QStringLiteral("newRecoveryCode"));
    m_list->setObjectName(QStringLiteral("operators"));
    m_list->setAccessibleName(tr("Operators"));
    m_rules->setAccessibleName(tr("Rules for operators"));
    body()->addWidget(m_none);
    body()->addWidget(m_list);
    body()->addWidget(m_rules);
    body()->addWidget(m_add, 0, Qt::AlignLeading);
    m_add->setEnabled(false); // until it is known whether it adds the first
    m_list->hide();
    m_rules->hide();
    m_editRules->hide();
    m_newCode->hide();
    needs(m_add, m_control, "operator.add");
    needs(m_editRules, m_control, "setting.set");
    needs(m_newCode, m_control, "vault.recovery_code");
    connect(m_add, &QPushButton::clicked, this, &OperatorsCard::add);
    connect(m_editRules, &QPushButton::clicked, this, &OperatorsCard::editRules);
    connect(m_newCode, &QPushButton::clicked, this, [this] {
        auto* sheet = new NewCodeSheet(m_control, this);
        connect(sheet, &NewCodeSheet::made, this, &OperatorsCard::showCode);
        sheet->present();
    });
    connect(m_list, &ActionList::rowActivated, this, &OperatorsCard::edit);
    connect(&m_control, &server::Control::changed, this, [this](const server::ChangedRows& rows) {
        if (isVisible() && (rows.contains(QStringLiteral("operator")) || rows.contains(QStringLiteral("setting")))) {
            reload();
        }
    });
}

void OperatorsCard::showEvent(QShowEvent* event)
{
    Card::showEvent(event);
    reload();
}

void OperatorsCard::reload()
{
    m_control.call(QStringLiteral("operator.list"), {}, this, [this](const Result<QJsonValue>& answer) {
        if (answer) {
            m_operators = answer->toArray();
            showOperators();
        }
    });
    m_control.call(QStringLiteral("setting.list"), {}, this, [this](const Result<QJsonValue>& answer) {
        if (answer) {
            showRules(answer->toObject());
        }
    });
}

void OperatorsCard::showOperators()
{
    const bool any = !m_operators.isEmpty();
    const bool mayEdit = Permissions::of(m_control).may(QStringLiteral("operator.role"));
    QList<ActionRow> rows;
    for (const QJsonValue& each : m_operators) {
        const QJsonObject account = each.toObject();
        const qint64 at = account.value(QLatin1String("login_at")).toInteger();
        const bool opens = account.value(QLatin1String("opens_vault")).toBool();
        const bool isLeftOut = account.value(QLatin1String("vault")).toBool() && !opens;
        ActionRow row;
        row.id = nameIn(account);
        row.title = visibleText(row.id, 60);
        const QString role = roleWords(account.value(QLatin1String("role")).toString());
        row.words = opens ? tr("%1, opens the vault").arg(role) : role;
        if (isLeftOut) {
            row.state = State::Warning;
            row.words = tr("%1, needs a new passphrase for the vault to open").arg(role);
        }
        row.evidence = at > 0 ? tr("Logged in: %1").arg(agoWords(at, m_clock.nowMs())) : tr("Never logged in");
        row.action = mayEdit ? tr("Change…") : QString();
        rows.append(row);
    }
    m_list->setRows(rows);
    m_list->setVisible(any);
    m_rules->setVisible(any);
    m_none->setVisible(!any);
    m_editRules->setVisible(any);
    m_newCode->setVisible(any);
    m_add->setEnabled(true);
    m_add->setText(any ? tr("Add…") : tr("Add the first operator…"));
}

void OperatorsCard::showRules(const QJsonObject& settings)
{
    const QString minutes = settings.value(QLatin1String("operator_idle_minutes")).toString();
    const QString second = settings.value(QLatin1String("second_approver")).toString();
    m_ruled.idleMinutes = minutes.isEmpty() ? OperatorRules().idleMinutes : minutes.toInt();
    m_ruled.secondApprover = second.isEmpty() ? QStringLiteral("off") : second;
    m_rules->setFacts(
        {Fact::words(tr("Locks itself"), m_ruled.idleMinutes == 0
                                             ? tr("Never")
                                             : tr("After %n minute(s) without use", nullptr, m_ruled.idleMinutes)),
         Fact::words(tr("Second person"), second == QLatin1String("destructive")
                                              ? tr("Says yes before anything that can’t be undone")
                                          : second == QLatin1String("erase") ? tr("Says yes before a device is erased")
                                                                             : tr("Not asked"))});
}

void OperatorsCard::add()
{
    auto* sheet = new AddOperatorSheet(
        m_control, m_operators.isEmpty() ? AddOperatorSheet::Which::First : AddOperatorSheet::Which::Another, this);
    connect(sheet, &AddOperatorSheet::added, this, [this](const QString& name) {
        reload();
        tell(tr("%1 can log in now.").arg(isolated(name)));
    });
    connect(sheet, &AddOperatorSheet::recoveryCodeMade, this, [this](const QString& code) {
        reload();
        showCode(code);
    });
    sheet->present(sheet->findChild<QLineEdit*>(QStringLiteral("newOperatorName")));
}

void OperatorsCard::edit(const QString& name)
{
    for (const QJsonValue& each : std::as_const(m_operators)) {
        if (nameIn(each.toObject()) == name) {
            auto* sheet = new EditOperatorSheet(m_control, each.toObject(), this);
            connect(sheet, &EditOperatorSheet::saved, this, &OperatorsCard::reload);
            connect(sheet, &EditOperatorSheet::passphraseWanted, this, &OperatorsCard::givePassphrase);
            connect(sheet, &EditOperatorSheet::removalWanted, this, &OperatorsCard::remove);
            sheet->present();
            return;
        }
    }
}

void OperatorsCard::givePassphrase(const QString& name)
{
    auto* sheet = new PassphraseSheet(m_control, name, this);
    connect(sheet, &PassphraseSheet::saved, this, [this, name] {
        reload();
        tell(tr("%1 has a new passphrase.").arg(isolated(name)));
    });
    sheet->present();
}

void OperatorsCard::remove(const QString& name)
{
    auto* sheet =
        new ConfirmationSheet(this, {tr("Remove %1?").arg(quoted(name)),
                                     tr("They can’t log in any more. What they did stays in the log under their name."),
                                     name,
                                     tr("Type the name to go on"),
                                     tr("Remove"),
                                     {}});
    connect(sheet, &ConfirmationSheet::confirmed, this, [this, sheet, name] {
        m_control.call(QStringLiteral("operator.remove"), {{QStringLiteral("operator"), name}}, sheet,
                       [this, sheet](const Result<QJsonValue>& answer) {
                           if (!answer) {
                               sheet->showProblem(
                                   userSentence(answer.error(), tr("The operator was not removed.")).whyAndNext());
                               return;
                           }
                           sheet->dismiss();
                           reload();
                       });
    });
}

void OperatorsCard::editRules()
{
    auto* sheet = new OperatorRulesSheet(m_control, m_ruled, this);
    connect(sheet, &OperatorRulesSheet::saved, this, &OperatorsCard::reload);
    sheet->present();
}

void OperatorsCard::showCode(const QString& code)
{
    (new RecoveryCodeSheet(code, m_clock, this))->open();
}

// On the page, so that it is hidden with it when the window locks.
void OperatorsCard::tell(const QString& words)
{
    QWidget* page = this;
    while (page->parentWidget() != nullptr && qobject_cast<Screen*>(page) == nullptr) {
        page = page->parentWidget();
    }
    auto* message = new PassingMessage(page);
    connect(message, &MessageBar::closed, message, &QObject::deleteLater);
    message->tell(words);
}

} // namespace espalier::ui
