// Keys and values, whom a command fits, what is checked before it is queued, and what is told until it is sent.
#include "tests/server/command_desk.h"

using namespace espalier;
using namespace espalier::test;

class CommandSendingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keysBecomeTypedValues()
    {
        CommandDesk desk;
        const QJsonObject keys{{QStringLiteral("S"), typed("string", QStringLiteral("a<b"))},
                               {QStringLiteral("I"), typed("int", QStringLiteral("-7"))},
                               {QStringLiteral("B"), typed("bool", QStringLiteral("true"))},
                               {QStringLiteral("R"), typed("real", 1.5)},
                               {QStringLiteral("D"), typed("date", QStringLiteral("2026-01-31T12:00:00Z"))},
                               {QStringLiteral("X"), typed("data", QStringLiteral("AAEC"))}};
        // Keys that the catalogue doesn't know, and that resemble none, are the device's affair.
        QVERIFY(desk.run("command.send", {{QStringLiteral("request_type"), QStringLiteral("SecurityInfo")},
                                          {QStringLiteral("device"), 1},
                                          {QStringLiteral("uuid"), QStringLiteral("K-1")},
                                          {QStringLiteral("keys"), keys}}));
        QByteArray body = desk.request(QStringLiteral("K-1"));
        body.replace("\n", "").replace("\t", "").replace(" ", "");
        for (const auto* part :
             {"<key>S</key><string>a&lt;b</string>", "<key>I</key><integer>-7</integer>", "<key>B</key><true/>",
              "<key>R</key><real>1.5", "<date>2026-01-31T12:00:00Z</date>", "<key>X</key><data>AAEC</data>",
              "<key>RequestType</key><string>SecurityInfo</string>"}) {
            QVERIFY2(body.contains(part), part);
        }
    }

    void whoWaitsForApprovalIsToldToHaveToWait()
    {
        CommandDesk desk;
        QVERIFY(desk.store->write(
            [](store::Transaction& tx) { return tx.run("UPDATE device SET approval = 'waiting' WHERE id = 1"); }));
        const auto unapproved = [&](const QString& type) {
            const auto sent =
                desk.run("command.send", {{QStringLiteral("request_type"), type}, {QStringLiteral("group"), 1}});
            return sent ? (*sent)[QStringLiteral("unapproved")].toInt(-1) : -2;
        };
        QCOMPARE(unapproved(QStringLiteral("SecurityInfo")), 1);
        QCOMPARE(unapproved(QStringLiteral("DeviceInformation")), 0); // it is asked what it is all the same
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

    void aNameThatNobodyKnowsIsOnlySentRaw()
    {
        CommandDesk desk;
        const auto sent = [&](const QString& type, QJsonObject arguments = {}) {
            arguments.insert(QStringLiteral("request_type"), type);
            arguments.insert(QStringLiteral("device"), 1);
            const auto answer = desk.run("command.send", arguments);
            return answer ? QStringLiteral("sent") : answer.error().what;
        };
        const QJsonObject keys{{QStringLiteral("plist_base64"),
                                QString::fromLatin1(base64Plist("<key>Where</key><string>Mars</string>"))}};
        for (const QString& what :
             {sent(QStringLiteral("TeleportDevice")), sent(QStringLiteral("TeleportDevice"), keys)}) {
            QVERIFY2(what.contains(QStringLiteral("no command “TeleportDevice”")) &&
                         what.contains(QStringLiteral("raw command")) &&
                         what.endsWith(QStringLiteral("[unknown-command]")),
                     qPrintable(what));
        }
        for (const auto& [word, meant] :
             {std::pair("SecurtyInfo", "SecurityInfo"), std::pair("restart", "RestartDevice"),
              std::pair("LockDevice", "DeviceLock"), std::pair("profilelist", "ProfileList")}) {
            const QString what = sent(QString::fromLatin1(word));
            QVERIFY2(what.contains(QStringLiteral("did you mean %1").arg(QLatin1String(meant))), qPrintable(what));
        }
        QVERIFY(desk.run("command.list", {})->toArray().isEmpty());
        QCOMPARE(sent(QStringLiteral("TeleportDevice"),
                      {{QStringLiteral("raw_base64"),
                        QString::fromLatin1(base64Plist("<key>RequestType</key><string>TeleportDevice</string>"))}}),
                 QStringLiteral("sent"));
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
        const QJsonObject counted{{QStringLiteral("count"), true}};
        QCOMPARE((*desk.run("command.cancel_all", counted))[QStringLiteral("waiting")].toInt(), 2);
        for (const char* confirm : {"", "1", "all"}) {
            const auto refused = desk.run("command.cancel_all", {{QStringLiteral("confirm"), QLatin1String(confirm)}});
            QVERIFY(!refused && refused.error().what.endsWith(QStringLiteral("[not-confirmed]")));
        }
        const QJsonObject all{{QStringLiteral("confirm"), QStringLiteral("2")}};
        QCOMPARE((*desk.run("command.cancel_all", all))[QStringLiteral("cancelled")].toInt(), 2);
        QCOMPARE((*desk.run("command.cancel_all", {}))[QStringLiteral("cancelled")].toInt(), 0); // nothing to confirm
    }
};

ESPALIER_TEST(CommandSendingTest);
#include "command_sending_test.moc"
