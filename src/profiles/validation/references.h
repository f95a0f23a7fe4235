// Keys that name another payload of the profile by its PayloadUUID (profiles.md §1). Any thread.
#pragma once

#include "profiles/editing/payloads.h"

namespace espalier::profiles {

enum class ReferenceKind {
    Identity,    // certificate with private key: SCEP, ACME, PKCS#12, AD certificate
    Certificate, // one or more without: root, intermediate, PEM
    AppVpn       // VPNUUID: that of a com.apple.vpn.managed.applayer payload, here or in another profile
};

// Nothing: the key is no reference. `key` is that of the list for elements of a list.
[[nodiscard]] std::optional<ReferenceKind> referenceKind(QStringView payloadType, QStringView key);

// A new PayloadUUID for this payload (or the top), put into every reference to it too.
[[nodiscard]] Result<Edit> renewedUuid(const EditableDocument& document, NodeId payload, const MakeUuid& makeUuid);

[[nodiscard]] bool canServe(ReferenceKind kind, const QString& payloadType);

struct ReferenceChoice {
    Payload payload;
    QString name; // PayloadDisplayName, else the type
    QString value;
};
// Payloads of this profile that can stand there, in order, the best fitting kinds first.
[[nodiscard]] QList<ReferenceChoice> referenceChoices(const EditableDocument& document, ReferenceKind kind);

} // namespace espalier::profiles
