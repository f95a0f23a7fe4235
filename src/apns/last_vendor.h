// The vendor's certificate with which a request was signed here last. It is not kept, only what it was and when it
// ends, so that its end doesn't come as a surprise at the next renewal. Any thread; inside a read or write.
#pragma once

#include "crypto/certificate.h"
#include "store/connection.h"

#include <optional>

namespace espalier::apns {

struct LastVendor {
    QString serial;
    QString name;
    qint64 notAfter = 0; // ms UTC
    qint64 usedAt = 0;
};
[[nodiscard]] Result<std::optional<LastVendor>> lastVendor(store::Connection& db);
[[nodiscard]] Result<> rememberVendor(store::Transaction& tx, const crypto::Certificate& vendor);
// The request was signed elsewhere: that vendor's certificate is nobody's business here.
[[nodiscard]] Result<> forgetVendor(store::Transaction& tx);

} // namespace espalier::apns
