// What an administrator does with a fleet, by mouse and keys against the real server and devices that answer: find,
// lock, call off, look into the vault, group, judge. The steps build on each other: the first that fails ends the walk.
#include "tests/support/test.h"
#include "tests/walk/profile_desk.h"
#include "ui/screen.h"

#include <QJsonArray>
#include <QLineEdit>
#include <QTableView>

#include <memory>

using namespace espalier;
using namespace espalier::test;

class FleetTasksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QVERIFY2(!m_lost, "an earlier step failed"); }
    void cleanup();
    void cleanupTestCase() { m_desk.reset(); }

    void aQueryFindsTheMac();
    void aLockIsCalledOffInTime();
    void aLockArrivesAndTheVaultHasItsPin();
    void aSmartGroupHoldsWhatItsQueryFinds();
    void aPolicyTellsWhoFails();

private:
    [[nodiscard]] Hand& hand() { return m_desk->hand(); }
    void goTo(const char* screen) { test::goTo(screen, m_desk->window(), hand()); }
    [[nodiscard]] QTableView* devices() { return hand().see<QTableView>("devices"); }
    void query(const QString& text);
    [[nodiscard]] QString stateOfNewest(const char* requestType);
    void orderLock();

    std::unique_ptr<ProfileDesk> m_desk;
    QJsonObject m_mac;
    bool m_lost = false;
};

void FleetTasksTest::initTestCase()
{
    m_desk = std::make_unique<ProfileDesk>();
    m_desk->start(1);
    if (QTest::currentTestFailed()) {
        return;
    }
    m_desk->window().resize(1440, 900); // list and detail side by side
    const auto allTold = [this] {
        int told = 0;
        for (const QJsonValue& row : m_desk->ask("device.list")[QLatin1String("rows")].toArray()) {
            told += row[QLatin1String("inventory_at")].toInteger() > 0 ? 1 : 0;
            if (row[QLatin1String("platform")].toString() == QLatin1String("mac")) {
                m_mac = row.toObject();
            }
        }
        return told == ProfileDesk::iPhones + 1;
    };
    QTRY_VERIFY_WITH_TIMEOUT(allTold(), patienceMs);
}

void FleetTasksTest::cleanup()
{
    if (QTest::currentTestFailed() && !m_lost) {
        m_desk->window().grab().save(QStringLiteral(BINARY_ROOT "/tests/fleet_tasks_failed.png"));
    }
    m_lost = m_lost || QTest::currentTestFailed();
}

void FleetTasksTest::query(const QString& text)
{
    auto* field = hand().called<QLineEdit>("Filter devices");
    QVERIFY(field != nullptr);
    hand().type(field, text);
}

QString FleetTasksTest::stateOfNewest(const char* requestType)
{
    const QJsonValue list = m_desk->ask("command.list", {{QStringLiteral("device"), m_mac[QLatin1String("id")]}});
    for (const QJsonValue& command : list.toArray()) {
        if (command[QLatin1String("request_type")].toString() == QLatin1String(requestType)) {
            return command[QLatin1String("state")].toString();
        }
    }
    return {};
}

