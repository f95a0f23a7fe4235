// What ends some day, and how near that is: the push certificate, the TLS certificate, our authority, and the
// identities of devices as a number. Each step is told once: 90, 30, 14, 7 and 1 days before, and after.
#pragma once

#include "crypto/certificate.h"
#include "server/tls_source.h"
#include "store/connection.h"

#include <array>
#include <compare>

namespace espalier::server {

enum class EndStage { Far, In90Days, In30Days, In14Days, In7Days, In1Day, Ended };
inline constexpr std::array endStages{EndStage::Far,     EndStage::In90Days, EndStage::In30Days, EndStage::In14Days,
                                      EndStage::In7Days, EndStage::In1Day,   EndStage::Ended};

// Both in ms since 1970.
[[nodiscard]] EndStage endStage(qint64 endsAt, qint64 now);
// 90, 30, 14, 7, 1; 0 when it has ended. Not for Far.
[[nodiscard]] int daysOf(EndStage stage);

struct Ending {
    QString what; // push_certificate | tls | ca
    QString name;
    QString serial; // tells it from its successor
    qint64 endsAt = 0;
    bool renewsItself = false; // a month before
    // From 30 days before somebody has to do something; where the program does it, when it has not.
    [[nodiscard]] bool needsSomebody(qint64 now) const;
};
// tls: nullopt when none can be loaded.
[[nodiscard]] Result<QList<Ending>> endings(store::Connection& db, const std::optional<TlsFacts>& tls,
                                            const crypto::Certificate& root);

struct IdentityEnds {
    int nearOrEnded = 0; // in 30 days or fewer, of enrolled devices
    bool anyEnded = false;
};
[[nodiscard]] Result<IdentityEnds> identityEnds(store::Connection& db, qint64 now);

} // namespace espalier::server
