#include "tests/support/test.h"
#include "tests/walk/certificate_desk.h"
#include "ui/common/check_line.h"
#include "ui/common/message_bar.h"

#include <QLineEdit>

using namespace espalier;
using namespace espalier::test;
using ui::CertificateStep;

namespace {
constexpr auto routesTopic = "com.apple.mgmt.External.routes";
const QString rightPassword = QStringLiteral("what it was saved with");
} // namespace

// The push certificate by hand, in the window, where it was there before – a .p12 file of another program – and where
// the request is signed by mdmcert.download, or a service of its kind.
class CertificateRoutesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<CertificateDesk>();
        m_desk->start();
    }
    void init() { QVERIFY2(!m_lost, "an earlier step failed"); }
    void cleanup();
    void cleanupTestCase() { m_desk.reset(); }

    void aWrongPasswordIsSaidToBeOne();
    void theRightPasswordTakesItIn();
    void aContainerOfThePastIsTakenInToo();
    void theServiceSaysWhomItDoesNotKnow();
    void itsMailIsAwaitedOverARestart();
    void aMailForSomebodyElseIsNotTaken();
    void theMailBecomesTheRequest();
    void thePortalRenewsIt();

private:
    [[nodiscard]] Hand hand() { return m_desk->hand(); }
    [[nodiscard]] QString path(const char* name) const { return m_desk->path(name); }
    void chooseExisting(const char* file);
    void typePassword(const QString& password);
    [[nodiscard]] bool isRed(const char* check);
    [[nodiscard]] QString error(); // of the page that is shown

    std::unique_ptr<CertificateDesk> m_desk;
    bool m_lost = false;
};

void CertificateRoutesTest::cleanup()
{
    if (QTest::currentTestFailed() && !m_lost && m_desk->isThere()) {
        m_desk->window().grab().save(QStringLiteral(BINARY_ROOT "/tests/certificate_routes_failed.png"));
    }
    m_lost = m_lost || QTest::currentTestFailed();
}

bool CertificateRoutesTest::isRed(const char* check)
{
    const auto* line = hand().see<ui::CheckLine>(check); // waited for
    return line != nullptr && line->state() == ui::State::Failed;
}

QString CertificateRoutesTest::error()
{
    const auto bars = m_desk->wizard()->page(m_desk->wizard()->step())->findChildren<ui::MessageBar*>();
    for (const auto* bar : bars) {
        if (bar->isVisible()) {
            return bar->accessibleName();
        }
    }
    return {};
}

void CertificateRoutesTest::chooseExisting(const char* file)
{
    m_desk->goOn(CertificateStep::Signing);
    hand().click("way-existing");
    m_desk->goOn(CertificateStep::TakeIn);
    hand().drop("pushCertificate", path(file));
}

void CertificateRoutesTest::typePassword(const QString& password)
{
    hand().type("pushPassword", password);
    hand().key(Qt::Key_Tab);
}

void CertificateRoutesTest::aWrongPasswordIsSaidToBeOne()
{
    m_desk->portal({QStringLiteral("p12"), path("push.p12"), rightPassword, QLatin1String(routesTopic)});
    m_desk->open("pushWizard");
    hand().type("appleAccount", QStringLiteral("mdm@marlowfinch.example"));
    chooseExisting("push.p12");
    QVERIFY(!isRed("check-readable")); // nobody has typed one yet
    m_desk->picture("12-password-wanted");
    typePassword(QStringLiteral("something else"));
    QTRY_VERIFY_WITH_TIMEOUT(isRed("check-readable"), patienceMs);
    QVERIFY(!hand().see<QAbstractButton>("next")->isEnabled());
    m_desk->picture("13-wrong-password");
}

void CertificateRoutesTest::theRightPasswordTakesItIn()
{
    typePassword(rightPassword);
    m_desk->waitUntilItCanGoOn();
    m_desk->picture("14-there-before");
    m_desk->goOn(CertificateStep::Proof);
    m_desk->tryPush();
    m_desk->goOn(CertificateStep::After);
    m_desk->finish();
}

