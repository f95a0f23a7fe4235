// Making, changing and removing accounts. Keys are made and wrapped before the write; the rules are asked again in it.
#include "operators/operators.h"

#include "audit/log.h"
#include "base/error_kind.h"
#include "crypto/random.h"
#include "crypto/sealer.h"

namespace espalier::operators {

namespace {

Result<> record(store::Transaction& tx, const QString& by, const char* kind, const Account& whom,
                const QJsonObject& arguments = {})
{
    tx.touch(store::Table::Operator, whom.id);
    return audit::append(tx, {.actor = by,
                              .kind = QString::fromLatin1(kind),
                              .subjectKind = QStringLiteral("operator"),
                              .subject = whom.name,
                              .arguments = arguments});
}

QJsonObject facts(const Account& account)
{
    return {{QStringLiteral("role"), name(account.role)}, {QStringLiteral("vault"), account.vault}};
}

} // namespace

Result<Added> Operators::addFirst(const QString& name, const Fresh& fresh)
{
    Account account;
    account.name = name;
    account.folded = folded(name);
    account.role = Role::Admin;
    account.vault = true;
    account.createdBy = QStringLiteral("admin");
    Added added;
    added.recoveryCode = newRecoveryCode();
    const VaultPair pair = TRY(makeVaultPair(m_clock.nowMs()));
    Wrapped code;
    const QByteArray salt = crypto::randomBytes(saltBytes);
    code = wrapVaultKey(pair.key, TRY(crypto::deriveKey(TRY(recoverySecret(added.recoveryCode)), salt, m_logN)),
                        recoveryRecipient, m_sealer);
    code.salt = salt;
    code.logN = m_logN;
    TRY(m_store.write([&](store::Transaction& tx) -> Result<> {
        if (TRY(tx.first("SELECT id FROM operator LIMIT 1"))) {
            return fail(ErrorCode::Conflict, QStringLiteral("somebody else has just become the first operator"));
        }
        added.id = account.id = TRY(insertAccount(tx, account, fresh.secret));
        TRY(keepVaultCertificate(tx, pair.certificate));
        TRY(putRecipient(tx, account.folded, wrapVaultKey(pair.key, fresh.root, account.folded, m_sealer)));
        TRY(putRecipient(tx, recoveryRecipient, code));
        TRY(record(tx, account.createdBy, "operator.added", account, facts(account)));
        tx.afterCommit([this] { m_any = true; });
        return {};
    }));
    return added;
}

Result<Added> Operators::add(const NewOperator& wanted, const Account* by, const SecretBytes& byPassphrase)
{
    const QString name = TRY(checkedName(wanted.name));
    const Fresh fresh = TRY(freshCredentials(folded(name), wanted.passphrase));
    if (by == nullptr) {
        return addFirst(name, fresh);
    }
    Account account;
    account.name = name;
    account.folded = folded(name);
    account.role = wanted.role;
    account.vault = wanted.role == Role::Admin || (wanted.vault && mayOpenVault(wanted.role));
    account.createdBy = by->name;
    std::optional<Wrapped> wrapped;
    if (account.vault) {
        wrapped = wrapVaultKey(TRY(openVault(*by, byPassphrase)), fresh.root, account.folded, m_sealer);
    } else {
        TRY(prove(*by, byPassphrase));
    }
    Added added;
    TRY(m_store.write([&](store::Transaction& tx) -> Result<> {
        added.id = account.id = TRY(insertAccount(tx, account, fresh.secret));
        if (wrapped) {
            TRY(putRecipient(tx, account.folded, *wrapped));
        }
        return record(tx, by->name, "operator.added", account, facts(account));
    }));
    return added;
}

// Letting somebody into the vault needs a passphrase of theirs to wrap for, which only they have: so a role that opens
// it comes with a new passphrase (setPassphrase), until when the account stays outside.
Result<> Operators::setRole(const QString& who, Role role, bool vault, const Account& by,
                            const SecretBytes& byPassphrase)
{
    TRY(prove(by, byPassphrase));
    return m_store.write([&](store::Transaction& tx) -> Result<> {
        const Account before = TRY(accountNamed(tx, who));
        Account account = before;
        if (role != Role::Admin) {
            TRY(checkNotLastAdmin(tx, account));
        }
        account.role = role;
        account.vault = role == Role::Admin || (vault && mayOpenVault(role));
        (void)TRY(
            tx.run("UPDATE operator SET role=?, vault=? WHERE id=?", {name(role), account.vault ? 1 : 0, account.id}));
        if (!account.vault) {
            TRY(checkNotLastRecipient(tx, account.folded));
            TRY(dropRecipient(tx, account.folded));
        }
        TRY(checkApproversLeft(tx, before));
        return record(tx, by.name, "operator.changed", account, facts(account));
    });
}

Result<> Operators::setPassphrase(const QString& who, const SecretBytes& fresh, const Account& by,
                                  const SecretBytes& byPassphrase)
{
    const Account account = TRY(m_store.read([&](store::Connection& db) { return accountNamed(db, who); }));
    if (account.id != by.id && by.role != Role::Admin) {
        return fail(ErrorCode::Refused, QLatin1String("not-permitted"),
                    QStringLiteral("only an admin gives another operator a new passphrase"));
    }
    const PassphraseRoot root = TRY(prove(by, byPassphrase));
    const Fresh made = TRY(freshCredentials(account.folded, fresh));
    std::optional<Wrapped> wrapped;
    if (account.vault) {
        auto key = unwrapFor(by, root);
        // One who was never let in can't let in, not even themselves.
        if (!key && !isOfKind(key.error(), QLatin1String("not-entitled"))) {
            return Failure(key.error());
        }
        if (key) {
            wrapped = wrapVaultKey(*key, made.root, account.folded, m_sealer);
        }
    }
    return m_store.write([&](store::Transaction& tx) -> Result<> {
        TRY(putCredentials(tx, account.id, made.secret));
        if (!wrapped) { // what was wrapped for the passphrase before is of no use any more
            TRY(checkNotLastRecipient(tx, account.folded));
        }
        TRY(wrapped ? putRecipient(tx, account.folded, *wrapped) : dropRecipient(tx, account.folded));
        TRY(m_guesses.forgive(tx, account.folded));
        return record(tx, by.name, "operator.passphrase_changed", account);
    });
}

Result<> Operators::remove(const QString& who, const Account& by)
{
    return m_store.write([&](store::Transaction& tx) -> Result<> {
        const Account account = TRY(accountNamed(tx, who));
        TRY(checkNotLastAdmin(tx, account));
        TRY(checkNotLastRecipient(tx, account.folded));
        TRY(dropRecipient(tx, account.folded));
        TRY(m_guesses.forgive(tx, account.folded));
        (void)TRY(tx.run("DELETE FROM operator WHERE id=?", {account.id}));
        TRY(checkApproversLeft(tx, account));
        return record(tx, by.name, "operator.removed", account);
    });
}

Result<QString> Operators::newRecovery(const Account& by, const SecretBytes& byPassphrase)
{
    const crypto::PrivateKey key = TRY(openVault(by, byPassphrase));
    const QString code = newRecoveryCode();
    const QByteArray salt = crypto::randomBytes(saltBytes);
    Wrapped wrapped =
        wrapVaultKey(key, TRY(crypto::deriveKey(TRY(recoverySecret(code)), salt, m_logN)), recoveryRecipient, m_sealer);
    wrapped.salt = salt;
    wrapped.logN = m_logN;
    TRY(m_store.write([&](store::Transaction& tx) -> Result<> {
        TRY(putRecipient(tx, recoveryRecipient, wrapped));
        return record(tx, by.name, "vault.recovery_code_made", by);
    }));
    return code;
}

Result<> Operators::recover(const QString& who, const QString& code, const SecretBytes& fresh)
{
    std::optional<Account> account;
    TRY(m_store.read([&](store::Connection& db) -> Result<> {
        const auto found = accountNamed(db, who);
        if (found && found->role == Role::Admin) {
            account = *found;
        }
        return {};
    }));
    auto key = openWithCode(code);
    if (!key && !isOfKind(key.error(), QLatin1String("wrong-recovery-code"))) {
        return Failure(key.error());
    }
    if (!key || !account) {
        return fail(ErrorCode::Refused, QLatin1String("wrong-recovery-code"),
                    QStringLiteral("there is no admin with this name, or the recovery code is another one"));
    }
    const Fresh made = TRY(freshCredentials(account->folded, fresh));
    return m_store.write([&](store::Transaction& tx) -> Result<> {
        TRY(putCredentials(tx, account->id, made.secret));
        TRY(putRecipient(tx, account->folded, wrapVaultKey(*key, made.root, account->folded, m_sealer)));
        TRY(m_guesses.forgive(tx, account->folded));
        TRY(m_guesses.forgive(tx, recoveryRecipient));
        return record(tx, account->name, "operator.recovered", *account);
    });
}

Result<bool> Operators::hasRecovery() const
{
    return m_store.read(
        [](store::Connection& db) -> Result<bool> { return TRY(recipient(db, recoveryRecipient)).has_value(); });
}

} // namespace espalier::operators
