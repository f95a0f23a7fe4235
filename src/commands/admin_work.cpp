#include "base/error_kind.h"
#include "commands/device_secrets.h"
#include "commands/made_secrets.h"
#include "commands/special_work.h"

namespace espalier::commands {

namespace {

Result<QString> accountOf(store::Connection& db, DeviceId device)
{
    const auto row = TRY(db.first("SELECT admin_guid FROM device_trait WHERE device_id = ?", {device.value}));
    if (!row || row->text(0).isEmpty()) {
        return fail(ErrorCode::Conflict, QLatin1String("no-admin-account"),
                    QStringLiteral("the Mac has told of no administrator that was set up automatically; ask it for "
                                   "DeviceInformation, or name the account with GUID"));
    }
    return row->text(0);
}

Result<> keepAccount(store::Transaction& tx, const mdm::CommandResult& result)
{
    const plist::Dict* answer = result.response.dict(u"QueryResponses");
    const plist::Array* accounts = answer != nullptr ? answer->array(u"AutoSetupAdminAccounts") : nullptr;
    if (result.status != mdm::ResultStatus::Acknowledged || accounts == nullptr || accounts->empty()) {
        return {};
    }
    const plist::Dict* first = accounts->front().as<plist::Dict>();
    const QString guid = first != nullptr ? first->text(u"GUID").left(100) : QString();
    if (!guid.isEmpty()) { // the row is there: DeviceInformation makes it
        (void)TRY(tx.run("UPDATE device_trait SET admin_guid = ? WHERE device_id = ?", {guid, result.device.value}));
    }
    return {};
}

} // namespace

void addAdminWork(const WorkPlaces& places)
{
    const crypto::Sealer& sealer = places.sealer;
    const QString requestType = QStringLiteral("SetAutoAdminPassword");
    places.handlers.add(QStringLiteral("DeviceInformation"), keepAccount, mdm::NeedsRequest::No);
    places.queue.addPreparation(
        requestType,
        [&sealer](store::Transaction& tx, const mdm::CommandFor& one, const plist::Dict& command) -> Result<> {
            if (command.contains(u"passwordHash")) {
                return {}; // somebody knows the password already
            }
            if (!command.contains(u"GUID")) {
                TRY(accountOf(tx, one.device));
            }
            return keepPending(tx, sealer, {one.device, adminSecret, one.uuid, one.by}, newPassword());
        });
    places.queue.addFilling(
        requestType, [&sealer](store::Transaction& tx, const mdm::CommandFor& one, plist::Dict& command) -> Result<> {
            if (!command.contains(u"GUID")) {
                command.set(QStringLiteral("GUID"), TRY(accountOf(tx, one.device)));
            }
            if (!command.contains(u"passwordHash")) {
                const auto password = TRY(secretOfCommand(tx, sealer, one.device, adminSecret, one.uuid));
                if (!password) {
                    return fail(ErrorCode::Conflict, QStringLiteral("the new password isn't there"));
                }
                command.set(QStringLiteral("passwordHash"), passwordHash(*password, one.uuid.toUtf8()));
            }
            return {};
        });
    places.handlers.add(
        requestType,
        [](store::Transaction& tx, const mdm::CommandResult& result) -> Result<> {
            return result.status == mdm::ResultStatus::Acknowledged
                       ? secretArrived(tx, result.device, adminSecret, result.uuid)
                       : secretRefused(tx, result.device, adminSecret, result.uuid);
        },
        mdm::NeedsRequest::No);
}

Result<QList<DeviceId>> adminPasswordsDue(store::Connection& db, qint64 beforeMs, int most)
{
    QList<DeviceId> due;
    for (const store::Row& row : TRY(db.all(
             "SELECT s.device_id FROM device_secret s JOIN device d ON d.id = s.device_id WHERE s.kind = "
             "'admin-password' "
             "AND s.state = 'current' AND s.settled_at < ? AND d.state = 'enrolled' AND NOT EXISTS (SELECT 1 FROM "
             "device_secret p WHERE p.device_id = s.device_id AND p.kind = s.kind AND p.id > s.id AND p.created_at > "
             "?) "
             "LIMIT ?",
             {beforeMs, beforeMs, most}))) {
        due.append(DeviceId{row.integer(0)});
    }
    return due;
}

} // namespace espalier::commands
