#include "inventory/compliance/assessment.h"

#include "audit/log.h"
#include "inventory/compliance/rules.h"
#include "inventory/groups.h"

#include <QHash>
#include <QJsonDocument>
#include <QSet>

namespace espalier::inventory::compliance {

namespace {

enum class Acted : qint64 { No, Undoable, Done };

struct Finding {
    QString state;
    std::optional<qint64> brokenAt;
    QString reasons; // JSON
};

struct Kept {
    Finding finding;
    Acted acted = Acted::No;
};

using ById = QHash<qint64, Finding>;

QString idList(const QList<DeviceId>& devices)
{
    QStringList numbers;
    for (const DeviceId device : devices) {
        numbers.append(QString::number(device.value));
    }
    return numbers.join(u',');
}

enum Verdict { Holds, Broken, NotKnown };

struct Look {
    QHash<qint64, QJsonArray> broken;
    QHash<qint64, QJsonArray> notKnown;
};

Result<> lookAt(store::Connection& db, const Rule& rule, const QString& among, qint64 nowMs, Look& look)
{
    const query::Condition applies = query::condition(rule.applies, nowMs);
    const query::Condition known = query::condition(rule.known, nowMs);
    const query::Condition holds = query::condition(rule.holds, nowMs);
    const query::Condition value = rule.column ? query::output(*rule.column->column, rule.column->name, nowMs)
                                               : query::Condition{QStringLiteral("''"), {}};
    const store::Rows rows = TRY(db.allDynamic(
        QStringLiteral("SELECT d.id, CASE WHEN NOT (%1) THEN 0 WHEN NOT (%2) THEN 2 WHEN %3 THEN 0 ELSE 1 END, %4 "
                       "FROM device d WHERE d.id IN (%5)")
            .arg(applies.text, known.text, holds.text, value.text, among),
        applies.binds + known.binds + holds.binds + value.binds));
    for (const store::Row& row : rows) {
        if (row.integer(1) == Holds) {
            continue;
        }
        QJsonObject reason = rule.asked;
        if (row.integer(1) == Broken && rule.column && !row.isNull(2)) {
            const bool isText =
                rule.column->column->type == query::Type::Text || rule.column->column->type == query::Type::Version;
            reason.insert(QStringLiteral("value"), isText ? QJsonValue(row.text(2)) : QJsonValue(row.integer(2)));
        }
        (row.integer(1) == Broken ? look.broken : look.notKnown)[row.integer(0)].append(reason);
    }
    return {};
}

Result<QHash<qint64, Kept>> keptOf(store::Connection& db, qint64 policy, const QString& among)
{
    QHash<qint64, Kept> all;
    for (const store::Row& row :
         TRY(db.allDynamic(QStringLiteral("SELECT device_id, state, broken_at, reasons, acted FROM compliance_result "
                                          "WHERE policy_id = ? AND device_id IN (%1)")
                               .arg(among),
                           {policy}))) {
        all.insert(row.integer(0),
                   {{row.text(1), row.isNull(2) ? std::nullopt : std::optional(row.integer(2)), row.text(3)},
                    static_cast<Acted>(row.integer(4))});
    }
    return all;
}

// Of the members of the group that are enrolled; the others aren't in it.
Result<ById> findingsOf(store::Connection& db, const Policy& policy, const QString& among,
                        const QHash<qint64, Kept>& kept, qint64 nowMs)
{
    Look look;
    for (const Rule& rule : TRY(readRules(policy.rules))) {
        TRY(lookAt(db, rule, among, nowMs, look));
    }
    ById all;
    for (const store::Row& row : TRY(db.allDynamic(
             QStringLiteral("SELECT d.id FROM device d JOIN group_member m ON m.device_id = d.id AND m.group_id = ? "
                            "WHERE d.id IN (%1) AND d.state = 'enrolled'")
                 .arg(among),
             {policy.group.value}))) {
        const qint64 id = row.integer(0);
        Finding finding;
        const bool isBroken = look.broken.contains(id);
        if (isBroken) {
            finding.brokenAt = kept.value(id).finding.brokenAt.value_or(nowMs);
            finding.state =
                nowMs < *finding.brokenAt + policy.graceMs ? QStringLiteral("grace") : QStringLiteral("failing");
        } else {
            finding.state = look.notKnown.contains(id) ? QStringLiteral("unknown") : QStringLiteral("compliant");
        }
        const QJsonArray reasons = isBroken ? look.broken.value(id) : look.notKnown.value(id);
        finding.reasons = QString::fromUtf8(QJsonDocument(reasons).toJson(QJsonDocument::Compact));
        all.insert(id, finding);
    }
    return all;
}

bool isSettled(const Finding& finding, const Kept& kept)
{
    return finding.state == kept.finding.state && finding.brokenAt == kept.finding.brokenAt &&
           finding.reasons == kept.finding.reasons &&
           (finding.state == QLatin1String("failing")
                ? kept.acted != Acted::No
                : finding.state != QLatin1String("compliant") || kept.acted == Acted::No);
}

Result<> log(store::Transaction& tx, const char* kind, qint64 device, const Policy& policy, QJsonObject arguments)
{
    arguments.insert(QStringLiteral("policy"), policy.name);
    return audit::append(tx, {QStringLiteral("system"), QString::fromLatin1(kind), QStringLiteral("device"),
                              QString::number(device), arguments});
}

class Assessor {
public:
    Assessor(store::Transaction& tx, const Carrying& carrying) : m_tx(tx), m_carrying(carrying) {}

