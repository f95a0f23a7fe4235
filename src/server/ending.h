// What ends some day, and how near that is: the push certificate and the vendor's that signs its requests, the TLS
// certificate, our authority and those we trust beside it, and the identity that signs profiles. Identities of devices
// are in identity_ends.h. Each step is told once: 90, 30, 14, 7 and 1 days before, and every week after.
#pragma once

#include "ca/authority.h"
#include "crypto/certificate.h"
#include "server/tls_source.h"
#include "store/connection.h"

#include <array>
#include <compare>

namespace espalier::server {

enum class EndStage { Far, In90Days, In30Days, In14Days, In7Days, In1Day, Ended };
inline constexpr std::array endStages{EndStage::Far,     EndStage::In90Days, EndStage::In30Days, EndStage::In14Days,
                                      EndStage::In7Days, EndStage::In1Day,   EndStage::Ended};

// Times in ms since 1970.
[[nodiscard]] EndStage endStage(qint64 endsAt, qint64 now);
// Grows with each stage and, after the end, with each week: what has a larger one than before is to be told again.
[[nodiscard]] qint64 endStep(qint64 endsAt, qint64 now);
// 90, 30, 14, 7, 1; 0 when it has ended. Not for Far.
[[nodiscard]] int daysOf(EndStage stage);

// Coming: somebody will have to do something, the first reminder was given. Soon: now. Urgent: in a week or less.
enum class EndState { Ok, Coming, Soon, Urgent, Ended };
[[nodiscard]] const char* name(EndState state); // "ok", "coming", "soon", "urgent", "ended"

struct Ending {
    QString what; // push_certificate | vendor_certificate | tls | ca | signing | trusted_ca
    QString name;
    QString serial; // tells it from its successor
    qint64 endsAt = 0;
    bool renewsItself = false; // a month before
    // From 30 days before somebody has to do something; where the program does it, when it has not.
    [[nodiscard]] bool needsSomebody(qint64 now) const;
    [[nodiscard]] EndState state(qint64 now) const;
    // Nothing stops working with it.
    [[nodiscard]] bool isHarmless() const { return what == QLatin1String("vendor_certificate"); }
};

// What isn't told by the database alone; gathered outside a read or write.
struct ServedCertificates {
    std::optional<TlsFacts> tls; // nullopt: none can be loaded
    crypto::Certificate root;
    QList<ca::TrustedAuthority> trusted;
};
[[nodiscard]] Result<ServedCertificates> servedCertificates(TlsSource& tls, const ca::Authority& authority);
[[nodiscard]] Result<QList<Ending>> endings(store::Connection& db, const ServedCertificates& served);

} // namespace espalier::server
