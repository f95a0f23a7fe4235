#include "app/espalier/console.h"
#include "tests/support/command.h"
#include "tests/support/test.h"
#include "tests/walk/hand.h"
#include "ui/common/app_style.h"
#include "ui/common/side_bar.h"
#include "ui/devices/device_model.h"
#include "ui/profiles/profile_model.h"
#include "ui/screen.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QSettings>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QTableView>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTimer>
#include <QUuid>

using namespace espalier;
using namespace espalier::test;

namespace {

constexpr int patienceMs = 60'000;
const QString localhost = QStringLiteral("127.0.0.1");

quint16 freePort()
{
    QTcpServer probe;
    return probe.listen(QHostAddress(QHostAddress::LocalHost)) ? probe.serverPort() : quint16(0);
}

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
    void closingAsksAndStopsInOrder();

private:
    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    [[nodiscard]] Hand hand() { return Hand(m_console->window()); }
    void write(const char* name, const QByteArray& content);
    void goTo(const char* screen);
    void runDevice(QProcess& process, const QStringList& arguments);

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
    // Nothing of the person who runs this is read or written: settings, folders, keychain.
    qputenv("HOME", m_folder.path().toUtf8());
    for (const char* name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"}) {
        qputenv(name, path("home").toUtf8());
    }
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    for (const char* name : {"ESPALIER_DATA", "ESPALIER_PASSPHRASE_FILE"}) {
        qunsetenv(name);
    }
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, path("settings"));
    QCoreApplication::setOrganizationName(QStringLiteral("espalier-walk"));
    QCoreApplication::setApplicationName(QStringLiteral("espalier-walk"));
    ui::installAppStyle();

    m_port = freePort();
    QVERIFY(m_port != 0);
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const Ran made = runCommand(QStringLiteral("openssl"),
                                {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                                 QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-days"),
                                 QStringLiteral("365"), QStringLiteral("-keyout"), path("push.key"),
                                 QStringLiteral("-out"), path("push.pem"), QStringLiteral("-subj"),
                                 QStringLiteral("/UID=com.apple.mgmt.External.%1/CN=APSP:%1/C=US").arg(id),
                                 QStringLiteral("-addext"), QStringLiteral("extendedKeyUsage=clientAuth")});
    QVERIFY2(made.exitCode == 0, made.errors.constData());
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

void WalkTest::write(const char* name, const QByteArray& content)
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

// By a click in the side bar.
void WalkTest::goTo(const char* screen)
{
    ui::Screen* wanted = m_console->window().screen(QLatin1String(screen));
    QVERIFY(wanted != nullptr);
    auto* bar = m_console->window().findChild<ui::SideBar*>();
    QVERIFY(bar != nullptr);
    hand().choose(bar->findChild<QListView*>(), wanted->title());
    QTRY_VERIFY(wanted->isVisible());
}

void WalkTest::runDevice(QProcess& process, const QStringList& arguments)
{
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(BINARY_ROOT "/bin/espalier-device"), arguments);
    QVERIFY2(process.waitForStarted(), qPrintable(process.errorString()));
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
    hand().drop(m_console->window().screen(QStringLiteral("profiles")),
                QStringLiteral(SOURCE_ROOT "/tests/walk/office_wifi.mobileconfig"));
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
    // As the page says: first the office certificate, then the link.
    const Ran fetched = runCommand(QStringLiteral("curl"), {QStringLiteral("-ksSf"), QStringLiteral("--noproxy"),
                                                            QStringLiteral("*"), m_link + QStringLiteral("/ca")});
    QVERIFY2(fetched.exitCode == 0, fetched.errors.constData());
    const QSslCertificate office(fetched.output, QSsl::Der);
    QVERIFY(!office.isNull());
    write("ca.pem", office.toPem());

    QProcess enrolling;
    runDevice(enrolling, {QStringLiteral("enroll"), QStringLiteral("--link"), m_link, QStringLiteral("--count"),
                          QStringLiteral("1"), QStringLiteral("--platform"), QStringLiteral("iphone"),
                          QStringLiteral("--state"), path("devices"), QStringLiteral("--ca"), path("ca.pem")});
    QTRY_COMPARE_WITH_TIMEOUT(enrolling.state(), QProcess::NotRunning, patienceMs);
    QVERIFY2(enrolling.exitCode() == 0, enrolling.readAll().constData());
    m_device.setStandardOutputFile(path("device.log"));
    runDevice(m_device, {QStringLiteral("run"), QStringLiteral("--state"), path("devices"), QStringLiteral("--poll"),
                         QStringLiteral("1")});
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

void WalkTest::closingAsksAndStopsInOrder()
{
    QVERIFY2(m_strays.isEmpty(), qPrintable(m_strays.join(QLatin1Char(' '))));
    QVERIFY(m_device.state() == QProcess::Running);
    m_console->window().close();
    QVERIFY(hand().see("stopAndClose") != nullptr);
    QVERIFY(m_console->window().isVisible());
    QVERIFY(answers(m_port));

    hand().click("stopAndClose");
    QTimer::singleShot(patienceMs, qApp, [] { QApplication::exit(1); });
    QCOMPARE(QApplication::exec(), 0); // by itself, with its last window
    QVERIFY(!m_console->window().isVisible());
    QVERIFY(!answers(m_port));
    m_console.reset();
    QVERIFY2(!QFile::exists(path("data/espalier.sqlite-wal")), "the database was not closed in order");
}

ESPALIER_TEST(WalkTest);

#include "walk_test.moc"
