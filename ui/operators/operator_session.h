// Who sits at this window, as its server knows it; the window's side of logging in, locking and logging out. Opens and
// shuts the GuardedControl that the screens ask through, and tells their Permissions.
#pragma once

#include "base/secret_bytes.h"
#include "server/control.h"

#include <functional>

namespace espalier::ui {

class GuardedControl;

class OperatorSession : public QObject {
    Q_OBJECT
public:
    enum class State {
        Unknown, // not told yet
        Free,    // there are no operators: whoever sits here may do everything
        LogIn,
        Locked,
        In
    };
    using Done = std::function<void(const Result<QJsonValue>&)>;

    // Both outlive it. `server` is asked itself, `gate` is what the screens have.
    OperatorSession(server::Control& server, GuardedControl& gate, QObject* parent = nullptr);

    void ask();
    // `done` says how it went; what follows from it comes by changed().
    void logIn(const QString& name, const SecretBytes& passphrase, QObject* context, const Done& done);
    void recover(const QString& name, const QString& code, const SecretBytes& fresh, QObject* context,
                 const Done& done);
    void lock(); // at once, whatever the server says
    void logOut();
    void sayActive();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const QString& name() const { return m_name; } // Locked and In
    [[nodiscard]] const QString& role() const { return m_role; }
    [[nodiscard]] qint64 idleMs() const { return m_idleMs; } // 0: never locks itself

Q_SIGNALS:
    void changed();
    void silent(const espalier::Error& error); // it could not be asked who sits here

private:
    void take(const QJsonObject& session);
    void settle(State state);
    void heed(const QString& refusal);

    server::Control& m_server;
    GuardedControl& m_gate;
    State m_state = State::Unknown;
    QString m_name;
    QString m_role;
    qint64 m_idleMs = 0;
    int m_round = 0;          // an answer from before the last change here counts no more
    bool m_mustProve = false; // locked or logged out here: only a login opens it again, whatever the server says
};

} // namespace espalier::ui
