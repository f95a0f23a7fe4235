#include "device/wire/plist.h"
#include "tests/support/test.h"

#include <QDateTime>

using namespace espalier::device;

namespace {

// As Python's plistlib writes it.
QByteArray binaryOfEveryKind()
{
    return QByteArray::fromHex(
        "62706c6973743030db0102030405060708090a0b0c0d0e0f15161718191a1b53426967544461746155456d707479544c"
        "697374524e6f564e756d626572545265616c5454657874545768656e535965736600dc006d006c006100750074120001"
        "11704f1014000102030405060708090a0b0c0d0e0f1011121340a31011141001d1121351415178a00813ffffffffffff"
        "fff9233ff80000000000005557692d46693341c797132000000009680047007200f600df00650020d83cdf4f081f2328"
        "2e33363d42474c505d62797a7e808385878889929ba1aaab0000000000000101000000000000001c0000000000000000"
        "00000000000000bc");
}

} // namespace

class DevicePlistTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKindReadsBack()
    {
        const QVariantMap map{{QStringLiteral("text"), QStringLiteral("a < b & “c”\n")},
                              {QStringLiteral("data"), QByteArray("\x00\xff\x10", 3)},
                              {QStringLiteral("nothing"), QByteArray("")},
                              {QStringLiteral("yes"), true},
                              {QStringLiteral("number"), -9'000'000'000LL},
                              {QStringLiteral("real"), 0.25},
                              {QStringLiteral("date"), QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC)},
                              {QStringLiteral("list"), QVariantList{1LL, QStringLiteral("two"), QVariantMap{}}}};
        const auto back = readPlist(writePlist(map));
        QVERIFY(back);
        QCOMPARE(*back, map);
    }

    void binaryOnesAreRead()
    {
        const auto read = readPlist(binaryOfEveryKind());
        QVERIFY2(read, read ? "" : qPrintable(read.error().what));
        QByteArray data;
        for (char i = 0; i < 20; ++i) {
            data.append(i);
        }
        const QVariantMap map{
            {QStringLiteral("Text"), QStringLiteral("Wi-Fi")},
            {QStringLiteral("Ümlaut"), QStringLiteral("Größe 🍏")},
            {QStringLiteral("Number"), -7LL},
            {QStringLiteral("Big"), 70'000LL},
            {QStringLiteral("Real"), 1.5},
            {QStringLiteral("Yes"), true},
            {QStringLiteral("No"), false},
            {QStringLiteral("Data"), data},
            {QStringLiteral("Empty"), QByteArray("")},
            {QStringLiteral("When"), QDateTime(QDate(2026, 1, 31), QTime(12, 0), Qt::UTC)},
            {QStringLiteral("List"),
             QVariantList{1LL, QVariantMap{{QStringLiteral("A"), QStringLiteral("x")}}, QVariantList{}}}};
        QCOMPARE(*read, map);
        QVERIFY(!read->value(QStringLiteral("Empty")).toByteArray().isNull());
    }

    // Cut anywhere and with any byte another one it is read or refused, and nothing else is looked at.
    void brokenBinaryOnesAreRefused()
    {
        const QByteArray whole = binaryOfEveryKind();
        for (qsizetype size = 8; size < whole.size(); ++size) {
            QVERIFY(!readPlist(whole.first(size)));
        }
        for (qsizetype at = 8; at < whole.size(); ++at) {
            for (int value = 0; value < 256; value += 15) {
                QByteArray other = whole;
                other[at] = static_cast<char>(value);
                (void)readPlist(other);
            }
        }
        // A list that holds itself.
        const QByteArray circle = QByteArray("bplist00") +
                                  QByteArray::fromHex("d10102"
                                                      "5141"
                                                      "a102") +
                                  QByteArray::fromHex("08"
                                                      "0b"
                                                      "0d") +
                                  QByteArray::fromHex("0000000000000101"
                                                      "0000000000000003"
                                                      "0000000000000000"
                                                      "000000000000000f");
        const auto refused = readPlist(circle);
        QVERIFY(!refused);
        QVERIFY2(refused.error().what.contains(QStringLiteral("too deep")), qPrintable(refused.error().what));
    }

    void brokenOnesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("inside");
        QTest::newRow("key twice") << QByteArray("<key>a</key><true/><key>a</key><true/>");
        QTest::newRow("key without value") << QByteArray("<key>a</key>");
        QTest::newRow("value without key") << QByteArray("<true/>");
        QTest::newRow("not an integer") << QByteArray("<key>a</key><integer>x</integer>");
        QTest::newRow("not base64") << QByteArray("<key>a</key><data>*</data>");
        QTest::newRow("unknown element") << QByteArray("<key>a</key><color/>");
        QTest::newRow("entity") << QByteArray("<key>a</key><string>&bomb;</string>");
        QTest::newRow("unclosed") << QByteArray("<key>a</key><string>");
        QTest::newRow("too deep") << QByteArray("<key>a</key>") + QByteArray("<array>").repeated(80) +
                                         QByteArray("</array>").repeated(80);
    }
    void brokenOnesAreRefused()
    {
        QFETCH(QByteArray, inside);
        QVERIFY(!readPlist("<?xml version=\"1.0\"?><plist version=\"1.0\"><dict>" + inside + "</dict></plist>"));
    }
};

ESPALIER_TEST(DevicePlistTest);
#include "plist_test.moc"
