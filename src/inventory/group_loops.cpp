#include "inventory/group_loops.h"

#include "base/error_kind.h"
#include "inventory/compliance/rules.h"
#include "inventory/query/parser.h"
#include "inventory/smart_groups.h"

#include <QMap>

#include <algorithm>
#include <set>

namespace espalier::inventory {

namespace {

enum class Thing { Group, Profile, Policy };
using Node = std::pair<Thing, qint64>;

// Everything that may hang on something, read once.
struct Graph {
    QMap<Node, QString> names;
    QMap<Node, QList<Node>> hangsOn;
};

QList<Node> nodesOf(Thing thing, const QMap<Node, QString>& names, const QStringList& called)
{
    QList<Node> found;
    for (auto at = names.begin(); at != names.end(); ++at) {
        for (const QString& name : called) {
            if (at.key().first == thing && query::folded(*at) == query::folded(name)) {
                found.append(at.key());
            }
        }
    }
    return found;
}

Result<Graph> graphOf(store::Connection& db)
{
    Graph graph;
    QMap<Node, QString> identifiers;
    QMap<Node, QList<query::Query>> queries;
    for (const Group& group : TRY(groups(db))) {
        const Node node{Thing::Group, group.id.value};
        graph.names.insert(node, group.name);
        if (auto query = query::parse(group.query); query && query->root) {
            queries[node].append(std::move(*query));
        }
    }
    for (const store::Row& row : TRY(db.all("SELECT id, name, identifier FROM profile"))) {
        const Node node{Thing::Profile, row.integer(0)};
        graph.names.insert(node, row.text(1));
        identifiers.insert(node, row.text(2));
    }
    for (const store::Row& row :
         TRY(db.all("SELECT profile_id, group_id FROM profile_assignment WHERE group_id <> 0"))) {
        graph.hangsOn[{Thing::Profile, row.integer(0)}].append({Thing::Group, row.integer(1)});
    }
    for (const store::Row& row :
         TRY(db.all("SELECT id, name, group_id, rules, action, target_id FROM compliance_policy"))) {
        const Node node{Thing::Policy, row.integer(0)};
        graph.names.insert(node, row.text(1));
        graph.hangsOn[node].append({Thing::Group, row.integer(2)});
        for (const QString& condition : compliance::conditionsIn(row.text(3))) {
            if (auto query = query::parse(condition); query && query->root) {
                queries[node].append(std::move(*query));
            }
        }
        if (row.text(4) == QLatin1String("assign_profile")) {
            graph.hangsOn[{Thing::Profile, row.integer(5)}].append(node);
        } else if (row.text(4) == QLatin1String("move_group")) {
            graph.hangsOn[{Thing::Group, row.integer(5)}].append(node);
        }
    }
    for (auto at = queries.begin(); at != queries.end(); ++at) {
        for (const query::Query& query : *at) {
            graph.hangsOn[at.key()] += nodesOf(Thing::Group, graph.names, query.namesOf(u"group"));
            graph.hangsOn[at.key()] += nodesOf(Thing::Profile, graph.names, query.namesOf(u"profile"));
            graph.hangsOn[at.key()] += nodesOf(Thing::Profile, identifiers, query.namesOf(u"profile"));
        }
    }
    return graph;
}

// A way from a node back to itself, without recursion.
QList<Node> loopIn(const Graph& graph)
{
    std::set<Node> done;
    for (const Node& start : graph.hangsOn.keys()) {
        QList<Node> path{start};
        QList<qsizetype> next{0};
        while (!path.isEmpty() && !done.contains(start)) {
            const QList<Node> below = graph.hangsOn.value(path.last());
            if (next.last() >= below.size()) {
                done.insert(path.takeLast());
                next.removeLast();
                continue;
            }
            const Node child = below[next.last()++];
            if (const qsizetype at = path.indexOf(child); at >= 0) {
                return path.mid(at) + QList<Node>{child};
            }
            if (!done.contains(child)) {
                path.append(child);
                next.append(0);
            }
        }
    }
    return {};
}

} // namespace

Result<QList<qint64>> groupsCalled(store::Connection& db, const QString& name)
{
    QList<qint64> found;
    for (const Group& group : TRY(groups(db))) {
        if (query::folded(group.name) == query::folded(name)) {
            found.append(group.id.value);
        }
    }
    return found;
}

Result<> checkNoLoops(store::Connection& db)
{
    const Graph graph = TRY(graphOf(db));
    const QList<Node> loop = loopIn(graph);
    if (loop.isEmpty()) {
        return {};
    }
    QStringList names;
    for (const Node& node : loop) {
        names.append(u'“' + graph.names.value(node) + u'”');
    }
    return fail(ErrorCode::Conflict, QLatin1String("group-loop"),
                QStringLiteral("devices would join and leave for ever: %1").arg(names.join(QStringLiteral(" → "))));
}

Result<> checkNotNamed(store::Connection& db, const Group& group)
{
    const Graph graph = TRY(graphOf(db));
    const Node node{Thing::Group, group.id.value};
    QString user;
    for (auto at = graph.hangsOn.begin(); at != graph.hangsOn.end() && user.isEmpty(); ++at) {
        // Profiles that are assigned to it lose that with the group.
        user = at.key().first != Thing::Profile && at->contains(node) ? graph.names.value(at.key()) : QString();
    }
    if (const auto moved = TRY(db.first("SELECT name FROM compliance_policy WHERE action = 'move_group' AND "
                                        "target_id = ?",
                                        {group.id.value}));
        moved && user.isEmpty()) {
        user = moved->text(0);
    }
    return user.isEmpty() ? Result<>()
                          : fail(ErrorCode::Conflict, QLatin1String("group-in-use"),
                                 QStringLiteral("“%1” needs the group “%2”; change that first").arg(user, group.name));
}

Result<> checkNotQueried(store::Connection& db, const Group& group)
{
    const auto names = [&group](const QString& text) {
        const auto query = query::parse(text);
        const QStringList named = query && query->root ? query->namesOf(u"group") : QStringList();
        return std::any_of(named.begin(), named.end(),
                           [&](const QString& name) { return query::folded(name) == query::folded(group.name); });
    };
    QString user;
    for (const char* sql : {"SELECT name, query FROM device_group", "SELECT name, query FROM saved_view"}) {
        for (const store::Row& row : TRY(db.all(sql))) {
            user = user.isEmpty() && names(row.text(1)) ? row.text(0) : user;
        }
    }
    for (const store::Row& row : TRY(db.all("SELECT name, rules FROM compliance_policy"))) {
        const QStringList conditions = compliance::conditionsIn(row.text(1));
        user = user.isEmpty() && std::any_of(conditions.begin(), conditions.end(), names) ? row.text(0) : user;
    }
    return user.isEmpty() ? Result<>()
                          : fail(ErrorCode::Conflict, QLatin1String("group-in-use"),
                                 QStringLiteral("the query of “%1” names the group “%2”; change that first")
                                     .arg(user, group.name));
}

} // namespace espalier::inventory
