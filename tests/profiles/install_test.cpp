// Whom an assignment reaches, with which version, and what a refusal means.
#include "profiles/editing/encoding.h"
#include "tests/profiles/office.h"
#include "tests/support/test.h"

using namespace espalier;
using test::admin;
using test::everyone;
using test::Office;
using test::version;

class InstallTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void assigningToAGroupReachesItsMembers()
    {
        Office office;
        const DeviceId a = office.device(QStringLiteral("a"));
        const DeviceId b = office.device(QStringLiteral("b"));
        const GroupId sales = office.group(QStringLiteral("Sales"));
        office.join(sales, a);
        office.assign(office.import(version("A")), {sales, {}});
        QCOMPARE(office.state(a), QStringLiteral("pending"));
        QCOMPARE(office.told(office.channel(a)), QStringLiteral("install A"));
        QCOMPARE(office.state(a), QStringLiteral("sent"));
        office.done(office.channel(a));
        QCOMPARE(office.state(a), QStringLiteral("installed"));
        QCOMPARE(office.told(office.channel(b)), QString());
        QCOMPARE(office.state(b), QString());
    }

    void theDeviceGetsTheVeryBytes_data()
    {
        using profiles::Encoding;
        QTest::addColumn<QByteArray>("file");
        const QByteArray xml = test::profile(version("A"));
        QTest::newRow("UTF-8") << xml;
        QTest::newRow("CR LF") << QByteArray(xml).replace("\n", "\r\n");
        QTest::newRow("UTF-16 LE") << profiles::encodeText(xml, Encoding::Utf16LittleEndian, true);
        QTest::newRow("UTF-16 BE") << profiles::encodeText(xml, Encoding::Utf16BigEndian, true);
        QTest::newRow("Latin-1") << QByteArray(xml).replace("UTF-8", "ISO-8859-1").replace("Wi-Fi", "W\xE4");
        QTest::newRow("binary") << plist::toBinary(test::profileDict(version("A")));
        QTest::newRow("signed") << test::must(crypto::signAttached(xml, test::signer()));
    }
    void theDeviceGetsTheVeryBytes()
    {
        QFETCH(QByteArray, file);
        Office office;
        const DeviceId device = office.device(QStringLiteral("a"));
        office.assign(office.import(file), {{}, device});
        QCOMPARE(office.commandIn(office.next(office.channel(device))).data(u"Payload"), file);
    }

    // Text around a signature is for people; the profile in it is the same.
    void whatIsSignedAsTextGoesAsDer()
    {
        const QByteArray der = test::must(crypto::signAttached(test::profile(version("A")), test::signer()));
        QByteArray pem = "-----BEGIN PKCS7-----\n";
        const QByteArray letters = der.toBase64();
        for (qsizetype at = 0; at < letters.size(); at += 64) {
            pem += letters.mid(at, 64) + '\n';
        }
        Office office;
        const DeviceId device = office.device(QStringLiteral("a"));
        office.assign(office.import(pem + "-----END PKCS7-----\n"), {{}, device});
        QCOMPARE(office.commandIn(office.next(office.channel(device))).data(u"Payload"), der);
    }

    void onceIsEnough()
    {
        Office office;
        const DeviceId device = office.device(QStringLiteral("a"));
        const ProfileId profile = office.import(version("A"));
        office.assign(profile, everyone);
        office.assign(profile, {{}, device});
        office.reconcile(device);
        office.told(office.channel(device));
        office.reconcile(device);
        office.done(office.channel(device));
        office.reconcile(device);
        QCOMPARE(office.number("SELECT COUNT(*) FROM delivery"), 1);
    }

    void manyDevicesShareOneCommand()
    {
        Office office;
        for (int i = 0; i < 20; ++i) {
            office.device(QString::number(i));
        }
        office.assign(office.import(version("A")), everyone);
        QCOMPARE(office.number("SELECT COUNT(*) FROM command"), 1);
        QCOMPARE(office.number("SELECT COUNT(*) FROM delivery"), 20);
    }

    void whoLeavesCancelsOnlyHisOwn()
    {
        Office office;
        const GroupId sales = office.group(QStringLiteral("Sales"));
        const DeviceId a = office.device(QStringLiteral("a"));
        const DeviceId b = office.device(QStringLiteral("b"));
        office.join(sales, a);
        office.join(sales, b);
        office.assign(office.import(version("A")), {sales, {}});
        QCOMPARE(office.number("SELECT COUNT(*) FROM command"), 1);
        office.leave(sales, a);
        QCOMPARE(office.told(office.channel(a)), QString());
        QCOMPARE(office.state(a), QStringLiteral("removed"));
        QCOMPARE(office.told(office.channel(b)), QStringLiteral("install A"));
    }

    void joiningInstallsAndLeavingRemoves()
    {
        Office office;
        const DeviceId device = office.device(QStringLiteral("a"));
        const ChannelId channel = office.channel(device);
        const GroupId sales = office.group(QStringLiteral("Sales"));
        office.assign(office.import(version("A")), {sales, {}});
        QCOMPARE(office.told(channel), QString());
        office.join(sales, device);
        QCOMPARE(office.told(channel), QStringLiteral("install A"));
        office.done(channel);
        office.leave(sales, device);
        QCOMPARE(office.state(device), QStringLiteral("removing"));
        QCOMPARE(office.told(channel), test::removal);
        office.done(channel);
        QCOMPARE(office.state(device), QStringLiteral("removed"));
        office.join(sales, device);
        QCOMPARE(office.told(channel), QStringLiteral("install A"));
    }

    void aNewVersionReplacesTheOldOne()
    {
        Office office;
        const DeviceId device = office.device(QStringLiteral("a"));
        const ChannelId channel = office.channel(device);
        const ProfileId profile = office.import(version("A"));
        office.assign(profile, everyone);
        office.told(channel);
        office.done(channel);
        office.import(version("B"));
        QCOMPARE(office.progress(profile).pending, 1);
        QCOMPARE(office.told(channel), QStringLiteral("install B"));
        office.done(channel);
        office.import(version("B"));
        QCOMPARE(office.told(channel), QString());
    }

    void anUnsentOldVersionIsCancelled()
    {
        Office office;
        const DeviceId device = office.device(QStringLiteral("a"));
        const ChannelId channel = office.channel(device);
        office.assign(office.import(version("A")), everyone);
        office.import(version("B"));
        office.import(version("C"));
        QCOMPARE(office.told(channel), QStringLiteral("install C"));
        office.done(channel);
        QCOMPARE(office.told(channel), QString());
        QCOMPARE(office.number("SELECT COUNT(*) FROM delivery WHERE state = 'cancelled'"), 2);
    }

    void aSentOldVersionIsFollowedByTheNew()
    {
        Office office;
        const DeviceId device = office.device(QStringLiteral("a"));
        const ChannelId channel = office.channel(device);
        office.assign(office.import(version("A")), everyone);
        office.told(channel);
        const mdm::Outgoing first = office.last;
        office.import(version("B"));
        office.answer(channel, first);
        QCOMPARE(office.state(device), QStringLiteral("pending"));
        QCOMPARE(office.told(channel), QStringLiteral("install B"));
        office.done(channel);
        QCOMPARE(office.state(device), QStringLiteral("installed"));
    }

    void anOldVersionThatArrivesLateIsReplacedAgain()
    {
        Office office;
        const DeviceId device = office.device(QStringLiteral("a"));
        const ChannelId channel = office.channel(device);
        office.assign(office.import(version("A")), everyone);
        office.told(channel);
        const mdm::Outgoing first = office.last;
        // The device took A but its answer is lost; B is installed before the answer to A arrives again.
        office.write([&](store::Transaction& tx) {
            return tx.run("UPDATE delivery SET state = 'unconfirmed' WHERE id = ?", {first.delivery});
        });
        office.import(version("B"));
        QCOMPARE(office.told(channel), QStringLiteral("install B"));
        office.done(channel);
        office.answer(channel, first);
        QCOMPARE(office.told(channel), QStringLiteral("install B"));
    }

    void refusedIsFailedWithTheReasonAndNotTriedAgain()
    {
        Office office;
        const DeviceId device = office.device(QStringLiteral("a"));
        const ChannelId channel = office.channel(device);
        const ProfileId profile = office.import(version("A"));
        office.assign(profile, everyone);
        office.told(channel);
        office.refused(channel);
        const auto status = office.read([&](store::Connection& db) { return profiles::statusOfDevice(db, device); });
        QCOMPARE(status[0].state, QStringLiteral("failed"));
        QCOMPARE(status[0].error, QStringLiteral("Profile Installation Failed (MCInstallationErrorDomain 4001)"));
        QCOMPARE(office.progress(profile).failed, 1);
        office.reconcile(device);
        QCOMPARE(office.told(channel), QString());
        QCOMPARE(office.number("SELECT COUNT(*) FROM audit WHERE kind = 'profile.install_failed'"), 1);
        // The next version is.
        office.import(version("B"));
        QCOMPARE(office.told(channel), QStringLiteral("install B"));
    }

    void assigningAnewTriesAgain()
    {
        Office office;
        const DeviceId device = office.device(QStringLiteral("a"));
        const ChannelId channel = office.channel(device);
        const ProfileId profile = office.import(version("A"));
        office.assign(profile, everyone);
        office.told(channel);
        office.refused(channel);
        office.unassign(profile, everyone);
        QCOMPARE(office.told(channel), QString()); // nothing of it is there
        office.assign(profile, everyone);
        QCOMPARE(office.told(channel), QStringLiteral("install A"));
    }

    void reEnrollmentGetsEverythingAgain()
    {
        Office office;
        const DeviceId device = office.device(QStringLiteral("a"));
        const ChannelId channel = office.channel(device);
        office.assign(office.import(version("A")), everyone);
        office.told(channel);
        office.done(channel);
        office.reenroll(device);
        QCOMPARE(office.state(device), QString());
        office.reconcile(device);
        QCOMPARE(office.told(channel), QStringLiteral("install A"));
        office.done(channel);
        QCOMPARE(office.state(device), QStringLiteral("installed"));
    }

    void whoIsNotEnrolledGetsNothing()
    {
        Office office;
        const DeviceId device = office.device(QStringLiteral("a"));
        office.write([&](store::Transaction& tx) -> Result<> {
            TRY(tx.run("UPDATE device SET state = 'authenticated' WHERE id = ?", {device.value}));
            TRY(tx.run("UPDATE channel SET enabled = 0"));
            return {};
        });
        office.assign(office.import(version("A")), everyone);
        QCOMPARE(office.number("SELECT COUNT(*) FROM command"), 0);
    }

    void cancelledByHandIsShownAsFailed()
    {
        Office office;
        const DeviceId device = office.device(QStringLiteral("a"));
        office.assign(office.import(version("A")), everyone);
        const QString uuid = office.text("SELECT uuid FROM command");
        office.write([&](store::Transaction& tx) { return office.queue.cancel(tx, uuid, device, admin); });
        QCOMPARE(office.state(device), QStringLiteral("failed"));
    }

    void commandsSentByHandAreNotOurs()
    {
        Office office;
        const DeviceId device = office.device(QStringLiteral("a"));
        const ChannelId channel = office.channel(device);
        office.write([&](store::Transaction& tx) {
            mdm::NewCommand command;
            command.command.set(QStringLiteral("RequestType"), "RemoveProfile");
            command.command.set(QStringLiteral("Identifier"), "com.example.other");
            command.channels = {channel};
            command.createdBy = admin;
            return office.queue.add(tx, command);
        });
        office.told(channel);
        office.done(channel);
        QCOMPARE(office.number("SELECT COUNT(*) FROM profile_install"), 0);
    }
};

ESPALIER_TEST(InstallTest);
#include "install_test.moc"
