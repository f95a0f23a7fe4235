#include "inventory/versions.h"
#include "profiles/library.h"
#include "server/operations/compliance_operations.h"
#include "server/operations/device_operations.h"
#include "server/operations/group_operations.h"
#include "server/operations/profile_operations.h"
#include "server/operations/query_operations.h"
#include "server/operations/smart_group_operations.h"
#include "server/operations/view_operations.h"
#include "tests/profiles/sample.h"
#include "tests/support/fleet.h"
#include "tests/support/test.h"

#include <QJsonArray>

using namespace espalier;

namespace {

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

struct Browser : test::Fleet {
    Browser()
    {
        installer.addHandlers(handlers);
        server::addDeviceOperations(operations, *store, sealer, queue, rounds, installer, clock,
                                    [](ChannelId) { return true; });
        server::addGroupOperations(operations, *store, installer, rollout, &watch);
        server::addProfileOperations(operations, *store, library, installer, rollout);
        server::addQueryOperations(operations, *store);
        server::addViewOperations(operations, *store);
        server::addSmartGroupOperations(operations, *store, watch, clock);
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
    QJsonArray array(const char* operation, const QJsonObject& arguments = {})
    {
        return test::must(run(operation, arguments)).toArray();
    }
    void set(DeviceId device, const char* column, const QVariant& value)
    {
        write([&](store::Transaction& tx) -> Result<> {
            TRY(tx.allDynamic(QStringLiteral("UPDATE device SET %1 = ? WHERE id = ?").arg(QLatin1String(column)),
                              {value, device.value}));
            tx.touch(store::Table::Device, device.value);
            return inventory::keepOsKey(tx, device);
        });
    }
    QStringList names(const QJsonObject& arguments)
    {
        QStringList all;
        for (const QJsonValue& row : object("device.list", arguments)[QStringLiteral("rows")].toArray()) {
            all.append(row[QStringLiteral("name")].toString());
        }
        return all;
    }
    qint64 importProfile()
    {
        return object("profile.import", {{text("content_base64"), QString::fromLatin1(test::profile().toBase64())}})
            .value(text("id"))
            .toInteger();
    }
    qint64 assignedTo(DeviceId device)
    {
        return number("SELECT COUNT(*) FROM profile_assignment WHERE device_id = ?", {device.value});
    }
    qint64 installing(DeviceId device)
    {
        return number("SELECT COUNT(*) FROM profile_install WHERE device_id = ?", {device.value});
    }

    profiles::Library library{sealer};
    profiles::Installer installer{queue, library};
    profiles::Rollout rollout{*store, installer};
    inventory::Rounds rounds{queue, sealer};
    server::FleetWatch watch{*store, installer, rollout, clock};
    server::Operations operations;
};

} // namespace

class BrowserOperationsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aQueryFindsSortsAndGivesColumns()
    {
        Browser browser;
        const DeviceId a = browser.device(text("a"));
        const DeviceId b = browser.device(text("b"), text("mac"));
        browser.set(a, "os", text("17.9"));
        browser.set(b, "os", text("17.10"));
        browser.set(b, "supervised", 1);
        QCOMPARE(browser.names({{text("query"), text("os > 17.9")}}), QStringList{text("b")});
        QCOMPARE(browser.names({{text("query"), text("ser-a")}}), QStringList{text("a")});
        const QJsonArray sort{QJsonObject{{text("column"), text("os")}, {text("descending"), true}},
                              QJsonObject{{text("column"), text("name")}}};
        QCOMPARE(browser.names({{text("sort"), sort}}), QStringList({text("b"), text("a")}));
        const QJsonObject list = browser.object(
            "device.list", {{text("query"), text("platform = mac")},
                            {text("columns"), QJsonArray{text("os"), text("supervised"), text("battery"),
                                                         text("group(\"All devices\")"), text("last_seen")}}});
        QCOMPARE(list[text("matching")].toInt(), 1);
        QCOMPARE(list[text("total")].toInt(), 2);
        const QJsonObject row = list[text("rows")][0].toObject();
        QCOMPARE(row, (QJsonObject{{text("id"), b.value},
                                   {text("os"), text("17.10")},
                                   {text("supervised"), true},
                                   {text("battery"), QJsonValue()},
                                   {text("group(\"All devices\")"), true},
                                   {text("last_seen"), browser.clock.nowMs()}}));
        QVERIFY(!browser.object("device.list", {{text("count"), false}}).contains(text("total")));
        for (const QJsonObject& wrong :
             {QJsonObject{{text("query"), text("os <")}}, QJsonObject{{text("columns"), QJsonArray{text("app")}}},
              QJsonObject{{text("sort"), QJsonArray{QJsonObject{{text("column"), text("beauty")}}}}}}) {
            QVERIFY(!browser.run("device.list", wrong));
        }
    }

