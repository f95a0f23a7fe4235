#include "tests/support/command.h"
#include "tests/support/test.h"
#include "tests/walk/profile_desk.h"

#include <QJsonArray>

using namespace espalier;
using namespace espalier::test;

namespace {

constexpr int minuteOfInputs = 60; // one a second
const QString wifi = QStringLiteral("com.apple.wifi.managed");
const QString passcode = QStringLiteral("com.apple.mobiledevice.passwordpolicy");
const QString restrictions = QStringLiteral("com.apple.applicationaccess");

QByteArray profileText(const QString& name, const QString& payloadType, const QByteArray& keys)
{
    const auto head = [](const QByteArray& type, const QByteArray& identifier, const QByteArray& uuid) {
        return "<key>PayloadType</key><string>" + type +
               "</string>\n<key>PayloadVersion</key><integer>1</integer>\n<key>PayloadIdentifier</key><string>" +
               identifier + "</string>\n<key>PayloadUUID</key><string>" + uuid + "</string>\n";
    };
    const QByteArray identifier = "org.example.tasks." + payloadType.toUtf8();
    return "<plist version=\"1.0\"><dict>\n" +
           head("Configuration", identifier, "2B7D1C52-6E0C-4A51-93C4-0D7A4B1E6F01") +
           "<key>PayloadDisplayName</key><string>" + name.toUtf8() +
           "</string>\n<key>PayloadContent</key><array><dict>\n" +
           head(payloadType.toUtf8(), identifier + ".1", "2B7D1C52-6E0C-4A51-93C4-0D7A4B1E6F02") + keys +
           "</dict></array>\n</dict></plist>\n";
}

QJsonObject payloadOf(const QJsonObject& profile, const QString& type)
{
    for (const QJsonValue& each : profile.value(QLatin1String("PayloadContent")).toArray()) {
        if (each.toObject().value(QLatin1String("PayloadType")).toString() == type) {
            return each.toObject();
        }
    }
    return {};
}

// A new version has a PayloadUUID of its own; apart from it.
QJsonObject withoutUuid(QJsonObject profile)
{
    profile.remove(QLatin1String("PayloadUUID"));
    return profile;
}

QJsonObject withKey(QJsonObject profile, const QString& key, const QJsonValue& value)
{
    QJsonObject payload = profile.value(QLatin1String("PayloadContent")).toArray().at(0).toObject();
    payload.insert(key, value);
    profile.insert(QLatin1String("PayloadContent"), QJsonArray{payload});
    return profile;
}

} // namespace

// What an administrator does with profiles every week, by hand in the window of a console that serves five iPhones.
// Each task leaves pictures of its main steps in walk/ of the build folder.
class ProfileTasksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase() { m_desk.reset(); }

    void wifiAndPasscodeForFiveIPhones();
    void aSignedProfileIsChangedAndSignedAgain();
    void aRestrictionIsFoundAndTurnedOff();
    void whatChangedIsRolledBack();

private:
    std::unique_ptr<ProfileDesk> m_desk;
    bool m_lost = false;
};

void ProfileTasksTest::initTestCase()
{
    m_desk = std::make_unique<ProfileDesk>();
    m_desk->start();
}

void ProfileTasksTest::init()
{
    QVERIFY2(!m_lost, "an earlier task failed");
    m_desk->newHand();
}

// Every task fits into a minute of a practised hand; what the person saw when one failed lies beside its pictures.
void ProfileTasksTest::cleanup()
{
    if (QTest::currentTestFailed() && !m_lost) {
        m_desk->picture("failed");
    }
    m_lost = m_lost || QTest::currentTestFailed();
    if (!m_lost) {
        const int inputs = m_desk->hand().inputs();
        qInfo() << inputs << "inputs";
        QVERIFY2(inputs <= minuteOfInputs, qPrintable(QString::number(inputs)));
    }
}

