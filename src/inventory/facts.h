// The newest raw answer of each kind, sealed: what the typed columns leave out stays available.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "plist/value.h"
#include "store/connection.h"

#include <optional>

namespace espalier::crypto {
class Sealer;
}

namespace espalier::inventory {

enum class Novelty { Same, New };

// Keeps the answer when it differs from the one before; otherwise only notes that it was confirmed.
[[nodiscard]] Result<Novelty> keepFact(store::Transaction& tx, const crypto::Sealer& sealer, DeviceId device,
                                       const QString& kind, const plist::Dict& response);

struct Fact {
    qint64 at = 0;        // last answer
    qint64 changedAt = 0; // last answer that was different
    QByteArray plistXml;
};
[[nodiscard]] Result<std::optional<Fact>> fact(store::Connection& db, const crypto::Sealer& sealer, DeviceId device,
                                               const QString& kind);
// When the last answer of a kind came; empty when there was none.
[[nodiscard]] Result<std::optional<qint64>> answeredAt(store::Connection& db, DeviceId device, const QString& kind);

} // namespace espalier::inventory