    Result<> assess(const Policy& policy, const QList<DeviceId>& devices)
    {
        const QString among = idList(devices);
        const auto kept = TRY(keptOf(m_tx, policy.id, among));
        const ById found = TRY(findingsOf(m_tx, policy, among, kept, m_tx.nowMs()));
        for (const DeviceId device : devices) {
            const auto finding = found.constFind(device.value);
            const auto before = kept.constFind(device.value);
            if (finding == found.constEnd()) {
                if (before != kept.constEnd()) {
                    TRY(notConcerned(policy, device, *before));
                }
            } else if (before == kept.constEnd() || !isSettled(*finding, *before)) {
                TRY(change(policy, device, *finding, before == kept.constEnd() ? Kept{} : *before));
            }
        }
        return {};
    }

    Result<> undo(const Policy& policy, DeviceId device)
    {
        if (policy.action == Action::AssignProfile) {
            TRY(m_carrying.unassign(m_tx, ProfileId{policy.target}, device));
            TRY(log(m_tx, "compliance.undone", device.value, policy,
                    {{QStringLiteral("action"), name(policy.action)}}));
            m_changed.append(device);
        }
        return {};
    }

    // Whom it put into a group, and nobody did by hand.
    Result<> takeOut(const Policy& policy)
    {
        for (const auto& [device, group] : TRY(removeMembersFor(m_tx, policy.id))) {
            TRY(log(m_tx, "compliance.undone", device.value, policy,
                    {{QStringLiteral("action"), name(Action::MoveGroup)}, {QStringLiteral("group"), group}}));
            m_changed.append(device);
        }
        return {};
    }

    [[nodiscard]] const QList<DeviceId>& changed() const { return m_changed; }
    [[nodiscard]] const QSet<qint64>& judged() const { return m_judged; }

private:
    Result<> notConcerned(const Policy& policy, DeviceId device, const Kept& before)
    {
        if (before.acted == Acted::Undoable) {
            TRY(undo(policy, device));
        }
        TRY(m_tx.run("DELETE FROM compliance_result WHERE policy_id = ? AND device_id = ?", {policy.id, device.value}));
        m_judged.insert(device.value);
        return {};
    }

    Result<> change(const Policy& policy, DeviceId device, const Finding& finding, const Kept& before)
    {
        Acted acted = before.acted;
        if (finding.state == QLatin1String("failing") && acted == Acted::No) {
            acted = TRY(act(policy, device));
        } else if (finding.state == QLatin1String("compliant") && acted != Acted::No) {
            if (acted == Acted::Undoable) {
                TRY(undo(policy, device));
            }
            acted = Acted::No;
        }
        TRY(m_tx.run("INSERT INTO compliance_result (policy_id, device_id, state, since, broken_at, reasons, acted) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (policy_id, device_id) DO UPDATE SET "
                     "since = CASE WHEN compliance_result.state = excluded.state THEN compliance_result.since "
                     "ELSE excluded.since END, state = excluded.state, broken_at = excluded.broken_at, "
                     "reasons = excluded.reasons, acted = excluded.acted",
                     {policy.id, device.value, finding.state, m_tx.nowMs(),
                      finding.brokenAt ? QVariant(*finding.brokenAt) : QVariant(), finding.reasons,
                      static_cast<qint64>(acted)}));
        m_judged.insert(device.value);
        // That all is well with a device that is looked at for the first time is no news.
        const bool isNews = !before.finding.state.isEmpty() || finding.brokenAt;
        if (finding.state == before.finding.state || !isNews) {
            return {};
        }
        return log(m_tx, "compliance.changed", device.value, policy,
                   {{QStringLiteral("before"), before.finding.state},
                    {QStringLiteral("after"), finding.state},
                    {QStringLiteral("reasons"), QJsonDocument::fromJson(finding.reasons.toUtf8()).array()}});
    }

