// When which device is asked about what. Without a schedule of its own for one of its groups a device is asked
// everything every inventory_hours (setting, default 24). With one it is asked what that names, as often as it says;
// where several hold, each kind goes by the most frequent. Each device has a rhythm of its own, up to a tenth shorter
// or longer and always the same, so that a fleet which enrolled in one hour doesn't answer in one for ever.
//
// Free functions inside the caller's transaction.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "store/connection.h"

#include <QMap>
#include <QStringList>

#include <optional>

namespace espalier::inventory {

inline constexpr int mostScheduleHours = 168;

struct GroupSchedule {
    GroupId group;
    int hours = 0;
    QStringList queries; // information, security, apps, profiles, certificates
    qint64 changedAt = 0;
    QString changedBy;
};

[[nodiscard]] const QStringList& scheduleQueries(); // all five words
[[nodiscard]] Result<std::optional<GroupSchedule>> scheduleOf(store::Connection& db, GroupId group);
[[nodiscard]] Result<QList<GroupSchedule>> schedules(store::Connection& db); // by name of the group
// InvalidInput: hours or queries. Its members go by it once settleDue was called for them, a bunch at a time.
[[nodiscard]] Result<> setSchedule(store::Transaction& tx, const GroupSchedule& schedule, const QString& actor);
// False: there was none.
[[nodiscard]] Result<bool> clearSchedule(store::Transaction& tx, GroupId group, const QString& actor);

// Setting inventory_hours, or its default.
[[nodiscard]] Result<int> usualHours(store::Connection& db);
// How often a device is asked what, by RequestType and in ms; what its access rights don't allow is left out.
[[nodiscard]] Result<QMap<QString, qint64>> questionPeriods(store::Connection& db, DeviceId device);
// What is due now, or so soon that it isn't worth a contact of its own.
[[nodiscard]] Result<QStringList> dueQuestions(store::Connection& db, DeviceId device, qint64 nowMs);
[[nodiscard]] Result<> noteAsked(store::Transaction& tx, DeviceId device, const QStringList& kinds);
// When the next one is due.
[[nodiscard]] Result<qint64> nextDueAt(store::Transaction& tx, DeviceId device);
// After a schedule, or who is in a group, has changed. Who isn't asked at all any more stays so.
[[nodiscard]] Result<> settleDue(store::Transaction& tx, const QList<DeviceId>& devices);

} // namespace espalier::inventory
