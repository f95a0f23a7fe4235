// Rows of operators. Rules that hold for every path: names are unique however they are spelled, and there is always an
// admin.
#pragma once

#include "operators/role.h"
#include "store/connection.h"

namespace espalier::operators {

// One who orders, and another one who says yes.
constexpr qint64 fewestApprovers = 2;

struct Account {
    qint64 id = 0;
    QString name;
    QString folded;
    Role role = Role::Viewer;
    bool vault = false;
    qint64 createdAt = 0;
    QString createdBy;
    qint64 loginAt = 0; // 0: never
};

struct Credentials {
    QByteArray salt;
    int logN = 0;
    QByteArray verifier; // sealed
};

// The name without spaces around it. InvalidInput: empty, long, with control characters, or one that the log uses for
// others (device, system, link, server).
[[nodiscard]] Result<QString> checkedName(const QString& name);
[[nodiscard]] QString folded(const QString& name);

[[nodiscard]] Result<QList<Account>> accounts(store::Connection& db); // by name
[[nodiscard]] Result<std::optional<Account>> account(store::Connection& db, qint64 id);
// By name, or by id as digits. NotFound.
[[nodiscard]] Result<Account> accountNamed(store::Connection& db, const QString& nameOrId);
[[nodiscard]] Result<Credentials> credentials(store::Connection& db, qint64 id);

[[nodiscard]] Result<qint64> insertAccount(store::Transaction& tx, const Account& account, const Credentials& secret);
[[nodiscard]] Result<> putCredentials(store::Transaction& tx, qint64 id, const Credentials& secret);
// Refused [last-admin].
[[nodiscard]] Result<> checkNotLastAdmin(store::Connection& db, const Account& account);
// So many could say yes to what another one ordered.
[[nodiscard]] Result<qint64> approverCount(store::Connection& db);
// Whether what waits for a second person (setting second_approver) can still get a yes, whoever ordered it. Refused
// [last-approver]. Asked after the change, within its write.
[[nodiscard]] Result<> checkApproversLeft(store::Connection& db, const Account& before);

} // namespace espalier::operators
