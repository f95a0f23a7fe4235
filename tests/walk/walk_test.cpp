#include "app/espalier/console.h"
#include "tests/support/free_port.h"
#include "tests/support/test.h"
#include "tests/walk/ground.h"
#include "ui/devices/device_model.h"
#include "ui/profiles/profile_model.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTcpSocket>

using namespace espalier;
using namespace espalier::test;

namespace {

bool answers(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(localhost, port);
    return socket.waitForConnected(5'000);
}

} // namespace

// The steps build on each other: the first that fails ends the walk.
class WalkTest : public QObject {
    Q_OBJECT

public:
    // A widget shown before it has its place is a window of its own for a moment and takes the keys away.
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const auto* widget = qobject_cast<const QWidget*>(watched);
        if (event->type() == QEvent::Show && widget != nullptr && widget->windowType() == Qt::Window &&
            widget != &m_console->window()) {
            m_strays.append(QLatin1String(widget->metaObject()->className()));
        }
        return false;
    }

private Q_SLOTS:
    void initTestCase();
    void init() { QVERIFY2(!m_lost, "an earlier step failed"); }
    void cleanup();
    void cleanupTestCase();

    void anEmptyFolderStartsWithTheWizard();
    void theWizardSetsUpTheServer();
    void aDroppedProfileIsInTheLibrary();
    void theProfileIsAssignedToAllDevices();
    void aLinkIsCreated();
    void aDeviceEnrollsThroughTheLink();
    void theDeviceIsInTheList();
    void theProfileIsInstalledOnIt();
    void aBackupIsMade();
    void closingAsksAndStopsInOrder();
    void theBackupComesBackInAnEmptyFolder();

private:
    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    [[nodiscard]] Hand hand() { return Hand(m_console->window()); }
    void goTo(const char* screen);

    QTemporaryDir m_folder;
    std::unique_ptr<app::Console> m_console;
    QProcess m_device;
    QString m_link;
    QStringList m_strays;
    quint16 m_port = 0;
    bool m_lost = false;
};

void WalkTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    moveInto(m_folder);
    m_port = freePort();
    QVERIFY(m_port != 0);
    makePushCertificate(m_folder);
}

// What the person saw when a step failed lies beside the test.
void WalkTest::cleanup()
{
    if (QTest::currentTestFailed() && !m_lost && m_console) {
        m_console->window().grab().save(QStringLiteral(BINARY_ROOT "/tests/walk_failed.png"));
    }
    m_lost = m_lost || QTest::currentTestFailed();
}

void WalkTest::cleanupTestCase()
{
    qApp->removeEventFilter(this);
    if (m_device.state() != QProcess::NotRunning) {
        m_device.kill();
        m_device.waitForFinished();
    }
    m_console.reset();
}

void WalkTest::goTo(const char* screen)
{
    Hand once = hand();
    test::goTo(screen, m_console->window(), once);
}

void WalkTest::anEmptyFolderStartsWithTheWizard()
{
    app::ServerCommandLine line;
    line.data = path("data");
    line.server.apns.host = localhost; // not Apple: nobody answers there
    line.server.apns.port = freePort();
    m_console = std::make_unique<app::Console>(line);
    qApp->installEventFilter(this);
    m_console->start();
    QVERIFY(QTest::qWaitForWindowActive(&m_console->window(), patienceMs));
    QVERIFY(hand().see("organization") != nullptr);
}

void WalkTest::theWizardSetsUpTheServer()
{
    const QSignalSpy serving(m_console.get(), &app::Console::serving);
    hand().type("organization", QStringLiteral("Marlow and Finch"));
    hand().click("next");
    hand().click("lab");
    hand().type("address", QStringLiteral("localhost:%1").arg(m_port));
    hand().click("next");
    hand().type("listenAddress", localhost);
    hand().type("listenPort", QString::number(m_port));
    hand().click("next");
    hand().click("tlsOwn");
    hand().click("next");
    hand().click("usePassphrase");
    hand().type("passphrase", QStringLiteral("four plain words together"));
    hand().type("passphraseAgain", QStringLiteral("four plain words together"));
    hand().click("next");
    hand().click("pushNow");
    hand().drop("pushCertificate", path("push.pem"));
    hand().drop("pushKey", path("push.key"));
    hand().click("next");
    QTRY_COMPARE_WITH_TIMEOUT(serving.size(), 1, patienceMs);
    QVERIFY(answers(m_port));
}

void WalkTest::aDroppedProfileIsInTheLibrary()
{
    goTo("profiles");
    hand().drop("library", QStringLiteral(SOURCE_ROOT "/tests/walk/office_wifi.mobileconfig"));
    const auto* table = hand().see<QTableView>("profiles");
    QVERIFY(table != nullptr);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, patienceMs);
}

