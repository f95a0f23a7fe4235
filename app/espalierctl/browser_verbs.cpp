// The list of devices by query, as a table or a file, and saved views of it.
#include "app/espalierctl/verb.h"
#include "base/clock.h"
#include "base/durations.h"
#include "base/formula_safe.h"

#include <QDateTime>
#include <QHash>

namespace espalier::ctl {

QString stateOfDevice(const QJsonObject& row)
{
    const QString state = row[QStringLiteral("state")].toString();
    const QString approval = row[QStringLiteral("approval")].toString();
    if (approval == QLatin1String("waiting")) {
        return state + QStringLiteral(", waits for approval");
    }
    return approval == QLatin1String("refused") ? state + QStringLiteral(", refused") : state;
}

namespace {

constexpr int perPage = 500;
constexpr int perNarrowPage = 5'000;

// At commas that stand outside of quotes: custom("Room, floor") is one.
QStringList parts(const QString& text)
{
    QStringList all{QString()};
    bool isQuoted = false;
    for (const QChar sign : text) {
        isQuoted = sign == u'"' ? !isQuoted : isQuoted;
        if (sign == u',' && !isQuoted) {
            all.append(QString());
        } else {
            all.last() += sign;
        }
    }
    for (QString& part : all) {
        part = part.trimmed();
    }
    all.removeAll(QString());
    return all;
}

// "-os,name"
QJsonArray sortOf(const QString& text)
{
    QJsonArray keys;
    for (const QString& part : parts(text)) {
        const bool isDescending = part.startsWith(u'-');
        keys.append(QJsonObject{{QStringLiteral("column"), isDescending ? part.mid(1) : part},
                                {QStringLiteral("descending"), isDescending}});
    }
    return keys;
}

QString sortText(const QJsonArray& keys)
{
    QStringList all;
    for (const QJsonValue& key : keys) {
        all.append((key[QLatin1String("descending")].toBool() ? QStringLiteral("-") : QString()) +
                   key[QLatin1String("column")].toString());
    }
    return all.join(u',');
}

// A view's, and what the options say instead.
Result<QJsonObject> listArguments(Invocation& call)
{
    QJsonObject arguments;
    if (call.line.has(QStringLiteral("--view"))) {
        const QString name = call.line.value(QStringLiteral("--view"));
        for (const auto& view : TRY(call.session.call(QStringLiteral("view.list"))).toArray()) {
            if (view[QLatin1String("name")].toString() == name) {
                arguments = {{QStringLiteral("query"), view[QLatin1String("query")]},
                             {QStringLiteral("columns"), view[QLatin1String("columns")]}};
                if (!view[QLatin1String("sort")].toArray().isEmpty()) {
                    arguments.insert(QStringLiteral("sort"), view[QLatin1String("sort")]);
                }
            }
        }
        if (arguments.isEmpty()) {
            return fail(ErrorCode::NotFound, QStringLiteral("there is no view “%1”").arg(name));
        }
    }
    if (call.line.has(QStringLiteral("--query"))) {
        arguments.insert(QStringLiteral("query"), call.line.value(QStringLiteral("--query")));
    }
    if (call.line.has(QStringLiteral("--columns"))) {
        arguments.insert(QStringLiteral("columns"),
                         QJsonArray::fromStringList(parts(call.line.value(QStringLiteral("--columns")))));
    }
    if (call.line.has(QStringLiteral("--sort"))) {
        arguments.insert(QStringLiteral("sort"), sortOf(call.line.value(QStringLiteral("--sort"))));
    }
    if (call.line.has(QStringLiteral("--other-topic"))) {
        arguments.insert(QStringLiteral("other_topic"), true);
    }
    if (call.line.has(QStringLiteral("--identity-ends-within"))) {
        const qint64 days = TRY(call.line.number(QStringLiteral("--identity-ends-within"), 0));
        arguments.insert(QStringLiteral("identity_ends_by"), SystemClock().nowMs() + days * dayMs);
    }
    return arguments;
}

Result<QJsonArray> allRows(Invocation& call, QJsonObject arguments)
{
    const int most = arguments.value(QLatin1String("columns")).toArray().isEmpty() ? perPage : perNarrowPage;
    arguments.insert(QStringLiteral("most"), most);
    arguments.insert(QStringLiteral("count"), false);
    QJsonArray rows;
    for (;;) {
        const auto page = TRY(call.session.call(QStringLiteral("device.list"), arguments));
        const QJsonArray some = page[QLatin1String("rows")].toArray();
        for (const auto& row : some) {
            rows.append(row);
        }
        if (some.size() < most) {
            return rows;
        }
        arguments.insert(QStringLiteral("after"), some.last()[QLatin1String("id")]);
    }
}

// Exactly what is known, for programs: times as ISO 8601 in UTC, sizes in bytes.
QString exactText(const QJsonValue& value, const QString& type)
{
    if (value.isBool()) {
        return value.toBool() ? QStringLiteral("yes") : QStringLiteral("no");
    }
    if (!value.isDouble()) {
        return value.toString();
    }
    const bool isTime = type == QLatin1String("past") || type == QLatin1String("future");
    return isTime ? QDateTime::fromMSecsSinceEpoch(value.toInteger(), Qt::UTC).toString(Qt::ISODateWithMs)
                  : QString::number(value.toInteger());
}

Result<int> writeCsv(Invocation& call, const QJsonArray& rows, const QStringList& columns)
{
    QHash<QString, QString> types;
    const auto known = TRY(call.session.call(QStringLiteral("query.check")));
    for (const auto& column : known[QLatin1String("columns")].toArray()) {
        types.insert(column[QLatin1String("name")].toString(), column[QLatin1String("type")].toString());
    }
    QStringList titles;
    for (const QString& column : columns) {
        titles.append(csvField(column));
    }
    call.printed = true;
    call.out << titles.join(u',') << "\r\n";
    for (const auto& row : rows) {
        QStringList cells;
        for (const QString& column : columns) {
            const QString type = types.value(column.section(u'(', 0, 0).toLower().replace(u'_', u'-'));
            cells.append(csvField(exactText(row[column], type)));
        }
        call.out << cells.join(u',') << "\r\n";
    }
    return Done;
}

QStringList texts(const QJsonValue& array)
{
    QStringList all;
    for (const auto& one : array.toArray()) {
        all.append(one.toString());
    }
    return all;
}

Result<int> listDevices(Invocation& call)
{
    QJsonObject arguments = TRY(listArguments(call));
    const bool asCsv = call.line.has(QStringLiteral("--csv"));
    if (asCsv && arguments.value(QLatin1String("columns")).toArray().isEmpty()) {
        arguments.insert(QStringLiteral("columns"),
                         QJsonArray{QStringLiteral("name"), QStringLiteral("serial"), QStringLiteral("model"),
                                    QStringLiteral("platform"), QStringLiteral("os"), QStringLiteral("state"),
                                    QStringLiteral("owner"), QStringLiteral("last-seen")});
    }
    const QStringList columns = texts(arguments.value(QLatin1String("columns")));
    QJsonArray rows = TRY(allRows(call, arguments));
    if (asCsv) {
        return writeCsv(call, rows, columns);
    }
    if (!columns.isEmpty()) {
        QList<Column> titles{{QStringLiteral("ID"), QStringLiteral("id")}};
        for (const QString& column : columns) {
            titles.append({column.toUpper(), column});
        }
        return printRows(call, rows, titles);
    }
    if (!call.json) {
        for (qsizetype i = 0; i < rows.size(); ++i) {
            QJsonObject told = rows[i].toObject();
            told.insert(QStringLiteral("state"), stateOfDevice(told));
            rows[i] = told;
        }
    }
    return printRows(call, rows,
                     {{QStringLiteral("ID"), QStringLiteral("id")},
                      {QStringLiteral("SERIAL"), QStringLiteral("serial")},
                      {QStringLiteral("NAME"), QStringLiteral("name")},
                      {QStringLiteral("MODEL"), QStringLiteral("model")},
                      {QStringLiteral("OS"), QStringLiteral("os")},
                      {QStringLiteral("STATE"), QStringLiteral("state")},
                      {QStringLiteral("LAST SEEN"), QStringLiteral("last_seen")}});
}

Result<int> listViews(Invocation& call)
{
    const QJsonArray views = TRY(call.session.call(QStringLiteral("view.list"))).toArray();
    if (call.json) {
        return printJson(call, views);
    }
    QJsonArray rows;
    for (const auto& view : views) {
        QJsonObject row = view.toObject();
        row.insert(QStringLiteral("sort"), sortText(row.value(QLatin1String("sort")).toArray()));
        rows.append(row);
    }
    return printRows(call, rows,
                     {{QStringLiteral("NAME"), QStringLiteral("name")},
                      {QStringLiteral("QUERY"), QStringLiteral("query")},
                      {QStringLiteral("COLUMNS"), QStringLiteral("columns")},
                      {QStringLiteral("SORT"), QStringLiteral("sort")}});
}

Result<int> saveView(Invocation& call)
{
    QJsonObject view = TRY(listArguments(call));
    view.insert(QStringLiteral("name"), call.arguments[0]);
    const auto saved = TRY(call.session.call(QStringLiteral("view.save"), view));
    return done(call, QStringLiteral("The view “%1” is saved.").arg(oneLine(call.arguments[0])), saved);
}

Result<int> deleteView(Invocation& call)
{
    TRY(call.session.call(QStringLiteral("view.delete"), with(QStringLiteral("name"), call.arguments[0])));
    return done(call, QStringLiteral("The view “%1” is deleted.").arg(oneLine(call.arguments[0])));
}

Result<int> checkQuery(Invocation& call)
{
    const auto checked =
        TRY(call.session.call(QStringLiteral("query.check"), with(QStringLiteral("query"), call.arguments[0])));
    if (call.json) {
        return printJson(call, checked);
    }
    if (!checked[QLatin1String("ok")].toBool()) {
        return fail(ErrorCode::InvalidInput, checked[QLatin1String("error")].toString());
    }
    return done(call, checked[QLatin1String("free_text")].toBool()
                          ? QStringLiteral("Words that are looked for in names, numbers, models, owners and groups.")
                          : QStringLiteral("A query."));
}

} // namespace

Verbs browserVerbs()
{
    const QStringList asked{QStringLiteral("--query"), QStringLiteral("--columns"), QStringLiteral("--sort")};
    return {
        {QStringLiteral("device list"),
         QStringLiteral("[--query Q] [--columns a,b] [--sort -os,name] [--view V] [--csv] "
                        "[--identity-ends-within DAYS] [--other-topic]"),
         0,
         0,
         {asked + QStringList{QStringLiteral("--view"), QStringLiteral("--identity-ends-within")},
          {QStringLiteral("--csv"), QStringLiteral("--other-topic")}},
         listDevices,
         true,
         QStringLiteral("Q: os < 17.4 and platform = iPhone and last-seen > 7d and app(\"Zoom\") < 6.0. Comparisons: "
                        "= != < <= > >= ~ (contains), in (a, b), is set, is empty; and, or, not, parentheses. os = 18 "
                        "is 18 and every 18.x. Words without any of that are looked for as they are. query check "
                        "tells what is wrong with one; query check --json \"\" lists the columns.")},
        {QStringLiteral("query check"), QStringLiteral("Q"), 1, 1, {}, checkQuery},
        {QStringLiteral("view list"), {}, 0, 0, {}, listViews},
        {QStringLiteral("view save"),
         QStringLiteral("NAME [--query Q] [--columns a,b] [--sort -os,name]"),
         1,
         1,
         {asked, {}},
         saveView},
        {QStringLiteral("view delete"), QStringLiteral("NAME"), 1, 1, {}, deleteView},
    };
}

} // namespace espalier::ctl
