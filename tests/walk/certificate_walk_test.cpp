#include "app/espalier/console.h"
#include "server/socket_control.h"
#include "tests/support/command.h"
#include "tests/support/free_port.h"
#include "tests/support/test.h"
#include "tests/walk/ground.h"
#include "ui/push_certificate/certificate_wizard.h"
#include "ui/push_certificate/topic_stop.h"

#include <QDir>
#include <QLineEdit>
#include <QSignalSpy>

using namespace espalier;
using namespace espalier::test;
using ui::CertificateStep;

namespace {
const QString account = QStringLiteral("mdm@marlowfinch.example");
}

// The push certificate by hand, in the window, with a vendor, a portal and a push service that are not ours
// (tests/support/push_portal.py, espalier-device). Pictures of each page are in walk/ of the build folder.
class CertificateWalkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QVERIFY2(!m_lost, "an earlier step failed"); }
    void cleanup();
    void cleanupTestCase();

    void aRequestIsMadeAndSigned();
    void itGoesOnWhereItStoodAfterARestart();
    void thePortalTakesTheRequest();
    void thePushServiceTakesTheCertificate();
    void anotherTopicIsAHardStopAtTheRenewal();
    void theRightRowRenews();
    void somebodyElseSignsAnotherDay();

private:
    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    [[nodiscard]] Hand hand() { return Hand(m_console->window()); }
    [[nodiscard]] ui::CertificateWizard* wizard() { return m_console->window().findChild<ui::CertificateWizard*>(); }
    void startConsole();
    void startPushService();
    void portal(const QStringList& words);
    void open(const char* button);
    void waitFor(CertificateStep step);
    void sign();
    void picture(const char* name);

    QTemporaryDir m_folder;
    app::ServerCommandLine m_line;
    std::unique_ptr<app::Console> m_console;
    QProcess m_pushService;
    bool m_lost = false;
};

void CertificateWalkTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    moveInto(m_folder);
    m_line = setUpOffice(m_folder, freePort());
    startPushService();
    QVERIFY(QDir().mkpath(path("pki")));
    portal({QStringLiteral("make"), path("pki")});
    startConsole();
}

void CertificateWalkTest::cleanup()
{
    if (QTest::currentTestFailed() && !m_lost && m_console) {
        m_console->window().grab().save(QStringLiteral(BINARY_ROOT "/tests/certificate_walk_failed.png"));
    }
    m_lost = m_lost || QTest::currentTestFailed();
}

void CertificateWalkTest::cleanupTestCase()
{
    m_console.reset();
    m_pushService.kill();
    m_pushService.waitForFinished();
}

void CertificateWalkTest::startConsole()
{
    m_console = std::make_unique<app::Console>(m_line);
    const QSignalSpy serving(m_console.get(), &app::Console::serving);
    m_console->start();
    QTRY_COMPARE_WITH_TIMEOUT(serving.size(), 1, patienceMs);
    QVERIFY(QTest::qWaitForWindowActive(&m_console->window(), patienceMs));
}

void CertificateWalkTest::startPushService()
{
    m_pushService.start(QStringLiteral(BINARY_ROOT "/bin/espalier-device"),
                        {QStringLiteral("run"), QStringLiteral("--state"), path("devices"),
                         QStringLiteral("--apns-listen"), QStringLiteral("127.0.0.1:0")});
    const auto port = [this] {
        QFile file(path("devices/apns.port"));
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toUShort() : quint16(0);
    };
    QTRY_VERIFY_WITH_TIMEOUT(port() != 0, patienceMs);
    m_line.server.apns.port = port();
    m_line.server.apns.extraCaFile = path("devices/apns-ca.pem");
}

void CertificateWalkTest::portal(const QStringList& words)
{
    const Ran ran = runCommand(QStringLiteral("python3"),
                               QStringList{QStringLiteral(SOURCE_ROOT "/tests/support/push_portal.py")} + words);
    QVERIFY2(ran.exitCode == 0, ran.errors.constData());
}

void CertificateWalkTest::open(const char* button)
{
    Hand once = hand();
    goTo("server", m_console->window(), once);
    hand().click(button);
    QTRY_VERIFY_WITH_TIMEOUT(wizard() != nullptr && wizard()->isVisible(), patienceMs);
}

void CertificateWalkTest::waitFor(CertificateStep step)
{
    QTRY_VERIFY_WITH_TIMEOUT(wizard() != nullptr && wizard()->step() == step, patienceMs);
}

void CertificateWalkTest::picture(const char* name)
{
    test::picture(m_console->window(), QStringLiteral("certificate-") + QLatin1String(name));
}

// From the account to the saved upload file.
void CertificateWalkTest::sign()
{
    hand().click("next");
    waitFor(CertificateStep::Signing);
    hand().click("way-vendor");
    hand().drop("vendorCertificate", path("pki/vendor.pem"));
    hand().drop("vendorKey", path("pki/vendor.key"));
    hand().drop("vendorChain", path("pki/chain.pem"));
    picture("2-signing");
    hand().click("next");
    waitFor(CertificateStep::Request);
    answerFileDialog(m_console->window(), path("PushCertificateRequest.plist"));
    hand().click("saveRequest");
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path("PushCertificateRequest.plist")), patienceMs);
    picture("3-request");
    hand().click("next");
    waitFor(CertificateStep::Portal);
    picture("4-portal");
}

void CertificateWalkTest::aRequestIsMadeAndSigned()
{
    open("pushWizard");
    hand().type("appleAccount", account);
    picture("1-account");
    sign();
}

