#include "inventory/query/explain.h"

namespace espalier::inventory::query {

namespace {

void collect(const Node& node, QList<const Node*>& leaves)
{
    if (node.children.empty()) {
        leaves.append(&node);
    }
    for (const Node& child : node.children) {
        collect(child, leaves);
    }
}

} // namespace

Result<QList<Part>> explain(store::Connection& db, const Query& query, DeviceId device, qint64 nowMs)
{
    QList<const Node*> leaves;
    if (query.root) {
        collect(*query.root, leaves);
    }
    QList<Part> parts;
    QList<ColumnRef> asked;
    for (const Node* leaf : leaves) {
        const Condition condition = query::condition(*leaf, nowMs);
        const store::Rows rows = TRY(db.allDynamic(
            QStringLiteral("SELECT CASE WHEN %1 THEN 1 ELSE 0 END FROM device d WHERE d.id = ?").arg(condition.text),
            condition.binds + store::Binds{device.value}));
        if (rows.isEmpty()) {
            return fail(ErrorCode::NotFound, QStringLiteral("no such device %1").arg(device.value));
        }
        Part part{leaf->begin, leaf->length, query.text.mid(leaf->begin, leaf->length), rows.first().boolean(0), {}, {},
                  {}};
        if (leaf->kind == Node::Kind::Term) {
            part.column = QString::fromLatin1(leaf->term.column->name);
            part.type = typeName(leaf->term.column->type);
            const auto said = TRY(values(db, {device.value}, {{leaf->term.column, leaf->term.name}}, nowMs));
            part.value = said.value(device.value).value(0);
        }
        parts.append(part);
    }
    return parts;
}

} // namespace espalier::inventory::query
