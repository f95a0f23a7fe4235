#include "base/error_kind.h"
#include "server/control_socket.h"
#include "server/local_control.h"
#include "server/permissions.h"
#include "server/socket_control.h"
#include "store/settings.h"
#include "tests/server/served_folder.h"
#include "tests/support/test.h"

#include <QJsonArray>

using namespace espalier;
using namespace espalier::server;
using namespace espalier::test;

namespace {

QString secretOf(const QString& name)
{
    return name + QStringLiteral(" has a secret");
}

QString kind(const Result<QJsonValue>& result)
{
    return result ? QStringLiteral("done") : kindOf(result.error().what);
}

// A folder, and connections to it at which people sit.
struct SharedDesk : ServedFolder {
    SharedDesk()
    {
        must(product->store().write([](store::Transaction& tx) {
            return store::setSetting(tx, QStringLiteral("command_undo_seconds"), QStringLiteral("0"));
        }));
    }
    Caller connection()
    {
        Caller caller;
        caller.session = std::make_shared<operators::Session>();
        return caller;
    }
    Result<QJsonValue> as(const Caller& caller, const char* operation, const QJsonObject& arguments = {})
    {
        return product->operations().run(QLatin1String(operation), arguments, caller);
    }
    Caller sit(const QString& name)
    {
        Caller caller = connection();
        must(as(caller, "operator.login",
                {{QStringLiteral("name"), name}, {QStringLiteral("passphrase"), secretOf(name)}}));
        return caller;
    }
    QJsonObject first()
    {
        return must(as(connection(), "operator.add",
                       {{QStringLiteral("name"), anna}, {QStringLiteral("passphrase"), secretOf(anna)}}))
            .toObject();
    }
    Result<QJsonValue> add(const Caller& by, const QString& name, const char* role)
    {
        return as(by, "operator.add",
                  {{QStringLiteral("name"), name},
                   {QStringLiteral("role"), QLatin1String(role)},
                   {QStringLiteral("passphrase"), secretOf(name)},
                   {QStringLiteral("own_passphrase"), secretOf(anna)}});
    }
    void enrollMac(qint64 id)
    {
        must(product->store().write([&](store::Transaction& tx) -> Result<> {
            TRY(tx.insert(
                "INSERT INTO device (id, udid, serial, name, state, created_at) VALUES (?, ?, ?, ?, "
                "'enrolled', 0)",
                {id, QStringLiteral("U%1").arg(id), QStringLiteral("S%1").arg(id), QStringLiteral("Mac %1").arg(id)}));
            TRY(tx.insert("INSERT INTO channel (id, device_id, enabled) VALUES (?, ?, 1)", {id, id}));
            return {};
        }));
    }
    static QJsonObject erase(qint64 id, const char* type = "EraseDevice")
    {
        return {{QStringLiteral("request_type"), QLatin1String(type)},
                {QStringLiteral("device"), id},
                {QStringLiteral("confirm"), QStringLiteral("Mac %1").arg(id)}};
    }
    std::optional<mdm::Outgoing> next(qint64 id)
    {
        return must(product->store().write([&](store::Transaction& tx) {
                   return product->queue().next(tx, DeviceId{id}, ChannelId{id}, 1, 1);
               }))
            .command;
    }

    const QString anna = QStringLiteral("Anna");
    const QString ben = QStringLiteral("Ben");
};

} // namespace

class OperatorsDoorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyOperationStandsInTheTableOfPermissions()
    {
        const ServedFolder folder;
        QStringList missing;
        for (const QString& name : folder.product->operations().names()) {
            if (!isInTable(name)) {
                missing.append(name);
            }
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char(' '))));
    }

    void helpdeskHelpsAndChangesNothingElse()
    {
        using operators::Role;
        const auto sends = [](Role role, const char* type, bool raw = false) {
            QJsonObject arguments{{QStringLiteral("request_type"), QLatin1String(type)}};
            if (raw) {
                arguments.insert(QStringLiteral("raw_base64"), QStringLiteral("AAAA"));
            }
            return mayRun(role, QStringLiteral("command.send"), arguments);
        };
        for (const char* type : {"DeviceLock", "ClearPasscode", "RestartDevice", "EnableLostMode", "SecurityInfo"}) {
            QVERIFY2(sends(Role::Helpdesk, type), type);
            QVERIFY(!sends(Role::Helpdesk, type, true));
            QVERIFY(!sends(Role::Viewer, type) && !sends(Role::Approver, type));
            QVERIFY(sends(Role::Admin, type, true));
        }
        for (const char* type : {"EraseDevice", "InstallProfile", "RemoveProfile", "Settings", "SomethingNew", ""}) {
            QVERIFY2(!sends(Role::Helpdesk, type), type);
        }
        for (const char* operation : {"profile.save", "profile.assign", "link.create", "setting.set", "device.delete",
                                      "device.unenroll", "operator.add", "order.approve", "an.unknown.one"}) {
            QVERIFY2(!mayRun(Role::Helpdesk, QLatin1String(operation), {}), operation);
            QVERIFY(mayRun(Role::Admin, QLatin1String(operation), {}));
        }
        for (const char* operation :
             {"command.raw", "device.messages", "link.list", "vault.reveal", "profile.export"}) {
            QVERIFY2(!mayRun(Role::Viewer, QLatin1String(operation), {}), operation);
        }
        QVERIFY(mayRun(Role::Viewer, QStringLiteral("device.list"), {}));
        QVERIFY(mayRun(Role::Approver, QStringLiteral("order.approve"), {}));
    }

    void helpdeskSendsAgainWhatItMaySend()
    {
        SharedDesk desk;
        desk.enrollMac(1);
        (void)desk.first();
        const Caller anna = desk.sit(desk.anna);
        QVERIFY(desk.add(anna, desk.ben, "helpdesk"));
        const Caller ben = desk.sit(desk.ben);
        const auto sent = [&](const Caller& by, const char* type) {
            return must(desk.as(by, "command.send", SharedDesk::erase(1, type)))[QStringLiteral("uuid")].toString();
        };
        const auto again = [&](const Caller& by, const QString& uuid) {
            return kind(desk.as(by, "command.resend",
                                {{QStringLiteral("uuid"), uuid},
                                 {QStringLiteral("confirm"), QStringLiteral("Mac 1")},
                                 {QStringLiteral("request_type"), QStringLiteral("DeviceLock")}}));
        };
        QCOMPARE(again(ben, sent(ben, "SecurityInfo")), QStringLiteral("done"));
        QCOMPARE(again(ben, sent(anna, "DeviceLock")), QStringLiteral("done"));
        const QString erase = sent(anna, "EraseDevice");
        QCOMPARE(again(ben, erase), QStringLiteral("not-permitted")); // whatever the call says of it
        QCOMPARE(again(anna, erase), QStringLiteral("done"));
        QCOMPARE(again(ben, QStringLiteral("nobody's")), QStringLiteral("not-permitted"));
    }

    void withoutOperatorsEverythingIsAsItWas()
    {
        SharedDesk desk;
        QVERIFY(desk.as({}, "server.status"));
        const auto session = must(desk.as(desk.connection(), "operator.session"));
        QCOMPARE(session[QStringLiteral("state")].toString(), QStringLiteral("free"));
        QVERIFY(session[QStringLiteral("may")].toArray().contains(QStringLiteral("setting.set")));
        QCOMPARE(
            kind(desk.as(desk.connection(), "operator.login",
                         {{QStringLiteral("name"), desk.anna}, {QStringLiteral("passphrase"), QStringLiteral("x")}})),
            QStringLiteral("no-operators"));
    }

    void everyConnectionLogsInAndTheLogNamesWhoDidIt()
    {
        SharedDesk desk;
        QCOMPARE(desk.first()[QStringLiteral("recovery_code")].toString().size(), 47);
        const Caller nobody = desk.connection();
        for (const char* operation : {"server.status", "device.list", "setting.list", "operator.list", "vault.list"}) {
            QCOMPARE(kind(desk.as(nobody, operation)), QStringLiteral("log-in"));
            QCOMPARE(kind(desk.as({}, operation)), QStringLiteral("log-in")); // inside the program, too
        }
        QVERIFY(desk.as(nobody, "operator.session"));
        QVERIFY(!desk.product->operations().mayFollow(nobody));
        const Caller anna = desk.sit(desk.anna);
        QVERIFY(desk.product->operations().mayFollow(anna));
        QVERIFY(desk.as(anna, "group.create", {{QStringLiteral("name"), QStringLiteral("Lab")}}));
        QCOMPARE(desk.number("SELECT COUNT(*) FROM audit WHERE kind='group.created' AND actor='Anna'"), 1);
        QCOMPARE(kind(desk.as(nobody, "device.list")), QStringLiteral("log-in")); // each for itself
        QVERIFY(desk.as(anna, "operator.lock"));
        QCOMPARE(kind(desk.as(anna, "device.list")), QStringLiteral("locked"));
        QVERIFY(!desk.product->operations().mayFollow(anna));
    }

    void whatIsRefusedToARoleIsToldOnce()
    {
        SharedDesk desk;
        (void)desk.first();
        const Caller anna = desk.sit(desk.anna);
        QVERIFY(desk.add(anna, desk.ben, "viewer"));
        const Caller ben = desk.sit(desk.ben);
        QVERIFY(desk.as(ben, "device.list"));
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(kind(desk.as(ben, "group.create", {{QStringLiteral("name"), QStringLiteral("Mine")}})),
                     QStringLiteral("not-permitted"));
        }
        QCOMPARE(desk.number("SELECT COUNT(*) FROM audit WHERE kind='operator.refused' AND actor='Ben'"), 1);
        const auto found = must(desk.as(ben, "audit.list",
                                        {{QStringLiteral("operator"), QStringLiteral("ben")},
                                         {QStringLiteral("kind"), QStringLiteral("operator.refused")}}));
        QCOMPARE(found.toArray().size(), 1);
        QCOMPARE(found[0][QStringLiteral("result")].toString(), QStringLiteral("refused"));
        // A promotion counts at once, without logging in again.
        QVERIFY(desk.as(anna, "operator.role",
                        {{QStringLiteral("operator"), desk.ben},
                         {QStringLiteral("role"), QStringLiteral("admin")},
                         {QStringLiteral("own_passphrase"), secretOf(desk.anna)}}));
        QVERIFY(desk.as(ben, "group.create", {{QStringLiteral("name"), QStringLiteral("Mine")}}));
    }

    void theWindowAndTheSocketAreOneConnectionEach()
    {
        SharedDesk desk;
        (void)desk.first();
        WorkerPool workers(2, 100);
        const QString path = desk.folder.filePath(QStringLiteral("test.sock"));
        const auto socket =
            must(ControlSocket::open(path, desk.product->operations(), workers, desk.product->store().changes()));
        SocketControl one;
        SocketControl other;
        LocalControl window(desk.product->operations(), workers, desk.product->store().changes(), Caller{});
        QVERIFY(one.open(path) && other.open(path));
        const auto ask = [this](Control& control, const char* operation, const QJsonObject& arguments = {}) {
            std::optional<Result<QJsonValue>> answer;
            control.call(QLatin1String(operation), arguments, this,
                         [&](const Result<QJsonValue>& given) { answer = given; });
            [&] { QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 20'000); }();
            return answer ? kind(*answer) : QString();
        };
        const QJsonObject login{{QStringLiteral("name"), desk.anna},
                                {QStringLiteral("passphrase"), secretOf(desk.anna)}};
        QCOMPARE(ask(one, "device.list"), QStringLiteral("log-in"));
        QCOMPARE(ask(one, "operator.login", login), QStringLiteral("done"));
        QCOMPARE(ask(one, "device.list"), QStringLiteral("done"));
        QCOMPARE(ask(other, "device.list"), QStringLiteral("log-in"));
        QCOMPARE(ask(window, "device.list"), QStringLiteral("log-in"));
        QCOMPARE(ask(window, "operator.login", login), QStringLiteral("done"));
        QCOMPARE(ask(window, "device.list"), QStringLiteral("done"));
    }

    void anEraseWaitsUntilSomebodyElseSaysYes()
    {
        SharedDesk desk;
        desk.enrollMac(1);
        desk.enrollMac(2);
        (void)desk.first();
        const Caller anna = desk.sit(desk.anna);
        const QJsonObject on{{QStringLiteral("key"), QStringLiteral("second_approver")},
                             {QStringLiteral("value"), QStringLiteral("erase")}};
        QCOMPARE(kind(desk.as(anna, "setting.set", on)), QStringLiteral("no-approver"));
        QVERIFY(desk.add(anna, desk.ben, "approver"));
        const Caller ben = desk.sit(desk.ben);
        QVERIFY(desk.as(anna, "setting.set", on));

        QVERIFY(desk.as(anna, "command.send", SharedDesk::erase(1)));
        QVERIFY(!desk.next(1));
        QVERIFY(desk.as(anna, "command.send", SharedDesk::erase(2, "DeviceLock"))); // only erases wait
        QCOMPARE(desk.next(2)->requestType, QStringLiteral("DeviceLock"));
        QCOMPARE(desk.number("SELECT COUNT(*) FROM guard_pass"), 2); // the wipe guard counts all the same

        const auto orders = must(desk.as(ben, "order.list")).toArray();
        QCOMPARE(orders.size(), 1);
        QCOMPARE(orders[0][QStringLiteral("ordered_by")].toString(), desk.anna);
        const auto problems = must(desk.as(ben, "overview"))[QStringLiteral("problems")].toArray();
        QVERIFY2(std::any_of(problems.begin(), problems.end(),
                             [](const QJsonValue& problem) {
                                 return problem[QStringLiteral("kind")].toString() == QLatin1String("order_waiting") &&
                                        problem[QStringLiteral("text")].toString() == QLatin1String("1");
                             }),
                 QJsonDocument(problems).toJson().constData());
        QCOMPARE(orders[0][QStringLiteral("devices")][0][QStringLiteral("name")].toString(), QStringLiteral("Mac 1"));
        const auto approve = [&](const Caller& by, const QString& passphrase) {
            return kind(desk.as(by, "order.approve",
                                {{QStringLiteral("order"), orders[0][QStringLiteral("id")]},
                                 {QStringLiteral("passphrase"), passphrase}}));
        };
        QCOMPARE(approve(anna, secretOf(desk.anna)), QStringLiteral("own-order"));
        QCOMPARE(approve(ben, QStringLiteral("not Ben's passphrase")), QStringLiteral("wrong-passphrase"));
        QVERIFY(!desk.next(1));
        QCOMPARE(approve(ben, secretOf(desk.ben)), QStringLiteral("done"));
        QCOMPARE(desk.next(1)->requestType, QStringLiteral("EraseDevice"));
        QCOMPARE(approve(ben, secretOf(desk.ben)), QStringLiteral("not-waiting"));
        QStringList kinds;
        const auto shown =
            must(desk.as(anna, "command.show", {{QStringLiteral("uuid"), orders[0][QStringLiteral("uuid")]}}));
        for (const QJsonValue& step : shown[QStringLiteral("history")].toArray()) {
            kinds.append(step[QStringLiteral("state")].toString() + u'/' + step[QStringLiteral("kind")].toString());
        }
        QCOMPARE(kinds, (QStringList{QStringLiteral("queued/"), QStringLiteral("queued/awaiting-approver"),
                                     QStringLiteral("queued/approved"), QStringLiteral("sent/")}));
    }

    void oneAloneDoesNotSwitchTheSecondPersonOff()
    {
        SharedDesk desk;
        const QString code = desk.first()[QStringLiteral("recovery_code")].toString();
        const Caller anna = desk.sit(desk.anna);
        QVERIFY(desk.add(anna, desk.ben, "approver"));
        const QString cleo = QStringLiteral("Cleo");
        QVERIFY(desk.add(anna, cleo, "helpdesk"));
        const auto set = [&](const char* value, const QJsonObject& yes = {}) {
            QJsonObject arguments = yes;
            arguments.insert(QStringLiteral("key"), QStringLiteral("second_approver"));
            arguments.insert(QStringLiteral("value"), QLatin1String(value));
            return kind(desk.as(anna, "setting.set", arguments));
        };
        const auto by = [](const QString& name, const QString& passphrase) {
            return QJsonObject{{QStringLiteral("approver"), name}, {QStringLiteral("approver_passphrase"), passphrase}};
        };
        const auto holds = [&] {
            return must(desk.as(anna, "setting.get",
                                {{QStringLiteral("key"), QStringLiteral("second_approver")}}))[QStringLiteral("value")]
                .toString();
        };
        const QString done = QStringLiteral("done");
        QCOMPARE(set("erase"), done);
        QCOMPARE(set("destructive"), done); // more of it needs nobody
        for (const char* less : {"off", "erase"}) {
            QCOMPARE(set(less), QStringLiteral("second-person"));
            QCOMPARE(set(less, by(desk.anna, secretOf(desk.anna))), QStringLiteral("own-order"));
            QCOMPARE(set(less, by(cleo, secretOf(cleo))), QStringLiteral("second-person"));
        }
        QCOMPARE(set("off", by(desk.ben, secretOf(desk.anna))), QStringLiteral("wrong-passphrase"));
        QCOMPARE(holds(), QStringLiteral("destructive"));
        QCOMPARE(set("erase", by(desk.ben, secretOf(desk.ben))), done);
        QCOMPARE(holds(), QStringLiteral("erase"));
        // Where nobody else is left, whoever has the recovery code.
        QCOMPARE(set("off", {{QStringLiteral("recovery_code"),
                              QString(code).replace(code.size() - 1, 1,
                                                    code.back() == u'A' ? QStringLiteral("B") : QStringLiteral("A"))}}),
                 QStringLiteral("wrong-recovery-code"));
        QCOMPARE(set("off", {{QStringLiteral("recovery_code"), code}}), done);
        QCOMPARE(holds(), QStringLiteral("off"));
        QCOMPARE(desk.number("SELECT COUNT(*) FROM audit WHERE kind='setting.changed' AND arguments LIKE "
                             "'%\"approved_by\":\"Ben\"%'"),
                 1);
        QCOMPARE(desk.number("SELECT COUNT(*) FROM audit WHERE kind='setting.changed' AND arguments LIKE "
                             "'%\"approved_by\":\"recovery code\"%'"),
                 1);
    }

    void aRefusedOrderIsNeverSentAndNeitherIsOneWhoseDayIsOver()
    {
        SharedDesk desk;
        desk.enrollMac(1);
        desk.enrollMac(2);
        (void)desk.first();
        const Caller anna = desk.sit(desk.anna);
        QVERIFY(desk.add(anna, desk.ben, "approver"));
        const Caller ben = desk.sit(desk.ben);
        QVERIFY(desk.as(anna, "setting.set",
                        {{QStringLiteral("key"), QStringLiteral("second_approver")},
                         {QStringLiteral("value"), QStringLiteral("destructive")}}));
        QVERIFY(desk.as(anna, "command.send", SharedDesk::erase(1, "DeviceLock")));
        const auto order = must(desk.as(ben, "order.list"))[0][QStringLiteral("id")];
        QVERIFY(desk.as(ben, "order.refuse", {{QStringLiteral("order"), order}}));
        QVERIFY(!desk.next(1));
        QCOMPARE(desk.number("SELECT COUNT(*) FROM delivery WHERE state='cancelled'"), 1);

        QVERIFY(desk.as(anna, "command.send", SharedDesk::erase(2)));
        must(desk.product->store().write([](store::Transaction& tx) -> Result<> {
            (void)TRY(
                tx.run("UPDATE command_order SET boot_ms=boot_ms-86400000, at=at-86400000 WHERE state='waiting'"));
            return {};
        }));
        const auto late = must(desk.as(ben, "order.list"))[0][QStringLiteral("id")];
        QCOMPARE(kind(desk.as(ben, "order.approve",
                              {{QStringLiteral("order"), late}, {QStringLiteral("passphrase"), secretOf(desk.ben)}})),
                 QStringLiteral("not-waiting"));
        QVERIFY(!desk.next(2));
        QCOMPARE(must(desk.product->store().write(
                     [&](store::Transaction& tx) { return desk.product->queue().expireOrders(tx); })),
                 1);
        QVERIFY(!desk.next(2));
        QCOMPARE(desk.number("SELECT COUNT(*) FROM delivery WHERE state='cancelled'"), 2);
    }

    void whatIsCalledOffWaitsForNobodyAnyMore_data()
    {
        QTest::addColumn<QString>("operation");
        QTest::newRow("one command") << QStringLiteral("command.cancel");
        QTest::newRow("all commands of a device") << QStringLiteral("command.cancel_all");
    }
    void whatIsCalledOffWaitsForNobodyAnyMore()
    {
        QFETCH(QString, operation);
        SharedDesk desk;
        desk.enrollMac(1);
        (void)desk.first();
        const Caller anna = desk.sit(desk.anna);
        QVERIFY(desk.add(anna, desk.ben, "approver"));
        QVERIFY(desk.as(anna, "setting.set",
                        {{QStringLiteral("key"), QStringLiteral("second_approver")},
                         {QStringLiteral("value"), QStringLiteral("erase")}}));
        const auto sent = must(desk.as(anna, "command.send", SharedDesk::erase(1)));
        QVERIFY(desk.as(anna, qPrintable(operation),
                        {{QStringLiteral("uuid"), sent[QStringLiteral("uuid")]}, {QStringLiteral("device"), 1}}));
        QVERIFY(must(desk.as(anna, "order.list")).toArray().isEmpty());
        const auto order =
            must(desk.as(anna, "order.list", {{QStringLiteral("state"), QStringLiteral("called-off")}}))[0];
        QCOMPARE(order[QStringLiteral("decided_by")].toString(), desk.anna);
    }

    void theVaultOpensForWhoIsEntitledAndTellsIt()
    {
        SharedDesk desk;
        desk.enrollMac(1);
        const QJsonObject lock{
            {QStringLiteral("request_type"), QStringLiteral("DeviceLock")},
            {QStringLiteral("device"), 1},
            {QStringLiteral("confirm"), QStringLiteral("Mac 1")},
            {QStringLiteral("keys"),
             QJsonObject{{QStringLiteral("PIN"), QJsonObject{{QStringLiteral("type"), QStringLiteral("string")},
                                                             {QStringLiteral("value"), QStringLiteral("314159")}}}}}};
        QVERIFY(desk.as({}, "command.send", lock));
        const auto listed = must(desk.as({}, "vault.list", {{QStringLiteral("device"), 1}})).toArray();
        QCOMPARE(listed.size(), 1);
        QCOMPARE(listed[0][QStringLiteral("kind")].toString(), QStringLiteral("pin"));
        QVERIFY(!QString::fromUtf8(QJsonDocument(listed).toJson()).contains(QStringLiteral("314159")));
        QJsonObject reveal{{QStringLiteral("id"), listed[0][QStringLiteral("id")]},
                           {QStringLiteral("reason"), QStringLiteral("lost")},
                           {QStringLiteral("passphrase"), QStringLiteral("not that one")}};
        // Without operators it is the folder's passphrase.
        QCOMPARE(kind(desk.as({}, "vault.reveal", reveal)), QStringLiteral("wrong-folder-passphrase"));
        QJsonObject without = reveal; // the window asks for one when it hears that
        without.remove(QStringLiteral("passphrase"));
        QCOMPARE(kind(desk.as({}, "vault.reveal", without)), QStringLiteral("wrong-folder-passphrase"));
        reveal[QStringLiteral("passphrase")] = QStringLiteral("passphrase");
        QCOMPARE(must(desk.as({}, "vault.reveal", reveal))[QStringLiteral("secret")].toString(),
                 QStringLiteral("314159"));

        (void)desk.first();
        const Caller anna = desk.sit(desk.anna);
        QVERIFY(desk.add(anna, desk.ben, "helpdesk"));
        const Caller ben = desk.sit(desk.ben);
        QCOMPARE(
            must(desk.as(ben, "vault.list", {{QStringLiteral("device"), 1}}))[0][QStringLiteral("sealing")].toString(),
            QStringLiteral("vault"));
        reveal[QStringLiteral("passphrase")] = secretOf(desk.ben);
        QCOMPARE(kind(desk.as(ben, "vault.reveal", reveal)), QStringLiteral("not-entitled"));
        QCOMPARE(desk.number("SELECT COUNT(*) FROM audit WHERE kind='operator.refused' AND subject='vault.reveal'"), 1);
        reveal[QStringLiteral("passphrase")] = secretOf(desk.anna);
        QCOMPARE(must(desk.as(anna, "vault.reveal", reveal))[QStringLiteral("secret")].toString(),
                 QStringLiteral("314159"));
        QCOMPARE(desk.number("SELECT COUNT(*) FROM audit WHERE kind='vault.revealed' AND actor='Anna'"), 1);
        QCOMPARE(must(desk.as(anna, "vault.recovery_code",
                              {{QStringLiteral("passphrase"), secretOf(desk.anna)}}))[QStringLiteral("recovery_code")]
                     .toString()
                     .size(),
                 47);
    }
};

ESPALIER_TEST(OperatorsDoorTest);
#include "operators_door_test.moc"
