// The XML declaration at the beginning of a text, by the grammar of XML 1.0 (2.8). Devices skip it whatever it holds;
// other readers refuse what isn't written well, so it is refused here. Any thread.
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace espalier::plist {

struct XmlDeclaration {
    struct Fault {
        qsizetype offset = 0;
        qsizetype length = 0;
        QString what; // technical English, one line
    };
    qsizetype end = 0;            // behind "?>", or where a faulty one seems to end
    QByteArrayView encoding = {}; // the name as written; null: none is named
    std::optional<Fault> fault;   // the first one
};

// Nothing: the text begins with something else.
[[nodiscard]] std::optional<XmlDeclaration> xmlDeclarationOf(QByteArrayView text);

} // namespace espalier::plist
