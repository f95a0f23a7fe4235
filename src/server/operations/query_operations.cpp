#include "server/operations/query_operations.h"

#include "inventory/query/completion.h"
#include "inventory/query/parser.h"
#include "inventory/query/values.h"
#include "server/operations/named_things.h"

#include <QJsonArray>

namespace espalier::server {

namespace {

namespace query = inventory::query;

QJsonArray columnsJson()
{
    QJsonArray all;
    for (const query::Column& column : query::columns()) {
        all.append(QJsonObject{{QStringLiteral("name"), QString::fromLatin1(column.name)},
                               {QStringLiteral("type"), query::typeName(column.type)},
                               {QStringLiteral("takes_name"), query::takesName(column)},
                               {QStringLiteral("operators"), QJsonArray::fromStringList(query::operatorsOf(column))},
                               {QStringLiteral("choices"), QJsonArray::fromStringList(query::choicesOf(column))}});
    }
    return all;
}

Result<QJsonValue> checkQuery(const QJsonObject& arguments)
{
    const auto parsed = query::parse(TRY(textArgument(arguments, "query")));
    const query::Problem problem = parsed ? query::Problem{} : parsed.error();
    return QJsonObject{{QStringLiteral("ok"), parsed.has_value()},
                       {QStringLiteral("free_text"), parsed && parsed->isFreeText},
                       {QStringLiteral("depends_on_time"), parsed && parsed->dependsOnTime()},
                       {QStringLiteral("error"), parsed ? QString() : query::errorOf(problem).what},
                       {QStringLiteral("kind"), problem.kind},
                       {QStringLiteral("position"), problem.position},
                       {QStringLiteral("length"), problem.length},
                       {QStringLiteral("found"), problem.found},
                       {QStringLiteral("expected"), QJsonArray::fromStringList(problem.expected)},
                       {QStringLiteral("suggestion"), problem.suggestion},
                       {QStringLiteral("columns"), columnsJson()}};
}

Result<QJsonValue> completeQuery(store::Connection& db, const QJsonObject& arguments)
{
    const QString text = TRY(textArgument(arguments, "query"));
    const qint64 cursor = TRY(numberArgument(arguments, "cursor", text.size(), 0, 100'000));
    const query::Place place = query::placeAt(text, static_cast<qsizetype>(cursor));
    QJsonArray all;
    for (const query::Proposal& proposal : TRY(query::proposals(db, place))) {
        all.append(QJsonObject{{QStringLiteral("text"), proposal.text},
                               {QStringLiteral("kind"), proposal.kind},
                               {QStringLiteral("detail"), proposal.detail},
                               {QStringLiteral("position"), place.begin},
                               {QStringLiteral("length"), place.length}});
    }
    return all;
}

} // namespace

void addQueryOperations(Operations& operations, store::Store& store)
{
    operations.add(QStringLiteral("query.check"),
                   [](const QJsonObject& arguments, const Caller&) { return checkQuery(arguments); });
    operations.add(QStringLiteral("query.complete"), [&store](const QJsonObject& arguments, const Caller&) {
        return store.read([&](store::Connection& db) { return completeQuery(db, arguments); });
    });
}

} // namespace espalier::server
