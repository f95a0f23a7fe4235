// device.changes: what an administrator is told of what changed on a device.
#include "inventory/rounds.h"
#include "profiles/install.h"
#include "profiles/library.h"
#include "server/operations/device_operations.h"
#include "server/permissions.h"
#include "server/retention.h"
#include "tests/support/fleet.h"
#include "tests/support/test.h"

#include "base/durations.h"

#include <QJsonArray>

using namespace espalier;

namespace {

struct HistoryConsole : test::Fleet {
    HistoryConsole()
    {
        rounds.addHandlers(handlers);
        server::addDeviceOperations(operations, *store, sealer, queue, rounds, installer, clock,
                                    [](ChannelId) { return true; });
    }
    Result<QJsonValue> run(const char* operation, const QJsonObject& arguments)
    {
        return operations.run(QString::fromLatin1(operation), arguments, {QStringLiteral("anna")});
    }
    QJsonArray changes(QJsonObject arguments) { return test::must(run("device.changes", arguments)).toArray(); }
    // As the device tells it with a round of the inventory.
    void named(DeviceId device, const char* name)
    {
        write([&](store::Transaction& tx) {
            mdm::NewCommand command;
            command.command.set(QStringLiteral("RequestType"), "DeviceInformation");
            command.channels = {channel(device)};
            command.createdBy = QStringLiteral("system");
            command.origin = QStringLiteral("inventory");
            return queue.add(tx, command);
        });
        plist::Dict told;
        told.set(QStringLiteral("DeviceName"), name);
        plist::Dict response;
        response.set(QStringLiteral("QueryResponses"), told);
        answer(channel(device), next(channel(device)), response);
    }

    profiles::Library library{sealer};
    profiles::Installer installer{queue, library};
    inventory::Rounds rounds{queue, sealer};
    server::Operations operations;
};

} // namespace

class DeviceHistoryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void changesAreToldNewestFirstAndPageByPage()
    {
        HistoryConsole console;
        const DeviceId device = console.device(QStringLiteral("one"));
        for (const char* name : {"one", "two", "three"}) {
            console.clock.advance(minuteMs);
            console.named(device, name);
        }
        const QJsonArray all = console.changes({{QStringLiteral("device"), QStringLiteral("SER-one")}});
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.first()[QLatin1String("kind")].toString(), QStringLiteral("name"));
        QCOMPARE(all.first()[QLatin1String("before")].toString(), QStringLiteral("two"));
        QCOMPARE(all.first()[QLatin1String("after")].toString(), QStringLiteral("three"));
        QCOMPARE(all.first()[QLatin1String("at")].toInteger(), console.clock.nowMs());
        const QJsonArray page = console.changes(
            {{QStringLiteral("device"), device.value}, {QStringLiteral("after"), all.first()[QLatin1String("id")]}});
        QCOMPARE(page.size(), 1);
        QCOMPARE(page.first()[QLatin1String("after")].toString(), QStringLiteral("two"));
        QVERIFY(console
                    .changes({{QStringLiteral("device"), device.value},
                              {QStringLiteral("kinds"), QJsonArray{QStringLiteral("app")}}})
                    .isEmpty());
    }

    void whatCantBeAskedIsRefused()
    {
        HistoryConsole console;
        const DeviceId device = console.device(QStringLiteral("one"));
        const auto code = [&](const QJsonObject& arguments) {
            const auto answer = console.run("device.changes", arguments);
            return answer ? ErrorCode::Internal : answer.error().code;
        };
        QCOMPARE(code({{QStringLiteral("device"), 999}}), ErrorCode::NotFound);
        QCOMPARE(code({{QStringLiteral("device"), device.value},
                       {QStringLiteral("kinds"), QJsonArray{QStringLiteral("nonsense")}}}),
                 ErrorCode::InvalidInput);
        QCOMPARE(code({{QStringLiteral("device"), device.value}, {QStringLiteral("since"), -1}}),
                 ErrorCode::InvalidInput);
    }

    void everyRoleMayLook()
    {
        QVERIFY(server::isInTable(QStringLiteral("device.changes")));
        QVERIFY(server::mayRun(operators::Role::Viewer, QStringLiteral("device.changes"), {}));
    }

    void aMergedRecordBringsItsHistoryAlong()
    {
        HistoryConsole console;
        const DeviceId old = console.device(QStringLiteral("old"));
        const DeviceId now = console.device(QStringLiteral("new"));
        console.named(old, "old");
        console.named(old, "older");
        console.write([&](store::Transaction& tx) -> Result<> {
            TRY(tx.run("UPDATE device SET serial = 'C02SAME' WHERE id IN (?, ?)", {old.value, now.value}));
            TRY(tx.run("UPDATE device SET state = 'checked_out' WHERE id = ?", {old.value}));
            return {};
        });
        test::must(console.run("device.merge", {{QStringLiteral("device"), old.value},
                                                {QStringLiteral("into"), now.value},
                                                {QStringLiteral("confirm"), QStringLiteral("older")}}));
        QCOMPARE(console.changes({{QStringLiteral("device"), now.value}}).size(), 1);
    }

    void itGoesWhenItsTimeIsOver()
    {
        HistoryConsole console;
        const DeviceId device = console.device(QStringLiteral("one"));
        console.named(device, "one");
        console.named(device, "two");
        server::Retention retention(*console.store, console.clock);
        console.clock.advance(364 * dayMs);
        test::must(retention.run());
        QCOMPARE(console.changes({{QStringLiteral("device"), device.value}}).size(), 1);
        console.clock.advance(2 * dayMs);
        test::must(retention.run());
        QVERIFY(console.changes({{QStringLiteral("device"), device.value}}).isEmpty());
    }
};

ESPALIER_TEST(DeviceHistoryTest);
#include "device_history_test.moc"
