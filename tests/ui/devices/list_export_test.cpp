// Files of the list: exactly what is shown, all of it, and harmless whatever a device calls itself.
#include "tests/support/test.h"
#include "tests/ui/support/fake_control.h"
#include "tests/ui/support/own_settings.h"
#include "ui/devices/browser/cell_words.h"
#include "ui/devices/browser/list_export.h"
#include "ui/devices/browser/list_report.h"
#include "ui/devices/device_model.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace espalier;
using namespace espalier::ui;

namespace {

const auto everyValue = QStringLiteral("custom(\"Desk\")");

ListedAs asShown(const QStringList& columns)
{
    return {QStringLiteral("Devices"),
            QStringLiteral("platform = mac"),
            listColumns(columns),
            {{QStringLiteral("name"), false}},
            test::officeNow};
}

QString hostile(const QString& name)
{
    const QHash<QString, QString> texts{
        {QStringLiteral("html"), QStringLiteral("<img src=x onerror=alert(1)><b>bold</b>&amp;")},
        {QStringLiteral("bidi"), QStringLiteral("a\u202Egnp.exe\u2066b")},
        {QStringLiteral("formula"), QStringLiteral("=HYPERLINK(\"http://evil\",\"x\")")},
        {QStringLiteral("long"), QString(10'240, u'x')},
        {QStringLiteral("emoji"), QString::fromUtf8("👩‍👩‍👧‍👦📱é")},
        {QStringLiteral("nul"), QStringLiteral("a") + QChar(0) + QStringLiteral("b\r\nc\x1B[31m")}};
    return texts.value(name);
}

DeviceRow called(const QString& text)
{
    QJsonObject json{{QStringLiteral("id"), 1}, {QStringLiteral("state"), QStringLiteral("enrolled")}};
    for (const char* key : {"name", "serial", "model", "os", "os_build", "asset_tag", "platform", "link"}) {
        json.insert(QLatin1String(key), text);
    }
    json.insert(QStringLiteral("owner"), QJsonObject{{QStringLiteral("name"), text}});
    json.insert(QStringLiteral("groups"), QJsonArray{text});
    json.insert(QStringLiteral("values"), QJsonObject{{everyValue, text}, {QStringLiteral("platform"), text}});
    json.insert(QStringLiteral("health"),
                QJsonObject{{QStringLiteral("score"), 50},
                            {QStringLiteral("level"), text},
                            {QStringLiteral("reasons"), QJsonArray{QJsonObject{{QStringLiteral("kind"), text}}}}});
    return DeviceRow::fromJson(json);
}

QStringList everyColumn()
{
    return usualColumns() + QStringList{everyValue, QStringLiteral("platform")};
}

} // namespace

class ListExportTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_settings;

private Q_SLOTS:
    void initTestCase() { test::useOwnSettings(m_settings); }

    void onlyTheColumnsOnTheScreenAreWritten()
    {
        DeviceRow device;
        device.id = 1;
        device.name = QStringLiteral("=cmd|' /C calc'!A0");
        device.serial = QStringLiteral("ABC");
        device.state = QStringLiteral("enrolled");
        device.values = {{QStringLiteral("storage"), qint64(128'000'000'000)}};
        const auto csv = listFile(FileKind::Csv, asShown({QStringLiteral("name"), QStringLiteral("storage")}));
        csv->add({device});
        const QByteArray file = csv->end();
        QVERIFY(file.startsWith("\xEF\xBB\xBF")); // spreadsheets take it for Latin-1 otherwise
        const QStringList lines = QString::fromUtf8(file).split(QStringLiteral("\r\n"));
        QCOMPARE(lines.at(0), QStringLiteral("Device,Model,Serial number,Storage (bytes)"));
        QCOMPARE(lines.at(1), QStringLiteral("'=cmd|' /C calc'!A0,,ABC,128000000000"));
    }

    void everyPageIsFetched_data()
    {
        QTest::addColumn<int>("count");
        QTest::newRow("one page") << 3;
        QTest::newRow("a whole page") << 500;
        QTest::newRow("several") << 1234;
    }
    void everyPageIsFetched()
    {
        QFETCH(int, count);
        test::FakeControl control;
        control.answer(QStringLiteral("device.list"), [count](const QJsonObject& arguments) -> Result<QJsonValue> {
            const int after = arguments[QStringLiteral("after")].toInt();
            QJsonArray rows;
            for (int id = after + 1; id <= std::min(after + arguments[QStringLiteral("most")].toInt(), count); ++id) {
                rows.append(QJsonObject{{QStringLiteral("id"), id}, {QStringLiteral("name"), QString::number(id)}});
            }
            return QJsonObject{{QStringLiteral("matching"), count}, {QStringLiteral("rows"), rows}};
        });
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("list.json"));
        const QJsonObject arguments{{QStringLiteral("query"), QStringLiteral("platform = mac")}};
        auto* gather =
            new ListExport(control, arguments, listFile(FileKind::Json, asShown(usualColumns())), path, this);
        QSignalSpy written(gather, &ListExport::written);
        QVERIFY(written.wait());
        QCOMPARE(written[0][0].toLongLong(), count);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject whole = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(whole[QStringLiteral("devices")].toArray().size(), count);
        QCOMPARE(whole[QStringLiteral("count")].toInt(), count);
        QCOMPARE(whole[QStringLiteral("query")].toString(), QStringLiteral("platform = mac"));
        for (const auto& call : control.calls(QStringLiteral("device.list"))) {
            QCOMPARE(call.arguments[QStringLiteral("query")].toString(), QStringLiteral("platform = mac"));
        }
    }

    void aCancelledExportWritesNothing()
    {
        test::FakeControl control;
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("list.csv"));
        QPointer<ListExport> gather =
            new ListExport(control, {}, listFile(FileKind::Csv, asShown(usualColumns())), path, this);
        gather->cancel();
        QTRY_VERIFY(gather == nullptr);
        QVERIFY(!QFile::exists(path));
    }

    void hostileTextIsHarmlessEverywhere_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* name : {"html", "bidi", "formula", "long", "emoji", "nul"}) {
            QTest::newRow(name) << hostile(QLatin1String(name));
        }
    }
    void hostileTextIsHarmlessEverywhere()
    {
        QFETCH(QString, text);
        const DeviceRow row = called(text);
        const ListedAs as = asShown(everyColumn());

        static const QRegularExpression unseen(
            QStringLiteral("[\\x{00}-\\x{1F}\\x{7F}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]"));
        for (const ListColumn& column : as.columns) {
            for (const QString& line : cellWords(row, column, as.at)) {
                QVERIFY2(!line.contains(unseen), qPrintable(column.id));
                QVERIFY2(line.size() < 1'000, qPrintable(column.id));
            }
        }

        const auto csv = listFile(FileKind::Csv, as);
        csv->add({row});
        const QByteArray sheet = csv->end();
        QVERIFY(!sheet.contains('\0'));
        QVERIFY(!sheet.contains('\x1B'));
        static const QRegularExpression formula(QStringLiteral("(^|,|\\n)\"?[=+@-]"));
        QVERIFY(!QString::fromUtf8(sheet).contains(formula));

        const auto json = listFile(FileKind::Json, as);
        json->add({row});
        QJsonParseError error;
        const QJsonDocument whole = QJsonDocument::fromJson(json->end(), &error);
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(whole[QStringLiteral("devices")][0][QStringLiteral("name")].toString(), text);
        QCOMPARE(whole[QStringLiteral("devices")][0][everyValue].toString(), text);

        const auto report = listFile(FileKind::Pdf, as);
        report->add({row});
        const QByteArray paper = report->end();
        QVERIFY(paper.startsWith("%PDF-"));
        QVERIFY(paper.trimmed().endsWith("%%EOF"));
        QVERIFY(!paper.contains("/URI"));
        QVERIFY(!paper.contains("/JavaScript"));
    }

    void paperGoesOnOverPages()
    {
        ListReport report(asShown(usualColumns()));
        QList<DeviceRow> rows;
        for (int i = 0; i < 200; ++i) {
            rows.append(called(QStringLiteral("Device %1").arg(i)));
        }
        report.add(rows);
        QVERIFY(report.pages() > 3);
        QVERIFY(report.end().size() > 1'000);
    }

    void aNamedColumnSurvivesItsName()
    {
        for (const QString& name : {QStringLiteral("Zoom"), QStringLiteral("A \"B\" \\ C"), QStringLiteral("(x)")}) {
            const ListColumn column = listColumn(namedColumn(QStringLiteral("app"), name));
            QCOMPARE(column.name(), name);
            QCOMPARE(column.base(), QStringLiteral("app"));
            QCOMPARE(column.type, QStringLiteral("version"));
        }
    }
};

ESPALIER_TEST(ListExportTest);
#include "list_export_test.moc"
