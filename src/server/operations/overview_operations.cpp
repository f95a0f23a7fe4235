#include "server/operations/overview_operations.h"

#include "apns/push_certificate.h"
#include "base/durations.h"
#include "enroll/admissions.h"
#include "enroll/links.h"
#include "inventory/query/parser.h"
#include "inventory/query/search.h"
#include "mdm/commands.h"
#include "server/backup_schedule.h"
#include "server/identity_ends.h"
#include "server/operations/counting.h"
#include "server/operations/device_leaving.h"
#include "server/readiness/self_test.h"
#include "store/settings.h"

#include <QJsonArray>

namespace espalier::server {

namespace {

using store::Connection;

constexpr int mostProblems = 50;
constexpr int mostWaiting = 1000; // for an approval; more are not told apart
constexpr int checkPosition = 4;  // in the checklist

QJsonObject step(const char* name, bool done, bool reachable, const QString& evidence)
{
    return {{QStringLiteral("step"), QLatin1String(name)},
            {QStringLiteral("state"), QLatin1String(done        ? "done"
                                                    : reachable ? "now"
                                                                : "locked")},
            {QStringLiteral("evidence"), evidence}};
}

// Done with the time of a good one; else what fails.
QJsonObject checkStep(const std::optional<SelfTestResult>& last, bool reachable)
{
    const bool isGood = last && last->isGood();
    const QString evidence = isGood ? QString::number(last->at)
                             : last ? failedIds(last->checks).join(QStringLiteral(", "))
                                    : QString();
    return step("check", isGood, reachable, evidence);
}

// In order; a step is locked until those it needs are done.
Result<QJsonArray> checklist(Connection& db, const std::optional<TlsFacts>& tls, const BackupState& backups,
                             const std::optional<SelfTestResult>& selfTest)
{
    const bool isPractice = TRY(store::setting(db, "practice")) == QLatin1String("1");
    const QString organization = TRY(store::setting(db, "organization"));
    const QString address = TRY(store::setting(db, "public_url"));
    const auto push = TRY(apns::currentPushCertificate(db));
    const auto profile = TRY(db.first("SELECT name FROM profile ORDER BY id LIMIT 1"));
    const auto link = TRY(db.first("SELECT name FROM link ORDER BY id DESC LIMIT 1"));
    const auto device = TRY(db.first("SELECT name FROM device WHERE state = 'enrolled' ORDER BY id LIMIT 1"));
    QJsonArray steps{
        step("organization", !organization.isEmpty(), true, organization),
        step("address", !address.isEmpty(), true, address),
        step("tls", tls.has_value(), true, tls ? tls->subject : QString()),
        step("push_certificate", push.has_value(), true, push ? push->topic : QString()),
        checkStep(selfTest, push.has_value()),
        step("profile", profile.has_value(), true, profile ? profile->text(0) : QString()),
        step("link", link.has_value(), push.has_value(), link ? link->text(0) : QString()),
        step("device", device.has_value(), link.has_value(), device ? device->text(0) : QString()),
    };
    if (isPractice) {
        steps.removeAt(checkPosition); // the fleet lives in this computer
    } else {
        steps.append(step("backup", backups.lastGood.at > 0, device.has_value(), backups.lastGood.path));
    }
    return steps;
}

// Devices are served, and it would hurt to lose them.
bool lacksBackup(const QJsonArray& steps)
{
    const QJsonValue last = steps.last();
    return last[QStringLiteral("step")].toString() == QLatin1String("backup") &&
           last[QStringLiteral("state")].toString() == QLatin1String("now");
}

// From then on there is something to look after, whatever of the checklist is open again.
Result<bool> wasSetUp(Connection& db)
{
    if (TRY(db.first("SELECT 1 FROM device WHERE state = 'enrolled' LIMIT 1"))) {
        return true;
    }
    return TRY(db.first("SELECT 1 FROM audit WHERE kind = 'device.enrolled' LIMIT 1")).has_value();
}

// By the same query as the list of devices.
Result<qint64> needAttention(Connection& db, qint64 now)
{
    const auto query = TRY(inventory::query::parsed(QStringLiteral("health in (attention, bad)")));
    return inventory::query::count(db, inventory::query::condition(query, now));
}

Result<QJsonArray> devicesByState(Connection& db)
{
    QJsonArray rows;
    for (const auto& row : TRY(db.all("SELECT state, COUNT(*) FROM device GROUP BY state ORDER BY state"))) {
        rows.append(QJsonObject{{QStringLiteral("state"), row.text(0)}, {QStringLiteral("count"), row.integer(1)}});
    }
    return rows;
}

Result<QJsonArray> devicesByOs(Connection& db)
{
    QJsonArray rows;
    for (const auto& row : TRY(db.all("SELECT platform, os, COUNT(*) FROM device WHERE state = 'enrolled' "
                                      "GROUP BY platform, os ORDER BY platform, os"))) {
        rows.append(QJsonObject{{QStringLiteral("platform"), row.text(0)},
                                {QStringLiteral("os"), row.text(1)},
                                {QStringLiteral("count"), row.integer(2)}});
    }
    return rows;
}

Result<QJsonObject> commandCounts(Connection& db, qint64 now)
{
    const mdm::CommandSums sums = TRY(mdm::commandSums(db, now));
    return QJsonObject{{QStringLiteral("queued"), sums.queued},
                       {QStringLiteral("waiting"), sums.waiting},
                       {QStringLiteral("failed"), sums.failed},
                       {QStringLiteral("done_today"),
                        TRY(counted(db, "SELECT COUNT(*) FROM delivery WHERE state = 'acknowledged' AND state_at > ?",
                                    {now - dayMs}))}};
}

QJsonObject expiry(const QString& what, const QString& name, qint64 at, EndState state)
{
    return {{QStringLiteral("what"), what},
            {QStringLiteral("name"), name},
            {QStringLiteral("at"), at},
            {QStringLiteral("state"), QLatin1String(espalier::server::name(state))}};
}

// The open link that closes next.
Result<std::optional<enroll::Link>> nextLink(Connection& db, qint64 now)
{
    std::optional<enroll::Link> next;
    for (const enroll::Link& link : TRY(enroll::listLinks(db))) {
        const bool isOpen = link.state(now) == enroll::LinkState::Active;
        if (isOpen && (!next || link.expiresAt < next->expiresAt)) {
            next = link;
        }
    }
    return next;
}

QJsonArray expires(const QList<Ending>& all, const QList<IdentityWindow>& identities,
                   const std::optional<enroll::Link>& link, qint64 now)
{
    QJsonArray rows;
    for (const Ending& ending : all) {
        rows.append(expiry(ending.what, ending.name, ending.endsAt, ending.state(now)));
    }
    if (!identities.isEmpty()) {
        const Ending first{{}, {}, {}, identities.first().firstAt, false};
        rows.append(expiry(QStringLiteral("identity"), {}, first.endsAt, first.state(now)));
    }
    if (link) {
        QJsonObject row = expiry(QStringLiteral("link"), link->name, link->expiresAt, EndState::Ok);
        row.insert(QStringLiteral("link"), link->id.value);
        rows.append(row);
    }
    return rows;
}

QJsonObject problem(const char* severity, const QString& kind, const char* subjectKind, const QString& subject,
                    const QString& text)
{
    return {{QStringLiteral("severity"), QLatin1String(severity)},
            {QStringLiteral("kind"), kind},
            {QStringLiteral("subject_kind"), QLatin1String(subjectKind)},
            {QStringLiteral("subject"), subject},
            {QStringLiteral("text"), text}};
}

// What the running server says of itself; all empty without one.
struct ServerTrouble {
    QString notListening;
    QString noDevicePort;
    QString pushBlocked;
    QString noNewerTls; // also without one
};

std::optional<QJsonObject> backupProblem(const BackupState& backups, qint64 now, bool isMissing)
{
    if (backups.nextAt(now) && backups.isFailing()) {
        return problem("failed", QStringLiteral("backup_failed"), "server", {}, backups.lastFailure.what);
    }
    return isMissing ? std::optional(problem("warning", QStringLiteral("backup_missing"), "server", {}, {}))
                     : std::nullopt;
}

Result<QJsonArray> problems(Connection& db, qint64 now, const ServerTrouble& trouble, const QList<Ending>& endings,
                            const IdentityEnds& identities, const std::optional<QJsonObject>& backup,
                            const std::optional<SelfTestResult>& selfTest)
{
    QJsonArray rows;
    if (!trouble.notListening.isEmpty()) {
        rows.append(problem("failed", QStringLiteral("not_listening"), "server", {}, trouble.notListening));
    }
    if (!trouble.noDevicePort.isEmpty()) {
        rows.append(problem("failed", QStringLiteral("no_device_port"), "server", {}, trouble.noDevicePort));
    }
    if (!trouble.noNewerTls.isEmpty()) {
        rows.append(problem("failed", QStringLiteral("tls_not_renewed"), "server", {}, trouble.noNewerTls));
    }
    if (!trouble.pushBlocked.isEmpty()) {
        rows.append(problem("failed", QStringLiteral("push_blocked"), "server", {}, trouble.pushBlocked));
    }
    if (backup) {
        rows.append(*backup);
    }
    if (selfTest && !selfTest->isGood()) {
        rows.append(problem("failed", QStringLiteral("check_failed"), "server", {},
                            failedIds(selfTest->checks).join(QStringLiteral(", "))));
    }
    if (const qint64 stranded = TRY(apns::devicesOfOtherTopics(db)); stranded > 0) {
        rows.append(problem("failed", QStringLiteral("other_topic"), "server", {}, QString::number(stranded)));
    }
    for (const Ending& ending : endings) {
        if (ending.needsSomebody(now)) {
            const bool failed = !ending.isHarmless() && endStage(ending.endsAt, now) == EndStage::Ended;
            rows.append(problem(failed ? "failed" : "warning", ending.what + QLatin1String("_ends"), "server",
                                ending.name, QString::number(ending.endsAt)));
        }
    }
    if (identities.nearOrEnded > 0) {
        rows.append(problem(identities.anyEnded ? "failed" : "warning", QStringLiteral("identities_end"), "server", {},
                            QString::number(identities.nearOrEnded)));
    }
    const auto askers = TRY(enroll::listAdmissions(db, enroll::AdmissionState::Waiting, now, mostWaiting));
    if (!askers.isEmpty()) {
        rows.append(
            problem("warning", QStringLiteral("approval_waiting"), "approval", {}, QString::number(askers.size())));
    }
    const auto orders =
        TRY(db.one("SELECT COUNT(*) FROM command_order WHERE state='waiting'", {}, QStringLiteral("orders that wait")));
    if (orders.integer(0) > 0) {
        rows.append(
            problem("warning", QStringLiteral("order_waiting"), "order", {}, QString::number(orders.integer(0))));
    }
    const auto failing = TRY(db.one("SELECT COUNT(*) FROM compliance_device WHERE state = 'failing'", {},
                                    QStringLiteral("devices that aren't compliant")));
    if (failing.integer(0) > 0) {
        rows.append(problem("warning", QStringLiteral("compliance_failing"), "compliance", {},
                            QString::number(failing.integer(0))));
    }
    if (const qint64 unwell = TRY(needAttention(db, now)); unwell > 0) {
        rows.append(problem("warning", QStringLiteral("devices_unwell"), "devices", {}, QString::number(unwell)));
    }
    for (const auto& row :
         TRY(db.all("SELECT id, name FROM quarantine WHERE state = 'waiting' ORDER BY id LIMIT 20"))) {
        rows.append(problem("failed", QStringLiteral("quarantine"), "quarantine", QString::number(row.integer(0)),
                            row.text(1)));
    }
    for (const auto& row :
         TRY(db.all("SELECT device.id, device.name, channel.push_result FROM channel "
                    "JOIN device ON device.id = channel.device_id WHERE channel.push_dead = 1 "
                    "AND device.state = 'enrolled' AND channel.user_id = '' ORDER BY device.id LIMIT 20"))) {
        rows.append(
            problem("failed", QStringLiteral("push_dead"), "device", QString::number(row.integer(0)), row.text(1)));
    }
    for (const auto& row :
         TRY(db.all("SELECT p.id, p.name FROM profile p WHERE EXISTS (SELECT 1 FROM profile_install i JOIN device d "
                    "ON d.id = i.device_id AND d.generation = i.generation AND d.state = 'enrolled' "
                    "WHERE i.profile_id = p.id AND i.state = 'blocked') ORDER BY p.id LIMIT 20"))) {
        rows.append(problem("warning", QStringLiteral("profile_blocked"), "profile", QString::number(row.integer(0)),
                            row.text(1)));
    }
    for (const auto& row :
         TRY(db.all("SELECT id, name, last_seen FROM device WHERE state = 'enrolled' AND last_seen < ? "
                    "ORDER BY last_seen LIMIT 20",
                    {now - silentMs}))) {
        rows.append(
            problem("warning", QStringLiteral("silent"), "device", QString::number(row.integer(0)), row.text(1)));
    }
    for (const Ending& ending : endings) { // of which a first reminder was given
        if (ending.state(now) == EndState::Coming) {
            rows.append(problem("coming", ending.what + QLatin1String("_ends"), "server", ending.name,
                                QString::number(ending.endsAt)));
        }
    }
    if (identities.coming > 0) {
        rows.append(
            problem("coming", QStringLiteral("identities_end"), "server", {}, QString::number(identities.coming)));
    }
    while (rows.size() > mostProblems) {
        rows.removeLast();
    }
    return rows;
}

Result<QJsonValue> show(const ServerFacts& facts)
{
    const auto served = TRY(servedCertificates(facts.tls, facts.authority));
    auto trouble =
        facts.live
            .with([](const Live::Parts& parts) {
                return ServerTrouble{parts.notListening, parts.noDevicePort, parts.waker->status().blocked, {}};
            })
            .value_or(ServerTrouble());
    trouble.noNewerTls = facts.tls.problem();
    const qint64 now = facts.clock.nowMs();
    return facts.store.read([&](Connection& db) -> Result<QJsonValue> {
        const auto all = TRY(endings(db, served));
        const auto identities = TRY(identityWindows(db, now));
        const BackupState backups = TRY(backupState(db));
        const auto selfTest = TRY(lastSelfTest(db));
        const QJsonArray steps = TRY(checklist(db, served.tls, backups, selfTest));
        return QJsonValue(QJsonObject{
            {QStringLiteral("checklist"), steps},
            {QStringLiteral("was_set_up"), TRY(wasSetUp(db))},
            {QStringLiteral("devices_by_state"), TRY(devicesByState(db))},
            {QStringLiteral("devices_by_os"), TRY(devicesByOs(db))},
            {QStringLiteral("commands"), TRY(commandCounts(db, now))},
            {QStringLiteral("expires"), expires(all, identities, TRY(nextLink(db, now)), now)},
            {QStringLiteral("problems"), TRY(problems(db, now, trouble, all, identityEnds(identities),
                                                      backupProblem(backups, now, lacksBackup(steps)), selfTest))},
        });
    });
}

} // namespace

void addOverviewOperations(Operations& operations, const ServerFacts& facts)
{
    operations.add(QStringLiteral("overview"), [facts](const QJsonObject&, const Caller&) { return show(facts); });
}

} // namespace espalier::server
