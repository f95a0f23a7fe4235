#include "audit/log.h"
#include "tests/server/command_desk.h"
#include "tests/support/fleet.h"

using namespace espalier;
using namespace espalier::test;

class CommandOperationsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCommandIsSentListedShownAndCancelled()
    {
        CommandDesk desk;
        const auto sent = desk.run("command.send", {{QStringLiteral("request_type"), QStringLiteral("SecurityInfo")},
                                                    {QStringLiteral("device"), QStringLiteral("S1")},
                                                    {QStringLiteral("uuid"), QStringLiteral("C-1")}});
        QVERIFY2(sent, qPrintable(sent ? QString() : sent.error().what));
        QCOMPARE((*sent)[QStringLiteral("uuid")].toString(), QStringLiteral("C-1"));
        QCOMPARE((*sent)[QStringLiteral("deliveries")].toInt(), 1);
        QCOMPARE(desk.woken, QList<ChannelId>{ChannelId{1}});
        const auto rows = desk.run("command.list", {{QStringLiteral("device"), QStringLiteral("U1")}})->toArray();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0][QStringLiteral("device_name")].toString(), QStringLiteral("Mac 1"));
        QCOMPARE(rows[0][QStringLiteral("device_serial")].toString(), QStringLiteral("S1"));
        QCOMPARE(rows[0][QStringLiteral("channel")].toString(), QStringLiteral("device"));
        QCOMPARE(rows[0][QStringLiteral("created_by")].toString(), QStringLiteral("tester"));
        const auto shown = desk.run("command.show", {{QStringLiteral("uuid"), QStringLiteral("C-1")}});
        QCOMPARE((*shown)[QStringLiteral("history")][0][QStringLiteral("state")].toString(), QStringLiteral("queued"));
        QCOMPARE(desk.run("command.counts", {})->toObject()[QStringLiteral("queued")].toInt(), 1);
        const QJsonObject one{{QStringLiteral("uuid"), QStringLiteral("C-1")}};
        QCOMPARE((*desk.run("command.cancel", one))[QStringLiteral("cancelled")].toInt(), 1);
        QVERIFY(desk.run("command.cancel", one).error().code == ErrorCode::Conflict);
        QVERIFY(desk.run("command.raw", {{QStringLiteral("uuid"), QStringLiteral("C-1")},
                                         {QStringLiteral("which"), QStringLiteral("response")}})
                    .error()
                    .code == ErrorCode::NotFound);
    }

    void whatItWaitedForAndItsWakeUpAreSteps()
    {
        CommandDesk desk;
        desk.queue.setHoldTime([](store::Connection&) -> Result<qint64> { return qint64(30'000); });
        const auto write = [&](const auto& work) { return must(desk.store->write(work)); };
        must(desk.store->read([&](store::Connection& db) { return desk.queue.load(db); }));
        const auto kinds = [&](const QString& uuid) {
            QStringList all;
            const auto shown = must(desk.run("command.show", {{QStringLiteral("uuid"), uuid}}));
            for (const QJsonValue& step : shown[QStringLiteral("history")].toArray()) {
                all.append(step[QStringLiteral("kind")].toString());
            }
            return all.join(u' ');
        };
        const auto pushed = [&] {
            write([](store::Transaction& tx) -> Result<int> {
                TRY(mdm::notePushed(tx, DeviceId{1}));
                return 0;
            });
        };
        const QString lock = must(desk.run(
            "command.send", {{QStringLiteral("request_type"), QStringLiteral("DeviceLock")},
                             {QStringLiteral("device"), 1},
                             {QStringLiteral("confirm"), QStringLiteral("Mac 1")}}))[QStringLiteral("uuid")]
                                 .toString();
        pushed(); // for something else: this one isn't sent yet
        QCOMPARE(kinds(lock), QStringLiteral(" held"));
        desk.clock.advance(31'000);
        write([&](store::Transaction& tx) { return desk.queue.releaseHeld(tx); });
        pushed();
        desk.clock.advance(60'000);
        pushed(); // once more, until it calls: the latest counts
        QCOMPARE(kinds(lock), QStringLiteral(" held released pushed"));
        const auto timeline = write(
            [](store::Transaction& tx) { return tx.all("SELECT at FROM delivery_history WHERE kind = 'pushed'"); });
        QCOMPARE(timeline.size(), 1);
        QCOMPARE(timeline.first().integer(0), desk.clock.nowMs());

        // One that called before the answer of the push service was written.
        const QString quick =
            must(desk.run("command.send", {{QStringLiteral("request_type"), QStringLiteral("CertificateList")},
                                           {QStringLiteral("device"), 1}}))[QStringLiteral("uuid")]
                .toString();
        write([&](store::Transaction& tx) -> Result<int> {
            TRY(tx.run(
                "UPDATE delivery SET state = 'acknowledged' WHERE command_id = (SELECT id FROM command WHERE uuid = ?)",
                {lock}));
            TRY(desk.queue.next(tx, DeviceId{1}, ChannelId{1}, 1, 1));
            TRY(tx.run("UPDATE channel SET push_at = ? WHERE id = 1", {tx.nowMs()}));
            return 0;
        });
        pushed();
        QCOMPARE(kinds(quick), QStringLiteral(" pushed "));

        write([](store::Transaction& tx) { return tx.run("UPDATE device SET approval = 'waiting' WHERE id = 2"); });
        const QString asked =
            must(desk.run("command.send", {{QStringLiteral("request_type"), QStringLiteral("SecurityInfo")},
                                           {QStringLiteral("device"), 2}}))[QStringLiteral("uuid")]
                .toString();
        QCOMPARE(kinds(asked), QStringLiteral(" awaiting-admission"));
        write([](store::Transaction& tx) -> Result<int> {
            TRY(mdm::noteAdmitted(tx, DeviceId{2}));
            return 0;
        });
        QCOMPARE(kinds(asked), QStringLiteral(" awaiting-admission admitted"));
    }

    void anInstallationNamesItsProfile()
    {
        CommandDesk desk;
        const auto done = desk.store->write([&](store::Transaction& tx) -> Result<> {
            TRY(tx.insert("INSERT INTO profile (id, identifier, name, scope, current_version, created_at) "
                          "VALUES (4, 'org.example.vpn', 'Site VPN', 'System', 0, 0)"));
            mdm::NewCommand command;
            command.command.set(QStringLiteral("RequestType"), QStringLiteral("ProfileList"));
            command.channels = {ChannelId{1}};
            command.origin = QStringLiteral("profile");
            command.uuid = QStringLiteral("C-1");
            TRY(desk.queue.add(tx, command));
            TRY(tx.run("INSERT INTO profile_command (uuid, profile_id, version_id) VALUES ('C-1', 4, 1)"));
            return {};
        });
        QVERIFY2(done, qPrintable(done ? QString() : done.error().what));
        QVERIFY(desk.run("command.send", {{QStringLiteral("request_type"), QStringLiteral("SecurityInfo")},
                                          {QStringLiteral("device"), QStringLiteral("S1")}}));
        const auto rows = desk.run("command.list", {})->toArray();
        QCOMPARE(rows.size(), 2);
        QVERIFY(rows[0][QStringLiteral("profile")].isNull());
        QCOMPARE(rows[1][QStringLiteral("profile")][QStringLiteral("id")].toInt(), 4);
        QCOMPARE(rows[1][QStringLiteral("profile")][QStringLiteral("name")].toString(), QStringLiteral("Site VPN"));
        const auto shown = desk.run("command.show", {{QStringLiteral("uuid"), QStringLiteral("C-1")}});
        QCOMPARE((*shown)[QStringLiteral("profile")][QStringLiteral("id")].toInt(), 4);
    }

    void pushFalseWakesNobody()
    {
        CommandDesk desk;
        QVERIFY(desk.run("command.send", {{QStringLiteral("request_type"), QStringLiteral("SecurityInfo")},
                                          {QStringLiteral("device"), 1},
                                          {QStringLiteral("push"), false}}));
        QVERIFY(desk.woken.isEmpty());
    }

    void aUserIsNamedByShortNameOrId()
    {
        CommandDesk desk;
        for (const auto* user : {"anna", "USER-GUID"}) {
            QVERIFY(desk.run("command.send", {{QStringLiteral("request_type"), QStringLiteral("ProfileList")},
                                              {QStringLiteral("device"), 1},
                                              {QStringLiteral("user"), QString::fromLatin1(user)}}));
        }
        QCOMPARE(desk.woken, QList<ChannelId>({ChannelId{9}, ChannelId{9}}));
        QVERIFY(desk.run("command.send", {{QStringLiteral("request_type"), QStringLiteral("ProfileList")},
                                          {QStringLiteral("device"), 1},
                                          {QStringLiteral("user"), QStringLiteral("nobody")}})
                    .error()
                    .code == ErrorCode::NotFound);
    }

    void aGroupGetsOneCommandForItsEnrolledDevices()
    {
        CommandDesk desk;
        const auto sent = desk.run("command.send", {{QStringLiteral("request_type"), QStringLiteral("SecurityInfo")},
                                                    {QStringLiteral("group"), QStringLiteral("All devices")},
                                                    {QStringLiteral("uuid"), QStringLiteral("G-1")}});
        QCOMPARE((*sent)[QStringLiteral("deliveries")].toInt(), 2);
        const auto shown = desk.run("command.show", {{QStringLiteral("uuid"), QStringLiteral("G-1")}});
        QCOMPARE((*shown)[QStringLiteral("deliveries")].toArray().size(), 2);
        QCOMPARE((*desk.run("command.cancel", {{QStringLiteral("uuid"), QStringLiteral("G-1")},
                                               {QStringLiteral("device"), 2}}))[QStringLiteral("cancelled")]
                     .toInt(),
                 1);
        QCOMPARE(desk.run("command.list", {{QStringLiteral("state"), QStringLiteral("queued")}})->toArray().size(), 1);
    }

    void lockingAGroupNeedsItsExactCount()
    {
        CommandDesk desk;
        QJsonObject lock{{QStringLiteral("request_type"), QStringLiteral("DeviceLock")},
                         {QStringLiteral("group"), QStringLiteral("All devices")}};
        QVERIFY(desk.run("command.send", lock).error().code == ErrorCode::Refused);
        lock.insert(QStringLiteral("confirm"), QStringLiteral("3"));
        QVERIFY(desk.run("command.send", lock).error().code == ErrorCode::Refused);
        lock.insert(QStringLiteral("confirm"), QStringLiteral("2"));
        QVERIFY(desk.run("command.send", lock));
    }

    // One device is lost; a hundred at once are a mistake.
    void lostModeOfAGroupNeedsItsExactCount()
    {
        CommandDesk desk;
        QJsonObject lost{{QStringLiteral("device"), 1},
                         {QStringLiteral("force"), true},
                         {QStringLiteral("raw_base64"),
                          QString::fromLatin1(base64Plist("<key>RequestType</key><string>EnableLostMode</string>"))}};
        QVERIFY(desk.run("command.send", lost));
        lost.remove(QStringLiteral("device"));
        for (const QJsonObject& several : {QJsonObject{{QStringLiteral("group"), QStringLiteral("All devices")}},
                                           QJsonObject{{QStringLiteral("devices"), QJsonArray{1, 2}}}}) {
            QJsonObject asked = lost;
            asked.insert(several.begin().key(), several.begin().value());
            const auto refused = desk.run("command.send", asked);
            QVERIFY(!refused && refused.error().what.endsWith(QStringLiteral("[not-confirmed]")));
            asked.insert(QStringLiteral("confirm"), QStringLiteral("2"));
            QVERIFY(desk.run("command.send", asked));
        }
    }

    void rawCommandsMeetTheSameGuard()
    {
        CommandDesk desk;
        QJsonObject raw{{QStringLiteral("device"), 1},
                        {QStringLiteral("raw_base64"),
                         QString::fromLatin1(base64Plist("<key>RequestType</key><string>EraseDevice</string>"))}};
        QVERIFY(desk.run("command.send", raw).error().code == ErrorCode::Refused);
        raw.insert(QStringLiteral("confirm"), QStringLiteral("Mac 1"));
        QVERIFY(desk.run("command.send", raw));
    }

    void deviceInformationWithoutQueriesAsksForEverything()
    {
        CommandDesk desk;
        const auto sent =
            desk.run("command.send", {{QStringLiteral("device"), 1},
                                      {QStringLiteral("request_type"), QStringLiteral("DeviceInformation")}});
        QVERIFY(sent);
        const QByteArray request = desk.request((*sent)[QStringLiteral("uuid")].toString());
        QVERIFY(request.contains("<key>Queries</key>"));
        QVERIFY(request.contains("<string>SerialNumber</string>"));
    }

    void whatASafetyRuleStopsLeavesATrace()
    {
        CommandDesk desk;
        const QJsonObject erase{{QStringLiteral("device"), 1},
                                {QStringLiteral("request_type"), QStringLiteral("EraseDevice")},
                                {QStringLiteral("confirm"), QStringLiteral("Mac 2")}};
        QVERIFY(!desk.run("command.send", erase));
        const auto log = desk.store->read([](store::Connection& db) { return audit::list(db, 0, 0, 100); });
        QVERIFY(log && !log->isEmpty());
        const audit::Entry& last = log->last().entry;
        QCOMPARE(last.kind, QStringLiteral("command.refused"));
        QCOMPARE(last.actor, QStringLiteral("tester"));
        QCOMPARE(last.subject, QStringLiteral("1"));
        QCOMPARE(last.arguments[QStringLiteral("request_type")].toString(), QStringLiteral("EraseDevice"));
        QVERIFY(!last.arguments[QStringLiteral("reason")].toString().isEmpty());
    }

    void whatHasExpiredReadsSoAtOnce()
    {
        CommandDesk desk;
        for (const char* uuid : {"E-1", "E-2"}) {
            QVERIFY(desk.run("command.send", {{QStringLiteral("request_type"), QStringLiteral("SecurityInfo")},
                                              {QStringLiteral("device"), 1},
                                              {QStringLiteral("uuid"), QLatin1String(uuid)},
                                              {QStringLiteral("expires_ms"), 1000}}));
        }
        QVERIFY(desk.run("command.send", {{QStringLiteral("request_type"), QStringLiteral("SecurityInfo")},
                                          {QStringLiteral("device"), 1},
                                          {QStringLiteral("uuid"), QStringLiteral("E-3")}}));
        QVERIFY(desk.store->write([](store::Transaction& tx) {
            return tx.run(
                "UPDATE delivery SET state='sent' WHERE command_id=(SELECT id FROM command WHERE uuid='E-2')");
        }));
        const auto in = [&desk](const char* state) {
            QStringList uuids;
            for (const auto& row :
                 desk.run("command.list", {{QStringLiteral("state"), QLatin1String(state)}})->toArray()) {
                uuids.append(row[QStringLiteral("uuid")].toString() + QLatin1Char(' ') +
                             row[QStringLiteral("state")].toString());
            }
            return uuids;
        };
        const qint64 endsAt = desk.clock.nowMs() + 1000;
        desk.clock.advance(999);
        QCOMPARE(in("queued"), (QStringList{QStringLiteral("E-3 queued"), QStringLiteral("E-1 queued")}));
        desk.clock.advance(1);
        QCOMPARE(in("queued"), QStringList{QStringLiteral("E-3 queued")});
        QCOMPARE(in("expired"), QStringList{QStringLiteral("E-1 expired")});
        QCOMPARE(in("sent"), QStringList());
        QCOMPARE(in("unconfirmed"), QStringList{QStringLiteral("E-2 unconfirmed")}); // it may have been done
        const QJsonObject counts = desk.run("command.counts", {})->toObject();
        for (const auto& [state, number] : {std::pair{"queued", 1}, std::pair{"sent", 0}, std::pair{"expired", 1},
                                            std::pair{"unconfirmed", 1}, std::pair{"notnow", 0}}) {
            QVERIFY2(counts[QLatin1String(state)].toInt() == number, state);
        }
        const auto shown = *desk.run("command.show", {{QStringLiteral("uuid"), QStringLiteral("E-1")}});
        QCOMPARE(shown[QStringLiteral("state")].toString(), QStringLiteral("expired"));
        QCOMPARE(shown[QStringLiteral("state_at")].toInteger(), endsAt);
    }

    void argumentsThatMakeNoSenseAreRefused_data()
    {
        QTest::addColumn<QJsonObject>("arguments");
        const auto row = [](const char* name, QJsonObject arguments) { QTest::newRow(name) << arguments; };
        const QString type = QStringLiteral("request_type");
        const QString info = QStringLiteral("SecurityInfo");
        const QString device = QStringLiteral("device");
        const QString keys = QStringLiteral("keys");
        const QString other = QString::fromLatin1(base64Plist("<key>RequestType</key><string>EraseDevice</string>"));
        row("no target", {{type, info}});
        row("two targets", {{type, info}, {device, 1}, {QStringLiteral("group"), 1}});
        row("no request type", {{device, 1}});
        row("keys is a text", {{type, info}, {device, 1}, {keys, QStringLiteral("x")}});
        row("an unknown type", {{type, info}, {device, 1}, {keys, QJsonObject{{device, typed("blob", 1)}}}});
        row("not a number", {{type, info}, {device, 1}, {keys, QJsonObject{{device, typed("int", 1.5)}}}});
        row("not a date",
            {{type, info}, {device, 1}, {keys, QJsonObject{{device, typed("date", QStringLiteral("soon"))}}}});
        row("two sources", {{type, info}, {device, 1}, {keys, QJsonObject()}, {QStringLiteral("raw_base64"), other}});
        row("plist of another type", {{type, info}, {device, 1}, {QStringLiteral("plist_base64"), other}});
        row("raw of another type", {{type, info}, {device, 1}, {QStringLiteral("raw_base64"), other}});
        row("keys of another type",
            {{type, info},
             {device, 1},
             {keys, QJsonObject{{QStringLiteral("RequestType"), typed("string", QStringLiteral("EraseDevice"))}}}});
        row("plist is no plist", {{type, info}, {device, 1}, {QStringLiteral("plist_base64"), QStringLiteral("AAAA")}});
    }

    void argumentsThatMakeNoSenseAreRefused()
    {
        QFETCH(QJsonObject, arguments);
        CommandDesk desk;
        const auto outcome = desk.run("command.send", arguments);
        QVERIFY(!outcome);
        QVERIFY2(outcome.error().code == ErrorCode::InvalidInput, qPrintable(outcome.error().what));
        QVERIFY(desk.run("command.list", {})->toArray().isEmpty());
    }

    void longListsArePagedByKey()
    {
        CommandDesk desk;
        for (int i = 0; i < 7; ++i) {
            QVERIFY(desk.run("command.send", {{QStringLiteral("request_type"), QStringLiteral("SecurityInfo")},
                                              {QStringLiteral("device"), 1 + i % 2}}));
        }
        QList<qint64> seen;
        qint64 after = 0;
        while (true) {
            const auto page =
                desk.run("command.list", {{QStringLiteral("after"), after}, {QStringLiteral("most"), 3}})->toArray();
            if (page.isEmpty()) {
                break;
            }
            for (const auto& row : page) {
                after = row.toObject()[QStringLiteral("id")].toInteger();
                seen.append(after);
            }
        }
        QCOMPARE(seen.size(), 7);
        QVERIFY(std::is_sorted(seen.rbegin(), seen.rend()));
    }

    void quarantineIsListedAndRejected()
    {
        CommandDesk desk;
        QVERIFY(desk.store->write([](store::Transaction& tx) {
            return tx.insert("INSERT INTO quarantine (id, device_id, udid, pin, certificate, state, authenticate, "
                             "created_at, last_seen) VALUES (5, 1, 'U1', x'aabb', x'00', 'waiting', x'00', 1, 2)");
        }));
        const auto rows =
            desk.run("quarantine.list", {{QStringLiteral("state"), QStringLiteral("waiting")}})->toArray();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0][QStringLiteral("device")][QStringLiteral("name")].toString(), QStringLiteral("Mac 1"));
        QCOMPARE(rows[0][QStringLiteral("certificate_sha256")].toString(), QStringLiteral("aabb"));
        QVERIFY(desk.run("quarantine.show", {{QStringLiteral("quarantine"), QStringLiteral("5")}}));
        QVERIFY(desk.run("quarantine.show", {{QStringLiteral("quarantine"), 6}}).error().code == ErrorCode::NotFound);
        QVERIFY(desk.run("quarantine.reject", {{QStringLiteral("quarantine"), 5}}));
        QVERIFY(desk.run("quarantine.accept", {{QStringLiteral("quarantine"), 5}}).error().code == ErrorCode::Conflict);
    }
};

ESPALIER_TEST(CommandOperationsTest);
#include "command_operations_test.moc"
