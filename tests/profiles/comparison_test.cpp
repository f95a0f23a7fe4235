#include "profiles/comparison/comparison.h"
#include "profiles/comparison/rendering.h"
#include "tests/profiles/validation_sample.h"
#include "tests/support/test.h"

using namespace espalier;
using namespace espalier::profiles;

namespace {

QString word(Difference what)
{
    static const QHash<Difference, QString> words{{Difference::Same, QStringLiteral("=")},
                                                  {Difference::Added, QStringLiteral("+")},
                                                  {Difference::Removed, QStringLiteral("-")},
                                                  {Difference::Changed, QStringLiteral("~")},
                                                  {Difference::Moved, QStringLiteral(">")}};
    return words[what];
}

QStringList told(const QList<KeyDifference>& keys)
{
    QStringList all;
    for (const KeyDifference& key : keys) {
        all.append(word(key.what) + u' ' + key.path.text());
    }
    return all;
}

QStringList told(const QList<PayloadDifference>& payloads)
{
    QStringList all;
    for (const PayloadDifference& payloadOf : payloads) {
        all.append(word(payloadOf.what) + u' ' + payloadOf.type +
                   (payloadOf.moved ? QStringLiteral(" moved") : QString()));
    }
    return all;
}

EditableDocument wifiProfile(const QByteArray& keys)
{
    return test::profileOf(test::payloadText("com.apple.wifi.managed", keys));
}

QByteArray payloadOf(const char* type, const char* uuid, const char* identifier, const QByteArray& keys = {})
{
    return "<dict><key>PayloadType</key><string>" + QByteArray(type) + "</string><key>PayloadUUID</key><string>" +
           uuid + "</string><key>PayloadIdentifier</key><string>" + identifier + "</string>" + keys + "</dict>";
}

} // namespace

class ComparisonTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keysOfAPayloadAreCompared_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char* name, const char* before, const char* after, const QStringList& expected) {
            QTest::newRow(name) << QByteArray(before) << QByteArray(after) << expected;
        };
        row("same", "<key>A</key><true/>", "<key>A</key><true/>", {});
        row("order of keys", "<key>A</key><true/><key>B</key><false/>", "<key>B</key><false/><key>A</key><true/>", {});
        row("spelling", "<key>A</key><integer>0x10</integer><key>B</key><string>&#65;</string>",
            "<key>A</key><integer>16</integer><key>B</key><string>A</string>", {});
        row("changed", "<key>A</key><string>x</string>", "<key>A</key><string>y</string>", {QStringLiteral("~ A")});
        row("another type", "<key>A</key><integer>5</integer>", "<key>A</key><real>5</real>", {QStringLiteral("~ A")});
        row("large integers", "<key>A</key><integer>99999999999999999999998</integer>",
            "<key>A</key><integer>99999999999999999999999</integer>", {QStringLiteral("~ A")});
        row("added and removed", "<key>A</key><true/>", "<key>B</key><true/>",
            {QStringLiteral("+ B"), QStringLiteral("- A")});
        row("in a dictionary", "<key>D</key><dict><key>A</key><true/></dict>",
            "<key>D</key><dict><key>A</key><false/><key>B</key><dict/></dict>",
            {QStringLiteral("~ D/A"), QStringLiteral("+ D/B")});
        row("a dictionary is told key by key", "",
            "<key>D</key><dict><key>A</key><true/><key>E</key><dict><key>B</key><true/></dict></dict>",
            {QStringLiteral("+ D/A"), QStringLiteral("+ D/E/B")});
        row("plain lists in one piece", "<key>L</key><array><integer>13</integer></array>",
            "<key>L</key><array><integer>13</integer><integer>25</integer></array>", {QStringLiteral("~ L")});
        row("a value became a dictionary", "<key>A</key><true/>", "<key>A</key><dict><key>B</key><true/></dict>",
            {QStringLiteral("~ A")});
        row("element changed",
            "<key>L</key><array><dict><key>A</key><true/><key>N</key><string>1</string></dict></array>",
            "<key>L</key><array><dict><key>A</key><false/><key>N</key><string>1</string></dict></array>",
            {QStringLiteral("~ L/0/A")});
        row("element added in front",
            "<key>L</key><array><dict><key>A</key><true/></dict><dict><key>B</key><true/></dict></array>",
            "<key>L</key><array><dict><key>C</key><true/></dict><dict><key>A</key><true/></dict>"
            "<dict><key>B</key><true/></dict></array>",
            {QStringLiteral("+ L/0/C")});
        row("element moved",
            "<key>L</key><array><dict><key>A</key><true/></dict><dict><key>B</key><true/></dict>"
            "<dict><key>C</key><true/></dict></array>",
            "<key>L</key><array><dict><key>C</key><true/></dict><dict><key>A</key><true/></dict>"
            "<dict><key>B</key><true/></dict></array>",
            {QStringLiteral("> L/0")});
        row("equal keys", "<key>A</key><true/>", "<key>A</key><false/><key>A</key><true/>", {QStringLiteral("+ A#0")});
        row("which of equal keys", "<key>A</key><true/><key>A</key><true/>", "<key>A</key><true/>",
            {QStringLiteral("- A#0")});
    }
    void keysOfAPayloadAreCompared()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QStringList, expected);
        const Comparison comparison = compare(wifiProfile(before), wifiProfile(after));
        QCOMPARE(comparison.payloads.size(), 1);
        QCOMPARE(told(comparison.payloads[0].keys), expected);
        QCOMPARE(comparison.isEmpty(), expected.isEmpty());
        QCOMPARE(comparison.changes(), expected.size());
        QVERIFY(comparison.general.keys.isEmpty());
    }

    void payloadsAreRecognized_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QStringList>("expected");
        const QByteArray a = payloadOf("a", "U1", "i1", "<key>K</key><string>1</string>");
        const QByteArray b = payloadOf("b", "U2", "i2");
        const QByteArray c = payloadOf("c", "U3", "i3");
        QTest::newRow("by UUID, whatever else") << a << payloadOf("a", "U1", "other", "<key>K</key><string>2</string>")
                                                << QStringList{QStringLiteral("~ a")};
        QTest::newRow("by identifier") << a << payloadOf("a", "U9", "i1", "<key>K</key><string>2</string>")
                                       << QStringList{QStringLiteral("~ a")};
        QTest::newRow("by type") << a << payloadOf("a", "U9", "i9") << QStringList{QStringLiteral("~ a")};
        QTest::newRow("another type is another payload")
            << a << payloadOf("b", "U1", "i1") << QStringList{QStringLiteral("- a"), QStringLiteral("+ b")};
        QTest::newRow("new") << a << a + b << QStringList{QStringLiteral("= a"), QStringLiteral("+ b")};
        QTest::newRow("gone, where it was")
            << a + b + c << a + c << QStringList{QStringLiteral("= a"), QStringLiteral("- b"), QStringLiteral("= c")};
        QTest::newRow("moved") << a + b + c << c + a + b
                               << QStringList{QStringLiteral("> c moved"), QStringLiteral("= a"),
                                              QStringLiteral("= b")};
        QTest::newRow("by likeness")
            << payloadOf("a", "1", "1", "<key>K</key><string>x</string><key>L</key><string>l</string>") +
                   payloadOf("a", "2", "2", "<key>K</key><string>y</string><key>M</key><string>m</string>")
            << payloadOf("a", "3", "3", "<key>K</key><string>y</string><key>M</key><string>m</string>") +
                   payloadOf("a", "4", "4", "<key>K</key><string>x</string><key>L</key><string>l</string>")
            << QStringList{QStringLiteral("~ a moved"), QStringLiteral("~ a")};
        QTest::newRow("UUIDs that are there twice tell nothing")
            << payloadOf("a", "1", "x") + payloadOf("a", "1", "y")
            << payloadOf("a", "1", "y") + payloadOf("a", "1", "x")
            << QStringList{QStringLiteral("> a moved"), QStringLiteral("= a")};
    }
    void payloadsAreRecognized()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QStringList, expected);
        QCOMPARE(told(compare(test::profileOf(before), test::profileOf(after)).payloads), expected);
    }

    void theTopLevelIsCompared()
    {
        const EditableDocument before = test::profileOf({}, "<key>PayloadScope</key><string>User</string>");
        const EditableDocument after = test::profileOf({}, "<key>PayloadScope</key><string>System</string>"
                                                           "<key>ConsentText</key><dict><key>en</key><string>Hi"
                                                           "</string></dict>");
        const Comparison comparison = compare(before, after);
        QCOMPARE(told(comparison.general.keys),
                 (QStringList{QStringLiteral("~ PayloadScope"), QStringLiteral("+ ConsentText/en")}));
        QCOMPARE(*comparison.general.keys[0].valueBefore->as<QString>(), QStringLiteral("User"));
        QCOMPARE(*comparison.general.keys[0].valueAfter->as<QString>(), QStringLiteral("System"));
        QCOMPARE(comparison.general.same, 4);
    }

    void nothingIsOverlooked_data()
    {
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("no list of payloads") << QByteArray("<dict/>");
        QTest::newRow("payloads in a dictionary") << QByteArray("<dict><key>PayloadContent</key><dict/></dict>");
        QTest::newRow("a payload that is none")
            << QByteArray("<dict><key>PayloadContent</key><array><string>x</string></array></dict>");
        QTest::newRow("no dictionary at the top") << QByteArray("<array/>");
    }
    void nothingIsOverlooked()
    {
        QFETCH(QByteArray, after);
        const EditableDocument before("<plist version=\"1.0\"><dict><key>PayloadContent</key><array/></dict></plist>");
        const EditableDocument other("<plist version=\"1.0\">" + after + "</plist>");
        QVERIFY(!other.isBroken());
        QVERIFY(!compare(before, other).isEmpty());
        QVERIFY(!compare(other, before).isEmpty());
        QVERIFY(compare(other, other).isEmpty());
    }

    void secretsAreMarkedAndMasked()
    {
        const Comparison comparison =
            compare(wifiProfile("<key>Password</key><string>geheim-1</string>"),
                    wifiProfile("<key>Password</key><string>geheim-2</string><key>EAPClientConfiguration</key><dict>"
                                "<key>UserPassword</key><string>geheim-3</string></dict>"));
        QCOMPARE(comparison.payloads[0].keys.size(), 2);
        QVERIFY(comparison.payloads[0].keys[0].secret);
        QVERIFY(comparison.payloads[0].keys[1].secret);
        const QString json = QString::fromUtf8(QJsonDocument(toJson(comparison)).toJson());
        QVERIFY(!json.contains(QStringLiteral("geheim")));
        QVERIFY(!toText(comparison).contains(QStringLiteral("geheim")));
        QVERIFY(toText(comparison).contains(QStringLiteral("Password")));
    }

    // Where whole dictionaries and lists are told, the secrets in them aren't.
    void secretsInsideOfValuesAreMasked_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char* name, const char* before, const char* after) {
            QTest::newRow(name) << QByteArray(before) << QByteArray(after);
        };
        row("element moved",
            "<key>L</key><array><dict><key>Password</key><string>geheim</string></dict><dict><key>B</key><true/></dict>"
            "<dict><key>C</key><true/></dict></array>",
            "<key>L</key><array><dict><key>B</key><true/></dict><dict><key>C</key><true/></dict>"
            "<dict><key>Password</key><string>geheim</string></dict></array>");
        row("a dictionary became a value",
            "<key>Account</key><dict><key>Inner</key><array><dict><key>SharedSecret</key><string>geheim</string></dict>"
            "</array></dict>",
            "<key>Account</key><string>x</string>");
        row("a list became a dictionary",
            "<key>Account</key><array><dict><key>Password</key><array><string>geheim</string></array></dict></array>",
            "<key>Account</key><dict><key>Password</key><dict><key>A</key><string>geheim</string></dict></dict>");
        row("a dictionary under the name of a secret", "",
            "<key>Password</key><dict><key>A</key><string>geheim</string></dict>");
    }
    void secretsInsideOfValuesAreMasked()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        for (const Comparison& comparison :
             {compare(wifiProfile(before), wifiProfile(after)), compare(wifiProfile(after), wifiProfile(before))}) {
            QVERIFY(!comparison.isEmpty());
            const QString json = QString::fromUtf8(QJsonDocument(toJson(comparison)).toJson());
            QVERIFY2(!json.contains(QStringLiteral("geheim")), qPrintable(json));
            QVERIFY2(!toText(comparison).contains(QStringLiteral("geheim")), qPrintable(toText(comparison)));
        }
    }

    void whatMovedIsToldByItsPath()
    {
        const Comparison comparison =
            compare(wifiProfile("<key>L</key><array><dict><key>A</key><true/></dict><dict><key>B</key><true/></dict>"
                                "<dict><key>C</key><true/></dict></array>"),
                    wifiProfile("<key>L</key><array><dict><key>C</key><true/></dict><dict><key>A</key><true/></dict>"
                                "<dict><key>B</key><true/></dict></array>"));
        QVERIFY2(toText(comparison).contains(QStringLiteral("  > L/0: moved\n")), qPrintable(toText(comparison)));
        QVERIFY(!comparison.payloads[0].keys[0].valueAfter);
    }

    // More elements than all pairs are looked at for.
    void longListsOfDictionariesAreCompared()
    {
        const auto list = [](int from, int to) {
            QByteArray text = "<key>L</key><array>";
            for (int i = from; i < to; ++i) {
                text += "<dict><key>N</key><integer>" + QByteArray::number(i) + "</integer></dict>";
            }
            return text + "</array>";
        };
        const Comparison comparison = compare(wifiProfile(list(0, 300)), wifiProfile(list(300, 550)));
        const QStringList all = told(comparison.payloads[0].keys);
        QCOMPARE(all.size(), 300);
        QCOMPARE(all[249], QStringLiteral("~ L/249/N"));
        QCOMPARE(all[250], QStringLiteral("- L/250/N"));
        QCOMPARE(told(compare(wifiProfile(list(0, 2)), wifiProfile(list(0, 5))).payloads[0].keys),
                 (QStringList{QStringLiteral("+ L/2/N"), QStringLiteral("+ L/3/N"), QStringLiteral("+ L/4/N")}));
    }

    void textSaysWhenThereIsNone()
    {
        QCOMPARE(toText(compare(wifiProfile({}), wifiProfile({}))), QStringLiteral("no differences\n"));
        QCOMPARE(toJson(compare(wifiProfile({}), wifiProfile({})))[QStringLiteral("differences")].toInt(), 0);
    }

    void textNamesPayloadKeyAndValues()
    {
        const QString text = toText(compare(wifiProfile("<key>PayloadDisplayName</key><string>Office</string>"
                                                        "<key>EncryptionType</key><string>WPA2</string>"),
                                            wifiProfile("<key>PayloadDisplayName</key><string>Office</string>"
                                                        "<key>EncryptionType</key><string>WPA3</string>"
                                                        "<key>AutoJoin</key><false/>")));
        QCOMPARE(text, QStringLiteral("~ \"Office\" (com.apple.wifi.managed)\n"
                                      "  ~ EncryptionType: \"WPA2\" -> \"WPA3\"\n"
                                      "  + AutoJoin: false\n"
                                      "2 differences, 9 values are the same\n"));
    }
};
ESPALIER_TEST(ComparisonTest);

#include "comparison_test.moc"
