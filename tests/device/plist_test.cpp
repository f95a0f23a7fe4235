#include "device/wire/plist.h"
#include "tests/support/test.h"

#include <QDateTime>

using namespace espalier::device;

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
