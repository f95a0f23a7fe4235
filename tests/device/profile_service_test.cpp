#include "device/identity/signed_message.h"
#include "device/protocol/maker.h"
#include "device/protocol/profile_service.h"
#include "device/wire/plist.h"
#include "tests/device/fixtures.h"
#include "tests/support/test.h"

using namespace espalier::device;

namespace {

QVariantMap invitation()
{
    return {{QStringLiteral("PayloadType"), QStringLiteral("Profile Service")},
            {QStringLiteral("PayloadContent"),
             QVariantMap{{QStringLiteral("URL"), QStringLiteral("https://h/e/t/device")},
                         {QStringLiteral("DeviceAttributes"),
                          QVariantList{QStringLiteral("UDID"), QStringLiteral("SERIAL"), QStringLiteral("IMEI")}},
                         {QStringLiteral("Challenge"), QStringLiteral("once")}}}};
}

} // namespace

class DeviceProfileServiceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anInvitationIsToldApart()
    {
        const auto found = invitationIn(invitation());
        QVERIFY(found);
        QCOMPARE(found->url, QUrl(QStringLiteral("https://h/e/t/device")));
        QVERIFY(!invitationIn(readPlist(test::enrollmentProfile()).value()));
    }

    void onlyWhatWasAskedAndIsKnownIsSaid()
    {
        QRandomGenerator random(1);
        const Persona phone = makePersona(Platform::IPhone, random);
        const QVariantMap said = saidOf(phone, *invitationIn(invitation()));
        QCOMPARE(said.keys(), QStringList({QStringLiteral("CHALLENGE"), QStringLiteral("IMEI"),
                                           QStringLiteral("SERIAL"), QStringLiteral("UDID")}));
        QVERIFY(
            !saidOf(makePersona(Platform::IPad, random), *invitationIn(invitation())).contains(QStringLiteral("IMEI")));
    }

    void theMakerStaysTheSameAndSignsItsDevices()
    {
        QTemporaryDir directory;
        const StateFolder folder(directory.path());
        QVERIFY(prepareMaker(folder));
        const QByteArray pem = folder.read(QStringLiteral("device-ca.pem")).value();
        QVERIFY(prepareMaker(folder));
        QCOMPARE(folder.read(QStringLiteral("device-ca.pem")).value(), pem);

        const auto known = builtInIdentity(folder, QStringLiteral("UDID-1"), false);
        const auto strange = builtInIdentity(folder, QStringLiteral("UDID-1"), true);
        QVERIFY(known && strange);
        const Trust trust(certificatesFromPem(pem));
        const auto said = attachedSignature("said", known->key.get(), known->certificate);
        QCOMPARE(verifySigned(*said, trust.signers()).value().content, QByteArray("said"));
        QVERIFY(!verifySigned(attachedSignature("said", strange->key.get(), strange->certificate).value(),
                              trust.signers()));
    }

    void anIdentityProfileHoldsNothingElse()
    {
        const QVariantMap scep{
            {QStringLiteral("PayloadContent"), QVariantMap{{QStringLiteral("URL"), QStringLiteral("https://h/scep")}}}};
        const QVariant payload = test::payload("com.apple.security.scep", QStringLiteral("a"), scep);
        QVERIFY(readIdentityProfile(test::profile(QStringLiteral("p"), {payload})));
        QVERIFY(!readIdentityProfile(test::profile(QStringLiteral("p"), {payload, payload})));
        QVERIFY(!readIdentityProfile(test::profile(QStringLiteral("p"), {})));
        const QVariant mdm = test::payload("com.apple.mdm", QStringLiteral("b"));
        QVERIFY(!readIdentityProfile(test::profile(QStringLiteral("p"), {payload, mdm})));
    }
};

ESPALIER_TEST(DeviceProfileServiceTest);
#include "profile_service_test.moc"
