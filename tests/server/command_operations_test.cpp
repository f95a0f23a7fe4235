#include "audit/log.h"
#include "crypto/sealer.h"
#include "server/operations/command_operations.h"
#include "server/operations/quarantine_operations.h"
#include "store/store.h"
#include "tests/support/test.h"

#include <QJsonArray>
#include <QTemporaryDir>

using namespace espalier;

namespace {

QByteArray base64Plist(const QByteArray& dict)
{
    return ("<plist version=\"1.0\"><dict>" + dict + "</dict></plist>").toBase64();
}

// Two enrolled devices in "All devices", a third that only authenticated.
struct CommandDesk {
    QTemporaryDir folder;
    ManualClock clock;
    crypto::Sealer sealer{SecretBytes(QByteArray(32, 'd'))};
    std::unique_ptr<store::Store> store;
    QList<ChannelId> woken;
    mdm::Queue queue{sealer, clock, [this](ChannelId channel) { woken.append(channel); }};
    mdm::LifecycleHooks hooks;
    server::Operations operations;

    CommandDesk()
    {
        store::StoreOptions options;
        options.folder = folder.path();
        store = std::move(store::Store::open(options, clock).value());
        const auto filled = store->write([](store::Transaction& tx) -> Result<> {
            for (int i = 1; i <= 3; ++i) {
                const auto state = i < 3 ? QStringLiteral("enrolled") : QStringLiteral("authenticated");
                TRY(tx.insert(
                    "INSERT INTO device (id, udid, state, name, serial, created_at) VALUES (?, ?, ?, ?, ?, 0)",
                    {i, QStringLiteral("U%1").arg(i), state, QStringLiteral("Mac %1").arg(i),
                     QStringLiteral("S%1").arg(i)}));
                TRY(tx.insert("INSERT INTO channel (id, device_id, enabled) VALUES (?, ?, ?)", {i, i, i < 3 ? 1 : 0}));
                TRY(tx.insert("INSERT INTO group_member (group_id, device_id, added_at) VALUES (1, ?, 0)", {i}));
            }
            TRY(tx.insert("INSERT INTO channel (id, device_id, user_id, user_short_name, enabled) "
                          "VALUES (9, 1, 'USER-GUID', 'anna', 1)"));
            return {};
        });
        if (!filled) {
            qFatal("%s", qUtf8Printable(filled.error().what));
        }
        server::addCommandOperations(operations, {*store, sealer, queue, clock, catalogue::Catalogue::shipped});
        server::addQuarantineOperations(operations, *store, sealer, queue, hooks, {});
    }

    Result<QJsonValue> run(const char* name, const QJsonObject& arguments)
    {
        return operations.run(QString::fromLatin1(name), arguments, {QStringLiteral("tester")});
    }

