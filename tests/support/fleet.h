// A store with devices in it and a queue that they answer, without any HTTP: for tests of what sits above mdm.
#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "crypto/sealer.h"
#include "mdm/handlers.h"
#include "mdm/queue.h"
#include "plist/reader.h"
#include "store/settings.h"
#include "store/store.h"
#include "tests/support/must.h"

#include <QTemporaryDir>
#include <QTest>

namespace espalier::test {

class Fleet {
public:
    Fleet() : store(must(store::Store::open({.folder = m_folder.path()}, clock))) {}

    // As after a crash: everything that is not in the database is gone.
    void reopen()
    {
        store.reset();
        store = must(store::Store::open({.folder = m_folder.path()}, clock));
    }

    template <class F> auto write(F&& unit) { return must(store->write(std::forward<F>(unit))); }
    template <class F> auto read(F&& look) { return must(store->read(std::forward<F>(look))); }

    void set(const char* key, const QString& value)
    {
        write([&](store::Transaction& tx) { return store::setSetting(tx, QString::fromLatin1(key), value); });
    }

    // Enrolled, with an open device channel, member of 'All devices'.
    DeviceId device(const QString& name, const QString& platform = QStringLiteral("iphone"))
    {
        return write([&](store::Transaction& tx) -> Result<DeviceId> {
            const qint64 id = TRY(tx.insert("INSERT INTO device (udid, state, name, serial, platform, enrolled_at, "
                                            "last_seen, created_at) VALUES (?, 'enrolled', ?, ?, ?, ?, ?, ?)",
                                            {QStringLiteral("UDID-") + name, name, QStringLiteral("SER-") + name,
                                             platform, tx.nowMs(), tx.nowMs(), tx.nowMs()}));
            TRY(addChannel(tx, id, QLatin1String("")));
            TRY(tx.run("INSERT INTO group_member (group_id, device_id, added_at) VALUES (1, ?, ?)", {id, tx.nowMs()}));
            return DeviceId{id};
        });
    }

    ChannelId user(DeviceId device, const QString& userId)
    {
        return write([&](store::Transaction& tx) -> Result<ChannelId> {
            return ChannelId{TRY(addChannel(tx, device.value, userId))};
        });
    }

    ChannelId channel(DeviceId device, const QString& userId = QLatin1String(""))
    {
        return read([&](store::Connection& db) -> Result<ChannelId> {
            const store::Row row = TRY(db.one("SELECT id FROM channel WHERE device_id = ? AND user_id = ?",
                                              {device.value, userId}, QStringLiteral("channel")));
            return ChannelId{row.integer(0)};
        });
    }

    // Enrolled anew: the queue of the old enrollment is purged, the generation rises.
    void reenroll(DeviceId device)
    {
        write([&](store::Transaction& tx) -> Result<> {
            TRY(queue.purge(tx, device, {mdm::StepKind::EnrolledAnew, QStringLiteral("re-enrolled")}));
            TRY(tx.run("UPDATE device SET generation = generation + 1, enrolled_at = ? WHERE id = ?",
                       {tx.nowMs(), device.value}));
            return {};
        });
    }

    // What the channel is told next; it counts as sent. uuid is empty when nothing waits.
    mdm::Outgoing next(ChannelId channel)
    {
        return write([&](store::Transaction& tx) -> Result<mdm::Outgoing> {
            const store::Row row = TRY(tx.one("SELECT d.id, d.generation, c.session FROM channel c JOIN device d "
                                              "ON d.id = c.device_id WHERE c.id = ?",
                                              {channel.value}, QStringLiteral("channel")));
            const auto outgoing =
                TRY(queue.next(tx, DeviceId{row.integer(0)}, channel, row.integer(1), row.integer(2)));
            return outgoing.command.value_or(mdm::Outgoing{});
        });
    }

    static plist::Dict commandIn(const mdm::Outgoing& outgoing)
    {
        plist::Limits limits;
        limits.maxBytes = 16 * 1024 * 1024;
        const plist::Dict body = must(plist::readXmlDict(outgoing.body, limits));
        const plist::Dict* command = body.dict(u"Command");
        return command ? *command : plist::Dict();
    }

    // As mdm does it: the delivery gets its final state, then every handler of the type runs.
    void answer(ChannelId channel, const mdm::Outgoing& outgoing, plist::Dict response = {},
                mdm::ResultStatus status = mdm::ResultStatus::Acknowledged, const QString& errorChain = {})
    {
        write([&](store::Transaction& tx) -> Result<> {
            const store::Row row = TRY(tx.one("SELECT c.device_id, m.origin FROM channel c, command m WHERE c.id = ? "
                                              "AND m.uuid = ?",
                                              {channel.value, outgoing.uuid}, QStringLiteral("channel")));
            const bool done = status == mdm::ResultStatus::Acknowledged;
            TRY(tx.run(
                "UPDATE delivery SET state = ?, state_at = ? WHERE id = ?",
                {done ? QStringLiteral("acknowledged") : QStringLiteral("error"), tx.nowMs(), outgoing.delivery}));
            mdm::CommandResult result;
            result.device = DeviceId{row.integer(0)};
            result.channel = channel;
            result.delivery = outgoing.delivery;
            result.uuid = outgoing.uuid;
            result.requestType = outgoing.requestType;
            result.origin = row.text(1);
            result.status = status;
            result.response = std::move(response);
            result.request = commandIn(outgoing);
            result.errorChain = errorChain;
            for (const mdm::ResultHandler& handler : handlers.of(result.requestType)) {
                TRY(handler(tx, result));
            }
            return {};
        });
    }

    qint64 number(const char* sql, const store::Binds& binds = {})
    {
        return read([&](store::Connection& db) -> Result<qint64> {
            const store::Row row = TRY(db.one(sql, binds, QStringLiteral("row")));
            return row.integer(0);
        });
    }
    QString text(const char* sql, const store::Binds& binds = {})
    {
        return read([&](store::Connection& db) -> Result<QString> {
            const store::Row row = TRY(db.one(sql, binds, QStringLiteral("row")));
            return row.text(0);
        });
    }

private:
    static Result<qint64> addChannel(store::Transaction& tx, qint64 device, const QString& userId)
    {
        return tx.insert("INSERT INTO channel (device_id, user_id, user_short_name, enabled, push_magic) "
                         "VALUES (?, ?, ?, 1, 'magic')",
                         {device, userId, userId.toLower()});
    }

    QTemporaryDir m_folder;

public:
    ManualClock clock;
    std::unique_ptr<store::Store> store;
    crypto::Sealer sealer{SecretBytes(QByteArrayView("0123456789abcdef0123456789abcdef"))};
    mdm::Queue queue{sealer, clock};
    mdm::ResultHandlers handlers;
};

} // namespace espalier::test
