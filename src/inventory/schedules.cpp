#include "inventory/schedules.h"

#include "audit/log.h"
#include "base/durations.h"
#include "inventory/questions.h"
#include "store/settings.h"

#include <QSet>

#include <algorithm>
#include <limits>

namespace espalier::inventory {

namespace {

constexpr int usualHoursWithoutSetting = 24;
constexpr int mostUsualHours = 24 * 90;
constexpr qint64 togetherWithin = 20; // of a period, one part: due so soon, it is asked with what is due

struct QuestionWord {
    const char* word;
    const char* requestType;
};
constexpr QuestionWord questionWords[] = {{"information", "DeviceInformation"},
                                          {"security", "SecurityInfo"},
                                          {"apps", "InstalledApplicationList"},
                                          {"profiles", "ProfileList"},
                                          {"certificates", "CertificateList"}};

// From an id that counts up to a number that looks like chance and is always the same.
quint64 scattered(qint64 id)
{
    quint64 x = static_cast<quint64>(id) + 0x9E3779B97F4A7C15ULL;
    x = (x ^ (x >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    x = (x ^ (x >> 27U)) * 0x94D049BB133111EBULL;
    return x ^ (x >> 31U);
}

qint64 ownPeriod(DeviceId device, int hours)
{
    const qint64 period = hours * hourMs;
    const qint64 spread = period / 5;
    return period - spread / 2 + static_cast<qint64>(scattered(device.value) % static_cast<quint64>(spread));
}

GroupSchedule scheduleFromRow(const store::Row& row)
{
    return {GroupId{row.integer(0)}, static_cast<int>(row.integer(1)), row.text(2).split(u' ', Qt::SkipEmptyParts),
            row.integer(3), row.text(4)};
}

Result<> checkSchedule(const GroupSchedule& schedule)
{
    if (schedule.hours < 1 || schedule.hours > mostScheduleHours) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("hours is a number from 1 to %1").arg(mostScheduleHours));
    }
    const auto isKnown = [](const QString& query) { return scheduleQueries().contains(query); };
    if (schedule.queries.isEmpty() || !std::all_of(schedule.queries.begin(), schedule.queries.end(), isKnown)) {
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("queries are some of %1").arg(scheduleQueries().join(QStringLiteral(", "))));
    }
    return {};
}

Result<> tellSchedule(store::Transaction& tx, const QString& actor, const char* kind, GroupId group,
                      QJsonObject arguments)
{
    const auto row = TRY(tx.first("SELECT name FROM device_group WHERE id = ?", {group.value}));
    arguments.insert(QStringLiteral("name"), row ? row->text(0) : QString());
    TRY(audit::append(
        tx, {actor, QString::fromLatin1(kind), QStringLiteral("group"), QString::number(group.value), arguments}));
    tx.touch(store::Table::Group, group.value);
    return {};
}

// When each kind comes next. What was never asked by itself counts from the last round.
Result<QMap<QString, qint64>> nextTimes(store::Connection& db, DeviceId device)
{
    const auto round = TRY(db.first("SELECT started_at FROM inventory_round WHERE device_id = ?", {device.value}));
    QMap<QString, qint64> asked;
    for (const store::Row& row :
         TRY(db.all("SELECT kind, at FROM inventory_asked WHERE device_id = ?", {device.value}))) {
        asked.insert(row.text(0), row.integer(1));
    }
    const QMap<QString, qint64> periods = TRY(questionPeriods(db, device));
    QMap<QString, qint64> times;
    for (auto at = periods.begin(); at != periods.end(); ++at) {
        times.insert(at.key(), asked.value(at.key(), round ? round->integer(0) : 0) + *at);
    }
    return times;
}

} // namespace

const QStringList& scheduleQueries()
{
    static const QStringList all = [] {
        QStringList list;
        for (const QuestionWord& one : questionWords) {
            list.append(QString::fromLatin1(one.word));
        }
        return list;
    }();
    return all;
}

Result<std::optional<GroupSchedule>> scheduleOf(store::Connection& db, GroupId group)
{
    const auto row = TRY(db.first("SELECT group_id, hours, queries, changed_at, changed_by FROM inventory_schedule "
                                  "WHERE group_id = ?",
                                  {group.value}));
    return row ? std::optional(scheduleFromRow(*row)) : std::nullopt;
}

Result<QList<GroupSchedule>> schedules(store::Connection& db)
{
    QList<GroupSchedule> all;
    for (const store::Row& row : TRY(db.all("SELECT s.group_id, s.hours, s.queries, s.changed_at, s.changed_by FROM "
                                            "inventory_schedule s JOIN device_group g ON g.id = s.group_id "
                                            "ORDER BY g.built_in DESC, lower(g.name), g.id"))) {
        all.append(scheduleFromRow(row));
    }
    return all;
}

