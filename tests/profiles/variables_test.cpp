#include "profiles/editing/edits.h"
#include "profiles/editing/writing.h"
#include "profiles/variables/variables.h"
#include "tests/profiles/validation_sample.h"
#include "tests/support/test.h"

using namespace espalier;
using namespace espalier::profiles;

namespace {

EditableDocument holding(const QByteArray& element)
{
    return EditableDocument("<plist version=\"1.0\"><dict>\n<key>A</key>" + element + "</dict></plist>");
}

QString renderedText(const QByteArray& element, const VariableValues& deviceValues)
{
    const Rendered rendered = test::must(render(holding(element), deviceValues));
    return *rendered.document.value(rendered.document.find({QStringLiteral("A")})).as<QString>();
}

const VariableValues deviceValues{{QStringLiteral("device.serial"), QStringLiteral("C02X")},
                                  {QStringLiteral("owner.name"), QStringLiteral("Ann <& Co>")},
                                  {QStringLiteral("custom.Room"), QStringLiteral("12%{device.serial}")}};

} // namespace

class VariablesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void stringsAreRendered_data()
    {
        QTest::addColumn<QByteArray>("element");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* element, const char* expected) {
            QTest::newRow(name) << QByteArray(element) << QString::fromUtf8(expected);
        };
        row("alone", "<string>%{device.serial}</string>", "C02X");
        row("amid text", "<string>a %{device.serial} b</string>", "a C02X b");
        row("several", "<string>%{device.serial}-%{device.serial}</string>", "C02X-C02X");
        row("markup in a value", "<string>%{owner.name}</string>", "Ann <& Co>");
        row("a value is not rendered again", "<string>%{custom.Room}</string>", "12%{device.serial}");
        row("escaped", "<string>%%{device.serial}</string>", "%{device.serial}");
        row("escaped beside one", "<string>%%{device.serial} %{device.serial}</string>", "%{device.serial} C02X");
        row("percent before an escape", "<string>%%%{device.serial}</string>", "%%{device.serial}");
        row("in CDATA", "<string><![CDATA[<%{device.serial}>]]></string>", "<C02X>");
        row("as character references", "<string>&#37;{device.serial}&amp;</string>", "C02X&");
        row("around a comment", "<string>%{device<!-- x -->.serial}</string>", "C02X");
        row("beside other characters", "<string>ä€😀%{device.serial}ä</string>", "ä€😀C02Xä");
        row("missing", "<string>%{owner.email}</string>", "%{owner.email}");
        row("unknown", "<string>%{device.seriel}</string>", "%{device.seriel}");
        row("somebody else's", "<string>%{HTTP_HOST} %%{HTTP_HOST}</string>", "%{HTTP_HOST} %%{HTTP_HOST}");
        row("not closed", "<string>%{device.serial</string>", "%{device.serial");
    }
    void stringsAreRendered()
    {
        QFETCH(QByteArray, element);
        QFETCH(QString, expected);
        QCOMPARE(renderedText(element, deviceValues), expected);
    }

    void onlyTheVariablesBytesChange()
    {
        const QByteArray text =
            "<plist version=\"1.0\">\r\n<dict><!-- %{device.serial} -->\n <key>%{device.serial}</key>"
            "<string>&quot;%{device.serial}&#x41;</string>\n<key>D</key><data>\nAAAA\n</data>"
            "<key>A</key>  <array><string >%{owner.name}</string></array></dict></plist>  \n";
        const Rendered rendered = test::must(render(EditableDocument(text), deviceValues));
        QByteArray expected = text;
        expected.replace("&quot;%{device.serial}&#x41;", "&quot;C02X&#x41;");
        expected.replace("%{owner.name}", "Ann &lt;&amp; Co&gt;");
        QCOMPARE(rendered.document.text(), expected);
        QVERIFY(rendered.missing.isEmpty());
    }

    void withoutVariablesNothingChanges_data()
    {
        QTest::addColumn<QByteArray>("element");
        for (const char* element :
             {"<string>50%</string>", "<string>%{}</string>", "<string>{device.serial}</string>",
              "<string>%%{HTTP_HOST}</string>", "<string>%%</string>", "<string>&#37;{x}<![CDATA[%{y}]]></string>",
              "<data>JXtkZXZpY2Uuc2VyaWFsfQ==</data>", "<string>%{device.\nserial}</string>"}) {
            QTest::newRow(element) << QByteArray(element);
        }
    }
    void withoutVariablesNothingChanges()
    {
        QFETCH(QByteArray, element);
        const EditableDocument document = holding(element);
        QVERIFY(!document.isBroken());
        const Rendered rendered = test::must(render(document, deviceValues));
        QCOMPARE(rendered.document.text(), document.text());
        QVERIFY(!rendered.document.isEdited());
        QVERIFY(rendered.missing.isEmpty());
        QVERIFY(variablesIn(document).isEmpty());
    }

    void usesAreListedWithTheirPlaces()
    {
        const EditableDocument document(test::profileText(test::payloadText(
            "com.apple.wifi.managed", "<key>SSID_STR</key><string>ü %{owner.email}</string>"
                                      "<key>X</key><array><string>%%{owner.name}</string>"
                                      "<string>%{custom.Cost center}%{device.seriel}</string></array>")));
        const QList<VariableUse> uses = variablesIn(document);
        QCOMPARE(uses.size(), 3);
        QCOMPARE(uses[0].name, QStringLiteral("owner.email"));
        QCOMPARE(uses[0].path.text(), QStringLiteral("PayloadContent/0/SSID_STR"));
        QCOMPARE(uses[0].begin, 2);
        QCOMPARE(uses[0].length, 14);
        QVERIFY(uses[0].known);
        QCOMPARE(uses[1].name, QStringLiteral("custom.Cost center"));
        QVERIFY(uses[1].known);
        QCOMPARE(uses[1].path.text(), QStringLiteral("PayloadContent/0/X/1"));
        QCOMPARE(uses[2].name, QStringLiteral("device.seriel"));
        QVERIFY(!uses[2].known);
    }

    void missingAndUnknownOnesAreListed()
    {
        const Rendered rendered = test::must(
            render(holding("<string>%{owner.email} %{device.serial} %{device.seriel} %{custom.Nothing}</string>"),
                   deviceValues));
        QStringList names;
        for (const VariableUse& use : rendered.missing) {
            names.append(use.name);
        }
        QCOMPARE(names, (QStringList{QStringLiteral("owner.email"), QStringLiteral("device.seriel"),
                                     QStringLiteral("custom.Nothing")}));
    }

    void aValueThatXmlCannotHoldIsRefused()
    {
        const auto rendered = render(holding("<string>%{device.name}</string>"),
                                     {{QStringLiteral("device.name"), QStringLiteral("a\u0001b")}});
        QVERIFY(!rendered);
        QVERIFY(rendered.error().code == ErrorCode::InvalidInput);
        QVERIFY(rendered.error().what.contains(QStringLiteral("device.name")));
    }

    void aBrokenDocumentStaysAsItIs()
    {
        const EditableDocument document("<plist><dict><string>%{device.serial}");
        QVERIFY(document.isBroken());
        QCOMPARE(test::must(render(document, deviceValues)).document.text(), document.text());
    }
};
ESPALIER_TEST(VariablesTest);

#include "variables_test.moc"
