#include "inventory/saved_views.h"

#include "audit/log.h"
#include "inventory/query/parser.h"
#include "inventory/query/search.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace espalier::inventory {

namespace {

constexpr qsizetype longestViewName = 100;
constexpr qint64 mostViews = 1'000;

QString jsonText(const QJsonArray& array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QJsonArray fromText(const QString& text)
{
    return QJsonDocument::fromJson(text.toUtf8()).array();
}

Result<> check(const SavedView& view)
{
    const bool control =
        std::any_of(view.name.begin(), view.name.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
    if (view.name.isEmpty() || view.name.size() > longestViewName || control) {
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("a view has a name of 1 to %1 characters").arg(longestViewName));
    }
    TRY(query::parsed(view.query));
    if (view.columns.size() > query::mostColumns || view.sort.size() > query::mostSortKeys) {
        return fail(ErrorCode::TooLarge, QStringLiteral("a view has at most %1 columns, %2 of them sorted by")
                                             .arg(query::mostColumns)
                                             .arg(query::mostSortKeys));
    }
    for (const QJsonValue& column : view.columns) {
        if (column != QLatin1String("health")) {
            TRY(query::columnRef(column.toString()));
        }
    }
    for (const QJsonValue& key : view.sort) {
        TRY(query::columnRef(key[QLatin1String("column")].toString()));
    }
    return {};
}

Result<> tell(store::Transaction& tx, const QString& actor, const char* kind, qint64 id, const QString& name)
{
    tx.touch(store::Table::Setting, 0);
    return audit::append(tx, {actor,
                              QString::fromLatin1(kind),
                              QStringLiteral("view"),
                              QString::number(id),
                              {{QStringLiteral("name"), name}}});
}

} // namespace

Result<QList<SavedView>> savedViews(store::Connection& db)
{
    QList<SavedView> all;
    for (const store::Row& row : TRY(db.all("SELECT id, name, query, columns, sort, changed_at, changed_by "
                                            "FROM saved_view ORDER BY lower(name), id"))) {
        all.append({row.integer(0), row.text(1), row.text(2), fromText(row.text(3)), fromText(row.text(4)),
                    row.integer(5), row.text(6)});
    }
    return all;
}

Result<qint64> saveView(store::Transaction& tx, const SavedView& given, const QString& actor)
{
    SavedView view = given;
    view.name = view.name.trimmed();
    TRY(check(view));
    const auto known = TRY(tx.first("SELECT id FROM saved_view WHERE name = ?", {view.name}));
    if (!known) {
        const store::Row count = TRY(tx.one("SELECT COUNT(*) FROM saved_view", {}, QStringLiteral("views")));
        if (count.integer(0) >= mostViews) {
            return fail(ErrorCode::TooLarge, QStringLiteral("there are %1 views already").arg(mostViews));
        }
    }
    TRY(tx.run("INSERT INTO saved_view (name, query, columns, sort, changed_at, changed_by) VALUES (?, ?, ?, ?, ?, ?) "
               "ON CONFLICT (name) DO UPDATE SET query = excluded.query, columns = excluded.columns, "
               "sort = excluded.sort, changed_at = excluded.changed_at, changed_by = excluded.changed_by",
               {view.name, view.query, jsonText(view.columns), jsonText(view.sort), tx.nowMs(), actor}));
    const store::Row row = TRY(tx.one("SELECT id FROM saved_view WHERE name = ?", {view.name}, QStringLiteral("view")));
    TRY(tell(tx, actor, "view.saved", row.integer(0), view.name));
    return row.integer(0);
}

Result<> deleteView(store::Transaction& tx, const QString& name, const QString& actor)
{
    const store::Row row = TRY(
        tx.one("SELECT id FROM saved_view WHERE name = ?", {name}, QStringLiteral("view \"%1\"").arg(name.left(100))));
    TRY(tx.run("DELETE FROM saved_view WHERE id = ?", {row.integer(0)}));
    return tell(tx, actor, "view.deleted", row.integer(0), name);
}

} // namespace espalier::inventory
