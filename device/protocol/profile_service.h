// Apple's over-the-air enrollment ("Profile Service"): before a device gets its enrollment profile it says which one it
// is – signed by the certificate it was built with, then by one from SCEP.
#pragma once

#include "device/persona/persona.h"
#include "device/protocol/enrollment_profile.h"
#include "device/wire/http_client.h"

#include <functional>
#include <optional>

namespace espalier::device {

struct Invitation {
    QUrl url;
    QStringList attributes; // what the server wants to know: UDID, SERIAL, PRODUCT …
    QString challenge;
};

// Nothing when it is another kind of profile.
[[nodiscard]] std::optional<Invitation> invitationIn(const QVariantMap& profile);

// What the device says of itself, as far as it was asked and has it.
[[nodiscard]] QVariantMap saidOf(const Persona& persona, const Invitation& invitation);

struct ServiceNeeds {
    HttpClient& client;
    ClientIdentity builtIn;
    std::function<Result<QByteArray>(const QByteArray&)> open; // verifies a signed profile and gives its content
    std::function<Result<KeyPtr>(int bits)> makeKey;
    QString laterSerial; // another serial number the second time; empty: the same
};

// Both answers and SCEP in between. The enrollment profile, as received.
[[nodiscard]] Result<QByteArray> enrollmentByService(const Persona& persona, const Invitation& invitation,
                                                     const ServiceNeeds& needs);

} // namespace espalier::device