    void aQueryIsCheckedAndCompleted()
    {
        Browser browser;
        const QJsonObject wrong = browser.object("query.check", {{text("query"), text("platfrom = mac")}});
        QVERIFY(!wrong[text("ok")].toBool());
        QCOMPARE(wrong[text("position")].toInt(), 0);
        QCOMPARE(wrong[text("suggestion")].toString(), text("platform"));
        QVERIFY(!wrong[text("columns")].toArray().isEmpty());
        QVERIFY(browser.object("query.check", {{text("query"), text("os < 17")}})[text("ok")].toBool());
        const QJsonArray offered = browser.array("query.complete", {{text("query"), text("os < 17 and platf")}});
        QCOMPARE(offered.size(), 1);
        QCOMPARE(offered[0][text("text")].toString(), text("platform"));
        QCOMPARE(offered[0][text("position")].toInt(), 12);
    }

    void viewsAreKept()
    {
        Browser browser;
        const QJsonArray columns{text("name"), text("app(\"Zoom\")")};
        const QJsonArray sort{QJsonObject{{text("column"), text("os")}, {text("descending"), true}}};
        browser.object("view.save", {{text("name"), text("Old")}, {text("query"), text("os < 17")}});
        browser.object("view.save", {{text("name"), text("Old")},
                                     {text("query"), text("os < 18")},
                                     {text("columns"), columns},
                                     {text("sort"), sort}});
        const QJsonArray views = browser.array("view.list");
        QCOMPARE(views.size(), 1);
        QCOMPARE(views[0][text("query")].toString(), text("os < 18"));
        QCOMPARE(views[0][text("columns")].toArray(), columns);
        QCOMPARE(views[0][text("sort")].toArray(), sort);
        QVERIFY(!browser.run("view.save", {{text("name"), text("Bad")}, {text("query"), text("os <")}}));
        browser.object("view.delete", {{text("name"), text("Old")}});
        QVERIFY(browser.array("view.list").isEmpty());
    }

    void aSmartGroupIsFilledAndDrivesProfiles()
    {
        Browser browser;
        const DeviceId a = browser.device(text("a"), text("mac"));
        const DeviceId b = browser.device(text("b"));
        browser.object("group.create", {{text("name"), text("Macs")}, {text("query"), text("platform = mac")}});
        QCOMPARE(browser.names({{text("group"), text("Macs")}}), QStringList{text("a")});
        browser.object("profile.assign", {{text("profile"), browser.importProfile()}, {text("group"), text("Macs")}});
        QCOMPARE(browser.installing(a), 1);
        QCOMPARE(browser.installing(b), 0);
        browser.set(b, "platform", text("mac"));
        test::must(browser.watch.runAll());
        QCOMPARE(browser.installing(b), 1);

        const QJsonObject preview =
            browser.object("group.preview", {{text("group"), text("Macs")}, {text("query"), text("name = a")}});
        QCOMPARE(preview[text("count")].toInt(), 1);
        QCOMPARE(preview[text("joins")].toInt(), 0);
        QCOMPARE(preview[text("leaves")].toInt(), 1);
        QCOMPARE(preview[text("leaving")][0][text("name")].toString(), text("b"));

        const QJsonObject why =
            browser.object("group.explain", {{text("group"), text("Macs")}, {text("device"), text("b")}});
        QVERIFY(why[text("member")].toBool());
        QCOMPARE(why[text("parts")][0][text("holds")].toBool(), true);
        QCOMPARE(why[text("parts")][0][text("value")].toString(), text("mac"));

        browser.object("group.edit", {{text("group"), text("Macs")}, {text("query"), text("name = a")}});
        QCOMPARE(browser.names({{text("group"), text("Macs")}}), QStringList{text("a")});
    }

