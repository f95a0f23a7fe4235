#include "server/operations/link_code_operations.h"

#include "server/operations/link_json.h"
#include "server/operations/named_things.h"

namespace espalier::server {

namespace {

Result<QJsonValue> make(store::Transaction& tx, const crypto::Sealer& sealer, const QJsonObject& arguments,
                        const Caller& caller)
{
    const LinkId link = TRY(enroll::findLink(tx, TRY(wantedLink(arguments)), tx.nowMs()));
    const qint64 life =
        TRY(numberArgument(arguments, "expires_ms", enroll::longestCodeLifeMs, 1, enroll::longestCodeLifeMs));
    const enroll::SpokenCode made = TRY(enroll::makeCode(tx, sealer, link, life, caller.name));
    return QJsonObject{{QStringLiteral("code"), made.words},
                       {QStringLiteral("url"), TRY(enroll::publicAddress(tx)) + QStringLiteral("/code")},
                       {QStringLiteral("expires_at"), made.code.expiresAt}};
}

} // namespace

void addLinkCodeOperations(Operations& operations, store::Store& store, const crypto::Sealer& sealer)
{
    operations.add(QStringLiteral("link.code"), [&store, &sealer](const QJsonObject& arguments, const Caller& caller) {
        return store.write([&](store::Transaction& tx) { return make(tx, sealer, arguments, caller); });
    });
    operations.add(QStringLiteral("link.code.revoke"), [&store](const QJsonObject& arguments, const Caller& caller) {
        return store.write([&](store::Transaction& tx) -> Result<QJsonValue> {
            TRY(enroll::revokeCode(tx, TRY(enroll::findLink(tx, TRY(wantedLink(arguments)), tx.nowMs())), caller.name));
            return QJsonObject();
        });
    });
}

Result<QJsonValue> codeJson(store::Connection& db, LinkId link, qint64 nowMs)
{
    const auto code = TRY(enroll::codeOf(db, link, nowMs));
    return code ? QJsonValue(QJsonObject{{QStringLiteral("created_at"), code->createdAt},
                                         {QStringLiteral("expires_at"), code->expiresAt}})
                : QJsonValue(QJsonValue::Null);
}

} // namespace espalier::server
