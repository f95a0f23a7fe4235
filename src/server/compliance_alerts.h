// Tells the webhook of devices that have begun to fail a policy whose action is to notify: one POST for each line
// compliance.alert of the log, in order. How far that came is kept, so a restart neither forgets nor repeats; what
// nobody took within a day is let go.
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
    using Post = std::function<Result<>(const QUrl& url, const QByteArray& json)>;

    // Both outlive this object.
    ComplianceAlerts(store::Store& store, const Clock& clock, Post post);

    // Blocking, waits for the network; on one thread at a time. What fails is tried again by the next run.
    [[nodiscard]] Result<> run();
    void stop() { m_stopping = true; } // any thread: between two posts

private:
    [[nodiscard]] Result<> keep(qint64 seen);

    store::Store& m_store;
    const Clock& m_clock;
    Post m_post;
    std::optional<qint64> m_seen; // line of the log
    std::atomic<bool> m_stopping = false;
};

} // namespace espalier::server
