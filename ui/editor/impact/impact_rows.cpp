#include "ui/editor/impact/impact_rows.h"

#include "ui/assigning/obstacle_words.h"
#include "ui/common/device_text.h"

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

int countOf(const QJsonObject& some)
{
    return some.value(QLatin1String("count")).toInt();
}

class Rows {
public:
    void add(State state, const QString& what, const QString& why, const QJsonObject& some)
    {
        CellRow row;
        row.key = m_rows.size();
        row.source = some;
        row.cells = {{.text = what, .second = {}, .tileIcon = {}, .state = state, .sort = {}, .tip = {}},
                     {.text = why, .second = {}, .tileIcon = {}, .state = {}, .sort = {}, .tip = {}},
                     {.text = ImpactWords::tr("%n device(s)", nullptr, countOf(some)),
                      .second = deviceNames(some),
                      .tileIcon = {},
                      .state = {},
                      .sort = countOf(some),
                      .tip = {}}};
        m_rows.append(row);
    }
    [[nodiscard]] const QList<CellRow>& all() const { return m_rows; }

private:
    QList<CellRow> m_rows;
};

QString resultWords(const QJsonObject& key)
{
    const QString here = text(key, "here");
    const QString there = text(key, "there");
    const QString shownHere = here.isNull() ? ImpactWords::tr("hidden") : visibleText(here, 60);
    const QString shownThere = there.isNull() ? ImpactWords::tr("hidden") : visibleText(there, 60);
    const QString result = text(key, "result");
    if (result.isEmpty()) {
        return ImpactWords::tr("%1: %2 here, %3 there").arg(isolated(text(key, "key")), shownHere, shownThere);
    }
    return ImpactWords::tr("%1: %2 here, %3 there – %4 counts")
        .arg(isolated(text(key, "key")), shownHere, shownThere, visibleText(result, 60));
}

void addConflict(Rows& rows, const QJsonObject& conflict)
{
    const QString other = quoted(
        visibleText(conflict.value(QLatin1String("with")).toObject().value(QLatin1String("name")).toString(), 60));
    QStringList lines;
    for (const QJsonValue& key : conflict.value(QLatin1String("keys")).toArray()) {
        lines << resultWords(key.toObject());
    }
    const QString kind = text(conflict, "kind");
    const QString type = visibleText(text(conflict, "payload_type"), 80);
    const QJsonObject devices = conflict.value(QLatin1String("devices")).toObject();
    if (kind == QLatin1String("single")) {
        rows.add(State::Failed, ImpactWords::tr("Collides with %1").arg(other),
                 ImpactWords::tr("Only one payload %1 can be active on a device.").arg(type), devices);
    } else if (kind == QLatin1String("undefined")) {
        rows.add(State::Failed, ImpactWords::tr("Either this or %1 counts").arg(other),
                 lines.isEmpty() ? ImpactWords::tr("macOS doesn’t say which of two values wins.")
                                 : lines.join(QStringLiteral(" · ")),
                 devices);
    } else if (kind == QLatin1String("same")) {
        rows.add(State::Warning, ImpactWords::tr("%1 sets up the same").arg(other), lines.join(QStringLiteral(" · ")),
                 devices);
    } else {
        rows.add(State::Unknown, ImpactWords::tr("Counts together with %1").arg(other),
                 lines.join(QStringLiteral(" · ")), devices);
    }
}

} // namespace

QList<CellRow> impactRows(const QJsonObject& impact)
{
    Rows rows;
    for (const QJsonValue& each : impact.value(QLatin1String("cannot")).toArray()) {
        const QJsonObject obstacle = each.toObject();
        const QString level = text(obstacle, "level");
        const QString what = level == QLatin1String("profile") ? ImpactWords::tr("The profile isn’t sent")
                             : level == QLatin1String("payload")
                                 ? ImpactWords::tr("The payload %1 can’t be used").arg(payloadOfObstacle(obstacle))
                                 : ImpactWords::tr("A setting doesn’t count");
        const bool hard = text(obstacle, "severity") == QLatin1String("error");
        rows.add(hard ? State::Failed : State::Warning, what, obstacleWords(obstacle),
                 obstacle.value(QLatin1String("devices")).toObject());
    }
    for (const QJsonValue& each : impact.value(QLatin1String("blocked")).toArray()) {
        const QJsonObject blocked = each.toObject();
        QStringList values;
        for (const QJsonValue& value : blocked.value(QLatin1String("values")).toArray()) {
            values << QStringLiteral("%{") + value.toString() + QLatin1Char('}');
        }
        rows.add(State::Failed, ImpactWords::tr("Not sent while a value is missing"),
                 isolated(visibleText(values.join(QStringLiteral(", ")))),
                 blocked.value(QLatin1String("devices")).toObject());
    }
    for (const QJsonValue& each : impact.value(QLatin1String("conflicts")).toArray()) {
        addConflict(rows, each.toObject());
    }
    const auto some = [&](const char* key, State state, const QString& what, const QString& why) {
        const QJsonObject devices = impact.value(QLatin1String(key)).toObject();
        if (countOf(devices) > 0) {
            rows.add(state, what, why, devices);
        }
    };
    some("replace", State::Ok, ImpactWords::tr("Get the new version"),
         ImpactWords::tr("In place of the one they have."));
    some("gain", State::Ok, ImpactWords::tr("Get the profile"), ImpactWords::tr("They don’t have it yet."));
    some("lose", State::Warning, ImpactWords::tr("Lose the profile"), ImpactWords::tr("It is removed from them."));
    some("later", State::Waiting, ImpactWords::tr("Get it when they enroll"),
         ImpactWords::tr("They are targets, but not enrolled now."));
    some("stay", State::Unknown, ImpactWords::tr("Stay as they are"), {});
    return rows.all();
}

} // namespace espalier::ui
