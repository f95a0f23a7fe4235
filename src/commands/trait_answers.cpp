#include "commands/trait_answers.h"

namespace espalier::commands {

namespace {

QVariant flag(const plist::Dict* answer, QStringView key)
{
    const plist::Value* value = answer != nullptr ? answer->find(key) : nullptr;
    const bool* found = value != nullptr ? value->as<bool>() : nullptr;
    return found != nullptr ? QVariant(*found ? 1 : 0) : QVariant();
}

Result<> ensureRow(store::Transaction& tx, DeviceId device)
{
    if (!TRY(tx.first("SELECT 1 FROM device_trait WHERE device_id = ?", {device.value}))) {
        TRY(tx.insert("INSERT INTO device_trait (device_id) VALUES (?)", {device.value}));
    }
    return {};
}

Result<> keepInformation(store::Transaction& tx, const mdm::CommandResult& result)
{
    const plist::Dict* answer = result.response.dict(u"QueryResponses");
    if (answer == nullptr) {
        return {};
    }
    TRY(ensureRow(tx, result.device));
    (void)TRY(tx.run("UPDATE device_trait SET apple_silicon = COALESCE(?, apple_silicon), "
                     "shared_ipad = COALESCE(?, shared_ipad), lost_mode = COALESCE(?, lost_mode), "
                     "pin_for_erase = COALESCE(?, pin_for_erase), pin_for_lock = COALESCE(?, pin_for_lock) "
                     "WHERE device_id = ?",
                     {flag(answer, u"IsAppleSilicon"), flag(answer, u"IsMultiUser"),
                      flag(answer, u"IsMDMLostModeEnabled"), flag(answer, u"PINRequiredForEraseDevice"),
                      flag(answer, u"PINRequiredForDeviceLock"), result.device.value}));
    return {};
}

Result<> keepSecurity(store::Transaction& tx, const mdm::CommandResult& result)
{
    const plist::Dict* answer = result.response.dict(u"SecurityInfo");
    if (answer == nullptr) {
        return {};
    }
    const plist::Dict* management = answer->dict(u"ManagementStatus");
    TRY(ensureRow(tx, result.device));
    (void)TRY(tx.run("UPDATE device_trait SET automated = COALESCE(?, automated), "
                     "user_enrollment = COALESCE(?, user_enrollment), "
                     "firmware_pending = COALESCE(?, firmware_pending) WHERE device_id = ?",
                     {flag(management, u"EnrolledViaDEP"), flag(management, u"IsUserEnrollment"),
                      flag(answer->dict(u"FirmwarePasswordStatus"), u"ChangePending"), result.device.value}));
    return {};
}

mdm::ResultHandler lostModeIs(bool on)
{
    return [on](store::Transaction& tx, const mdm::CommandResult& result) -> Result<> {
        TRY(ensureRow(tx, result.device));
        (void)TRY(
            tx.run("UPDATE device_trait SET lost_mode = ? WHERE device_id = ?", {on ? 1 : 0, result.device.value}));
        tx.touch(store::Table::Device, result.device.value);
        return {};
    };
}

mdm::ResultHandler whenDone(mdm::ResultHandler handler)
{
    return [handler](store::Transaction& tx, const mdm::CommandResult& result) -> Result<> {
        return result.status == mdm::ResultStatus::Acknowledged ? handler(tx, result) : Result<>();
    };
}

} // namespace

void addTraitAnswers(mdm::ResultHandlers& handlers)
{
    const auto add = [&handlers](const char* requestType, const mdm::ResultHandler& handler) {
        handlers.add(QString::fromLatin1(requestType), whenDone(handler), mdm::NeedsRequest::No);
    };
    add("DeviceInformation", keepInformation);
    add("SecurityInfo", keepSecurity);
    add("EnableLostMode", lostModeIs(true));
    add("DisableLostMode", lostModeIs(false));
}

} // namespace espalier::commands