    Result<Acted> act(const Policy& policy, DeviceId device)
    {
        if (policy.action == Action::None) {
            return Acted::Done;
        }
        if (policy.action == Action::Notify) {
            TRY(log(m_tx, "compliance.alert", device.value, policy, {}));
            return Acted::Done;
        }
        bool isOurs = false;
        // What can't be carried out – the profile has gone – must not keep the finding from being kept.
        const Result<> done = m_tx.attempt([&]() -> Result<> {
            if (policy.action == Action::AssignProfile) {
                isOurs = TRY(m_carrying.assign(m_tx, ProfileId{policy.target}, device));
                return {};
            }
            return addMemberFor(m_tx, policy.id, GroupId{policy.target}, device);
        });
        if (!done) {
            TRY(log(m_tx, "compliance.action_failed", device.value, policy,
                    {{QStringLiteral("action"), name(policy.action)}, {QStringLiteral("error"), done.error().what}}));
            return Acted::Done;
        }
        m_changed.append(device);
        TRY(log(m_tx, "compliance.acted", device.value, policy, {{QStringLiteral("action"), name(policy.action)}}));
        return isOurs ? Acted::Undoable : Acted::Done;
    }

    store::Transaction& m_tx;
    const Carrying& m_carrying;
    QList<DeviceId> m_changed;
    QSet<qint64> m_judged;
};

Result<> keepWorst(store::Transaction& tx, qint64 device)
{
    const auto worst = TRY(tx.first("SELECT state FROM compliance_result WHERE device_id = ? ORDER BY CASE state WHEN "
                                    "'failing' THEN 0 WHEN 'grace' THEN 1 WHEN 'unknown' THEN 2 ELSE 3 END LIMIT 1",
                                    {device}));
    if (worst) {
        TRY(tx.run("INSERT INTO compliance_device (device_id, state) VALUES (?, ?) ON CONFLICT (device_id) DO UPDATE "
                   "SET state = excluded.state",
                   {device, worst->text(0)}));
    } else {
        TRY(tx.run("DELETE FROM compliance_device WHERE device_id = ?", {device}));
    }
    tx.touch(store::Table::Device, device);
    return {};
}

} // namespace

Result<bool> isAnyDue(store::Connection& db, const QList<DeviceId>& devices, qint64 nowMs)
{
    const QString among = idList(devices);
    for (const Policy& policy : TRY(policies(db))) {
        const auto kept = TRY(keptOf(db, policy.id, among));
        const ById found = TRY(findingsOf(db, policy, among, kept, nowMs));
        if (kept.size() != found.size()) {
            return true;
        }
        for (auto at = found.begin(); at != found.end(); ++at) {
            const auto before = kept.constFind(at.key());
            if (before == kept.constEnd() || !isSettled(*at, *before)) {
                return true;
            }
        }
    }
    return false;
}

Result<QList<DeviceId>> assess(store::Transaction& tx, const QList<DeviceId>& devices, const Carrying& carrying)
{
    Assessor assessor(tx, carrying);
    for (const Policy& policy : TRY(policies(tx))) {
        TRY(assessor.assess(policy, devices));
    }
    for (const qint64 device : assessor.judged()) {
        TRY(keepWorst(tx, device));
    }
    return assessor.changed();
}

Result<QList<DeviceId>> undo(store::Transaction& tx, const Policy& policy, const Carrying& carrying)
{
    Assessor assessor(tx, carrying);
    for (const store::Row& row : TRY(tx.all("SELECT device_id FROM compliance_result WHERE policy_id = ? AND acted = ?",
                                            {policy.id, static_cast<qint64>(Acted::Undoable)}))) {
        TRY(assessor.undo(policy, DeviceId{row.integer(0)}));
    }
    TRY(assessor.takeOut(policy));
    TRY(tx.run("UPDATE compliance_result SET acted = 0 WHERE policy_id = ?", {policy.id}));
    return assessor.changed();
}

} // namespace espalier::inventory::compliance
