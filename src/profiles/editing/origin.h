// How a document came to us, and so how it is written back. Plain data, any thread.
#pragma once

#include "base/result.h"
#include "profiles/editing/damage.h"

#include <optional>

namespace espalier::profiles {

enum class Encoding {
    Utf8,
    Utf16LittleEndian,
    Utf16BigEndian,
    Latin1,
    Windows1252,
    NearlyUtf8 // with bytes that aren't: stray_bytes.h. The text is broken as long as there are any
};
[[nodiscard]] QLatin1String name(Encoding encoding); // "UTF-8", "UTF-16LE", …

// The signature a file had. It says who signed; trust is not judged.
struct SignatureFacts {
    QString subject; // RFC 2253; empty when the signer's certificate isn't in the file
    QString issuer;
    qint64 notBeforeMs = 0; // validity of the signer's certificate, UTC
    qint64 notAfterMs = 0;
    bool verifies = false; // the signature fits the content
    bool isText = false;   // PEM: devices are sent the DER in it
};

// Things worth telling that don't keep a file from being edited.
struct Note {
    enum class Kind {
        Undecodable,     // at `place` are bytes that the encoding doesn't have: in UTF-16 U+FFFD stands for them. What
                         // is neither a property list nor UTF-8 was read as Windows-1252
        InexactAsXml,    // a binary list held what XML can't (fractions of seconds, control characters)
        BytesAfterSigned // something follows the signature; it isn't part of it
    };
    Kind kind = Kind::Undecodable;
    Place place;
};

// Of the text in memory, bytes: a file of 5 MB grows when it is binary or UTF-16.
inline constexpr qsizetype largestText = 20 * 1024 * 1024;

struct Origin {
    enum class Form { Xml, Binary };
    Form form = Form::Xml; // a binary list is edited, and once edited written, as XML
    Encoding encoding = Encoding::Utf8;
    bool byteOrderMark = false;
    std::optional<SignatureFacts> signature;
    QList<Note> notes;
};

// What Note::Undecodable says of the file; technical English.
[[nodiscard]] QString undecodableWords(const Origin& origin);

} // namespace espalier::profiles
