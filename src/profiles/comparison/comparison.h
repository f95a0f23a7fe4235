// What differs between two documents, by payload and key instead of by line. Order of keys, spelling and layout are no
// difference. Pure; any thread that owns both documents.
#pragma once

#include "profiles/editing/payloads.h"

namespace espalier::profiles {

enum class Difference { Same, Added, Removed, Changed, Moved };

// One key, or element of a list. Whatever is new or gone as a whole is told value by value, lists of plain values in
// one piece. Of what only moved no values are told.
struct KeyDifference {
    Difference what = Difference::Changed; // Moved: elements of lists only
    Path path;                             // from the payload (or the top); where it is, or was when it is gone
    NodeId before, after;                  // invalid where there is none
    std::optional<plist::Value> valueBefore, valueAfter; // secrets deeper in them are masked already (masking.h)
    bool secret = false;                                 // don't show the values
};

struct PayloadDifference {
    Difference what = Difference::Same; // Changed: keys differ (it may have moved too); Moved: only its place
    QString type;
    QString name;         // PayloadDisplayName, else empty; as it is after, or was when it is gone
    NodeId before, after; // of General: the roots
    qsizetype placeBefore = -1, placeAfter = -1; // in PayloadContent
    bool moved = false;
    QList<KeyDifference> keys;
    qsizetype same = 0; // plain values that are equal in both
};

struct Comparison {
    PayloadDifference general; // the keys at the top
    // As they stand after, those that are gone where they were. Equal ones too.
    QList<PayloadDifference> payloads;

    [[nodiscard]] bool isEmpty() const;              // no difference
    [[nodiscard]] qsizetype changes() const;         // keys that differ, and payloads that only moved
    [[nodiscard]] qsizetype changedPayloads() const; // General counted
    [[nodiscard]] qsizetype same() const;
};

// Payloads are the same by PayloadUUID, else by PayloadIdentifier, else by type and likeness. A broken document counts
// as empty.
[[nodiscard]] Comparison compare(const EditableDocument& before, const EditableDocument& after);

} // namespace espalier::profiles
