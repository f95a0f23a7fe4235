#include "commands/traits.h"

#include "profiles/impact/fleet.h"

namespace espalier::commands {

namespace {

// The columns of both questions, in the order in which traitsIn() reads them.
#define ESPALIER_TRAIT_COLUMNS                                                                                       \
    "SELECT d.id, d.name, d.serial, d.udid, d.platform, d.os, d.state, d.approval, d.awaiting_configuration, "       \
    "d.supervised, d.access_rights, t.automated, t.user_enrollment, t.shared_ipad, t.apple_silicon, t.lost_mode, "   \
    "t.pin_for_erase, t.pin_for_lock, t.firmware_pending, (SELECT COUNT(*) FROM secret s WHERE s.place = 'device/' " \
    "|| d.id || '/' || d.generation || '/unlock-token') FROM "

std::optional<bool> flag(const store::Row& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.boolean(column));
}

Traits traitsIn(const store::Row& row)
{
    Traits traits;
    traits.device = DeviceId{row.integer(0)};
    for (int column = 1; column <= 3 && traits.name.isEmpty(); ++column) {
        traits.name = row.text(column);
    }
    traits.platform = row.text(4);
    traits.system = profiles::systemOf(traits.platform);
    traits.os = catalogue::OsVersion::fromText(row.text(5).section(QLatin1Char(' '), 0, 0));
    traits.enrolled = row.text(6) == QLatin1String("enrolled");
    traits.approval = row.text(7);
    traits.awaitingConfiguration = row.boolean(8);
    traits.supervised = flag(row, 9);
    if (!row.isNull(10)) {
        traits.accessRights = row.integer(10);
    }
    traits.automated = flag(row, 11);
    traits.userEnrollment = flag(row, 12);
    traits.sharedIpad = flag(row, 13);
    traits.appleSilicon = flag(row, 14);
    traits.lostMode = flag(row, 15);
    traits.pinForErase = flag(row, 16);
    traits.pinForLock = flag(row, 17);
    traits.firmwareChangePending = flag(row, 18);
    traits.hasUnlockToken = row.boolean(19);
    return traits;
}

} // namespace

Result<Traits> traitsOf(store::Connection& db, DeviceId device)
{
    return traitsIn(
        TRY(db.one(ESPALIER_TRAIT_COLUMNS "device d LEFT JOIN device_trait t ON t.device_id = d.id WHERE d.id = ?",
                   {device.value}, {"device", device.value})));
}

Result<QList<Traits>> traitsOfGroup(store::Connection& db, GroupId group)
{
    QList<Traits> all;
    for (const store::Row& row :
         TRY(db.all(ESPALIER_TRAIT_COLUMNS "group_member m JOIN device d ON d.id = m.device_id "
                                           "LEFT JOIN device_trait t ON t.device_id = d.id WHERE m.group_id = ? "
                                           "ORDER BY d.name, d.id",
                    {group.value}))) {
        all.append(traitsIn(row));
    }
    return all;
}

} // namespace espalier::commands
