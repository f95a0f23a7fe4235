// What keeps a text from being a property list, each with its place and, where the damage is a known one, a repair.
// Plain data, any thread.
#pragma once

#include "profiles/editing/splice.h"

#include <QHash>
#include <QList>

namespace espalier::profiles {

// offset in bytes; line and column from 1, columns in characters. Line ends are LF, CR LF and CR.
struct Place {
    qsizetype offset = 0;
    qsizetype line = 1;
    qsizetype column = 1;
    bool operator==(const Place&) const = default;
};
[[nodiscard]] Place placeAt(QByteArrayView utf8, qsizetype offset);
// Many of them in one pass over the text; by offset, in bytes.
[[nodiscard]] QHash<qsizetype, Place> placesAt(QByteArrayView utf8, QList<qsizetype> offsets);

enum class DamageKind {
    Grammar,           // no repair known; `what` says what is wrong
    Value,             // the text of an integer, a date, … isn't one
    BeforeDeclaration, // white space or anything else before <?xml or <plist>
    AfterEnd,          // anything but white space and comments after </plist>
    Ampersand,         // & that begins no entity
    LessThan,          // < that begins no markup
    Placeholder,       // {{…}}, ${…}, $NAME, %NAME% where a number, a truth value, a date or data has to be
    Declaration,       // <?xml …?> isn't written as XML wants it
    Character,         // one that XML has no place for, or several in a row
    StrayBytes,        // in UTF-8, of another encoding; the repair reads them as Windows-1252
    Encoding,          // another encoding is declared than the one the file has
    TooLarge           // a limit: size, depth, number of values
};

struct Damage {
    DamageKind kind = DamageKind::Grammar;
    Place place;
    qsizetype length = 0; // bytes to mark; 0: only the place
    QString what;         // technical English, one line, no place in it
    std::optional<Splice> repair;
};

// Every known damage in the text and, if none of them explains it, the one that stopped the reader. Repairs are
// independent of each other; apply the last one first, or use repairAll.
[[nodiscard]] Splice repairAll(const QByteArray& text, const QList<Damage>& damages);

} // namespace espalier::profiles
