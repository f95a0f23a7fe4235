// What the administrator chooses about enrollment profiles, kept as settings; it holds for profiles that are made from
// now on. Devices that enrolled keep what can't be changed by an update (enrollment_profile.h, renewals.h). Any thread.
#pragma once

#include "base/result.h"
#include "store/connection.h"

namespace espalier::enroll {

enum class IdentityKind { Scep, Pkcs12 };
[[nodiscard]] const char* name(IdentityKind kind); // "scep", "pkcs12"
[[nodiscard]] std::optional<IdentityKind> identityKindNamed(const QString& text);

inline constexpr qint64 everyRight = 8191;

struct ProfileOptions {
    qint64 accessRights = everyRight; // setting access_rights; Apple: AccessRights of com.apple.mdm
    bool signMessage = false;         // sign_message: devices sign what they send, for a proxy in between
    bool removalDisallowed = false;   // removal_disallowed: PayloadRemovalDisallowed
    bool pinsServer = false;          // pin_server: only certificates below the present authority are accepted
    IdentityKind identity = IdentityKind::Scep; // identity: of downloads; a file may say otherwise
    int keyBits = 2048;                         // identity_key: RSA
};

// Settings that are absent or make no sense count as their default.
[[nodiscard]] Result<ProfileOptions> profileOptions(store::Connection& db);

// 0 is forbidden; 2 needs 1, 128 needs 64 (Apple).
[[nodiscard]] Result<> checkAccessRights(qint64 rights);
// "2048", "3072", "4096".
[[nodiscard]] Result<> checkKeyBits(const QString& text);
// What Apple's SCEP client makes: RSA keys of 2048 or 4096 bits; PKCS#12 carries every size.
[[nodiscard]] Result<> checkTogether(IdentityKind identity, int keyBits);

} // namespace espalier::enroll
