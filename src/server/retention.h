// What time makes superfluous goes, so that a database doesn't grow for ever: answered inventory questions after a week
// (what the device said is kept as facts; the newest answer and the newest refusal of each kind stay as evidence), the
// raw answers to all other finished commands after response_days (setting), what changed on devices after history_days
// (setting), who asked to be let in after 90 days, and rows that nothing refers to any more. Nothing that is unfinished, never the audit log, never a secret.
#pragma once

#include "base/clock.h"
#include "store/store.h"

#include <atomic>

namespace espalier::server {

class Retention {
public:
    Retention(store::Store& store, const Clock& clock) : m_store(store), m_clock(clock) {}

    // One turn: looks on a read connection, then changes some hundred rows per write, at most some ten thousand in
    // all; what is left over has its turn later. On one thread at a time, for up to seconds.
    [[nodiscard]] Result<> run();
    void stop() { m_stopping = true; } // any thread; a turn under way ends after its present write

private:
    struct Old {
        qint64 delivery = 0;
        qint64 command = 0;
    };
    struct Answers {
        QList<qint64> deliveries;
        qint64 clearedTo = 0;
    };
    struct Orphans {
        QStringList profileCommands; // UUIDs
        QList<qint64> history;
    };
    [[nodiscard]] Result<QList<Old>> answeredInventory(store::Connection& db) const;
    [[nodiscard]] Result<Answers> oldAnswers(store::Connection& db) const;
    [[nodiscard]] Result<Orphans> orphans(store::Connection& db) const;
    template <class List, class Each> [[nodiscard]] Result<> inBunches(const List& all, const Each& each);

    store::Store& m_store;
    const Clock& m_clock;
    qint64 m_clearedTo = 0; // answers older than this are gone: not looked at again in this run
    bool m_historyChecked = false;
    std::atomic<bool> m_stopping = false;
};

} // namespace espalier::server
