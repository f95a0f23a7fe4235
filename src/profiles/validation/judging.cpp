#include "profiles/validation/judging.h"

#include "profiles/validation/rule_table.h"
#include "profiles/value_line.h"

namespace espalier::profiles {

Problem& Judging::add(Rule rule, NodeId node, QStringList arguments)
{
    Problem problem;
    problem.rule = rule;
    problem.severity = factsOf(rule).severity;
    problem.arguments = std::move(arguments);
    problem.path = pathOf(node);
    problem.node = node;
    problem.payload = payload;
    problem.crossing = crossing;
    problems.append(std::move(problem));
    return problems.last();
}

Path Judging::pathOf(NodeId node)
{
    const NodeId parent = document.parent(node);
    if (!parent.isValid()) {
        return {};
    }
    auto known = m_containers.constFind(parent);
    if (known == m_containers.constEnd()) {
        known = m_containers.insert(parent, containerOf(parent));
    }
    if (!document.isInDict(node)) {
        return known->path / Step(document.indexInParent(node));
    }
    const QString key = document.key(node);
    return known->path / Step(key, known->count.value(key) > 1 ? known->equalsBefore.value(node) : -1);
}

Judging::Container Judging::containerOf(NodeId node)
{
    Container container;
    container.path = pathOf(node);
    if (document.kind(node) == Kind::Dict) {
        for (const NodeId child : document.children(node)) {
            if (const qsizetype before = container.count[document.key(child)]++; before > 0) {
                container.equalsBefore.insert(child, before);
            }
        }
    }
    return container;
}

Problem& Judging::addAbsent(Rule rule, NodeId dict, const QString& key, QStringList arguments)
{
    Problem& problem = add(rule, dict, std::move(arguments));
    problem.path = problem.path / Step(key);
    return problem;
}

QString nameOf(const EditableDocument& document, NodeId payload)
{
    const QString name = document.string(payload, u"PayloadDisplayName").simplified();
    return name.isEmpty() ? document.string(payload, u"PayloadType") : name;
}

QString shownValue(const plist::Value& value)
{
    return shortText(value, Quotes::None, 80);
}

QString typeName(Kind kind)
{
    switch (kind) {
    case Kind::Dict:
        return QStringLiteral("dictionary");
    case Kind::Array:
        return QStringLiteral("array");
    case Kind::String:
        return QStringLiteral("string");
    case Kind::Integer:
        return QStringLiteral("integer");
    case Kind::Real:
        return QStringLiteral("real");
    case Kind::Boolean:
        return QStringLiteral("boolean");
    case Kind::Date:
        return QStringLiteral("date");
    case Kind::Data:
        return QStringLiteral("data");
    }
    return {};
}

} // namespace espalier::profiles
