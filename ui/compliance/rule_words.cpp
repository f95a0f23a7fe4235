#include "ui/compliance/rule_words.h"

#include "ui/common/device_text.h"
#include "ui/common/time_words.h"
#include "ui/devices/device_words.h"

#include <QCoreApplication>
#include <QHash>

namespace espalier::ui {

namespace {

struct RuleTexts {
    Q_DECLARE_TR_FUNCTIONS(ComplianceRules)
};

QString textIn(const QJsonObject& rule, const char* key)
{
    return visibleText(rule.value(QLatin1String(key)).toString(), 200);
}

bool isKind(const QJsonObject& rule, const char* kind)
{
    return rule.value(QLatin1String("kind")).toString() == QLatin1String(kind);
}

// "iPhone", or with a part of the model's name.
QString systemOf(const QJsonObject& rule)
{
    const QString platform = platformWords(rule.value(QLatin1String("platform")).toString());
    const QString model = textIn(rule, "model");
    return model.isEmpty() ? platform : RuleTexts::tr("%1 (%2)", "platform, model").arg(platform, isolated(model));
}

QString appOf(const QJsonObject& rule)
{
    return quoted(textIn(rule, "app"));
}

} // namespace

const QStringList& ruleKinds()
{
    static const QStringList kinds{QStringLiteral("minimum_os"),   QStringLiteral("passcode"),
                                   QStringLiteral("encryption"),   QStringLiteral("firewall"),
                                   QStringLiteral("supervised"),   QStringLiteral("last_seen"),
                                   QStringLiteral("required_app"), QStringLiteral("forbidden_app"),
                                   QStringLiteral("certificate"),  QStringLiteral("query")};
    return kinds;
}

QString ruleKindWords(const QString& kind)
{
    const QHash<QString, QString> words{{QStringLiteral("minimum_os"), RuleTexts::tr("Minimum system")},
                                        {QStringLiteral("passcode"), RuleTexts::tr("Passcode")},
                                        {QStringLiteral("encryption"), RuleTexts::tr("Encryption")},
                                        {QStringLiteral("firewall"), RuleTexts::tr("Firewall")},
                                        {QStringLiteral("supervised"), RuleTexts::tr("Supervised")},
                                        {QStringLiteral("last_seen"), RuleTexts::tr("In touch")},
                                        {QStringLiteral("required_app"), RuleTexts::tr("Required app")},
                                        {QStringLiteral("forbidden_app"), RuleTexts::tr("Forbidden app")},
                                        {QStringLiteral("certificate"), RuleTexts::tr("Certificates")},
                                        {QStringLiteral("query"), RuleTexts::tr("A query")}};
    return words.value(kind, kind);
}

QString ruleKindHelp(const QString& kind)
{
    const QHash<QString, QString> words{
        {QStringLiteral("minimum_os"), RuleTexts::tr("Devices of one kind have at least this system.")},
        {QStringLiteral("passcode"), RuleTexts::tr("A passcode is set. Macs and Apple TVs don’t tell, and aren’t judged by it.")},
        {QStringLiteral("encryption"), RuleTexts::tr("The storage is encrypted; on a Mac, FileVault is on.")},
        {QStringLiteral("firewall"), RuleTexts::tr("The firewall is on. Counts for Macs only.")},
        {QStringLiteral("supervised"), RuleTexts::tr("The device is supervised, so everything can be managed.")},
        {QStringLiteral("last_seen"), RuleTexts::tr("The device was in touch within this time.")},
        {QStringLiteral("required_app"), RuleTexts::tr("This app is installed, if wanted in at least this version.")},
        {QStringLiteral("forbidden_app"),
         RuleTexts::tr("This app isn’t installed; with a version, only older ones are forbidden.")},
        {QStringLiteral("certificate"), RuleTexts::tr("No certificate on the device ends so soon.")},
        {QStringLiteral("query"), RuleTexts::tr("What a query asks holds for the device.")}};
    return words.value(kind);
}

QString durationText(const QString& duration)
{
    bool ok = false;
    const int number = duration.chopped(duration.isEmpty() ? 0 : 1).toInt(&ok);
    if (ok && duration.endsWith(u'h')) {
        return RuleTexts::tr("%n hour(s)", nullptr, number);
    }
    if (ok && duration.endsWith(u'd')) {
        return RuleTexts::tr("%n day(s)", nullptr, number);
    }
    return ok && duration.endsWith(u'w') ? RuleTexts::tr("%n week(s)", nullptr, number) : visibleText(duration, 20);
}

QString ruleWords(const QJsonObject& rule)
{
    const QString version = isolated(textIn(rule, "version"));
    const bool hasVersion = !textIn(rule, "version").isEmpty();
    if (isKind(rule, "minimum_os")) {
        return RuleTexts::tr("%1 has at least %2", "system, version").arg(systemOf(rule), version);
    }
    if (isKind(rule, "required_app")) {
        return hasVersion ? RuleTexts::tr("%1 is installed, at least %2").arg(appOf(rule), version)
                          : RuleTexts::tr("%1 is installed").arg(appOf(rule));
    }
    if (isKind(rule, "forbidden_app")) {
        return hasVersion ? RuleTexts::tr("No %1 older than %2").arg(appOf(rule), version)
                          : RuleTexts::tr("No %1").arg(appOf(rule));
    }
    const QString within = durationText(rule.value(QLatin1String("within")).toString());
    if (isKind(rule, "last_seen")) {
        return RuleTexts::tr("In touch within %1").arg(within);
    }
    if (isKind(rule, "certificate")) {
        const QString name = textIn(rule, "name");
        return name.isEmpty() ? RuleTexts::tr("No certificate ends within %1").arg(within)
                              : RuleTexts::tr("%1 doesn’t end within %2").arg(quoted(name), within);
    }
    if (isKind(rule, "query")) {
        return isolated(textIn(rule, "query"));
    }
    const QHash<QString, QString> words{{QStringLiteral("passcode"), RuleTexts::tr("A passcode is set")},
                                        {QStringLiteral("encryption"), RuleTexts::tr("Storage is encrypted")},
                                        {QStringLiteral("firewall"), RuleTexts::tr("Firewall is on (Macs)")},
                                        {QStringLiteral("supervised"), RuleTexts::tr("Supervised")}};
    const QString kind = rule.value(QLatin1String("kind")).toString();
    return words.value(kind, visibleText(kind, 40));
}

QString rulesWords(const QJsonArray& rules)
{
    QStringList words;
    for (const QJsonValue& rule : rules) {
        words.append(ruleWords(rule.toObject()));
    }
    return words.join(QStringLiteral(" · "));
}

QString brokenWords(const QJsonObject& reason)
{
    if (isKind(reason, "minimum_os")) {
        return RuleTexts::tr("%1 has less than %2", "system, version")
            .arg(systemOf(reason), isolated(textIn(reason, "version")));
    }
    if (isKind(reason, "required_app")) {
        return textIn(reason, "version").isEmpty() ? RuleTexts::tr("%1 is missing").arg(appOf(reason))
                                                   : RuleTexts::tr("%1 is missing or older than %2")
                                                         .arg(appOf(reason), isolated(textIn(reason, "version")));
    }
    if (isKind(reason, "forbidden_app")) {
        return RuleTexts::tr("%1 is installed and forbidden").arg(appOf(reason));
    }
    if (isKind(reason, "last_seen")) {
        return RuleTexts::tr("Not in touch for more than %1")
            .arg(durationText(reason.value(QLatin1String("within")).toString()));
    }
    if (isKind(reason, "certificate")) {
        return RuleTexts::tr("A certificate ends within %1")
            .arg(durationText(reason.value(QLatin1String("within")).toString()));
    }
    if (isKind(reason, "query")) {
        return RuleTexts::tr("Doesn’t hold: %1").arg(isolated(textIn(reason, "query")));
    }
    const QHash<QString, QString> words{{QStringLiteral("passcode"), RuleTexts::tr("No passcode")},
                                        {QStringLiteral("encryption"), RuleTexts::tr("Not encrypted")},
                                        {QStringLiteral("firewall"), RuleTexts::tr("Firewall is off")},
                                        {QStringLiteral("supervised"), RuleTexts::tr("Not supervised")}};
    const QString kind = reason.value(QLatin1String("kind")).toString();
    return words.value(kind, visibleText(kind, 40));
}

QString reasonWords(const QJsonObject& reason, qint64 nowMs)
{
    const QJsonValue value = reason.value(QLatin1String("value"));
    const QString has = isolated(visibleText(value.toString(), 60));
    const bool isKnown = !value.isUndefined() && !value.isNull() && value != QJsonValue(QString());
    if (isKind(reason, "minimum_os") && isKnown) {
        return RuleTexts::tr("Has %1, at least %2 is asked for").arg(has, isolated(textIn(reason, "version")));
    }
    if (isKind(reason, "required_app") && isKnown) {
        return RuleTexts::tr("%1 is %2, at least %3 is asked for")
            .arg(appOf(reason), has, isolated(textIn(reason, "version")));
    }
    if (isKind(reason, "required_app")) {
        return RuleTexts::tr("%1 is missing").arg(appOf(reason));
    }
    if (isKind(reason, "forbidden_app") && isKnown) {
        return RuleTexts::tr("%1 %2 is installed and forbidden").arg(appOf(reason), has);
    }
    if (isKind(reason, "last_seen") && isKnown) {
        return RuleTexts::tr("Last contact %1").arg(momentWords(value.toInteger(), nowMs));
    }
    if (isKind(reason, "certificate") && isKnown) {
        return RuleTexts::tr("A certificate ends %1").arg(dayWords(value.toInteger(), nowMs));
    }
    return brokenWords(reason);
}

QString standingWords(const QJsonObject& standing, qint64 nowMs)
{
    const bool isUnknown = standing.value(QLatin1String("state")).toString() == QLatin1String("unknown");
    QStringList words;
    for (const QJsonValue& value : standing.value(QLatin1String("reasons")).toArray()) {
        const QJsonObject reason = value.toObject();
        words.append(isUnknown ? ruleKindWords(reason.value(QLatin1String("kind")).toString())
                               : reasonWords(reason, nowMs));
    }
    if (isUnknown) {
        return words.isEmpty() ? RuleTexts::tr("Not asked yet")
                               : RuleTexts::tr("Not told yet: %1").arg(words.join(QStringLiteral(", ")));
    }
    return words.join(QStringLiteral("; "));
}

} // namespace espalier::ui
