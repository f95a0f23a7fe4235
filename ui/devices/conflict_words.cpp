#include "ui/devices/conflict_words.h"

#include "ui/common/device_text.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace espalier::ui {

namespace {

struct ConflictWords {
    Q_DECLARE_TR_FUNCTIONS(Conflict)
};

constexpr int LongestSetting = 400;

QString settingText(const QJsonObject& object, const char* key)
{
    return visibleText(object.value(QLatin1String(key)).toString(), LongestSetting);
}

QString ruleWords(const QString& rule)
{
    const QHash<QString, QString> words{
        {QStringLiteral("and"), ConflictWords::tr("true only where every profile says so")},
        {QStringLiteral("or"), ConflictWords::tr("true as soon as one profile says so")},
        {QStringLiteral("least"), ConflictWords::tr("the smallest value counts")},
        {QStringLiteral("most"), ConflictWords::tr("the largest value counts")},
        {QStringLiteral("intersection"), ConflictWords::tr("what every profile lists")},
        {QStringLiteral("union"), ConflictWords::tr("what any profile lists")},
    };
    return words.value(rule);
}

// null: secret
QString shown(const QJsonValue& value)
{
    return value.isNull() ? ConflictWords::tr("hidden") : visibleText(value.toString(), LongestSetting);
}

Fact holds(State state, const QString& words)
{
    return {ConflictWords::tr("On the device"), words, Fact::Form::Words, {}, state};
}

Fact outcome(const QString& kind, const QJsonObject& setting)
{
    if (kind == QLatin1String("single")) {
        return holds(State::Failed, ConflictWords::tr("only one of them can be active"));
    }
    if (kind == QLatin1String("same")) {
        return holds(State::Warning, ConflictWords::tr("set up twice; the device may keep only one"));
    }
    if (kind == QLatin1String("combined")) {
        const QString rule = ruleWords(setting.value(QLatin1String("rule")).toString());
        return holds(State::Ok, ConflictWords::tr("%1 – %2", "value, why it holds")
                                    .arg(shown(setting.value(QLatin1String("result"))), rule));
    }
    return holds(State::Failed, ConflictWords::tr("any of them: Apple gives these values no order"));
}

SettingConflict conflictOf(const QJsonObject& setting)
{
    const QString kind = setting.value(QLatin1String("kind")).toString();
    const QString key = settingText(setting, "key");
    SettingConflict conflict;
    conflict.payloadType = settingText(setting, "payload_type");
    conflict.title = key.isEmpty() ? ConflictWords::tr("Several payloads of one type") : key;
    for (const QJsonValue& each : setting.value(QLatin1String("says")).toArray()) {
        const QString profile = visibleText(each[QStringLiteral("profile")][QStringLiteral("name")].toString(), 80);
        conflict.says.append(
            {profile,
             key.isEmpty() ? ConflictWords::tr("has such a payload") : shown(each[QStringLiteral("value")]),
             Fact::Form::Words,
             {},
             {}});
    }
    const Fact last = outcome(kind, setting);
    conflict.state = kind == QLatin1String("combined") ? State::Unknown : *last.state;
    conflict.says.append(last);
    return conflict;
}

int weight(const SettingConflict& conflict)
{
    return conflict.state == State::Failed ? 0 : conflict.state == State::Warning ? 1 : 2;
}

} // namespace

QList<SettingConflict> settingConflicts(const QJsonObject& answer)
{
    QList<SettingConflict> conflicts;
    for (const QJsonValue& setting : answer.value(QLatin1String("settings")).toArray()) {
        conflicts.append(conflictOf(setting.toObject()));
    }
    std::stable_sort(conflicts.begin(), conflicts.end(),
                     [](const auto& one, const auto& other) { return weight(one) < weight(other); });
    return conflicts;
}

ConflictSummary summaryOf(const QList<SettingConflict>& conflicts)
{
    const auto collisions = std::count_if(conflicts.cbegin(), conflicts.cend(),
                                          [](const auto& one) { return one.state != State::Unknown; });
    const int possible = static_cast<int>(
        std::count_if(conflicts.cbegin(), conflicts.cend(), [](const auto& one) { return one.isPossible; }));
    const QString others =
        ConflictWords::tr("%n possible conflict(s) with profiles that are not ours", nullptr, possible);
    if (collisions > 0) {
        const QString why = ConflictWords::tr("Profiles on this device contradict each other.");
        return {State::Warning, ConflictWords::tr("%n setting(s) collide", nullptr, static_cast<int>(collisions)),
                possible == 0 ? why : ConflictWords::tr("%1 %2.", "two sentences").arg(why, others)};
    }
    if (possible > 0) {
        return {State::Waiting, others, ConflictWords::tr("They have payloads that assigned profiles have too.")};
    }
    if (conflicts.isEmpty()) {
        return {};
    }
    return {State::Unknown,
            ConflictWords::tr("%n setting(s) come from several profiles", nullptr, static_cast<int>(conflicts.size())),
            ConflictWords::tr("The device combines them.")};
}

} // namespace espalier::ui
