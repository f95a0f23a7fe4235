#include "commands/device_secrets.h"
#include "commands/special_work.h"

namespace espalier::commands {

namespace {

constexpr qint64 askableMs = 15LL * 24 * 60 * 60 * 1000; // Apple: the code is there for 15 days after supervision
constexpr qsizetype longestCode = 200;

} // namespace

void addActivationLockWork(const WorkPlaces& places)
{
    const crypto::Sealer& sealer = places.sealer;
    places.handlers.add(
        QStringLiteral("ActivationLockBypassCode"),
        [&sealer](store::Transaction& tx, const mdm::CommandResult& result) -> Result<> {
            const QString code = result.response.text(u"ActivationLockBypassCode").left(longestCode);
            if (result.status != mdm::ResultStatus::Acknowledged || code.isEmpty()) {
                return {}; // the one that is kept goes on counting until another one comes
            }
            (void)TRY(keepCurrent(tx, sealer, {result.device, bypassSecret, result.uuid, QStringLiteral("device")},
                                  SecretBytes(code.toUtf8())));
            return {};
        },
        mdm::NeedsRequest::No);
    places.handlers.add(
        QStringLiteral("ClearActivationLockBypassCode"),
        [](store::Transaction& tx, const mdm::CommandResult& result) -> Result<> {
            return result.status == mdm::ResultStatus::Acknowledged ? secretEnded(tx, result.device, bypassSecret)
                                                                    : Result<>();
        },
        mdm::NeedsRequest::No);
}

Result<bool> shouldAskBypassCode(store::Connection& db, DeviceId device, qint64 nowMs)
{
    const auto row = TRY(db.first("SELECT supervised, enrolled_at, platform, generation FROM device WHERE id = ? "
                                  "AND state = 'enrolled' AND approval = ''",
                                  {device.value}));
    const bool has = row && (row->text(2) == QLatin1String("iphone") || row->text(2) == QLatin1String("ipad") ||
                             row->text(2) == QLatin1String("mac"));
    if (!has || !row->boolean(0) || nowMs - row->integer(1) > askableMs) {
        return false;
    }
    return !TRY(db.first("SELECT 1 FROM delivery d JOIN command c ON c.id = d.command_id JOIN channel ch "
                         "ON ch.id = d.channel_id WHERE ch.device_id = ? AND d.generation = ? "
                         "AND c.request_type = 'ActivationLockBypassCode'",
                         {device.value, row->integer(3)}))
                .has_value();
}

} // namespace espalier::commands
