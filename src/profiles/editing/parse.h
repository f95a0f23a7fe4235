// From text to values with their places: the tags that plist::scanXml meets, put together by the grammar of property
// lists. Knows nothing of what was there before; Tree does.
#pragma once

#include "plist/xml_scan.h"
#include "profiles/editing/node.h"

#include <QByteArray>

#include <vector>

namespace espalier::profiles {

// Offsets are those of the bytes that were read. In order of the text, so a value's children follow it.
struct ParsedNode {
    Kind kind = Kind::Dict;
    bool selfClosing = false;
    bool isTrue = false;
    int descendants = 0;
    qsizetype begin = 0;
    qsizetype keyBegin = 0;
    qsizetype keyEnd = 0;
    qsizetype element = 0;
    qsizetype contentBegin = 0;
    qsizetype contentEnd = 0;
    qsizetype end = 0;
};

struct ParseFailure {
    qsizetype offset = 0;
    qsizetype length = 0; // of what is wrong; 0 when only the place is known
    ErrorCode code = ErrorCode::InvalidInput;
    std::optional<Kind> kind; // the text of this leaf isn't one; its content is at offset
    QString what;
};

struct ParsedTree {
    std::vector<ParsedNode> nodes;
    std::vector<ParseFailure> failures; // at most mostFailures
    [[nodiscard]] bool isWhole() const { return failures.empty(); }
};

inline constexpr size_t mostFailures = 200;
inline constexpr qsizetype mostElements = 500'000; // values and keys

[[nodiscard]] ParsedTree parseText(const QByteArray& text, const plist::XmlDialect& dialect);
// What stands inside a dictionary or array that is `depth` containers deep, the <plist> counted.
[[nodiscard]] ParsedTree parseContent(QByteArrayView content, Kind container, int depth);

// Whether what follows inside these containers, the outermost first, could be the rest of a property list. False: the
// text is none. It is asked while somebody types markup, where it ends at the first thing that is wrong.
[[nodiscard]] bool mayGoOn(QByteArrayView rest, const std::vector<Kind>& around);

} // namespace espalier::profiles
