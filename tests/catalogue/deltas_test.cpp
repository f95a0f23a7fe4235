// Rows of newer/DELTAS.tsv: each kind of change, and none dropped silently.
#include "catalogue/delta_shape.h"
#include "catalogue/delta_systems.h"
#include "catalogue/deltas.h"
#include "catalogue/entry_json.h"
#include "tests/catalogue/apple_schema.h"
#include "tests/support/test.h"

using namespace espalier;
using namespace espalier::catalogue;

namespace {

std::shared_ptr<Key> keyNamed(const char* name, Type type, Keys subkeys = {})
{
    auto made = std::make_shared<Key>();
    made->name = QLatin1String(name);
    made->type = type;
    made->subkeys = std::move(subkeys);
    return made;
}

QList<Entry> somePayload()
{
    Entry entry;
    entry.type = QStringLiteral("com.example.a");
    entry.keys = {keyNamed("Name", Type::String),
                  keyNamed("List", Type::Array, {keyNamed("Item", Type::Dictionary, {keyNamed("A", Type::String)})}),
                  keyNamed("Mode", Type::String), keyNamed("Plain", Type::Array)};
    entry.support[Platform::visionOS].unavailable = true;
    return {entry};
}

struct Applied {
    QList<Entry> entries;
    DeltaReport report;
};

// seed: this release isn't out yet.
Applied apply(const QByteArray& rows, QList<Entry> entries = somePayload(), const QString& seed = {})
{
    DeltaReport report;
    QList<DeltaRow> all =
        deltaRows("releases\tarea\tobject\tchange\tkey path\tdetail\tOS\n" + rows, QStringLiteral("D"), report);
    for (DeltaRow& row : all) {
        row.preRelease = row.release == seed;
    }
    applyDeltas(entries, all, QStringLiteral("D"), report);
    return {entries, report};
}

QString shapeJson(const char* shape)
{
    const auto read = keyOfShape(QStringLiteral("K"), QString::fromLatin1(shape));
    return read ? QString::fromUtf8(QJsonDocument(toJson(**read)).toJson(QJsonDocument::Compact)) : read.error().what;
}

} // namespace

class CatalogueDeltasTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shapes_data()
    {
        QTest::addColumn<QByteArray>("shape");
        QTest::addColumn<QString>("json");
        const auto row = [](const char* shape, const char* json) {
            QTest::newRow(shape) << QByteArray(shape) << QString::fromUtf8(json);
        };
        row("", R"({"key":"K","name-only":true,"type":"any"})");
        row("string required", R"({"key":"K","required":true,"type":"string"})");
        row("integer {0|1}", R"({"choices":[0,1],"key":"K","type":"integer"})");
        row("string required {A|B}", R"({"choices":["A","B"],"key":"K","required":true,"type":"string"})");
        row("LOW|OK", R"({"choices":["LOW","OK"],"key":"K","type":"string"})");
        row("-1|0|1", R"({"choices":[-1,0,1],"key":"K","type":"integer"})");
        row("boolean=false", R"({"default":false,"key":"K","type":"boolean"})");
        row("array of data", R"({"key":"K","keys":[{"key":"KItem","type":"data"}],"type":"array"})");
        row("array of {a required, b boolean}",
            R"({"key":"K","keys":[{"key":"KItem","keys":[{"key":"a","name-only":true,"required":true,"type":"any"},{"key":"b","type":"boolean"}],"type":"dictionary"}],"type":"array"})");
        row("{x{y required}, z{<id>:{w}}} required",
            R"({"key":"K","keys":[{"key":"x","keys":[{"key":"y","name-only":true,"required":true,"type":"any"}],"type":"dictionary"},{"key":"z","keys":[{"key":"ANY","keys":[{"key":"w","name-only":true,"type":"any"}],"type":"dictionary"}],"type":"dictionary"}],"required":true,"type":"dictionary"})");
        row("[code,details]",
            R"({"key":"K","keys":[{"key":"KItem","keys":[{"key":"code","name-only":true,"type":"any"},{"key":"details","name-only":true,"type":"any"}],"type":"dictionary"}],"type":"array"})");
        row("string {a|b", "brackets don't match in “string {a|b”");
        row("some prose", "“some” isn't understood in “some prose”");
        row("array of prose", "“prose” isn't understood in “prose”");
    }
    void shapes()
    {
        QFETCH(QByteArray, shape);
        QFETCH(QString, json);
        QCOMPARE(shapeJson(shape.constData()), json);
    }

    void systems()
    {
        const auto columns =
            systemsOfDelta(Kind::Command, QStringLiteral("iOS:27.0 macOS:27.0(user channel) tvOS:n/a supervised+DEP"));
        QVERIFY(columns);
        QCOMPARE(columns->support.size(), 3);
        QVERIFY(columns->support[Platform::macOS].userChannel == true);
        QVERIFY(columns->support[Platform::iOS].supervised == true &&
                columns->support[Platform::iOS].requiresDep == true);
        QVERIFY(columns->support[Platform::tvOS].unavailable && !columns->support[Platform::tvOS].supervised);
        const auto words = systemsInWords(
            Kind::StatusItem, QStringLiteral("iOS,macOS(user scope),tvOS supervised|local"), QStringLiteral("27.0"));
        QVERIFY(words);
        QCOMPARE(words->support[Platform::macOS].allowedScopes, QStringList{QStringLiteral("user")});
        QCOMPARE(words->support[Platform::iOS].allowedEnrollments,
                 (QStringList{QStringLiteral("supervised"), QStringLiteral("local")}));
        QCOMPARE(words->support[Platform::iOS].introduced.text(), QStringLiteral("27.0"));
        QVERIFY(words->support[Platform::watchOS].unavailable);
        QVERIFY(!systemsOfDelta(Kind::Payload, QStringLiteral("fridgeOS:1.0")));
        QVERIFY(!systemsInWords(Kind::StatusItem, QStringLiteral("somewhere"), QStringLiteral("27.0")));
    }

    void addedKeys()
    {
        const auto done = apply("18.3>26.4\tprofile\tcom.example.a\tadded\t/New\tboolean required\tiOS:26.0 macOS:n/a\n"
                                "18.3>26.4\tprofile\tcom.example.a\tadded\t/List/B\tstring {x|y}\t\n"
                                "18.3>26.4\tprofile\tcom.example.a\tadded\t/Plain/C\tdata\t\n"
                                "18.3>26.4\tprofile\tcom.example.a\tadded\t/List/A\tstring\t\n");
        QCOMPARE(done.report.applied, 3);
        QCOMPARE(done.report.known, 1);
        const Keys& keys = done.entries[0].keys;
        const auto added = keyAt(keys, "New");
        QVERIFY(added && added->type == Type::Boolean && added->presence == Presence::Required);
        QCOMPARE(added->since, QStringLiteral("26.4"));
        QVERIFY(added->support[Platform::macOS].unavailable);
        QCOMPARE(keyAt(keys, "List/Item/B")->choices.size(), 2);
        QCOMPARE(keyAt(keys, "Plain/PlainItem/C")->type, Type::Data);
    }

    void changedKeys()
    {
        const auto done = apply("18.3>26.4\tprofile\tcom.example.a\tpresence\t/List/A\toptional\trequired\n"
                                "18.3>26.4\tprofile\tcom.example.a\tvalues\t/Mode\twas a\tnow a|b\n"
                                "18.3>26.4\tprofile\tcom.example.a\tdeprecated\t/Name\tiOS\tNone > 26.1\n"
                                "18.3>26.4\tprofile\tcom.example.a\tremoved\t/Name\ttvOS\tNone > 26.2\n"
                                "26.4>27.0\tprofile\tcom.example.a\tos\t/Name\tvisionOS\t27.0\n"
                                "26.4>27.0\tprofile\tcom.example.a\tgone\t/Mode\t\t\n");
        QCOMPARE(done.report.applied, 6);
        const Keys& keys = done.entries[0].keys;
        QCOMPARE(keyAt(keys, "List/Item/A")->presence, Presence::Required);
        QCOMPARE(keyAt(keys, "List/Item/A")->revised.value(QStringLiteral("presence")), QStringLiteral("26.4"));
        QCOMPARE(keyAt(keys, "Mode")->choices, (QJsonArray{QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(keyAt(keys, "Mode")->gone, QStringLiteral("27.0"));
        const auto name = keyAt(keys, "Name");
        QCOMPARE(name->support[Platform::iOS].deprecated.text(), QStringLiteral("26.1"));
        QCOMPARE(name->support[Platform::tvOS].removed.text(), QStringLiteral("26.2"));
        QCOMPARE(name->support[Platform::visionOS].introduced.text(), QStringLiteral("27.0"));
        QVERIFY(name->since.isEmpty());
        QCOMPARE(name->revised.value(QStringLiteral("introduced")), QStringLiteral("27.0"));
    }

    void changedPayloads()
    {
        const auto done = apply("18.3>26.4\tprofile\tcom.example.a\tpayload deprecated\t\tmacOS\tNone > 26.0\n"
                                "26.4>27.0\tprofile\tcom.example.a\tpayload introduced\t\tvisionOS\t27.0\n"
                                "26.4>27.0\tprofile\tcom.example.a\tgone\t\t\tschema file removed in 27.0\n"
                                "26.4>27.0\tprofile\tcom.example.a\tfile renamed\t\tcom.example.a(Better)\t\n");
        QCOMPARE(done.report.applied, 4);
        const Entry& entry = done.entries[0];
        QCOMPARE(entry.support[Platform::macOS].deprecated.text(), QStringLiteral("26.0"));
        QVERIFY(!entry.support[Platform::visionOS].unavailable);
        QCOMPARE(entry.gone, QStringLiteral("27.0"));
        QCOMPARE(entry.variant, QStringLiteral("Better"));
    }

    void newEntries()
    {
        const auto done =
            apply("18.3>26.4\tdeclaration\tcom.apple.configuration.x\tnew\t\tcombined\tiOS:26.0 macOS:n/a\n"
                  "26.4>27.0\tdeclaration file\tapp.x\tnew\t\t\t27.0\n"
                  "26.4>27.0\tcommand\tC\tnew\t/Token\tstring required\tiOS:27.0 supervised\n"
                  "26.4>27.0\tcommand\tD\tnew\t\tno keys\tiOS:27.0\n"
                  "18.3>26.2\tcheckin\tE\tnew\t\trequest UDID; response R{S boolean required}\tiOS:26.0\n"
                  "18.3>26.2\terror\te.f\tnew\t\tHTTP 403 body: code, details{U required}\tmacOS:26.0\n"
                  "26.4>27.0\tstatus\ts.t\tnew\t\tdictionary of optional strings A,B {ok|bad}; C {x|y}; iOS "
                  "supervised\t27.0\n"
                  "26.4>27.0\tstatus\ts.u\tnew\t\t(name only; key list not read)\tmacOS:26.4\n",
                  {});
        QVERIFY2(done.report.notApplied.isEmpty(),
                 qPrintable(done.report.notApplied.isEmpty() ? QString() : done.report.notApplied[0].text()));
        QCOMPARE(done.entries.size(), 8);
        QCOMPARE(done.entries[0].apply, QStringLiteral("combined"));
        QVERIFY(done.entries[0].support[Platform::tvOS].unavailable);
        QCOMPARE(done.entries[1].type, QStringLiteral("com.apple.configuration.app.x"));
        QVERIFY(done.entries[1].nameOnly);
        QVERIFY(keyAt(done.entries[2].keys, "Token"));
        QVERIFY(done.entries[3].keys.isEmpty() && !done.entries[3].nameOnly);
        QVERIFY(keyAt(done.entries[4].responseKeys, "R/S"));
        QCOMPARE(done.entries[4].since, QStringLiteral("26.2"));
        QVERIFY(keyAt(done.entries[5].keys, "details/U"));
        QCOMPARE(keyAt(done.entries[6].keys, "s.t/C")->choices.size(), 2);
        QVERIFY(done.entries[6].support[Platform::macOS].unavailable);
        QVERIFY(done.entries[7].nameOnly);
    }

    void whatIsNotUnderstoodIsTold_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("error");
        const auto row = [](const char* line, const char* error) {
            QTest::newRow(error) << QByteArray(line) << QString::fromUtf8(error);
        };
        row("18.3>26.4\tprofile\tcom.example.a\tadded\t/New\tboolean", "6 columns instead of 7");
        row("18.3>26.4\tprofile\tcom.example.b\tgone\t/Name\t\t", "there is no profile “com.example.b”");
        row("18.3>26.4\tprofile\tcom.example.a\tgone\t/Nothing\t\t", "there is no key “Nothing”");
        row("18.3>26.4\tprofile\tcom.example.a\tpainted\t/Name\tred\t", "“painted” isn't understood");
        row("18.3>26.4\tgarden\tcom.example.a\tgone\t/Name\t\t", "“garden” isn't understood");
        row("soon\tprofile\tcom.example.a\tgone\t/Name\t\t", "isn't understood");
        row("18.3>26.4\tprofile\tcom.example.a\tadded\t/Name/Inside\tboolean\t",
            "“a key in no dictionary” isn't understood");
        row("18.3>26.4\tprofile\tcom.example.a\tdeprecated\t/Name\tfridgeOS\tNone > 26.4",
            "“fridgeOS None > 26.4” isn't understood");
        row("18.3>26.4\tprofile\tcom.example.a\tpresence\t/Name\trequired\tsometimes", "“sometimes” isn't understood");
        row("18.3>26.4\tprofile\tcom.example.a\tvalues\t/Mode\ta\tb", "“b” isn't understood");
        row("18.3>26.4\tprofile\tcom.example.n\tnew\t\t\t", "a new payload isn't described in rows");
        row("18.3>26.4\tcommand\tC\tnew\t\tsomething\t", "a command's one key is expected");
    }
    void whatIsNotUnderstoodIsTold()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, error);
        const auto done = apply(row + '\n');
        QCOMPARE(done.report.rows, 1);
        QCOMPARE(done.report.notApplied.size(), 1);
        const QString text = done.report.notApplied[0].text();
        QVERIFY2(text.startsWith(QStringLiteral("D: line 2: ")) && text.contains(error), qPrintable(text));
    }

    void whatASeedAddsIsMarked()
    {
        const auto done = apply("26.4>27.0\tprofile\tcom.example.a\tadded\t/New\t{x{y required}}\tiOS:27.0\n"
                                "26.4>27.0\tstatus\ts.t\tnew\t\t\t27.0\n"
                                "18.3>26.4\tprofile\tcom.example.a\tadded\t/Old\tboolean\tiOS:26.4\n",
                                somePayload(), QStringLiteral("27.0"));
        QCOMPARE(done.report.applied, 3);
        QVERIFY(keyAt(done.entries[0].keys, "New")->preRelease && keyAt(done.entries[0].keys, "New/x/y")->preRelease);
        QVERIFY(!keyAt(done.entries[0].keys, "Old")->preRelease);
        QVERIFY(!done.entries[0].preRelease && done.entries[1].preRelease);
    }

    void whatASeedChangesOfSomethingReleasedIsNotTaken()
    {
        const auto before = somePayload();
        const auto done = apply("26.4>27.0\tprofile\tcom.example.a\tpresence\t/List/A\toptional\trequired\n"
                                "26.4>27.0\tprofile\tcom.example.a\tvalues\t/Mode\twas a\tnow a|b\n"
                                "26.4>27.0\tprofile\tcom.example.a\tos\t/Name\tvisionOS\t27.0\n"
                                "26.4>27.0\tprofile\tcom.example.a\tgone\t/Mode\t\t\n"
                                "26.4>27.0\tprofile\tcom.example.a\tgone\t\t\t\n"
                                "26.4>27.0\tprofile\tcom.example.a\tgone\t/Nothing\t\t\n",
                                before, QStringLiteral("27.0"));
        QCOMPARE(done.report.applied, 0);
        QCOMPARE(done.report.notTaken.size(), 5);
        QCOMPARE(done.report.notTaken[3].text(), QStringLiteral("D: line 5: com.example.a: gone Mode"));
        QCOMPARE(done.report.notApplied.size(), 1);
        QCOMPARE(toJson(done.entries[0]), toJson(before[0]));
    }

    void aKeyThatStandsThereByRecursionIsKnown()
    {
        auto again = keyNamed("Item", Type::Dictionary);
        again->recursesTo = QStringLiteral("Item");
        auto entries = somePayload();
        entries[0].keys = {
            keyNamed("Items", Type::Array,
                     {keyNamed("Item", Type::Dictionary,
                               {keyNamed("Name", Type::String), keyNamed("Items", Type::Array, {again})})})};
        const auto done = apply("18.3>26.4\tprofile\tcom.example.a\tadded\t/Items/Items/Name\tstring\t\n"
                                "18.3>26.4\tprofile\tcom.example.a\tgone\t/Items/Items/Name\t\t\n",
                                entries);
        QCOMPARE(done.report.known, 1);
        QCOMPARE(done.report.notApplied.size(), 1);
        QVERIFY(done.report.notApplied[0].what.contains(QStringLiteral("by recursion")));
    }
};

ESPALIER_TEST(CatalogueDeltasTest);
#include "deltas_test.moc"
