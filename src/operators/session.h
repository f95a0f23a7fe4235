// Who sits at one connection to the operations. Nobody at first; after a while without activity it is locked, which
// keeps the name and lets nothing pass. Thread-safe.
#pragma once

#include <QtGlobal>

#include <mutex>

namespace espalier::operators {

class Session {
public:
    struct State {
        qint64 operatorId = 0; // 0: nobody logged in
        bool locked = false;
        qint64 activeAt = 0; // monotonic ms
    };

    [[nodiscard]] State state() const
    {
        const std::lock_guard guard(m_mutex);
        return m_state;
    }
    void logIn(qint64 operatorId, qint64 monotonicMs)
    {
        const std::lock_guard guard(m_mutex);
        m_state = {operatorId, false, monotonicMs};
    }
    void logOut()
    {
        const std::lock_guard guard(m_mutex);
        m_state = {};
    }
    void lock()
    {
        const std::lock_guard guard(m_mutex);
        m_state.locked = m_state.operatorId != 0;
    }
    void active(qint64 monotonicMs)
    {
        const std::lock_guard guard(m_mutex);
        m_state.activeAt = monotonicMs;
    }

private:
    mutable std::mutex m_mutex;
    State m_state;
};

} // namespace espalier::operators
