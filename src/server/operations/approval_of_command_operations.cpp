#include "server/operations/approval_of_command_operations.h"

#include "base/error_kind.h"
#include "server/operations/named_things.h"
#include "server/operations/operator_operations.h"
#include "store/settings.h"

#include <QJsonArray>

#include <limits>

namespace espalier::server {

namespace {

constexpr int mostDevicesShown = 20;

Result<QJsonArray> devicesOf(store::Connection& db, qint64 command)
{
    QJsonArray devices;
    for (const store::Row& row :
         TRY(db.all("SELECT DISTINCT v.id, v.name, v.serial, v.udid FROM delivery d JOIN channel c ON "
                    "c.id=d.channel_id JOIN device v ON v.id=c.device_id WHERE d.command_id=? ORDER BY v.id LIMIT ?",
                    {command, mostDevicesShown}))) {
        QString name = row.text(1);
        for (int column = 2; name.isEmpty() && column <= 3; ++column) {
            name = row.text(column);
        }
        devices.append(QJsonObject{{QStringLiteral("id"), row.integer(0)},
                                   {QStringLiteral("name"), name},
                                   {QStringLiteral("serial"), row.text(2)}});
    }
    return devices;
}

Result<QJsonValue> listOrders(store::Connection& db, const QJsonObject& arguments)
{
    const QString state = TRY(textArgument(arguments, "state", QStringLiteral("waiting")));
    const qint64 before = TRY(numberArgument(arguments, "after", 0, 0, std::numeric_limits<qint64>::max()));
    const qint64 most = TRY(numberArgument(arguments, "most", 500, 1, 5000));
    QJsonArray rows;
    for (const store::Row& row :
         TRY(db.all("SELECT o.command_id, o.state, o.ordered_by, o.at, o.decided_by, o.decided_at, o.note, c.uuid, "
                    "c.request_type, (SELECT COUNT(*) FROM delivery d WHERE d.command_id=o.command_id) FROM "
                    "command_order o JOIN command c ON c.id=o.command_id WHERE (?='all' OR o.state=?) AND (?=0 OR "
                    "o.command_id<?) ORDER BY o.command_id DESC LIMIT ?",
                    {state, state, before, before, most}))) {
        rows.append(
            QJsonObject{{QStringLiteral("id"), row.integer(0)},
                        {QStringLiteral("state"), row.text(1)},
                        {QStringLiteral("ordered_by"), row.text(2)},
                        {QStringLiteral("ordered_at"), row.integer(3)},
                        {QStringLiteral("ends_at"), row.integer(3) + mdm::SecondApproval::dayMs},
                        {QStringLiteral("decided_by"), row.text(4)},
                        {QStringLiteral("decided_at"), row.isNull(5) ? QJsonValue() : QJsonValue(row.integer(5))},
                        {QStringLiteral("note"), row.text(6)},
                        {QStringLiteral("uuid"), row.text(7)},
                        {QStringLiteral("request_type"), row.text(8)},
                        {QStringLiteral("count"), row.integer(9)},
                        {QStringLiteral("devices"), TRY(devicesOf(db, row.integer(0)))}});
    }
    return rows;
}

Result<QJsonValue> decide(operators::Operators& operators, store::Store& store, mdm::Queue& queue,
                          const QJsonObject& arguments, const Caller& caller, mdm::Decision decision)
{
    const CommandId order{TRY(numberArgument(arguments, "order", 0, 1, std::numeric_limits<qint64>::max()))};
    const QString note = TRY(textArgument(arguments, "note")).simplified().left(500);
    if (decision == mdm::Decision::Approve) {
        const auto account = TRY(callingOperator(operators, caller));
        if (!account) {
            return fail(ErrorCode::Conflict, QLatin1String("no-operators"),
                        QStringLiteral("there are no operators, so nobody else could say yes"));
        }
        // A screen that was left open says nothing about who sits there.
        TRY(operators.prove(*account, TRY(secretArgument(arguments, "passphrase"))));
    }
    TRY(store.write([&](store::Transaction& tx) { return queue.decide(tx, order, decision, caller.name, note); }));
    return QJsonObject();
}

} // namespace

mdm::ApprovalRule approvalRule(const operators::Operators& operators)
{
    return [&operators](store::Connection& db, mdm::Destroys destroys) -> Result<bool> {
        if (!operators.any()) {
            return false;
        }
        const QString rule = TRY(store::setting(db, "second_approver", QStringLiteral("off")));
        return rule == QLatin1String("destructive") ||
               (rule == QLatin1String("erase") && destroys == mdm::Destroys::Erases);
    };
}

Result<> checkSecondApprover(store::Connection& db, const QString& value)
{
    if (value == QLatin1String("off")) {
        return {};
    }
    if (TRY(operators::approverCount(db)) < operators::fewestApprovers) {
        return fail(ErrorCode::Refused, QLatin1String("no-approver"),
                    QStringLiteral("nobody could say yes: first add a second operator with the role approver or "
                                   "admin"));
    }
    return {};
}

bool asksLess(const QString& before, const QString& value)
{
    static const QStringList rising{QStringLiteral("off"), QStringLiteral("erase"), QStringLiteral("destructive")};
    return rising.indexOf(value) < rising.indexOf(before);
}

Result<QString> secondYes(operators::Operators& operators, const QJsonObject& arguments, const Caller& caller)
{
    const auto account = TRY(callingOperator(operators, caller));
    if (!account) {
        return QString();
    }
    operators::SecondYes yes;
    yes.name = TRY(textArgument(arguments, "approver"));
    yes.passphrase = SecretBytes::take(TRY(textArgument(arguments, "approver_passphrase")).toUtf8());
    yes.recoveryCode = TRY(textArgument(arguments, "recovery_code"));
    return operators.proveSecond(*account, yes);
}

void addOrderOperations(Operations& operations, operators::Operators& operators, store::Store& store, mdm::Queue& queue)
{
    operations.add(QStringLiteral("order.list"), [&store](const QJsonObject& arguments, const Caller&) {
        return store.read([&](store::Connection& db) { return listOrders(db, arguments); });
    });
    operations.add(QStringLiteral("order.approve"), [&](const QJsonObject& arguments, const Caller& caller) {
        return decide(operators, store, queue, arguments, caller, mdm::Decision::Approve);
    });
    operations.add(QStringLiteral("order.refuse"), [&](const QJsonObject& arguments, const Caller& caller) {
        return decide(operators, store, queue, arguments, caller, mdm::Decision::Refuse);
    });
}

} // namespace espalier::server
