#include "app/start/service.h"

#include "base/clock.h"
#include "base/error_kind.h"
#include "server/data_folder.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QProcess>
#include <QSaveFile>
#include <QStandardPaths>
#include <QThread>

namespace espalier::app {

namespace {

constexpr int patienceMs = 45'000; // stopping may take the unit's own 30 s
constexpr qint64 mostBytes = 64 * 1024;
constexpr int answerPatienceMs = 30'000; // until the server of the service answers
constexpr int againMs = 200;
constexpr qsizetype longestLastWords = 300;
constexpr int mostLastLines = 20;

// What keeps systemd from being asked at all, as systemctl says it.
bool isUnreachable(const QString& said)
{
    return said.contains(QLatin1String("Failed to connect to")) ||
           said.contains(QLatin1String("not been booted with")) || said.contains(QLatin1String("Host is down"));
}

Failure unreachable(ServiceScope scope, const QString& said)
{
    const QString what =
        scope == ServiceScope::User
            ? QStringLiteral(
                  "systemd can't be asked for this account, so there are no services of it: it has no session "
                  "here (su, a container, ssh without one). Sign in as that person, make it a service of the "
                  "machine (as root, --system), or let something else start espalierd")
            : QStringLiteral(
                  "this computer was not started by systemd, or it can't be asked from here (a container), so "
                  "there are no services. Let something else start espalierd");
    return fail(ErrorCode::Unavailable, QLatin1String("no-systemd"),
                said.isEmpty() ? what : what + QStringLiteral(" (systemctl: “%1”)").arg(said.simplified()));
}

Result<QString> run(const QString& program, const QStringList& arguments)
{
    const QString path = QStandardPaths::findExecutable(program);
    if (path.isEmpty()) {
        return fail(ErrorCode::Unavailable, QLatin1String("no-systemd"),
                    QStringLiteral("there is no %1 here: services need systemd. Let something else start espalierd")
                        .arg(program));
    }
    QProcess process;
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(path, arguments);
    if (!process.waitForFinished(patienceMs)) {
        process.kill();
        process.waitForFinished(patienceMs);
        return fail(ErrorCode::Unavailable, QStringLiteral("%1 does not end").arg(program));
    }
    const QString out = QString::fromUtf8(process.readAllStandardOutput()).trimmed();
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        const QString errors = QString::fromUtf8(process.readAllStandardError()).trimmed();
        return fail(ErrorCode::Unavailable, errors.isEmpty() ? out : errors);
    }
    return out;
}

Result<QString> contentOf(const QString& path)
{
    QFile file(path);
    if (!file.exists()) {
        return QString();
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Storage, QStringLiteral("%1: %2").arg(path, file.errorString()));
    }
    return QString::fromUtf8(file.read(mostBytes));
}

} // namespace

Service::Service(ServiceScope scope) : m_scope(scope) {}

QString Service::unitFile() const
{
    const QString folder =
        m_scope == ServiceScope::System
            ? QStringLiteral("/etc/systemd/system")
            : QStandardPaths::writableLocation(QStandardPaths::ConfigLocation) + QStringLiteral("/systemd/user");
    return folder + QLatin1Char('/') + serviceName;
}

// The command that shows it.
QString Service::journal() const
{
    return m_scope == ServiceScope::User ? QStringLiteral("journalctl --user -u espalierd")
                                         : QStringLiteral("journalctl -u espalierd");
}

Result<QString> Service::systemctl(const QStringList& arguments) const
{
    const QStringList scope = m_scope == ServiceScope::User ? QStringList{QStringLiteral("--user")} : QStringList();
    auto done = run(QStringLiteral("systemctl"), scope + arguments);
    if (done || isOfKind(done.error(), QLatin1String("no-systemd"))) {
        return done;
    }
    const QString said = done.error().what;
    if (isUnreachable(said)) {
        return unreachable(m_scope, said);
    }
    return fail(ErrorCode::Unavailable, QStringLiteral("systemd did not %1 the service: %2. “%3” may tell more")
                                            .arg(arguments.first(), said.simplified(), journal()));
}

Result<ServiceState> Service::unitState() const
{
    ServiceState state;
    state.data = dataOfServiceUnit(TRY(contentOf(unitFile())));
    const QString said = TRY(systemctl(
        {QStringLiteral("show"), serviceName, QStringLiteral("--property=ActiveState,SubState,UnitFileState")}));
    bool restarts = false;
    for (const QString& line : said.split(QLatin1Char('\n'))) {
        const QString value = line.section(QLatin1Char('='), 1);
        if (line.startsWith(QLatin1String("ActiveState="))) {
            state.said = value;
            state.isRunning = value == QLatin1String("active") || value == QLatin1String("activating") ||
                              value == QLatin1String("reloading");
        } else if (line.startsWith(QLatin1String("SubState="))) {
            restarts = value == QLatin1String("auto-restart");
        } else if (line.startsWith(QLatin1String("UnitFileState="))) {
            state.isEnabled = value == QLatin1String("enabled");
        }
    }
    if (restarts) { // "activating", and nobody is there
        state.isRunning = false;
        state.said = QStringLiteral("ended, is started again");
    }
    return state;
}

Result<ServiceState> Service::state() const
{
    ServiceState state = TRY(unitState());
    state.lingers = m_scope == ServiceScope::System;
    if (m_scope == ServiceScope::User) {
        const auto linger =
            run(QStringLiteral("loginctl"), {QStringLiteral("show-user"), QStringLiteral("--value"),
                                             QStringLiteral("--property=Linger"), qEnvironmentVariable("USER")});
        state.lingers = linger && *linger == QLatin1String("yes");
    }
    return state;
}