    QByteArray request(const QString& uuid)
    {
        const auto raw = run("command.raw", {{QStringLiteral("uuid"), uuid}});
        return QByteArray::fromBase64((*raw)[QStringLiteral("body_base64")].toString().toLatin1());
    }
};

QJsonObject typed(const char* type, const QJsonValue& value)
{
    return {{QStringLiteral("type"), QString::fromLatin1(type)}, {QStringLiteral("value"), value}};
}

} // namespace

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

    void keysBecomeTypedValues()
    {
        CommandDesk desk;
        const QJsonObject keys{{QStringLiteral("S"), typed("string", QStringLiteral("a<b"))},
                               {QStringLiteral("I"), typed("int", QStringLiteral("-7"))},
                               {QStringLiteral("B"), typed("bool", QStringLiteral("true"))},
                               {QStringLiteral("R"), typed("real", 1.5)},
                               {QStringLiteral("D"), typed("date", QStringLiteral("2026-01-31T12:00:00Z"))},
                               {QStringLiteral("X"), typed("data", QStringLiteral("AAEC"))}};
        // Of a command that the catalogue doesn't know yet nothing is judged.
        QVERIFY(desk.run("command.send", {{QStringLiteral("request_type"), QStringLiteral("FutureCommand")},
                                          {QStringLiteral("device"), 1},
                                          {QStringLiteral("uuid"), QStringLiteral("K-1")},
                                          {QStringLiteral("keys"), keys}}));
        QByteArray body = desk.request(QStringLiteral("K-1"));
        body.replace("\n", "").replace("\t", "").replace(" ", "");
        for (const auto* part :
             {"<key>S</key><string>a&lt;b</string>", "<key>I</key><integer>-7</integer>", "<key>B</key><true/>",
              "<key>R</key><real>1.5", "<date>2026-01-31T12:00:00Z</date>", "<key>X</key><data>AAEC</data>",
              "<key>RequestType</key><string>FutureCommand</string>"}) {
            QVERIFY2(body.contains(part), part);
        }
    }

    void aGroupIsToldWhomACommandFits()
    {
        CommandDesk desk;
        QVERIFY(desk.store->write([](store::Transaction& tx) {
            return tx.run("UPDATE device SET platform = CASE id WHEN 1 THEN 'mac' ELSE 'iphone' END, os = '18.0', "
                          "supervised = 0");
        }));
        const QJsonObject lost{{QStringLiteral("request_type"), QStringLiteral("EnableLostMode")},
                               {QStringLiteral("group"), 1}};
        const auto offer = (*desk.run("command.offers", lost))[0];
        QVERIFY(!offer[QStringLiteral("offered")].toBool());
        QCOMPARE(offer[QStringLiteral("of")].toInt(), 3);
        QCOMPARE(offer[QStringLiteral("left_out")].toArray().size(), 3);
        const auto reasons = offer[QStringLiteral("reasons")].toArray();
        QCOMPARE(reasons[0][QStringLiteral("kind")].toString(), QStringLiteral("not-supervised"));
        QCOMPARE(reasons[0][QStringLiteral("count")].toInt(), 2);

        QJsonObject lock{{QStringLiteral("request_type"), QStringLiteral("SetRecoveryLock")},
                         {QStringLiteral("group"), 1},
                         {QStringLiteral("keys"),
                          QJsonObject{{QStringLiteral("NewPassword"), typed("string", QStringLiteral("x"))}}}};
        QVERIFY(desk.run("command.send", lock).error().code == ErrorCode::Refused);
        lock.insert(QStringLiteral("where_offered"), true);
        QCOMPARE((*desk.run("command.send", lock))[QStringLiteral("deliveries")].toInt(), 1);
        QVERIFY(!desk.run("command.offers", {{QStringLiteral("device"), 1}})->toArray().isEmpty());
    }

    void aDeviceThatDoesNotGrantItDoesNotStopTheOthers()
    {
        CommandDesk desk;
        QVERIFY(desk.store->write([](store::Transaction& tx) -> Result<> {
            (void)TRY(tx.run("UPDATE device SET access_rights=1 WHERE id=2"));
            return {};
        }));
        QJsonObject lock{{QStringLiteral("request_type"), QStringLiteral("DeviceLock")},
                         {QStringLiteral("devices"), QJsonArray{1, 2}},
                         {QStringLiteral("confirm"), QStringLiteral("1")}};
        QVERIFY(!desk.run("command.send", lock));
        lock.insert(QStringLiteral("where_offered"), true);
        const auto sent = desk.run("command.send", lock);
        QVERIFY2(sent, sent ? "" : qPrintable(sent.error().what));
        QCOMPARE((*sent)[QStringLiteral("deliveries")].toInt(), 1);
    }

    void aListTellsWhatIsHeldBackAndWhatWasPushed()
    {
        CommandDesk desk;
        desk.queue.setHoldTime([](store::Connection&) -> Result<qint64> { return qint64(30'000); });
        const auto newest = [&desk] { return (*desk.run("command.list", {}))[0]; };
        const auto erase = desk.run("command.send", {{QStringLiteral("request_type"), QStringLiteral("EraseDevice")},
                                                     {QStringLiteral("device"), 1},
                                                     {QStringLiteral("confirm"), QStringLiteral("Mac 1")}});
        QVERIFY2(erase, erase ? "" : qPrintable(erase.error().what));
        const qint64 left = newest()[QStringLiteral("held")][QStringLiteral("until")].toInteger() - desk.clock.nowMs();
        QVERIFY2(left > 0 && left <= 30'000, qPrintable(QString::number(left)));
        QVERIFY(desk.store->write([](store::Transaction& tx) -> Result<> {
            (void)TRY(tx.run("INSERT INTO command_order (command_id, state, ordered_by, at, boot, boot_ms) "
                             "SELECT id, 'waiting', 'anna', 0, '', 0 FROM command"));
            return {};
        }));
        QVERIFY(newest()[QStringLiteral("held")][QStringLiteral("order")].toInteger() > 0);
        QVERIFY(desk.run("command.cancel", {{QStringLiteral("uuid"), (*erase)[QStringLiteral("uuid")]}}));
        QVERIFY(newest()[QStringLiteral("held")].isNull());

        QVERIFY(desk.run("command.send", {{QStringLiteral("request_type"), QStringLiteral("ProfileList")},
                                          {QStringLiteral("device"), 2}}));
        const auto push = [&desk](qint64 at, const char* result) {
            return desk.store->write([&](store::Transaction& tx) -> Result<> {
                (void)TRY(tx.run("UPDATE channel SET push_at=?, push_result=? WHERE id=2",
                                 {at, QString::fromLatin1(result)}));
                return {};
            });
        };
        const qint64 now = desk.clock.nowMs();
        QVERIFY(push(now - 1, "200")); // for something else
        QVERIFY(newest()[QStringLiteral("pushed_at")].isNull());
        QVERIFY(push(now, "410 Unregistered"));
        QVERIFY(newest()[QStringLiteral("pushed_at")].isNull());
        QVERIFY(push(now, "200"));
        QCOMPARE(newest()[QStringLiteral("pushed_at")].toInteger(), now);
        const auto calls = [&desk](qint64 at) {
            return desk.store->write([&](store::Transaction& tx) -> Result<> {
                (void)TRY(tx.run("UPDATE channel SET last_seen=? WHERE id=2", {at}));
                return {};
            });
        };
        QVERIFY(calls(now - 1));
        QCOMPARE(newest()[QStringLiteral("pushed_at")].toInteger(), now);
        QVERIFY(calls(now + 1)); // the push has brought it
        QVERIFY(newest()[QStringLiteral("pushed_at")].isNull());
    }

    void whatACatalogueKnowsIsCheckedBeforeItIsQueued()
    {
        CommandDesk desk;
        const QJsonObject wrong{{QStringLiteral("request_type"), QStringLiteral("RemoveProfile")},
                                {QStringLiteral("device"), 1}};
        const auto sent = desk.run("command.send", wrong);
        QVERIFY(!sent && sent.error().what.contains(QLatin1String("[bad-keys]")));
        const auto problems = desk.run("command.check", wrong)->toArray();
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems[0][QStringLiteral("rule")].toString(), QStringLiteral("required-missing"));
        const auto form = desk.run("command.form", {{QStringLiteral("request_type"), QStringLiteral("RemoveProfile")}});
        QCOMPARE((*form)[QStringLiteral("keys")][0][QStringLiteral("key")].toString(), QStringLiteral("Identifier"));
    }

    void onlyARawCommandCanBeForced()
    {
        CommandDesk desk;
        QVERIFY(desk.store->write(
            [](store::Transaction& tx) { return tx.run("UPDATE device SET platform = 'iphone', os = '18.0'"); }));
        QJsonObject forced{{QStringLiteral("request_type"), QStringLiteral("SetRecoveryLock")},
                           {QStringLiteral("device"), 1},
                           {QStringLiteral("force"), true}};
        QVERIFY(desk.run("command.send", forced).error().code == ErrorCode::InvalidInput);
        const QString raw = QString::fromLatin1(base64Plist("<key>RequestType</key><string>SetRecoveryLock</string>"));
        forced.insert(QStringLiteral("raw_base64"), raw);
        QVERIFY(desk.run("command.send", forced));
        forced.remove(QStringLiteral("force"));
        QVERIFY(desk.run("command.send", forced).error().code == ErrorCode::Refused);
    }

    void whatWasAskedIsAskedOnceMore()
    {
        CommandDesk desk;
        const QJsonObject keys{{QStringLiteral("Identifier"), typed("string", QStringLiteral("org.example"))}};
        QVERIFY(desk.run("command.send", {{QStringLiteral("request_type"), QStringLiteral("RemoveProfile")},
                                          {QStringLiteral("device"), 1},
                                          {QStringLiteral("uuid"), QStringLiteral("A")},
                                          {QStringLiteral("keys"), keys}}));
        const auto again = desk.run("command.resend", {{QStringLiteral("uuid"), QStringLiteral("A")}});
        QVERIFY2(again, qPrintable(again ? QString() : again.error().what));
        const QString uuid = (*again)[QStringLiteral("uuid")].toString();
        QVERIFY(uuid != QLatin1String("A"));
        QVERIFY(desk.request(uuid).contains("<string>org.example</string>"));
        QCOMPARE((*desk.run("command.cancel_all", {}))[QStringLiteral("cancelled")].toInt(), 2);
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
