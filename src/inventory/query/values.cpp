#include "inventory/query/values.h"

#include "base/durations.h"
#include "inventory/version_key.h"

#include <QDateTime>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace espalier::inventory::query {

namespace {

constexpr qint64 secondMs = 1'000;
constexpr double largest = 1e15; // exact in a double and far from the ends of 64 bits

std::optional<qint64> scaled(const QString& text, const QRegularExpression& form, const QHash<QString, double>& units)
{
    const auto match = form.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const auto unit = units.constFind(match.captured(2).toLower());
    const double value = match.captured(1).toDouble() * (unit != units.constEnd() ? *unit : 0);
    return unit == units.constEnd() || value > largest ? std::nullopt : std::optional(std::llround(value));
}

std::optional<qint64> readSize(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("\\A([0-9]{1,15}(?:\\.[0-9]{1,6})?)([A-Za-z]*)\\z"));
    static const QHash<QString, double> units{
        {QString(), 1},
        {QStringLiteral("b"), 1},
        {QStringLiteral("kb"), 1e3},
        {QStringLiteral("mb"), 1e6},
        {QStringLiteral("gb"), 1e9},
        {QStringLiteral("tb"), 1e12},
        {QStringLiteral("kib"), 1024.0},
        {QStringLiteral("mib"), 1024.0 * 1024},
        {QStringLiteral("gib"), 1024.0 * 1024 * 1024},
        {QStringLiteral("tib"), 1024.0 * 1024 * 1024 * 1024},
    };
    return scaled(text, form, units);
}

std::optional<qint64> readNumber(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("\\A([0-9]{1,15})(%?)\\z"));
    return scaled(text, form, {{QString(), 1}, {QStringLiteral("%"), 1}});
}

// A day, or a minute of it, in UTC.
std::optional<Value> readDate(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("\\A[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}Z?)?\\z"),
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const QDate day = QDate::fromString(text.first(10), Qt::ISODate);
    const bool hasTime = !match.captured(1).isEmpty();
    const QTime time = hasTime ? QTime::fromString(text.mid(11, 5), QStringLiteral("hh:mm")) : QTime(0, 0);
    if (!day.isValid() || !time.isValid()) {
        return std::nullopt;
    }
    const qint64 from = QDateTime(day, time, Qt::UTC).toMSecsSinceEpoch();
    Value value;
    value.text = text;
    value.from = from;
    value.to = from + (hasTime ? minuteMs : dayMs);
    return value;
}

std::optional<bool> readBool(const QString& text)
{
    static const QHash<QString, bool> words{{QStringLiteral("yes"), true},  {QStringLiteral("true"), true},
                                            {QStringLiteral("on"), true},   {QStringLiteral("1"), true},
                                            {QStringLiteral("no"), false},  {QStringLiteral("false"), false},
                                            {QStringLiteral("off"), false}, {QStringLiteral("0"), false}};
    const auto found = words.constFind(text.toLower());
    return found != words.constEnd() ? std::optional(*found) : std::nullopt;
}

// "Apple TV", "checked-out": what people write of a choice.
QString choiceKey(const Column& column, const QString& text)
{
    QString plain = text.toLower();
    plain.remove(u' ').remove(u'_').remove(u'-');
    for (const QString& choice : choicesOf(column)) {
        if (QString(choice).remove(u'_') == plain) {
            return choice;
        }
    }
    return {};
}

} // namespace

std::optional<qint64> readDuration(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("\\A([0-9]{1,9})(s|m|h|d|w)\\z"),
                                         QRegularExpression::CaseInsensitiveOption);
    static const QHash<QString, double> units{{QStringLiteral("s"), secondMs},
                                              {QStringLiteral("m"), minuteMs},
                                              {QStringLiteral("h"), hourMs},
                                              {QStringLiteral("d"), dayMs},
                                              {QStringLiteral("w"), 7.0 * dayMs}};
    return scaled(text, form, units);
}

std::optional<Value> readValue(const Column& column, const QString& text)
{
    Value value;
    value.text = text;
    const auto number = [&](std::optional<qint64> read) -> std::optional<Value> {
        value.from = read.value_or(0);
        return read ? std::optional(value) : std::nullopt;
    };
    switch (column.type) {
    case Type::Text:
        value.key = folded(text);
        return value;
    case Type::Version:
        value.key = versionKey(text);
        value.end = endOfVersionKeys(text);
        return std::any_of(text.begin(), text.end(), [](QChar sign) { return sign >= u'0' && sign <= u'9'; })
                   ? std::optional(value)
                   : std::nullopt;
    case Type::Choice:
        value.key = choiceKey(column, text);
        return value.key.isEmpty() ? std::nullopt : std::optional(value);
    case Type::Bool:
        return number(readBool(text));
    case Type::Number:
        return number(readNumber(text));
    case Type::Size:
        return number(readSize(text));
    case Type::Past:
    case Type::Future:
        if (const auto duration = readDuration(text)) {
            value.isDuration = true;
            return number(duration);
        }
        return readDate(text);
    }
    return std::nullopt;
}

QStringList expectedValues(const Column& column)
{
    switch (column.type) {
    case Type::Text:
        return {QStringLiteral("text")};
    case Type::Version:
        return {QStringLiteral("version")};
    case Type::Choice:
        return choicesOf(column);
    case Type::Bool:
        return {QStringLiteral("yes"), QStringLiteral("no")};
    case Type::Number:
        return {QStringLiteral("number")};
    case Type::Size:
        return {QStringLiteral("size")};
    case Type::Past:
    case Type::Future:
        return {QStringLiteral("duration"), QStringLiteral("date")};
    }
    return {};
}

bool allows(const Column& column, Operator op)
{
    switch (op) {
    case Operator::Equal:
    case Operator::NotEqual:
    case Operator::Set:
    case Operator::Empty:
        return true;
    case Operator::Contains:
        return column.type == Type::Text || column.type == Type::Version;
    case Operator::In:
        return column.type != Type::Bool && column.type != Type::Past && column.type != Type::Future;
    case Operator::Less:
    case Operator::LessOrEqual:
    case Operator::Greater:
    case Operator::GreaterOrEqual:
        return column.type != Type::Text && column.type != Type::Choice && column.type != Type::Bool;
    }
    return false;
}

QStringList operatorsOf(const Column& column)
{
    QStringList found;
    for (const Operator op :
         {Operator::Equal, Operator::NotEqual, Operator::Less, Operator::LessOrEqual, Operator::Greater,
          Operator::GreaterOrEqual, Operator::Contains, Operator::In, Operator::Set, Operator::Empty}) {
        if (allows(column, op)) {
            found.append(symbol(op));
        }
    }
    return found;
}

} // namespace espalier::inventory::query