void CertificateRoutesTest::aContainerOfThePastIsTakenInToo()
{
    m_desk->portal(
        {QStringLiteral("p12"), path("old.p12"), rightPassword, QLatin1String(routesTopic), QStringLiteral("legacy")});
    m_desk->open("pushRenew");
    m_desk->waitFor(CertificateStep::Account);
    chooseExisting("old.p12");
    typePassword(rightPassword);
    m_desk->waitUntilItCanGoOn();
    m_desk->picture("15-container-of-the-past");
    m_desk->goOn(CertificateStep::Proof);
    m_desk->goOn(CertificateStep::After);
    m_desk->finish();
}

void CertificateRoutesTest::theServiceSaysWhomItDoesNotKnow()
{
    m_desk->startSigningService(QStringLiteral("rc2-40-cbc"));
    m_desk->open("pushRenew");
    m_desk->waitFor(CertificateStep::Account);
    m_desk->goOn(CertificateStep::Signing);
    hand().click("way-mdmcert");
    hand().type("mdmcertMail", QStringLiteral("nobody@marlowfinch.example"));
    hand().type("mdmcertKey", QStringLiteral("the key of this product"));
    hand().click("next");
    QTRY_VERIFY2_WITH_TIMEOUT(error().contains(QStringLiteral("not registered")), qPrintable(error()), patienceMs);
    QVERIFY(m_desk->wizard()->step() == CertificateStep::Signing);
    m_desk->picture("16-service-refuses");
}

void CertificateRoutesTest::itsMailIsAwaitedOverARestart()
{
    hand().type("mdmcertMail", QStringLiteral("it@marlowfinch.example"));
    hand().type("mdmcertKey", QStringLiteral("the key of this product"));
    m_desk->goOn(CertificateStep::Request);
    QVERIFY(!hand().see<QAbstractButton>("next")->isEnabled());
    m_desk->picture("17-mail-is-awaited");
    m_desk->leave();
    m_desk->comeBack();
    m_desk->open("pushRenew");
    m_desk->waitFor(CertificateStep::Request);
}

void CertificateRoutesTest::aMailForSomebodyElseIsNotTaken()
{
    QFile strange(path("strange.p7"));
    QVERIFY(strange.open(QIODevice::WriteOnly) && strange.write("Dear customer,\n") > 0);
    strange.close();
    hand().drop("signedRequest", strange.fileName());
    QTRY_VERIFY2_WITH_TIMEOUT(error().contains(QStringLiteral(".p7")), qPrintable(error()), patienceMs);
    m_desk->picture("18-other-mail");
}

void CertificateRoutesTest::theMailBecomesTheRequest()
{
    QVERIFY(QFile::exists(path("pki/mail.p7")));
    hand().drop("signedRequest", path("pki/mail.p7"));
    m_desk->waitUntilItCanGoOn();
    QVERIFY2(error().isEmpty(), qPrintable(error()));
    m_desk->picture("19-signed-by-mail");
    m_desk->saveRequest("PushCertificateRequest.plist");
}

void CertificateRoutesTest::thePortalRenewsIt()
{
    m_desk->issue("PushCertificateRequest.plist", "renewed.pem", routesTopic);
    m_desk->goOn(CertificateStep::Portal);
    m_desk->goOn(CertificateStep::TakeIn);
    hand().drop("pushCertificate", path("renewed.pem"));
    m_desk->waitUntilItCanGoOn();
    m_desk->goOn(CertificateStep::Proof);
    m_desk->tryPush();
    m_desk->picture("20-renewed-by-mail");
    m_desk->goOn(CertificateStep::After);
    m_desk->finish();
}

ESPALIER_TEST(CertificateRoutesTest);

#include "certificate_routes_test.moc"
