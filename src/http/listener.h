// The HTTPS door: Asio and OpenSSL in its own threads, requests parsed by Boost.Beast, limits per route, client
// certificate asked for but not demanded. Handlers run on the worker pool, never on a net thread; a full pool
// answers 503 with Retry-After, and so does a full budget for request bodies, before the body is read.
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "base/secret_bytes.h"
#include "base/worker_pool.h"
#include "http/message.h"
#include "http/trusted_proxy.h"

#include <functional>
#include <memory>
#include <vector>

namespace espalier::http {

using Handler = std::function<Response(const Request&)>;

struct RouteLimits {
    qint64 maxBody = 0;                 // bytes
    qint64 maxTarget = 2048;            // bytes of path and query
    int wholeRequestMs = 60'000;        // from first byte to last
    qint64 maxUnprovenBody = 64 * 1024; // bytes, from whoever has not proven a device certificate
    const char* proofHeader = nullptr;  // whoever sends it may send maxBody too; the handler checks it
};

struct Route {
    QByteArray method; // "GET" also serves HEAD
    QByteArray path;   // exact, or ending in "/*" for everything below
    RouteLimits limits;
    Handler handler;
    // What is larger than maxBody, from whoever has proven a device certificate: the request with the first 64 KiB of
    // its body. The connection ends with the answer. Empty: 413.
    Handler tooLarge = {};
};

// Fixed before the listener starts. Unknown path → 404, known path with other method → 405 with Allow.
class RouteTable {
public:
    void add(Route route);
    enum class Miss { NoSuchPath, MethodNotAllowed };
    struct Match {
        const Route* route = nullptr;
        Miss miss = Miss::NoSuchPath;
        QByteArray allow;
    };
    [[nodiscard]] Match match(QByteArrayView method, QByteArrayView path) const;

private:
    std::vector<Route> m_routes;
};

struct TlsIdentity {
    QByteArray chainPem; // leaf first, every intermediate
    SecretBytes keyPem;
    [[nodiscard]] TlsIdentity copy() const { return {chainPem, keyPem.copy()}; }
};

struct ListenerOptions {
    QString address = QStringLiteral("127.0.0.1");
    quint16 port = 0;
    int netThreads = 2;
    int maxConnections = 12'000; // fewer when the process may open fewer descriptors
    int maxPerAddress = 256;     // counts only connections that have not proven a device certificate
    int handshakeMs = 10'000;
    int readMs = 30'000;  // between bytes
    int idleMs = 120'000; // keep-alive between requests
    qint64 maxHeader = 16 * 1024;
    qint64 maxBodies = 256LL * 1024 * 1024;          // bytes of all request bodies being received or handled
    qint64 maxBodiesPerAddress = 16LL * 1024 * 1024; // of them, without a proven device certificate
    TrustedProxy trustedProxy;                       // from the first connection on; see setTrustedProxy()
};

// refusedTotal: connections and bodies for which there was no room.
struct ListenerCounters {
    qint64 accepted = 0, open = 0, requests = 0, refusedTotal = 0, handshakeFailures = 0, timeouts = 0, badRequests = 0;
};

class Listener {
public:
    // Network when the port is taken, the address is gone or TLS can't be set up: no TLS, no start.
    [[nodiscard]] static Result<std::unique_ptr<Listener>> start(const ListenerOptions& options, RouteTable routes,
                                                                 TlsIdentity tls,
                                                                 const QList<QByteArray>& deviceAuthoritiesDer,
                                                                 WorkerPool& workers, const Clock& clock);
    virtual ~Listener() = default; // stop(0)

    [[nodiscard]] virtual quint16 port() const = 0;
    [[nodiscard]] virtual QString address() const = 0;
    // Beside port(), of the same address and with the same limits; 0: none. Network when it can't be had: then the
    // one before stays open.
    [[nodiscard]] virtual Result<> setSecondPort(quint16 port) = 0;
    [[nodiscard]] virtual quint16 secondPort() const = 0;
    [[nodiscard]] virtual ListenerCounters counters() const = 0;
    // New connections use the new identity / authorities; open ones stay.
    [[nodiscard]] virtual Result<> reloadTls(TlsIdentity tls) = 0;
    virtual void setDeviceAuthorities(const QList<QByteArray>& der) = 0;
    // Whose word about devices counts from the next request on. Its connections count for no address, and a
    // certificate that it shows itself is nobody's.
    virtual void setTrustedProxy(TrustedProxy proxy) = 0;
    // Last TLS failures per address, for "why no answer?": newest first.
    struct TlsFailure {
        qint64 at = 0;
        QString address;
        QString reason;
    };
    [[nodiscard]] virtual QList<TlsFailure> tlsFailures() const = 0;
    // Stops accepting, lets running requests finish up to the deadline, closes everything. Idempotent.
    virtual void stop(int deadlineMs) = 0;
};

} // namespace espalier::http
