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
    std::optional<qsizetype> notUtf8; // in `utf8`: the first byte that made us read it as Windows-1252
};

// By byte order mark, else by what the XML declaration says. InvalidInput for what is no text (NUL bytes, unpaired
// surrogates, UTF-32).
[[nodiscard]] Result<DecodedText> decodeText(QByteArrayView bytes);
// What Latin-1 and Windows-1252 don't have becomes a character reference.
[[nodiscard]] QByteArray encodeText(const QByteArray& utf8, Encoding encoding, bool byteOrderMark);

// What such a file may declare.
[[nodiscard]] plist::XmlDialect dialectOf(const Origin& origin);
// The name in an XML declaration at the beginning of the text.
[[nodiscard]] std::optional<Span> declaredEncoding(QByteArrayView text);

} // namespace espalier::profiles
