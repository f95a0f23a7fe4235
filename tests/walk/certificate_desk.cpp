#include "tests/walk/certificate_desk.h"

#include "tests/support/command.h"
#include "tests/support/free_port.h"

#include <QDir>
#include <QSignalSpy>

namespace espalier::test {

using ui::CertificateStep;

namespace {

const QString python = QStringLiteral("python3");
const QString noCache = QStringLiteral("-B");

QByteArray textOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

void endProcess(QProcess& process)
{
    if (process.state() != QProcess::NotRunning) {
        process.kill();
        process.waitForFinished();
    }
}

} // namespace

void CertificateDesk::start()
{
    QVERIFY(m_folder.isValid());
    moveInto(m_folder);
    m_line = setUpOffice(m_folder, freePort());
    startPushService();
    QVERIFY(QDir().mkpath(path("pki")));
    portal({QStringLiteral("make")});
    comeBack();
}

CertificateDesk::~CertificateDesk()
{
    m_console.reset();
    endProcess(m_pushService);
    endProcess(m_signingService);
}

void CertificateDesk::comeBack()
{
    m_console = std::make_unique<app::Console>(m_line);
    const QSignalSpy serving(m_console.get(), &app::Console::serving);
    m_console->start();
    QTRY_COMPARE_WITH_TIMEOUT(serving.size(), 1, patienceMs);
    QVERIFY(QTest::qWaitForWindowActive(&window(), patienceMs));
}

void CertificateDesk::startPushService()
{
    m_pushService.start(QStringLiteral(BINARY_ROOT "/bin/espalier-device"),
                        {QStringLiteral("run"), QStringLiteral("--state"), path("devices"),
                         QStringLiteral("--apns-listen"), QStringLiteral("127.0.0.1:0")});
    const auto port = [this] { return textOf(path("devices/apns.port")).toUShort(); };
    QTRY_VERIFY_WITH_TIMEOUT(port() != 0, patienceMs);
    m_line.server.apns.port = port();
    m_line.server.apns.extraCaFile = path("devices/apns-ca.pem");
}

void CertificateDesk::startSigningService(const QString& cipher)
{
    m_signingService.start(
        python, {noCache, QStringLiteral(SOURCE_ROOT "/tests/support/signing_service.py"), path("pki"), cipher});
    const auto address = [this] { return QString::fromLatin1(textOf(path("pki/signing.url"))); };
    QTRY_VERIFY_WITH_TIMEOUT(!address().isEmpty(), patienceMs);
    shell({QStringLiteral("setting"), QStringLiteral("set"), QStringLiteral("mdmcert_url"), address()});
    shell({QStringLiteral("setting"), QStringLiteral("set"), QStringLiteral("mdmcert_ca"), path("pki/signing.pem")});
}

void CertificateDesk::shell(const QStringList& words)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(BINARY_ROOT "/bin/espalierctl"),
                  QStringList{QStringLiteral("--data"), m_line.data} + words);
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, patienceMs); // the server answers meanwhile
    QVERIFY2(process.exitCode() == 0, process.readAll().constData());
}

void CertificateDesk::portal(const QStringList& words)
{
    QStringList call{noCache, QStringLiteral(SOURCE_ROOT "/tests/support/push_portal.py"), words.first(), path("pki")};
    const Ran ran = runCommand(python, call + words.mid(1));
    QVERIFY2(ran.exitCode == 0, ran.errors.constData());
}

void CertificateDesk::issue(const char* upload, const char* certificate, const char* topic)
{
    portal({QStringLiteral("issue"), path(upload), path(certificate), QLatin1String(topic)});
}

void CertificateDesk::open(const char* button)
{
    Hand once = hand();
    goTo("server", window(), once);
    hand().click(button);
    QTRY_VERIFY_WITH_TIMEOUT(wizard() != nullptr && wizard()->isVisible(), patienceMs);
}

void CertificateDesk::goOn(CertificateStep step)
{
    hand().click("next");
    waitFor(step);
}

void CertificateDesk::waitFor(CertificateStep step)
{
    QTRY_VERIFY_WITH_TIMEOUT(wizard() != nullptr && wizard()->step() == step, patienceMs);
}

void CertificateDesk::waitUntilItCanGoOn()
{
    const auto* next = hand().see<QAbstractButton>("next");
    QVERIFY(next != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(next->isEnabled(), patienceMs);
}

void CertificateDesk::saveRequest(const char* file)
{
    QVERIFY(!QFile::exists(path(file)) || QFile::remove(path(file)));
    answerFileDialog(window(), path(file));
    hand().click("saveRequest");
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path(file)), patienceMs);
}

void CertificateDesk::tryPush()
{
    hand().click("tryPush");
    const auto* proof = hand().see<QWidget>("proof");
    QVERIFY(proof != nullptr);
    QTRY_VERIFY2_WITH_TIMEOUT(proof->accessibleName().contains(QStringLiteral("takes the certificate")),
                              qPrintable(proof->accessibleName()), patienceMs);
}

void CertificateDesk::finish()
{
    waitFor(CertificateStep::After);
    hand().click("next");
    QTRY_VERIFY_WITH_TIMEOUT(wizard() == nullptr || !wizard()->isVisible(), patienceMs);
}

void CertificateDesk::picture(const char* name)
{
    test::picture(window(), QStringLiteral("certificate-") + QLatin1String(name));
}

} // namespace espalier::test
