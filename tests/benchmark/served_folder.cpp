#include "tests/benchmark/served_folder.h"

#include "base/clock.h"
#include "server/setup.h"

#include <QEventLoop>
#include <QFile>
#include <QUrl>

#include <unistd.h>

namespace espalier::benchmark {

Result<> ServedFolder::start(const QStringList& moreArguments)
{
    const QString data = dataFolder();
    const QString passphraseFile = m_folder.filePath(QStringLiteral("passphrase"));
    QFile file(passphraseFile);
    if (!file.open(QIODevice::WriteOnly) || file.write("benchmark\n") < 0 ||
        !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)) {
        return fail(ErrorCode::Storage, QStringLiteral("no passphrase file"));
    }
    file.close();
    server::Setup setup;
    setup.organization = QStringLiteral("Benchmark");
    setup.publicUrl = QStringLiteral("https://localhost");
    setup.lab = true;
    setup.passphrase = SecretBytes("benchmark");
    TRY(server::initialise(server::DataFolder(data), setup, SystemClock()));
    m_server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_server.start(m_program,
                   QStringList{QStringLiteral("--data"), data, QStringLiteral("--listen"),
                               QStringLiteral("127.0.0.1:0"), QStringLiteral("--passphrase-file"), passphraseFile} +
                       moreArguments);
    if (!m_server.waitForReadyRead(30'000)) {
        return fail(ErrorCode::Unavailable, QStringLiteral("espalierd did not start"));
    }
    const QString line = QString::fromUtf8(m_server.readLine()).trimmed();
    m_port = static_cast<quint16>(QUrl(line.section(QLatin1Char(' '), 1)).port());
    return m_control.open(server::DataFolder(data).controlSocket());
}

void ServedFolder::stop()
{
    m_server.terminate();
    m_server.waitForFinished(20'000);
}

ServedFolder::~ServedFolder()
{
    stop();
}

Result<QJsonValue> ServedFolder::call(const QString& operation, const QJsonObject& arguments)
{
    QEventLoop loop;
    Result<QJsonValue> answer = QJsonValue();
    m_control.call(operation, arguments, &loop, [&](const Result<QJsonValue>& given) {
        answer = given;
        loop.quit();
    });
    loop.exec();
    return answer;
}

double ServedFolder::cpuSeconds() const
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(m_server.processId()));
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QByteArray all = file.readAll();
    const auto fields = all.mid(all.lastIndexOf(')') + 2).split(' '); // from field 3 on: state
    return static_cast<double>(fields.value(11).toLongLong() + fields.value(12).toLongLong()) /
           static_cast<double>(::sysconf(_SC_CLK_TCK));
}

qint64 ServedFolder::peakKilobytes() const
{
    QFile file(QStringLiteral("/proc/%1/status").arg(m_server.processId()));
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    for (const auto& line : file.readAll().split('\n')) {
        if (line.startsWith("VmHWM:")) {
            return line.mid(6).trimmed().split(' ').value(0).toLongLong();
        }
    }
    return 0;
}

} // namespace espalier::benchmark
