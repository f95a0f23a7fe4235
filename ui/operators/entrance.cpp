#include "ui/operators/entrance.h"

#include "ui/operators/guarded_control.h"
#include "ui/operators/idle_watch.h"
#include "ui/operators/login_screen.h"
#include "ui/operators/window_lock.h"

#include <utility>

namespace espalier::ui {

Entrance::Entrance(server::Control& server, const Clock& clock, QWidget& window)
    : m_gate(new GuardedControl(server, this)), m_session(new OperatorSession(server, *m_gate, this)),
      m_page(new LoginScreen(*m_session, clock)), m_idle(new IdleWatch(clock, this)),
      m_lock(new WindowLock(window, this))
{
    connect(m_session, &OperatorSession::changed, this, &Entrance::follow);
    connect(m_idle, &IdleWatch::idle, m_session, &OperatorSession::lock);
    connect(m_idle, &IdleWatch::used, m_session, &OperatorSession::sayActive);
}

Entrance::~Entrance()
{
    delete m_page;
}

void Entrance::start()
{
    m_session->ask();
}

server::Control& Entrance::control()
{
    return *m_gate;
}

void Entrance::logOut()
{
    m_person.reset();
    m_session->logOut();
}

void Entrance::follow()
{
    switch (m_session->state()) {
    case OperatorSession::State::Unknown:
        return;
    case OperatorSession::State::LogIn:
    case OperatorSession::State::Locked:
        m_idle->stop();
        close();
        return;
    case OperatorSession::State::Free:
    case OperatorSession::State::In:
        open();
        m_idle->start(m_session->state() == OperatorSession::State::In ? m_session->idleMs() : 0);
        return;
    }
}

void Entrance::close()
{
    const bool wasShut = std::exchange(m_isShut, true);
    if (!wasShut) {
        m_lock->close();
    }
    // What somebody types meanwhile stays.
    if (!wasShut || m_asked != m_session->state() || m_askedName != m_session->name()) {
        m_asked = m_session->state();
        m_askedName = m_session->name();
        m_page->ask();
    }
    if (!wasShut) {
        Q_EMIT shut();
    }
}

void Entrance::open()
{
    const QString person = m_session->name();
    if (!m_isShut) {
        const bool first = !m_person.has_value();
        m_person = person; // also whoever has just become the first operator
        if (first) {
            Q_EMIT opened(Whom::First);
        }
        return;
    }
    m_isShut = false;
    m_page->ask(); // nothing typed is left in it
    const bool same = m_person == person;
    m_person = person;
    if (!same) {
        m_lock->drop();
    }
    Q_EMIT opened(same ? Whom::Same : Whom::Other);
    if (same) {
        m_lock->reopen();
    }
}

} // namespace espalier::ui
