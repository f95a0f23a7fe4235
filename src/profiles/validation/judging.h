// One judgement under way: what is judged, and where the problems go. For this folder.
#pragma once

#include "profiles/validation/validation.h"

namespace espalier::profiles {

struct Judging {
    const EditableDocument& document;
    const catalogue::Catalogue& catalogue;
    const Audience& audience;
    QList<Problem>& problems;
    NodeId payload = {};   // being judged; invalid: the top level
    bool crossing = false; // see Problem

    // About a value that is there.
    Problem& add(Rule rule, NodeId node, QStringList arguments);
    // About a key that isn't.
    Problem& addAbsent(Rule rule, NodeId dict, const QString& key, QStringList arguments);
};

// PayloadDisplayName, else the type.
[[nodiscard]] QString nameOf(const EditableDocument& document, NodeId payload);
// As it stands in sentences: text as it is, numbers, true and false; long ones cut.
[[nodiscard]] QString shownValue(const plist::Value& value);
[[nodiscard]] QString typeName(Kind kind); // Apple's word

} // namespace espalier::profiles
