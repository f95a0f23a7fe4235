#include "inventory/query/sql.h"

#include <QHash>

#include <algorithm>

namespace espalier::inventory::query {

namespace {

// The database lowers A to Z only. Where other letters are looked for, those are lowered by name; letters that nobody
// looks for can't make a difference.
Condition lowered(const QString& expression, const QString& needle)
{
    Condition result{QStringLiteral("lower(%1)").arg(expression), {}};
    QString seen;
    for (const QChar sign : needle) {
        const QChar upper = sign.toUpper();
        if (sign.unicode() >= 128 && upper != sign && !seen.contains(sign)) {
            seen += sign;
            result.text = QStringLiteral("replace(%1, ?, ?)").arg(result.text);
            result.binds += {QString(upper), QString(sign)};
        }
    }
    return result;
}

QString likePattern(const QString& foldedText)
{
    QString escaped = foldedText;
    escaped.replace(u'\\', QLatin1String("\\\\"))
        .replace(u'%', QLatin1String("\\%"))
        .replace(u'_', QLatin1String("\\_"));
    return u'%' + escaped + u'%';
}

Condition equals(const QString& expression, const QString& key)
{
    Condition result = lowered(expression, key);
    result.text += QLatin1String(" = ?");
    result.binds.append(key);
    return result;
}

Condition contains(const QString& expression, const QString& key)
{
    // LIKE of SQLite knows no case of A to Z by itself, at half the time of lower(); on PostgreSQL this word is ILIKE.
    const bool isPlain = std::all_of(key.begin(), key.end(), [](QChar sign) { return sign.unicode() < 128; });
    Condition result = isPlain ? Condition{expression, {}} : lowered(expression, key);
    result.text += QLatin1String(" LIKE ? ESCAPE '\\'");
    result.binds.append(likePattern(key));
    return result;
}

Condition joined(const QList<Condition>& parts, const char* word)
{
    Condition result;
    for (const Condition& part : parts) {
        result.text += (result.text.isEmpty() ? QString() : QLatin1String(word)) + part.text;
        result.binds += part.binds;
    }
    result.text = u'(' + result.text + u')';
    return result;
}

Condition negated(Condition part)
{
    part.text = QStringLiteral("NOT (%1)").arg(part.text);
    return part;
}

// ---- one value of a type, never NULL as a condition ----

Condition textCondition(const QString& expression, Operator op, const Value& value)
{
    return op == Operator::Contains ? contains(expression, value.key) : equals(expression, value.key);
}

Condition versionCondition(const QString& key, Operator op, const Value& value)
{
    if (op == Operator::Contains || op == Operator::Equal) { // 17 is every 17.x; as a range of the index
        return {QStringLiteral("(%1 >= ? AND %1 < ?)").arg(key), {value.key, value.end}};
    }
    return {QStringLiteral("(%1 <> '' AND %1 %2 ?)").arg(key, symbol(op)), {value.key}};
}

// False where nothing is known.
Condition known(const Condition& comparison)
{
    return {QStringLiteral("COALESCE(%1, FALSE)").arg(comparison.text), comparison.binds};
}

// May be NULL.
Condition timeComparison(const QString& expression, Type type, Operator op, const Value& value, qint64 nowMs)
{
    if (op == Operator::Equal) {
        return {QStringLiteral("%1 BETWEEN ? AND ?").arg(expression), {value.from, value.to - 1}};
    }
    Operator asked = op;
    qint64 limit = 0;
    if (value.isDuration && type == Type::Past) { // older is earlier
        static const QHash<Operator, Operator> turned{{Operator::Less, Operator::Greater},
                                                      {Operator::LessOrEqual, Operator::GreaterOrEqual},
                                                      {Operator::Greater, Operator::Less},
                                                      {Operator::GreaterOrEqual, Operator::LessOrEqual}};
        asked = turned.value(op);
        limit = nowMs - value.from;
    } else if (value.isDuration) {
        limit = nowMs + value.from;
    } else if (op == Operator::Greater) { // after the whole day
        asked = Operator::GreaterOrEqual;
        limit = value.to;
    } else if (op == Operator::LessOrEqual) {
        asked = Operator::Less;
        limit = value.to;
    } else {
        limit = value.from;
    }
    return {QStringLiteral("%1 %2 ?").arg(expression, symbol(asked)), {limit}};
}

Condition valueCondition(const QString& expression, Type type, Operator op, const Value& value, qint64 nowMs)
{
    switch (type) {
    case Type::Text:
        return textCondition(expression, op, value);
    case Type::Version:
        return versionCondition(expression, op, value);
    case Type::Choice:
        return {QStringLiteral("%1 = ?").arg(expression), {value.key}};
    case Type::Bool:
    case Type::Number:
    case Type::Size:
        return known({QStringLiteral("%1 %2 ?").arg(expression, symbol(op)), {value.from}});
    case Type::Past:
    case Type::Future:
        return known(timeComparison(expression, type, op, value, nowMs));
    }
    return {QStringLiteral("1 = 0"), {}};
}

// ---- where a column has its values ----

Condition appTitles(const QString& name)
{
    const QString key = folded(name);
    return joined({equals(QStringLiteral("t.name"), key), equals(QStringLiteral("t.bundle_id"), key)}, " OR ");
}

// The devices that have one of the column's values for which `inner` holds; inner is over "value" of the source.
Condition deviceHas(const Term& term, const Condition& inner)
{
    const QString key = folded(term.name);
    switch (term.column->source) {
    case Source::App: {
        const Condition titles = appTitles(term.name);
        return {QStringLiteral("d.id IN (SELECT a.device_id FROM app a WHERE a.title_id IN "
                               "(SELECT t.id FROM app_title t WHERE %1 AND %2))")
                    .arg(titles.text, inner.text),
                titles.binds + inner.binds};
    }
    case Source::Group: {
        // Every device is in 'All devices' (inventory/groups.h): nothing has to be gone through for it.
        const Condition everybody = equals(QStringLiteral("b.name"), key);
        const Condition named = equals(QStringLiteral("g.name"), key);
        return {QStringLiteral("(EXISTS (SELECT 1 FROM device_group b WHERE b.built_in = 1 AND %1) OR d.id IN "
                               "(SELECT m.device_id FROM group_member m WHERE m.group_id IN "
                               "(SELECT g.id FROM device_group g WHERE %2)))")
                    .arg(everybody.text, named.text),
                everybody.binds + named.binds};
    }
    case Source::Profile: {
        const Condition identifier = equals(QStringLiteral("r.identifier"), key);
        const Condition shown = equals(QStringLiteral("r.display_name"), key);
        return {QStringLiteral("d.id IN (SELECT r.device_id FROM reported_profile r WHERE %1 UNION ALL "
                               "SELECT r.device_id FROM reported_profile r WHERE %2)")
                    .arg(identifier.text, shown.text),
                identifier.binds + shown.binds};
    }
    case Source::Certificate: {
        const Condition named = equals(QStringLiteral("k.common_name"), key);
        return {QStringLiteral("d.id IN (SELECT k.device_id FROM device_certificate k WHERE %1 AND %2)")
                    .arg(named.text, inner.text),
                named.binds + inner.binds};
    }
    case Source::AnyCertificate:
        return {QStringLiteral("d.id IN (SELECT k.device_id FROM device_certificate k WHERE %1)").arg(inner.text),
                inner.binds};
    case Source::Custom:
    case Source::Scalar:
        break;
    }
    return {QStringLiteral("1 = 0"), {}};
}

const Condition any{QStringLiteral("1 = 1"), {}};

// = , <, ~ … and In, of columns that have several values: true when one of them fits.
Condition setCondition(const Term& term, Operator op, const Value& value, qint64 nowMs)
{
    switch (term.column->source) {
    case Source::App:
        return deviceHas(term, versionCondition(QStringLiteral("t.version_key"), op, value));
    case Source::Group:
    case Source::Profile:
        return value.from == 1 ? deviceHas(term, any) : negated(deviceHas(term, any));
    default:
        return deviceHas(term, timeComparison(QStringLiteral("k.not_after"), Type::Future, op, value, nowMs));
    }
}

Condition customCondition(const Term& term, Operator op, const Value& value)
{
    Condition inner = textCondition(QStringLiteral("COALESCE((SELECT f.value FROM custom_field f WHERE f.device_id = "
                                                   "d.id AND f.key = ?), '')"),
                                    op, value);
    // The name stands left of everything else in it but the letters that are lowered around it.
    inner.binds.prepend(term.name);
    return inner;
}

Condition isSet(const Term& term)
{
    const Column& column = *term.column;
    const QString expression = sqlOf(column, 0); // whether something is known doesn't hang on the time
    if (column.source == Source::Custom) {
        return {QStringLiteral("EXISTS (SELECT 1 FROM custom_field f WHERE f.device_id = d.id AND f.key = ? AND "
                               "f.value <> '')"),
                {term.name}};
    }
    if (column.source != Source::Scalar) {
        return deviceHas(term, any);
    }
    return isText(column.type) ? Condition{QStringLiteral("%1 <> ''").arg(expression), {}}
                               : Condition{QStringLiteral("%1 IS NOT NULL").arg(expression), {}};
}

Condition oneOf(const Term& term, Operator op, const Value& value, qint64 nowMs)
{
    switch (term.column->source) {
    case Source::Scalar:
        return valueCondition(sqlOf(*term.column, nowMs), term.column->type, op, value, nowMs);
    case Source::Custom:
        return customCondition(term, op, value);
    default:
        return setCondition(term, op, value, nowMs);
    }
}

Condition termCondition(const Term& term, qint64 nowMs)
{
    switch (term.op) {
    case Operator::Set:
        return isSet(term);
    case Operator::Empty:
        return negated(isSet(term));
    case Operator::NotEqual:
        return negated(oneOf(term, Operator::Equal, term.values.first(), nowMs));
    case Operator::In: {
        if (term.column->source == Source::Scalar &&
            term.column->type == Type::Choice) { // said once, not once for each
            Condition each{sqlOf(*term.column, nowMs) + QLatin1String(" IN ("), {}};
            for (const Value& value : term.values) {
                each.text += QLatin1String(each.binds.isEmpty() ? "?" : ", ?");
                each.binds.append(value.key);
            }
            each.text += u')';
            return each;
        }
        QList<Condition> each;
        for (const Value& value : term.values) {
            each.append(oneOf(term, Operator::Equal, value, nowMs));
        }
        return joined(each, " OR ");
    }
    default:
        return oneOf(term, term.op, term.values.first(), nowMs);
    }
}

} // namespace

Condition containsText(const QString& text)
{
    const QString key = folded(text);
    QList<Condition> each;
    for (const char* column : {"d.name", "d.serial", "d.udid", "d.model", "d.owner_name", "d.owner_email"}) {
        each.append(contains(QString::fromLatin1(column), key));
    }
    Condition groups = contains(QStringLiteral("g.name"), key);
    groups.text =
        QStringLiteral("d.id IN (SELECT m.device_id FROM group_member m WHERE m.group_id IN (SELECT g.id FROM "
                       "device_group g WHERE g.built_in = 0 AND %1))")
            .arg(groups.text);
    each.append(groups);
    return joined(each, " OR ");
}

Condition condition(const Node& node, qint64 nowMs)
{
    switch (node.kind) {
    case Node::Kind::Term:
        return termCondition(node.term, nowMs);
    case Node::Kind::Text:
        return containsText(node.text);
    case Node::Kind::Not:
        return negated(condition(node.children.front(), nowMs));
    case Node::Kind::And:
    case Node::Kind::Or:
        break;
    }
    QList<Condition> each;
    for (const Node& child : node.children) {
        each.append(condition(child, nowMs));
    }
    return each.isEmpty() ? any : joined(each, node.kind == Node::Kind::And ? " AND " : " OR ");
}

Condition condition(const Query& query, qint64 nowMs)
{
    return query.root ? condition(*query.root, nowMs) : any;
}

Condition output(const Column& column, const QString& name, qint64 nowMs)
{
    const QString key = folded(name);
    switch (column.source) {
    case Source::Scalar:
        return {QLatin1String(column.sql) == QLatin1String("d.os_key") ? QStringLiteral("d.os") : sqlOf(column, nowMs),
                {}};
    case Source::Custom:
        return {QStringLiteral("COALESCE((SELECT f.value FROM custom_field f WHERE f.device_id = d.id AND f.key = ?), "
                               "'')"),
                {name}};
    case Source::App: { // the newest where it is there several times
        const Condition titles = appTitles(name);
        return {QStringLiteral("COALESCE((SELECT t.version FROM app a JOIN app_title t ON t.id = a.title_id "
                               "WHERE a.device_id = d.id AND %1 ORDER BY t.version_key DESC, t.id LIMIT 1), '')")
                    .arg(titles.text),
                titles.binds};
    }
    case Source::Group: {
        const Condition named = equals(QStringLiteral("g.name"), key);
        return {
            QStringLiteral("CASE WHEN EXISTS (SELECT 1 FROM group_member m JOIN device_group g ON g.id = m.group_id "
                           "WHERE m.device_id = d.id AND %1) THEN 1 ELSE 0 END")
                .arg(named.text),
            named.binds};
    }
    case Source::Profile: {
        const Condition named = joined(
            {equals(QStringLiteral("r.identifier"), key), equals(QStringLiteral("r.display_name"), key)}, " OR ");
        return {QStringLiteral("CASE WHEN EXISTS (SELECT 1 FROM reported_profile r WHERE r.device_id = d.id AND %1) "
                               "THEN 1 ELSE 0 END")
                    .arg(named.text),
                named.binds};
    }
    case Source::Certificate: {
        const Condition named = equals(QStringLiteral("k.common_name"), key);
        return {QStringLiteral("(SELECT MIN(k.not_after) FROM device_certificate k WHERE k.device_id = d.id AND %1)")
                    .arg(named.text),
                named.binds};
    }
    case Source::AnyCertificate:
        return {QStringLiteral("(SELECT MIN(k.not_after) FROM device_certificate k WHERE k.device_id = d.id)"), {}};
    }
    return {QStringLiteral("NULL"), {}};
}

} // namespace espalier::inventory::query
