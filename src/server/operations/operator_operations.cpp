#include "server/operations/operator_operations.h"

#include "base/error_kind.h"
#include "server/operations/named_things.h"
#include "server/permissions.h"

#include <QJsonArray>

namespace espalier::server {

namespace {

using operators::Account;
using operators::Operators;
using operators::Presence;
using operators::Role;

QJsonObject accountJson(const Account& account)
{
    return {{QStringLiteral("id"), account.id},
            {QStringLiteral("name"), account.name},
            {QStringLiteral("role"), operators::name(account.role)},
            {QStringLiteral("vault"), account.vault},
            {QStringLiteral("created_at"), account.createdAt},
            {QStringLiteral("created_by"), account.createdBy},
            {QStringLiteral("login_at"), account.loginAt == 0 ? QJsonValue() : QJsonValue(account.loginAt)}};
}

Result<Role> roleArgument(const QJsonObject& arguments)
{
    const auto role = operators::roleNamed(TRY(requiredText(arguments, "role")));
    if (!role) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("role is viewer, helpdesk, approver or admin"));
    }
    return *role;
}

Result<Account> whoCalls(Operators& operators, const Caller& caller)
{
    const auto account = TRY(callingOperator(operators, caller));
    if (!account) {
        return fail(ErrorCode::Conflict, QLatin1String("no-operators"),
                    QStringLiteral("there are no operators yet: add the first one, an admin"));
    }
    return *account;
}

Result<QJsonValue> session(Operators& operators, const Caller& caller, const Clock& clock)
{
    const operators::Standing standing = TRY(operators.standing(caller.session.get()));
    QString state;
    QJsonArray may;
    QJsonValue idleLeft;
    switch (standing.presence) {
    case Presence::Free:
        state = QStringLiteral("free");
        may = QJsonArray::fromStringList(permittedOperations(Role::Admin));
        break;
    case Presence::Nobody:
        state = QStringLiteral("log_in");
        break;
    case Presence::Locked:
        state = QStringLiteral("locked");
        break;
    case Presence::In:
        state = QStringLiteral("in");
        may = QJsonArray::fromStringList(permittedOperations(standing.account->role));
        if (standing.idleMs > 0) {
            idleLeft = standing.idleMs - (clock.monotonicMs() - caller.session->state().activeAt);
        }
        break;
    }
    return QJsonObject{
        {QStringLiteral("state"), state},
        {QStringLiteral("operator"), standing.account ? QJsonValue(accountJson(*standing.account)) : QJsonValue()},
        {QStringLiteral("may"), may},
        {QStringLiteral("helpdesk_commands"), QJsonArray::fromStringList(helpdeskCommands())},
        {QStringLiteral("idle_ms"), standing.idleMs},
        {QStringLiteral("idle_left_ms"), idleLeft}};
}

Result<QJsonValue> logIn(Operators& operators, const QJsonObject& arguments, const Caller& caller)
{
    if (!caller.session) {
        return fail(ErrorCode::Internal, QStringLiteral("nobody can log in at this connection"));
    }
    if (!operators.any()) {
        return fail(ErrorCode::Conflict, QLatin1String("no-operators"),
                    QStringLiteral("there are no operators: whoever opens this Espalier may do everything"));
    }
    const Account account = TRY(operators.logIn(*caller.session, TRY(requiredText(arguments, "name")),
                                                TRY(secretArgument(arguments, "passphrase"))));
    return accountJson(account);
}

Result<QJsonValue> add(Operators& operators, const QJsonObject& arguments, const Caller& caller,
                       const std::function<Result<>()>& afterFirst)
{
    operators::NewOperator wanted;
    wanted.name = TRY(requiredText(arguments, "name"));
    wanted.passphrase = TRY(secretArgument(arguments, "passphrase"));
    wanted.vault = arguments.value(QLatin1String("vault")).toBool();
    const auto by = TRY(callingOperator(operators, caller));
    if (!by) {
        if (isGiven(arguments, "role") && TRY(roleArgument(arguments)) != Role::Admin) {
            return fail(ErrorCode::Refused, QLatin1String("last-admin"),
                        QStringLiteral("the first operator is an admin"));
        }
        const operators::Added added = TRY(operators.add(wanted, nullptr, {}));
        if (const auto sealed = afterFirst(); !sealed) { // the schedule goes on with it; the code is shown this once
            qWarning("vault: %s", qUtf8Printable(sealed.error().what));
        }
        return QJsonObject{{QStringLiteral("id"), added.id}, {QStringLiteral("recovery_code"), added.recoveryCode}};
    }
    wanted.role = TRY(roleArgument(arguments));
    const operators::Added added = TRY(operators.add(wanted, &*by, TRY(secretArgument(arguments, "own_passphrase"))));
    return QJsonObject{{QStringLiteral("id"), added.id}, {QStringLiteral("recovery_code"), QJsonValue()}};
}

