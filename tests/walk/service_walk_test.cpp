#include "app/espalier/console.h"
#include "tests/support/command.h"
#include "tests/support/free_port.h"
#include "tests/support/test.h"
#include "tests/walk/ground.h"
#include "ui/common/message_bar.h"
#include "ui/screen.h"

#include <QDir>
#include <QLabel>
#include <QLocalSocket>
#include <QSignalSpy>

using namespace espalier;
using namespace espalier::test;

// From a window that serves to a service that does, and back; a stand-in takes systemctl's place. The steps build on
// each other: the first that fails ends the walk.
class ServiceWalkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QVERIFY2(!m_lost, "an earlier step failed"); }
    void cleanup() { m_lost = m_lost || QTest::currentTestFailed(); }
    void cleanupTestCase();

    void aServiceThatDoesNotStartLeavesTheWindowServing();
    void aServiceThatEndsAgainLeavesTheWindowServing();
    void theServiceTakesOver();
    void closingTheWindowEndsNothing();
    void theWindowTakesItBack();

private:
    [[nodiscard]] Hand hand() { return Hand(m_console->window()); }
    [[nodiscard]] bool isServed() const;
    void openConsole();
    void change(); // on the Server screen, and waits until somebody serves again

    QTemporaryDir m_folder;
    app::ServerCommandLine m_line;
    QString m_unit;
    std::unique_ptr<app::Console> m_console;
    bool m_lost = false;
};

void ServiceWalkTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    moveInto(m_folder);
    m_line = setUpOffice(m_folder, freePort());
    const QDir tools(m_folder.filePath(QStringLiteral("tools")));
    QVERIFY(tools.mkpath(QStringLiteral(".")));
    QVERIFY(QFile::link(QStringLiteral(SOURCE_ROOT "/tests/support/systemctl.py"),
                        tools.filePath(QStringLiteral("systemctl"))));
    QFile loginctl(tools.filePath(QStringLiteral("loginctl")));
    QVERIFY(loginctl.open(QIODevice::WriteOnly) && loginctl.write("#!/bin/sh\necho yes\n") > 0 &&
            loginctl.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    loginctl.close();
    qputenv("PATH", tools.path().toUtf8() + ":" BINARY_ROOT "/bin:" + qgetenv("PATH"));
    qputenv("SERVICE_HOME", m_folder.path().toUtf8());
    m_unit = m_folder.filePath(QStringLiteral("home/systemd/user/espalierd.service"));
    openConsole();
}

void ServiceWalkTest::cleanupTestCase()
{
    if (m_lost && m_console) {
        m_console->window().grab().save(QStringLiteral(BINARY_ROOT "/tests/service_walk_failed.png"));
    }
    m_console.reset();
    if (QFile::exists(m_unit)) {
        (void)runCommand(QStringLiteral("systemctl"),
                         {QStringLiteral("--user"), QStringLiteral("disable"), QStringLiteral("--now")});
    }
}

bool ServiceWalkTest::isServed() const
{
    QLocalSocket socket;
    socket.connectToServer(server::DataFolder(m_line.data).controlSocket());
    return socket.waitForConnected(5'000);
}

void ServiceWalkTest::openConsole()
{
    m_console = std::make_unique<app::Console>(m_line);
    QSignalSpy serving(m_console.get(), &app::Console::serving);
    m_console->start();
    QVERIFY(QTest::qWaitForWindowActive(&m_console->window(), patienceMs));
    QTRY_COMPARE_WITH_TIMEOUT(serving.size(), 1, patienceMs);
    Hand once = hand();
    goTo("server", m_console->window(), once);
}

void ServiceWalkTest::change()
{
    const QSignalSpy serving(m_console.get(), &app::Console::serving);
    hand().click("changeServing");
    hand().click("changeServingNow");
    QTRY_COMPARE_WITH_TIMEOUT(serving.size(), 1, patienceMs);
}

void ServiceWalkTest::aServiceThatDoesNotStartLeavesTheWindowServing()
{
    QFile broken(m_folder.filePath(QStringLiteral("broken")));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    change();
    QVERIFY(broken.remove());
    const auto* problem = hand().see<ui::MessageBar>("servingProblem");
    QVERIFY(problem != nullptr);
    QVERIFY2(problem->accessibleName().contains(QStringLiteral("Job for espalierd.service failed")),
             qPrintable(problem->accessibleName()));
    QVERIFY(hand().see("changeServing") != nullptr); // it can be tried again
    QVERIFY(!QFile::exists(m_unit));
    QVERIFY(isServed());
    picture(m_console->window(), QStringLiteral("service-failed"));
}

void ServiceWalkTest::aServiceThatEndsAgainLeavesTheWindowServing()
{
    QFile passphrase(m_line.passphraseFile);
    const QString away = m_line.passphraseFile + QStringLiteral(".away");
    const QSignalSpy serving(m_console.get(), &app::Console::serving);
    QVERIFY(passphrase.copy(away));
    QVERIFY(passphrase.open(QIODevice::WriteOnly | QIODevice::Truncate) && passphrase.write("another one\n") > 0);
    passphrase.close();
    hand().click("changeServing");
    hand().click("changeServingNow");
    // This window can't open it by that file either, and asks.
    hand().type(hand().called("Passphrase of the data folder"), QStringLiteral("four plain words together"));
    hand().key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(serving.size(), 1, patienceMs);
    QVERIFY(passphrase.remove() && QFile::rename(away, m_line.passphraseFile));
    const auto* problem = hand().see<ui::MessageBar>("servingProblem");
    QVERIFY(problem != nullptr);
    QVERIFY2(problem->accessibleName().contains(QStringLiteral("ended again")), qPrintable(problem->accessibleName()));
    QVERIFY(!QFile::exists(m_unit));
}

void ServiceWalkTest::theServiceTakesOver()
{
    change();
    QVERIFY(QFile::exists(m_unit));
    const auto* words = hand().see<QLabel>("servingWords");
    QVERIFY(words != nullptr);
    QTRY_VERIFY(words->text().contains(QStringLiteral("also when nobody is signed in")));
    picture(m_console->window(), QStringLiteral("service-serves"));
}

void ServiceWalkTest::closingTheWindowEndsNothing()
{
    m_console->window().close();
    QTRY_VERIFY(!m_console->window().isVisible());
    m_console.reset();
    QVERIFY(isServed());
}

void ServiceWalkTest::theWindowTakesItBack()
{
    openConsole();
    change();
    const auto* words = hand().see<QLabel>("servingWords");
    QVERIFY(words != nullptr);
    QVERIFY(words->text().contains(QStringLiteral("ends when this window closes")));
    QVERIFY(!QFile::exists(m_unit));
    QVERIFY(isServed());
    m_console->window().close();
    QTRY_VERIFY_WITH_TIMEOUT(!m_console->window().isVisible(), patienceMs);
    QVERIFY(!isServed());
}

ESPALIER_TEST(ServiceWalkTest);

#include "service_walk_test.moc"