void FleetTasksTest::aQueryFindsTheMac()
{
    goTo("devices");
    QVERIFY(devices() != nullptr);
    QTRY_COMPARE_WITH_TIMEOUT(devices()->model()->rowCount(), ProfileDesk::iPhones + 1, patienceMs);
    query(QStringLiteral("platform = mac and os > 10"));
    hand().key(Qt::Key_Return); // no proposal is chosen
    QTRY_COMPARE_WITH_TIMEOUT(devices()->model()->rowCount(), 1, patienceMs);
    m_desk->picture("fleet-1-query");
    query(QStringLiteral("platfrom = mac"));
    hand().key(Qt::Key_Return);
    hand().click("suggestion");
    QTRY_COMPARE_WITH_TIMEOUT(hand().called<QLineEdit>("Filter devices")->text(), QStringLiteral("platform = mac"),
                              patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(devices()->model()->rowCount(), 1, patienceMs);
}

void FleetTasksTest::orderLock()
{
    hand().press("Send command…");
    hand().type("searchCommands", QStringLiteral("DeviceLock"));
    hand().key(Qt::Key_Return);
    QString name = m_mac[QLatin1String("name")].toString();
    hand().type("typed", name.replace(QChar(0x2019), QLatin1Char('\''))); // as keyboards write it
    hand().click("danger");
}

void FleetTasksTest::aLockIsCalledOffInTime()
{
    hand().choose(devices(), m_mac[QLatin1String("name")].toString());
    orderLock();
    hand().click("undoNow");
    QTRY_COMPARE_WITH_TIMEOUT(stateOfNewest("DeviceLock"), QStringLiteral("cancelled"), patienceMs);
}

void FleetTasksTest::aLockArrivesAndTheVaultHasItsPin()
{
    QVERIFY(m_desk
                ->ask("setting.set", {{QStringLiteral("key"), QStringLiteral("command_undo_seconds")},
                                      {QStringLiteral("value"), QStringLiteral("0")}})
                .isObject());
    orderLock();
    QTRY_COMPARE_WITH_TIMEOUT(stateOfNewest("DeviceLock"), QStringLiteral("acknowledged"), patienceMs);
    QTabBar* tabs = nullptr;
    for (auto* bar : m_desk->window().screen(QStringLiteral("devices"))->findChildren<QTabBar*>()) {
        tabs = bar->isVisible() && bar->count() > 0 && bar->tabText(0) == QLatin1String("Summary") ? bar : tabs;
    }
    QVERIFY(tabs != nullptr);
    hand().choose(tabs, QStringLiteral("Summary"));
    while (tabs->tabText(tabs->currentIndex()) != QLatin1String("Secrets") &&
           tabs->currentIndex() + 1 < tabs->count()) {
        hand().key(Qt::Key_Right);
    }
    auto* secrets = hand().called<QTableView>("Secrets");
    QVERIFY(secrets != nullptr);
    hand().choose(secrets, QStringLiteral("PIN"));
    hand().click("revealSecret");
    hand().type("reason", QStringLiteral("Locked by mistake"));
    hand().click("reveal"); // without operators the folder's passphrase is wanted, once it is known that it has one
    hand().type("passphrase", QStringLiteral("four plain words together"));
    hand().click("reveal");
    QVERIFY(hand().see("hiddenIn") != nullptr);
    m_desk->picture("fleet-2-secret");
    const QJsonArray kept =
        m_desk->ask("vault.list", {{QStringLiteral("device"), m_mac[QLatin1String("id")]}}).toArray();
    QVERIFY(!kept.isEmpty());
    hand().press("Close");
}

void FleetTasksTest::aSmartGroupHoldsWhatItsQueryFinds()
{
    goTo("groups");
    hand().click("newGroup");
    hand().type("groupName", QStringLiteral("Macs"));
    hand().click("byQuery");
    auto* field = hand().called<QLineEdit>("Query");
    QVERIFY(field != nullptr);
    hand().type(field, QStringLiteral("platform = mac"));
    m_desk->picture("fleet-3-group");
    hand().click("saveGroup");
    const auto members = [this] {
        for (const QJsonValue& group : m_desk->ask("group.list").toArray()) {
            if (group[QLatin1String("name")].toString() == QLatin1String("Macs")) {
                return group[QLatin1String("members")].toInt();
            }
        }
        return -1;
    };
    QTRY_COMPARE_WITH_TIMEOUT(members(), 1, patienceMs);
}

void FleetTasksTest::aPolicyTellsWhoFails()
{
    goTo("compliance");
    hand().click("emptyPolicy");
    hand().type("policyName", QStringLiteral("Supervised only"));
    m_desk->picture("fleet-4-policy");
    QVERIFY(m_desk
                ->ask("compliance.policy.save",
                      {{QStringLiteral("name"), QStringLiteral("Supervised only")},
                       {QStringLiteral("group"), QStringLiteral("All devices")},
                       {QStringLiteral("grace"), 0},
                       {QStringLiteral("action"), QStringLiteral("none")},
                       {QStringLiteral("rules"),
                        QJsonArray{QJsonObject{{QStringLiteral("kind"), QStringLiteral("supervised")}}}}})
                .isObject());
    hand().press("Cancel");
    const auto* number = hand().see("compliantNumber");
    QVERIFY(number != nullptr);
    m_desk->picture("fleet-5-compliance");
}

ESPALIER_TEST(FleetTasksTest);
#include "fleet_tasks_test.moc"
