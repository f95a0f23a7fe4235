#include "crypto/random.h"
#include "profiles/editing/encoding.h"
#include "profiles/editing/reading.h"
#include "tests/profiles/office.h"
#include "tests/profiles/sample.h"
#include "tests/profiles/validation_sample.h"
#include "tests/support/test.h"

using namespace espalier;
using test::everyone;
using test::Office;

namespace {

QByteArray wifiNamed(const QByteArray& name)
{
    return test::profileText(
        test::payloadText("com.apple.wifi.managed", "<key>SSID_STR</key><string>" + name + "</string>"));
}

// An office that knows what its devices are sent.
struct Desk : Office {
    // The network's name in what the channel is told next; empty when nothing is.
    QString network(ChannelId channel)
    {
        last = next(channel);
        const plist::Dict command = last.uuid.isEmpty() ? plist::Dict() : commandIn(last);
        payload = command.data(u"Payload");
        if (payload.isEmpty()) {
            return {};
        }
        const plist::Dict profile = test::must(plist::readXmlDict(payload));
        return profile.array(u"PayloadContent")->front().as<plist::Dict>()->text(u"SSID_STR");
    }
    void owner(DeviceId device, const QString& email)
    {
        write([&](store::Transaction& tx) -> Result<> {
            TRY(tx.run("UPDATE device SET owner_email = ? WHERE id = ?", {email, device.value}));
            return installer.valuesChanged(tx, device);
        });
    }
    profiles::InstallStatus status(DeviceId device)
    {
        return read([&](store::Connection& db) { return profiles::statusOfDevice(db, device); }).value(0);
    }

    QByteArray payload;
};

const auto email = QStringLiteral("owner.email");

} // namespace

class VariablesInstallTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachDeviceIsSentItsOwnValues()
    {
        Desk desk;
        const DeviceId anna = desk.device(QStringLiteral("anna"));
        const DeviceId ben = desk.device(QStringLiteral("ben"));
        const ProfileId profile = desk.import(wifiNamed("%{device.serial}"));
        desk.assign(profile, everyone);
        QCOMPARE(desk.network(desk.channel(anna)), QStringLiteral("SER-anna"));
        QCOMPARE(desk.status(anna).sentSha256, crypto::sha256(desk.payload));
        desk.done(desk.channel(anna));
        QCOMPARE(desk.network(desk.channel(ben)), QStringLiteral("SER-ben"));
        desk.done(desk.channel(ben));
        QCOMPARE(desk.progress(profile).installed, 2);
        QCOMPARE(desk.status(ben).has, std::optional<qint64>(1));
        desk.reconcile(anna);
        QCOMPARE(desk.network(desk.channel(anna)), QString());
    }

    // Neither the file of a signature in PEM nor UTF-16 has the bytes by which a variable is seen.
    void variablesAreSeenHoweverTheFileIsWritten()
    {
        const QByteArray text = wifiNamed("%{device.serial}");
        const QByteArray der = test::must(crypto::signAttached(text, test::signer()));
        const QByteArray reference = wifiNamed("%&#123;device.serial}");
        for (const QByteArray& file : {der, "-----BEGIN CMS-----\n" + der.toBase64() + "\n-----END CMS-----\n",
                                       profiles::encodeText(reference, profiles::Encoding::Utf16LittleEndian, true)}) {
            Desk desk;
            const DeviceId anna = desk.device(QStringLiteral("anna"));
            desk.assign(desk.import(file), everyone);
            desk.last = desk.next(desk.channel(anna));
            const QByteArray sent = desk.commandIn(desk.last).data(u"Payload");
            const auto opened = test::must(profiles::openDocument(sent));
            QCOMPARE(opened.string(opened.find(profiles::Path{QStringLiteral("PayloadContent"), 0}), u"SSID_STR"),
                     QStringLiteral("SER-anna"));
        }
    }

    void whatStandsForAPercentSignIsReplacedToo()
    {
        Desk desk;
        const DeviceId anna = desk.device(QStringLiteral("anna"));
        desk.assign(desk.import(wifiNamed("%%{device.serial}")), everyone);
        QCOMPARE(desk.network(desk.channel(anna)), QStringLiteral("%{device.serial}"));
    }

    void missingValuesBlockVisiblyUntilTheyAreThere()
    {
        Desk desk;
        const DeviceId anna = desk.device(QStringLiteral("anna"));
        const ProfileId profile = desk.import(wifiNamed("%{owner.email} %{custom.Room}"));
        desk.assign(profile, everyone);
        QCOMPARE(desk.network(desk.channel(anna)), QString());
        QCOMPARE(desk.state(anna), QStringLiteral("blocked"));
        QCOMPARE(desk.status(anna).missingValues, (QStringList{QStringLiteral("custom.Room"), email}));
        QCOMPARE(desk.progress(profile).blocked, 1);
        desk.owner(anna, QStringLiteral("anna@example.org"));
        QCOMPARE(desk.status(anna).missingValues, QStringList{QStringLiteral("custom.Room")});
        desk.write([&](store::Transaction& tx) -> Result<> {
            TRY(tx.run("INSERT INTO custom_field (device_id, key, value) VALUES (?, 'Room', '12')", {anna.value}));
            return desk.installer.valuesChanged(tx, anna);
        });
        QCOMPARE(desk.network(desk.channel(anna)), QStringLiteral("anna@example.org 12"));
        QVERIFY(desk.status(anna).missingValues.isEmpty());
    }

    void aVariableNobodyKnowsBlocks()
    {
        Desk desk;
        const DeviceId anna = desk.device(QStringLiteral("anna"));
        desk.assign(desk.import(wifiNamed("%{device.seriel}")), everyone);
        QCOMPARE(desk.status(anna).missingValues, QStringList{QStringLiteral("device.seriel")});
    }

    void otherValuesAreSentAgain()
    {
        Desk desk;
        const DeviceId anna = desk.device(QStringLiteral("anna"));
        desk.owner(anna, QStringLiteral("a@example.org"));
        desk.assign(desk.import(wifiNamed("%{owner.email}")), everyone);
        QCOMPARE(desk.network(desk.channel(anna)), QStringLiteral("a@example.org"));
        desk.done(desk.channel(anna));
        desk.owner(anna, QStringLiteral("a@example.org"));
        QCOMPARE(desk.network(desk.channel(anna)), QString());
        desk.owner(anna, QStringLiteral("anna@example.org"));
        QCOMPARE(desk.network(desk.channel(anna)), QStringLiteral("anna@example.org"));
    }

    void whatWasNotSentYetIsMadeAnew()
    {
        Desk desk;
        const DeviceId anna = desk.device(QStringLiteral("anna"));
        desk.owner(anna, QStringLiteral("a@example.org"));
        desk.assign(desk.import(wifiNamed("%{owner.email}")), everyone);
        desk.owner(anna, QStringLiteral("anna@example.org"));
        QCOMPARE(desk.network(desk.channel(anna)), QStringLiteral("anna@example.org"));
        desk.done(desk.channel(anna));
        QCOMPARE(desk.network(desk.channel(anna)), QString());
    }

    void aValueThatIsGoneTakesNothingAway()
    {
        Desk desk;
        const DeviceId anna = desk.device(QStringLiteral("anna"));
        desk.owner(anna, QStringLiteral("a@example.org"));
        desk.assign(desk.import(wifiNamed("%{owner.email}")), everyone);
        desk.network(desk.channel(anna));
        desk.done(desk.channel(anna));
        desk.owner(anna, {});
        QCOMPARE(desk.network(desk.channel(anna)), QString());
        QCOMPARE(desk.state(anna), QStringLiteral("installed"));
    }

    void whoLosesABlockedProfileIsToldNothing()
    {
        Desk desk;
        const DeviceId anna = desk.device(QStringLiteral("anna"));
        const ProfileId profile = desk.import(wifiNamed("%{owner.email}"));
        desk.assign(profile, everyone);
        desk.unassign(profile, everyone);
        QCOMPARE(desk.network(desk.channel(anna)), QString());
        QCOMPARE(desk.state(anna), QStringLiteral("removed"));
    }

    void aLateAnswerToAnOlderVersionDoesNotUnblock()
    {
        Desk desk;
        const DeviceId anna = desk.device(QStringLiteral("anna"));
        const ChannelId channel = desk.channel(anna);
        desk.assign(desk.import(wifiNamed("Office")), everyone);
        QCOMPARE(desk.network(channel), QStringLiteral("Office"));
        const mdm::Outgoing older = desk.last;
        desk.import(wifiNamed("%{owner.email}"));
        QCOMPARE(desk.state(anna), QStringLiteral("blocked"));
        desk.answer(channel, older);
        QCOMPARE(desk.state(anna), QStringLiteral("blocked"));
        QCOMPARE(desk.status(anna).has, std::optional<qint64>(1));
        desk.owner(anna, QStringLiteral("a@example.org"));
        QCOMPARE(desk.network(channel), QStringLiteral("a@example.org"));
    }

    void aSignatureDoesNotSurviveValues()
    {
        Desk desk;
        const DeviceId anna = desk.device(QStringLiteral("anna"));
        desk.assign(desk.import(test::must(crypto::signAttached(wifiNamed("%{device.serial}"), test::signer()))),
                    everyone);
        QCOMPARE(desk.network(desk.channel(anna)), QStringLiteral("SER-anna"));
    }

    void withoutVariablesWhatIsSentIsTheFile()
    {
        Desk desk;
        const DeviceId anna = desk.device(QStringLiteral("anna"));
        const QByteArray file = wifiNamed("100 %{HTTP_HOST} {braces}");
        desk.assign(desk.import(file), everyone);
        desk.network(desk.channel(anna));
        QCOMPARE(desk.payload, file);
    }

    void whatAProfileIsKnownByHoldsNoVariables()
    {
        const Office office;
        QByteArray file = wifiNamed("Office");
        file.replace("org.example.p<", "org.example.%{device.serial}<");
        const auto ready = office.library.prepare(file);
        QVERIFY(!ready);
        QVERIFY(ready.error().code == ErrorCode::InvalidInput);
    }
};

ESPALIER_TEST(VariablesInstallTest);
#include "variables_install_test.moc"
