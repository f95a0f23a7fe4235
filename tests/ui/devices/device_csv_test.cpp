#include "base/formula_safe.h"
#include "tests/support/test.h"
#include "ui/devices/device_csv.h"
#include "ui/devices/device_export.h"

using espalier::csvField;
using namespace espalier::ui;

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

    void onlyTheColumnsOnTheScreenAreWritten()
    {
        DeviceRow device;
        device.id = 1;
        device.name = QStringLiteral("=cmd|' /C calc'!A0");
        device.serial = QStringLiteral("ABC");
        device.state = QStringLiteral("enrolled");
        const QByteArray file = deviceCsv({device}, {DeviceModel::Device, DeviceModel::LastContact}, 0);
        QVERIFY(file.startsWith("\xEF\xBB\xBF")); // spreadsheets take it for Latin-1 otherwise
        const QString csv = QString::fromUtf8(file);
        const QStringList lines = csv.split(QStringLiteral("\r\n"));
        QCOMPARE(lines.at(0), QStringLiteral("Device,Model,Serial number,Last contact"));
        QCOMPARE(lines.at(1), QStringLiteral("'=cmd|' /C calc'!A0,,ABC,"));
    }
};

ESPALIER_TEST(DeviceCsvTest);
#include "device_csv_test.moc"