void CertificateWalkTest::itGoesOnWhereItStoodAfterARestart()
{
    m_console.reset();
    startConsole();
    open("pushWizard");
    waitFor(CertificateStep::Portal);
}

void CertificateWalkTest::thePortalTakesTheRequest()
{
    portal({QStringLiteral("issue"), path("pki"), path("PushCertificateRequest.plist"), path("issued.pem"),
            QStringLiteral("com.apple.mgmt.External.walk-a")});
    hand().click("next");
    waitFor(CertificateStep::TakeIn);
    hand().drop("pushCertificate", path("issued.pem"));
    const auto* next = hand().see<QAbstractButton>("next");
    QTRY_VERIFY_WITH_TIMEOUT(next->isEnabled(), patienceMs);
    picture("5-taken-in");
    hand().click("next");
    waitFor(CertificateStep::Proof);
}

void CertificateWalkTest::thePushServiceTakesTheCertificate()
{
    hand().click("tryPush");
    const auto* proof = hand().see<QWidget>("proof");
    QVERIFY(proof != nullptr);
    QTRY_VERIFY2_WITH_TIMEOUT(proof->accessibleName().contains(QStringLiteral("takes the certificate")),
                              qPrintable(proof->accessibleName()), patienceMs);
    picture("6-proof");
    hand().click("next");
    waitFor(CertificateStep::After);
    picture("7-after");
    hand().click("backUpNow");
    Hand once = hand();
    makeBackup(once, path("office.backup"), QStringLiteral("the words of the safe"));
    hand().click("next");
    QTRY_VERIFY_WITH_TIMEOUT(wizard() == nullptr || !wizard()->isVisible(), patienceMs);
}

void CertificateWalkTest::anotherTopicIsAHardStopAtTheRenewal()
{
    QVERIFY(QFile::remove(path("PushCertificateRequest.plist")));
    open("pushRenew");
    const auto* known = hand().see<QLineEdit>("appleAccount");
    QVERIFY(known != nullptr);
    QTRY_COMPARE_WITH_TIMEOUT(known->text(), account, patienceMs);
    QVERIFY(known->isReadOnly()); // only this one can renew it
    sign();
    portal({QStringLiteral("issue"), path("pki"), path("PushCertificateRequest.plist"), path("wrong.pem"),
            QStringLiteral("com.apple.mgmt.External.walk-b")});
    hand().click("next");
    waitFor(CertificateStep::TakeIn);
    hand().drop("pushCertificate", path("wrong.pem"));
    QTRY_VERIFY_WITH_TIMEOUT(wizard()->findChild<ui::TopicStop*>()->isVisible(), patienceMs);
    QVERIFY(!hand().see<QAbstractButton>("next")->isEnabled());
    picture("8-other-topic");
}

void CertificateWalkTest::theRightRowRenews()
{
    portal({QStringLiteral("issue"), path("pki"), path("PushCertificateRequest.plist"), path("renewed.pem"),
            QStringLiteral("com.apple.mgmt.External.walk-a")});
    hand().drop("pushCertificate", path("renewed.pem"));
    const auto* next = hand().see<QAbstractButton>("next");
    QTRY_VERIFY_WITH_TIMEOUT(next->isEnabled(), patienceMs);
    hand().click("next");
    waitFor(CertificateStep::Proof);
    picture("9-renewed");
}

void CertificateWalkTest::somebodyElseSignsAnotherDay()
{
    hand().click("next");
    waitFor(CertificateStep::After);
    hand().click("next");
    QTRY_VERIFY_WITH_TIMEOUT(wizard() == nullptr || !wizard()->isVisible(), patienceMs);
    open("pushRenew");
    waitFor(CertificateStep::Account);
    hand().click("next");
    waitFor(CertificateStep::Signing);
    hand().click("way-elsewhere");
    hand().click("next");
    waitFor(CertificateStep::Request);
    answerFileDialog(m_console->window(), path("push.csr"));
    hand().click("saveRequest");
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path("push.csr")), patienceMs);
    picture("10-to-be-signed");
    m_console.reset();
    portal({QStringLiteral("sign"), path("pki"), path("push.csr"), path("signed.plist")});
    startConsole();
    open("pushRenew");
    waitFor(CertificateStep::Request);
    hand().drop("signedRequest", path("signed.plist"));
    const auto* next = hand().see<QAbstractButton>("next");
    QTRY_VERIFY_WITH_TIMEOUT(next->isEnabled(), patienceMs);
    picture("11-signed-elsewhere");
    QVERIFY(QFile::remove(path("PushCertificateRequest.plist")));
    answerFileDialog(m_console->window(), path("PushCertificateRequest.plist"));
    hand().click("saveRequest");
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path("PushCertificateRequest.plist")), patienceMs);
    portal({QStringLiteral("issue"), path("pki"), path("PushCertificateRequest.plist"), path("elsewhere.pem"),
            QStringLiteral("com.apple.mgmt.External.walk-a")});
    hand().click("next");
    waitFor(CertificateStep::Portal);
    hand().click("next");
    waitFor(CertificateStep::TakeIn);
    hand().drop("pushCertificate", path("elsewhere.pem"));
    QTRY_VERIFY_WITH_TIMEOUT(next->isEnabled(), patienceMs);
    hand().click("next");
    waitFor(CertificateStep::Proof);
}

ESPALIER_TEST(CertificateWalkTest);

#include "certificate_walk_test.moc"
