#include "tests/walk/ground.h"

#include "server/setup.h"
#include "tests/support/command.h"
#include "tests/support/free_port.h"
#include "ui/common/app_style.h"
#include "ui/common/side_bar.h"
#include "ui/screen.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QListView>
#include <QSettings>
#include <QSslCertificate>
#include <QTimer>
#include <QUuid>

namespace espalier::test {

namespace {

void startDevices(QProcess& process, const QStringList& arguments)
{
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(BINARY_ROOT "/bin/espalier-device"), arguments);
    QVERIFY2(process.waitForStarted(), qPrintable(process.errorString()));
}

} // namespace

void moveInto(const QTemporaryDir& home)
{
    qputenv("HOME", home.path().toUtf8());
    for (const char* name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"}) {
        qputenv(name, home.filePath(QStringLiteral("home")).toUtf8());
    }
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    for (const char* name : {"ESPALIER_DATA", "ESPALIER_PASSPHRASE_FILE"}) {
        qunsetenv(name);
    }
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, home.filePath(QStringLiteral("settings")));
    QCoreApplication::setOrganizationName(QStringLiteral("espalier-walk"));
    QCoreApplication::setApplicationName(QStringLiteral("espalier-walk"));
    ui::installAppStyle();
}

void makePushCertificate(const QTemporaryDir& folder)
{
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const Ran made =
        runCommand(QStringLiteral("openssl"),
                   {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                    QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-days"),
                    QStringLiteral("365"), QStringLiteral("-keyout"), folder.filePath(QStringLiteral("push.key")),
                    QStringLiteral("-out"), folder.filePath(QStringLiteral("push.pem")), QStringLiteral("-subj"),
                    QStringLiteral("/UID=com.apple.mgmt.External.%1/CN=APSP:%1/C=US").arg(id),
                    QStringLiteral("-addext"), QStringLiteral("extendedKeyUsage=clientAuth")});
    QVERIFY2(made.exitCode == 0, made.errors.constData());
}

app::ServerCommandLine setUpOffice(const QTemporaryDir& home, quint16 port)
{
    const QByteArray words = "four plain words together";
    server::Setup setup;
    setup.organization = QStringLiteral("Marlow and Finch");
    setup.publicUrl = QStringLiteral("https://localhost:%1").arg(port);
    setup.listen = QStringLiteral("127.0.0.1:%1").arg(port);
    setup.lab = true;
    setup.passphrase = SecretBytes(words);
    app::ServerCommandLine line;
    line.data = home.filePath(QStringLiteral("data"));
    line.passphraseFile = home.filePath(QStringLiteral("passphrase"));
    line.server.apns.host = localhost; // not Apple: nobody answers there
    line.server.apns.port = freePort();
    QFile passphrase(line.passphraseFile);
    const bool kept = passphrase.open(QIODevice::WriteOnly) &&
                      passphrase.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                      passphrase.write(words + '\n') > 0;
    const auto made = server::initialise(server::DataFolder(line.data), setup, SystemClock());
    if (!kept || !made) {
        QTest::qFail(made ? "no passphrase file" : qPrintable(made.error().what), __FILE__, __LINE__);
    }
    return line;
}

void picture(ui::MainWindow& window, const QString& name)
{
    static const QString folder = QStringLiteral(BINARY_ROOT "/walk/");
    QImage seen;
    int still = 0;
    const auto rests = [&] {
        const QImage now = window.grab().toImage();
        still = now == seen ? still + 1 : 0;
        seen = now;
        return still == 8;
    };
    (void)QTest::qWaitFor(rests);
    QVERIFY(QDir().mkpath(folder) && seen.save(folder + name + QStringLiteral(".png")));
}

void answerFileDialog(ui::MainWindow& window, const QString& path)
{
    auto* look = new QTimer(&window);
    QObject::connect(look, &QTimer::timeout, &window, [&window, look, path] {
        if (auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget())) {
            look->deleteLater();
            look->stop();
            dialog->selectFile(path);
            QMetaObject::invokeMethod(dialog, "accept");
            window.activateWindow(); // as a window manager does
        }
    });
    look->start(5);
}

void makeBackup(Hand& hand, const QString& file, const QString& passphrase)
{
    hand.type("backupFilePath", file);
    hand.type("passphrase", passphrase);
    hand.type("passphraseAgain", passphrase);
    hand.click("makeBackup");
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), patienceMs);
    const auto* button = hand.see<QAbstractButton>("makeBackup");
    QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), patienceMs);
    hand.click("makeBackup"); // "Done"
}

void stopAndClose(ui::MainWindow& window, Hand& hand)
{
    hand.click("stopAndClose");
    QTimer::singleShot(patienceMs, qApp, [] { QApplication::exit(1); });
    QCOMPARE(QApplication::exec(), 0); // by itself, with its last window
    QVERIFY(!window.isVisible());
}

void goTo(const char* screen, ui::MainWindow& window, Hand& hand)
{
    ui::Screen* wanted = window.screen(QLatin1String(screen));
    QVERIFY(wanted != nullptr);
    auto* bar = window.findChild<ui::SideBar*>();
    QVERIFY(bar != nullptr);
    hand.choose(bar->findChild<QListView*>(), wanted->title());
    QTRY_VERIFY(wanted->isVisible());
}

void enrollDevices(const char* platform, int count, const QString& link, const QTemporaryDir& folder)
{
    const Ran fetched = runCommand(QStringLiteral("curl"), {QStringLiteral("-ksSf"), QStringLiteral("--noproxy"),
                                                            QStringLiteral("*"), link + QStringLiteral("/ca")});
    QVERIFY2(fetched.exitCode == 0, fetched.errors.constData());
    const QSslCertificate office(fetched.output, QSsl::Der);
    QVERIFY(!office.isNull());
    QFile file(folder.filePath(QStringLiteral("ca.pem")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(office.toPem()) > 0);
    file.close();

    QProcess enrolling;
    startDevices(enrolling, {QStringLiteral("enroll"), QStringLiteral("--link"), link, QStringLiteral("--count"),
                             QString::number(count), QStringLiteral("--platform"), QLatin1String(platform),
                             QStringLiteral("--state"), folder.filePath(QStringLiteral("devices")),
                             QStringLiteral("--ca"), file.fileName()});
    QTRY_COMPARE_WITH_TIMEOUT(enrolling.state(), QProcess::NotRunning, patienceMs);
    QVERIFY2(enrolling.exitCode() == 0, enrolling.readAll().constData());
}

void runDevices(QProcess& process, const QTemporaryDir& folder)
{
    process.setStandardOutputFile(folder.filePath(QStringLiteral("device.log")));
    startDevices(process, {QStringLiteral("run"), QStringLiteral("--state"), folder.filePath(QStringLiteral("devices")),
                           QStringLiteral("--poll"), QStringLiteral("1")});
}

} // namespace espalier::test
