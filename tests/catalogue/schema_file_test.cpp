// One file of Apple's schema: every fact, aliases, recursion, and what is wrong with it, where.
#include "catalogue/schema_folder.h"
#include "tests/catalogue/apple_schema.h"
#include "tests/support/test.h"

using namespace espalier;
using namespace espalier::catalogue;

namespace {

const QString wifi = QStringLiteral("mdm/profiles/com.example.wifi.yaml");

QByteArray head()
{
    return "title: T\npayload:\n  payloadtype: com.example.wifi\npayloadkeys:\n";
}

Result<Entry> readText(const QByteArray& text, SchemaReport* report = nullptr, const SchemaOptions& options = {})
{
    SchemaReport own;
    return readSchemaFile(text, wifi, options, report != nullptr ? *report : own);
}

QString errorOf(const QByteArray& text)
{
    const auto entry = readText(text);
    return entry ? QStringLiteral("no error") : entry.error().what;
}

} // namespace

class CatalogueSchemaFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFactOfAKey()
    {
        const auto entry = readText(head() + R"(- key: Port
  title: The port
  supportedOS:
    iOS:
      introduced: '17.0'
      deprecated: '18.1'
      removed: '26.4.1'
      supervised: true
      requiresdep: true
      userapprovedmdm: false
      allowmanualinstall: false
      multiple: true
      devicechannel: true
      userchannel: false
      always-skippable: false
      beta: true
      accessrights: AllowSettings
      allowed-enrollments: [supervised, user]
      allowed-scopes: [system]
      sharedipad:
        mode: required
        devicechannel: true
        userchannel: false
        allowed-scopes: [user]
      userenrollment:
        mode: forbidden
        behavior: Text of Apple's.
    tvOS:
      introduced: n/a
    macOS:
      introduced: all
  type: <integer>
  subtype: <url>
  presence: required
  rangelist: [0, 443]
  range: {min: 1, max: 65535}
  default: 443
  format: ^[0-9]+$
  repetition: {min: 1, max: 2}
  combinetype: number-max
  assettypes: [com.apple.asset.data]
  asset-content-types: [application/json]
  subkeytype: Shape
  content: Text of Apple's.
)");
        QVERIFY2(entry, qPrintable(entry ? QString() : entry.error().what));
        const Key& key = *entry->keys.at(0);
        QCOMPARE(key.name, QStringLiteral("Port"));
        QCOMPARE(key.type, Type::Integer);
        QCOMPARE(key.subtype, QStringLiteral("url"));
        QCOMPARE(key.presence, Presence::Required);
        QCOMPARE(key.choices, (QJsonArray{0, 443}));
        QVERIFY(key.range == (Range{1, 65535}));
        QCOMPARE(key.byDefault, QJsonValue(443));
        QCOMPARE(key.format, QStringLiteral("^[0-9]+$"));
        QVERIFY(key.repetition == (Range{1, 2}));
        QCOMPARE(key.combineType, QStringLiteral("number-max"));
        QCOMPARE(key.assetTypes, QStringList{QStringLiteral("com.apple.asset.data")});
        QCOMPARE(key.assetContentTypes, QStringList{QStringLiteral("application/json")});
        QCOMPARE(key.title, QStringLiteral("Port"));
        QVERIFY(key.help.isEmpty());
        const Support ios = key.support.value(Platform::iOS);
        QCOMPARE(ios.introduced.text(), QStringLiteral("17.0"));
        QCOMPARE(ios.deprecated.text(), QStringLiteral("18.1"));
        QCOMPARE(ios.removed.text(), QStringLiteral("26.4.1"));
        QVERIFY(ios.supervised == true && ios.requiresDep == true && ios.userApprovedMdm == false &&
                ios.allowManualInstall == false && ios.multiple == true && ios.deviceChannel == true &&
                ios.userChannel == false && ios.alwaysSkippable == false && ios.beta == true);
        QCOMPARE(ios.accessRights, QStringLiteral("AllowSettings"));
        QCOMPARE(ios.allowedEnrollments, (QStringList{QStringLiteral("supervised"), QStringLiteral("user")}));
        QCOMPARE(ios.allowedScopes, QStringList{QStringLiteral("system")});
        QVERIFY(ios.sharedIpad == (SharedIpad{Mode::Required, true, false, {QStringLiteral("user")}}));
        QVERIFY(ios.userEnrollment == Mode::Forbidden);
        QVERIFY(key.support.value(Platform::tvOS).unavailable);
        QVERIFY(!key.support.value(Platform::macOS).unavailable);
        QVERIFY(!key.support.contains(Platform::visionOS));
    }

    void whatIsNoFactIsCountedAndWhatHasNoPlaceIsTold()
    {
        SchemaReport report;
        QVERIFY(readText(head() + "- {key: A, type: <string>, content: C, title: T, colour: red}\n", &report));
        QCOMPARE(report.wordsLeftOut.value(QStringLiteral("content")), 1);
        QCOMPARE(report.wordsLeftOut.value(QStringLiteral("title")), 2);
        QCOMPARE(report.remarks.size(), 1);
        QCOMPARE(report.remarks[0].text(),
                 QStringLiteral("mdm/profiles/com.example.wifi.yaml: line 5, column 58: “colour” has no place in the "
                                "catalogue"));
    }

    void descriptionsComeAlongWhenAsked()
    {
        SchemaOptions options;
        options.descriptions = Descriptions::Keep;
        const auto entry = readText("title: T\ndescription: D\npayload: {payloadtype: a, content: P}\n"
                                    "payloadkeys:\n- {key: A, type: <string>, content: C}\n",
                                    nullptr, options);
        QVERIFY(entry);
        QCOMPARE(entry->help, QStringLiteral("P"));
        QCOMPARE(entry->keys[0]->help, QStringLiteral("C"));
        QCOMPARE(entry->title, QStringLiteral("A")); // titles are ours
    }

    void valuesHaveTheTypeOfTheirKey()
    {
        const auto entry = readText(head() + R"(- {key: A, type: <string>, default: 5, rangelist: [1, 'x', true]}
- {key: B, type: <boolean>, default: false}
- {key: C, type: <real>, default: 0.5}
- {key: D, type: <integer>, default: -9007199254740991}
- {key: E, type: <any>, default: '5'}
)");
        QVERIFY(entry);
        QCOMPARE(entry->keys[0]->byDefault, QJsonValue(QStringLiteral("5")));
        QCOMPARE(entry->keys[0]->choices,
                 (QJsonArray{QStringLiteral("1"), QStringLiteral("x"), QStringLiteral("true")}));
        QCOMPARE(entry->keys[1]->byDefault, QJsonValue(false));
        QCOMPARE(entry->keys[2]->byDefault, QJsonValue(0.5));
        QCOMPARE(entry->keys[3]->byDefault, QJsonValue(qint64(-9007199254740991)));
        QCOMPARE(entry->keys[4]->byDefault, QJsonValue(QStringLiteral("5")));
    }

    void aliasesAreExpanded()
    {
        const auto entry = readText(head() + R"(- key: A
  type: <dictionary>
  subkeys: &shared
  - {key: X, type: <string>}
- key: B
  type: <dictionary>
  subkeys: *shared
)");
        QVERIFY(entry);
        QVERIFY(keyAt(entry->keys, "A/X"));
        QVERIFY(keyAt(entry->keys, "B/X"));
    }

    void aKeyInItselfNamesTheKeyThatStandsThereAgain()
    {
        const auto entry = readText(head() + R"(- key: Items
  type: <array>
  subkeys: &items
  - key: Item
    type: <dictionary>
    subkeys:
    - {key: Name, type: <string>}
    - key: Items
      type: <array>
      presence: required
      subkeys: *items
)");
        QVERIFY2(entry, qPrintable(entry ? QString() : entry.error().what));
        const auto again = keyAt(entry->keys, "Items/Item/Items/Item");
        QVERIFY(again);
        QCOMPARE(again->recursesTo, QStringLiteral("Item"));
        QVERIFY(again->subkeys.isEmpty());
        QCOMPARE(again->type, Type::Dictionary);
        QVERIFY(keyAt(entry->keys, "Items/Item/Items")->recursesTo.isEmpty());
    }

    void twoEnclosingKeysOfOneNameAreAmbiguous()
    {
        QCOMPARE(errorOf(head() + R"(- &a
  key: A
  type: <dictionary>
  subkeys:
  - key: A
    type: <dictionary>
    subkeys:
    - *a
)"),
                 QStringLiteral("line 5, column 3: which of two keys “A” stands here again?"));
    }

    void bombsOfAliasesEndAtALimit()
    {
        QByteArray bomb = head() + "- key: K0\n  type: <dictionary>\n  subkeys: &a0\n"
                                   "  - {key: A, type: <string>}\n  - {key: B, type: <string>}\n";
        for (int i = 1; i < 30; ++i) {
            const QByteArray n = QByteArray::number(i);
            const QByteArray before = "*a" + QByteArray::number(i - 1);
            bomb += "- key: K" + n + "\n  type: <dictionary>\n  subkeys: &a" + n +
                    "\n  - {key: A, type: <dictionary>, subkeys: " + before +
                    "}\n  - {key: B, type: <dictionary>, subkeys: " + before + "}\n";
        }
        const auto entry = readText(bomb);
        QVERIFY(!entry);
        QCOMPARE(entry.error().code, ErrorCode::TooLarge);
        QVERIFY2(entry.error().what.contains(QStringLiteral("when aliases are followed")),
                 qPrintable(entry.error().what));
    }

    void longTextsMultipliedByAliasesEndAtALimit()
    {
        QByteArray text = head() + "- {key: A, type: <string>, format: &long " + QByteArray(100'000, 'x') + "}\n";
        for (int i = 0; i < 100; ++i) {
            text += "- {key: B, type: <string>, format: *long}\n";
        }
        const auto entry = readText(text);
        QVERIFY(!entry);
        QCOMPARE(entry.error().code, ErrorCode::TooLarge);
        QVERIFY(entry.error().what.contains(QStringLiteral("characters")));
    }

    void deepKeysEndAtALimit()
    {
        QByteArray text = head();
        for (int i = 0; i < 40; ++i) {
            const QByteArray indent(2 * i, ' ');
            text += indent + "- key: K\n" + indent + "  type: <dictionary>\n" + indent + "  subkeys:\n";
        }
        const auto entry = readText(text + QByteArray(80, ' ') + "- {key: Z, type: <string>}\n");
        QVERIFY(!entry);
        QCOMPARE(entry.error().code, ErrorCode::TooLarge);
        QVERIFY2(entry.error().what.contains(QStringLiteral("deeper than 32")), qPrintable(entry.error().what));
    }

    void deepYamlIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("lists") << QByteArray(100'000, '[');
        QTest::newRow("maps") << QByteArray("{a: ").repeated(50'000);
        QTest::newRow("block lists") << QByteArray("- ").repeated(100'000);
        QTest::newRow("keys") << QByteArray("? ").repeated(100'000);
    }
    void deepYamlIsRefused()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!readText(text));
    }

    void hugeFilesAreRefused()
    {
        const auto entry = readText(QByteArray(2 * 1024 * 1024, ' '));
        QVERIFY(!entry);
        QCOMPARE(entry.error().code, ErrorCode::TooLarge);
    }

    void errorsSayWhere_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("error");
        const auto row = [](const char* name, const QByteArray& text, const char* error) {
            QTest::newRow(name) << text << QString::fromUtf8(error);
        };
        row("not YAML", "a: [1\nb: ", "line 2, column 2: ");
        row("a tab", "a:\n\tb: c\n", "line 2, column 3: ");
        row("unknown alias", head() + "- *nowhere\n", "line 5, column 3: ");
        row("nothing", "", "there is nothing in it");
        row("two documents", "a: b\n---\nc: d\n", "there is more in it than one document");
        row("a comma alone", ",", "there is more in it than one document");
        row("a comma behind a list", "!p [a],\n", "there is more in it than one document");
        row("a list", "- a\n", "line 1, column 1: names with values are expected here");
        row("no payload", "title: T\n", "line 1, column 1: there is no “payload”");
        row("no type", "payload: {}\n", "line 1, column 1: the payload has no type");
        row("keys as a map", "payload: {payloadtype: a}\npayloadkeys: {key: A}\n",
            "line 2, column 14: a list of keys is expected here");
        row("key without type", head() + "- key: A\n", "line 5, column 3: a key needs a name and a type");
        row("a name twice", head() + "- {key: A, key: B, type: <string>}\n",
            "line 5, column 12: “key” stands here twice");
        row("a list as a name", "payload:\n  [a, b]: c\n", "line 2, column 3: a text is expected here");
        row("no flag", "payload:\n  payloadtype: a\n  supportedOS:\n    iOS:\n      multiple: perhaps\n",
            "line 5, column 17: true or false is expected here");
        row("no number", head() + "- {key: A, type: <integer>, range: {min: few}}\n",
            "A: line 5, column 42: a number is expected here");
        row("infinite", head() + "- {key: A, type: <real>, range: {min: inf}}\n",
            "A: line 5, column 39: a number is expected here");
    }
    void errorsSayWhere()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, error);
        const QString what = errorOf(text);
        QVERIFY2(what.startsWith(error), qPrintable(what));
    }

    void unknownWordsAreRemarksNotErrors()
    {
        SchemaReport report;
        const auto entry = readText("payload:\n  payloadtype: a\n  supportedOS:\n    fridgeOS: {introduced: '1.0'}\n"
                                    "    iOS: {introduced: soon, userenrollment: {mode: perhaps}}\n"
                                    "payloadkeys:\n- {key: A, type: <colour>, presence: often}\n",
                                    &report);
        QVERIFY2(entry, qPrintable(entry ? QString() : entry.error().what));
        QCOMPARE(entry->keys[0]->type, Type::Any);
        QCOMPARE(entry->keys[0]->presence, Presence::Optional);
        QCOMPARE(report.remarks.size(), 5);
    }

    void theFolderSaysWhatAFileIs_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("id");
        const auto row = [](const char* path, const char* payload, Kind kind, const char* id) {
            QTest::newRow(path) << QString::fromLatin1(path) << QByteArray(payload) << kind << QString::fromLatin1(id);
        };
        row("mdm/profiles/com.apple.MCX(WiFi).yaml", "payloadtype: com.apple.MCX", Kind::Payload, "com.apple.MCX#WiFi");
        row("mdm/profiles/TopLevel.yaml", "payloadtype: TopLevel", Kind::Other, "TopLevel");
        row("mdm/profiles/CommonPayloadKeys.yaml", "payloadtype: CommonPayloadKeys", Kind::Other, "CommonPayloadKeys");
        row("mdm/commands/device.lock.yaml", "requesttype: DeviceLock", Kind::Command, "DeviceLock");
        row("mdm/checkin/checkout.yaml", "requesttype: CheckOut", Kind::CheckIn, "CheckOut");
        row("declarative/declarations/configurations/a.yaml", "declarationtype: com.apple.configuration.a",
            Kind::Declaration, "com.apple.configuration.a");
        row("declarative/declarations/assets/credentials/a.yaml", "credentialtype: com.apple.credential.a",
            Kind::Credential, "com.apple.credential.a");
        row("declarative/declarations/declarationbase.yaml", "declarationtype: any", Kind::Other, "declarationbase");
        row("declarative/status/a.yaml", "statusitemtype: a.b", Kind::StatusItem, "a.b");
        row("declarative/status/statusreason.yaml", "declarationtype: status-reason", Kind::Other, "status-reason");
        row("declarative/protocol/a.yaml", "requesttype: TokensResponse", Kind::Other, "TokensResponse");
        row("other/skipkeys.yaml", "payloadtype: SkipKeys", Kind::Other, "SkipKeys");
    }
    void theFolderSaysWhatAFileIs()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, payload);
        QFETCH(Kind, kind);
        QFETCH(QString, id);
        SchemaReport report;
        QVERIFY(isSchemaPath(path));
        const auto entry = readSchemaFile("payload: {" + payload + "}\n", path, {}, report);
        QVERIFY2(entry, qPrintable(entry ? QString() : entry.error().what));
        QCOMPARE(entry->kind, kind);
        QCOMPARE(entry->id(), id);
        QCOMPARE(entry->source, path);
    }

    void anErrorIsNamedByItsCode()
    {
        SchemaReport report;
        const auto entry =
            readSchemaFile("payload: {}\npayloadkeys:\n- {key: code, type: <string>, rangelist: [a.b.c]}\n",
                           QStringLiteral("mdm/errors/x.yaml"), {}, report);
        QVERIFY(entry);
        QCOMPARE(entry->kind, Kind::Error);
        QCOMPARE(entry->type, QStringLiteral("a.b.c"));
    }

    void otherFilesAreNoSchema()
    {
        QVERIFY(!isSchemaPath(QStringLiteral("docs/schema.yaml")));
        QVERIFY(!isSchemaPath(QStringLiteral("mdm/profiles/README.md")));
        QVERIFY(!isSchemaPath(QStringLiteral("a.yaml")));
    }
};

ESPALIER_TEST(CatalogueSchemaFileTest);
#include "schema_file_test.moc"
