// Looking at commands and what became of them. A row is one delivery: one command on one channel.
#pragma once

#include "base/id.h"
#include "base/secret_bytes.h"
#include "mdm/deliveries.h"
#include "store/connection.h"

#include <QMap>

namespace espalier::crypto {
class Sealer;
}

namespace espalier::mdm {

struct CommandRow {
    qint64 delivery = 0;
    CommandId command;
    QString uuid;
    DeviceId device;
    QString deviceName; // else serial, else UDID
    QString deviceSerial;
    QString userId;   // empty: the device channel
    QString userName; // short name, else the long one, else the id
    QString requestType;
    QString state;
    qint64 stateAt = 0; // of one that is put off again and again: since the first time
    qint64 createdAt = 0;
    qint64 expiresAt = 0; // 0: never
    QString createdBy;
    QString origin;
    QString errorChain; // JSON
    qint64 notNowCount = 0;
};

struct CommandFilter {
    std::optional<DeviceId> device;
    QString uuid;
    QString state;
    qint64 now = 0;    // ms: what has expired by then reads as ended, though nothing has ended it yet; 0: as it stands
    qint64 before = 0; // deliveries older than this one; 0: from the newest
    int most = 500;
};

// Newest first.
[[nodiscard]] Result<QList<CommandRow>> commandRows(store::Connection& db, const CommandFilter& filter);

struct HistoryEntry {
    QString state;
    qint64 at = 0;
    QString kind; // deliveries.h, StepKind
    QString note;
};
[[nodiscard]] Result<QList<HistoryEntry>> deliveryHistory(store::Connection& db, qint64 delivery);

// Raw plists. NotFound when the device has not answered.
[[nodiscard]] Result<SecretBytes> requestBody(store::Connection& db, const crypto::Sealer& sealer,
                                              const CommandRow& row);
[[nodiscard]] Result<SecretBytes> responseBody(store::Connection& db, const crypto::Sealer& sealer,
                                               const CommandRow& row);

// Every state, zero ones too; now as in CommandFilter.
[[nodiscard]] Result<QMap<QString, qint64>> commandCounts(store::Connection& db, qint64 now);

// What an overview shows, without looking at everything that was ever answered.
struct CommandSums {
    qint64 queued = 0;  // sent ones among them
    qint64 waiting = 0; // put off by the device
    qint64 failed = 0;
};
[[nodiscard]] Result<CommandSums> commandSums(store::Connection& db, qint64 now);

} // namespace espalier::mdm
