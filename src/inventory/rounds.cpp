#include "inventory/rounds.h"

#include "audit/log.h"
#include "base/durations.h"
#include "crypto/random.h"
#include "inventory/answers.h"
#include "inventory/facts.h"
#include "inventory/groups.h"
#include "inventory/history.h"
#include "inventory/platform.h"
#include "inventory/questions.h"
#include "inventory/schedules.h"
#include "inventory/versions.h"
#include "mdm/device_channel.h"
#include "mdm/handlers.h"
#include "mdm/queue.h"

namespace espalier::inventory {

namespace {

constexpr const char* kinds[] = {"DeviceInformation", "SecurityInfo", "InstalledApplicationList", "ProfileList",
                                 "CertificateList"};
// Asked by hand, and kept as facts all the same.
constexpr const char* updateKinds[] = {"AvailableOSUpdates", "OSUpdateStatus"};

struct Reachable {
    ChannelId channel;
    qint64 generation = 0;
};

// Conflict when the device has no open device channel.
Result<Reachable> reachable(store::Connection& db, DeviceId device)
{
    const store::Row row =
        TRY(db.one("SELECT state, generation FROM device WHERE id = ?", {device.value}, {"device", device.value}));
    const auto channel = TRY(mdm::openDeviceChannel(db, device));
    if (row.text(0) != QLatin1String("enrolled") || !channel) {
        return fail(ErrorCode::Conflict, QStringLiteral("device %1 is not enrolled").arg(device.value));
    }
    return Reachable{*channel, row.integer(1)};
}

// Open means: somebody may still answer. What was cancelled by hand is not.
Result<QStringList> openKinds(store::Connection& db, DeviceId device, qint64 generation)
{
    QStringList open;
    for (const store::Row& row :
         TRY(db.all("SELECT DISTINCT c.request_type FROM inventory_round r "
                    "JOIN inventory_question q ON q.device_id = r.device_id "
                    "JOIN command c ON c.uuid = q.uuid JOIN delivery d ON d.command_id = c.id "
                    "WHERE r.device_id = ? AND r.generation = ? AND r.open = 1 AND q.answered = 0 "
                    "AND d.state IN ('queued', 'sent', 'notnow')",
                    {device.value, generation}))) {
        open.append(row.text(0));
    }
    return open;
}

Result<> setDue(store::Transaction& tx, DeviceId device, const QVariant& due)
{
    TRY(tx.run("UPDATE inventory_round SET due_at = ? WHERE device_id = ?", {due, device.value}));
    return {};
}

Result<bool> isFirstAnswer(store::Connection& db, const mdm::CommandResult& result, bool ofDevice)
{
    if (ofDevice) {
        return !TRY(answeredAt(db, result.device, result.requestType)).has_value();
    }
    return !TRY(db.first("SELECT 1 FROM reported_profile WHERE channel_id = ?", {result.channel.value})).has_value();
}

// Of an answer that was limited by its request only part of the device would be seen.
bool isWhole(const mdm::CommandResult& result)
{
    for (const char* filter : {"Identifiers", "ManagedAppsOnly", "Items", "ManagedOnly"}) {
        if (result.request.contains(QString::fromLatin1(filter))) {
            return false;
        }
    }
    return true;
}

} // namespace

Rounds::Rounds(mdm::Queue& queue, const crypto::Sealer& sealer) : m_queue(queue), m_sealer(sealer) {}

void Rounds::addHandlers(mdm::ResultHandlers& handlers)
{
    const auto add = [&](const char* kind) {
        handlers.add(QString::fromLatin1(kind),
                     [this](store::Transaction& tx, const mdm::CommandResult& result) { return answered(tx, result); });
    };
    for (const char* kind : kinds) {
        add(kind);
    }
    for (const char* kind : updateKinds) {
        add(kind);
    }
}

Result<> Rounds::authenticated(store::Transaction& tx, DeviceId device)
{
    TRY(joinAllDevices(tx, device));
    TRY(keepOsKey(tx, device));
    const store::Row row =
        TRY(tx.one("SELECT product, model FROM device WHERE id = ?", {device.value}, {"device", device.value}));
    const QString platform = platformOf(row.text(0), row.text(1));
    if (!platform.isEmpty()) {
        TRY(tx.run("UPDATE device SET platform = ? WHERE id = ?", {platform, device.value}));
        tx.touch(store::Table::Device, device.value);
    }
    return {};
}

Result<QStringList> Rounds::start(store::Transaction& tx, DeviceId device, const QString& createdBy)
{
    QStringList everything;
    for (const char* kind : kinds) {
        everything.append(QString::fromLatin1(kind));
    }
    return ask(tx, device, everything, createdBy);
}

Result<QStringList> Rounds::ask(store::Transaction& tx, DeviceId device, const QStringList& about,
                                const QString& createdBy)
{
    const Reachable target = TRY(reachable(tx, device));
    // What is open stays, and what is asked beside it joins its round: that is complete when all of it was answered.
    const QStringList open = TRY(openKinds(tx, device, target.generation));
    if (open.isEmpty()) {
        TRY(tx.run("DELETE FROM inventory_question WHERE device_id = ?", {device.value}));
    }
    QStringList uuids;
    QStringList asked;
    for (const plist::Dict& question : questions(TRY(accessRights(tx, device)))) {
        const QString type = question.text(u"RequestType");
        if (!about.contains(type) || open.contains(type)) {
            continue;
        }
        asked.append(type);
        // Of an earlier one of its kind in this round nobody waits for the answer.
        TRY(tx.run("DELETE FROM inventory_question WHERE device_id = ? AND EXISTS (SELECT 1 FROM command c "
                   "WHERE c.uuid = inventory_question.uuid AND c.request_type = ?)",
                   {device.value, type}));
        mdm::NewCommand command;
        command.command = question;
        command.channels = {target.channel};
        command.createdBy = createdBy;
        command.origin = QStringLiteral("inventory");
        const mdm::Queued queued = TRY(m_queue.add(tx, command));
        TRY(tx.run("INSERT INTO inventory_question (uuid, device_id, started_at) VALUES (?, ?, ?)",
                   {queued.uuid, device.value, tx.nowMs()}));
        uuids.append(queued.uuid);
    }
    if (asked.isEmpty() && !open.isEmpty()) {
        return uuids;
    }
    TRY(noteAsked(tx, device, asked));
    TRY(tx.run("INSERT INTO inventory_round (device_id, generation, started_at, open, due_at) VALUES (?, ?, ?, 1, ?) "
               "ON CONFLICT (device_id) DO UPDATE SET generation = excluded.generation, "
               "started_at = excluded.started_at, open = 1, due_at = excluded.due_at",
               {device.value, target.generation, tx.nowMs(), TRY(nextDueAt(tx, device))}));
    return uuids;
}

Result<> Rounds::enrolled(store::Transaction& tx, DeviceId device, ChannelId channel)
{
    const Reachable target = TRY(reachable(tx, device));
    if (target.channel != channel) {
        return {};
    }
    const auto asked = TRY(tx.first("SELECT 1 FROM inventory_round WHERE device_id = ? AND generation = ?",
                                    {device.value, target.generation}));
    if (!asked) {
        TRY(start(tx, device, QStringLiteral("system")));
    }
    return {};
}

Result<> Rounds::ended(store::Transaction& tx, DeviceId device)
{
    TRY(tx.run("UPDATE inventory_round SET open = 0, due_at = NULL WHERE device_id = ?", {device.value}));
    TRY(tx.run("DELETE FROM inventory_question WHERE device_id = ?", {device.value}));
    return {};
}

Result<> Rounds::forget(store::Transaction& tx, DeviceId device)
{
    for (const char* sql :
         {"DELETE FROM fact WHERE device_id = ?", "DELETE FROM app WHERE device_id = ?",
          "DELETE FROM reported_profile WHERE device_id = ?", "DELETE FROM device_certificate WHERE device_id = ?",
          "DELETE FROM inventory_change WHERE device_id = ?", "DELETE FROM inventory_question WHERE device_id = ?",
          "DELETE FROM inventory_round WHERE device_id = ?", "DELETE FROM inventory_asked WHERE device_id = ?",
          "DELETE FROM compliance_result WHERE device_id = ?", "DELETE FROM compliance_device WHERE device_id = ?"}) {
        TRY(tx.run(sql, {device.value}));
    }
    tx.touch(store::Table::Inventory, device.value);
    return {};
}

Result<int> Rounds::startDue(store::Transaction& tx, int most)
{
    int started = 0;
    for (const store::Row& row : TRY(tx.all("SELECT device_id FROM inventory_round WHERE due_at <= ? "
                                            "ORDER BY due_at LIMIT ?",
                                            {tx.nowMs(), most}))) {
        const DeviceId device{row.integer(0)};
        const QStringList due = TRY(dueQuestions(tx, device, tx.nowMs()));
        if (due.isEmpty()) { // its schedule has become another one meanwhile
            TRY(setDue(tx, device, std::max(TRY(nextDueAt(tx, device)), tx.nowMs() + minuteMs)));
            continue;
        }
        const auto uuids = ask(tx, device, due, QStringLiteral("system"));
        if (!uuids && uuids.error().code != ErrorCode::Conflict) {
            return Failure(uuids.error());
        }
        if (!uuids) {
            TRY(setDue(tx, device, QVariant()));
        } else if (uuids->isEmpty()) {
            TRY(setDue(tx, device, tx.nowMs() + hourMs)); // all of it is still open: leave the others their turn
        } else {
            ++started;
        }
    }
    return started;
}

Result<> Rounds::answered(store::Transaction& tx, const mdm::CommandResult& result)
{
    if (result.status == mdm::ResultStatus::Acknowledged) {
        // An answer that can't be recorded must not keep the round open for ever.
        const Result<> recorded = tx.attempt([&] { return record(tx, result); });
        TRY(tick(tx, result));
        if (recorded) {
            return {};
        }
        return audit::append(
            tx, {QStringLiteral("system"),
                 QStringLiteral("inventory.not_recorded"),
                 QStringLiteral("device"),
                 QString::number(result.device.value),
                 {{QStringLiteral("kind"), result.requestType}, {QStringLiteral("error"), recorded.error().what}}});
    }
    return tick(tx, result);
}

Result<> Rounds::record(store::Transaction& tx, const mdm::CommandResult& result)
{
    const store::Row channel = TRY(
        tx.one("SELECT user_id FROM channel WHERE id = ?", {result.channel.value}, {"channel", result.channel.value}));
    const bool ofDevice = channel.text(0).isEmpty();
    const bool isProfiles = result.requestType == QLatin1String("ProfileList");
    if (!isWhole(result) || (!ofDevice && !isProfiles)) {
        return {};
    }
    const bool isFirst = TRY(isFirstAnswer(tx, result, ofDevice));
    // By hand one may ask for a few values only: they go to the columns, but are not "the" answer of this kind.
    const bool complete =
        result.requestType != QLatin1String("DeviceInformation") || result.origin == QLatin1String("inventory");
    const Novelty novelty = ofDevice && complete
                                ? TRY(keepFact(tx, m_sealer, result.device, result.requestType, result.response))
                                : Novelty::New;
    const Recording recording = TRY(Recording::begin(tx, result.device, result.channel, result.requestType,
                                                     isFirst || novelty == Novelty::Same ? Compare::No : Compare::Yes));
    if (isProfiles) {
        if (TRY(recordProfiles(tx, result.device, result.channel, result.response)) && m_profilesReported) {
            TRY(m_profilesReported(tx, result.device, result.channel));
        }
        return recording.tell(tx);
    }
    if (result.requestType == QLatin1String("DeviceInformation")) {
        const PlatformChange change = TRY(recordDeviceInformation(tx, result.device, result.response));
        if (change == PlatformChange::Changed && m_platformChanged) {
            TRY(m_platformChanged(tx, result.device, result.channel));
        }
    } else if (result.requestType == QLatin1String("SecurityInfo")) {
        TRY(recordSecurityInfo(tx, result.device, result.response));
    } else if (novelty == Novelty::New && result.requestType == QLatin1String("InstalledApplicationList")) {
        TRY(recordApps(tx, result.device, result.response));
    } else if (novelty == Novelty::New && result.requestType == QLatin1String("CertificateList")) {
        TRY(recordCertificates(tx, result.device, result.response));
    }
    return recording.tell(tx);
}

Result<> Rounds::tick(store::Transaction& tx, const mdm::CommandResult& result)
{
    const int answer = result.status == mdm::ResultStatus::Acknowledged ? 1 : 2;
    const int ticked = TRY(tx.run("UPDATE inventory_question SET answered = ? WHERE uuid = ? AND device_id = ?",
                                  {answer, result.uuid, result.device.value}));
    if (ticked == 0) {
        return {};
    }
    const store::Row counts = TRY(tx.one("SELECT COALESCE(SUM(CASE WHEN answered = 0 THEN 1 ELSE 0 END), 0), "
                                         "COALESCE(SUM(CASE WHEN answered = 1 THEN 1 ELSE 0 END), 0) "
                                         "FROM inventory_question WHERE device_id = ?",
                                         {result.device.value}, QStringLiteral("questions")));
    if (counts.integer(0) > 0) {
        return {};
    }
    TRY(tx.run("UPDATE inventory_round SET open = 0 WHERE device_id = ?", {result.device.value}));
    if (counts.integer(1) == 0) {
        return {}; // refused everything: nothing is known
    }
    const store::Row before = TRY(tx.one("SELECT inventory_at, enrolled_at FROM device WHERE id = ?",
                                         {result.device.value}, QStringLiteral("device")));
    TRY(tx.run("UPDATE device SET inventory_at = ? WHERE id = ?", {tx.nowMs(), result.device.value}));
    tx.touch(store::Table::Device, result.device.value);
    if (before.isNull(0) || before.integer(0) < before.integer(1)) {
        TRY(audit::append(tx, {QStringLiteral("device"),
                               QStringLiteral("device.inventory_complete"),
                               QStringLiteral("device"),
                               QString::number(result.device.value),
                               {}}));
    }
    return m_roundComplete ? m_roundComplete(tx, result.device, result.channel) : Result<>();
}

} // namespace espalier::inventory
