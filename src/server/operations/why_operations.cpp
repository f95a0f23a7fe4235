#include "server/operations/why_operations.h"

#include "base/durations.h"
#include "mdm/commands.h"
#include "server/operations/command_endings.h"
#include "server/operations/named_things.h"
#include "store/settings.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace espalier::server {

namespace {

constexpr qint64 silentMs = 7 * dayMs;
constexpr int mostOpen = 1000;

// Why a command isn't sent though its device may call.
enum class Held { No, Undo, Approver };

Result<Held> heldBy(store::Connection& db, CommandId command)
{
    if (TRY(db.first("SELECT 1 FROM command_order WHERE command_id = ? AND state = 'waiting'", {command.value}))) {
        return Held::Approver;
    }
    return TRY(db.first("SELECT 1 FROM command_hold WHERE command_id = ?", {command.value})) ? Held::Undo : Held::No;
}

// How sure it is that this is the cause.
enum Weight { Certain = 100, Strong = 80, Likely = 60, Possible = 40, Hint = 20 };

struct Facts {
    QString state, approval, topic, serverTopic, pushResult, userId;
    qint64 lastSeen = 0, pushAt = 0, identityEnds = 0, leaving = 0;
    bool enabled = false, pushDead = false, hasToken = false, revoked = false;
    qint64 quarantined = 0;
    qint64 turnedAwayAt = 0; // who came under its name since it was here last
    QString turnedAwayWhy;
    QList<mdm::CommandRow> open; // of the channel, oldest first
};

constexpr int refusalsLookedAt = 50;

// Only of those who proved an identity: anybody can name any device.
Result<> addTurnedAway(store::Connection& db, DeviceId device, Facts& facts)
{
    const auto last = TRY(db.all("SELECT at, arguments FROM audit WHERE subject_kind = 'udid' AND subject = "
                                 "(SELECT udid FROM device WHERE id = ?) AND kind = 'device.refused' AND at > ? "
                                 "ORDER BY id DESC LIMIT ?",
                                 {device.value, facts.lastSeen, refusalsLookedAt}));
    for (const store::Row& row : last) {
        const QJsonObject refusal = QJsonDocument::fromJson(row.text(1).toUtf8()).object();
        if (!refusal[QStringLiteral("certificate")].toString().isEmpty()) {
            facts.turnedAwayAt = row.integer(0);
            facts.turnedAwayWhy = refusal[QStringLiteral("reason")].toString();
            break;
        }
    }
    return {};
}

Result<Facts> factsOf(store::Connection& db, DeviceId device, const QString& user, qint64 now)
{
    const auto row = TRY(db.one(
        "SELECT d.state, d.approval, d.topic, d.last_seen, c.enabled, c.push_token, c.push_at, c.push_result, "
        "c.push_dead, (SELECT not_after FROM certificate WHERE id = d.certificate_id), "
        "(SELECT revoked_at FROM certificate WHERE id = d.certificate_id), "
        "(SELECT COUNT(*) FROM quarantine q WHERE q.device_id = d.id AND q.state = 'waiting'), c.user_id, c.last_seen, "
        "CASE WHEN d.leaving = d.generation THEN 1 ELSE 0 END FROM device d "
        "LEFT JOIN channel c ON c.device_id = d.id AND c.user_id = ? WHERE d.id = ?",
        {user, device.value}, {"device", device.value}));
    Facts facts;
    facts.state = row.text(0);
    facts.approval = row.text(1);
    facts.topic = row.text(2);
    facts.serverTopic = TRY(store::setting(db, "topic"));
    facts.lastSeen = user.isEmpty() ? row.integer(3) : row.integer(13);
    facts.enabled = row.boolean(4);
    facts.hasToken = !row.bytes(5).isEmpty();
    facts.pushAt = row.integer(6);
    facts.pushResult = row.text(7);
    facts.pushDead = row.boolean(8);
    facts.identityEnds = row.integer(9);
    facts.revoked = !row.isNull(10);
    facts.quarantined = row.integer(11);
    facts.userId = row.text(12);
    facts.leaving = row.integer(14);
    TRY(addTurnedAway(db, device, facts));
    for (const char* state : {"queued", "sent", "notnow"}) {
        mdm::CommandFilter filter;
        filter.device = device;
        filter.state = QString::fromLatin1(state);
        filter.now = now;
        filter.most = mostOpen;
        for (const mdm::CommandRow& one : TRY(mdm::commandRows(db, filter))) {
            if (one.userId == user) {
                facts.open.prepend(one);
            }
        }
    }
    std::sort(facts.open.begin(), facts.open.end(),
              [](const auto& a, const auto& b) { return a.delivery < b.delivery; });
    return facts;
}

class Evidence {
public:
    void add(const char* kind, int weight, const char* next, const QJsonObject& args = {})
    {
        m_rows.append({weight, QJsonObject{{QStringLiteral("kind"), QString::fromLatin1(kind)},
                                           {QStringLiteral("weight"), weight},
                                           {QStringLiteral("args"), args},
                                           {QStringLiteral("next"), QString::fromLatin1(next)}}});
    }
    [[nodiscard]] QJsonArray ranked()
    {
        std::stable_sort(m_rows.begin(), m_rows.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
        QJsonArray rows;
        for (const auto& row : std::as_const(m_rows)) {
            rows.append(row.second);
        }
        return rows;
    }

private:
    QList<std::pair<int, QJsonObject>> m_rows;
};

QJsonObject at(qint64 ms)
{
    return {{QStringLiteral("at"), ms > 0 ? QJsonValue(ms) : QJsonValue()}};
}

// Whether it can answer at all.
void byEnrollment(Evidence& evidence, const Facts& facts, qint64 now)
{
    if (facts.state != QLatin1String("enrolled")) {
        evidence.add("not-enrolled", Certain, "enroll_again", {{QStringLiteral("state"), facts.state}});
    }
    if (!facts.approval.isEmpty()) {
        evidence.add("held", Certain, "decide_approval", {{QStringLiteral("approval"), facts.approval}});
    }
    if (facts.revoked) {
        evidence.add("identity-revoked", Certain, "enroll_again");
    }
    if (facts.identityEnds > 0 && facts.identityEnds <= now) {
        evidence.add("identity-ended", Certain, "enroll_again", at(facts.identityEnds));
    }
    if (facts.leaving != 0) {
        evidence.add("removal-ordered", Strong, "none");
    }
    if (facts.quarantined > 0) {
        evidence.add("quarantined", Strong, "decide_quarantine");
    }
    if (facts.turnedAwayAt > 0) {
        evidence.add("turned-away", Strong, "enroll_again",
                     {{QStringLiteral("at"), facts.turnedAwayAt}, {QStringLiteral("reason"), facts.turnedAwayWhy}});
    }
}

void byPush(Evidence& evidence, const Facts& facts)
{
    const bool otherTopic = !facts.topic.isEmpty() && !facts.serverTopic.isEmpty() && facts.topic != facts.serverTopic;
    if (otherTopic) {
        evidence.add("other-topic", Certain, "old_push_certificate",
                     {{QStringLiteral("device"), facts.topic}, {QStringLiteral("server"), facts.serverTopic}});
    }
    if (facts.serverTopic.isEmpty()) {
        evidence.add("no-push-certificate", Strong, "get_push");
    }
    if (facts.pushDead) {
        evidence.add("push-unregistered", Strong, "open_device",
                     {{QStringLiteral("result"), facts.pushResult}, {QStringLiteral("at"), facts.pushAt}});
    } else if (facts.state == QLatin1String("enrolled") && !facts.hasToken) {
        evidence.add("no-push-token", Strong, "open_device");
    } else if (!facts.pushResult.isEmpty() && !facts.pushResult.startsWith(QLatin1String("200"))) {
        evidence.add("push-failed", Strong, "check_push",
                     {{QStringLiteral("result"), facts.pushResult}, {QStringLiteral("at"), facts.pushAt}});
    } else if (facts.pushAt > facts.lastSeen && facts.pushAt > 0) {
        // Apple took it, the device hasn't come: switched off, without network, or it can't reach us.
        evidence.add("push-not-followed", Likely, "check_network",
                     {{QStringLiteral("pushed"), facts.pushAt}, {QStringLiteral("seen"), facts.lastSeen}});
    }
}

void byQueue(Evidence& evidence, const Facts& facts, const mdm::CommandRow* one, Held held)
{
    if (one != nullptr && held == Held::Approver) {
        evidence.add("awaiting-approver", Certain, "decide_order", {{QStringLiteral("order"), one->command.value}});
    } else if (one != nullptr && held == Held::Undo) {
        evidence.add("in-undo-window", Certain, "wait");
    }
    for (const mdm::CommandRow& open : facts.open) {
        if (one != nullptr && open.delivery > one->delivery) {
            break;
        }
        const bool itself = one != nullptr && open.delivery == one->delivery;
        const QJsonObject args{{QStringLiteral("uuid"), open.uuid},
                               {QStringLiteral("request_type"), open.requestType},
                               {QStringLiteral("at"), open.stateAt},
                               {QStringLiteral("count"), open.notNowCount}};
        if (open.state == QLatin1String("notnow")) {
            evidence.add("not-now", one == nullptr || itself ? Strong : Possible, "unlock_device", args);
        } else if (open.state == QLatin1String("sent") && !itself && one != nullptr) {
            evidence.add("behind-another", Strong, "wait", args);
        } else if (open.state == QLatin1String("sent")) {
            evidence.add("sent-unanswered", Likely, "wait", args);
        }
    }
}

void byContact(Evidence& evidence, const Facts& facts, const WhyParts& parts, qint64 now)
{
    const auto listening =
        parts.live.with([](const Live::Parts& live) { return std::pair(live.listening, live.notListening); });
    if (!listening) {
        evidence.add("no-server", Certain, "start_server");
    } else if (listening->first.isEmpty()) {
        evidence.add("not-listening", Certain, "listen", {{QStringLiteral("why"), listening->second}});
    }
    if (facts.lastSeen == 0) {
        evidence.add("never-seen", Likely, "check_reachable");
    } else if (now - facts.lastSeen > silentMs) {
        evidence.add("silent", Likely, "find_device", at(facts.lastSeen));
    } else if (now - facts.lastSeen > dayMs) {
        evidence.add("quiet", Possible, "wait", at(facts.lastSeen));
    }
    // Nobody can tell whose they were; but a device that can't shake hands looks just like this.
    qint64 alerts = 0;
    QString last;
    for (const enroll::Knock& knock : parts.door.newestFirst()) {
        if (knock.cause.startsWith(QLatin1String("tls-")) && knock.at > facts.lastSeen) {
            last = alerts++ == 0 ? knock.cause : last;
        }
    }
    if (alerts > 0) {
        evidence.add("tls-alerts", last == QLatin1String("tls-untrusted") ? Possible : Hint, "self_test",
                     {{QStringLiteral("count"), alerts}, {QStringLiteral("cause"), last}});
    }
}

Result<QJsonValue> why(const WhyParts& parts, store::Connection& db, DeviceId device, const mdm::CommandRow* one,
                       Held held)
{
    const qint64 now = parts.clock.nowMs();
    const Facts facts = TRY(factsOf(db, device, one != nullptr ? one->userId : QString(), now));
    Evidence evidence;
    byEnrollment(evidence, facts, now);
    byPush(evidence, facts);
    byQueue(evidence, facts, one, held);
    byContact(evidence, facts, parts, now);
    return QJsonObject{{QStringLiteral("device"), device.value},
                       {QStringLiteral("open"), facts.open.size()},
                       {QStringLiteral("last_seen"), facts.lastSeen > 0 ? QJsonValue(facts.lastSeen) : QJsonValue()},
                       {QStringLiteral("evidence"), evidence.ranked()}};
}

// What comes next where there is something to do: most that ended can only be sent once more.
const char* nextAfter(const QString& how)
{
    if (how == QLatin1String("left")) {
        return "enroll_again";
    }
    return how == QLatin1String("called-off") || how == QLatin1String("outdated") ||
                   how == QLatin1String("order-refused") || how == QLatin1String("enrollment-refused")
               ? "none"
               : "send_again";
}

Result<QJsonValue> whyEnded(store::Connection& db, const mdm::CommandRow& row)
{
    const mdm::DeliveryState state = mdm::deliveryStateFromName(row.state);
    QJsonObject args{{QStringLiteral("state"), row.state}, {QStringLiteral("at"), row.stateAt}};
    Evidence evidence;
    if (state == mdm::DeliveryState::Acknowledged) {
        evidence.add("answered", Certain, "none", args);
    } else if (mdm::isAnswered(state)) {
        args.insert(QStringLiteral("errors"), QJsonDocument::fromJson(row.errorChain.toUtf8()).array());
        evidence.add(state == mdm::DeliveryState::FormatError ? "not-understood" : "answered-no", Certain, "send_again",
                     args);
    } else if (const auto ending = TRY(commandEnding(db, row))) {
        args.insert(QStringLiteral("by"), ending->by);
        args.insert(QStringLiteral("reason"), ending->reason);
        const bool wasSent = state == mdm::DeliveryState::Unconfirmed;
        if (wasSent) {
            evidence.add("unconfirmed", Certain, "none", args);
        }
        if (!wasSent || ending->how != QLatin1String("not-sent")) {
            evidence.add(ending->how.toLatin1().constData(), Certain, nextAfter(ending->how), args);
        }
    }
    return QJsonObject{{QStringLiteral("device"), row.device.value},
                       {QStringLiteral("state"), row.state},
                       {QStringLiteral("evidence"), evidence.ranked()}};
}

Result<QJsonValue> whyCommand(const WhyParts& parts, store::Connection& db, const QJsonObject& arguments)
{
    mdm::CommandFilter filter;
    filter.uuid = TRY(requiredText(arguments, "uuid"));
    filter.now = parts.clock.nowMs();
    filter.most = 2;
    if (isGiven(arguments, "device")) {
        filter.device = TRY(deviceNamed(db, arguments[QStringLiteral("device")]));
    }
    const auto rows = TRY(mdm::commandRows(db, filter));
    if (rows.isEmpty()) {
        return fail(ErrorCode::NotFound, QStringLiteral("there is no command “%1”").arg(filter.uuid.left(100)));
    }
    if (rows.size() > 1) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("the command went to several devices: name one"));
    }
    const mdm::CommandRow& row = rows.first();
    if (!mdm::isOpen(mdm::deliveryStateFromName(row.state))) {
        return whyEnded(db, row);
    }
    QJsonObject answer = TRY(why(parts, db, row.device, &row, TRY(heldBy(db, row.command)))).toObject();
    answer.insert(QStringLiteral("state"), row.state);
    return answer;
}

} // namespace

void addWhyOperations(Operations& operations, const WhyParts& parts)
{
    operations.add(QStringLiteral("device.why"), [parts](const QJsonObject& arguments, const Caller&) {
        return parts.store.read([&](store::Connection& db) -> Result<QJsonValue> {
            return why(parts, db, TRY(deviceNamed(db, arguments[QStringLiteral("device")])), nullptr, Held::No);
        });
    });
    operations.add(QStringLiteral("command.why"), [parts](const QJsonObject& arguments, const Caller&) {
        return parts.store.read([&](store::Connection& db) { return whyCommand(parts, db, arguments); });
    });
}

} // namespace espalier::server
