// Destructive commands that wait for a second person.
#include "app/espalierctl/verb.h"

namespace espalier::ctl {

namespace {

Result<int> listOrders(Invocation& call)
{
    return printRows(call,
                     TRY(call.session.call(QStringLiteral("order.list"),
                                           with(QStringLiteral("state"), call.line.value(QStringLiteral("--state"))))),
                     {{QStringLiteral("ID"), QStringLiteral("id")},
                      {QStringLiteral("STATE"), QStringLiteral("state")},
                      {QStringLiteral("COMMAND"), QStringLiteral("request_type")},
                      {QStringLiteral("DEVICES"), QStringLiteral("count")},
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
         QStringLiteral("[--state waiting|approved|refused|expired|all]"),
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
