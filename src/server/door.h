// What stands between every caller and every operation: who is it, and may they. The window, the socket and espalierctl
// without a server come through here alike (Operations::run). Thread-safe.
#pragma once

#include "operators/operators.h"
#include "server/operations.h"

#include <QHash>

#include <mutex>

namespace espalier::server {

class Door {
public:
    Door(operators::Operators& operators, store::Store& store, const Clock& clock)
        : m_operators(operators), m_store(store), m_clock(clock)
    {
    }

    // The caller under the name of the operator, or Refused: [log-in], [locked], [not-permitted]. What is refused to
    // somebody is told in the log, bounded.
    [[nodiscard]] Result<Caller> let(const QString& operation, const QJsonObject& arguments, const Caller& caller);
    // May hear that something has changed.
    [[nodiscard]] bool mayFollow(const Caller& caller);

private:
    [[nodiscard]] Result<QJsonObject> judged(const QString& operation, const QJsonObject& arguments) const;
    void recordRefusal(const QString& operation, const operators::Account& account);

    operators::Operators& m_operators;
    store::Store& m_store;
    const Clock& m_clock;
    std::mutex m_mutex;
    QHash<QString, qint64> m_told; // operator and operation → monotonic ms
};

} // namespace espalier::server
