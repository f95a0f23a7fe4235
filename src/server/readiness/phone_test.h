// Proof from outside: a page that one phone opens once, over the public address. The request that arrives – from where,
// by which name, with which TLS – is the evidence. GET /t/<token>; the token is 192 random bits, kept as a keyed hash
// for 15 minutes (setting "readiness_phone_pending"). Any thread; never inside a read or write.
#pragma once

#include "base/clock.h"
#include "crypto/sealer.h"
#include "http/message.h"
#include "server/readiness/subject.h"
#include "store/store.h"

namespace espalier::server {

struct PhonePage {
    QString url;
    qint64 expiresAt = 0; // ms
};

class PhoneTest {
public:
    PhoneTest(store::Store& store, const crypto::Sealer& sealer, const Clock& clock)
        : m_store(store), m_sealer(sealer), m_clock(clock)
    {
    }
    // The one before is good for nothing any more. Unavailable: there is no public address.
    [[nodiscard]] Result<PhonePage> begin();
    // Route "/t/*", GET (and HEAD, which proves nothing).
    [[nodiscard]] http::Response handle(const http::Request& request);

private:
    [[nodiscard]] Result<bool> take(const http::Request& request, const QByteArray& token);

    store::Store& m_store;
    const crypto::Sealer& m_sealer;
    const Clock& m_clock;
};

// When the page that waits ends, in ms; 0: none waits.
[[nodiscard]] Result<qint64> phonePageExpiresAt(store::Connection& db, qint64 now);

} // namespace espalier::server
