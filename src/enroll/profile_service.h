// Over-the-air enrollment (Apple: Profile Service) for links that want to know which device comes before they offer
// management. Three steps behind one link:
//   1. the page's download asks the device to POST what it is;
//   2. it does, signed with the certificate it was built with, and gets an identity of ours for this purpose alone;
//   3. it POSTs the same, signed with that identity, and gets the enrollment profile.
// A challenge ties step 2 to step 1, the certificate step 3 to step 2; UDID and serial number have to stay the same up
// to its Authenticate. Nothing is believed while no authority of built-in certificates was imported
// (device_authorities.h).
#pragma once

#include "base/clock.h"
#include "enroll/device_answer.h"
#include "enroll/enrollment_profile.h"
#include "mdm/handlers.h"

namespace espalier::enroll {

class ProfileService {
public:
    ProfileService(store::Store& store, const crypto::Sealer& sealer, const Clock& clock,
                   const EnrollmentProfiles& profiles, TrustSource trust);

    // Step 1. Unavailable [no-device-ca]; else as EnrollmentProfiles::make. Writes and signs: a worker's, never inside
    // a read or write.
    [[nodiscard]] Result<MadeProfile> invite(const Download& download) const;
    // Steps 2 and 3: what the device POSTed. InvalidInput, Refused; Unavailable as above, and when it is repeated too
    // often. The trace tells refusals whose session is known.
    [[nodiscard]] Result<MadeProfile> answer(const Link& link, QByteArrayView signedDer) const;

private:
    struct Begun;
    [[nodiscard]] Result<MadeProfile> giveIdentity(const Link& link, const DeviceAnswer& answer,
                                                   const Trust& trust) const;
    [[nodiscard]] Result<MadeProfile> giveProfile(const Link& link, const DeviceAnswer& answer) const;
    void noteRefused(qint64 session, const Error& error) const;

    store::Store& m_store;
    const crypto::Sealer& m_sealer;
    const Clock& m_clock;
    const EnrollmentProfiles& m_profiles;
    TrustSource m_trust;
};

// For mdm's mayAuthenticate. Refused: the identity of step 2 is not for management; and [wrong-device] when another
// device comes than the one that answered.
[[nodiscard]] Result<> checkTold(store::Connection& db, const ca::Binding& binding, const mdm::Arrival& arrival);

// Forgets what was asked so long ago and never answered, unless somebody got a certificate with it.
[[nodiscard]] Result<> pruneUntold(store::Transaction& tx, qint64 before);

} // namespace espalier::enroll
