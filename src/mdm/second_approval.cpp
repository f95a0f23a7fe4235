#include "mdm/second_approval.h"

#include "audit/log.h"
#include "base/error_kind.h"

namespace espalier::mdm {

namespace {

Result<> record(store::Transaction& tx, const QString& by, const char* kind, CommandId command,
                const QJsonObject& arguments)
{
    tx.touch(store::Table::Order, command.value);
    tx.touch(store::Table::Command, command.value);
    return audit::append(
        tx, {by, QString::fromLatin1(kind), QStringLiteral("command"), QString::number(command.value), arguments});
}

} // namespace

Result<> SecondApproval::hold(store::Transaction& tx, CommandId command, const QString& requestType,
                              const QString& by) const
{
    const BootTime boot = m_bootTime();
    (void)TRY(tx.run("INSERT INTO command_order (command_id, state, ordered_by, at, boot, boot_ms) "
                     "VALUES (?, 'waiting', ?, ?, ?, ?)",
                     {command.value, by, tx.nowMs(), boot.boot, boot.ms}));
    return record(tx, by, "order.waiting", command, {{QStringLiteral("request_type"), requestType}});
}

bool SecondApproval::isOver(const store::Row& row) const
{
    const BootTime boot = m_bootTime();
    if (!boot.boot.isEmpty() && row.text(2) == boot.boot) {
        return boot.ms - row.integer(3) >= dayMs;
    }
    const qint64 now = m_clock.nowMs();
    return now < row.integer(1) || now - row.integer(1) >= dayMs;
}

Result<> SecondApproval::decide(store::Transaction& tx, CommandId command, Decision decision, const QString& by,
                                const QString& note) const
{
    const auto row = TRY(tx.one("SELECT state, at, boot, boot_ms, ordered_by FROM command_order WHERE command_id=?",
                                {command.value}, {"order", command.value}));
    const auto open =
        TRY(tx.first("SELECT id FROM delivery WHERE command_id=? AND state='queued' LIMIT 1", {command.value}));
    if (row.text(0) != QLatin1String("waiting") || !open || isOver(row)) {
        return fail(ErrorCode::Conflict, QLatin1String("not-waiting"),
                    QStringLiteral("nobody has to decide about this any more: it was decided, called off, or a day is "
                                   "over"));
    }
    const bool approves = decision == Decision::Approve;
    if (approves && row.text(4).compare(by, Qt::CaseInsensitive) == 0) {
        return fail(ErrorCode::Refused, QLatin1String("own-order"),
                    QStringLiteral("“%1” has ordered it: somebody else has to say yes").arg(by));
    }
    (void)TRY(tx.run(
        "UPDATE command_order SET state=?, decided_by=?, decided_at=?, note=? WHERE command_id=?",
        {approves ? QStringLiteral("approved") : QStringLiteral("refused"), by, tx.nowMs(), note, command.value}));
    return record(tx, by, approves ? "order.approved" : "order.refused", command,
                  {{QStringLiteral("ordered_by"), row.text(4)}, {QStringLiteral("note"), note}});
}

Result<> SecondApproval::end(store::Transaction& tx, const QSet<CommandId>& commands, const QString& state,
                             const QString& by)
{
    for (const CommandId command : commands) {
        const int ended = TRY(tx.run("UPDATE command_order SET state=?, decided_by=?, decided_at=? WHERE command_id=? "
                                     "AND state='waiting' AND NOT EXISTS (SELECT 1 FROM delivery d WHERE "
                                     "d.command_id=command_order.command_id AND d.state='queued')",
                                     {state, by, tx.nowMs(), command.value}));
        if (ended > 0) {
            tx.touch(store::Table::Order, command.value);
        }
    }
    return {};
}

Result<QList<CommandId>> SecondApproval::expire(store::Transaction& tx) const
{
    QList<CommandId> over;
    QSet<CommandId> empty;
    for (const store::Row& row :
         TRY(tx.all("SELECT command_id, at, boot, boot_ms, EXISTS (SELECT 1 FROM delivery d WHERE "
                    "d.command_id=o.command_id AND d.state='queued') FROM command_order o WHERE state='waiting'"))) {
        const CommandId command{row.integer(0)};
        if (!row.boolean(4)) {
            empty.insert(command);
        } else if (isOver(row)) {
            (void)TRY(tx.run("UPDATE command_order SET state='expired', decided_at=? WHERE command_id=?",
                             {tx.nowMs(), command.value}));
            TRY(record(tx, QStringLiteral("system"), "order.expired", command, {}));
            over.append(command);
        }
    }
    TRY(end(tx, empty, QStringLiteral("called-off"), QStringLiteral("system")));
    return over;
}

Result<bool> SecondApproval::waits(store::Connection& db, CommandId command)
{
    return TRY(db.first("SELECT command_id FROM command_order WHERE command_id=? AND state<>'approved'",
                        {command.value}))
        .has_value();
}

} // namespace espalier::mdm
