// Logging in, and proving who one is.
#include "operators/operators.h"

#include "audit/log.h"
#include "base/durations.h"
#include "base/error_kind.h"
#include "base/passphrase.h"
#include "crypto/random.h"
#include "crypto/sealer.h"
#include "store/settings.h"

#include <utility>

namespace espalier::operators {

namespace {

constexpr qint64 loginToldMs = 60 * minuteMs; // a script that logs in every minute doesn't fill the log

QString verifierPlace(const QString& folded)
{
    return QStringLiteral("operator/verifier/") + folded;
}

Failure wrongPassphrase()
{
    return fail(ErrorCode::Refused, QLatin1String("wrong-passphrase"),
                QStringLiteral("there is no operator with this name and passphrase"));
}

} // namespace

Operators::Operators(store::Store& store, const crypto::Sealer& sealer, const Clock& clock, BootTimeSource bootTime,
                     int logN)
    : m_store(store), m_sealer(sealer), m_clock(clock), m_logN(logN), m_guesses(clock, std::move(bootTime))
{
}

Result<> Operators::load()
{
    m_any = TRY(m_store.read([](store::Connection& db) -> Result<bool> {
        return TRY(db.first("SELECT id FROM operator LIMIT 1")).has_value();
    }));
    return {};
}

Result<Standing> Operators::standing(Session* session)
{
    if (!m_any) {
        return Standing{Presence::Free, std::nullopt, 0};
    }
    Standing standing;
    const Session::State state = session != nullptr ? session->state() : Session::State();
    TRY(m_store.read([&](store::Connection& db) -> Result<> {
        bool isNumber = false;
        const qint64 minutes = TRY(store::setting(db, "operator_idle_minutes")).toLongLong(&isNumber);
        standing.idleMs = (isNumber ? minutes : usualIdleMinutes) * minuteMs;
        if (state.operatorId != 0) {
            standing.account = TRY(account(db, state.operatorId));
        }
        return {};
    }));
    if (!standing.account) {
        return standing;
    }
    const bool idled = standing.idleMs > 0 && m_clock.monotonicMs() - state.activeAt >= standing.idleMs;
    if (idled && !state.locked) {
        session->lock();
    }
    standing.presence = idled || state.locked ? Presence::Locked : Presence::In;
    return standing;
}

Result<Operators::Fresh> Operators::freshCredentials(const QString& folded, const SecretBytes& passphrase) const
{
    if (!isLongEnough(passphrase.view())) {
        return fail(ErrorCode::Refused, QLatin1String("short-passphrase"),
                    QStringLiteral("the passphrase has fewer than %1 characters").arg(leastPassphrase));
    }
    Fresh fresh;
    fresh.secret.salt = crypto::randomBytes(saltBytes);
    fresh.secret.logN = m_logN;
    fresh.root = TRY(crypto::deriveKey(passphrase, fresh.secret.salt, m_logN));
    fresh.secret.verifier = m_sealer.seal(verifierOf(fresh.root).view(), verifierPlace(folded));
    return fresh;
}

// Counted before it is looked at; a name that nobody has costs the same time and tells the same.
Result<PassphraseRoot> Operators::guess(const QString& subject, const std::optional<Account>& account,
                                        const SecretBytes& passphrase)
{
    const std::lock_guard lock(m_oneAtATime);
    TRY(m_store.write([&](store::Transaction& tx) { return m_guesses.take(tx, subject); }));
    Credentials secret;
    if (account) {
        secret = TRY(m_store.read([&](store::Connection& db) { return credentials(db, account->id); }));
    } else {
        secret.salt = QByteArray(saltBytes, '\0');
        secret.logN = m_logN;
    }
    SecretBytes root = TRY(crypto::deriveKey(passphrase, secret.salt, secret.logN));
    if (!account) {
        return wrongPassphrase();
    }
    const SecretBytes verifier = TRY(m_sealer.open(secret.verifier, verifierPlace(account->folded)));
    if (!equalConstantTime(verifier.view(), verifierOf(root).view())) {
        return wrongPassphrase();
    }
    TRY(m_store.write([&](store::Transaction& tx) { return m_guesses.forgive(tx, subject); }));
    return root;
}

Result<Account> Operators::logIn(Session& session, const QString& name, const SecretBytes& passphrase)
{
    const auto found = m_store.read([&](store::Connection& db) { return accountNamed(db, name); });
    if (!found && found.error().code != ErrorCode::NotFound) {
        return Failure(found.error());
    }
    std::optional<Account> account;
    if (found) {
        account = *found;
    }
    const auto root = guess(account ? account->folded : QString(), account, passphrase);
    if (!root) {
        if (isOfKind(root.error(), QLatin1String("wrong-passphrase"))) {
            TRY(m_store.write([&](store::Transaction& tx) {
                return audit::append(tx, {.actor = QStringLiteral("system"),
                                          .kind = QStringLiteral("operator.login_failed"),
                                          .subjectKind = QStringLiteral("operator"),
                                          .subject = account ? account->name : QString(),
                                          .arguments = {{QStringLiteral("known"), account.has_value()}}});
            }));
        }
        return Failure(root.error());
    }
    TRY(m_store.write([&](store::Transaction& tx) -> Result<> {
        const qint64 before = account->loginAt;
        (void)TRY(tx.run("UPDATE operator SET login_at=? WHERE id=?", {tx.nowMs(), account->id}));
        tx.touch(store::Table::Operator, account->id);
        if (before <= tx.nowMs() && tx.nowMs() - before < loginToldMs) {
            return {};
        }
        return audit::append(tx, {.actor = account->name,
                                  .kind = QStringLiteral("operator.logged_in"),
                                  .subjectKind = QStringLiteral("operator"),
                                  .subject = account->name,
                                  .arguments = {}});
    }));
    session.logIn(account->id, m_clock.monotonicMs());
    return *account;
}

Result<PassphraseRoot> Operators::prove(const Account& account, const SecretBytes& passphrase)
{
    return guess(account.folded, account, passphrase);
}

Result<crypto::PrivateKey> Operators::unwrapFor(const Account& account, const PassphraseRoot& root) const
{
    const auto wrapped = TRY(m_store.read([&](store::Connection& db) { return recipient(db, account.folded); }));
    if (!wrapped || !account.vault) {
        return fail(ErrorCode::Refused, QLatin1String("not-entitled"),
                    QStringLiteral("“%1” can't open the vault: somebody who can lets others in").arg(account.name));
    }
    return unwrapVaultKey(*wrapped, root, account.folded, m_sealer);
}

Result<crypto::PrivateKey> Operators::openVault(const Account& account, const SecretBytes& passphrase)
{
    return unwrapFor(account, TRY(prove(account, passphrase)));
}

} // namespace espalier::operators
