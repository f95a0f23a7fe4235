// Between the bytes of a file and UTF-8, without loss in either direction.
#pragma once

#include "plist/xml_scan.h"
#include "profiles/editing/node.h"
#include "profiles/editing/origin.h"

namespace espalier::profiles {

struct DecodedText {
    QByteArray utf8; // without byte order mark
    Encoding encoding = Encoding::Utf8;
    bool byteOrderMark = false;
    std::optional<qsizetype> undecodable; // in `utf8`: the first place that isn't what it should be (Note)
};

// By byte order mark, else by what the XML declaration says. What seems to be a property list is taken with whatever
// it holds, NUL bytes too, so that its places can be shown. InvalidInput for what is no text (others with NUL bytes or
// unpaired surrogates, UTF-32).
[[nodiscard]] Result<DecodedText> decodeText(QByteArrayView bytes);
// What Latin-1 and Windows-1252 don't have becomes a character reference.
[[nodiscard]] QByteArray encodeText(const QByteArray& utf8, Encoding encoding, bool byteOrderMark);

// In single bytes only as long as the declaration still says so: who writes UTF-8 there, or nothing, means it.
[[nodiscard]] Encoding encodingToWrite(QByteArrayView utf8, const Origin& origin);

// What such a file may declare.
[[nodiscard]] plist::XmlDialect dialectOf(const Origin& origin);
// The name in an XML declaration at the beginning of the text.
[[nodiscard]] std::optional<Span> declaredEncoding(QByteArrayView text);

} // namespace espalier::profiles
