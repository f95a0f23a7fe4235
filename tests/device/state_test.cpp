#include "device/crowd/script.h"
#include "device/identity/key.h"
#include "tests/device/fixtures.h"
#include "tests/support/test.h"

#include <QSet>

using namespace espalier::device;
using test::Enrolled;

class DeviceStateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDeviceReadsBackAsItWasSaved()
    {
        Enrolled device(Platform::Mac);
        device.state.identity.key = makeEcKey().value();
        device.state.identity.certificate = derOf(
            selfSigned(device.state.identity.key.get(), {{{QStringLiteral("CN"), QStringLiteral("x")}}}, 1)->get());
        device.state.managedApps = {{QStringLiteral("a"), 5, 1}};
        const auto stamp = device.folder.save(device.state);
        QVERIFY(stamp);
        QVERIFY(device.folder.saveIdentity(device.state));
        const auto back = device.folder.load(device.state.persona.udid);
        QVERIFY(back);
        QCOMPARE(toJson(*back), toJson(device.state));
        QCOMPARE(back->identity.certificate, device.state.identity.certificate);
        QCOMPARE(device.folder.stamp(device.state.persona.udid), *stamp);
        QCOMPARE(device.folder.udids(), QStringList{device.state.persona.udid});
    }

    void anotherSaveChangesTheStamp()
    {
        Enrolled device;
        const auto first = device.folder.save(device.state);
        const auto second = device.folder.save(device.state);
        QVERIFY(first && second && !(*first == *second));
    }

    void aUdidIsNoPath()
    {
        Enrolled device;
        QVERIFY(!device.folder.lock(QStringLiteral("../x"), LockMode::Alone));
        QVERIFY(!device.folder.load(QStringLiteral("a/b")));
    }

    void personasDiffer()
    {
        QRandomGenerator random(1);
        QSet<QString> udids;
        QSet<QString> serials;
        for (int i = 0; i < 500; ++i) {
            const Persona persona = makePersona(platformOfMix(i), random);
            udids.insert(persona.udid);
            serials.insert(persona.serial);
            QVERIFY(!persona.name.isEmpty() && !persona.osVersion.isEmpty() && !persona.apps.isEmpty());
        }
        QCOMPARE(udids.size(), 500);
        QCOMPARE(serials.size(), 500);
    }

    void aScriptCountsPerDevice()
    {
        Script script;
        QVERIFY(script.read("# twice later, then as usual\n"
                            "{\"request_type\":\"InstallProfile\",\"answer\":\"NotNow\",\"times\":2}\n"
                            "{\"apns\":{\"status\":429,\"reason\":\"TooManyRequests\",\"times\":1}}\n"));
        Persona first;
        first.udid = QStringLiteral("1");
        Persona second;
        second.udid = QStringLiteral("2");
        const Command install{{}, QStringLiteral("InstallProfile"), {}, {}};
        const Command other{{}, QStringLiteral("ProfileList"), {}, {}};
        QVERIFY(!script.behaviourFor(first, other));
        QVERIFY(script.behaviourFor(first, install) && script.behaviourFor(first, install));
        QVERIFY(!script.behaviourFor(first, install));
        QCOMPARE(script.behaviourFor(second, install)->manner, Manner::NotNow);
        QCOMPARE(script.pushes().nextPush()->status, 429);
        QVERIFY(!script.pushes().nextPush());
    }

    void aBrokenScriptNamesItsLine()
    {
        Script script;
        const auto read = script.read("\n{\"answer\":\"Maybe\"}\n");
        QVERIFY(!read);
        QVERIFY(read.error().what.contains(QStringLiteral("line 2")));
    }
};

ESPALIER_TEST(DeviceStateTest);
#include "state_test.moc"
