// Another profile made from one that is there: as it says, but with an identity of its own, so that devices and the
// library keep both. Pure, any thread.
#pragma once

#include "profiles/editing/payloads.h"

#include <QStringList>

namespace espalier::profiles {

// "com.example.wifi.copy", or with the next number when `taken` has that, in any case.
[[nodiscard]] QString identifierOfCopy(const QString& identifier, const QStringList& taken);

struct CopyIdentity {
    QString identifier;
    QString displayName; // empty: keeps the one it has
};

// New identifiers and UUIDs throughout, references follow. It is a new document in the encoding of the old one, opened
// as it is, without the signature, which would not fit. InvalidInput when `document` is no profile; Refused when its
// payloads are encrypted, for the UUIDs in them can't be changed.
[[nodiscard]] Result<EditableDocument> duplicateOf(const EditableDocument& document, const CopyIdentity& identity,
                                                   const MakeUuid& makeUuid = newUuid);

// The same document under an identifier that it has been given already, in place of `before`: what else tells it apart
// becomes new too. Errors as above.
[[nodiscard]] Result<Edit> asAnotherProfile(const EditableDocument& document, const QString& before,
                                            const MakeUuid& makeUuid = newUuid);

} // namespace espalier::profiles
