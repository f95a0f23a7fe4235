// The people of this Espalier: who logs in, who they are now, and changes of their accounts. Without any account there
// is one person at the desk, who may do everything; the first account is an admin, and from then on every connection
// has to log in. What somebody may do is decided above (server/permissions.h). Any thread, outside of a write; whatever
// takes a passphrase takes a moment (scrypt), one at a time.
#pragma once

#include "operators/accounts.h"
#include "operators/guesses.h"
#include "operators/session.h"
#include "operators/vault_key.h"
#include "store/store.h"

#include <atomic>
#include <mutex>

namespace espalier::operators {

enum class Presence {
    Free,   // there are no accounts: whoever sits here may do everything
    Nobody, // has to log in
    Locked, // is known, and has to give the passphrase again
    In
};
struct Standing {
    Presence presence = Presence::Nobody;
    std::optional<Account> account; // Locked and In
    qint64 idleMs = 0;              // 0: never locks itself
};

struct NewOperator {
    QString name;
    Role role = Role::Viewer;
    bool vault = false;
    SecretBytes passphrase;
};
// Somebody else's yes to what weakens a rule: another operator, or the recovery code where nobody else is left.
struct SecondYes {
    QString name;
    SecretBytes passphrase;
    QString recoveryCode;
};
struct Added {
    qint64 id = 0;
    QString recoveryCode; // of the first account; shown this once
};

class Operators {
public:
    static constexpr qint64 usualIdleMinutes = 15;

    Operators(store::Store& store, const crypto::Sealer& sealer, const Clock& clock,
              BootTimeSource bootTime = espalier::bootTime, int logN = 17);

    [[nodiscard]] Result<> load(); // before anything else
    [[nodiscard]] bool any() const { return m_any; }
    // Locks a session that was idle for too long. Null: no connection that somebody could log in at.
    [[nodiscard]] Result<Standing> standing(Session* session);

    // Refused: [wrong-passphrase] for a name that nobody has, too; [too-many-guesses].
    [[nodiscard]] Result<Account> logIn(Session& session, const QString& name, const SecretBytes& passphrase);
    // The passphrase once more, before something grave.
    [[nodiscard]] Result<PassphraseRoot> prove(const Account& account, const SecretBytes& passphrase);
    // Who says yes to what `by` wants, for the log. Refused: [second-person] nobody is named, or somebody who may not
    // approve; [own-order] by themselves; and as prove() and recover().
    [[nodiscard]] Result<QString> proveSecond(const Account& by, const SecondYes& yes);
    // Proves the passphrase. Refused [not-entitled].
    [[nodiscard]] Result<crypto::PrivateKey> openVault(const Account& account, const SecretBytes& passphrase);

    // `by` null: the first account, which is an admin whatever it says. Whoever is entitled to the vault is let in by
    // another one's passphrase. Refused: [short-passphrase], [not-entitled], and as prove(). Conflict [name-taken].
    [[nodiscard]] Result<Added> add(const NewOperator& wanted, const Account* by, const SecretBytes& byPassphrase);
    [[nodiscard]] Result<> setRole(const QString& who, Role role, bool vault, const Account& by,
                                   const SecretBytes& byPassphrase);
    // Of oneself, or by an admin of somebody else.
    [[nodiscard]] Result<> setPassphrase(const QString& who, const SecretBytes& fresh, const Account& by,
                                         const SecretBytes& byPassphrase);
    [[nodiscard]] Result<> remove(const QString& who, const Account& by);
    // Takes the place of the code before; shown this once.
    [[nodiscard]] Result<QString> newRecovery(const Account& by, const SecretBytes& byPassphrase);
    // Whoever has the code gives an admin a new passphrase.
    [[nodiscard]] Result<> recover(const QString& who, const QString& code, const SecretBytes& fresh);
    [[nodiscard]] Result<bool> hasRecovery() const;

private:
    struct Fresh {
        PassphraseRoot root;
        Credentials secret;
    };
    [[nodiscard]] Result<Fresh> freshCredentials(const QString& folded, const SecretBytes& passphrase) const;
    [[nodiscard]] Result<PassphraseRoot> guess(const QString& subject, const std::optional<Account>& account,
                                               const SecretBytes& passphrase);
    [[nodiscard]] Result<crypto::PrivateKey> unwrapFor(const Account& account, const PassphraseRoot& root) const;
    // Refused: [no-recovery-code], [wrong-recovery-code].
    [[nodiscard]] Result<crypto::PrivateKey> openWithCode(const QString& code);
    [[nodiscard]] Result<Added> addFirst(const QString& name, const Fresh& fresh);

    store::Store& m_store;
    const crypto::Sealer& m_sealer;
    const Clock& m_clock;
    const int m_logN;
    std::atomic<bool> m_any = false;
    std::mutex m_oneAtATime; // scrypt takes 128 MiB
    Guesses m_guesses;       // writer thread
};

} // namespace espalier::operators
