#include "server/operations/view_operations.h"

#include "inventory/saved_views.h"
#include "server/operations/named_things.h"

namespace espalier::server {

namespace {

Result<QJsonValue> listViews(store::Connection& db)
{
    QJsonArray all;
    for (const inventory::SavedView& view : TRY(inventory::savedViews(db))) {
        all.append(QJsonObject{{QStringLiteral("id"), view.id},
                               {QStringLiteral("name"), view.name},
                               {QStringLiteral("query"), view.query},
                               {QStringLiteral("columns"), view.columns},
                               {QStringLiteral("sort"), view.sort},
                               {QStringLiteral("changed_at"), view.changedAt},
                               {QStringLiteral("changed_by"), view.changedBy}});
    }
    return all;
}

} // namespace

void addViewOperations(Operations& operations, store::Store& store)
{
    operations.add(QStringLiteral("view.list"),
                   [&store](const QJsonObject&, const Caller&) { return store.read(&listViews); });
    operations.add(QStringLiteral("view.save"), [&store](const QJsonObject& arguments, const Caller& caller) {
        return store.write([&](store::Transaction& tx) -> Result<QJsonValue> {
            inventory::SavedView view;
            view.name = TRY(requiredText(arguments, "name"));
            view.query = TRY(textArgument(arguments, "query"));
            view.columns = arguments.value(QLatin1String("columns")).toArray();
            view.sort = arguments.value(QLatin1String("sort")).toArray();
            const qint64 id = TRY(inventory::saveView(tx, view, caller.name));
            return QJsonObject{{QStringLiteral("id"), id}};
        });
    });
    operations.add(QStringLiteral("view.delete"), [&store](const QJsonObject& arguments, const Caller& caller) {
        return store.write([&](store::Transaction& tx) -> Result<QJsonValue> {
            const QString name = TRY(requiredText(arguments, "name"));
            TRY(inventory::deleteView(tx, name, caller.name));
            return QJsonObject();
        });
    });
}

} // namespace espalier::server
