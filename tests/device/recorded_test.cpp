// Traffic recorded with foreign tools (tests/interop/record_traffic.py), read by the simulated devices' codec.
#include "device/answers/command.h"
#include "device/identity/signed_message.h"
#include "device/protocol/enrollment_profile.h"
#include "device/wire/plist.h"
#include "tests/support/test.h"

#include <QDir>
#include <QFile>

using namespace espalier::device;

namespace {
QByteArray contentOfFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
} // namespace

class DeviceRecordedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyMessageReads_data()
    {
        QTest::addColumn<QString>("path");
        for (const char* way : {"mutual-tls", "signed-messages"}) {
            const QDir folder(QStringLiteral(TEST_DATA "/traffic/") + QLatin1String(way));
            const QStringList files = folder.entryList({QStringLiteral("0*.plist"), QStringLiteral("0*.answer")});
            QVERIFY(files.size() > 10);
            for (const QString& file : files) {
                QTest::addRow("%s/%s", way, qPrintable(file)) << folder.filePath(file);
            }
        }
    }
    void everyMessageReads()
    {
        QFETCH(QString, path);
        const QByteArray bytes = contentOfFile(path);
        const auto read = readPlist(bytes);
        QVERIFY2(read, read ? "" : qPrintable(read.error().what));
        QCOMPARE(readPlist(writePlist(*read)).value(), *read);
        if (path.endsWith(QStringLiteral(".answer"))) {
            QVERIFY(readCommand(bytes, {}));
        }
    }

    void theEnrollmentProfileReads_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<bool>("signs");
        QTest::newRow("mutual TLS") << QStringLiteral(TEST_DATA "/traffic/mutual-tls/") << false;
        QTest::newRow("signed messages") << QStringLiteral(TEST_DATA "/traffic/signed-messages/") << true;
    }
    void theEnrollmentProfileReads()
    {
        QFETCH(QString, folder);
        QFETCH(bool, signs);
        const auto content = verifyIntact(contentOfFile(folder + QStringLiteral("enrollment.mobileconfig")));
        QVERIFY2(content, content ? "" : qPrintable(content.error().what));
        QCOMPARE(content->content, contentOfFile(folder + QStringLiteral("enrollment.plist")));
        const auto profile = readEnrollmentProfile(content->content);
        QVERIFY2(profile, profile ? "" : qPrintable(profile.error().what));
        QCOMPARE(profile->signMessage, signs);
        QVERIFY(!profile->scep.challenge.isEmpty());
        QCOMPARE(profile->anchors, certificatesFromPem(contentOfFile(folder + QStringLiteral("ca.pem"))));
    }
};

ESPALIER_TEST(DeviceRecordedTest);
#include "recorded_test.moc"