    void whatACommitTouchedIsLookedAt()
    {
        Browser browser;
        const DeviceId device = browser.device(text("a"));
        browser.object("group.create", {{text("name"), text("Macs")}, {text("query"), text("platform = mac")}});
        browser.watch.follow();
        browser.set(device, "platform", text("mac"));
        QTRY_VERIFY_WITH_TIMEOUT(
            (test::must(browser.watch.runChanged()), browser.names({{text("group"), text("Macs")}}).size() == 1),
            5'000);
    }

    void assigningTheProfileThatAQueryAsksForIsALoop()
    {
        Browser browser;
        const qint64 profile = browser.importProfile();
        browser.object("group.create",
                       {{text("name"), text("Without")}, {text("query"), text("not profile(\"com.example.wifi\")")}});
        const auto assigned =
            browser.run("profile.assign", {{text("profile"), profile}, {text("group"), text("Without")}});
        QVERIFY(!assigned && assigned.error().what.contains(text("[group-loop]")));
        QCOMPARE(browser.number("SELECT COUNT(*) FROM profile_assignment"), 0);
    }

    void aPolicyIsCarriedOutAndTakenBack()
    {
        Browser browser;
        const DeviceId a = browser.device(text("a"));
        browser.device(text("b"));
        browser.set(a, "passcode_present", 0);
        const qint64 profile = browser.importProfile();
        browser.object("compliance.policy.save",
                       {{text("name"), text("Passcode")},
                        {text("group"), text("All devices")},
                        {text("rules"), QJsonArray{QJsonObject{{text("kind"), text("passcode")}}}},
                        {text("action"), text("assign_profile")},
                        {text("target"), profile}});
        const QJsonArray failing = browser.array("compliance.list", {{text("state"), text("failing")}});
        QCOMPARE(failing.size(), 1);
        QCOMPARE(failing[0][text("device")].toString(), text("a"));
        QCOMPARE(failing[0][text("reasons")][0][text("kind")].toString(), text("passcode"));
        QCOMPARE(browser.assignedTo(a), 1);
        QCOMPARE(browser.installing(a), 1);
        const QJsonObject devices = browser.object("compliance.summary")[text("devices")].toObject();
        QCOMPARE(devices[text("failing")].toInt(), 1);
        QCOMPARE(devices[text("unknown")].toInt(), 1);
        QCOMPARE(browser.names({{text("query"), text("compliant = no")}}), QStringList{text("a")});

        browser.set(a, "passcode_present", 1);
        test::must(browser.watch.runAll());
        QCOMPARE(browser.assignedTo(a), 0);
        browser.set(a, "passcode_present", 0);
        test::must(browser.watch.runAll());
        QCOMPARE(browser.assignedTo(a), 1);
        browser.object("compliance.policy.delete", {{text("policy"), text("Passcode")}});
        QCOMPARE(browser.assignedTo(a), 0);
        QVERIFY(browser.array("compliance.list").isEmpty());
        QCOMPARE(browser.names({{text("query"), text("compliance is set")}}), QStringList());
    }

    void aRuleThatIsNoneIsRefused()
    {
        Browser browser;
        const auto saved = browser.run(
            "compliance.policy.save",
            {{text("name"), text("P")},
             {text("group"), text("All devices")},
             {text("rules"), QJsonArray{QJsonObject{{text("kind"), text("query")}, {text("query"), text("os <")}}}}});
        QVERIFY(!saved);
        QVERIFY(saved.error().what.contains(text("rule 1")));
    }
};

ESPALIER_TEST(BrowserOperationsTest);
#include "browser_operations_test.moc"
