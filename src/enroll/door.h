// Who comes and can't be told by a link: TLS that the other side broke off, and addresses of links that nobody knows.
// In memory: the newest 200. For half an hour the door also remembers which enrollments an address has under way, so
// that broken TLS is laid to the one it must belong to. Thread-safe.
#pragma once

#include "base/clock.h"
#include "http/listener.h"
#include "store/store.h"

#include <QHash>
#include <QList>
#include <QString>

#include <deque>
#include <mutex>

namespace espalier::enroll {

struct Knock {
    qint64 at = 0; // ms
    QString address;
    QString cause;  // tls-untrusted tls-clock tls-too-old link-unknown
    QString detail; // TLS: the alert's name
};

class Door {
public:
    explicit Door(const Clock& clock) : m_clock(clock) {}

    void knocked(const QString& address, const QString& cause, const QString& detail = {});
    [[nodiscard]] QList<Knock> newestFirst() const;
    // The address opened this enrollment's page or fetched its profile.
    void came(const QString& address, qint64 session);

    // What the listener knows, newest first; what was taken in before is left out. An alert is the failed step of the
    // only enrollment that its address has under way and that hasn't stopped for a reason of its own; with none, or
    // several, it stays at the door. Storage.
    [[nodiscard]] Result<> takeIn(store::Store& store, const QList<http::Listener::TlsFailure>& failures);

    static constexpr qint64 underWayMs = 30LL * 60 * 1000;

private:
    struct Visit {
        qint64 session = 0;
        qint64 at = 0;
    };
    [[nodiscard]] QList<qint64> underWay(const QString& address) const;
    [[nodiscard]] Result<bool> layTo(store::Store& store, const http::Listener::TlsFailure& failure) const;
    void forgetOld();

    const Clock& m_clock;
    mutable std::mutex m_mutex;
    std::deque<Knock> m_knocks;
    QHash<QString, QList<Visit>> m_visits;
    std::mutex m_takingIn;
    http::Listener::TlsFailure m_newest; // of those taken in
};

// What an alert or a refused handshake says about the device, by OpenSSL's words for it; empty: nothing of use, as of
// port scanners and connections that just ended.
[[nodiscard]] QString tlsCause(const QString& reason);
// "unknown ca" of "tlsv1 alert unknown ca".
[[nodiscard]] QString alertName(const QString& reason);

} // namespace espalier::enroll
