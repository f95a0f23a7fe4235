#include "server/operations/device_operations.h"

#include "inventory/groups.h"
#include "profiles/library.h"
#include "server/operations/group_operations.h"
#include "server/operations/profile_export.h"
#include "server/operations/profile_operations.h"
#include "tests/profiles/sample.h"
#include "tests/server/base64.h"
#include "tests/support/fleet.h"
#include "tests/support/test.h"

#include <QJsonArray>

#include <future>
#include <thread>

using namespace espalier;
using test::base64;

namespace {

struct Console : test::Fleet {
    Console()
    {
        installer.addHandlers(handlers);
        rounds.addHandlers(handlers);
        server::addDeviceOperations(operations, *store, sealer, queue, rounds, installer, clock,
                                    [this](ChannelId channel) {
                                        pushed.append(channel);
                                        return isServerRunning;
                                    });
        server::addGroupOperations(operations, *store, installer, rollout);
        server::addProfileOperations(operations, *store, library, installer, rollout);
        server::addProfileExportOperation(operations, *store, library, clock,
                                          []() -> Result<crypto::Identity> { return test::signer(); });
    }
    Result<QJsonValue> run(const char* operation, const QJsonObject& arguments = {})
    {
        return operations.run(QString::fromLatin1(operation), arguments, {QStringLiteral("anna")});
    }
    QJsonObject object(const char* operation, const QJsonObject& arguments = {})
    {
        return test::must(run(operation, arguments)).toObject();
    }
    QJsonArray array(const char* operation, const QJsonObject& arguments = {})
    {
        return test::must(run(operation, arguments)).toArray();
    }
    // What went wrong, or nothing.
    std::optional<ErrorCode> error(const char* operation, const QJsonObject& arguments = {})
    {
        const auto result = run(operation, arguments);
        return result ? std::nullopt : std::optional(result.error().code);
    }
    QStringList names(const QJsonObject& arguments)
    {
        QStringList all;
        for (const QJsonValue& row : object("device.list", arguments)[QStringLiteral("rows")].toArray()) {
            all.append(row[QStringLiteral("name")].toString());
        }
        return all;
    }

    profiles::Library library{sealer};
    profiles::Installer installer{queue, library};
    profiles::Rollout rollout{*store, installer};
    inventory::Rounds rounds{queue, sealer};
    server::Operations operations;
    QList<ChannelId> pushed;
    bool isServerRunning = true;
};

QJsonObject with(const char* key, const QJsonValue& value, QJsonObject more = {})
{
    more.insert(QString::fromLatin1(key), value);
    return more;
}

} // namespace

class DeviceOperationsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void devicesAreFoundById_Udid_SerialAndName()
    {
        Console console;
        const DeviceId device = console.device(QStringLiteral("Anna's iPhone"));
        for (const QJsonValue& name :
             QJsonArray{device.value, QString::number(device.value), QStringLiteral("UDID-Anna's iPhone"),
                        QStringLiteral("SER-Anna's iPhone"), QStringLiteral("Anna's iPhone")}) {
            QCOMPARE(console.object("device.show", with("device", name))[QStringLiteral("id")].toInteger(),
                     device.value);
        }
    }

    void whatNamesNoDeviceIsToldApart()
    {
        Console console;
        console.device(QStringLiteral("a"));
        console.write([](store::Transaction& tx) {
            return tx.run("INSERT INTO device (udid, state, name, created_at) VALUES ('X', 'enrolled', 'a', 1)");
        });
        QVERIFY(console.error("device.show", with("device", QStringLiteral("b"))) == ErrorCode::NotFound);
        QVERIFY(console.error("device.show", with("device", 99)) == ErrorCode::NotFound);
        QVERIFY(console.error("device.show", with("device", QStringLiteral("a"))) == ErrorCode::Conflict);
        QVERIFY(console.error("device.show") == ErrorCode::InvalidInput);
        QVERIFY(console.error("device.show", with("device", QJsonValue())) == ErrorCode::InvalidInput);
        QVERIFY(console.error("device.show", with("device", QLatin1String(""))) == ErrorCode::InvalidInput);
        QVERIFY(console.error("device.show", with("device", true)) == ErrorCode::InvalidInput);
        QVERIFY(console.error("device.show", with("device", QJsonArray{1})) == ErrorCode::InvalidInput);
        QVERIFY(console.error("device.show", with("device", 1.5)) == ErrorCode::NotFound);
    }

    void theListIsFilteredByEveryWord()
    {
        Console console;
        console.device(QStringLiteral("Anna 100%"));
        const DeviceId ben = console.device(QStringLiteral("Ben"), QStringLiteral("mac"));
        console.object("device.set", {{QStringLiteral("device"), ben.value},
                                      {QStringLiteral("key"), QStringLiteral("owner.name")},
                                      {QStringLiteral("value"), QStringLiteral("Benjamin Blue")}});
        console.object("group.create", with("name", QStringLiteral("Sales")));
        console.object("group.add", {{QStringLiteral("group"), QStringLiteral("Sales")},
                                     {QStringLiteral("devices"), QJsonArray{ben.value}}});
        const QStringList onlyBen{QStringLiteral("Ben")};
        QCOMPARE(console.names(with("filter", QStringLiteral("BLUE"))), onlyBen);
        QCOMPARE(console.names(with("filter", QStringLiteral("sales ben"))), onlyBen);
        QCOMPARE(console.names(with("filter", QStringLiteral("ser-ben"))), onlyBen);
        QCOMPARE(console.names(with("filter", QStringLiteral("ben anna"))), QStringList());
        QCOMPARE(console.names(with("filter", QStringLiteral("100%"))), QStringList{QStringLiteral("Anna 100%")});
        QCOMPARE(console.names(with("filter", QStringLiteral("%"))), QStringList{QStringLiteral("Anna 100%")});
        QCOMPARE(console.names(with("filter", QStringLiteral("_"))), QStringList());
        QCOMPARE(console.names(with("group", QStringLiteral("Sales"))), onlyBen);
        QCOMPARE(console.names(with("platform", QStringLiteral("mac"))), onlyBen);
        QCOMPARE(console.names(with("state", QStringLiteral("erased"))), QStringList());
        const QJsonObject list = console.object("device.list", with("filter", QStringLiteral("ben")));
        QCOMPARE(list[QStringLiteral("total")].toInt(), 2);
        QCOMPARE(list[QStringLiteral("matching")].toInt(), 1);
    }

    void tenThousandDevicesArePagedWithoutAGap()
    {
        Console console;
        console.write([](store::Transaction& tx) -> Result<> {
            for (int i = 0; i < 10'000; ++i) {
                const qint64 id =
                    TRY(tx.insert("INSERT INTO device (udid, state, name, last_seen, created_at) "
                                  "VALUES (?, 'enrolled', ?, ?, 1)",
                                  {QString::number(i + 1'000'000), QStringLiteral("Device %1").arg(i % 100), i % 7}));
                TRY(tx.run("INSERT INTO channel (device_id, enabled) VALUES (?, 1)", {id}));
                TRY(tx.run("INSERT INTO group_member (group_id, device_id, added_at) VALUES (1, ?, 1)", {id}));
            }
            return {};
        });
        for (const char* sort : {"name", "last_seen", "state"}) {
            for (const bool descending : {false, true}) {
                QSet<qint64> seen;
                qint64 after = 0;
                while (true) {
                    const QJsonArray rows =
                        console
                            .object("device.list", {{QStringLiteral("sort"), QString::fromLatin1(sort)},
                                                    {QStringLiteral("descending"), descending},
                                                    {QStringLiteral("after"), after}})[QStringLiteral("rows")]
                            .toArray();
                    if (rows.isEmpty()) {
                        break;
                    }
                    for (const QJsonValue& row : rows) {
                        seen.insert(row[QStringLiteral("id")].toInteger());
                    }
                    after = rows.last()[QStringLiteral("id")].toInteger();
                }
                QCOMPARE(seen.size(), 10'000);
            }
        }
    }

    void sortingByAnythingElseIsRefused()
    {
        Console console;
        QVERIFY(console.error("device.list", with("sort", QStringLiteral("udid; DROP TABLE device"))) ==
                ErrorCode::InvalidInput);
        QVERIFY(console.error("device.list", with("most", 100'000)) == ErrorCode::InvalidInput);
    }

    void failedCountsOnlyWhatDidNotSucceedLater()
    {
        Console console;
        const DeviceId device = console.device(QStringLiteral("a"));
        const auto count = [&](const char* what) {
            return console.object("device.show", with("device", device.value))[QString::fromLatin1(what)].toInt();
        };
        console.object("device.refresh", with("device", device.value));
        QCOMPARE(count("waiting"), 5);
        const ChannelId channel = console.channel(device);
        for (mdm::Outgoing out = console.next(channel); !out.uuid.isEmpty(); out = console.next(channel)) {
            console.answer(channel, out, {}, mdm::ResultStatus::Error);
        }
        QCOMPARE(count("waiting"), 0);
        QCOMPARE(count("failed"), 5);
        console.object("device.refresh", with("device", device.value));
        console.answer(channel, console.next(channel));
        QCOMPARE(count("failed"), 4);
    }

    void refreshingTwiceQueuesOnce()
    {
        Console console;
        const DeviceId device = console.device(QStringLiteral("a"));
        const QJsonArray first =
            console.object("device.refresh", with("device", device.value))[QStringLiteral("commands")].toArray();
        QCOMPARE(first.size(), 5);
        const QJsonArray second =
            console.object("device.refresh", with("device", device.value))[QStringLiteral("commands")].toArray();
        QCOMPARE(second.size(), 5);
        QCOMPARE(console.number("SELECT COUNT(*) FROM command"), 5);
    }

    void pushingNamesTheChannel()
    {
        Console console;
        const DeviceId device = console.device(QStringLiteral("a"), QStringLiteral("mac"));
        const ChannelId user = console.user(device, QStringLiteral("ANNA"));
        console.object("device.push", with("device", device.value));
        console.object("device.push",
                       {{QStringLiteral("device"), device.value}, {QStringLiteral("user"), QStringLiteral("anna")}});
        QCOMPARE(console.pushed, (QList<ChannelId>{console.channel(device), user}));
        QVERIFY(console.error("device.push", {{QStringLiteral("device"), device.value},
                                              {QStringLiteral("user"), QStringLiteral("ben")}}) == ErrorCode::NotFound);
    }

    void withoutAServerNothingIsPushedAndThatIsSaid()
    {
        Console console;
        console.isServerRunning = false;
        const DeviceId device = console.device(QStringLiteral("a"));
        const auto result = console.run("device.push", with("device", device.value));
        QVERIFY(!result);
        QVERIFY(result.error().code == ErrorCode::Unavailable);
        QCOMPARE(result.error().what, QStringLiteral("no server is running, so nothing was pushed"));
    }

    void unenrollingNeedsTheName()
    {
        Console console;
        console.set("enrollment_identifier", QStringLiteral("org.example.enrollment"));
        const DeviceId device = console.device(QStringLiteral("Anna"));
        QVERIFY(console.error("device.unenroll", with("device", device.value)) == ErrorCode::Refused);
        QVERIFY(console.error("device.unenroll", {{QStringLiteral("device"), device.value},
                                                  {QStringLiteral("confirm"), QStringLiteral("anna")}}) ==
                ErrorCode::Refused);
        QCOMPARE(console.number("SELECT COUNT(*) FROM command"), 0);
        const QJsonObject done =
            console.object("device.unenroll", {{QStringLiteral("device"), device.value},
                                               {QStringLiteral("confirm"), QStringLiteral("Anna")}});
        const mdm::Outgoing out = console.next(console.channel(device));
        QCOMPARE(out.uuid, done[QStringLiteral("command")].toString());
        QCOMPARE(console.commandIn(out).text(u"Identifier"), QStringLiteral("org.example.enrollment"));
    }

    void onlyEndedDevicesAreDeleted()
    {
        Console console;
        const DeviceId device = console.device(QStringLiteral("Anna"));
        const DeviceId other = console.device(QStringLiteral("Ben"));
        console.object("profile.import", with("content_base64", base64(test::profile())));
        console.object("profile.assign", {{QStringLiteral("profile"), QStringLiteral("Wi-Fi")},
                                          {QStringLiteral("group"), QStringLiteral("All devices")}});
        const QJsonObject confirmed{{QStringLiteral("device"), device.value},
                                    {QStringLiteral("confirm"), QStringLiteral("Anna")}};
        QVERIFY(console.error("device.delete", confirmed) == ErrorCode::Conflict);
        console.write([&](store::Transaction& tx) {
            return tx.run("UPDATE device SET state = 'checked_out' WHERE id = ?", {device.value});
        });
        QVERIFY(console.error("device.delete", with("device", device.value)) == ErrorCode::Refused);
        console.object("device.delete", confirmed);
        QVERIFY(console.error("device.show", with("device", device.value)) == ErrorCode::NotFound);
        QCOMPARE(console.number("SELECT COUNT(*) FROM command"), 1); // the other device's delivery is still there
        QCOMPARE(console.number("SELECT COUNT(*) FROM delivery"), 1);
        QCOMPARE(console.number("SELECT COUNT(*) FROM device WHERE id = ?", {other.value}), 1);
        QCOMPARE(console.number("SELECT COUNT(*) FROM audit WHERE kind = 'device.deleted' AND actor = 'anna'"), 1);
    }

    void fieldsAreSetAndCleared()
    {
        Console console;
        const DeviceId device = console.device(QStringLiteral("a"));
        const auto set = [&](const char* key, const QString& value) {
            return console.error("device.set", {{QStringLiteral("device"), device.value},
                                                {QStringLiteral("key"), QString::fromLatin1(key)},
                                                {QStringLiteral("value"), value}});
        };
        QVERIFY(!set("owner.email", QStringLiteral("a@example.org")));
        QVERIFY(set("owner.email", QStringLiteral("notmail")) == ErrorCode::InvalidInput);
        QVERIFY(!set("notes", QStringLiteral("line 1\nline 2")));
        QVERIFY(!set("custom.Room", QStringLiteral("4.12")));
        QVERIFY(!set("custom.Floor", QStringLiteral("4")));
        QVERIFY(!set("custom.Floor", QString()));
        QVERIFY(set("custom.", QStringLiteral("x")) == ErrorCode::InvalidInput);
        QVERIFY(set("custom.a;b", QStringLiteral("x")) == ErrorCode::InvalidInput);
        QVERIFY(set("state", QStringLiteral("erased")) == ErrorCode::InvalidInput);
        QVERIFY(set("asset_tag", QString(300, QLatin1Char('x'))) == ErrorCode::TooLarge);
        const QJsonObject shown = console.object("device.show", with("device", device.value));
        QCOMPARE(shown[QStringLiteral("owner")][QStringLiteral("email")].toString(), QStringLiteral("a@example.org"));
        QVERIFY(!set("owner.email", QString()));
        QCOMPARE(
            console
                .object("device.show", with("device", device.value))[QStringLiteral("owner")][QStringLiteral("email")]
                .toString(),
            QString());
        QCOMPARE(shown[QStringLiteral("notes")].toString(), QStringLiteral("line 1\nline 2"));
        QCOMPARE(shown[QStringLiteral("custom")].toObject(), with("Room", QStringLiteral("4.12")));
    }

    void deletingAGroupRemovesItsProfiles()
    {
        Console console;
        const DeviceId device = console.device(QStringLiteral("a"));
        const ChannelId channel = console.channel(device);
        console.object("profile.import", with("content_base64", base64(test::profile())));
        console.object("group.create", with("name", QStringLiteral("Sales")));
        console.object("group.add", {{QStringLiteral("group"), QStringLiteral("Sales")},
                                     {QStringLiteral("devices"), QJsonArray{QStringLiteral("a")}}});
        console.object("profile.assign", {{QStringLiteral("profile"), QStringLiteral("com.example.wifi")},
                                          {QStringLiteral("group"), QStringLiteral("Sales")}});
        console.answer(channel, console.next(channel));
        QCOMPARE(console.object("group.show", with("group", QStringLiteral("Sales")))[QStringLiteral("profiles")]
                     .toArray()
                     .size(),
                 1);
        console.object("group.delete", with("name", QStringLiteral("Sales")));
        QCOMPARE(console.next(channel).requestType, QStringLiteral("RemoveProfile"));
        QCOMPARE(console.number("SELECT COUNT(*) FROM profile_assignment"), 0);
        QVERIFY(console.error("group.delete", with("name", QStringLiteral("All devices"))) == ErrorCode::Refused);
    }

    void anUnknownGroupIsAnError()
    {
        Console console;
        console.object("profile.import", with("content_base64", base64(test::profile())));
        QVERIFY(console.error("profile.assign", {{QStringLiteral("profile"), QStringLiteral("Wi-Fi")},
                                                 {QStringLiteral("group"), QStringLiteral("Nobody")}}) ==
                ErrorCode::NotFound);
        QVERIFY(console.error("profile.assign", with("profile", QStringLiteral("Wi-Fi"))) == ErrorCode::InvalidInput);
        QVERIFY(console.error("profile.assign", {{QStringLiteral("profile"), QStringLiteral("Wi-Fi")},
                                                 {QStringLiteral("group"), 1},
                                                 {QStringLiteral("channel"), QStringLiteral("other")}}) ==
                ErrorCode::InvalidInput);
    }

    void aProfileComesOutAsItWentIn()
    {
        Console console;
        const QByteArray file = test::profile();
        const QJsonObject imported = console.object("profile.import", with("content_base64", base64(file)));
        QVERIFY(imported[QStringLiteral("created")].toBool());
        const QJsonObject out = console.object("profile.export", with("profile", imported[QStringLiteral("id")]));
        QCOMPARE(QByteArray::fromBase64(out[QStringLiteral("content_base64")].toString().toLatin1()), file);
        QCOMPARE(out[QStringLiteral("file_name")].toString(), QStringLiteral("Wi-Fi.mobileconfig"));
        const QJsonObject signedOut =
            console.object("profile.export", {{QStringLiteral("profile"), imported[QStringLiteral("id")]},
                                              {QStringLiteral("signed"), true}});
        const auto opened = test::must(crypto::openSigned(
            QByteArray::fromBase64(signedOut[QStringLiteral("content_base64")].toString().toLatin1())));
        QCOMPARE(opened.content, file);
        QVERIFY(opened.intact);
        QVERIFY(console.error("profile.import", with("content_base64", QStringLiteral("?"))) ==
                ErrorCode::InvalidInput);
    }

    void aFileIsReadWithoutTheWriter()
    {
        Console console;
        std::promise<void> writing;
        std::promise<void> refused;
        std::thread busy([&, go = refused.get_future()] {
            console.write([&](store::Transaction&) -> Result<> {
                writing.set_value();
                go.wait();
                return {};
            });
        });
        writing.get_future().wait();
        // The one writer is taken, yet this is answered.
        const auto error = console.error("profile.import", with("content_base64", base64("no profile")));
        refused.set_value();
        busy.join();
        QVERIFY(error == ErrorCode::InvalidInput);
    }

    void progressIsCountedPerDevice()
    {
        Console console;
        QList<DeviceId> devices;
        for (const char* name : {"a", "b", "c"}) {
            devices.append(console.device(QString::fromLatin1(name)));
        }
        console.object("profile.import", with("content_base64", base64(test::profile())));
        console.object("profile.assign", {{QStringLiteral("profile"), 1}, {QStringLiteral("group"), 1}});
        const ChannelId a = console.channel(devices[0]);
        const ChannelId b = console.channel(devices[1]);
        console.answer(a, console.next(a));
        console.answer(b, console.next(b), {}, mdm::ResultStatus::Error);
        const QJsonObject profile = console.array("profile.list")[0].toObject();
        QCOMPARE(profile[QStringLiteral("targets")].toInt(), 3);
        QCOMPARE(profile[QStringLiteral("installed")].toInt(), 1);
        QCOMPARE(profile[QStringLiteral("failed")].toInt(), 1);
        QCOMPARE(profile[QStringLiteral("pending")].toInt(), 1);
        QCOMPARE(console.array("profile.status", with("profile", 1)).size(), 3);
        QCOMPARE(console.array("device.timeline", with("device", QStringLiteral("a"))).isEmpty(), false);
    }

    void aTimelineTellsTheLastWakeUp()
    {
        Console console;
        const DeviceId device = console.device(QStringLiteral("a"));
        console.write([&](store::Transaction& tx) -> Result<> {
            (void)TRY(tx.run("UPDATE channel SET push_at = ?, push_result = '410 Unregistered' WHERE device_id = ?",
                             {tx.nowMs() + 5, device.value}));
            return {};
        });
        const QJsonObject newest = console.array("device.timeline", with("device", QStringLiteral("a")))[0].toObject();
        QCOMPARE(newest[QStringLiteral("kind")].toString(), QStringLiteral("device.woken"));
        QCOMPARE(newest[QStringLiteral("text_args")][QStringLiteral("result")].toString(),
                 QStringLiteral("410 Unregistered"));
    }
};

ESPALIER_TEST(DeviceOperationsTest);
#include "device_operations_test.moc"
