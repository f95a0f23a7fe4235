// What changed on a device from one answer of its inventory to the next, kept for history_days (setting).
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "inventory/changes.h"
#include "store/connection.h"

namespace espalier::inventory {

inline constexpr qsizetype mostChangesPerAnswer = 500;
inline constexpr int usualHistoryDays = 365;

enum class Compare { No, Yes };

// Taken before an answer is recorded, and told once it is.
class Recording {
public:
    // No: of the first answer of a kind nothing is told, there is nothing to compare it with.
    [[nodiscard]] static Result<Recording> begin(store::Transaction& tx, DeviceId device, ChannelId channel,
                                                 const QString& kind, Compare compare);
    [[nodiscard]] Result<> tell(store::Transaction& tx) const;

private:
    DeviceId m_device;
    ChannelId m_channel;
    QString m_kind;
    Compare m_compare = Compare::No;
    Seen m_before;
};

struct ToldChange {
    qint64 id = 0;
    qint64 at = 0;
    FactChange change;
};
struct Asked {
    QStringList kinds = {}; // empty: all; "app" is each of app-added, app-updated …
    qint64 sinceMs = 0;     // not older
    qint64 beforeId = 0;    // older than this one; 0: from the newest
    int most = 500;
};
// Newest first.
[[nodiscard]] Result<QList<ToldChange>> changes(store::Connection& db, DeviceId device, const Asked& asked);
[[nodiscard]] bool isChangeKind(QStringView kind); // or the beginning of several

// The number that went: at most so many of those that are older than history_days allows.
[[nodiscard]] Result<int> pruneChanges(store::Transaction& tx, int most);
[[nodiscard]] Result<> moveChanges(store::Transaction& tx, DeviceId from, DeviceId into);

} // namespace espalier::inventory
