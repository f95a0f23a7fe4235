// Keeping PayloadUUID and PayloadIdentifier unique. For payloads.cpp.
#pragma once

#include "profiles/editing/payloads.h"

namespace espalier::profiles {

// 8-4-4-4-12 hexadecimal digits, in any case.
[[nodiscard]] bool isUuid(const QString& text);
// The wanted identifier, or with the next free number when a payload or the profile has it ("….2").
[[nodiscard]] QString freeIdentifier(const EditableDocument& document, const QString& wanted);
// The text of a payload with a UUID and an identifier that the document doesn't have yet; those that are free stay as
// they are. An identifier that ends in its UUID gets the new one, others a number. So with the VPNUUID of an app-layer
// VPN. InvalidInput when it is no dictionary.
[[nodiscard]] Result<QByteArray> withOwnIdentity(const EditableDocument& document, const QByteArray& element,
                                                 const MakeUuid& makeUuid);

} // namespace espalier::profiles
