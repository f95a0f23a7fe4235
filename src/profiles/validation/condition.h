// Whether conditions of a rule hold in a document. For this folder.
#pragma once

#include "profiles/editing/payloads.h"
#include "profiles/validation/rows.h"

namespace espalier::profiles {

// The document's payloads, looked at once.
struct PayloadIndex {
    explicit PayloadIndex(const QList<Payload>& payloads);
    QHash<QString, qsizetype> byType;        // how many
    QHash<QString, QStringList> typesByUuid; // UUID in lower case -> types
};

class Conditions {
public:
    // top: the payload, or the top of the profile. index: null when no condition crosses payloads.
    Conditions(const EditableDocument& document, const PayloadIndex* index, NodeId top, QString payloadType)
        : m_document(document), m_index(index), m_top(top), m_payloadType(std::move(payloadType))
    {
    }

    // base: where paths start.
    [[nodiscard]] bool holds(const Condition& condition, NodeId base) const;
    [[nodiscard]] bool allHold(const QList<Condition>& conditions, NodeId base) const;

    // Everything that a path with stars leads to.
    [[nodiscard]] QList<NodeId> expanded(const RowPath& path, NodeId base) const;
    // As far as the path goes: the value, or the container in which the next step is missing.
    struct Place {
        NodeId node;
        qsizetype stepsLeft = 0;
    };
    [[nodiscard]] Place follow(const RowPath& path, NodeId base) const;

private:
    [[nodiscard]] bool holdsFor(const Condition& condition, NodeId node) const;
    [[nodiscard]] bool pointsTo(const QJsonArray& types, NodeId node) const;
    [[nodiscard]] bool isDisjoint(const Condition& condition, NodeId node, NodeId base) const;
    [[nodiscard]] bool contains(NodeId list, const QJsonValue& wanted) const;
    [[nodiscard]] bool isWithin(const Condition& condition, NodeId node) const;
    [[nodiscard]] bool hasOther(const QString& type) const;
    [[nodiscard]] bool isEmptyText(NodeId node) const; // an empty string or empty data
    [[nodiscard]] bool isEmpty(NodeId node) const;     // those, or a container without content
    [[nodiscard]] NodeId step(NodeId container, const QString& step) const;

    const EditableDocument& m_document;
    const PayloadIndex* m_index;
    const NodeId m_top;
    const QString m_payloadType;
    // Many rules look at the same few containers.
    mutable QHash<NodeId, QHash<QString, NodeId>> m_keys;
};

} // namespace espalier::profiles
