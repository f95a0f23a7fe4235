// What is judged in one payload: keys, values, and what they may be. Each row: what is wrong, and whether the fix that
// is offered takes it away.
#include "tests/profiles/validation_sample.h"
#include "tests/support/test.h"

using namespace espalier;
using namespace espalier::profiles;

namespace {

enum class Offers { Nothing, Fix };

const char wifi[] = "com.apple.wifi.managed";
const char restrictions[] = "com.apple.applicationaccess";
const char vpn[] = "com.apple.vpn.managed";

} // namespace

Q_DECLARE_METATYPE(Offers)

class ValidationKeysTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneThingIsWrong_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("keys");
        QTest::addColumn<QString>("expected"); // below the payload
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<Offers>("offers");
        const auto row = [](const char* name, const char* type, const char* keys, const char* expected,
                            const QStringList& arguments, Offers offers) {
            QTest::newRow(name) << QByteArray(type) << QByteArray(keys) << QString::fromUtf8(expected) << arguments
                                << offers;
        };
        const auto text = [](const char* one) { return QString::fromUtf8(one); };

        row("a boolean as text", restrictions, "<key>allowCamera</key><string>false</string>",
            "wrong-type /allowCamera", {text("allowCamera"), text("boolean"), text("string")}, Offers::Fix);
        row("a boolean as number", restrictions, "<key>allowCamera</key><integer>0</integer>",
            "wrong-type /allowCamera", {text("allowCamera"), text("boolean"), text("integer")}, Offers::Fix);
        row("a number as text", restrictions, "<key>ratingApps</key><string>200</string>", "wrong-type /ratingApps",
            {text("ratingApps"), text("integer"), text("string")}, Offers::Fix);
        row("a number as text that is none", restrictions, "<key>ratingApps</key><string>many</string>",
            "wrong-type /ratingApps", {text("ratingApps"), text("integer"), text("string")}, Offers::Nothing);
        row("a list as its only element", wifi,
            "<key>EAPClientConfiguration</key><dict><key>AcceptEAPTypes</key>"
            "<integer>13</integer></dict>",
            "wrong-type /EAPClientConfiguration/AcceptEAPTypes",
            {text("AcceptEAPTypes"), text("array"), text("integer")}, Offers::Fix);
        row("an element of another type", wifi,
            "<key>EAPClientConfiguration</key><dict><key>AcceptEAPTypes</key>"
            "<array><string>13</string></array></dict>",
            "wrong-type /EAPClientConfiguration/AcceptEAPTypes/0",
            {text("AcceptEAPTypes"), text("integer"), text("string")}, Offers::Fix);
        row("a dictionary as text", wifi, "<key>EAPClientConfiguration</key><string>x</string>",
            "wrong-type /EAPClientConfiguration", {text("EAPClientConfiguration"), text("dictionary"), text("string")},
            Offers::Nothing);

        row("beyond what a device can read", restrictions,
            "<key>ratingApps</key><integer>99999999999999999999</integer>", "above-range /ratingApps",
            {text("ratingApps"), text("99999999999999999999"), text("1000")}, Offers::Fix);
        row("above the range", restrictions, "<key>ratingApps</key><integer>2000</integer>", "above-range /ratingApps",
            {text("ratingApps"), text("2000"), text("1000")}, Offers::Fix);
        row("below the range", restrictions, "<key>ratingApps</key><integer>-1</integer>", "below-range /ratingApps",
            {text("ratingApps"), text("-1"), text("0")}, Offers::Fix);
        row("not among the choices", wifi, "<key>EncryptionType</key><string>WPA9</string>",
            "not-a-choice /EncryptionType", {}, Offers::Fix);
        row("a choice in another case", wifi, "<key>EncryptionType</key><string>wpa2</string>",
            "not-a-choice /EncryptionType", {}, Offers::Fix);
        row("not like any choice", wifi, "<key>EncryptionType</key><string>something else</string>",
            "not-a-choice /EncryptionType", {}, Offers::Nothing);
        row("not of the form", wifi, "<key>PayloadCertificateUUID</key><string>cert</string>",
            "wrong-format /PayloadCertificateUUID", {}, Offers::Nothing);
        row("no URL", "com.apple.webClip.managed",
            "<key>URL</key><string>example</string><key>Label</key>"
            "<string>x</string>",
            "not-a-url /URL", {text("URL"), text("example")}, Offers::Nothing);
        row("no host name", "com.apple.proxy.http.global", "<key>ProxyServer</key><string>a b</string>",
            "not-a-hostname /ProxyServer", {text("ProxyServer"), text("a b")}, Offers::Nothing);
        row("too few elements", "com.apple.security.scep",
            "<key>PayloadContent</key><dict><key>URL</key>"
            "<string>https://a.b</string><key>Subject</key><array><array><array><string>O</string></array></array>"
            "</array></dict>",
            "too-few /PayloadContent/Subject/0/0", {}, Offers::Nothing);
        row("too many elements", "com.apple.security.scep",
            "<key>PayloadContent</key><dict><key>URL</key>"
            "<string>https://a.b</string><key>Subject</key><array><array><array><string>O</string><string>a</string>"
            "<string>b</string></array></array></array></dict>",
            "too-many /PayloadContent/Subject/0/0", {}, Offers::Nothing);

        row("required and missing", vpn, "<key>UserDefinedName</key><string>x</string>", "required-missing /VPNType",
            {text("VPNType")}, Offers::Nothing);
        row("required below", vpn, "<key>VPNType</key><string>IKEv2</string><key>IKEv2</key><dict/>",
            "required-missing /IKEv2/RemoteAddress", {text("RemoteAddress")}, Offers::Nothing);
        row("required and empty", "com.apple.webClip.managed",
            "<key>URL</key><string/><key>Label</key>"
            "<string>x</string>",
            "required-empty /URL", {text("URL")}, Offers::Nothing);

        row("another case of a key", restrictions, "<key>AllowCamera</key><false/>", "key-unknown /AllowCamera",
            {text("AllowCamera"), text("allowCamera")}, Offers::Fix);
        row("a letter too few", restrictions, "<key>alowCamera</key><false/>", "key-unknown /alowCamera",
            {text("alowCamera"), text("allowCamera")}, Offers::Fix);
        row("two letters swapped", wifi, "<key>EncrpytionType</key><string>WPA2</string>",
            "key-unknown /EncrpytionType", {text("EncrpytionType"), text("EncryptionType")}, Offers::Fix);
        row("not like any key", restrictions, "<key>somethingElse</key><false/>", "key-unknown /somethingElse",
            {text("somethingElse"), QString()}, Offers::Fix);
        row("unknown in a dictionary", wifi,
            "<key>EAPClientConfiguration</key><dict><key>acceptEAPTypes</key>"
            "<array/></dict>",
            "key-unknown /EAPClientConfiguration/acceptEAPTypes", {}, Offers::Fix);
        row("twice", restrictions, "<key>allowCamera</key><true/><key>allowCamera</key><false/>",
            "duplicate-key /allowCamera#0", {text("allowCamera")}, Offers::Fix);

        row("the default", wifi, "<key>AutoJoin</key><true/>", "equals-default /AutoJoin",
            {text("AutoJoin"), text("true")}, Offers::Fix);
        row("a secret", "com.apple.airplay.security",
            "<key>SecurityType</key><string>PASSWORD</string>"
            "<key>AccessType</key><string>ANY</string><key>Password</key><string>x</string>",
            "secret-in-clear /Password", {text("Password")}, Offers::Nothing);
        row("a secret somewhere", "com.example.unknown",
            "<key>a</key><array><dict><key>ApiToken</key><string>x"
            "</string></dict></array>",
            "secret-in-clear /a/0/ApiToken", {text("ApiToken")}, Offers::Nothing);
        row("a variable that doesn't exist", wifi, "<key>SSID_STR</key><string>%{device.seriel}</string>",
            "variable-unknown /SSID_STR", {text("SSID_STR"), text("device.seriel")}, Offers::Nothing);
    }
    void oneThingIsWrong()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, keys);
        QFETCH(QString, expected);
        QFETCH(QStringList, arguments);
        QFETCH(Offers, offers);
        const QString wanted = expected.replace(QStringLiteral(" /"), QStringLiteral(" PayloadContent/0/"));
        EditableDocument document = test::profileOf(test::payloadText(type, keys));
        QVERIFY(!document.isBroken());
        const QList<Problem> problems = test::judged(document);
        const Problem* problem = test::problemTold(problems, wanted);
        QVERIFY2(problem, qPrintable(test::told(problems).join(u'\n')));
        QCOMPARE(test::told(problems).count(wanted), 1);
        if (!arguments.isEmpty()) {
            QCOMPARE(problem->arguments, arguments);
        }
        QVERIFY(problem->payload == payloads(document).first().node);
        QVERIFY(!sentence(*problem).isEmpty() && !sentence(*problem).contains(QStringLiteral("%1")));
        QCOMPARE(problem->fix.has_value(), offers == Offers::Fix);
        if (problem->fix) {
            test::must(document.apply(test::must(editOf(document, *problem->fix))));
            QVERIFY(!document.isBroken());
            const QStringList after = test::told(test::judged(document));
            QVERIFY2(!after.contains(wanted), qPrintable(after.join(u'\n')));
            QVERIFY(!sentence(*problem->fix).isEmpty());
        }
    }

    void whatIsRightIsNotTold_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("keys");
        QTest::addColumn<QString>("rule");
        const auto row = [](const char* name, const char* type, const char* keys, const char* rule) {
            QTest::newRow(name) << QByteArray(type) << QByteArray(keys) << QString::fromLatin1(rule);
        };
        row("an integer for a real", "com.apple.universalaccess", "<key>contrast</key><integer>1</integer>",
            "wrong-type");
        row("a variable for a choice", wifi, "<key>EncryptionType</key><string>%{custom.Security}</string>",
            "not-a-choice");
        row("a variable in a form", wifi, "<key>PayloadCertificateUUID</key><string>%{custom.Cert}</string>",
            "wrong-format");
        row("a variable as address", "com.apple.webClip.managed", "<key>URL</key><string>%{custom.Portal}</string>",
            "not-a-url");
        row("a secret from a variable", "com.apple.airplay.security",
            "<key>Password</key>"
            "<string>%{custom.AirPlay}</string>",
            "secret-in-clear");
        row("an empty secret", "com.apple.airplay.security", "<key>Password</key><string/>", "secret-in-clear");
        row("what tells no secret", "com.apple.education", "<key>PasscodeType</key><string>four</string>",
            "secret-in-clear");
        row("keys of one's own choice", "com.apple.extensiblesso",
            "<key>ExtensionData</key><dict><key>anything</key>"
            "<dict><key>below</key><true/></dict></dict>",
            "key-unknown");
        row("managed preferences", "com.apple.ManagedClient.preferences",
            "<key>PayloadContent</key><dict>"
            "<key>com.example.app</key><dict><key>Forced</key><array><dict><key>mcx_preference_settings</key><dict>"
            "<key>whatever</key><array><dict/></array></dict></dict></array></dict></dict>",
            "key-unknown");
        row("languages of a text", "com.apple.mobiledevice.passwordpolicy",
            "<key>customRegex</key><dict>"
            "<key>passwordContentRegex</key><string>.</string><key>passwordContentDescription</key><dict>"
            "<key>de</key><string>Ein Zeichen</string></dict></dict>",
            "key-unknown");
        row("printers have names", "com.apple.mcxprinting",
            "<key>UserPrinterList</key><dict><key>HP on 2nd</key><dict>"
            "<key>DeviceURI</key><string>lpd://10.0.0.1/</string></dict></dict>",
            "key-unknown");
        row("keys of another variant", "com.apple.MCX",
            "<key>cachedaccounts.WarnOnCreate.allowNever</key><true/>"
            "<key>timeServer</key><string>time.apple.com</string>",
            "key-unknown");
        row("keys of an unknown type", "com.example.unknown", "<key>anything</key><true/>", "key-unknown");
        row("folders in folders", "com.apple.homescreenlayout",
            "<key>Pages</key><array><array><dict><key>Type</key>"
            "<string>Folder</string><key>DisplayName</key><string>x</string><key>Pages</key><array><array><dict>"
            "<key>Type</key><string>Application</string><key>BundleID</key><string>a.b</string></dict></array></array>"
            "</dict></array></array>",
            "key-unknown");
        row("a timer beside its range", "com.apple.MCX",
            "<key>com.apple.EnergySaver.portable.ACPower</key><dict>"
            "<key>Display Sleep Timer</key><integer>0</integer></dict>",
            "not-a-choice");
    }
    void whatIsRightIsNotTold()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, keys);
        QFETCH(QString, rule);
        const EditableDocument document = test::profileOf(test::payloadText(type, keys));
        QVERIFY(!document.isBroken());
        for (const Problem& problem : test::judged(document)) {
            QVERIFY2(ruleId(problem) != rule, qPrintable(problem.path.text() + u' ' + sentence(problem)));
        }
    }

    void theCommonKeysAreRequired()
    {
        const EditableDocument document = test::profileOf("<dict><key>PayloadType</key><string>"
                                                          "com.apple.applicationaccess</string></dict>");
        const QStringList told = test::told(test::judged(document));
        for (const char* key : {"PayloadIdentifier", "PayloadUUID", "PayloadVersion"}) {
            QVERIFY2(told.contains(QStringLiteral("required-missing PayloadContent/0/") + QLatin1String(key)), key);
        }
    }

    void missingCommonKeysAreFilledIn()
    {
        EditableDocument document = test::profileOf("<dict><key>PayloadType</key><string>com.apple.applicationaccess"
                                                    "</string></dict>");
        for (int i = 0; i < 3; ++i) {
            for (const Problem& problem : test::judged(document)) {
                if (problem.rule == Rule::RequiredMissing) {
                    QVERIFY2(problem.fix, qPrintable(problem.path.text()));
                    test::must(document.apply(test::must(editOf(document, *problem.fix))));
                    break;
                }
            }
        }
        for (const QString& told : test::told(test::judged(document))) {
            QVERIFY2(!told.startsWith(QStringLiteral("required-missing")), qPrintable(told));
        }
        QVERIFY(payloads(document).first().identifier.startsWith(QStringLiteral("org.example.p.com.apple.applic")));
    }

    // Who has this many unknown keys hasn't mistyped them; looking for what each may mean costs.
    void onlyTheFirstUnknownKeysAreTakenForMistyped()
    {
        QByteArray mistyped;
        for (int i = 10; i < 70; ++i) {
            mistyped += "<key>allowCamer" + QByteArray::number(i) + "</key><true/>";
        }
        const auto problems = test::judged(test::profileOf(test::payloadText(restrictions, mistyped)));
        int taken = 0;
        int hints = 0;
        for (const Problem& problem : problems) {
            if (problem.rule == Rule::KeyUnknown) {
                ++(problem.severity == Severity::Hint ? hints : taken);
            }
        }
        QCOMPARE(taken, 50);
        QCOMPARE(hints, 10);
    }

    // The schema's 15 minutes are those of iPhone; the key's text says that macOS takes 60.
    void aLimitIsTheOneOfTheChosenSystems()
    {
        using catalogue::Platform;
        const auto told = [](int minutes, const QList<Platform>& platforms) {
            Audience audience;
            for (const Platform platform : platforms) {
                audience.platforms.insert(platform, {});
            }
            const QByteArray keys = "<key>maxInactivity</key><integer>" + QByteArray::number(minutes) + "</integer>";
            QStringList ids;
            for (const Problem& problem : test::judged(
                     test::profileOf(test::payloadText("com.apple.mobiledevice.passwordpolicy", keys)), audience)) {
                if (problem.path.text().endsWith(QLatin1String("maxInactivity"))) {
                    ids << ruleId(problem);
                }
            }
            return ids;
        };
        const QString error = QStringLiteral("above-range");
        const QString warning = QStringLiteral("passcode.minutes-of-iphone");
        QCOMPARE(told(60, {Platform::macOS}), QStringList());
        QCOMPARE(told(61, {Platform::macOS}), QStringList(error));
        QCOMPARE(told(15, {Platform::iOS}), QStringList());
        QVERIFY(told(16, {Platform::iOS}).contains(error));
        QCOMPARE(told(60, {Platform::iOS, Platform::macOS}), QStringList(warning));
        QCOMPARE(told(60, {}), QStringList(warning));
    }

    void problemsOfEqualKeysNameTheOccurrence()
    {
        const auto problems = test::judged(test::profileOf(
            test::payloadText(restrictions, "<key>fruit</key><dict><key>apple</key><string>%{device.seriel}</string>"
                                            "<key>apple</key><string>%{device.seriel}</string></dict>"
                                            "<key>fruit</key><string>%{device.seriel}</string>")));
        const QStringList all = test::told(problems);
        for (const char* path :
             {"PayloadContent/0/fruit#0/apple#0", "PayloadContent/0/fruit#0/apple#1", "PayloadContent/0/fruit#1"}) {
            QVERIFY2(all.contains(QStringLiteral("variable-unknown ") + QLatin1String(path)),
                     qPrintable(all.join(u'\n')));
        }
    }

    void aFixForAnotherDocumentIsRefused()
    {
        EditableDocument document = test::profileOf(test::payloadText(restrictions, "<key>allowCamera</key>"
                                                                                    "<string>false</string>"));
        const QList<Problem> problems = test::judged(document);
        const Problem* problem = test::problemTold(problems, QStringLiteral("wrong-type PayloadContent/0/allowCamera"));
        QVERIFY(problem && problem->fix);
        test::must(document.apply(test::must(remove(document, problem->node))));
        QVERIFY(editOf(document, *problem->fix).error().code == ErrorCode::InvalidInput);
    }
};

ESPALIER_TEST(ValidationKeysTest);
#include "validation_keys_test.moc"
