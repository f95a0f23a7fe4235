#include "ui/commands/command_offer.h"

namespace espalier::ui {

namespace {
QList<CommandReason> reasonsIn(const QJsonValue& list)
{
    QList<CommandReason> reasons;
    for (const QJsonValue& one : list.toArray()) {
        reasons << CommandReason::fromJson(one.toObject());
    }
    return reasons;
}
} // namespace

CommandReason CommandReason::fromJson(const QJsonObject& json)
{
    CommandReason reason;
    reason.kind = json.value(QLatin1String("kind")).toString();
    for (const QJsonValue& argument : json.value(QLatin1String("args")).toArray()) {
        reason.args << argument.toString();
    }
    reason.count = json.value(QLatin1String("count")).toInteger();
    return reason;
}

CommandOffer CommandOffer::fromJson(const QJsonObject& json)
{
    CommandOffer offer;
    offer.requestType = json.value(QLatin1String("request_type")).toString();
    offer.title = json.value(QLatin1String("title")).toString();
    offer.help = json.value(QLatin1String("help")).toString();
    offer.offered = json.value(QLatin1String("offered")).toBool();
    offer.applies = json.value(QLatin1String("applies")).toInteger();
    offer.of = json.value(QLatin1String("of")).toInteger();
    offer.reasons = reasonsIn(json.value(QLatin1String("reasons")));
    offer.remarks = reasonsIn(json.value(QLatin1String("remarks")));
    offer.destructive = json.value(QLatin1String("destructive")).toBool();
    for (const QJsonValue& one : json.value(QLatin1String("left_out")).toArray()) {
        offer.leftOut << LeftOut{one[QStringLiteral("id")].toInteger(), one[QStringLiteral("name")].toString(),
                                 reasonsIn(one[QStringLiteral("reasons")])};
    }
    return offer;
}

void CommandOffer::forbid()
{
    offered = false;
    applies = 0;
    reasons.prepend({QStringLiteral("not-permitted"), {}, of});
}

} // namespace espalier::ui
