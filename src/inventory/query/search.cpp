#include "inventory/query/search.h"

#include "base/error_kind.h"
#include "inventory/query/lexer.h"

#include <QHash>

namespace espalier::inventory::query {

namespace {

// Never NULL, so that every row has its place.
Condition sortExpression(const ColumnRef& ref, qint64 nowMs)
{
    const Column& column = *ref.column;
    if (column.type == Type::Version && column.source == Source::Scalar) {
        return {QString::fromLatin1(column.sql), {}};
    }
    Condition said = output(column, ref.name, nowMs);
    if (column.source == Source::App) {
        said.text.replace(QLatin1String("SELECT t.version "), QLatin1String("SELECT t.version_key "));
        return said;
    }
    said.text = isText(column.type) ? QStringLiteral("lower(%1)").arg(said.text)
                                    : QStringLiteral("COALESCE(%1, -1)").arg(said.text);
    return said;
}

// So many are sorted by themselves. Where few rows fit, walking along the index of a key through all the others takes
// longer; where many do, the first page is at hand there.
constexpr qint64 fewEnough = 5'000;

Condition notByIndex(Condition expression, const Column& column)
{
    expression.text = isText(column.type) ? QStringLiteral("(%1 || '')").arg(expression.text)
                                          : QStringLiteral("(%1 + 0)").arg(expression.text);
    return expression;
}

// (a > x) OR (a = x AND b > y) OR …, and before it what lets an index begin at the right place.
Condition behind(const QList<SortKey>& keys, const QList<Condition>& expressions, const store::Row& last, qint64 after)
{
    Condition result;
    Condition equalSoFar;
    const auto add = [&](const Condition& part) {
        result.text +=
            (result.text.isEmpty() ? QString() : QStringLiteral(" OR ")) + u'(' + equalSoFar.text + part.text + u')';
        result.binds += equalSoFar.binds + part.binds;
    };
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const QVariant value = isText(keys[i].column.column->type) ? QVariant(last.text(static_cast<int>(i)))
                                                                   : QVariant(last.integer(static_cast<int>(i)));
        const auto compared = [&](const char* sign) {
            return Condition{expressions[i].text + QLatin1String(sign), expressions[i].binds + store::Binds{value}};
        };
        add(compared(keys[i].isDescending ? " < ?" : " > ?"));
        const Condition same = compared(" = ?");
        equalSoFar.text += same.text + QLatin1String(" AND ");
        equalSoFar.binds += same.binds;
    }
    const bool idDescends = !keys.isEmpty() && keys.last().isDescending;
    add({QLatin1String(idDescends ? "d.id < ?" : "d.id > ?"), {after}});
    result.text = u'(' + result.text + u')';
    if (!keys.isEmpty()) {
        const QVariant value = isText(keys[0].column.column->type) ? QVariant(last.text(0)) : QVariant(last.integer(0));
        result = both({expressions[0].text + QLatin1String(keys[0].isDescending ? " <= ?" : " >= ?"),
                       expressions[0].binds + store::Binds{value}},
                      result);
    }
    return result;
}

QString idList(const QList<qint64>& ids)
{
    QStringList numbers;
    for (const qint64 id : ids) {
        numbers.append(QString::number(id));
    }
    return numbers.join(u',');
}

QJsonValue jsonOf(const store::Row& row, int at, Type type)
{
    if (isText(type)) {
        return row.text(at);
    }
    if (row.isNull(at)) {
        return {};
    }
    return type == Type::Bool ? QJsonValue(row.boolean(at)) : QJsonValue(row.integer(at));
}

} // namespace

Result<ColumnRef> columnRef(const QString& text)
{
    const auto parts = tokens(text.left(300));
    const auto wrong = [&] {
        return fail(ErrorCode::InvalidInput, QLatin1String("unknown-column"),
                    QStringLiteral("there is no column “%1”").arg(text.left(60)));
    };
    if (!parts || parts->isEmpty()) {
        return wrong();
    }
    const Column* column = columnNamed(parts->first().text);
    if (column == nullptr) {
        return wrong();
    }
    if (!takesName(*column)) {
        return parts->size() == 2 ? Result<ColumnRef>(ColumnRef{column, {}}) : wrong();
    }
    const bool isNamed = parts->size() == 5 && parts->at(1).kind == Token::Kind::Open &&
                         parts->at(3).kind == Token::Kind::Close && !parts->at(2).text.isEmpty();
    return isNamed ? Result<ColumnRef>(ColumnRef{column, parts->at(2).text})
                   : fail(ErrorCode::InvalidInput,
                          QStringLiteral("the column needs a name: %1(\"…\")").arg(QLatin1String(column->name)));
}

Condition both(Condition one, const Condition& other)
{
    one.text += QLatin1String(" AND ") + other.text;
    one.binds += other.binds;
    return one;
}

Result<qint64> count(store::Connection& db, const Condition& where)
{
    const store::Rows rows =
        TRY(db.allDynamic(QStringLiteral("SELECT COUNT(*) FROM device d WHERE %1").arg(where.text), where.binds));
    return rows.first().integer(0);
}

