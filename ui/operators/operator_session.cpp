#include "ui/operators/operator_session.h"

#include "ui/common/permissions.h"
#include "ui/operators/guarded_control.h"

#include <QJsonArray>
#include <QTimer>

namespace espalier::ui {

namespace {

QStringList textsIn(const QJsonValue& array)
{
    return array.toVariant().toStringList();
}

} // namespace

OperatorSession::OperatorSession(server::Control& server, GuardedControl& gate, QObject* parent)
    : QObject(parent), m_server(server), m_gate(gate)
{
    connect(&gate, &GuardedControl::refused, this, &OperatorSession::heed);
    connect(&gate, &GuardedControl::firstOperatorMade, this, &OperatorSession::ask);
    connect(&server, &server::Control::changed, this, [this](const server::ChangedRows& rows) {
        // Another role, another idle time, the first operator: all of them are told by these.
        if (rows.contains(QStringLiteral("operator")) || rows.contains(QStringLiteral("setting"))) {
            ask();
        }
    });
}

void OperatorSession::ask()
{
    m_server.call(QStringLiteral("operator.session"), {}, this,
                  [this, round = m_round](const Result<QJsonValue>& answer) {
                      if (round != m_round) {
                          ask();
                          return;
                      }
                      if (answer) {
                          take(answer->toObject());
                      } else if (m_state == State::Unknown) {
                          settle(State::Free); // the screens say what is wrong with the server
                      } else {
                          Q_EMIT silent(answer.error());
                      }
                  });
}

void OperatorSession::take(const QJsonObject& session)
{
    if (m_gate.isMakingFirst()) {
        return; // asked again right after
    }
    const QString state = session.value(QLatin1String("state")).toString();
    const QJsonObject who = session.value(QLatin1String("operator")).toObject();
    m_idleMs = session.value(QLatin1String("idle_ms")).toInteger();
    m_role = who.value(QLatin1String("role")).toString();
    if (state == QLatin1String("log_in")) {
        m_name.clear();
        settle(State::LogIn);
        return;
    }
    m_name = who.value(QLatin1String("name")).toString();
    if (state == QLatin1String("in") && m_state == State::LogIn && m_mustProve) {
        return; // logged out here, and the server hasn't heard of it yet
    }
    if (state == QLatin1String("locked") || (state == QLatin1String("in") && m_mustProve)) {
        settle(State::Locked);
    } else if (state == QLatin1String("in")) {
        Permissions::of(m_gate).set(m_name, m_role, textsIn(session.value(QLatin1String("may"))),
                                    textsIn(session.value(QLatin1String("helpdesk_commands"))));
        settle(State::In);
    } else {
        Permissions::of(m_gate).allowEverything();
        settle(State::Free);
    }
}

// The window shows or hides its screens first: what they are told then finds them in their place.
void OperatorSession::settle(State state)
{
    const bool opens = state == State::Free || state == State::In;
    if (!opens) {
        m_gate.shut();
    }
    m_state = state;
    Q_EMIT changed();
    if (opens) {
        m_gate.open(state == State::In);
    }
}

void OperatorSession::logIn(const QString& name, const SecretBytes& passphrase, QObject* context, const Done& done)
{
    m_server.call(
        QStringLiteral("operator.login"),
        {{QStringLiteral("name"), name}, {QStringLiteral("passphrase"), QString::fromUtf8(passphrase.view())}}, context,
        [self = QPointer<OperatorSession>(this), done](const Result<QJsonValue>& answer) {
            done(answer);
            if (answer && self) {
                self->m_mustProve = false;
                ++self->m_round;
                self->ask();
            }
        });
}

void OperatorSession::recover(const QString& name, const QString& code, const SecretBytes& fresh, QObject* context,
                              const Done& done)
{
    m_server.call(QStringLiteral("operator.recover"),
                  {{QStringLiteral("name"), name},
                   {QStringLiteral("code"), code},
                   {QStringLiteral("passphrase"), QString::fromUtf8(fresh.view())}},
                  context, done);
}

void OperatorSession::lock()
{
    if (m_state != State::In) {
        return;
    }
    ++m_round;
    m_mustProve = true;
    m_server.call(QStringLiteral("operator.lock"), {}, this, [](const Result<QJsonValue>&) {});
    settle(State::Locked);
}

void OperatorSession::logOut()
{
    if (m_state != State::In && m_state != State::Locked) {
        return;
    }
    ++m_round;
    m_mustProve = true;
    m_server.call(QStringLiteral("operator.logout"), {}, this, [](const Result<QJsonValue>&) {});
    m_name.clear();
    settle(State::LogIn);
}

void OperatorSession::sayActive()
{
    if (m_state == State::In) {
        m_server.call(QStringLiteral("operator.active"), {}, this, [](const Result<QJsonValue>&) {});
    }
}

void OperatorSession::heed(const QString& refusal)
{
    if (m_state != State::In && m_state != State::Free) {
        return;
    }
    if (refusal == QLatin1String("locked")) {
        settle(State::Locked);
    } else {
        ask(); // another role, or nobody any more
    }
}

} // namespace espalier::ui
