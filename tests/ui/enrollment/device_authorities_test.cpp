// Apple's authorities of device certificates: seen, imported from a file of either form, and taken away.
#include "tests/support/test.h"
#include "tests/ui/enrollment/enrollment_window.h"
#include "tests/ui/support/json.h"
#include "ui/common/app_style.h"
#include "ui/common/file_field.h"
#include "ui/common/record_list.h"
#include "ui/common/table_view.h"
#include "ui/enrollment/device_authorities_sheet.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace espalier;
using namespace espalier::ui;
using test::EnrollmentWindow;

class DeviceAuthoritiesTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    const char* const m_one = R"([{"id":4,"subject":"CN=Apple iPhone Device CA,O=Apple Inc.,C=US",
        "not_after":1713000000000,"sha256":"ab12"}])";

    QString file(const QByteArray& content)
    {
        QFile made(m_folder.filePath(QStringLiteral("authority.cer")));
        (void)made.open(QIODevice::WriteOnly);
        made.write(content);
        return made.fileName();
    }

private Q_SLOTS:
    void initTestCase() { installAppStyle(ColorScheme::Light); }

    void theyAreShownAndOneIsTakenAway()
    {
        EnrollmentWindow window;
        window.control.answer(QStringLiteral("ca.device_ca.list"), test::json(m_one));
        window.control.answer(QStringLiteral("ca.device_ca.remove"), QJsonObject());
        auto* sheet = new DeviceAuthoritiesSheet(window.control, window.clock, &window.screen);
        const QSignalSpy changed(sheet, &DeviceAuthoritiesSheet::changed);
        auto* list = sheet->findChild<RecordList*>(QStringLiteral("deviceAuthorities"));
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QVERIFY(list->model()->at(0).cells.at(0).text.contains(QStringLiteral("Apple iPhone Device CA")));
        QCOMPARE(list->model()->at(0).cells.at(1).second, QStringLiteral("still counts")); // it has expired
        auto* remove = sheet->findChild<Button*>(QStringLiteral("removeDeviceAuthority"));
        QVERIFY(!remove->isEnabled());
        list->table()->selectRow(0);
        QTRY_VERIFY(remove->isEnabled());
        remove->click();
        window.control.answer(QStringLiteral("ca.device_ca.list"), QJsonArray());
        window.screen.window()->findChild<Button*>(QStringLiteral("danger"))->click();
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(window.sent(QStringLiteral("ca.device_ca.remove")).value(QLatin1String("id")).toInt(), 4);
        QTRY_COMPARE(list->model()->rowCount(), 0);
    }

    void aFileOfEitherFormGoesInAsPem()
    {
        EnrollmentWindow window;
        window.control.answer(QStringLiteral("ca.device_ca.add"), test::json(m_one));
        auto* sheet = new DeviceAuthoritiesSheet(window.control, window.clock, &window.screen);
        auto* add = sheet->findChild<Button*>(QStringLiteral("addDeviceAuthority"));
        QVERIFY(!add->isEnabled());
        const QByteArray der = "\x30\x03\x02\x01\x01";
        QVERIFY(sheet->findChild<FileField*>()->take(file(der)));
        add->click();
        QTRY_VERIFY(window.says(QStringLiteral("1 authority")));
        const QByteArray sent = QByteArray::fromBase64(
            window.sent(QStringLiteral("ca.device_ca.add")).value(QLatin1String("pem_base64")).toString().toLatin1());
        QVERIFY(sent.startsWith("-----BEGIN CERTIFICATE-----\n" + der.toBase64()));
        QVERIFY(!add->isEnabled()); // the next file
    }

    void aFileThatIsNoCertificateIsToldAndKept()
    {
        EnrollmentWindow window;
        window.control.refuse(QStringLiteral("ca.device_ca.add"), ErrorCode::InvalidInput,
                              QStringLiteral("no certificate"));
        auto* sheet = new DeviceAuthoritiesSheet(window.control, window.clock, &window.screen);
        QVERIFY(sheet->findChild<FileField*>()->take(file("hello")));
        auto* add = sheet->findChild<Button*>(QStringLiteral("addDeviceAuthority"));
        add->click();
        QTRY_VERIFY(window.says(QStringLiteral("was not imported")));
        QVERIFY(add->isEnabled());
    }
};

ESPALIER_TEST(DeviceAuthoritiesTest);
#include "device_authorities_test.moc"
