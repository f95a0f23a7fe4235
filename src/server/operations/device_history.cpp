#include "server/operations/device_history.h"

#include "inventory/history.h"
#include "server/operations/named_things.h"

namespace espalier::server {

namespace {

Result<QStringList> changeKindsOf(const QJsonObject& arguments)
{
    QStringList kinds;
    for (const QJsonValue& value : arguments.value(QLatin1String("kinds")).toArray()) {
        const QString kind = value.toString();
        if (!inventory::isChangeKind(kind)) {
            return fail(ErrorCode::InvalidInput, QStringLiteral("there is no kind of change “%1”").arg(kind.left(60)));
        }
        kinds.append(kind);
    }
    return kinds;
}

} // namespace

Result<QJsonArray> deviceHistory(store::Connection& db, DeviceId device, const QJsonObject& arguments)
{
    inventory::Asked asked;
    asked.kinds = TRY(changeKindsOf(arguments));
    asked.sinceMs = TRY(numberArgument(arguments, "since", 0, 0, anyNumber));
    asked.beforeId = TRY(numberArgument(arguments, "after", 0, 0, anyNumber));
    asked.most = static_cast<int>(TRY(numberArgument(arguments, "most", 500, 1, 5000)));
    QJsonArray rows;
    for (const inventory::ToldChange& told : TRY(inventory::changes(db, device, asked))) {
        rows.append(QJsonObject{{QStringLiteral("id"), told.id},
                                {QStringLiteral("at"), told.at},
                                {QStringLiteral("kind"), told.change.kind},
                                {QStringLiteral("item"), told.change.item},
                                {QStringLiteral("subject"), told.change.subject},
                                {QStringLiteral("before"), told.change.before},
                                {QStringLiteral("after"), told.change.after}});
    }
    return rows;
}

} // namespace espalier::server
