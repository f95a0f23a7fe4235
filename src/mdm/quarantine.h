// Enrollments that came with the UDID of a live one and a certificate we did not expect: kept apart under their own
// certificate until the administrator decides. They get 200, and nothing else.
#pragma once

#include "mdm/lifecycle.h"

namespace espalier::mdm {

struct Quarantined {
    QuarantineId id;
    DeviceId device; // the live enrollment it claims to be
    QString udid;
    QByteArray pin; // SHA-256 of its certificate
    LinkId link;
    QString state; // waiting accepted rejected ended
    QString name;
    QString model;
    QString serial;
    QString os;
    QString product; // "iPhone15,2"
    QString imei;
    qint64 createdAt = 0;
    qint64 lastSeen = 0;
};

[[nodiscard]] Result<QList<Quarantined>> quarantined(store::Connection& db, const QString& state); // empty: all
[[nodiscard]] Result<Quarantined> quarantined(store::Connection& db, QuarantineId id);

// It takes the device's place: same record, new generation, old queue purged, its certificate, and what it and its
// users said meanwhile. Conflict unless it waits.
[[nodiscard]] Result<> acceptQuarantined(store::Transaction& tx, const LifecycleParts& parts,
                                         const crypto::Sealer& sealer, QuarantineId id, const QString& actor,
                                         const std::function<void(ChannelId)>& wake);
// From now on its certificate is refused.
[[nodiscard]] Result<> rejectQuarantined(store::Transaction& tx, QuarantineId id, const QString& actor);

} // namespace espalier::mdm
