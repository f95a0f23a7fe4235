// Values as XML text.
#pragma once

#include "base/result.h"
#include "plist/value.h"
#include "profiles/editing/node.h"

namespace espalier::profiles {

// How lines look around the place where something is written.
struct Layout {
    QByteArray lineEnd = "\n";   // empty: no line ends at all
    QByteArray indent = {};      // of the line that the element begins
    QByteArray unit = "\t";      // one level more
    bool keyBesideValue = false; // <key>A</key><true/> on one line, with this between them:
    QByteArray afterKey = {};

    [[nodiscard]] QByteArray newLine() const { return lineEnd.isEmpty() ? QByteArray() : lineEnd + indent; }
    [[nodiscard]] Layout deeper() const;
};

// Escaped for element content, line ends as the layout has them. InvalidInput for what XML has no characters for
// (control characters, unpaired surrogates).
[[nodiscard]] Result<QByteArray> escapedText(QStringView text, const Layout& layout);
// <key>…</key> and what separates it from its value.
[[nodiscard]] Result<QByteArray> writtenKey(const QString& key, const Layout& layout);
// <string>…</string>. TooLarge when it is nested deeper than `levels`.
[[nodiscard]] Result<QByteArray> writtenElement(const plist::Value& value, const Layout& layout, int levels = 64);

// The text between the tags of a leaf that is neither string nor data. InvalidInput for dates before the year 1 or
// after 9999.
[[nodiscard]] Result<QByteArray> writtenContent(const plist::Value& value);
// Base64 in lines, between the tags.
[[nodiscard]] QByteArray writtenData(const QByteArray& data, const Layout& layout);
[[nodiscard]] QByteArray inLines(const QByteArray& base64, qsizetype width, const QByteArray& lineBreak);

inline constexpr QByteArrayView documentBegin =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n"
    "<plist version=\"1.0\">\n";
inline constexpr QByteArrayView documentEnd = "\n</plist>\n";
// A whole document as Apple lays it out. Never fails: characters that XML has no place for become U+FFFD, dates are
// kept between the years 1 and 9999. Unlike plist::toXml it keeps equal keys.
[[nodiscard]] QByteArray writtenDocument(const plist::Value& value);

[[nodiscard]] Kind kindOf(const plist::Value& value);

} // namespace espalier::profiles
