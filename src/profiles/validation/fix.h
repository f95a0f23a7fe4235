// One step that takes a problem away. Plain data; compute the edit from the document as it is when someone takes it.
#pragma once

#include "profiles/editing/payloads.h"

namespace espalier::profiles {

enum class FixKind {
    ConvertType,    // arguments: type (Apple's word)
    SetValue,       // arguments: the value as text
    AddKey,         // arguments: key, the value as text where it is worth telling
    RenameKey,      // arguments: key
    Remove,         // arguments: key
    RemovePayload,  // arguments: name of the payload
    NewUuid,        // of this payload, or of the profile
    RenewUuid,      // the same, and references to it follow
    NewIdentifier,  // the same; for a profile what its payloads lie below, if nothing speaks against it
    PointToPayload, // arguments: name of the payload, its type
};

struct Fix {
    FixKind kind = FixKind::Remove;
    QStringList arguments; // for the words
    NodeId node;           // what is changed; for AddKey, NewUuid, RenewUuid and NewIdentifier the dictionary
    QString key;           // AddKey, RenameKey
    plist::Value value;    // ConvertType, SetValue, AddKey, PointToPayload
};

// InvalidInput when the document has changed so that it no longer fits.
[[nodiscard]] Result<Edit> editOf(const EditableDocument& document, const Fix& fix, const MakeUuid& makeUuid = newUuid);

} // namespace espalier::profiles