Result<> Service::install(const ServiceUnit& unit) const
{
    const QString text = TRY(serviceUnitText(unit));
    const QString there = dataOfServiceUnit(TRY(contentOf(unitFile())));
    if (!there.isEmpty() && there != unit.data) {
        return fail(ErrorCode::Conflict,
                    QStringLiteral("there is a service for %1 already: remove it first").arg(there));
    }
    TRY(systemctl({QStringLiteral("show-environment")})); // it answers, before anything is written
    QDir().mkpath(QFileInfo(unitFile()).path());
    QSaveFile file(unitFile());
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0 || !file.commit()) {
        return fail(ErrorCode::Storage, QStringLiteral("%1 can't be written: %2").arg(unitFile(), file.errorString()));
    }
    TRY(systemctl({QStringLiteral("daemon-reload")}));
    TRY(systemctl({QStringLiteral("enable"), serviceName}));
    if (m_scope == ServiceScope::User) {
        (void)run(QStringLiteral("loginctl"), {QStringLiteral("enable-linger")}); // state() tells whether it worked
    }
    return {};
}

Result<> Service::start() const
{
    const qint64 sinceMs = SystemClock().nowMs();
    TRY(systemctl({QStringLiteral("start"), serviceName}));
    return untilItAnswers(sinceMs);
}

// systemd calls it started as soon as the program runs, and that may end at once.
Result<> Service::untilItAnswers(qint64 sinceMs) const
{
    const QString data = dataOfServiceUnit(TRY(contentOf(unitFile())));
    if (data.isEmpty()) {
        return {}; // a unit that somebody else wrote
    }
    const QString controlSocket = server::DataFolder(data).controlSocket();
    QElapsedTimer since;
    since.start();
    while (since.elapsed() < answerPatienceMs) {
        QLocalSocket probe;
        probe.connectToServer(controlSocket);
        if (probe.waitForConnected(againMs)) {
            return {};
        }
        if (probe.error() == QLocalSocket::SocketAccessError) {
            return {}; // of another account, which alone may ask it
        }
        const ServiceState now = TRY(unitState());
        if (!now.isRunning) {
            const QString words = lastWords(sinceMs);
            return fail(ErrorCode::Unavailable, QLatin1String("service-ended"),
                        words.isEmpty()
                            ? QStringLiteral("the service ended again, systemd calls it %1. “%2” may tell why")
                                  .arg(now.said, journal())
                            : QStringLiteral("the service ended again: %1").arg(words));
        }
        QThread::msleep(againMs);
    }
    return fail(ErrorCode::Unavailable, QLatin1String("service-silent"),
                QStringLiteral("the service did not answer within %1 s").arg(answerPatienceMs / 1000));
}

QString Service::lastWords(qint64 sinceMs) const
{
    QStringList arguments{QStringLiteral("--unit=espalierd"),
                          QStringLiteral("--since=@%1").arg(sinceMs / 1000),
                          QStringLiteral("--lines=%1").arg(mostLastLines),
                          QStringLiteral("--output=cat"),
                          QStringLiteral("--quiet"),
                          QStringLiteral("--no-pager")};
    if (m_scope == ServiceScope::User) {
        arguments.prepend(QStringLiteral("--user"));
    }
    const auto said = run(QStringLiteral("journalctl"), arguments);
    const QString own = QStringLiteral("espalierd: ");
    QString words;
    for (const QString& line : said ? said->split(QLatin1Char('\n')) : QStringList()) {
        if (line.startsWith(own)) { // what systemd says of the end, after it, tells no reason
            words = line.mid(own.size()).simplified().left(longestLastWords);
        }
    }
    return words;
}

Result<> Service::stop() const
{
    TRY(systemctl({QStringLiteral("stop"), serviceName}));
    return {};
}

Result<> Service::remove() const
{
    if (!QFile::exists(unitFile())) {
        return fail(ErrorCode::NotFound, QStringLiteral("there is no service of Espalier to remove"));
    }
    TRY(systemctl({QStringLiteral("disable"), QStringLiteral("--now"), serviceName}));
    TRY(removeUnit());
    TRY(systemctl({QStringLiteral("daemon-reload")}));
    return {};
}

Result<> Service::removeUnit() const
{
    const QDir folder = QFileInfo(unitFile()).dir();
    const QStringList wanting = folder.entryList({QStringLiteral("*.target.wants")}, QDir::Dirs);
    for (const QString& target : wanting) {
        QFile::remove(folder.filePath(target) + QLatin1Char('/') + serviceName); // a link, where it was enabled
    }
    if (!QFile::remove(unitFile())) {
        return fail(ErrorCode::Storage, QStringLiteral("%1 can't be removed").arg(unitFile()));
    }
    return {};
}

Result<ServiceUnit> serviceFor(ServiceScope scope, const QString& data, const QString& passphraseFile)
{
    ServiceUnit unit;
    unit.scope = scope;
    unit.program = QCoreApplication::applicationDirPath() + QStringLiteral("/espalierd");
    if (!QFileInfo(unit.program).isExecutable()) {
        const QString onPath = QStandardPaths::findExecutable(QStringLiteral("espalierd"));
        if (onPath.isEmpty()) {
            return fail(ErrorCode::NotFound, QStringLiteral("%1 is not there").arg(unit.program));
        }
        unit.program = QFileInfo(onPath).absoluteFilePath();
    }
    const QFileInfo folder(data);
    unit.data = folder.absoluteFilePath();
    unit.user = folder.owner();
    if (!passphraseFile.isEmpty()) {
        unit.passphraseFile = QFileInfo(passphraseFile).absoluteFilePath();
    }
    return unit;
}

} // namespace espalier::app
