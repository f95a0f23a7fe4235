// How long a destructive command waits before anything of it is sent, so that it can still be called off. Rows in the
// database, so a restart forgets none; their age is the time since the machine started, as in wipe_guard.h, so that no
// clock setting lets one go early or keeps it for ever. A held command is let go by the writer, never by a look at the
// time: what is still in the table isn't sent. Writer thread only, but for left().
#pragma once

#include "base/boot_time.h"
#include "base/clock.h"
#include "base/id.h"
#include "store/connection.h"

#include <QMap>

#include <functional>

namespace espalier::mdm {

class UndoWindow {
public:
    using BootTimeSource = std::function<BootTime()>;
    UndoWindow(const Clock& clock, BootTimeSource bootTime) : m_clock(clock), m_bootTime(std::move(bootTime)) {}

    [[nodiscard]] Result<> load(store::Connection& db);
    [[nodiscard]] Result<> hold(store::Transaction& tx, CommandId command, qint64 ms);
    // Lets go what has waited long enough; the commands.
    [[nodiscard]] Result<QList<CommandId>> release(store::Transaction& tx);
    // For showing; 0: it isn't held. Any thread.
    [[nodiscard]] Result<qint64> left(store::Connection& db, CommandId command) const;

private:
    [[nodiscard]] qint64 leftOf(const store::Row& row) const; // at, boot, boot_ms, hold_ms from column 1 on

    const Clock& m_clock;
    const BootTimeSource m_bootTime;
    QMap<CommandId, qint64> m_until; // monotonic ms
    bool m_loaded = false;
};

} // namespace espalier::mdm
