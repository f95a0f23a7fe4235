#include "tests/ui/support/fake_browser.h"

#include "base/durations.h"
#include "tests/ui/support/fake_control.h"
#include "tests/ui/support/json.h"

#include <QRegularExpression>

#include <memory>

namespace espalier::test {

namespace {

bool isComparison(const QString& text)
{
    static const QRegularExpression grammar(QStringLiteral("[=<>~()\"]|\\b(and|or|not|in|is)\\b"));
    return text.contains(grammar);
}

QString platformWord(const QString& os)
{
    static const QHash<QString, QString> words{{QStringLiteral("iOS"), QStringLiteral("iphone")},
                                               {QStringLiteral("iPadOS"), QStringLiteral("ipad")},
                                               {QStringLiteral("macOS"), QStringLiteral("mac")},
                                               {QStringLiteral("tvOS"), QStringLiteral("appletv")}};
    return words.value(os, os);
}

bool saysWords(const QJsonObject& device, const QString& words)
{
    QString text;
    for (const char* key : {"name", "serial", "model"}) {
        text += device.value(QLatin1String(key)).toString() + u' ';
    }
    text += device.value(QLatin1String("owner")).toObject().value(QLatin1String("name")).toString();
    return text.contains(words, Qt::CaseInsensitive);
}

bool fitsTerm(const QJsonObject& device, const QString& term)
{
    static const QRegularExpression equal(QStringLiteral("^(platform|state) = ([\\w-]+)$"));
    static const QRegularExpression silent(QStringLiteral("^last-seen > (\\d+)d$"));
    if (const auto found = equal.match(term); found.hasMatch()) {
        const QString has = device.value(found.captured(1)).toString();
        return has == found.captured(2) || platformWord(has) == found.captured(2);
    }
    if (const auto found = silent.match(term); found.hasMatch()) {
        return device.value(QLatin1String("last_seen")).toInteger() < officeNow - found.captured(1).toInt() * dayMs;
    }
    return isComparison(term) || saysWords(device, term);
}

QJsonValue valueOf(const QJsonObject& device, const QString& column)
{
    static const QHash<QString, QString> differ{
        {QStringLiteral("storage"), QStringLiteral("storage_bytes")},
        {QStringLiteral("storage-free"), QStringLiteral("storage_free_bytes")},
        {QStringLiteral("battery"), QStringLiteral("battery_percent")},
        {QStringLiteral("enrolled"), QStringLiteral("enrolled_at")},
        {QStringLiteral("inventory"), QStringLiteral("inventory_at")},
        {QStringLiteral("passcode"), QStringLiteral("passcode_present")},
        {QStringLiteral("identity-ends"), QStringLiteral("identity_not_after")}};
    if (column == QLatin1String("app(\"Zoom\")")) {
        const bool has = device.value(QLatin1String("id")).toInt() % 3 != 0;
        return has ? QStringLiteral("6.%1.1").arg(device.value(QLatin1String("id")).toInt() % 5) : QString();
    }
    return device.value(differ.value(column, QString(column).replace(u'-', u'_')));
}

QJsonObject wrong(const char* kind, const QString& query, qsizetype position, qsizetype length, const char* suggestion)
{
    return {{QStringLiteral("ok"), false},
            {QStringLiteral("kind"), QLatin1String(kind)},
            {QStringLiteral("position"), position},
            {QStringLiteral("length"), length},
            {QStringLiteral("found"), query.mid(position, length)},
            {QStringLiteral("expected"), QJsonArray()},
            {QStringLiteral("suggestion"), QLatin1String(suggestion)}};
}

Result<QJsonValue> check(const QJsonObject& arguments)
{
    const QString query = arguments.value(QLatin1String("query")).toString();
    if (const qsizetype at = query.indexOf(QLatin1String("last-sen >")); at >= 0) {
        return wrong("unknown-column", query, at, 8, "last-seen");
    }
    static const QRegularExpression open(QStringLiteral("[=<>~]\\s*$"));
    if (query.contains(open)) {
        return wrong("expected-value", query, query.size(), 0, "");
    }
    return QJsonObject{{QStringLiteral("ok"), true}, {QStringLiteral("free_text"), !isComparison(query)}};
}

Result<QJsonValue> complete(const QJsonObject& arguments)
{
    const QString query = arguments.value(QLatin1String("query")).toString();
    const auto propose = [&query](const QString& typed, const QList<std::pair<const char*, const char*>>& words,
                                  const char* kind) {
        QJsonArray all;
        for (const auto& [word, detail] : words) {
            all.append(QJsonObject{{QStringLiteral("text"), QLatin1String(word)},
                                   {QStringLiteral("kind"), QLatin1String(kind)},
                                   {QStringLiteral("detail"), QLatin1String(detail)},
                                   {QStringLiteral("position"), query.size() - typed.size()},
                                   {QStringLiteral("length"), typed.size()}});
        }
        return all;
    };
    const QString typed = query.section(u' ', -1);
    if (query.contains(QLatin1String("app(\""))) {
        return propose(query.section(u'(', -1), {{"\"Zoom\"", ""}}, "name");
    }
    if (QStringLiteral("platform").startsWith(typed) && !typed.isEmpty()) {
        return propose(typed, {{"platform", "choice"}, {"passcode", "bool"}, {"product", "text"}}, "column");
    }
    return query.endsWith(QLatin1String("= ")) ? propose({}, {{"iphone", ""}, {"mac", ""}}, "value") : QJsonArray();
}

} // namespace

bool fitsQuery(const QJsonObject& device, const QString& query)
{
    const QString asked = query.trimmed();
    if (asked == QLatin1String("health in (attention, bad)")) {
        const QJsonValue health = browsed(device, {}).value(QLatin1String("health"));
        return health.isObject() && health[QLatin1String("level")].toString() != QLatin1String("good");
    }
    if (asked.isEmpty() || asked.contains(u'(')) {
        return true;
    }
    const QStringList terms = asked.split(QStringLiteral(" and "));
    return std::all_of(terms.begin(), terms.end(),
                       [&](const QString& term) { return fitsTerm(device, term.trimmed()); });
}

QJsonObject browsed(QJsonObject device, const QJsonArray& with)
{
    QJsonObject values;
    for (const QJsonValue& column : with) {
        values.insert(column.toString(), valueOf(device, column.toString()));
    }
    device.insert(QStringLiteral("values"), values);
    if (device.value(QLatin1String("state")) != QLatin1String("enrolled")) {
        device.insert(QStringLiteral("health"), QJsonValue());
        return device;
    }
    QJsonArray reasons;
    int score = 100;
    const auto take = [&](bool isSo, const char* kind, int points, qint64 number) {
        if (isSo) {
            score -= points;
            reasons.append(QJsonObject{{QStringLiteral("kind"), QLatin1String(kind)},
                                       {QStringLiteral("points"), points},
                                       {QStringLiteral("number"), number}});
        }
    };
    const qint64 silent = (officeNow - device.value(QLatin1String("last_seen")).toInteger()) / dayMs;
    take(silent >= 7, "silent", 30, silent);
    take(device.value(QLatin1String("platform")) == QLatin1String("macOS") &&
             device.value(QLatin1String("encrypted")) == false,
         "unencrypted", 25, 0);
    take(device.value(QLatin1String("passcode_present")) == false, "no-passcode", 20, 0);
    take(device.value(QLatin1String("failed")).toInt() > 0, "failed-commands", 10,
         device.value(QLatin1String("failed")).toInt());
    device.insert(QStringLiteral("health"),
                  QJsonObject{{QStringLiteral("score"), score},
                              {QStringLiteral("level"), score >= 90   ? QStringLiteral("good")
                                                        : score >= 50 ? QStringLiteral("attention")
                                                                      : QStringLiteral("bad")},
                              {QStringLiteral("reasons"), reasons}});
    return device;
}

void fillBrowser(FakeControl& control)
{
    control.answer(QStringLiteral("query.check"), FakeControl::Handler(check));
    control.answer(QStringLiteral("query.complete"), FakeControl::Handler(complete));
    auto views = std::make_shared<QMap<QString, QJsonObject>>();
    control.answer(QStringLiteral("view.list"), [views](const QJsonObject&) -> Result<QJsonValue> {
        QJsonArray all;
        for (const QJsonObject& view : std::as_const(*views)) {
            all.append(view);
        }
        return all;
    });
    control.answer(QStringLiteral("view.save"), [views](const QJsonObject& arguments) -> Result<QJsonValue> {
        views->insert(arguments.value(QLatin1String("name")).toString(), arguments);
        return QJsonObject{{QStringLiteral("id"), views->size()}};
    });
    control.answer(QStringLiteral("view.delete"), [views](const QJsonObject& arguments) -> Result<QJsonValue> {
        return views->remove(arguments.value(QLatin1String("name")).toString()) > 0
                   ? Result<QJsonValue>(QJsonObject())
                   : fail(ErrorCode::NotFound, QStringLiteral("there is no such view"));
    });
}

} // namespace espalier::test
