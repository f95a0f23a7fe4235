// What changed on a device from one answer to the next.
#include "base/durations.h"
#include "inventory/history.h"
#include "inventory/rounds.h"
#include "tests/support/fleet.h"
#include "tests/support/test.h"

using namespace espalier;
using espalier::test::Fleet;
using inventory::FactChange;
using inventory::Listed;
using inventory::Seen;

namespace {

using plist::Array;
using plist::Dict;

Dict appOf(const char* bundle, const char* name, const char* version)
{
    Dict one;
    one.set(QStringLiteral("Identifier"), bundle)
        .set(QStringLiteral("Name"), name)
        .set(QStringLiteral("ShortVersion"), version);
    return one;
}

struct ChangingFleet : Fleet {
    ChangingFleet() : mac(device(QStringLiteral("mac"), QStringLiteral("mac"))) { rounds.addHandlers(handlers); }

    void say(const char* type, Dict response, ChannelId on = {})
    {
        clock.advance(hourMs);
        Dict request;
        request.set(QStringLiteral("RequestType"), type);
        const ChannelId which = on.isValid() ? on : channel(mac);
        write([&](store::Transaction& tx) {
            mdm::NewCommand command;
            command.command = request;
            command.channels = {which};
            command.createdBy = QStringLiteral("test");
            command.origin = QStringLiteral("inventory");
            return queue.add(tx, command);
        });
        answer(which, next(which), std::move(response));
    }
    void information(const char* key, const plist::Value& value)
    {
        Dict answers;
        answers.set(QString::fromLatin1(key), value);
        sayInformation(std::move(answers));
    }
    void sayInformation(Dict answers)
    {
        Dict response;
        response.set(QStringLiteral("QueryResponses"), std::move(answers));
        say("DeviceInformation", std::move(response));
    }
    void apps(Array list)
    {
        Dict response;
        response.set(QStringLiteral("InstalledApplicationList"), std::move(list));
        say("InstalledApplicationList", std::move(response));
    }
    void security(const char* key, bool value)
    {
        Dict info;
        info.set(QString::fromLatin1(key), value);
        Dict response;
        response.set(QStringLiteral("SecurityInfo"), std::move(info));
        say("SecurityInfo", std::move(response));
    }
    void profiles(const QStringList& uuids, ChannelId on = {})
    {
        Array list;
        for (const QString& uuid : uuids) {
            Dict one;
            one.set(QStringLiteral("PayloadIdentifier"), "com.example.wifi")
                .set(QStringLiteral("PayloadDisplayName"), "Wi-Fi")
                .set(QStringLiteral("PayloadUUID"), uuid);
            list.push_back(one);
        }
        Dict response;
        response.set(QStringLiteral("ProfileList"), std::move(list));
        say("ProfileList", std::move(response), on);
    }
    // "app-updated Zoom 6.3 > 6.4", the oldest first.
    QStringList told(const inventory::Asked& asked = {})
    {
        QStringList lines;
        const auto all = read([&](store::Connection& db) { return inventory::changes(db, mac, asked); });
        for (const inventory::ToldChange& one : all) {
            lines.prepend(QStringLiteral("%1 %2 %3 > %4")
                              .arg(one.change.kind, one.change.subject, one.change.before, one.change.after));
        }
        return lines;
    }

    inventory::Rounds rounds{queue, sealer};
    DeviceId mac;
};

QStringList lines(const QList<FactChange>& changes)
{
    QStringList all;
    for (const FactChange& one : changes) {
        all.append(QStringLiteral("%1 %2 %3 > %4").arg(one.kind, one.item, one.before, one.after));
    }
    return all;
}

QList<FactChange> compared(const QList<Listed>& before, const QList<Listed>& after, qsizetype most = 100)
{
    return inventory::listChanges(QStringLiteral("app"), Seen{{}, before}, Seen{{}, after}, most);
}

Listed listed(const char* item, const char* version)
{
    return {QString::fromLatin1(item), QString::fromLatin1(item), QString::fromLatin1(version)};
}

} // namespace

class HistoryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFirstAnswerTellsNoChange()
    {
        ChangingFleet fleet;
        fleet.information("OSVersion", "26.3");
        fleet.apps({appOf("us.zoom.xos", "Zoom", "6.3.9")});
        fleet.security("FDE_Enabled", true);
        fleet.profiles({QStringLiteral("U-1")});
        QCOMPARE(fleet.told(), QStringList());
    }

    void whatIsAnsweredOtherwiseIsTold()
    {
        ChangingFleet fleet;
        fleet.information("OSVersion", "26.3");
        fleet.information("OSVersion", "26.4");
        fleet.information("DeviceName", "Studio");
        fleet.apps({appOf("us.zoom.xos", "Zoom", "6.3.9"), appOf("com.old", "Old", "1")});
        fleet.apps({appOf("us.zoom.xos", "Zoom", "6.4.1"), appOf("com.rhino", "Rhino 8", "8.16")});
        fleet.security("FDE_Enabled", true);
        fleet.security("FDE_Enabled", false);
        QCOMPARE(fleet.told(),
                 (QStringList{QStringLiteral("os  26.3 > 26.4"), QStringLiteral("name  mac > Studio"),
                              QStringLiteral("app-removed Old 1 > "), QStringLiteral("app-updated Zoom 6.3.9 > 6.4.1"),
                              QStringLiteral("app-added Rhino 8  > 8.16"), QStringLiteral("encryption  yes > no")}));
        QCOMPARE(fleet.number("SELECT MAX(at) FROM inventory_change"), fleet.clock.nowMs());
    }

    void theSameAnswerTellsNothing()
    {
        ChangingFleet fleet;
        for (int i = 0; i < 2; ++i) {
            fleet.information("OSVersion", "26.3");
            fleet.apps({appOf("us.zoom.xos", "Zoom", "6.3.9")});
            fleet.profiles({QStringLiteral("U-1")});
        }
        QCOMPARE(fleet.told(), QStringList());
    }

    void anotherOrderIsNoChange()
    {
        ChangingFleet fleet;
        fleet.apps({appOf("a", "A", "1"), appOf("b", "B", "2")});
        fleet.apps({appOf("b", "B", "2"), appOf("a", "A", "1")});
        QCOMPARE(fleet.told(), QStringList());
    }

    // A Mac lists an app once for each place where it lies.
    void duplicatesAreCountedLikeAnythingElse()
    {
        QCOMPARE(compared({listed("a", "1"), listed("a", "1")}, {listed("a", "1"), listed("a", "1")}), {});
        QCOMPARE(lines(compared({listed("a", "1"), listed("a", "2")}, {listed("a", "3"), listed("a", "1")})),
                 QStringList{QStringLiteral("app-updated a 2 > 3")});
        QCOMPARE(lines(compared({listed("a", "1"), listed("a", "1")}, {listed("a", "1")})),
                 QStringList{QStringLiteral("app-removed a 1 > ")});
        QCOMPARE(lines(compared({listed("a", "1")}, {listed("a", "1"), listed("a", "1")})),
                 QStringList{QStringLiteral("app-added a  > 1")});
    }

    void anotherNameAloneIsNoChange()
    {
        QCOMPARE(compared({{QStringLiteral("a"), QStringLiteral("Old"), QStringLiteral("1")}},
                          {{QStringLiteral("a"), QStringLiteral("New"), QStringLiteral("1")}}),
                 {});
    }

    void anAnswerIsBoundedAndSaysHowMuchIsMissing()
    {
        QList<Listed> many;
        for (int i = 0; i < 10; ++i) {
            many.append(listed(qPrintable(QString::number(i)), "1"));
        }
        const QList<FactChange> told = compared({}, many, 4);
        QCOMPARE(told.size(), 5);
        QCOMPARE(told.last(), (FactChange{QStringLiteral("app-more"), {}, {}, {}, QStringLiteral("6")}));
    }

    void whatWasNotKnownBeforeIsNoChange()
    {
        ChangingFleet fleet;
        fleet.security("PasscodePresent", true);
        fleet.security("FDE_Enabled", true);
        QCOMPARE(fleet.told(), QStringList());
    }

    void anotherBuildIsToldOnlyWhereTheVersionIsTheSame()
    {
        ChangingFleet fleet;
        const auto say = [&fleet](const char* version, const char* build) {
            Dict answers;
            answers.set(QStringLiteral("OSVersion"), version).set(QStringLiteral("BuildVersion"), build);
            fleet.sayInformation(std::move(answers));
        };
        say("26.3", "25D1");
        say("26.4", "25E1");
        say("26.4", "25E9");
        QCOMPARE(fleet.told(),
                 (QStringList{QStringLiteral("os  26.3 > 26.4"), QStringLiteral("os-build  25E1 > 25E9")}));
    }

    void storageIsToldInStepsThatAddUp()
    {
        ChangingFleet fleet;
        const auto space = [&fleet](double available) {
            Dict answers;
            answers.set(QStringLiteral("DeviceCapacity"), 500.0)
                .set(QStringLiteral("AvailableDeviceCapacity"), available);
            fleet.sayInformation(std::move(answers));
        };
        for (const double available : {300.0, 280.0, 260.0, 255.0}) {
            space(available);
        }
        QCOMPARE(fleet.told(), QStringList());
        space(240.0); // each time a little, in all more than a tenth
        space(250.0);
        QCOMPARE(fleet.told(), QStringList{QStringLiteral("storage  300000000000 > 240000000000")});
    }

    void aProfileIsToldPerChannelAndByItsUuid()
    {
        ChangingFleet fleet;
        const ChannelId user = fleet.user(fleet.mac, QStringLiteral("U-1"));
        fleet.profiles({QStringLiteral("A")});
        fleet.profiles({QStringLiteral("A")}, user); // the first of this channel
        QCOMPARE(fleet.told(), QStringList());
        fleet.profiles({QStringLiteral("B")});
        fleet.profiles({}, user);
        QCOMPARE(fleet.told(), (QStringList{QStringLiteral("profile-updated Wi-Fi A > B"),
                                            QStringLiteral("profile-removed Wi-Fi A > ")}));
    }

    void textOfADeviceIsCleanAndCut()
    {
        ChangingFleet fleet;
        fleet.information("DeviceName", "Plain");
        fleet.information("DeviceName", QStringLiteral("\u202Eevil\u0007\n<b>") + QString(10'000, u'x'));
        const auto all = fleet.read([&](store::Connection& db) { return inventory::changes(db, fleet.mac, {}); });
        QCOMPARE(all.size(), 1);
        QVERIFY(all.first().change.after.startsWith(QStringLiteral("evil<b>x")));
        QCOMPARE(all.first().change.after.size(), 255);
    }

    void isAskedForByKindTimeAndPage()
    {
        ChangingFleet fleet;
        fleet.information("OSVersion", "26.3");
        fleet.apps({});
        fleet.information("OSVersion", "26.4");
        const qint64 then = fleet.clock.nowMs() + 1;
        fleet.apps({appOf("a", "A", "1"), appOf("b", "B", "1")});
        const auto ofKind = [&fleet](const char* kind) {
            inventory::Asked asked;
            asked.kinds.append(QString::fromLatin1(kind));
            return fleet.told(asked);
        };
        QCOMPARE(ofKind("os").size(), 1);
        QCOMPARE(ofKind("app").size(), 2);
        QCOMPARE(fleet.told({.sinceMs = then}).size(), 2);
        const auto newest =
            fleet.read([&](store::Connection& db) { return inventory::changes(db, fleet.mac, {.most = 1}); });
        QCOMPARE(fleet.told({.beforeId = newest.first().id}).size(), 2);
        QVERIFY(inventory::isChangeKind(u"app"));
        QVERIFY(inventory::isChangeKind(u"app-added"));
        QVERIFY(!inventory::isChangeKind(u"ap"));
        QVERIFY(!inventory::isChangeKind(u""));
    }

    void answersAboutUpdatesAreKeptAndTellNoChange()
    {
        ChangingFleet fleet;
        for (const char* key : {"A", "B"}) {
            Dict update;
            update.set(QStringLiteral("ProductKey"), key);
            Dict response;
            response.set(QStringLiteral("AvailableOSUpdates"), Array{update});
            fleet.say("AvailableOSUpdates", std::move(response));
        }
        QCOMPARE(fleet.number("SELECT COUNT(*) FROM fact WHERE kind = 'AvailableOSUpdates'"), 1);
        QCOMPARE(fleet.told(), QStringList());
    }

    void itGoesWithItsTimeAndWithTheDevice()
    {
        ChangingFleet fleet;
        fleet.set("history_days", QStringLiteral("30"));
        fleet.information("DeviceName", "A");
        fleet.information("DeviceName", "B");
        fleet.clock.advance(20 * dayMs);
        fleet.information("DeviceName", "C");
        fleet.clock.advance(11 * dayMs);
        const auto prune = [&fleet] {
            return fleet.write([](store::Transaction& tx) { return inventory::pruneChanges(tx, 100); });
        };
        QCOMPARE(prune(), 1);
        QCOMPARE(prune(), 0);
        QCOMPARE(fleet.told(), QStringList{QStringLiteral("name  B > C")});
        fleet.write([&](store::Transaction& tx) { return fleet.rounds.forget(tx, fleet.mac); });
        QCOMPARE(fleet.told(), QStringList());
    }
};

ESPALIER_TEST(HistoryTest);
#include "history_test.moc"
