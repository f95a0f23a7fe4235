// Asking many devices at once and how far that is, schedules of groups, and compliance over days.
#include "base/durations.h"
#include "profiles/library.h"
#include "server/operations/compliance_operations.h"
#include "server/operations/group_operations.h"
#include "server/operations/inventory_operations.h"
#include "tests/support/fleet.h"
#include "tests/support/test.h"

#include <QJsonArray>

using namespace espalier;

namespace {

struct Asking : test::Fleet {
    Asking()
    {
        rounds.addHandlers(handlers);
        server::addGroupOperations(operations, *store, installer, rollout, &watch);
        server::addInventoryOperations(operations, *store, rounds);
        server::addComplianceOperations(operations, *store, installer, watch);
    }
    Result<QJsonValue> run(const char* operation, const QJsonObject& arguments = {})
    {
        return operations.run(QString::fromLatin1(operation), arguments, {QStringLiteral("anna")});
    }
    QJsonObject object(const char* operation, const QJsonObject& arguments = {})
    {
        return test::must(run(operation, arguments)).toObject();
    }
    void answerAll(DeviceId device, mdm::ResultStatus status = mdm::ResultStatus::Acknowledged)
    {
        const ChannelId where = channel(device);
        for (mdm::Outgoing out = next(where); !out.uuid.isEmpty(); out = next(where)) {
            answer(where, out, {}, status);
        }
    }
    // devices, answered, waiting, refused
    QList<int> progress(QJsonObject arguments, qint64 since)
    {
        arguments.insert(QStringLiteral("since"), since);
        const QJsonObject told = object("inventory.progress", arguments);
        QList<int> counts;
        for (const char* key : {"devices", "answered", "waiting", "refused"}) {
            counts.append(told[QLatin1String(key)].toInt());
        }
        return counts;
    }

    profiles::Library library{sealer};
    profiles::Installer installer{queue, library};
    profiles::Rollout rollout{*store, installer};
    inventory::Rounds rounds{queue, sealer};
    server::FleetWatch watch{*store, installer, rollout, clock};
    server::Operations operations;
};

const QJsonObject everybody{{QStringLiteral("group"), QStringLiteral("All devices")}};

} // namespace

class InventoryOperationsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aGroupIsAskedAndItsAnswersAreCounted()
    {
        Asking fleet;
        const DeviceId a = fleet.device(QStringLiteral("a"));
        const DeviceId b = fleet.device(QStringLiteral("b"));
        fleet.device(QStringLiteral("c"));
        const DeviceId gone = fleet.device(QStringLiteral("gone"));
        fleet.write([&](store::Transaction& tx) {
            return tx.run("UPDATE device SET state = 'checked_out' WHERE id = ?", {gone.value});
        });
        const QJsonObject told = fleet.object("inventory.refresh", everybody);
        QCOMPARE(told[QLatin1String("asked")].toInt(), 3);
        QCOMPARE(told[QLatin1String("not_enrolled")].toInt(), 1);
        const qint64 since = told[QLatin1String("since")].toInteger();
        QCOMPARE(fleet.progress(everybody, since), QList<int>({3, 0, 3, 0}));
        fleet.clock.advance(minuteMs);
        fleet.answerAll(a);
        QCOMPARE(fleet.progress(everybody, since), QList<int>({3, 1, 2, 0}));
        fleet.answerAll(b, mdm::ResultStatus::Error);
        QCOMPARE(fleet.progress(everybody, since), QList<int>({3, 1, 1, 1}));
    }

    void whoeverIsBeingAskedAlreadyIsNotAskedTwiceButCounted()
    {
        Asking fleet;
        const DeviceId a = fleet.device(QStringLiteral("a"));
        const QJsonObject some{{QStringLiteral("devices"), QJsonArray{a.value}}};
        fleet.object("inventory.refresh", some);
        fleet.clock.advance(hourMs);
        const QJsonObject told = fleet.object("inventory.refresh", some);
        QCOMPARE(told[QLatin1String("asked")].toInt(), 0);
        QCOMPARE(told[QLatin1String("open")].toInt(), 1);
        QCOMPARE(fleet.number("SELECT COUNT(*) FROM command"), 5);
        const qint64 since = told[QLatin1String("since")].toInteger();
        QCOMPARE(fleet.progress(some, since), QList<int>({1, 0, 1, 0}));
        fleet.answerAll(a);
        QCOMPARE(fleet.progress(some, since), QList<int>({1, 1, 0, 0}));
    }

    void whoeverIsPartlyBeingAskedIsAskedTheRest()
    {
        Asking fleet;
        const DeviceId a = fleet.device(QStringLiteral("a"));
        fleet.object("inventory.refresh", everybody);
        fleet.answerAll(a);
        QJsonObject terms = everybody;
        terms.insert(QStringLiteral("hours"), 4);
        terms.insert(QStringLiteral("queries"), QJsonArray{QStringLiteral("apps")});
        fleet.object("group.schedule.set", terms);
        fleet.clock.advance(5 * hourMs);
        fleet.write([&](store::Transaction& tx) { return fleet.rounds.startDue(tx); });
        QCOMPARE(fleet.number("SELECT COUNT(*) FROM command"), 6);
        const QJsonObject told = fleet.object("inventory.refresh", everybody);
        QCOMPARE(told[QLatin1String("asked")].toInt(), 1);
        QCOMPARE(fleet.number("SELECT COUNT(*) FROM command"), 10);
        const qint64 since = told[QLatin1String("since")].toInteger();
        const ChannelId where = fleet.channel(a);
        fleet.answer(where, fleet.next(where)); // what the schedule asked
        QCOMPARE(fleet.progress(everybody, since), QList<int>({1, 0, 1, 0}));
        fleet.answerAll(a);
        QCOMPARE(fleet.progress(everybody, since), QList<int>({1, 1, 0, 0}));
    }

    void whoeverIsDeletedMeanwhileDoesNotKeepTheRestFromBeingAsked()
    {
        Asking fleet;
        fleet.write([](store::Transaction& tx) { // a member of which there is nothing more, before all others
            return tx.run("INSERT INTO group_member (group_id, device_id, added_at) VALUES (1, 0, 0)");
        });
        fleet.device(QStringLiteral("b"));
        const QJsonObject told = fleet.object("inventory.refresh", everybody);
        QCOMPARE(told[QLatin1String("asked")].toInt(), 1);
        QCOMPARE(told[QLatin1String("not_enrolled")].toInt(), 1);
    }

    void whoeverWentByTheScheduleOfADeletedGroupGoesByTheSettingAgain()
    {
        Asking fleet;
        const DeviceId a = fleet.device(QStringLiteral("a"));
        fleet.object("inventory.refresh", everybody);
        fleet.answerAll(a);
        fleet.object("group.create", {{QStringLiteral("name"), QStringLiteral("Kiosks")}});
        QJsonObject kiosks{{QStringLiteral("group"), QStringLiteral("Kiosks")},
                           {QStringLiteral("devices"), QJsonArray{a.value}},
                           {QStringLiteral("hours"), 2}};
        fleet.object("group.add", kiosks);
        fleet.object("group.schedule.set", kiosks);
        const auto dueIn = [&] { return fleet.number("SELECT due_at FROM inventory_round") - fleet.clock.nowMs(); };
        QVERIFY(dueIn() < 3 * hourMs);
        fleet.object("group.delete", kiosks);
        QVERIFY(dueIn() > 20 * hourMs);
    }

    void aScheduleIsSetChangedShownAndCleared()
    {
        Asking fleet;
        fleet.object("group.create", {{QStringLiteral("name"), QStringLiteral("Kiosks")}});
        const QJsonObject kiosks{{QStringLiteral("group"), QStringLiteral("Kiosks")}};
        QVERIFY(fleet.object("group.show", kiosks)[QLatin1String("schedule")].isNull());
        QJsonObject terms = kiosks;
        terms.insert(QStringLiteral("hours"), 6);
        terms.insert(QStringLiteral("queries"), QJsonArray{QStringLiteral("security"), QStringLiteral("apps")});
        fleet.object("group.schedule.set", terms);
        terms.remove(QStringLiteral("queries"));
        terms.insert(QStringLiteral("hours"), 8);
        fleet.object("group.schedule.set", terms); // what isn't given stays
        const QJsonObject kept = fleet.object("group.show", kiosks)[QLatin1String("schedule")].toObject();
        QCOMPARE(kept[QLatin1String("hours")].toInt(), 8);
        QCOMPARE(kept[QLatin1String("queries")].toArray(),
                 QJsonArray({QStringLiteral("security"), QStringLiteral("apps")}));
        QCOMPARE(kept[QLatin1String("changed_by")].toString(), QStringLiteral("anna"));
        QCOMPARE(test::must(fleet.run("group.schedule.list")).toArray().size(), 1);
        fleet.object("group.schedule.clear", kiosks);
        QVERIFY(test::must(fleet.run("group.schedule.list")).toArray().isEmpty());
        terms.insert(QStringLiteral("hours"), 200);
        QVERIFY(!fleet.run("group.schedule.set", terms));
    }

    void howItStoodIsKeptForEachDay()
    {
        Asking fleet;
        const DeviceId a = fleet.device(QStringLiteral("a"));
        test::must(fleet.watch.runAll());
        QVERIFY(fleet.object("compliance.summary")[QLatin1String("days")].toArray().isEmpty());
        fleet.object(
            "compliance.policy.save",
            {{QStringLiteral("name"), QStringLiteral("P")},
             {QStringLiteral("group"), QStringLiteral("All devices")},
             {QStringLiteral("rules"), QJsonArray{QJsonObject{{QStringLiteral("kind"), QStringLiteral("passcode")}}}}});
        test::must(fleet.watch.runAll());
        fleet.write([&](store::Transaction& tx) {
            return tx.run("UPDATE device SET passcode_present = 0 WHERE id = ?", {a.value});
        });
        test::must(fleet.watch.runAll());
        QJsonArray days = fleet.object("compliance.summary")[QLatin1String("days")].toArray();
        QCOMPARE(days.size(), 1);
        QCOMPARE(days[0][QLatin1String("failing")].toInt(), 1);
        QCOMPARE(days[0][QLatin1String("unknown")].toInt(), 0);
        fleet.clock.advance(dayMs);
        test::must(fleet.watch.runAll());
        days = fleet.object("compliance.summary")[QLatin1String("days")].toArray();
        QCOMPARE(days.size(), 2);
        QCOMPARE(days[1][QLatin1String("at")].toInteger() - days[0][QLatin1String("at")].toInteger(), dayMs);
        fleet.clock.advance(401 * dayMs);
        test::must(fleet.watch.runAll());
        QCOMPARE(fleet.object("compliance.summary")[QLatin1String("days")].toArray().size(), 1);
    }
};

ESPALIER_TEST(InventoryOperationsTest);
#include "inventory_operations_test.moc"
