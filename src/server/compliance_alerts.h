// Tells the webhook of devices that have begun to fail a policy whose action is to notify: one POST for each line
// compliance.alert of the log, in order. How far that came is kept after each, so a restart neither forgets nor
// repeats; what nobody took within a day is let go, and what the webhook won't take at all doesn't hold up the next.
#pragma once

#include "base/clock.h"
#include "store/store.h"

#include <QUrl>

#include <atomic>
#include <functional>
#include <optional>

namespace espalier::server {

class ComplianceAlerts {
public:
    // Refused: it won't be taken later either.
    using Post = std::function<Result<>(const QUrl& url, const QByteArray& json)>;

    // Both outlive this object.
    ComplianceAlerts(store::Store& store, const Clock& clock, Post post);

    // Blocking, waits for the network, a few posts at most; on one thread at a time. What fails is tried again by a
    // later run: 10 seconds later, then after twice as long each time, up to a quarter of an hour. Of a row of failures
    // only the first is an error here.
    [[nodiscard]] Result<> run();
    void stop() { m_stopping = true; } // any thread: between two posts

private:
    [[nodiscard]] Result<> keep(qint64 seen);
    [[nodiscard]] Result<> keepWhatIsLetGo();
    [[nodiscard]] bool mustWait(const QUrl& webhook) const;
    [[nodiscard]] Result<> failed(const QUrl& webhook, const Error& error);

    store::Store& m_store;
    const Clock& m_clock;
    Post m_post;
    std::optional<qint64> m_seen; // line of the log
    qint64 m_kept = 0;            // the same, as it is in the database
    QUrl m_failedAt;              // another one is tried at once
    qint64 m_waitMs = 0;          // after the last failure; 0: none, or nothing waits since
    qint64 m_nextAt = 0;          // monotonic
    std::atomic<bool> m_stopping = false;
};

} // namespace espalier::server
