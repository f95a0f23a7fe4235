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

#include <array>

using namespace espalier;

namespace {

QString utf8(const char* literal)
{
    return QString::fromUtf8(literal);
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
    void endIdentity(DeviceId device, qint64 at)
    {
        const QByteArray pin = QByteArray::number(device.value);
        write([&](store::Transaction& tx) -> Result<> {
            (void)TRY(tx.run("UPDATE device SET pin = ? WHERE id = ?", {pin, device.value}));
            (void)TRY(
                tx.run("INSERT INTO device_certificate (device_id, position, common_name, is_identity, not_after, "
                       "issuer, sha256) VALUES (?, 0, '', 1, ?, '', ?)",
                       {device.value, at, pin}));
            return {};
        });
    }
    // A command that the device answered with an error, and perhaps one of its kind that worked after it.
    void failOnce(DeviceId device, bool worksLater)
    {
        const ChannelId there = channel(device);
        write([&](store::Transaction& tx) -> Result<> {
            for (const char* state : {"error", "acknowledged"}) {
                if (worksLater || qstrcmp(state, "error") == 0) {
                    const qint64 command =
                        TRY(tx.insert("INSERT INTO command (uuid, request_type, body, created_at, created_by) VALUES "
                                      "(?, 'ProfileList', '', 0, '')",
                                      {QStringLiteral("%1-%2").arg(QLatin1String(state)).arg(device.value)}));
                    (void)TRY(tx.insert("INSERT INTO delivery (command_id, channel_id, generation, state, state_at) "
                                        "VALUES (?, ?, 1, ?, 0)",
                                        {command, there.value, QString::fromLatin1(state)}));
                }
            }
            return {};
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
        return object("profile.import", {{utf8("content_base64"), QString::fromLatin1(test::profile().toBase64())}})
            .value(utf8("id"))
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
        const DeviceId a = browser.device(utf8("a"));
        const DeviceId b = browser.device(utf8("b"), utf8("mac"));
        browser.set(a, "os", utf8("17.9"));
        browser.set(b, "os", utf8("17.10"));
        browser.set(b, "supervised", 1);
        QCOMPARE(browser.names({{utf8("query"), utf8("os > 17.9")}}), QStringList{utf8("b")});
        QCOMPARE(browser.names({{utf8("query"), utf8("ser-a")}}), QStringList{utf8("a")});
        const QJsonArray sort{QJsonObject{{utf8("column"), utf8("os")}, {utf8("descending"), true}},
                              QJsonObject{{utf8("column"), utf8("name")}}};
        QCOMPARE(browser.names({{utf8("sort"), sort}}), QStringList({utf8("b"), utf8("a")}));
        const QJsonObject list = browser.object(
            "device.list", {{utf8("query"), utf8("platform = mac")},
                            {utf8("columns"), QJsonArray{utf8("os"), utf8("supervised"), utf8("battery"),
                                                         utf8("group(\"All devices\")"), utf8("last_seen")}}});
        QCOMPARE(list[utf8("matching")].toInt(), 1);
        QCOMPARE(list[utf8("total")].toInt(), 2);
        const QJsonObject row = list[utf8("rows")][0].toObject();
        QCOMPARE(row, (QJsonObject{{utf8("id"), b.value},
                                   {utf8("os"), utf8("17.10")},
                                   {utf8("supervised"), true},
                                   {utf8("battery"), QJsonValue()},
                                   {utf8("group(\"All devices\")"), true},
                                   {utf8("last_seen"), browser.clock.nowMs()}}));
        QVERIFY(!browser.object("device.list", {{utf8("count"), false}}).contains(utf8("total")));
        for (const QJsonObject& wrong :
             {QJsonObject{{utf8("query"), utf8("os <")}}, QJsonObject{{utf8("columns"), QJsonArray{utf8("app")}}},
              QJsonObject{{utf8("sort"), QJsonArray{QJsonObject{{utf8("column"), utf8("beauty")}}}}}}) {
            QVERIFY(!browser.run("device.list", wrong));
        }
    }

    // What the database finds by its rules is what a row says by those of inventory/health.h.
    void healthIsAskedForAndSortedByAsTheRowsTellIt()
    {
        Browser browser;
        const qint64 now = browser.clock.nowMs();
        const qint64 day = 24LL * 3600 * 1000;
        const QList<std::pair<const char*, QVariant>> ills{{"last_seen", now - 7 * day},
                                                           {"last_seen", now - 30 * day},
                                                           {"last_seen", now - 7 * day + 1},
                                                           {"last_seen", QVariant()},
                                                           {"passcode_present", 0},
                                                           {"passcode_compliant", 0},
                                                           {"encrypted", 0},
                                                           {"storage_free_bytes", 49'999},
                                                           {"storage_free_bytes", 50'000},
                                                           {"state", utf8("checked_out")},
                                                           {"platform", utf8("mac")}};
        int number = 0;
        for (qsizetype one = 0; one < ills.size(); ++one) {
            for (qsizetype other = 0; other < ills.size(); ++other) {
                const DeviceId device = browser.device(QString::number(++number), utf8(one % 2 ? "mac" : "ipad"));
                browser.set(device, "storage_bytes", 500'000);
                browser.set(device, ills[one].first, ills[one].second);
                browser.set(device, ills[other].first, ills[other].second);
                if (number % 3 == 0) {
                    browser.endIdentity(device, now + std::array{0LL, 1LL, 30 * day - 1, 30 * day}[number / 3 % 4]);
                }
                if (number % 4 == 0) {
                    browser.failOnce(device, number % 8 == 0);
                }
                if (number % 5 == 0) {
                    browser.write([&](store::Transaction& tx) -> Result<> {
                        (void)TRY(tx.run("UPDATE channel SET push_dead = 1 WHERE device_id = ?", {device.value}));
                        (void)TRY(tx.run("INSERT INTO compliance_device (device_id, state) VALUES (?, ?)",
                                         {device.value, number % 2 ? utf8("grace") : utf8("failing")}));
                        return {};
                    });
                }
            }
        }
        QHash<QString, QStringList> byLevel;
        for (const QJsonValue& row : browser.object("device.list")[utf8("rows")].toArray()) {
            const QJsonValue health = row[utf8("health")];
            byLevel[health.isNull() ? QString() : health[utf8("level")].toString()].append(
                row[utf8("name")].toString());
        }
        QCOMPARE(byLevel.size(), 4);
        for (const char* level : {"good", "attention", "bad"}) {
            QCOMPARE(browser.names({{utf8("query"), utf8("health = ") + utf8(level)}}), byLevel.value(utf8(level)));
        }
        QCOMPARE(browser.names({{utf8("query"), utf8("health is empty")}}), byLevel.value(QString()));
        QCOMPARE(browser.names({{utf8("query"), utf8("health-score >= 90")}}), byLevel.value(utf8("good")));
        qint64 before = 101;
        const QJsonArray worstLast{QJsonObject{{utf8("column"), utf8("health")}, {utf8("descending"), true}}};
        for (const QJsonValue& row :
             browser.object("device.list", {{utf8("sort"), worstLast}})[utf8("rows")].toArray()) {
            const QJsonValue health = row[utf8("health")];
            const qint64 score = health.isNull() ? -1 : health[utf8("score")].toInteger();
            QVERIFY(score <= before);
            before = score;
        }
    }

    void wholeRowsTellHealthAndWhatElseIsAskedFor()
    {
        Browser browser;
        const DeviceId a = browser.device(utf8("a"), utf8("mac"));
        browser.set(a, "encrypted", 0);
        browser.set(a, "topic", utf8("com.apple.mgmt.Other"));
        const QJsonArray with{utf8("os"), utf8("app(\"Zoom\")")};
        const QJsonObject listed = browser.object("device.list", {{utf8("with"), with}})[utf8("rows")][0].toObject();
        QCOMPARE(listed[utf8("health")][utf8("score")].toInt(), 75);
        QCOMPARE(listed[utf8("health")][utf8("level")].toString(), utf8("attention"));
        QCOMPARE(listed[utf8("health")][utf8("reasons")][0][utf8("kind")].toString(), utf8("unencrypted"));
        QCOMPARE(listed[utf8("values")].toObject().keys(), (QStringList{utf8("app(\"Zoom\")"), utf8("os")}));
        const QJsonObject shown = browser.object("device.show", {{utf8("device"), a.value}, {utf8("with"), with}});
        QCOMPARE(shown[utf8("health")], listed[utf8("health")]);
        QCOMPARE(shown[utf8("values")], listed[utf8("values")]);
        QCOMPARE(browser.names({{utf8("query"), utf8("push-topic = other")}}), QStringList{utf8("a")});
        // The window's views have it as a column.
        const QJsonObject narrow{{utf8("columns"), QJsonArray{utf8("name"), utf8("health")}}};
        const auto row = [&] { return browser.object("device.list", narrow)[utf8("rows")][0].toObject(); };
        QCOMPARE(row(), (QJsonObject{{utf8("id"), a.value}, {utf8("name"), utf8("a")}, {utf8("health"), 75}}));
        browser.set(a, "state", utf8("unenrolled"));
        QVERIFY(browser.object("device.show", {{utf8("device"), a.value}})[utf8("health")].isNull());
        QCOMPARE(row(),
                 (QJsonObject{{utf8("id"), a.value}, {utf8("name"), utf8("a")}, {utf8("health"), QJsonValue()}}));
        QVERIFY(browser.run("device.list", {{utf8("sort"), utf8("health")}}));
    }

    void aQueryIsCheckedAndCompleted()
    {
        Browser browser;
        const QJsonObject wrong = browser.object("query.check", {{utf8("query"), utf8("platfrom = mac")}});
        QVERIFY(!wrong[utf8("ok")].toBool());
        QCOMPARE(wrong[utf8("position")].toInt(), 0);
        QCOMPARE(wrong[utf8("suggestion")].toString(), utf8("platform"));
        QVERIFY(!wrong[utf8("columns")].toArray().isEmpty());
        const QJsonObject right = browser.object("query.check", {{utf8("query"), utf8("os < 17")}});
        QVERIFY(right[utf8("ok")].toBool());
        QVERIFY(!right[utf8("depends_on_time")].toBool());
        for (const char* aging : {"last-seen > 7d", "health = bad", "health-score < 90"}) { // silence takes health away
            QVERIFY(browser.object("query.check", {{utf8("query"), utf8(aging)}})[utf8("depends_on_time")].toBool());
        }
        const QJsonArray offered = browser.array("query.complete", {{utf8("query"), utf8("os < 17 and platf")}});
        QCOMPARE(offered.size(), 1);
        QCOMPARE(offered[0][utf8("text")].toString(), utf8("platform"));
        QCOMPARE(offered[0][utf8("position")].toInt(), 12);
    }

    void viewsAreKept()
    {
        Browser browser;
        const QJsonArray columns{utf8("name"), utf8("app(\"Zoom\")"), utf8("health")};
        const QJsonArray sort{QJsonObject{{utf8("column"), utf8("os")}, {utf8("descending"), true}}};
        browser.object("view.save", {{utf8("name"), utf8("Old")}, {utf8("query"), utf8("os < 17")}});
        browser.object("view.save", {{utf8("name"), utf8("Old")},
                                     {utf8("query"), utf8("os < 18")},
                                     {utf8("columns"), columns},
                                     {utf8("sort"), sort}});
        const QJsonArray views = browser.array("view.list");
        QCOMPARE(views.size(), 1);
        QCOMPARE(views[0][utf8("query")].toString(), utf8("os < 18"));
        QCOMPARE(views[0][utf8("columns")].toArray(), columns);
        QCOMPARE(views[0][utf8("sort")].toArray(), sort);
        QVERIFY(!browser.run("view.save", {{utf8("name"), utf8("Bad")}, {utf8("query"), utf8("os <")}}));
        browser.object("view.delete", {{utf8("name"), utf8("Old")}});
        QVERIFY(browser.array("view.list").isEmpty());
    }

    void aSmartGroupIsFilledAndDrivesProfiles()
    {
        Browser browser;
        const DeviceId a = browser.device(utf8("a"), utf8("mac"));
        const DeviceId b = browser.device(utf8("b"));
        browser.object("group.create", {{utf8("name"), utf8("Macs")}, {utf8("query"), utf8("platform = mac")}});
        QCOMPARE(browser.names({{utf8("group"), utf8("Macs")}}), QStringList{utf8("a")});
        browser.object("profile.assign", {{utf8("profile"), browser.importProfile()}, {utf8("group"), utf8("Macs")}});
        QCOMPARE(browser.installing(a), 1);
        QCOMPARE(browser.installing(b), 0);
        browser.set(b, "platform", utf8("mac"));
        test::must(browser.watch.runAll());
        QCOMPARE(browser.installing(b), 1);

        const QJsonObject preview =
            browser.object("group.preview", {{utf8("group"), utf8("Macs")}, {utf8("query"), utf8("name = a")}});
        QCOMPARE(preview[utf8("count")].toInt(), 1);
        QCOMPARE(preview[utf8("joins")].toInt(), 0);
        QCOMPARE(preview[utf8("leaves")].toInt(), 1);
        QCOMPARE(preview[utf8("leaving")][0][utf8("name")].toString(), utf8("b"));

        const QJsonObject why =
            browser.object("group.explain", {{utf8("group"), utf8("Macs")}, {utf8("device"), utf8("b")}});
        QVERIFY(why[utf8("member")].toBool());
        QCOMPARE(why[utf8("parts")][0][utf8("holds")].toBool(), true);
        QCOMPARE(why[utf8("parts")][0][utf8("value")].toString(), utf8("mac"));

        browser.object("group.edit", {{utf8("group"), utf8("Macs")}, {utf8("query"), utf8("name = a")}});
        QCOMPARE(browser.names({{utf8("group"), utf8("Macs")}}), QStringList{utf8("a")});
    }

    void whatACommitTouchedIsLookedAt()
    {
        Browser browser;
        const DeviceId device = browser.device(utf8("a"));
        browser.object("group.create", {{utf8("name"), utf8("Macs")}, {utf8("query"), utf8("platform = mac")}});
        browser.watch.follow();
        browser.set(device, "platform", utf8("mac"));
        QTRY_VERIFY_WITH_TIMEOUT(
            (test::must(browser.watch.runChanged()), browser.names({{utf8("group"), utf8("Macs")}}).size() == 1),
            5'000);
    }

    void assigningTheProfileThatAQueryAsksForIsALoop()
    {
        Browser browser;
        const qint64 profile = browser.importProfile();
        browser.object("group.create",
                       {{utf8("name"), utf8("Without")}, {utf8("query"), utf8("not profile(\"com.example.wifi\")")}});
        const auto assigned =
            browser.run("profile.assign", {{utf8("profile"), profile}, {utf8("group"), utf8("Without")}});
        QVERIFY(!assigned && assigned.error().what.contains(utf8("[group-loop]")));
        QCOMPARE(browser.number("SELECT COUNT(*) FROM profile_assignment"), 0);
    }

    void aPolicyIsCarriedOutAndTakenBack()
    {
        Browser browser;
        const DeviceId a = browser.device(utf8("a"));
        browser.device(utf8("b"));
        browser.set(a, "passcode_present", 0);
        const qint64 profile = browser.importProfile();
        browser.object("compliance.policy.save",
                       {{utf8("name"), utf8("Passcode")},
                        {utf8("group"), utf8("All devices")},
                        {utf8("rules"), QJsonArray{QJsonObject{{utf8("kind"), utf8("passcode")}}}},
                        {utf8("action"), utf8("assign_profile")},
                        {utf8("target"), profile}});
        const QJsonArray failing = browser.array("compliance.list", {{utf8("state"), utf8("failing")}});
        QCOMPARE(failing.size(), 1);
        QCOMPARE(failing[0][utf8("device")].toString(), utf8("a"));
        QCOMPARE(failing[0][utf8("reasons")][0][utf8("kind")].toString(), utf8("passcode"));
        QCOMPARE(browser.assignedTo(a), 1);
        QCOMPARE(browser.installing(a), 1);
        const QJsonObject devices = browser.object("compliance.summary")[utf8("devices")].toObject();
        QCOMPARE(devices[utf8("failing")].toInt(), 1);
        QCOMPARE(devices[utf8("unknown")].toInt(), 1);
        QCOMPARE(browser.names({{utf8("query"), utf8("compliant = no")}}), QStringList{utf8("a")});

        browser.set(a, "passcode_present", 1);
        test::must(browser.watch.runAll());
        QCOMPARE(browser.assignedTo(a), 0);
        browser.set(a, "passcode_present", 0);
        test::must(browser.watch.runAll());
        QCOMPARE(browser.assignedTo(a), 1);
        browser.object("compliance.policy.delete", {{utf8("policy"), utf8("Passcode")}});
        QCOMPARE(browser.assignedTo(a), 0);
        QVERIFY(browser.array("compliance.list").isEmpty());
        QCOMPARE(browser.names({{utf8("query"), utf8("compliance is set")}}), QStringList());
    }

    void aRuleThatIsNoneIsRefused()
    {
        Browser browser;
        const auto saved = browser.run(
            "compliance.policy.save",
            {{utf8("name"), utf8("P")},
             {utf8("group"), utf8("All devices")},
             {utf8("rules"), QJsonArray{QJsonObject{{utf8("kind"), utf8("query")}, {utf8("query"), utf8("os <")}}}}});
        QVERIFY(!saved);
        QVERIFY(saved.error().what.contains(utf8("rule 1")));
    }
};

ESPALIER_TEST(BrowserOperationsTest);
#include "browser_operations_test.moc"
