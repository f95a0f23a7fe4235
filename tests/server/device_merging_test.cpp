// Two records of one piece of hardware become one, with their history; and how a device left.
#include "audit/log.h"
#include "base/error_kind.h"
#include "inventory/groups.h"
#include "server/operations/device_leaving.h"
#include "server/operations/device_operations.h"
#include "store/secrets.h"
#include "tests/support/fleet.h"
#include "tests/support/test.h"

#include "inventory/rounds.h"
#include "profiles/install.h"
#include "profiles/library.h"

#include <QJsonArray>

using namespace espalier;

namespace {

struct MergingConsole : test::Fleet {
    MergingConsole()
    {
        server::addDeviceOperations(operations, *store, sealer, queue, rounds, installer, clock,
                                    [](ChannelId) { return true; });
    }
    Result<QJsonValue> run(const char* operation, const QJsonObject& arguments = {})
    {
        return operations.run(QString::fromLatin1(operation), arguments, {QStringLiteral("anna")});
    }
    QJsonObject shown(DeviceId device)
    {
        return test::must(run("device.show", {{QStringLiteral("device"), device.value}})).toObject();
    }
    void sql(const char* statement, const store::Binds& binds)
    {
        write([&](store::Transaction& tx) { return tx.run(statement, binds); });
    }
    // The old record of a phone that was repaired: it has left, and the new one has its serial number.
    struct Repaired {
        DeviceId old;
        DeviceId now;
    };
    Repaired repaired()
    {
        const Repaired pair{device(QStringLiteral("old")), device(QStringLiteral("new"))};
        sql("UPDATE device SET state = 'checked_out', ended_how = 'user', ended_at = 5, serial = 'C02SAME', "
            "owner_name = 'Ben', asset_tag = 'A-1', notes = 'dented' WHERE id = ?",
            {pair.old.value});
        sql("UPDATE device SET serial = 'c02same', asset_tag = 'A-2', notes = 'repaired' WHERE id = ?",
            {pair.now.value});
        return pair;
    }
    Result<QJsonValue> merge(const Repaired& pair, const QJsonObject& more = {})
    {
        QJsonObject arguments{{QStringLiteral("device"), pair.old.value},
                              {QStringLiteral("into"), pair.now.value},
                              {QStringLiteral("confirm"), QStringLiteral("old")}};
        for (auto one = more.begin(); one != more.end(); ++one) {
            arguments.insert(one.key(), one.value());
        }
        return run("device.merge", arguments);
    }

    profiles::Library library{sealer};
    profiles::Installer installer{queue, library};
    inventory::Rounds rounds{queue, sealer};
    server::Operations operations;
};

} // namespace

class DeviceMergingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSameSerialNumberIsTold()
    {
        MergingConsole console;
        const auto pair = console.repaired();
        (void)console.device(QStringLiteral("other"));
        const QJsonArray found = test::must(console.run("device.duplicates")).toArray();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first()[QLatin1String("by")].toString(), QStringLiteral("serial"));
        const QJsonArray devices = found.first()[QLatin1String("devices")].toArray();
        QCOMPARE(devices.size(), 2);
        QCOMPARE(devices.first()[QLatin1String("id")].toInteger(), pair.now.value); // who lives comes first
    }

    void theSameImeiUnderAnotherSerialNumberIsToldToo()
    {
        MergingConsole console;
        const DeviceId one = console.device(QStringLiteral("one"));
        const DeviceId two = console.device(QStringLiteral("two"));
        console.sql("UPDATE device SET imei = '35', serial = 'S' || id WHERE id IN (?, ?)", {one.value, two.value});
        const QJsonArray found = test::must(console.run("device.duplicates")).toArray();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first()[QLatin1String("by")].toString(), QStringLiteral("imei"));
    }

    void historyAndFieldsGoOn()
    {
        MergingConsole console;
        const auto pair = console.repaired();
        console.sql("INSERT INTO command (id, uuid, request_type, body, created_at, created_by) VALUES (9, 'C-9', "
                    "'SecurityInfo', x'00', 1, 'anna')",
                    {});
        console.sql(
            "INSERT INTO delivery (id, command_id, channel_id, generation, state, state_at) VALUES (7, 9, ?, 1, "
            "'acknowledged', 1)",
            {console.channel(pair.old).value});
        console.sql("INSERT INTO message (device_id, channel_id, at, inbound, kind, place, body) VALUES (?, ?, 1, 1, "
                    "'Authenticate', 'p', x'00')",
                    {pair.old.value, console.channel(pair.old).value});
        console.sql("INSERT INTO custom_field (device_id, key, value) VALUES (?, 'desk', '4')", {pair.old.value});
        console.write([&](store::Transaction& tx) {
            return audit::append(tx, {QStringLiteral("anna"),
                                      QStringLiteral("device.set"),
                                      QStringLiteral("device"),
                                      QString::number(pair.old.value),
                                      {}});
        });
        console.write([&](store::Transaction& tx) {
            return store::putSecret(tx, QStringLiteral("device/%1/1/unlock-token").arg(pair.old.value), "sealed");
        });

        QVERIFY(console.merge(pair));
        const QJsonObject now = console.shown(pair.now);
        QCOMPARE(now[QLatin1String("owner")][QLatin1String("name")].toString(), QStringLiteral("Ben"));
        QCOMPARE(now[QLatin1String("asset_tag")].toString(), QStringLiteral("A-2")); // what is there stays
        QCOMPARE(now[QLatin1String("notes")].toString(), QStringLiteral("repaired\n\ndented"));
        QCOMPARE(now[QLatin1String("custom")][QLatin1String("desk")].toString(), QStringLiteral("4"));
        QCOMPARE(now[QLatin1String("merged")].toArray().first()[QLatin1String("udid")].toString(),
                 QStringLiteral("UDID-old"));
        QCOMPARE(console.number("SELECT channel_id FROM delivery WHERE id = 7"), console.channel(pair.now).value);
        QCOMPARE(console.number("SELECT COUNT(*) FROM message WHERE device_id = ?", {pair.now.value}), 1);
        QCOMPARE(console.number("SELECT COUNT(*) FROM device"), 1);
        // The log can't be rewritten; the timeline reads both.
        QStringList kinds;
        for (const QJsonValue& one :
             test::must(console.run("device.timeline", {{QStringLiteral("device"), pair.now.value}})).toArray()) {
            kinds.append(one[QLatin1String("kind")].toString());
        }
        QVERIFY(kinds.contains(QStringLiteral("device.set")));
        QVERIFY(kinds.contains(QStringLiteral("device.merged")));
        QCOMPARE(console.number("SELECT COUNT(*) FROM secret WHERE place LIKE '%unlock-token'"), 1);
    }

    void nothingOfTheOldOneIsSentAgain()
    {
        MergingConsole console;
        const auto pair = console.repaired();
        console.sql("INSERT INTO command (id, uuid, request_type, body, created_at, created_by) VALUES (9, 'C-9', "
                    "'EraseDevice', x'00', 1, 'anna')",
                    {});
        console.sql("INSERT INTO delivery (command_id, channel_id, generation, state, state_at) VALUES (9, ?, 1, "
                    "'cancelled', 1)",
                    {console.channel(pair.old).value});
        QVERIFY(console.merge(pair));
        QCOMPARE(console.number("SELECT COUNT(*) FROM delivery WHERE generation <> 0"), 0);
        QCOMPARE(console.shown(pair.now)[QLatin1String("failed")].toInt(), 0);
    }

    void groupsComeAlongOnlyWhenAsked()
    {
        MergingConsole console;
        for (const bool taken : {false, true}) {
            const auto pair = console.repaired();
            const QString name = taken ? QStringLiteral("Lab") : QStringLiteral("Field");
            console.write([&](store::Transaction& tx) -> Result<> {
                const GroupId group = TRY(inventory::createGroup(tx, name, QStringLiteral("anna")));
                TRY(inventory::addMembers(tx, group, {pair.old}, QStringLiteral("anna")));
                return {};
            });
            const QJsonValue answer = test::must(console.merge(pair, {{QStringLiteral("groups"), taken}}));
            QCOMPARE(answer[QLatin1String("groups_left")].toArray().size(), taken ? 0 : 1);
            QCOMPARE(console.shown(pair.now)[QLatin1String("groups")].toArray().contains(name), taken);
            console.sql("UPDATE device SET udid = udid || id, serial = '' WHERE id = ?", {pair.now.value});
        }
    }

    void whatIsNotTheSameIsNotMerged()
    {
        MergingConsole console;
        const auto pair = console.repaired();
        QVERIFY(console.merge(pair, {{QStringLiteral("confirm"), QStringLiteral("new")}}).error().code ==
                ErrorCode::Refused);
        QVERIFY(console.merge({pair.old, pair.old}).error().code == ErrorCode::InvalidInput);
        const DeviceId other = console.device(QStringLiteral("other"));
        QVERIFY(isOfKind(console.merge({pair.old, other}).error(), QLatin1String("not-the-same")));
        console.sql("UPDATE device SET state = 'enrolled' WHERE id = ?", {pair.old.value});
        QVERIFY(console.merge(pair).error().code == ErrorCode::Conflict);
        QCOMPARE(console.number("SELECT COUNT(*) FROM device"), 3);
    }

    void howADeviceLeftIsTold_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("how");
        const auto ended = [](const char* state, const char* how) {
            return QStringLiteral("state = '%1', ended_how = '%2', ended_at = 5")
                .arg(QLatin1String(state), QLatin1String(how));
        };
        QTest::newRow("removed by its user") << ended("checked_out", "user") << QStringLiteral("user");
        QTest::newRow("removed from here") << ended("unenrolled", "admin") << QStringLiteral("admin");
        QTest::newRow("refused") << ended("checked_out", "refused") << QStringLiteral("refused");
        QTest::newRow("erased") << ended("erased", "erased") << QStringLiteral("erased");
        QTest::newRow("before that was kept") << ended("checked_out", "") << QStringLiteral("ended");
        QTest::newRow("there") << QStringLiteral("state = 'enrolled'") << QString();
        QTest::newRow("silent") << QStringLiteral("last_seen = last_seen - 605000000") << QStringLiteral("silent");
    }

    void howADeviceLeftIsTold()
    {
        QFETCH(QString, sql);
        QFETCH(QString, how);
        MergingConsole console;
        const DeviceId device = console.device(QStringLiteral("one"));
        console.sql(qPrintable(QStringLiteral("UPDATE device SET ") + sql), {});
        QCOMPARE(console.shown(device)[QLatin1String("left")][QLatin1String("how")].toString(), how);
    }

    void whomThePushServiceDoesNotKnowHasProbablyLeft()
    {
        MergingConsole console;
        const DeviceId device = console.device(QStringLiteral("one"));
        const qint64 at = console.clock.nowMs() + 7;
        console.sql("UPDATE channel SET push_dead = 1, push_at = ?", {at});
        const QJsonValue left = console.shown(device)[QLatin1String("left")];
        QCOMPARE(left[QLatin1String("how")].toString(), QStringLiteral("unregistered"));
        QCOMPARE(left[QLatin1String("at")].toInteger(), at);
        console.sql("UPDATE device SET last_seen = ?", {at + 1}); // it called all the same
        QVERIFY(console.shown(device)[QLatin1String("left")].isNull());
    }

    void whatIsLostAndWhatStaysIsListed()
    {
        MergingConsole console;
        const DeviceId device = console.device(QStringLiteral("one"));
        console.sql("UPDATE device SET state = 'checked_out', ended_how = 'user', ended_at = 5", {});
        console.sql(
            "INSERT INTO reported_profile (channel_id, position, device_id, identifier, uuid, display_name, "
            "organization, managed, encrypted, payload_count) VALUES (1, 0, ?, 'a', 'u', 'Wi-Fi', '', 1, 0, 1), "
            "(1, 1, ?, 'b', 'v', 'Own', '', 0, 0, 1)",
            {device.value, device.value});
        console.write([&](store::Transaction& tx) -> Result<> {
            TRY(store::putSecret(tx, QStringLiteral("device/%1/1/bootstrap-token").arg(device.value), "sealed"));
            return store::putSecret(tx, QStringLiteral("device/%1/pin/U").arg(device.value), "sealed");
        });
        const QJsonValue left = console.shown(device)[QLatin1String("left")];
        QCOMPARE(left[QLatin1String("lost")][QLatin1String("profiles")].toArray(), QJsonArray{QStringLiteral("Wi-Fi")});
        QCOMPARE(left[QLatin1String("kept")].toArray(),
                 (QJsonArray{QStringLiteral("bootstrap-token"), QStringLiteral("pin")}));
    }
};

ESPALIER_TEST(DeviceMergingTest);
#include "device_merging_test.moc"