void ProfileTasksTest::wifiAndPasscodeForFiveIPhones()
{
    Hand& hand = m_desk->hand();
    const QString name = QStringLiteral("Office iPhones");
    m_desk->openLibrary();
    hand.press("New profile");
    auto* templates = hand.called<QAbstractItemView>("Templates");
    QVERIFY(templates != nullptr);
    hand.choose(templates, QStringLiteral("Wi-Fi with a password"));
    hand.type("profileName", name);
    hand.type(hand.called("Network name"), QStringLiteral("Marlow Office"));
    hand.type(hand.called("Network password"), QStringLiteral("a long walk home"));
    m_desk->picture("wifi_passcode-template");
    hand.click("create");

    hand.click("addPayload");
    hand.type(hand.called("Search payloads"), QStringLiteral("Passcode"));
    m_desk->picture("wifi_passcode-payload");
    hand.key(Qt::Key_Return);
    QTRY_VERIFY(hand.called("Search payloads", 0) == nullptr);
    m_desk->findKey(QStringLiteral("minLength"));
    hand.write(QStringLiteral("6"));
    m_desk->picture("wifi_passcode-form");
    m_desk->save(name, 1);

    m_desk->showTab("Assigned to");
    hand.click("assign");
    hand.type("filter", QStringLiteral("All dev"));
    m_desk->picture("wifi_passcode-assign");
    hand.click("choose");
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->profile(name).value(QLatin1String("installed")).toInt(), ProfileDesk::iPhones,
                              patienceMs);
    m_desk->picture("wifi_passcode-installed");

    const QJsonObject stored = m_desk->content(name, 1);
    QCOMPARE(stored.value(QLatin1String("PayloadContent")).toArray().size(), 2);
    const QJsonObject network = payloadOf(stored, wifi);
    QCOMPARE(network.value(QLatin1String("SSID_STR")), QJsonValue(QStringLiteral("Marlow Office")));
    QCOMPARE(network.value(QLatin1String("Password")), QJsonValue(QStringLiteral("a long walk home")));
    QCOMPARE(payloadOf(stored, passcode).value(QLatin1String("minLength")), QJsonValue(6));
    hand.press("Back to the profiles");
}

void ProfileTasksTest::aSignedProfileIsChangedAndSignedAgain()
{
    Hand& hand = m_desk->hand();
    const auto openssl = [](const QStringList& arguments) {
        const Ran ran = runCommand(QStringLiteral("openssl"), arguments);
        if (ran.exitCode != 0) {
            qWarning() << ran.errors;
        }
        return ran;
    };
    const QString key = m_desk->path("signer.key");
    const QString certificate = m_desk->path("signer.pem");
    const QString source = QStringLiteral(SOURCE_ROOT "/tests/walk/office_wifi.mobileconfig");
    QVERIFY(openssl({QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                     QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-days"),
                     QStringLiteral("365"), QStringLiteral("-keyout"), key, QStringLiteral("-out"), certificate,
                     QStringLiteral("-subj"), QStringLiteral("/O=Marlow and Finch/CN=Profile signing")})
                .exitCode == 0);
    QVERIFY(openssl({QStringLiteral("pkcs12"), QStringLiteral("-export"), QStringLiteral("-inkey"), key,
                     QStringLiteral("-in"), certificate, QStringLiteral("-passout"), QStringLiteral("pass:moss"),
                     QStringLiteral("-out"), m_desk->path("signer.p12")})
                .exitCode == 0);
    QVERIFY(openssl({QStringLiteral("cms"), QStringLiteral("-sign"), QStringLiteral("-binary"),
                     QStringLiteral("-nodetach"), QStringLiteral("-outform"), QStringLiteral("DER"),
                     QStringLiteral("-signer"), certificate, QStringLiteral("-inkey"), key, QStringLiteral("-in"),
                     source, QStringLiteral("-out"), m_desk->path("signed.mobileconfig")})
                .exitCode == 0);

    const QString name = QStringLiteral("Office Wi-Fi");
    m_desk->openLibrary();
    hand.drop("library", m_desk->path("signed.mobileconfig"));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->profile(name).value(QLatin1String("signed")).toBool(), patienceMs);
    m_desk->openInEditor(name);
    m_desk->picture("signed-opened");
    m_desk->findKey(QStringLiteral("SSID_STR"));
    hand.key(Qt::Key_A, Qt::ControlModifier);
    hand.write(QStringLiteral("Office upstairs"));
    m_desk->picture("signed-changed");
    hand.key(Qt::Key_S, Qt::ControlModifier);
    m_desk->picture("signed-saving");
    m_desk->save(name, 2); // the sheet offers to sign again, and so it is
    const QJsonObject saved = m_desk->profile(name);
    QVERIFY(saved.value(QLatin1String("signed")).toBool());
    QVERIFY(!saved.value(QLatin1String("signer")).toString().contains(QLatin1String("Profile signing")));

    hand.click("exportEdited");
    hand.click("byFile");
    hand.drop("signer", m_desk->path("signer.p12"));
    hand.type("signerPassword", QStringLiteral("moss"));
    m_desk->picture("signed-export");
    const QString exported = m_desk->path("again.mobileconfig");
    m_desk->answerFileDialog(exported);
    hand.click("export");
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(exported), patienceMs);
    QTRY_VERIFY(hand.see("export", 0) == nullptr);
    m_desk->picture("signed-exported");

    const Ran verified = openssl({QStringLiteral("cms"), QStringLiteral("-verify"), QStringLiteral("-inform"),
                                  QStringLiteral("DER"), QStringLiteral("-purpose"), QStringLiteral("any"),
                                  QStringLiteral("-CAfile"), certificate, QStringLiteral("-in"), exported});
    QCOMPARE(verified.exitCode, 0);
    const QJsonObject before = plistOf(contentOf(source));
    const QJsonObject after = plistOf(verified.output);
    QCOMPARE(withoutUuid(after),
             withoutUuid(withKey(before, QStringLiteral("SSID_STR"), QStringLiteral("Office upstairs"))));
    QCOMPARE(after, m_desk->content(name, 2)); // the file is the version, not a relative of it
    hand.press("Back to the profiles");
}

