#include "mdm/undo_window.h"

#include <algorithm>

namespace espalier::mdm {

qint64 UndoWindow::leftOf(const store::Row& row) const
{
    const qint64 whole = row.integer(4);
    const BootTime boot = m_bootTime();
    const qint64 left = !boot.boot.isEmpty() && row.text(2) == boot.boot ? row.integer(3) + whole - boot.ms
                                                                         : row.integer(1) + whole - m_clock.nowMs();
    return std::clamp(left, qint64(0), whole);
}

Result<> UndoWindow::load(store::Connection& db)
{
    m_until.clear();
    for (const store::Row& row : TRY(db.all("SELECT command_id, at, boot, boot_ms, hold_ms FROM command_hold"))) {
        m_until.insert(CommandId{row.integer(0)}, m_clock.monotonicMs() + leftOf(row));
    }
    m_loaded = true;
    return {};
}

Result<> UndoWindow::hold(store::Transaction& tx, CommandId command, qint64 ms)
{
    const BootTime boot = m_bootTime();
    TRY(tx.insert("INSERT INTO command_hold (command_id, at, boot, boot_ms, hold_ms) VALUES (?, ?, ?, ?, ?)",
                  {command.value, m_clock.nowMs(), boot.boot, boot.ms, ms}));
    tx.afterCommit([this, command, until = m_clock.monotonicMs() + ms] { m_until.insert(command, until); });
    return {};
}

Result<QList<CommandId>> UndoWindow::release(store::Transaction& tx)
{
    if (!m_loaded) {
        TRY(load(tx));
    }
    QList<CommandId> free;
    for (auto one = m_until.constBegin(); one != m_until.constEnd(); ++one) {
        if (*one <= m_clock.monotonicMs()) {
            free.append(one.key());
        }
    }
    for (const CommandId command : std::as_const(free)) {
        (void)TRY(tx.run("DELETE FROM command_hold WHERE command_id=?", {command.value}));
        tx.touch(store::Table::Command, command.value);
        tx.afterCommit([this, command] { m_until.remove(command); });
    }
    return free;
}

Result<qint64> UndoWindow::left(store::Connection& db, CommandId command) const
{
    const auto row = TRY(db.first("SELECT command_id, at, boot, boot_ms, hold_ms FROM command_hold WHERE command_id=?",
                                  {command.value}));
    return row ? std::max(leftOf(*row), qint64(1)) : 0; // held until the writer lets it go
}

} // namespace espalier::mdm
