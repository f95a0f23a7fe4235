// Device identities that are renewed before they lapse: the enrollment profile is sent again, with the same
// identifiers, address, topic and no more rights, and a way to a new certificate. The device then authenticates
// with that; until it has, the certificate it had stays good (mdm/waiting.h). Times in ms.
//
// A renewal's challenge (or PKCS#12) is bound to the device, and a certificate is issued for it only while the
// renewal is pending and the device still has the certificate that is to be replaced: checkRenewal.
#pragma once

#include "enroll/enrollment_profile.h"
#include "mdm/handlers.h"
#include "mdm/queue.h"

namespace espalier::enroll {

// As long as the InstallProfile may be sent, its challenge lives.
inline constexpr qint64 renewalLifeMs = 7LL * 24 * 60 * 60 * 1000;
// Between two tries for one device; each failure doubles it, up to eight times.
inline constexpr qint64 renewalPauseMs = 4LL * 60 * 60 * 1000;
// How long before its end an identity is renewed, at most; shorter lives: in their last third.
inline constexpr qint64 renewalLeadMs = 90LL * 24 * 60 * 60 * 1000;

enum class RenewalState { Pending, Renewed, Failed };
[[nodiscard]] const char* name(RenewalState state); // "pending", "renewed", "failed"

struct Renewal {
    qint64 id = 0;
    DeviceId device;
    CertificateId certificate; // the one that is to be replaced
    QString command;           // UUID of the InstallProfile
    qint64 askedAt = 0;
    QString askedBy; // "system": because it was time
    qint64 expiresAt = 0;
    RenewalState state = RenewalState::Pending;
    qint64 endedAt = 0;
    QString error;           // why it failed
    qint64 accessRights = 0; // of the profile that was sent; 0: not known
    QByteArray pinned;       // SHA-256 of the authority that it binds the device to; empty: to none
};

class Renewals {
public:
    Renewals(store::Store& store, const crypto::Sealer& sealer, const Clock& clock, const ca::Authority& authority,
             mdm::Queue& queue, TrustSource trust);

    // Sends the device its profile now. Conflict: not enrolled, or a renewal is pending. Refused: it did not enroll
    // here, enrolled for another push topic, or its profile doesn't let us install profiles. Writes and signs: not
    // on the gui thread, never inside a read or write.
    [[nodiscard]] Result<Renewal> ask(DeviceId device, const QString& actor) const;

    // What a schedule does: ends renewals that came to nothing, then asks those whose time has come, the soonest
    // first. How many were asked.
    [[nodiscard]] Result<int> runDue(int most) const;

    // Result handler of InstallProfile.
    void addHandlers(mdm::ResultHandlers& handlers) const;

private:
    struct Begun;
    [[nodiscard]] Result<Begun> begin(store::Transaction& tx, DeviceId device, const QString& actor,
                                      const Trust& trust) const;
    [[nodiscard]] Result<> addIdentity(Begun& begun, const QString& actor) const;
    [[nodiscard]] Result<QByteArray> signedProfile(Begun& begun, const Trust& trust, const QString& actor) const;
    [[nodiscard]] Result<> endAbandoned() const;

    store::Store& m_store;
    const crypto::Sealer& m_sealer;
    const Clock& m_clock;
    const ca::Authority& m_authority;
    mdm::Queue& m_queue;
    TrustSource m_trust;
};

// Of each enrolled device whose identity is ours: when it should be renewed. Spread over the devices, so that a fleet
// that enrolled in one week isn't renewed in one hour.
[[nodiscard]] qint64 renewalDueAt(DeviceId device, qint64 notBefore, qint64 notAfter);

// The latest, whatever came of it.
[[nodiscard]] Result<std::optional<Renewal>> latestRenewal(store::Connection& db, DeviceId device);

// For ca::Authority::setIssuedHook: a binding to a device without a link is a renewal. Refused when none is pending
// for the certificate that the device has.
[[nodiscard]] Result<> checkRenewal(store::Transaction& tx, const ca::Binding& binding);

// For scep::Hooks::mayRenew: this certificate signed a request for what the challenge is bound to.
[[nodiscard]] Result<> checkRenewalSigner(store::Connection& db, const ca::Issued& signer, const ca::Binding& binding);

// mdm's identityRenewed, and channelEnabled, since a device may have enrolled anew instead.
[[nodiscard]] Result<> renewalSettled(store::Transaction& tx, DeviceId device);
// mdm's deviceEnded.
[[nodiscard]] Result<> renewalEnded(store::Transaction& tx, DeviceId device, const QString& why);

} // namespace espalier::enroll