void ProfileTasksTest::aRestrictionIsFoundAndTurnedOff()
{
    Hand& hand = m_desk->hand();
    const QString name = QStringLiteral("Shop floor");
    m_desk->import(
        profileText(name, restrictions, "<key>allowCamera</key><true/>\n<key>allowAppInstallation</key><false/>\n"));
    m_desk->openInEditor(name);
    m_desk->findKey(QStringLiteral("allowCamera"));
    m_desk->picture("camera-found");
    hand.key(Qt::Key_Space);
    m_desk->picture("camera-off");
    m_desk->save(name, 2);
    m_desk->picture("camera-saved");
    QCOMPARE(withoutUuid(m_desk->content(name, 2)),
             withoutUuid(withKey(m_desk->content(name, 1), QStringLiteral("allowCamera"), false)));
    hand.press("Back to the profiles");
}

void ProfileTasksTest::whatChangedIsRolledBack()
{
    Hand& hand = m_desk->hand();
    const QString name = QStringLiteral("Staff passcode");
    m_desk->import(
        profileText(name, passcode, "<key>minLength</key><integer>8</integer>\n<key>allowSimple</key><false/>\n"));
    m_desk->import(
        profileText(name, passcode, "<key>minLength</key><integer>4</integer>\n<key>allowSimple</key><true/>\n"));
    m_desk->openInEditor(name);
    m_desk->showTab("Versions");
    auto* versions = hand.called<QAbstractItemView>("Versions");
    QVERIFY(versions != nullptr);
    QTRY_COMPARE(versions->model()->rowCount(), 2);
    hand.choose(versions, QStringLiteral("Version 1"));
    const auto* differences = hand.called<QWidget>("Differences");
    QVERIFY(differences != nullptr);
    m_desk->picture("rollback-compared");
    hand.press("Roll back to version 1…");
    QVERIFY(hand.see("danger") != nullptr);
    hand.click("danger");
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->profile(name).value(QLatin1String("version")).toInt(), 3, patienceMs);
    QTRY_COMPARE(versions->model()->rowCount(), 3);
    m_desk->picture("rollback-done");
    QCOMPARE(withoutUuid(m_desk->content(name, 3)), withoutUuid(m_desk->content(name, 1)));
    QVERIFY(withoutUuid(m_desk->content(name, 3)) != withoutUuid(m_desk->content(name, 2)));
    hand.press("Back to the profiles");
}

ESPALIER_TEST(ProfileTasksTest);

#include "profile_tasks_test.moc"
