// A destructive command that waits until another operator says yes. Rows in the database; what isn't approved isn't
// sent, by whatever way it came and whatever time it is: the queue looks at the state, never at a clock. After a day it
// is over, by the time since the machine started; after another start by the wall clock, and one that seems to lie in
// the future is over then. Writer thread only, but for waits().
#pragma once

#include "base/boot_time.h"
#include "base/clock.h"
#include "base/id.h"
#include "store/connection.h"

#include <QSet>

#include <functional>

namespace espalier::mdm {

enum class Decision { Approve, Refuse };

class SecondApproval {
public:
    static constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;

    using BootTimeSource = std::function<BootTime()>;
    SecondApproval(const Clock& clock, BootTimeSource bootTime) : m_clock(clock), m_bootTime(std::move(bootTime)) {}

    [[nodiscard]] Result<> hold(store::Transaction& tx, CommandId command, const QString& requestType,
                                const QString& by) const;
    // NotFound; Conflict [not-waiting]: decided, called off or over; Refused [own-order]: of the one who ordered it.
    [[nodiscard]] Result<> decide(store::Transaction& tx, CommandId command, Decision decision, const QString& by,
                                  const QString& note) const;
    // Those of these commands that wait and have nothing left to send get this state: called-off, or expired with their
    // command.
    [[nodiscard]] static Result<> end(store::Transaction& tx, const QSet<CommandId>& commands, const QString& state,
                                      const QString& by);
    // Whose day is over: the commands that are to be called off now. What has nothing left to send ends as well.
    [[nodiscard]] Result<QList<CommandId>> expire(store::Transaction& tx) const;
    // Any thread.
    [[nodiscard]] static Result<bool> waits(store::Connection& db, CommandId command);

private:
    [[nodiscard]] bool isOver(const store::Row& row) const; // at, boot, boot_ms from column 1 on

    const Clock& m_clock;
    BootTimeSource m_bootTime;
};

} // namespace espalier::mdm