Result<QJsonValue> listOperators(store::Store& store)
{
    return store.read([](store::Connection& db) -> Result<QJsonValue> {
        QJsonArray rows;
        for (const Account& account : TRY(operators::accounts(db))) {
            QJsonObject row = accountJson(account);
            row.insert(QStringLiteral("opens_vault"), TRY(operators::recipient(db, account.folded)).has_value());
            rows.append(row);
        }
        return rows;
    });
}

} // namespace

Result<std::optional<Account>> callingOperator(Operators& operators, const Caller& caller)
{
    const operators::Standing standing = TRY(operators.standing(caller.session.get()));
    if (standing.presence != Presence::Free && standing.presence != Presence::In) {
        return fail(ErrorCode::Refused, QLatin1String("log-in"), QStringLiteral("log in first"));
    }
    return standing.account;
}

Result<SecretBytes> secretArgument(const QJsonObject& arguments, const char* key)
{
    return SecretBytes::take(TRY(requiredText(arguments, key)).toUtf8());
}

void addOperatorOperations(Operations& operations, Operators& operators, store::Store& store, const Clock& clock,
                           const std::function<Result<>()>& afterFirst)
{
    operations.add(QStringLiteral("operator.session"), [&operators, &clock](const QJsonObject&, const Caller& caller) {
        return session(operators, caller, clock);
    });
    operations.add(QStringLiteral("operator.login"), [&operators](const QJsonObject& arguments, const Caller& caller) {
        return logIn(operators, arguments, caller);
    });
    operations.add(QStringLiteral("operator.lock"), [](const QJsonObject&, const Caller& caller) -> Result<QJsonValue> {
        if (caller.session) {
            caller.session->lock();
        }
        return QJsonObject();
    });
    operations.add(QStringLiteral("operator.logout"),
                   [](const QJsonObject&, const Caller& caller) -> Result<QJsonValue> {
                       if (caller.session) {
                           caller.session->logOut();
                       }
                       return QJsonObject();
                   });
    operations.add(QStringLiteral("operator.active"), // the door has noted it
                   [](const QJsonObject&, const Caller&) -> Result<QJsonValue> { return QJsonObject(); });
    operations.add(QStringLiteral("operator.list"),
                   [&store](const QJsonObject&, const Caller&) { return listOperators(store); });
    operations.add(QStringLiteral("operator.add"),
                   [&operators, afterFirst](const QJsonObject& arguments, const Caller& caller) {
                       return add(operators, arguments, caller, afterFirst);
                   });
    operations.add(QStringLiteral("operator.role"),
                   [&operators](const QJsonObject& arguments, const Caller& caller) -> Result<QJsonValue> {
                       const Account by = TRY(whoCalls(operators, caller));
                       TRY(operators.setRole(TRY(requiredText(arguments, "operator")), TRY(roleArgument(arguments)),
                                             arguments.value(QLatin1String("vault")).toBool(), by,
                                             TRY(secretArgument(arguments, "own_passphrase"))));
                       return QJsonObject();
                   });
    operations.add(QStringLiteral("operator.passphrase"),
                   [&operators](const QJsonObject& arguments, const Caller& caller) -> Result<QJsonValue> {
                       const Account by = TRY(whoCalls(operators, caller));
                       TRY(operators.setPassphrase(TRY(textArgument(arguments, "operator", by.name)),
                                                   TRY(secretArgument(arguments, "passphrase")), by,
                                                   TRY(secretArgument(arguments, "own_passphrase"))));
                       return QJsonObject();
                   });
    operations.add(
        QStringLiteral("operator.remove"),
        [&operators](const QJsonObject& arguments, const Caller& caller) -> Result<QJsonValue> {
            TRY(operators.remove(TRY(requiredText(arguments, "operator")), TRY(whoCalls(operators, caller))));
            return QJsonObject();
        });
    operations.add(QStringLiteral("operator.recover"),
                   [&operators](const QJsonObject& arguments, const Caller&) -> Result<QJsonValue> {
                       TRY(operators.recover(TRY(requiredText(arguments, "name")), TRY(requiredText(arguments, "code")),
                                             TRY(secretArgument(arguments, "passphrase"))));
                       return QJsonObject();
                   });
}

} // namespace espalier::server