Result<> setSchedule(store::Transaction& tx, const GroupSchedule& schedule, const QString& actor)
{
    TRY(checkSchedule(schedule));
    QStringList queries; // each once, in one order
    for (const QString& word : scheduleQueries()) {
        if (schedule.queries.contains(word)) {
            queries.append(word);
        }
    }
    const QString text = queries.join(u' ');
    TRY(tx.run("INSERT INTO inventory_schedule (group_id, hours, queries, changed_at, changed_by) VALUES (?, ?, ?, ?, "
               "?) ON CONFLICT (group_id) DO UPDATE SET hours = excluded.hours, queries = excluded.queries, "
               "changed_at = excluded.changed_at, changed_by = excluded.changed_by",
               {schedule.group.value, schedule.hours, text, tx.nowMs(), actor}));
    return tellSchedule(tx, actor, "group.schedule_set", schedule.group,
                        {{QStringLiteral("hours"), schedule.hours}, {QStringLiteral("queries"), text}});
}

Result<bool> clearSchedule(store::Transaction& tx, GroupId group, const QString& actor)
{
    const int gone = TRY(tx.run("DELETE FROM inventory_schedule WHERE group_id = ?", {group.value}));
    if (gone > 0) {
        TRY(tellSchedule(tx, actor, "group.schedule_cleared", group, {}));
    }
    return gone > 0;
}

Result<int> usualHours(store::Connection& db)
{
    bool isNumber = false;
    const int hours = TRY(store::setting(db, "inventory_hours")).toInt(&isNumber);
    return isNumber && hours >= 1 && hours <= mostUsualHours ? hours : usualHoursWithoutSetting;
}

Result<QMap<QString, qint64>> questionPeriods(store::Connection& db, DeviceId device)
{
    QMap<QString, int> hours; // by word
    for (const store::Row& row : TRY(db.all("SELECT s.hours, s.queries FROM inventory_schedule s JOIN group_member m "
                                            "ON m.group_id = s.group_id WHERE m.device_id = ?",
                                            {device.value}))) {
        for (const QString& word : row.text(1).split(u' ', Qt::SkipEmptyParts)) {
            const int asked = static_cast<int>(row.integer(0));
            hours.insert(word, std::min(asked, hours.value(word, asked)));
        }
    }
    const int usual = TRY(usualHours(db));
    const bool isOwn = !hours.isEmpty();
    QSet<QString> allowed;
    for (const plist::Dict& question : questions(TRY(accessRights(db, device)))) {
        allowed.insert(question.text(u"RequestType"));
    }
    QMap<QString, qint64> periods;
    for (const QuestionWord& one : questionWords) {
        const QString word = QString::fromLatin1(one.word);
        const QString type = QString::fromLatin1(one.requestType);
        if (allowed.contains(type) && (!isOwn || hours.contains(word))) {
            periods.insert(type, ownPeriod(device, isOwn ? hours.value(word) : usual));
        }
    }
    return periods;
}

Result<QStringList> dueQuestions(store::Connection& db, DeviceId device, qint64 nowMs)
{
    const QMap<QString, qint64> times = TRY(nextTimes(db, device));
    if (std::none_of(times.begin(), times.end(), [nowMs](qint64 at) { return at <= nowMs; })) {
        return QStringList();
    }
    const QMap<QString, qint64> periods = TRY(questionPeriods(db, device));
    QStringList due;
    for (auto at = times.begin(); at != times.end(); ++at) {
        if (*at - periods.value(at.key()) / togetherWithin <= nowMs) {
            due.append(at.key());
        }
    }
    return due;
}

Result<> noteAsked(store::Transaction& tx, DeviceId device, const QStringList& kinds)
{
    for (const QString& kind : kinds) {
        TRY(tx.run("INSERT INTO inventory_asked (device_id, kind, at) VALUES (?, ?, ?) "
                   "ON CONFLICT (device_id, kind) DO UPDATE SET at = excluded.at",
                   {device.value, kind, tx.nowMs()}));
    }
    return {};
}

Result<qint64> nextDueAt(store::Transaction& tx, DeviceId device)
{
    const QMap<QString, qint64> times = TRY(nextTimes(tx, device));
    if (times.isEmpty()) { // a schedule of what it doesn't grant: looked at again, in case that changes
        return tx.nowMs() + ownPeriod(device, TRY(usualHours(tx)));
    }
    return *std::min_element(times.begin(), times.end());
}

Result<> settleDue(store::Transaction& tx, const QList<DeviceId>& devices)
{
    for (const DeviceId device : devices) {
        const auto round =
            TRY(tx.first("SELECT 1 FROM inventory_round WHERE device_id = ? AND due_at IS NOT NULL", {device.value}));
        if (round) {
            TRY(tx.run("UPDATE inventory_round SET due_at = ? WHERE device_id = ?",
                       {TRY(nextDueAt(tx, device)), device.value}));
        }
    }
    return {};
}

} // namespace espalier::inventory
