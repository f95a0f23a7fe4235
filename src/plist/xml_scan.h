// One pass over XML before a tree is built of it: characters, markup, depth, counts, and the outer grammar of
// property lists. What passes holds nothing that could surprise the tree builder.
#pragma once

#include "plist/reader.h"

#include <QByteArrayList>

#include <vector>

namespace espalier::plist {

[[nodiscard]] Result<> scanXml(QByteArrayView bytes, const Limits& limits);

[[nodiscard]] bool isContainer(QByteArrayView element); // plist, dict, array

// For those who need to know where everything is written. Offsets are those of the bytes given.
class XmlEvents {
public:
    virtual ~XmlEvents() = default;
    // `tag` is where '<' is, `content` what follows '>'. An empty element (<dict/>) gets no end().
    virtual void start(QByteArrayView element, qsizetype tag, qsizetype content, bool empty) = 0;
    virtual void end(qsizetype tag, qsizetype after) = 0;
    virtual void failed(qsizetype offset, ErrorCode code,
                        const QString& what) = 0; // the last event; told twice, the second counts
};

// What a document may say about itself.
struct XmlDialect {
    QByteArrayList encodings{"utf-8", "us-ascii", "ascii"}; // lower case; what the bytes have is always UTF-8
    bool anyPublicId = false;                               // of the DOCTYPE; by default Apple's only
};
[[nodiscard]] Result<> scanXml(QByteArrayView bytes, const Limits& limits, const XmlDialect& dialect,
                               XmlEvents& events);
// Only what stands inside a container that is `depth` containers deep (<plist> is one of them).
[[nodiscard]] Result<> scanXmlContent(QByteArrayView bytes, QByteArrayView container, int depth, const Limits& limits,
                                      XmlEvents& events);

// The rest of a text from somewhere between two elements on, inside these containers, <plist> first.
[[nodiscard]] Result<> scanXmlRest(QByteArrayView bytes, const std::vector<QByteArrayView>& around,
                                   const Limits& limits);

} // namespace espalier::plist
