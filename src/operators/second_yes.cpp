// The yes of a second person, where one alone would weaken what a second person is asked for.
#include "operators/operators.h"

#include "base/error_kind.h"
#include "crypto/sealer.h"

namespace espalier::operators {

Result<crypto::PrivateKey> Operators::openWithCode(const QString& code)
{
    const SecretBytes secret = TRY(recoverySecret(code));
    const std::lock_guard lock(m_oneAtATime);
    TRY(m_store.write([&](store::Transaction& tx) { return m_guesses.take(tx, recoveryRecipient); }));
    const auto kept = TRY(m_store.read([](store::Connection& db) { return recipient(db, recoveryRecipient); }));
    if (!kept) {
        return fail(ErrorCode::Refused, QLatin1String("no-recovery-code"),
                    QStringLiteral("no recovery code was ever made"));
    }
    auto key =
        unwrapVaultKey(*kept, TRY(crypto::deriveKey(secret, kept->salt, kept->logN)), recoveryRecipient, m_sealer);
    if (!key) {
        return fail(ErrorCode::Refused, QLatin1String("wrong-recovery-code"),
                    QStringLiteral("the recovery code is another one"));
    }
    return key;
}

Result<QString> Operators::proveSecond(const Account& by, const SecondYes& yes)
{
    if (!yes.recoveryCode.isEmpty()) {
        (void)TRY(openWithCode(yes.recoveryCode));
        TRY(m_store.write([&](store::Transaction& tx) { return m_guesses.forgive(tx, recoveryRecipient); }));
        return QStringLiteral("recovery code");
    }
    if (yes.name.trimmed().isEmpty()) {
        return fail(ErrorCode::Refused, QLatin1String("second-person"),
                    QStringLiteral("another operator has to say yes: an approver or admin with their passphrase, or, "
                                   "where nobody else is left, whoever has the recovery code"));
    }
    // A name that nobody has is refused as a wrong passphrase is, and as slowly.
    const auto found = m_store.read([&](store::Connection& db) { return accountNamed(db, yes.name); });
    if (!found && found.error().code != ErrorCode::NotFound) {
        return Failure(found.error());
    }
    const std::optional<Account> account = found ? std::optional(*found) : std::nullopt;
    if (account && account->id == by.id) {
        return fail(ErrorCode::Refused, QLatin1String("own-order"),
                    QStringLiteral("“%1” wants it: somebody else has to say yes").arg(by.name));
    }
    (void)TRY(guess(account ? account->folded : QString(), account, yes.passphrase));
    if (!mayApprove(account->role)) {
        return fail(ErrorCode::Refused, QLatin1String("second-person"),
                    QStringLiteral("“%1” has the role %2, which may not say yes: an approver or admin may")
                        .arg(account->name, operators::name(account->role)));
    }
    return account->name;
}

} // namespace espalier::operators
