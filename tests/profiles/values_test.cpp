// Values on one line, and values that the catalogue holds as JSON.
#include "profiles/validation/catalogue_values.h"
#include "profiles/value_line.h"
#include "tests/support/test.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace espalier;
using namespace espalier::profiles;

Q_DECLARE_METATYPE(espalier::profiles::Kind)
Q_DECLARE_METATYPE(espalier::plist::Value)

class ValuesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void valuesFitOnOneLine_data()
    {
        QTest::addColumn<plist::Value>("value");
        QTest::addColumn<QString>("line");
        const auto row = [](const char* name, plist::Value value, const char* line) {
            QTest::newRow(name) << std::move(value) << QString::fromUtf8(line);
        };
        row("truth", true, "true");
        row("number", -5, "-5");
        row("large number", std::numeric_limits<quint64>::max(), "18446744073709551615");
        row("real", 1.5, "1.5");
        row("text", "a \"b\"", "\"a \"b\"\"");
        row("text with line ends and what turns it around", QStringLiteral("a\r\nb\u202Ec\u2028d"), "\"a  b c d\"");
        row("date", plist::Date{1'700'000'000'000}, "2023-11-14T22:13:20Z");
        row("data", QByteArray("a"), "1 byte, SHA-256 ca978112ca1b…");
        row("nested", plist::Dict().set(QStringLiteral("k\n"), plist::Array{1, "x"}).set(QStringLiteral("l"), false),
            "{k : [1, \"x\"], l: false}");
        row("empty ones", plist::Array{plist::Array(), plist::Dict(), QString()}, "[[], {}, \"\"]");
    }
    void valuesFitOnOneLine()
    {
        QFETCH(plist::Value, value);
        QFETCH(QString, line);
        QCOMPARE(shortText(value), line);
    }

    void longOnesAreCut()
    {
        const QString text(500, u'x');
        QCOMPARE(shortText(text, Quotes::None, 20), QString(19, u'x') + u'…');
        QCOMPARE(shortText(QString(20, u'x'), Quotes::None, 20), QString(20, u'x'));
        QCOMPARE(shortText(plist::Array(1'000'000, 7), Quotes::Around, 10), QStringLiteral("[7, 7, 7,…"));
        const QString leaf = QStringLiteral("🌿"); // two UTF-16 units, which stay together
        QCOMPARE(shortText(QString(3, u'x') + leaf + text, Quotes::None, 5), QStringLiteral("xxx…"));
    }

    void jsonBecomesTheKindThatIsWanted_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<plist::Value>("value");
        const auto row = [](const char* json, Kind kind, plist::Value value) {
            QTest::addRow("%s as %d", json, int(kind)) << QByteArray(json) << kind << std::move(value);
        };
        row("1", Kind::Integer, 1);
        row("true", Kind::Integer, 1);
        row("1", Kind::Real, 1.0);
        row("1", Kind::Boolean, true);
        row("0", Kind::Boolean, false);
        row("1.5", Kind::String, "1.5");
        row("\"a\"", Kind::String, "a");
        row("\"TWFu\"", Kind::Data, QByteArray("Man"));
        row("\"2023-11-14T22:13:20Z\"", Kind::Date, plist::Date{1'700'000'000'000});
        row("[1, 1.5, true, \"a\", [], {}]", Kind::Array,
            plist::Array{1, 1.5, true, "a", plist::Array(), plist::Dict()});
        row("{\"a\": {\"b\": 2}}", Kind::Dict,
            plist::Dict().set(QStringLiteral("a"), plist::Dict().set(QStringLiteral("b"), 2)));
    }
    void jsonBecomesTheKindThatIsWanted()
    {
        QFETCH(QByteArray, json);
        QFETCH(Kind, kind);
        QFETCH(plist::Value, value);
        const QJsonValue read = QJsonDocument::fromJson("[" + json + "]").array().first();
        QVERIFY(valueFrom(read, kind) == value);
        if (kind == Kind::Array || kind == Kind::Dict) {
            QVERIFY(valueFrom(read) == value);
        }
    }
};

ESPALIER_TEST(ValuesTest);
#include "values_test.moc"
