#include "apns/channel_book.h"

#include "audit/log.h"

namespace espalier::apns {

namespace {

constexpr auto selectChannel =
    "SELECT c.push_token, c.push_magic, d.topic, c.token_at, c.enabled, c.push_dead, c.push_result "
    "FROM channel c JOIN device d ON d.id = c.device_id WHERE c.id = ?";

// Whoever listens must not keep the answer from being written, nor leave half of its own.
Result<> tell(store::Transaction& tx, const PushRecord& record, const PushTold& told)
{
    const auto channel =
        TRY(tx.first("SELECT device_id FROM channel WHERE id = ? AND user_id = ''", {record.channel.value}));
    if (!channel || !told) {
        return {};
    }
    const auto heard = tx.attempt([&] { return told(tx, DeviceId{channel->integer(0)}, record.result); });
    if (!heard) {
        qWarning("push: what follows from an answer was not written: %s", qUtf8Printable(heard.error().what));
    }
    return {};
}

Result<> writeRecord(store::Transaction& tx, const PushRecord& record, const PushTold& told)
{
    TRY(tx.run("UPDATE channel SET push_at = ?, push_result = ? WHERE id = ?",
               {record.at, record.result, record.channel.value}));
    if (record.dead) {
        // Unless the device has brought another token meanwhile.
        const int marked =
            TRY(tx.run("UPDATE channel SET push_dead = 1 WHERE id = ? AND push_token = ? AND push_dead = 0",
                       {record.channel.value, record.token}));
        if (marked > 0) {
            const auto device = TRY(tx.one("SELECT device_id FROM channel WHERE id = ?", {record.channel.value},
                                           QStringLiteral("channel")));
            TRY(audit::append(tx, {QStringLiteral("system"),
                                   QStringLiteral("push.dead"),
                                   QStringLiteral("device"),
                                   QString::number(device.integer(0)),
                                   {{QStringLiteral("result"), record.result}}}));
        }
    }
    tx.touch(store::Table::Channel, record.channel.value);
    return tell(tx, record, told);
}

} // namespace

Result<QList<LoadedChannel>> loadChannels(const store::Store& store, const QList<ChannelId>& channels)
{
    return store.read([&channels](store::Connection& db) -> Result<QList<LoadedChannel>> {
        QList<LoadedChannel> loaded;
        for (const auto channel : channels) {
            LoadedChannel one;
            one.push.channel = channel;
            const auto row = TRY(db.first(selectChannel, {channel.value}));
            if (row) {
                one.push.token = row->bytes(0);
                one.push.magic = row->text(1);
                one.push.topic = row->text(2);
                one.push.tokenAt = row->integer(3);
                one.pushable = row->boolean(4) && !one.push.token.isEmpty();
                one.dead = row->boolean(5);
                one.lastResult = row->text(6);
            }
            loaded.append(one);
        }
        return loaded;
    });
}

Result<QList<PlannedChannel>> loadPlan(const store::Store& store)
{
    return store.read([](store::Connection& db) -> Result<QList<PlannedChannel>> {
        QList<PlannedChannel> plan;
        const auto rows = TRY(db.all("SELECT id, push_next_at, push_tries, push_result FROM channel "
                                     "WHERE push_next_at IS NOT NULL AND enabled = 1"));
        for (const auto& row : rows) {
            plan.append({ChannelId{row.integer(0)}, row.integer(1), static_cast<int>(row.integer(2)),
                         row.text(3).contains(QLatin1String("push certificate"))});
        }
        return plan;
    });
}

Result<> writeDown(store::Store& store, const QList<PushRecord>& records, const QList<WakePlan::Later>& plan,
                   const PushTold& told)
{
    return store.write([&](store::Transaction& tx) -> Result<> {
        for (const auto& record : records) {
            TRY(writeRecord(tx, record, told));
        }
        for (const auto& later : plan) {
            TRY(tx.run("UPDATE channel SET push_next_at = ?, push_tries = ? WHERE id = ?",
                       {later.nextAt != 0 ? QVariant(later.nextAt) : QVariant(), later.tries, later.channel.value}));
            tx.touch(store::Table::Channel, later.channel.value);
        }
        return {};
    });
}

Result<> recordAlert(store::Store& store, const QString& kind, const QString& reason)
{
    return store.write([&](store::Transaction& tx) -> Result<> {
        tx.touch(store::Table::PushCertificate, 0);
        return audit::append(
            tx, {QStringLiteral("system"), kind, QString(), QString(), {{QStringLiteral("reason"), reason}}});
    });
}

} // namespace espalier::apns
