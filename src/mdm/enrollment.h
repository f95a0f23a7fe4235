// Finding the enrollment a message belongs to, and whether this certificate may speak for it.
#pragma once

#include "ca/issued.h"
#include "mdm/identity.h"
#include "mdm/lifecycle.h"
#include "mdm/message.h"

namespace espalier::mdm {

struct Enrollment {
    DeviceId device;
    DeviceState state = DeviceState::Authenticated;
    qint64 generation = 0;
    QByteArray pin;
    QByteArray nextPin;                 // a renewal or a new enrollment under way, see waiting.h
    std::optional<qint64> nextBeginsAt; // of that Authenticate, ms: a new enrollment; absent: a renewal
    ChannelId channel;                  // not valid: this user is not known yet
    bool channelEnabled = false;
    qint64 session = 0;
};

[[nodiscard]] Result<std::optional<Enrollment>> findEnrollment(store::Connection& db, const Sender& sender);

enum class Standing {
    Current,     // the pinned certificate
    Waiting,     // the next one, before its TokenUpdate
    Retired,     // one that was pinned before
    Quarantined, // of an enrollment kept apart
};

struct Admitted {
    Standing standing = Standing::Current;
    Enrollment enrollment;
    QuarantineId quarantine;
};

// For every message but Authenticate. Refused: unknown device, any other certificate, a revoked one.
[[nodiscard]] Result<Admitted> admit(store::Connection& db, const Identity& identity, const Sender& sender);

// Our record of the certificate; nothing for one from outside. Refused when it was revoked or isn't for devices.
[[nodiscard]] Result<std::optional<ca::Issued>> usableCertificate(store::Connection& db, const QByteArray& pin);

// The device this certificate was ever pinned to.
[[nodiscard]] Result<std::optional<DeviceId>> pinOwner(store::Connection& db, const QByteArray& pin);

// InvalidInput when our push topic is fixed and this is another.
[[nodiscard]] Result<> checkTopic(store::Connection& db, const QString& topic);

} // namespace espalier::mdm
