// One change of a text: at this place these bytes go and those come. Offsets and lengths are bytes of the UTF-8 text.
// Plain data, any thread.
#pragma once

#include "base/result.h"
#include "profiles/editing/path.h"

#include <QByteArray>

#include <optional>

namespace espalier::profiles {

struct Splice {
    qsizetype offset = 0;
    QByteArray removed;
    QByteArray inserted;

    [[nodiscard]] bool isEmpty() const { return removed == inserted; }
    [[nodiscard]] Splice inverse() const { return {offset, inserted, removed}; }
    // Without what is equal at both ends; characters stay whole.
    [[nodiscard]] Splice trimmed() const;
    // Conflict when the text at the offset isn't `removed`; the text is unchanged then.
    [[nodiscard]] Result<> applyTo(QByteArray& text) const;
    bool operator==(const Splice&) const = default;
};

// What turns `from` into `to`, as short as one splice can be.
[[nodiscard]] Splice difference(const QByteArray& from, const QByteArray& to);
// One splice that does what both do in turn; `between`: the whole text after the first.
[[nodiscard]] Splice covering(const Splice& first, const Splice& second, const QByteArray& between);
// The same without the text; nothing when they neither touch nor overlap.
[[nodiscard]] std::optional<Splice> joined(const Splice& first, const Splice& second);

// A splice and where people look before and after it, for undo and redo. Paths, since values that come back with an
// undo are new nodes.
struct Edit {
    Splice splice;
    Path before;
    Path after;

    [[nodiscard]] bool isEmpty() const { return splice.isEmpty(); } // everything is that way already
    [[nodiscard]] Edit inverse() const { return {splice.inverse(), after, before}; }
};

// For merging typing into one undo step.
[[nodiscard]] std::optional<Edit> joined(const Edit& first, const Edit& second);

} // namespace espalier::profiles
