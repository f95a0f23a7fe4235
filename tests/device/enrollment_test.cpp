#include "device/protocol/enrollment_page.h"
#include "device/protocol/enrollment_profile.h"
#include "tests/device/fixtures.h"
#include "tests/support/test.h"

using namespace espalier::device;

class DeviceEnrollmentTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theAnchorIsFoundAndResolved()
    {
        const QByteArray html = "<html><a href=\"/help\">Help</a>\n<a class=\"b\"\n rel=\"nofollow enrollment\" "
                                "href='profile?s=1&amp;t=2'>Enroll</a></html>";
        const auto anchor = enrollmentAnchor(html, QUrl(QStringLiteral("https://h:8443/e/token/")));
        QVERIFY(anchor);
        QCOMPARE(anchor->toString(), QStringLiteral("https://h:8443/e/token/profile?s=1&t=2"));
    }

    void noneOrTwoAnchorsAreNoEnrollment()
    {
        const QUrl page(QStringLiteral("https://h/e/t"));
        QVERIFY(!enrollmentAnchor("<a href=\"x\">no</a>", page));
        QVERIFY(!enrollmentAnchor("<a rel=enrollment href=a></a><a rel=enrollment href=b></a>", page));
    }

    void aProfileReads()
    {
        const auto profile = readEnrollmentProfile(test::enrollmentProfile());
        QVERIFY2(profile, profile ? "" : qPrintable(profile.error().what));
        QCOMPARE(profile->scep.challenge, QStringLiteral("once"));
        QCOMPARE(profile->accessRights, 8191);
        QVERIFY(profile->checkOutWhenRemoved);
        QVERIFY(!profile->signMessage);
    }

    void brokenProfilesAreRefused_data()
    {
        QTest::addColumn<QVariantMap>("change");
        const auto row = [](const char* name, const char* key, const QVariant& value) {
            QTest::newRow(name) << QVariantMap{{QLatin1String(key), value}};
        };
        row("plain http", "ServerURL", QStringLiteral("http://localhost/"));
        row("foreign topic", "Topic", QStringLiteral("com.example.app"));
        row("no rights", "AccessRights", 0);
        row("identity elsewhere", "IdentityCertificateUUID", QStringLiteral("nowhere"));
    }
    void brokenProfilesAreRefused()
    {
        QFETCH(QVariantMap, change);
        QVERIFY(!readEnrollmentProfile(test::enrollmentProfile(change)));
    }
};

ESPALIER_TEST(DeviceEnrollmentTest);
#include "enrollment_test.moc"
