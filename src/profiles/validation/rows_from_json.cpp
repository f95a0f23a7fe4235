#include "profiles/validation/rows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace espalier::profiles {

namespace {

Failure bad(const QString& what)
{
    return fail(ErrorCode::InvalidInput, what);
}

// A misspelled key must not silently make a rule something else.
Result<> checkKeys(const QJsonObject& object, const QStringList& known)
{
    for (const QString& key : object.keys()) {
        if (!known.contains(key)) {
            return bad(QStringLiteral("“%1” is not understood").arg(key));
        }
    }
    return {};
}

Result<RowPath> pathOf(const QJsonValue& value)
{
    if (!value.isString()) {
        return bad(QStringLiteral("a path is missing"));
    }
    QString text = value.toString();
    RowPath path;
    path.fromPayload = text.startsWith(u'/');
    if (path.fromPayload) {
        text.remove(0, 1);
    }
    path.steps = text.isEmpty() ? QStringList() : text.split(u'/');
    if (path.steps.contains(QString())) {
        return bad(QStringLiteral("“%1” is no path").arg(value.toString()));
    }
    return path;
}

Result<QList<Condition>> conditionsOf(const QJsonValue& value, bool nested);

Result<> readAlternatives(Condition& condition, const QJsonValue& value)
{
    for (const QJsonValue& one : value.toArray()) {
        condition.alternatives.append(TRY(conditionsOf(one, true)));
    }
    if (condition.alternatives.size() < 2) {
        return bad(QStringLiteral("anyOf needs two alternatives"));
    }
    return {};
}

Result<> readOther(Condition& condition, const QJsonObject& other)
{
    TRY(checkKeys(other, {QStringLiteral("type"), QStringLiteral("present")}));
    condition.payloadType = other[QStringLiteral("type")].toString();
    condition.value = other[QStringLiteral("present")];
    if (condition.payloadType.isEmpty() || !condition.value.isBool()) {
        return bad(QStringLiteral("otherPayload needs a type and present"));
    }
    return {};
}

Result<> readPattern(Condition& condition, const QJsonValue& value)
{
    condition.pattern = QRegularExpression(value.toString(), QRegularExpression::DotMatchesEverythingOption);
    if (!condition.pattern.isValid() || value.toString().isEmpty()) {
        return bad(QStringLiteral("“%1” is no pattern").arg(value.toString()));
    }
    condition.pattern.optimize();
    return {};
}

Result<> readTest(Condition& condition, const QString& name, const QJsonValue& value)
{
    using Test = Condition::Test;
    static const QHash<QString, Test> tests{{QStringLiteral("present"), Test::Present},
                                            {QStringLiteral("equals"), Test::Equals},
                                            {QStringLiteral("in"), Test::In},
                                            {QStringLiteral("contains"), Test::Contains},
                                            {QStringLiteral("atLeast"), Test::AtLeast},
                                            {QStringLiteral("notContains"), Test::NotContains},
                                            {QStringLiteral("atMost"), Test::AtMost},
                                            {QStringLiteral("matches"), Test::Matches},
                                            {QStringLiteral("pointsTo"), Test::PointsTo},
                                            {QStringLiteral("disjointFrom"), Test::DisjointFrom},
                                            {QStringLiteral("anyOf"), Test::AnyOf},
                                            {QStringLiteral("otherPayload"), Test::OtherPayload}};
    if (!tests.contains(name)) {
        return bad(QStringLiteral("there is no test “%1”").arg(name));
    }
    condition.test = tests[name];
    condition.value = value;
    switch (condition.test) {
    case Test::AnyOf:
        return readAlternatives(condition, value);
    case Test::OtherPayload:
        return readOther(condition, value.toObject());
    case Test::Matches:
        return readPattern(condition, value);
    case Test::DisjointFrom:
        condition.other = TRY(pathOf(value));
        return {};
    case Test::In:
    case Test::PointsTo:
        condition.values = value.toArray();
        return condition.values.isEmpty() ? Result<>(bad(QStringLiteral("%1 needs a list").arg(name))) : Result<>();
    case Test::Present:
        return value.isBool() ? Result<>() : Result<>(bad(QStringLiteral("present is true or false")));
    case Test::AtLeast:
    case Test::AtMost:
        return value.isDouble() ? Result<>() : Result<>(bad(QStringLiteral("%1 needs a number").arg(name)));
    case Test::Equals:
    case Test::Contains:
    case Test::NotContains:
        break;
    }
    return {};
}

Result<Condition> conditionOf(const QJsonObject& object, bool nested)
{
    Condition condition;
    QStringList tests = object.keys();
    tests.removeAll(QStringLiteral("path"));
    tests.removeAll(QStringLiteral("absent"));
    if (tests.size() != 1) {
        return bad(QStringLiteral("a condition has one test"));
    }
    TRY(readTest(condition, tests.first(), object[tests.first()]));
    const bool hasPath = condition.test != Condition::Test::AnyOf && condition.test != Condition::Test::OtherPayload;
    if (hasPath) {
        condition.path = TRY(pathOf(object[QStringLiteral("path")]));
    } else if (object.size() != 1 || (nested && condition.test == Condition::Test::AnyOf)) {
        return bad(QStringLiteral("%1 has no path and isn't nested").arg(tests.first()));
    }
    if (object.contains(QStringLiteral("absent"))) {
        condition.holdsIfAbsent = object[QStringLiteral("absent")].toBool();
        if (!condition.holdsIfAbsent || !hasPath) {
            return bad(QStringLiteral("absent is true, beside a test"));
        }
    }
    return condition;
}

Result<QList<Condition>> conditionsOf(const QJsonValue& value, bool nested)
{
    if (!value.isArray()) {
        return bad(QStringLiteral("a list of conditions is missing"));
    }
    QList<Condition> conditions;
    for (const QJsonValue& one : value.toArray()) {
        conditions.append(TRY(conditionOf(one.toObject(), nested)));
    }
    return conditions;
}

Result<RowFix> fixOf(const QJsonObject& object)
{
    RowFix fix;
    if (object.size() != 1) {
        return bad(QStringLiteral("a fix is one change"));
    }
    if (object.contains(QStringLiteral("remove"))) {
        fix.path = TRY(pathOf(object[QStringLiteral("remove")]));
        return fix;
    }
    const QJsonObject set = object[QStringLiteral("set")].toObject();
    TRY(checkKeys(set, {QStringLiteral("path"), QStringLiteral("value")}));
    fix.sets = true;
    fix.path = TRY(pathOf(set[QStringLiteral("path")]));
    fix.value = set[QStringLiteral("value")];
    if (fix.value.isUndefined() || fix.value.isNull()) {
        return bad(QStringLiteral("what to set is missing"));
    }
    return fix;
}

Result<Severity> severityOf(const QString& name)
{
    static const QHash<QString, Severity> severities{{QStringLiteral("error"), Severity::Error},
                                                     {QStringLiteral("warning"), Severity::Warning},
                                                     {QStringLiteral("hint"), Severity::Hint}};
    if (!severities.contains(name)) {
        return bad(QStringLiteral("“%1” is no severity").arg(name));
    }
    return severities[name];
}

Result<> readScope(RuleRow& row, const QJsonObject& object)
{
    row.payloadType = object[QStringLiteral("payload")].toString();
    row.ofProfile = object[QStringLiteral("scope")] == QJsonValue(QStringLiteral("profile"));
    if (row.ofProfile != row.payloadType.isEmpty() || (!row.ofProfile && object.contains(QStringLiteral("scope")))) {
        return bad(QStringLiteral("a rule is about a payload, or has the scope “profile”"));
    }
    for (const QJsonValue& also : object[QStringLiteral("alsoFor")].toArray()) {
        row.alsoFor.append(also.toString());
    }
    for (const QJsonValue& name : object[QStringLiteral("platforms")].toArray()) {
        const auto platform = catalogue::platformFromName(name.toString());
        if (!platform) {
            return bad(QStringLiteral("“%1” is no platform").arg(name.toString()));
        }
        row.platforms.append(*platform);
    }
    for (const QJsonValue& each : object[QStringLiteral("each")].toArray()) {
        row.each.append(TRY(pathOf(each)));
    }
    return {};
}

bool hasTest(const QList<Condition>& conditions, Condition::Test test)
{
    return std::any_of(conditions.begin(), conditions.end(), [test](const Condition& condition) {
        return condition.test == test || std::any_of(condition.alternatives.begin(), condition.alternatives.end(),
                                                     [test](const auto& some) { return hasTest(some, test); });
    });
}

Result<RuleRow> rowOf(const QJsonObject& object)
{
    static const QStringList known{QStringLiteral("id"),        QStringLiteral("payload"),  QStringLiteral("alsoFor"),
                                   QStringLiteral("platforms"), QStringLiteral("each"),     QStringLiteral("when"),
                                   QStringLiteral("expect"),    QStringLiteral("severity"), QStringLiteral("text"),
                                   QStringLiteral("fix"),       QStringLiteral("scope")};
    TRY(checkKeys(object, known));
    RuleRow row;
    row.id = object[QStringLiteral("id")].toString();
    row.text = object[QStringLiteral("text")].toString();
    if (row.id.isEmpty() || row.text.isEmpty()) {
        return bad(QStringLiteral("a rule needs an id and a text"));
    }
    row.severity = TRY(severityOf(object[QStringLiteral("severity")].toString()));
    TRY(readScope(row, object));
    row.when = TRY(within(conditionsOf(object[QStringLiteral("when")], false), QStringLiteral("when")));
    if (object.contains(QStringLiteral("expect"))) {
        row.expect = TRY(within(conditionsOf(object[QStringLiteral("expect")], false), QStringLiteral("expect")));
    }
    if (object.contains(QStringLiteral("fix"))) {
        row.fix = TRY(within(fixOf(object[QStringLiteral("fix")].toObject()), QStringLiteral("fix")));
    }
    row.judgesReference = hasTest(row.expect, Condition::Test::PointsTo);
    row.crossing = row.ofProfile || row.judgesReference || hasTest(row.when, Condition::Test::PointsTo) ||
                   hasTest(row.when, Condition::Test::OtherPayload) ||
                   hasTest(row.expect, Condition::Test::OtherPayload);
    return row;
}

} // namespace

Result<RuleRows> RuleRows::read(const QByteArray& json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError || !document.isArray()) {
        return bad(QStringLiteral("line %1: %2")
                       .arg(json.left(error.offset).count('\n') + 1)
                       .arg(document.isNull() ? error.errorString() : QStringLiteral("an array is expected")));
    }
    RuleRows rows;
    QSet<QString> ids;
    for (const QJsonValue& value : document.array()) {
        const QString id = value[QStringLiteral("id")].toString();
        RuleRow row = TRY(within(rowOf(value.toObject()), id));
        if (ids.contains(id)) {
            return bad(QStringLiteral("%1 is there twice").arg(id));
        }
        ids.insert(id);
        rows.m_rows.append(std::move(row));
    }
    rows.index();
    return rows;
}

} // namespace espalier::profiles
