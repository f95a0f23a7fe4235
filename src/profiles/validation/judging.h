// One judgement under way: what is judged, and where the problems go. For this folder.
#pragma once

#include "profiles/validation/validation.h"

namespace espalier::profiles {

class Judging {
public:
    Judging(const EditableDocument& of, const catalogue::Catalogue& against, const Audience& whom, QList<Problem>& into,
            const QList<Payload>& all)
        : document(of), catalogue(against), audience(whom), problems(into), payloads(all)
    {
    }

    const EditableDocument& document;
    const catalogue::Catalogue& catalogue;
    const Audience& audience;
    QList<Problem>& problems;
    const QList<Payload>& payloads; // of the document
    NodeId payload = {};            // being judged; invalid: the top level
    bool crossing = false;          // see Problem

    // About a value that is there.
    Problem& add(Rule rule, NodeId node, QStringList arguments);
    // About a key that isn't.
    Problem& addAbsent(Rule rule, NodeId dict, const QString& key, QStringList arguments);

private:
    // Problems come in heaps: what their paths need is looked up once for each dictionary or list.
    struct Container {
        Path path;
        QHash<QString, qsizetype> count;       // of each key
        QHash<NodeId, qsizetype> equalsBefore; // where there are some
    };
    [[nodiscard]] Path pathOf(NodeId node);
    [[nodiscard]] Container containerOf(NodeId node);
    QHash<NodeId, Container> m_containers;
};

// PayloadDisplayName, else the type.
[[nodiscard]] QString nameOf(const EditableDocument& document, NodeId payload);
// As it stands in sentences: short, texts without quotes.
[[nodiscard]] QString shownValue(const plist::Value& value);
[[nodiscard]] QString typeName(Kind kind); // Apple's word

} // namespace espalier::profiles
