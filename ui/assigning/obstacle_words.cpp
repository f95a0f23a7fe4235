#include "ui/assigning/obstacle_words.h"

#include "ui/common/device_text.h"
#include "ui/common/problem_words.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace espalier::ui {

namespace {

struct ImpactWords {
    Q_DECLARE_TR_FUNCTIONS(Impact)
};

QString text(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toString();
}

} // namespace

// The sentence of the same rule among the problems; the server's own words where there is none.
QString obstacleWords(const QJsonObject& obstacle)
{
    const QString id = text(obstacle, "rule");
    profiles::Problem problem;
    for (int i = 0; i < static_cast<int>(profiles::Rule::Row); ++i) {
        if (profiles::ruleId(static_cast<profiles::Rule>(i)) == id) {
            problem.rule = static_cast<profiles::Rule>(i);
            for (const QJsonValue& argument : obstacle.value(QLatin1String("arguments")).toArray()) {
                problem.arguments << argument.toString();
            }
            return problemWords(problem);
        }
    }
    if (id == QLatin1String("no-user-channel")) {
        return ImpactWords::tr("The profile is for a user of the Mac, and no user is enrolled there.");
    }
    if (id == QLatin1String("platform-unknown")) {
        return ImpactWords::tr("The system of the device isn’t known yet. It is decided after the first inventory.");
    }
    return visibleText(text(obstacle, "text"));
}

QString payloadOfObstacle(const QJsonObject& obstacle)
{
    const QString name = text(obstacle, "payload_name");
    return quoted(visibleText(name.isEmpty() ? text(obstacle, "payload_type") : name, 60));
}

// "MF-MBA-017, Nadia’s iPhone and 59 more"
QString deviceNames(const QJsonObject& some)
{
    QStringList first;
    for (const QJsonValue& each : some.value(QLatin1String("first")).toArray()) {
        first << isolated(visibleText(each.toObject().value(QLatin1String("name")).toString(), 40));
    }
    const int more = some.value(QLatin1String("count")).toInt() - static_cast<int>(first.size());
    const QString shown = first.join(QStringLiteral(", "));
    return more > 0 ? ImpactWords::tr("%1 and %n more", nullptr, more).arg(shown) : shown;
}

} // namespace espalier::ui
