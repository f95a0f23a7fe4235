#include "inventory/query/syntax.h"

#include <functional>

namespace espalier::inventory::query {

namespace {

// As deep as the parser lets it be.
void eachTerm(const Node& node, const std::function<void(const Term&)>& look)
{
    if (node.kind == Node::Kind::Term) {
        look(node.term);
    }
    for (const Node& child : node.children) {
        eachTerm(child, look);
    }
}

} // namespace

QString symbol(Operator which)
{
    switch (which) {
    case Operator::Equal:
        return QStringLiteral("=");
    case Operator::NotEqual:
        return QStringLiteral("!=");
    case Operator::Less:
        return QStringLiteral("<");
    case Operator::LessOrEqual:
        return QStringLiteral("<=");
    case Operator::Greater:
        return QStringLiteral(">");
    case Operator::GreaterOrEqual:
        return QStringLiteral(">=");
    case Operator::Contains:
        return QStringLiteral("~");
    case Operator::In:
        return QStringLiteral("in");
    case Operator::Set:
        return QStringLiteral("is set");
    case Operator::Empty:
        return QStringLiteral("is empty");
    }
    return {};
}

bool Query::dependsOnTime() const
{
    bool found = false;
    if (root) {
        eachTerm(*root, [&](const Term& term) {
            const QLatin1String column(term.column->name);
            found = found || column == QLatin1String("health") || column == QLatin1String("health-score") ||
                    std::any_of(term.values.begin(), term.values.end(),
                                [](const Value& value) { return value.isDuration; });
        });
    }
    return found;
}

QStringList Query::namesOf(QStringView column) const
{
    QStringList names;
    if (root) {
        eachTerm(*root, [&](const Term& term) {
            if (column == QLatin1String(term.column->name) && !names.contains(term.name)) {
                names.append(term.name);
            }
        });
    }
    return names;
}

bool Query::uses(QStringView column) const
{
    bool found = false;
    if (root) {
        eachTerm(*root, [&](const Term& term) { found = found || column == QLatin1String(term.column->name); });
    }
    return found;
}

} // namespace espalier::inventory::query
