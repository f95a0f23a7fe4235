// A document as a configuration profile: its payloads, and the identifiers that have to be unique. Edits as in edits.h.
#pragma once

#include "profiles/editing/edits.h"

#include <functional>

namespace espalier::profiles {

struct Payload {
    NodeId node;  // a dictionary in PayloadContent
    QString type; // these three empty when absent or no strings
    QString identifier;
    QString uuid;
};

// In order. The top-level dictionary itself ("General") is document.root(). Entries of PayloadContent that are no
// dictionaries are left out; everything is empty for encrypted profiles and other property lists.
[[nodiscard]] QList<Payload> payloads(const EditableDocument& document);
// The payload that this node lies in; invalid for the top level.
[[nodiscard]] NodeId payloadOf(const EditableDocument& document, NodeId node);

// Makes the UUIDs of new things; tests give their own.
using MakeUuid = std::function<QString()>;
[[nodiscard]] QString newUuid(); // random, upper case

// PayloadType, PayloadVersion 1, a PayloadIdentifier below the profile's, PayloadUUID, PayloadDisplayName unless empty,
// then `settings`. Makes PayloadContent when there is none.
[[nodiscard]] Result<Edit> addPayload(const EditableDocument& document, const QString& type, const QString& displayName,
                                      const plist::Dict& settings = {}, qsizetype index = atEnd,
                                      const MakeUuid& makeUuid = newUuid);
// Right after it, as written but for a new PayloadUUID and a new PayloadIdentifier; an app-layer VPN gets a new
// VPNUUID.
[[nodiscard]] Result<Edit> duplicatePayload(const EditableDocument& document, NodeId payload,
                                            const MakeUuid& makeUuid = newUuid);
// From the text of a payload (<dict>…</dict>), for pasting: identifiers are replaced where they are taken here.
[[nodiscard]] Result<Edit> pastePayload(const EditableDocument& document, const QByteArray& element,
                                        qsizetype index = atEnd, const MakeUuid& makeUuid = newUuid);
// Removing a payload is remove(); moving it is move().

// On saving an edited document: a new PayloadUUID at the top, so that ProfileList tells versions apart (profiles.md
// §4). Payload identifiers and UUIDs stay: accounts would be made anew on the device.
[[nodiscard]] Result<Edit> newVersionIdentity(const EditableDocument& document, const MakeUuid& makeUuid = newUuid);
// Duplicating a whole profile: the identifier given, new UUIDs everywhere, references between payloads follow, payload
// identifiers below the old one move below the new one.
[[nodiscard]] Result<Edit> newProfileIdentity(const EditableDocument& document, const QString& identifier,
                                              const MakeUuid& makeUuid = newUuid);

// A profile without payloads.
[[nodiscard]] EditableDocument newProfile(const QString& identifier, const QString& displayName,
                                          const QString& organization = {}, const MakeUuid& makeUuid = newUuid);

} // namespace espalier::profiles
