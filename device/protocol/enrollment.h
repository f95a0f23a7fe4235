// From a profile to an enrolled device: identity, Authenticate, TokenUpdate.
#pragma once

#include "device/protocol/enrollment_profile.h"
#include "device/protocol/mishap.h"
#include "device/state/state_folder.h"
#include "device/wire/http_client.h"

#include <functional>
#include <optional>

namespace espalier::device {

enum class SignatureRule { Required, Optional };
enum class IdentityRule { Fresh, Keep };
enum class Occasion { New, Update }; // an update keeps push tokens, profiles and apps

// Where RSA keys come from; tests of thousands of devices share a few.
using KeySource = std::function<Result<KeyPtr>(int bits)>;

struct EnrollmentWishes {
    QList<QByteArray> anchors;              // --ca
    std::optional<ClientIdentity> identity; // instead of the profile's payload
    SignatureRule signature = SignatureRule::Required;
    IdentityRule identityRule = IdentityRule::Fresh;
    Occasion occasion = Occasion::New;
    KeySource keys;
    QByteArray browser; // User-Agent of whoever opens the page; empty: as the device itself
    QByteArray from;    // IPv4 address of the device's side; empty: as it comes
    Mishap mishap;
};

struct Invitation;

class Enrollment {
public:
    Enrollment(const StateFolder& folder, TrustShelf& shelf, std::stop_token stop)
        : m_folder(folder), m_shelf(shelf), m_stop(std::move(stop))
    {
    }

    // Opens the link's page and fetches what its enrollment anchor names. The bytes are as received.
    [[nodiscard]] Result<QByteArray> fetchProfile(const QUrl& link, const EnrollmentWishes& wishes) const;

    // Enrolls. On success `state` is the enrolled device, saved; on failure it is as before, on disk too. A mishap at
    // push or inventory is none of those: the device is enrolled and can't be woken, or is off.
    // The caller holds the device's lock alone, or is the device's own session.
    [[nodiscard]] Result<> enroll(DeviceState& state, const QByteArray& profileBytes,
                                  const EnrollmentWishes& wishes) const;

    // CheckOut when the profile asks for it, then everything of the enrollment is gone from the device.
    void leave(DeviceState& state, Stage stage) const;

private:
    [[nodiscard]] Result<> apply(DeviceState& state, const QByteArray& profileBytes,
                                 const EnrollmentWishes& wishes) const;
    // The content of a profile, its signature verified; the anchors inside are believed from then on.
    [[nodiscard]] Result<QByteArray> open(DeviceState& state, const QByteArray& bytes,
                                          const EnrollmentWishes& wishes) const;
    // The enrollment profile of the Profile Service that a profile invited to.
    [[nodiscard]] Result<QByteArray> throughService(DeviceState& state, const Invitation& invitation,
                                                    const EnrollmentWishes& wishes) const;
    [[nodiscard]] Result<ClientIdentity> obtainIdentity(const DeviceState& state, const EnrollmentProfile& profile,
                                                        const EnrollmentWishes& wishes) const;
    [[nodiscard]] Result<> introduce(DeviceState& state, const EnrollmentWishes& wishes) const;
    [[nodiscard]] Result<> introduceUser(DeviceState& state, class MdmLink& link) const;

    const StateFolder& m_folder;
    TrustShelf& m_shelf;
    std::stop_token m_stop;
};

} // namespace espalier::device
