// Destructive commands that wait for a second person.
#include "app/espalierctl/link_options.h"
#include "app/espalierctl/verb.h"

namespace espalier::ctl {

namespace {

// The first by their names; whoever says yes should know to what.
QString devicesOf(const QJsonObject& order)
{
    constexpr qsizetype mostNamed = 3;
    const QJsonArray devices = order.value(QLatin1String("devices")).toArray();
    QStringList names;
    for (qsizetype i = 0; i < std::min(devices.size(), mostNamed); ++i) {
        names.append(devices[i][QLatin1String("name")].toString());
    }
    const qint64 more = order.value(QLatin1String("count")).toInteger() - names.size();
    return names.join(QLatin1String(", ")) + (more > 0 ? QStringLiteral(" and %1 more").arg(more) : QString());
}

Result<int> listOrders(Invocation& call)
{
    TRY(checkChoice(call.line, QStringLiteral("--state"),
                    {QStringLiteral("waiting"), QStringLiteral("approved"), QStringLiteral("refused"),
                     QStringLiteral("called-off"), QStringLiteral("expired"), QStringLiteral("all")}));
    const QJsonValue orders = TRY(call.session.call(
        QStringLiteral("order.list"), with(QStringLiteral("state"), call.line.value(QStringLiteral("--state")))));
    if (call.json) {
        return printJson(call, orders);
    }
    QJsonArray rows;
    for (const QJsonValue& order : orders.toArray()) {
        QJsonObject row = order.toObject();
        row.insert(QStringLiteral("on"), devicesOf(row));
        rows.append(row);
    }
    return printRows(call, rows,
                     {{QStringLiteral("ID"), QStringLiteral("id")},
                      {QStringLiteral("STATE"), QStringLiteral("state")},
                      {QStringLiteral("COMMAND"), QStringLiteral("request_type")},
                      {QStringLiteral("ON"), QStringLiteral("on")},
                      {QStringLiteral("ORDERED BY"), QStringLiteral("ordered_by")},
                      {QStringLiteral("ORDERED"), QStringLiteral("ordered_at")},
                      {QStringLiteral("DECIDED BY"), QStringLiteral("decided_by")}});
}

Result<int> approve(Invocation& call)
{
    QJsonObject arguments = with(QStringLiteral("order"), call.arguments[0]);
    TRY(addOwnPassphrase(call, arguments, QStringLiteral("passphrase")));
    return done(call, QStringLiteral("Approved: it is sent now."),
                TRY(call.session.call(QStringLiteral("order.approve"), arguments)));
}

Result<int> refuse(Invocation& call)
{
    QJsonObject arguments = with(QStringLiteral("order"), call.arguments[0]);
    arguments.insert(QStringLiteral("note"), call.line.value(QStringLiteral("--note")));
    return done(call, QStringLiteral("Refused: nothing is sent."),
                TRY(call.session.call(QStringLiteral("order.refuse"), arguments)));
}

} // namespace

Verbs orderVerbs()
{
    return {
        {QStringLiteral("order list"),
         QStringLiteral("[--state waiting|approved|refused|called-off|expired|all]"),
         0,
         0,
         {{QStringLiteral("--state")}, {}},
         listOrders,
         true,
         QStringLiteral("What waits until another operator says yes (setting second_approver: off, erase or "
                        "destructive). After a day nothing of it is sent any more.")},
        {QStringLiteral("order approve"),
         QStringLiteral("ID"),
         1,
         1,
         {},
         approve,
         true,
         QStringLiteral("By an approver or admin, and not by whoever ordered it.")},
        {QStringLiteral("order refuse"),
         QStringLiteral("ID [--note T]"),
         1,
         1,
         {{QStringLiteral("--note")}, {}},
         refuse},
    };
}

} // namespace espalier::ctl
