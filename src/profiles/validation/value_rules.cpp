#include "profiles/validation/value_rules.h"

#include "profiles/validation/catalogue_values.h"
#include "profiles/validation/key_level.h"
#include "profiles/validation/key_range.h"
#include "profiles/validation/number.h"
#include "profiles/validation/similar.h"
#include "profiles/variables/variables.h"

#include <QRegularExpression>
#include <QUrl>

#include <cmath>

namespace espalier::profiles {

using catalogue::Key;
using catalogue::Type;

namespace {

QString numberText(double number)
{
    const bool isWhole = std::abs(number) < 1e21 && number == std::floor(number);
    return isWhole ? QString::number(number, 'f', 0) : QString::number(number, 'g', 15);
}

// Whole numbers in full, also those that are beyond 64 bits.
QString writtenNumber(const Judging& judging, NodeId node, double number)
{
    const plist::Value value = judging.document.value(node);
    if (judging.document.kind(node) != Kind::Integer) {
        return numberText(number);
    }
    return value.as<double>() == nullptr ? shownValue(value) : shownValue(judging.document.spelling(node).trimmed());
}

Fix setTo(NodeId node, plist::Value value)
{
    return {FixKind::SetValue, {shownValue(value)}, node, {}, std::move(value)};
}

plist::Value numberFor(const Key& key, double number)
{
    return key.type == Type::Real ? plist::Value(number) : plist::Value(qint64(std::llround(number)));
}

// Compiling is what costs; keys of the same format come again and again.
const QRegularExpression& compiled(const QString& pattern)
{
    thread_local QHash<QString, QRegularExpression> known;
    auto found = known.find(pattern);
    if (found == known.end()) {
        found = known.insert(pattern, QRegularExpression(QRegularExpression::anchoredPattern(pattern)));
    }
    return *found;
}

bool isUrl(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.scheme().isEmpty();
}

bool isHostname(const QString& text)
{
    static const QRegularExpression labels(QRegularExpression::anchoredPattern(
        QStringLiteral(R"((?=.{1,253}\.?$)([\p{L}\p{N}_]([\p{L}\p{N}_-]{0,61}[\p{L}\p{N}_])?)(\.(?1))*\.?)")));
    return labels.match(text).hasMatch() || text.contains(u':');
}

bool isEmail(const QString& text)
{
    static const QRegularExpression address(QRegularExpression::anchoredPattern(QStringLiteral(R"([^\s@]+@[^\s@]+)")));
    return address.match(text).hasMatch();
}

void judgeSubtype(Judging& judging, const Key& key, const QString& name, NodeId node, const QString& text)
{
    if (key.subtype == QLatin1String("url") && !isUrl(text)) {
        judging.add(Rule::NotAUrl, node, {name, shownValue(text)});
    } else if (key.subtype == QLatin1String("hostname") && !isHostname(text)) {
        judging.add(Rule::NotAHostname, node, {name, shownValue(text)});
    } else if (key.subtype == QLatin1String("email") && !isEmail(text)) {
        judging.add(Rule::NotAnEmail, node, {name, shownValue(text)});
    }
}

void judgeText(Judging& judging, const Key& key, const QString& name, NodeId node, const QString& text)
{
    if (text.isEmpty() || hasVariables(text)) {
        return; // what a variable brings isn't known here
    }
    judgeSubtype(judging, key, name, node, text);
    if (!key.format.isEmpty()) {
        const QRegularExpression& form = compiled(key.format);
        if (form.isValid() && !form.match(text).hasMatch()) {
            judging.add(Rule::WrongFormat, node, {name, shownValue(text), key.format});
        }
    }
}

bool isChoice(const Key& key, const plist::Value& value)
{
    const auto number = numberOf(value);
    const auto* text = value.as<QString>();
    return std::any_of(key.choices.begin(), key.choices.end(), [&](const QJsonValue& choice) {
        return text != nullptr ? choice == QJsonValue(*text)
                               : number && choice.isDouble() && choice.toDouble() == *number;
    });
}

void judgeChoice(Judging& judging, const Key& key, const QString& name, NodeId node, const plist::Value& value)
{
    QStringList choices;
    for (const QJsonValue& choice : key.choices) {
        choices.append(choice.isString() ? choice.toString() : numberText(choice.toDouble()));
    }
    const QString shown = shownValue(value);
    Problem& problem = judging.add(Rule::NotAChoice, node, {name, shown, choices.join(QStringLiteral(", "))});
    if (const auto* text = value.as<QString>()) {
        if (const QString meant = mostSimilar(*text, choices); !meant.isEmpty()) {
            problem.fix = setTo(node, meant);
        } else if (choices.size() == 1) {
            problem.fix = setTo(node, choices.first());
        }
    } else if (choices.size() == 1) {
        problem.fix = setTo(node, numberFor(key, key.choices.first().toDouble()));
    }
}

void judgeRange(Judging& judging, const Key& key, const QString& name, NodeId node, double number)
{
    const QString type = judging.document.string(judging.payload, u"PayloadType");
    const catalogue::Range range = rangeOf(key, type, judging.audience).value_or(catalogue::Range());
    if (range.min && number < *range.min) {
        judging.add(Rule::BelowRange, node, {name, writtenNumber(judging, node, number), numberText(*range.min)}).fix =
            setTo(node, numberFor(key, *range.min));
    } else if (range.max && number > *range.max) {
        judging.add(Rule::AboveRange, node, {name, writtenNumber(judging, node, number), numberText(*range.max)}).fix =
            setTo(node, numberFor(key, *range.max));
    }
}

// Only where nothing gets lost.
std::optional<plist::Value> convertedForKey(const Key& key, const plist::Value& value, Kind kind)
{
    const Kind wanted = kindOf(key.type);
    if (key.type == Type::Array) {
        const bool fits = std::any_of(key.subkeys.begin(), key.subkeys.end(),
                                      [kind](const auto& element) { return takes(*element, kind); });
        return fits ? std::optional(plist::Value(plist::Array{value})) : std::nullopt;
    }
    const plist::Value result = converted(value, wanted);
    return converted(result, kind) == value ? std::optional(result) : std::nullopt;
}

} // namespace

std::optional<plist::Value> valueOf(const QJsonValue& json, Type type)
{
    const bool means = (type == Type::Boolean && json.isBool()) ||
                       ((type == Type::Integer || type == Type::Real) && json.isDouble()) ||
                       (type == Type::String && json.isString());
    return means ? std::optional(valueFrom(json, kindOf(type))) : std::nullopt;
}

bool judgeType(Judging& judging, const Key& key, const QString& name, NodeId node)
{
    const Kind kind = judging.document.kind(node);
    if (takes(key, kind)) {
        return true;
    }
    Problem& problem = judging.add(Rule::WrongType, node, {name, catalogue::name(key.type), typeName(kind)});
    if (auto value = convertedForKey(key, judging.document.value(node), kind)) {
        problem.fix = Fix{FixKind::ConvertType, {catalogue::name(key.type)}, node, {}, std::move(*value)};
    }
    return false;
}

void judgeValue(Judging& judging, const Key& key, const QString& name, NodeId node)
{
    const bool hasFacts = !key.choices.isEmpty() || key.range || !key.format.isEmpty() || !key.subtype.isEmpty();
    if (!hasFacts) {
        return;
    }
    const plist::Value value = judging.document.value(node);
    const auto* text = value.as<QString>();
    if (text != nullptr) {
        judgeText(judging, key, name, node, *text);
    }
    const bool variable = text != nullptr && hasVariables(*text);
    const auto number = numberOf(value);
    if ((text != nullptr || number) && !key.choices.isEmpty() && !variable && !isChoice(key, value)) {
        const bool inRange = number && key.range && (!key.range->min || *number >= *key.range->min) &&
                             (!key.range->max || *number <= *key.range->max);
        if (!inRange) { // EnergySaver's timers: 1 to 180, and some values beside
            judgeChoice(judging, key, name, node, value);
        }
    } else if (number && key.choices.isEmpty()) {
        judgeRange(judging, key, name, node, *number);
    }
}

void judgeCount(Judging& judging, const Key& list, const QString& name, NodeId node)
{
    catalogue::Range count = list.repetition;
    if (list.subkeys.size() == 1 && list.subkeys[0]->type != Type::Any) {
        // Apple says it of the element that is repeated.
        count.min = count.min ? count.min : list.subkeys[0]->repetition.min;
        count.max = count.max ? count.max : list.subkeys[0]->repetition.max;
    }
    const auto found = double(judging.document.children(node).size());
    if (count.min && found < *count.min) {
        judging.add(Rule::TooFew, node, {name, numberText(found), numberText(*count.min)});
    } else if (count.max && found > *count.max) {
        judging.add(Rule::TooMany, node, {name, numberText(found), numberText(*count.max)});
    }
}

} // namespace espalier::profiles
