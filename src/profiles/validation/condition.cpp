#include "profiles/validation/condition.h"

#include "profiles/validation/number.h"
#include "profiles/variables/variables.h"

#include <QJsonArray>
#include <QSet>

namespace espalier::profiles {

using Test = Condition::Test;

namespace {

// Of the same type; integers and reals by value.
bool equals(const plist::Value& value, const QJsonValue& wanted)
{
    if (const auto* text = value.as<QString>()) {
        return wanted.isString() && wanted.toString() == *text;
    }
    if (const auto* truth = value.as<bool>()) {
        return wanted.isBool() && wanted.toBool() == *truth;
    }
    const auto number = numberOf(value);
    return number && wanted.isDouble() && wanted.toDouble() == *number;
}

} // namespace

PayloadIndex::PayloadIndex(const QList<Payload>& payloads)
{
    for (const Payload& payload : payloads) {
        ++byType[payload.type];
        typesByUuid[payload.uuid.toCaseFolded()].append(payload.type);
    }
}

NodeId Conditions::step(NodeId container, const QString& step) const
{
    if (m_document.kind(container) == Kind::Dict) {
        auto keys = m_keys.constFind(container);
        if (keys == m_keys.constEnd()) {
            QHash<QString, NodeId> all; // of equal keys the last one counts
            for (const NodeId child : m_document.children(container)) {
                all.insert(m_document.key(child), child);
            }
            keys = m_keys.insert(container, std::move(all));
        }
        return keys->value(step);
    }
    bool isNumber = false;
    const size_t index = step.toULongLong(&isNumber);
    const auto children = m_document.children(container);
    return isNumber && m_document.kind(container) == Kind::Array && index < children.size() ? children[index]
                                                                                            : NodeId();
}

Conditions::Place Conditions::follow(const RowPath& path, NodeId base) const
{
    NodeId node = path.fromPayload ? m_top : base;
    for (qsizetype i = 0; i < path.steps.size(); ++i) {
        const NodeId next = step(node, path.steps[i]);
        if (!next.isValid()) {
            return {node, path.steps.size() - i};
        }
        node = next;
    }
    return {node, 0};
}

QList<NodeId> Conditions::expanded(const RowPath& path, NodeId base) const
{
    QList<NodeId> nodes{path.fromPayload ? m_top : base};
    for (const QString& one : path.steps) {
        QList<NodeId> next;
        for (const NodeId node : std::as_const(nodes)) {
            if (one == QLatin1String("*")) {
                for (const NodeId child : m_document.children(node)) {
                    next.append(child);
                }
            } else if (const NodeId child = step(node, one); child.isValid()) {
                next.append(child);
            }
        }
        nodes = std::move(next);
    }
    return nodes;
}

bool Conditions::isEmptyText(NodeId node) const
{
    const Kind kind = m_document.kind(node);
    if (kind != Kind::String && kind != Kind::Data) {
        return false;
    }
    if (m_document.contentSpan(node).size() == 0) {
        return true;
    }
    return kind == Kind::Data && m_document.value(node).as<QByteArray>()->isEmpty();
}

bool Conditions::isEmpty(NodeId node) const
{
    const Kind kind = m_document.kind(node);
    return kind == Kind::Dict || kind == Kind::Array ? m_document.children(node).empty() : isEmptyText(node);
}

bool Conditions::allHold(const QList<Condition>& conditions, NodeId base) const
{
    return std::all_of(conditions.begin(), conditions.end(),
                       [&](const Condition& condition) { return holds(condition, base); });
}

bool Conditions::holds(const Condition& condition, NodeId base) const
{
    if (condition.test == Test::AnyOf) {
        return std::any_of(condition.alternatives.begin(), condition.alternatives.end(),
                           [&](const QList<Condition>& some) { return allHold(some, base); });
    }
    if (condition.test == Test::OtherPayload) {
        return hasOther(condition.payloadType) == condition.value.toBool();
    }
    const Place place = follow(condition.path, base);
    const bool there = place.stepsLeft == 0;
    if (condition.test == Test::Present) {
        return (there && !isEmpty(place.node)) == condition.value.toBool();
    }
    if (condition.test == Test::DisjointFrom) {
        return !there || isDisjoint(condition, place.node, base);
    }
    if (condition.test == Test::NotContains) {
        return !there || (m_document.kind(place.node) == Kind::Array && !contains(place.node, condition.value));
    }
    if (!there || isEmptyText(place.node)) {
        return condition.holdsIfAbsent;
    }
    return holdsFor(condition, place.node);
}

bool Conditions::holdsFor(const Condition& condition, NodeId node) const
{
    switch (condition.test) {
    case Test::Equals:
        return equals(m_document.value(node), condition.value);
    case Test::In: {
        const plist::Value value = m_document.value(node);
        return std::any_of(condition.values.begin(), condition.values.end(),
                           [&value](const QJsonValue& one) { return equals(value, one); });
    }
    case Test::Contains:
        return contains(node, condition.value);
    case Test::AtLeast:
    case Test::AtMost:
        return isWithin(condition, node);
    case Test::Matches: {
        const plist::Value value = m_document.value(node);
        const auto* text = value.as<QString>();
        return text != nullptr && condition.pattern.match(*text).hasMatch();
    }
    case Test::PointsTo:
        return pointsTo(condition.values, node);
    default:
        return false;
    }
}

bool Conditions::contains(NodeId list, const QJsonValue& wanted) const
{
    if (m_document.kind(list) != Kind::Array) {
        return false;
    }
    const auto elements = m_document.children(list);
    return std::any_of(elements.begin(), elements.end(),
                       [&](NodeId element) { return equals(m_document.value(element), wanted); });
}

bool Conditions::isWithin(const Condition& condition, NodeId node) const
{
    const Kind kind = m_document.kind(node);
    std::optional<double> number;
    if (kind == Kind::Array) {
        number = double(m_document.children(node).size());
    } else if (kind == Kind::Integer || kind == Kind::Real) {
        number = numberOf(m_document.value(node));
    }
    const double limit = condition.value.toDouble();
    return number && (condition.test == Test::AtLeast ? *number >= limit : *number <= limit);
}

bool Conditions::pointsTo(const QJsonArray& types, NodeId node) const
{
    if (m_document.kind(node) == Kind::Array) {
        const auto elements = m_document.children(node);
        return std::all_of(elements.begin(), elements.end(), [&](NodeId element) { return pointsTo(types, element); });
    }
    const plist::Value value = m_document.value(node);
    const auto* uuid = value.as<QString>();
    if (uuid == nullptr || m_index == nullptr) {
        return false;
    }
    const QStringList found = m_index->typesByUuid.value(uuid->toCaseFolded());
    return hasVariables(*uuid) || std::any_of(found.begin(), found.end(), [&types](const QString& type) {
               return types.contains(QJsonValue(type));
           });
}

bool Conditions::isDisjoint(const Condition& condition, NodeId node, NodeId base) const
{
    const auto members = [this](const QList<NodeId>& containers) {
        QSet<QByteArray> all;
        for (const NodeId container : containers) {
            const bool keys = m_document.kind(container) == Kind::Dict;
            for (const NodeId child : m_document.children(container)) {
                all.insert(keys ? m_document.key(child).toUtf8() : m_document.spelling(child).toUtf8());
            }
        }
        return all;
    };
    return !members({node}).intersects(members(expanded(condition.other, base)));
}

bool Conditions::hasOther(const QString& type) const
{
    return m_index != nullptr && m_index->byType.value(type) > (type == m_payloadType ? 1 : 0);
}

} // namespace espalier::profiles
