#include "server/operations/link_change_operations.h"

#include "server/operations/link_json.h"
#include "server/operations/named_things.h"

namespace espalier::server {

namespace {

Result<enroll::LinkEdit> editArguments(store::Connection& db, const QJsonObject& arguments)
{
    enroll::LinkEdit edit;
    if (isGiven(arguments, "name")) {
        edit.name = TRY(requiredText(arguments, "name"));
    }
    if (isGiven(arguments, "group")) {
        edit.group = TRY(groupNamed(db, arguments.value(QLatin1String("group"))));
    }
    if (isGiven(arguments, "uses")) {
        edit.usesAllowed = TRY(numberArgument(arguments, "uses", 0, 0, enroll::mostUses));
    }
    if (isGiven(arguments, "expires_ms")) {
        edit.lifeMs = TRY(numberArgument(arguments, "expires_ms", 0, 1, enroll::longestLinkLifeMs));
    }
    if (isGiven(arguments, "platforms")) {
        edit.platforms = TRY(listArgument(arguments, "platforms"));
    }
    if (isGiven(arguments, "serials")) {
        edit.serials = TRY(listArgument(arguments, "serials"));
    }
    if (isGiven(arguments, "note")) {
        edit.note = TRY(textArgument(arguments, "note"));
    }
    if (isGiven(arguments, "language")) {
        edit.language = TRY(textArgument(arguments, "language"));
    }
    return edit;
}

} // namespace

void addLinkChangeOperations(Operations& operations, store::Store& store, const crypto::Sealer& sealer,
                             const Clock& clock, SelfTest* selfTest)
{
    const auto shown = [&store, &sealer, &clock](LinkId id) {
        return store.read([&](store::Connection& db) -> Result<QJsonValue> {
            return QJsonValue(TRY(linkJson(db, sealer, TRY(enroll::showLink(db, id)), clock.nowMs())));
        });
    };
    operations.add(QStringLiteral("link.edit"),
                   [&store, shown](const QJsonObject& arguments, const Caller& caller) -> Result<QJsonValue> {
                       const QString wanted = TRY(wantedLink(arguments));
                       Result<LinkId> changed = store.write([&](store::Transaction& tx) -> Result<LinkId> {
                           const LinkId id = TRY(enroll::findLink(tx, wanted, tx.nowMs()));
                           TRY(enroll::editLink(tx, id, TRY(editArguments(tx, arguments)), caller.name));
                           return id;
                       });
                       return shown(TRY(changed));
                   });
    operations.add(
        QStringLiteral("link.duplicate"),
        [&store, &sealer, selfTest, shown](const QJsonObject& arguments, const Caller& caller) -> Result<QJsonValue> {
            const QString wanted = TRY(wantedLink(arguments));
            const QString name = TRY(textArgument(arguments, "name"));
            const bool despiteCheck = arguments.value(QLatin1String("despite_check")).toBool();
            if (!despiteCheck) {
                TRY(refuseUnlessReady(selfTest, caller));
            }
            Result<LinkId> made = store.write([&](store::Transaction& tx) -> Result<LinkId> {
                const LinkId id = TRY(enroll::findLink(tx, wanted, tx.nowMs()));
                const LinkId copy = TRY(enroll::duplicateLink(tx, sealer, id, name, caller.name));
                if (despiteCheck) {
                    TRY(noteDespiteCheck(tx, TRY(enroll::showLink(tx, copy)).name, caller));
                }
                return copy;
            });
            return shown(TRY(made));
        });
}

} // namespace espalier::server
