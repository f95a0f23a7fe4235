#include "base/formula_safe.h"
#include "tests/support/test.h"

using espalier::csvField;

class DeviceCsvTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFieldThatASpreadsheetWouldRunGetsAnApostrophe_data()
    {
        QTest::addColumn<QString>("field");
        for (const char* start : {"=", "+", "-", "@", "\t", "\r"}) {
            QTest::addRow("%02x", start[0]) << QLatin1String(start) + QStringLiteral("HYPERLINK(1)");
        }
    }
    void aFieldThatASpreadsheetWouldRunGetsAnApostrophe()
    {
        QFETCH(const QString, field);
        const QString safe = csvField(field);
        QVERIFY(safe.startsWith(QLatin1Char('\'')) || safe.startsWith(QStringLiteral("\"'")));
    }

    void separatorsAndQuotesAreQuoted()
    {
        QCOMPARE(csvField(QStringLiteral("plain")), QStringLiteral("plain"));
        QCOMPARE(csvField(QStringLiteral("a,b")), QStringLiteral("\"a,b\""));
        QCOMPARE(csvField(QStringLiteral("say \"x\"")), QStringLiteral("\"say \"\"x\"\"\""));
        QCOMPARE(csvField(QStringLiteral("two\nlines")), QStringLiteral("\"two\nlines\""));
    }
};

ESPALIER_TEST(DeviceCsvTest);
#include "device_csv_test.moc"
