// How a TLS server presents itself: what it negotiates and which certificates it sends. Nothing is verified here, so
// that what is wrong can be told instead of only failing. Blocking, for worker threads.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>

namespace espalier::http {

struct TlsProbe {
    QString address; // IPv4 or IPv6
    quint16 port = 0;
    QString serverName;     // SNI; not sent when it is an address
    int patienceMs = 5'000; // for connecting and for the handshake, each
};

enum class TlsOffer {
    AsDevices, // TLS 1.2 and 1.3, ECDHE with AES-GCM: what Apple's devices insist on
    Anything   // whatever OpenSSL still knows, to name what a server speaks instead
};

struct SeenTls {
    QString protocol; // "TLSv1.3"
    QString cipher;
    bool extendedMasterSecret = false; // RFC 7627; TLS 1.3 needs none
    QList<QByteArray> chainDer;        // as sent, leaf first
};

// Network with one of these kinds (base/error_kind.h): refused, timed-out, unreachable, no-tls (connected, but the
// handshake failed).
[[nodiscard]] Result<SeenTls> probeTls(const TlsProbe& probe, TlsOffer offer);

} // namespace espalier::http
