#include "operators/accounts.h"

#include "base/error_kind.h"
#include "store/settings.h"

#include <QStringList>

namespace espalier::operators {

namespace {

constexpr qsizetype longestName = 64;

Account fromRow(const store::Row& row)
{
    Account account;
    account.id = row.integer(0);
    account.name = row.text(1);
    account.folded = row.text(2);
    account.role = roleNamed(row.text(3)).value_or(Role::Viewer); // what nobody knows may do least
    account.vault = row.boolean(4) && mayOpenVault(account.role);
    account.createdAt = row.integer(5);
    account.createdBy = row.text(6);
    account.loginAt = row.integer(7);
    return account;
}

} // namespace

QString folded(const QString& name)
{
    return name.trimmed().normalized(QString::NormalizationForm_KC).toCaseFolded();
}

Result<QString> checkedName(const QString& name)
{
    const QString trimmed = name.trimmed().normalized(QString::NormalizationForm_C);
    if (trimmed.isEmpty() || trimmed.size() > longestName) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("the name of an operator has 1 to 64 characters"));
    }
    bool digitsOnly = true;
    for (const QChar one : trimmed) {
        if (!one.isPrint() || one.isSurrogate() || one.category() == QChar::Other_Format) {
            return fail(ErrorCode::InvalidInput, QStringLiteral("the name of an operator has a character that can't be "
                                                                "seen or printed"));
        }
        digitsOnly = digitsOnly && one.isDigit();
    }
    static const QStringList taken{QStringLiteral("device"), QStringLiteral("system"), QStringLiteral("link"),
                                   QStringLiteral("server"), QStringLiteral("recovery code")};
    if (digitsOnly || taken.contains(folded(trimmed))) {
        return fail(
            ErrorCode::InvalidInput,
            QStringLiteral("“%1” can't be an operator's name: the log would not tell who that was").arg(trimmed));
    }
    return trimmed;
}

Result<QList<Account>> accounts(store::Connection& db)
{
    QList<Account> all;
    for (const store::Row& row : TRY(db.all("SELECT id, name, folded, role, vault, created_at, created_by, login_at "
                                            "FROM operator ORDER BY folded"))) {
        all.append(fromRow(row));
    }
    return all;
}

Result<std::optional<Account>> account(store::Connection& db, qint64 id)
{
    const auto row = TRY(db.first("SELECT id, name, folded, role, vault, created_at, created_by, login_at "
                                  "FROM operator WHERE id=?",
                                  {id}));
    return row ? std::optional(fromRow(*row)) : std::nullopt;
}

Result<Account> accountNamed(store::Connection& db, const QString& nameOrId)
{
    bool isNumber = false;
    const qint64 id = nameOrId.toLongLong(&isNumber);
    return fromRow(TRY(db.one("SELECT id, name, folded, role, vault, created_at, created_by, login_at "
                              "FROM operator WHERE folded=? OR id=?",
                              {folded(nameOrId), isNumber ? id : 0},
                              QStringLiteral("operator “%1”").arg(nameOrId.left(longestName)))));
}

Result<Credentials> credentials(store::Connection& db, qint64 id)
{
    const auto row = TRY(db.one("SELECT salt, log_n, verifier FROM operator WHERE id=?", {id}, {"operator", id}));
    return Credentials{row.bytes(0), static_cast<int>(row.integer(1)), row.bytes(2)};
}

Result<qint64> insertAccount(store::Transaction& tx, const Account& account, const Credentials& secret)
{
    auto id = tx.insert("INSERT INTO operator (name, folded, role, vault, salt, log_n, verifier, created_at, "
                        "created_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        {account.name, account.folded, name(account.role), account.vault ? 1 : 0, secret.salt,
                         secret.logN, secret.verifier, tx.nowMs(), account.createdBy});
    if (!id && id.error().code == ErrorCode::Conflict) {
        return fail(ErrorCode::Conflict, QLatin1String("name-taken"),
                    QStringLiteral("there is an operator “%1” already").arg(account.name));
    }
    return id;
}

Result<> putCredentials(store::Transaction& tx, qint64 id, const Credentials& secret)
{
    (void)TRY(tx.run("UPDATE operator SET salt=?, log_n=?, verifier=? WHERE id=?",
                     {secret.salt, secret.logN, secret.verifier, id}));
    return {};
}

Result<> checkNotLastAdmin(store::Connection& db, const Account& account)
{
    const auto others = TRY(db.one("SELECT COUNT(*) FROM operator WHERE role='admin' AND id<>?", {account.id},
                                   QStringLiteral("operators")));
    if (account.role == Role::Admin && others.integer(0) == 0) {
        return fail(ErrorCode::Refused, QLatin1String("last-admin"),
                    QStringLiteral("“%1” is the only admin: make another one first").arg(account.name));
    }
    return {};
}

Result<qint64> approverCount(store::Connection& db)
{
    return TRY(db.one("SELECT COUNT(*) FROM operator WHERE role IN ('approver', 'admin')", {},
                      QStringLiteral("operators")))
        .integer(0);
}

Result<> checkApproversLeft(store::Connection& db, const Account& before)
{
    const QString rule = TRY(store::setting(db, "second_approver", QStringLiteral("off")));
    if (rule.isEmpty() || rule == QLatin1String("off") || !mayApprove(before.role)) {
        return {};
    }
    const bool stillMay = mayApprove(TRY(account(db, before.id)).value_or(Account()).role);
    if (stillMay || TRY(approverCount(db)) >= fewestApprovers) {
        return {};
    }
    return fail(ErrorCode::Refused, QLatin1String("last-approver"),
                QStringLiteral("without “%1” nobody could say yes to what another one orders, and second_approver is "
                               "%2: first make somebody else an approver or admin, or switch second_approver off")
                    .arg(before.name, rule));
}

} // namespace espalier::operators
