#include "tests/support/test.h"
#include "tests/walk/certificate_desk.h"
#include "ui/push_certificate/topic_stop.h"

#include <QLineEdit>

using namespace espalier;
using namespace espalier::test;
using ui::CertificateStep;

namespace {
const QString account = QStringLiteral("mdm@marlowfinch.example");
constexpr auto walkTopic = "com.apple.mgmt.External.walk-a";
} // namespace

// The push certificate by hand, in the window: signed by our own vendor certificate, renewed, and signed by somebody
// else. The other ways are in certificate_routes_test.cpp.
class CertificateWalkTest : public QObject {
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

    void aRequestIsMadeAndSigned();
    void itGoesOnWhereItStoodAfterARestart();
    void thePortalTakesTheRequest();
    void thePushServiceTakesTheCertificate();
    void anotherTopicIsAHardStopAtTheRenewal();
    void theRightRowRenews();
    void somebodyElseSignsAnotherDay();

private:
    [[nodiscard]] Hand hand() { return m_desk->hand(); }
    [[nodiscard]] QString path(const char* name) const { return m_desk->path(name); }
    void sign();

    std::unique_ptr<CertificateDesk> m_desk;
    bool m_lost = false;
};

void CertificateWalkTest::cleanup()
{
    if (QTest::currentTestFailed() && !m_lost && m_desk->isThere()) {
        m_desk->window().grab().save(QStringLiteral(BINARY_ROOT "/tests/certificate_walk_failed.png"));
    }
    m_lost = m_lost || QTest::currentTestFailed();
}

// From the account to the saved upload file.
void CertificateWalkTest::sign()
{
    m_desk->goOn(CertificateStep::Signing);
    hand().click("way-vendor");
    hand().drop("vendorCertificate", path("pki/vendor.pem"));
    hand().drop("vendorKey", path("pki/vendor.key"));
    hand().drop("vendorChain", path("pki/chain.pem"));
    m_desk->picture("2-signing");
    m_desk->goOn(CertificateStep::Request);
    m_desk->saveRequest("PushCertificateRequest.plist");
    m_desk->picture("3-request");
    m_desk->goOn(CertificateStep::Portal);
    m_desk->picture("4-portal");
}

void CertificateWalkTest::aRequestIsMadeAndSigned()
{
    m_desk->open("pushWizard");
    hand().type("appleAccount", account);
    m_desk->picture("1-account");
    sign();
}

void CertificateWalkTest::itGoesOnWhereItStoodAfterARestart()
{
    m_desk->leave();
    m_desk->comeBack();
    m_desk->open("pushWizard");
    m_desk->waitFor(CertificateStep::Portal);
}

void CertificateWalkTest::thePortalTakesTheRequest()
{
    m_desk->issue("PushCertificateRequest.plist", "issued.pem", walkTopic);
    m_desk->goOn(CertificateStep::TakeIn);
    hand().drop("pushCertificate", path("issued.pem"));
    m_desk->waitUntilItCanGoOn();
    m_desk->picture("5-taken-in");
    m_desk->goOn(CertificateStep::Proof);
}

void CertificateWalkTest::thePushServiceTakesTheCertificate()
{
    m_desk->tryPush();
    m_desk->picture("6-proof");
    m_desk->goOn(CertificateStep::After);
    m_desk->picture("7-after");
    hand().click("backUpNow");
    Hand once = hand();
    makeBackup(once, path("office.backup"), QStringLiteral("the words of the safe"));
    m_desk->finish();
}

void CertificateWalkTest::anotherTopicIsAHardStopAtTheRenewal()
{
    m_desk->open("pushRenew");
    const auto* known = hand().see<QLineEdit>("appleAccount");
    QVERIFY(known != nullptr);
    QTRY_COMPARE_WITH_TIMEOUT(known->text(), account, patienceMs);
    QVERIFY(known->isReadOnly()); // only this one can renew it
    sign();
    m_desk->issue("PushCertificateRequest.plist", "wrong.pem", "com.apple.mgmt.External.walk-b");
    m_desk->goOn(CertificateStep::TakeIn);
    hand().drop("pushCertificate", path("wrong.pem"));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->wizard()->findChild<ui::TopicStop*>()->isVisible(), patienceMs);
    QVERIFY(!hand().see<QAbstractButton>("next")->isEnabled());
    m_desk->picture("8-other-topic");
}

void CertificateWalkTest::theRightRowRenews()
{
    m_desk->issue("PushCertificateRequest.plist", "renewed.pem", walkTopic);
    hand().drop("pushCertificate", path("renewed.pem"));
    m_desk->waitUntilItCanGoOn();
    m_desk->goOn(CertificateStep::Proof);
    m_desk->picture("9-renewed");
}

void CertificateWalkTest::somebodyElseSignsAnotherDay()
{
    m_desk->goOn(CertificateStep::After);
    m_desk->finish();
    m_desk->open("pushRenew");
    m_desk->waitFor(CertificateStep::Account);
    m_desk->goOn(CertificateStep::Signing);
    hand().click("way-elsewhere");
    m_desk->goOn(CertificateStep::Request);
    m_desk->saveRequest("push.csr");
    m_desk->picture("10-to-be-signed");
    m_desk->leave();
    m_desk->portal({QStringLiteral("sign"), path("push.csr"), path("signed.plist")});
    m_desk->comeBack();
    m_desk->open("pushRenew");
    m_desk->waitFor(CertificateStep::Request);
    hand().drop("signedRequest", path("signed.plist"));
    m_desk->waitUntilItCanGoOn();
    m_desk->picture("11-signed-elsewhere");
    m_desk->saveRequest("PushCertificateRequest.plist");
    m_desk->issue("PushCertificateRequest.plist", "elsewhere.pem", walkTopic);
    m_desk->goOn(CertificateStep::Portal);
    m_desk->goOn(CertificateStep::TakeIn);
    hand().drop("pushCertificate", path("elsewhere.pem"));
    m_desk->waitUntilItCanGoOn();
    m_desk->goOn(CertificateStep::Proof);
}

ESPALIER_TEST(CertificateWalkTest);

#include "certificate_walk_test.moc"