void WalkTest::theProfileIsAssignedToAllDevices()
{
    auto* library = qobject_cast<ui::ProfileModel*>(hand().see<QTableView>("profiles")->model());
    QVERIFY(library != nullptr);
    hand().click("assign"); // the imported one is selected
    hand().type("filter", QStringLiteral("All dev"));
    hand().click("choose");
    QTRY_COMPARE_WITH_TIMEOUT(library->at(0).groups, QStringList{QStringLiteral("All devices")}, patienceMs);
}

void WalkTest::aLinkIsCreated()
{
    goTo("enrollment");
    hand().click("newLink");
    hand().type("linkName", QStringLiteral("Walk"));
    hand().click("createLink");
    const auto* url = hand().see<QLineEdit>("linkUrl");
    QVERIFY(url != nullptr);
    m_link = url->text();
    QVERIFY2(m_link.startsWith(QStringLiteral("https://localhost:%1/e/").arg(m_port)), qPrintable(m_link));
    hand().click("done");
}

void WalkTest::aDeviceEnrollsThroughTheLink()
{
    enrollIPhones(1, m_link, m_folder);
    runDevices(m_device, m_folder);
}

void WalkTest::theDeviceIsInTheList()
{
    goTo("devices");
    const auto* table = hand().see<QTableView>("devices");
    QVERIFY(table != nullptr);
    const auto* devices = qobject_cast<ui::DeviceModel*>(table->model());
    QVERIFY(devices != nullptr);
    QTRY_COMPARE_WITH_TIMEOUT(devices->rowCount(), 1, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(devices->at(0).state, QStringLiteral("enrolled"), patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(devices->at(0).inventoryAt > 0, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(devices->at(0).model.contains(QStringLiteral("iPhone")), patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(devices->at(0).waiting, 0, patienceMs);
    QCOMPARE(devices->at(0).failed, 0);
    QCOMPARE(devices->at(0).link, QStringLiteral("Walk"));
}

void WalkTest::theProfileIsInstalledOnIt()
{
    goTo("profiles");
    const auto* table = hand().see<QTableView>("profiles");
    QVERIFY(table != nullptr);
    const auto* library = qobject_cast<ui::ProfileModel*>(table->model());
    QVERIFY(library != nullptr);
    QTRY_COMPARE_WITH_TIMEOUT(library->at(0).installed, 1, patienceMs);
    QCOMPARE(library->at(0).failed, 0);
}

void WalkTest::aBackupIsMade()
{
    goTo("server");
    hand().click("backUp");
    Hand once = hand();
    makeBackup(once, path("office.backup"), QStringLiteral("the words of the safe"));
}

void WalkTest::closingAsksAndStopsInOrder()
{
    QVERIFY2(m_strays.isEmpty(), qPrintable(m_strays.join(QLatin1Char(' '))));
    QVERIFY(m_device.state() == QProcess::Running);
    m_console->window().close();
    QVERIFY(hand().see("stopAndClose") != nullptr);
    QVERIFY(m_console->window().isVisible());
    QVERIFY(answers(m_port));

    Hand once = hand();
    stopAndClose(m_console->window(), once);
    QVERIFY(!answers(m_port));
    m_console.reset();
    QVERIFY2(!QFile::exists(path("data/espalier.sqlite-wal")), "the database was not closed in order");
}

// As on another computer: nothing is there but the file and what the person knows. The device never hears of it.
void WalkTest::theBackupComesBackInAnEmptyFolder()
{
    QVERIFY(m_device.state() == QProcess::Running);
    app::ServerCommandLine line;
    line.data = path("restored");
    line.server.apns.host = localhost;
    line.server.apns.port = freePort();
    m_console = std::make_unique<app::Console>(line);
    const QSignalSpy serving(m_console.get(), &app::Console::serving);
    m_console->start();
    QVERIFY(QTest::qWaitForWindowActive(&m_console->window(), patienceMs));
    hand().click("restoreBackup");
    hand().type("restoreFilePath", path("office.backup"));
    hand().type("restorePassphrase", QStringLiteral("not the right words"));
    hand().type("passphrase", QStringLiteral("other words on this one"));
    hand().type("passphraseAgain", QStringLiteral("other words on this one"));
    hand().click("restore");
    const auto* button = hand().see<QAbstractButton>("restore");
    QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), patienceMs);
    QVERIFY(!QFile::exists(path("restored/espalier.sqlite")));
    hand().type("restorePassphrase", QStringLiteral("the words of the safe"));
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    hand().click("restore");
    QTRY_COMPARE_WITH_TIMEOUT(serving.size(), 1, patienceMs);
    goTo("devices");
    const auto* table = hand().see<QTableView>("devices");
    QVERIFY(table != nullptr);
    const auto* devices = qobject_cast<ui::DeviceModel*>(table->model());
    QTRY_COMPARE_WITH_TIMEOUT(devices->rowCount(), 1, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(devices->at(0).lastSeen > before, patienceMs);
    QCOMPARE(devices->at(0).state, QStringLiteral("enrolled"));
    m_console->window().close();
    Hand once = hand();
    stopAndClose(m_console->window(), once);
    m_console.reset();
}

ESPALIER_TEST(WalkTest);

#include "walk_test.moc"