namespace {

enum class Few { Yes, No };

// Rows are at hand in this order.
bool isByIndex(const PageOf& page)
{
    return page.sort.isEmpty() || QLatin1String(page.sort.first().column.column->name) == QLatin1String("name");
}

// Where many rows fit, the order's index has the first of them soon; an index of the condition would have them all, to
// be sorted then. Inside a CASE the database sees none.
Condition withoutIndex(Condition where)
{
    where.text = QStringLiteral("(CASE WHEN %1 THEN 1 ELSE 0 END) = 1").arg(where.text);
    return where;
}

bool isEverything(const Condition& where)
{
    return where.text == QLatin1String("1 = 1");
}

// Up to one more than few enough.
Result<QList<qint64>> firstOf(store::Connection& db, const Condition& where)
{
    QList<qint64> first;
    for (const store::Row& row : TRY(db.allDynamic(
             QStringLiteral("SELECT d.id FROM device d WHERE %1 LIMIT %2").arg(where.text).arg(fewEnough + 1),
             where.binds))) {
        first.append(row.integer(0));
    }
    return first;
}

Result<QList<qint64>> find(store::Connection& db, const Condition& where, const PageOf& page, Few few)
{
    QList<Condition> expressions;
    for (const SortKey& key : page.sort) {
        expressions.append(sortExpression(key.column, page.nowMs));
    }
    Condition rest = few == Few::No && isByIndex(page) && !isEverything(where) ? withoutIndex(where) : where;
    if (page.after > 0) {
        Condition look{QStringLiteral("SELECT "), {}};
        for (const Condition& expression : expressions) {
            look.text += expression.text + QLatin1String(", ");
            look.binds += expression.binds;
        }
        const store::Rows last = TRY(db.allDynamic(look.text + QStringLiteral("d.id FROM device d WHERE d.id = ?"),
                                                   look.binds + store::Binds{page.after}));
        if (last.isEmpty()) {
            return fail(ErrorCode::NotFound, QStringLiteral("there is no device %1 to go on after").arg(page.after));
        }
        rest = both(rest, behind(page.sort, expressions, last.first(), page.after));
    }
    QString order;
    store::Binds orderBinds;
    for (qsizetype i = 0; i < page.sort.size(); ++i) {
        const Condition expression =
            few == Few::Yes && i == 0 ? notByIndex(expressions[i], *page.sort[i].column.column) : expressions[i];
        order += expression.text + QLatin1String(page.sort[i].isDescending ? " DESC, " : " ASC, ");
        orderBinds += expression.binds;
    }
    const bool idDescends = !page.sort.isEmpty() && page.sort.last().isDescending;
    QList<qint64> ids;
    for (const store::Row& row :
         TRY(db.allDynamic(QStringLiteral("SELECT d.id FROM device d WHERE %1 ORDER BY %2d.id %3 LIMIT %4")
                               .arg(rest.text, order, QLatin1String(idDescends ? "DESC" : "ASC"))
                               .arg(page.most),
                           rest.binds + orderBinds))) {
        ids.append(row.integer(0));
    }
    return ids;
}

} // namespace

Result<QList<qint64>> findDevices(store::Connection& db, const Condition& where, const PageOf& page)
{
    if (isEverything(where)) {
        return find(db, where, page, Few::No);
    }
    const QList<qint64> first = TRY(firstOf(db, where));
    if (first.size() > fewEnough) {
        return find(db, where, page, Few::No);
    }
    return first.isEmpty() ? Result<QList<qint64>>(QList<qint64>())
                           : find(db, {QStringLiteral("d.id IN (%1)").arg(idList(first)), {}}, page, Few::Yes);
}

Result<Counted> findAndCount(store::Connection& db, const Condition& where, const PageOf& page)
{
    Counted found;
    const QList<qint64> first = TRY(firstOf(db, where));
    if (first.size() > fewEnough) {
        found.matching = TRY(count(db, where));
        found.ids = TRY(find(db, where, page, Few::No));
        return found;
    }
    found.matching = first.size();
    if (!first.isEmpty()) {
        found.ids = TRY(find(db, {QStringLiteral("d.id IN (%1)").arg(idList(first)), {}}, page, Few::Yes));
    }
    return found;
}

Result<QHash<qint64, QList<QJsonValue>>> values(store::Connection& db, const QList<qint64>& ids,
                                                const QList<ColumnRef>& columns, qint64 nowMs)
{
    QHash<qint64, QList<QJsonValue>> found;
    if (ids.isEmpty()) {
        return found;
    }
    Condition look{QStringLiteral("SELECT d.id"), {}};
    for (const ColumnRef& ref : columns) {
        const Condition said = output(*ref.column, ref.name, nowMs);
        look.text += QLatin1String(", ") + said.text;
        look.binds += said.binds;
    }
    look.text += QStringLiteral(" FROM device d WHERE d.id IN (%1)").arg(idList(ids));
    for (const store::Row& row : TRY(db.allDynamic(look.text, look.binds))) {
        QList<QJsonValue> each;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const Column& column = *columns[i].column;
            const Type type = column.source == Source::App ? Type::Text : column.type;
            each.append(jsonOf(row, static_cast<int>(i) + 1, type));
        }
        found.insert(row.integer(0), each);
    }
    return found;
}

} // namespace espalier::inventory::query
