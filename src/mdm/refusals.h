// Refused messages go into the audit log, but nobody can fill it: once an hour for the same sender and reason, and
// so many an hour in all.
#pragma once

#include "base/clock.h"
#include "store/store.h"

#include <QHash>

#include <mutex>

namespace espalier::mdm {

struct Refusal {
    QString device;      // UDID as claimed; may be empty
    QString certificate; // SHA-256 in hex; may be empty
    QString kind;        // of the message; may be empty
    QString address;
    QString reason;
};

class Refusals {
public:
    Refusals(store::Store& store, const Clock& clock) : m_store(store), m_clock(clock) {}
    void record(const Refusal& refusal); // any thread, outside of a write

private:
    [[nodiscard]] bool isNews(const Refusal& refusal);

    store::Store& m_store;
    const Clock& m_clock;
    std::mutex m_mutex;
    QHash<QString, qint64> m_last; // monotonic ms
    qint64 m_hour = 0;
    int m_inThisHour = 0;
};

} // namespace espalier::mdm
