#include "inventory/compliance/rules.h"

#include "inventory/query/lexer.h"
#include "inventory/query/parser.h"
#include "inventory/query/values.h"

#include <QJsonDocument>

#include <algorithm>

namespace espalier::inventory::compliance {

namespace {

using query::inQuotes;

struct Texts {
    QString applies, known, holds, column;
};

QString text(const QJsonObject& rule, const char* key)
{
    return rule.value(QLatin1String(key)).toString().trimmed().left(200);
}

Texts minimumOs(const QJsonObject& rule)
{
    const QString model = text(rule, "model");
    return {QStringLiteral("platform = %1").arg(inQuotes(text(rule, "platform"))) +
                (model.isEmpty() ? QString() : QStringLiteral(" and model ~ ") + inQuotes(model)),
            QStringLiteral("os is set"), QStringLiteral("os >= ") + inQuotes(text(rule, "version")),
            QStringLiteral("os")};
}

Texts app(const QJsonObject& rule, bool isRequired)
{
    const QString column = QStringLiteral("app(%1)").arg(inQuotes(text(rule, "app")));
    const QString version = text(rule, "version");
    const QString sign = isRequired ? QStringLiteral(" >= ") : QStringLiteral(" < ");
    const QString asked = version.isEmpty() ? column : column + sign + inQuotes(version);
    return {{}, QStringLiteral("inventory is set"), isRequired ? asked : QStringLiteral("not ") + asked, column};
}

Texts certificate(const QJsonObject& rule)
{
    const QString name = text(rule, "name");
    const QString column =
        name.isEmpty() ? QStringLiteral("certificate-ends") : QStringLiteral("certificate(%1)").arg(inQuotes(name));
    return {{},
            QStringLiteral("inventory is set"),
            QStringLiteral("not %1 < %2").arg(column, inQuotes(text(rule, "within"))),
            column};
}

Texts yesOrNo(const char* column)
{
    const QString name = QString::fromLatin1(column);
    return {{}, name + QStringLiteral(" is set"), name, name};
}

Result<Texts> textsOf(const QJsonObject& rule)
{
    const QString kind = text(rule, "kind");
    if (kind == QLatin1String("minimum_os")) {
        return minimumOs(rule);
    }
    if (kind == QLatin1String("passcode")) {
        Texts texts = yesOrNo("passcode"); // of which Macs and Apple TVs tell nothing
        texts.applies = QStringLiteral("platform != mac and platform != appletv");
        return texts;
    }
    if (kind == QLatin1String("supervised")) {
        return yesOrNo("supervised");
    }
    if (kind == QLatin1String("encryption")) {
        return yesOrNo("encrypted");
    }
    if (kind == QLatin1String("firewall")) {
        Texts texts = yesOrNo("firewall");
        texts.applies = QStringLiteral("platform = mac");
        return texts;
    }
    if (kind == QLatin1String("required_app") || kind == QLatin1String("forbidden_app")) {
        return app(rule, kind == QLatin1String("required_app"));
    }
    if (kind == QLatin1String("last_seen")) {
        return Texts{{},
                     QStringLiteral("last-seen is set"),
                     QStringLiteral("last-seen <= ") + inQuotes(text(rule, "within")),
                     QStringLiteral("last-seen")};
    }
    if (kind == QLatin1String("certificate")) {
        return certificate(rule);
    }
    if (kind == QLatin1String("query")) {
        return Texts{{}, {}, rule.value(QLatin1String("query")).toString(), {}};
    }
    return fail(ErrorCode::InvalidInput, QStringLiteral("there is no rule “%1”").arg(kind.left(40)));
}

Result<Rule> readRule(const QJsonObject& asked)
{
    const Texts texts = TRY(textsOf(asked));
    for (const char* key : {"within"}) {
        if (asked.contains(QLatin1String(key)) && !query::readDuration(text(asked, key))) {
            return fail(ErrorCode::InvalidInput, QStringLiteral("“%1” is no time such as 7d").arg(text(asked, key)));
        }
    }
    Rule rule;
    rule.asked = asked;
    rule.applies = TRY(query::parsed(texts.applies));
    rule.known = TRY(query::parsed(texts.known));
    rule.holds = TRY(query::parsed(texts.holds));
    if (!rule.holds.root || rule.holds.isFreeText) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("a rule needs a query with a comparison in it [query]"));
    }
    if (asksPolicies(rule.holds)) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("a rule can't ask what policies find [query]"));
    }
    if (!texts.column.isEmpty()) {
        rule.column = TRY(query::columnRef(texts.column));
    }
    return rule;
}

} // namespace

bool asksPolicies(const query::Query& query)
{
    static const QStringList theirs{QStringLiteral("compliant"), QStringLiteral("compliance"), QStringLiteral("health"),
                                    QStringLiteral("health-score")};
    return std::any_of(theirs.begin(), theirs.end(), [&query](const QString& column) { return query.uses(column); });
}

Result<QList<Rule>> readRules(const QJsonArray& rules)
{
    if (rules.isEmpty() || rules.size() > mostRules) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("a policy has 1 to %1 rules").arg(mostRules));
    }
    QList<Rule> all;
    for (const QJsonValue& rule : rules) {
        all.append(TRY(within(readRule(rule.toObject()), QStringLiteral("rule %1").arg(all.size() + 1))));
    }
    return all;
}

QStringList conditionsIn(const QString& json)
{
    QStringList all;
    for (const QJsonValue& rule : QJsonDocument::fromJson(json.toUtf8()).array()) {
        if (const auto texts = textsOf(rule.toObject())) {
            all.append(texts->holds);
        }
    }
    return all;
}

} // namespace espalier::inventory::compliance
