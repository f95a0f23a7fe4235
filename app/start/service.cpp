#include "app/start/service.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSaveFile>
#include <QStandardPaths>

namespace espalier::app {

namespace {

constexpr int patienceMs = 45'000; // stopping may take the unit's own 30 s
constexpr qint64 mostBytes = 64 * 1024;

Result<QString> run(const QString& program, const QStringList& arguments)
{
    const QString path = QStandardPaths::findExecutable(program);
    if (path.isEmpty()) {
        return fail(ErrorCode::Unavailable, QStringLiteral("there is no %1 here: services need systemd").arg(program));
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
        return fail(ErrorCode::Unavailable,
                    QStringLiteral("%1 %2: %3")
                        .arg(program, arguments.join(QLatin1Char(' ')), errors.isEmpty() ? out : errors));
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

Result<QString> Service::systemctl(const QStringList& arguments) const
{
    const QStringList scope = m_scope == ServiceScope::User ? QStringList{QStringLiteral("--user")} : QStringList();
    return run(QStringLiteral("systemctl"), scope + arguments);
}

Result<ServiceState> Service::state() const
{
    ServiceState state;
    state.data = dataOfServiceUnit(TRY(contentOf(unitFile())));
    const QString said =
        TRY(systemctl({QStringLiteral("show"), serviceName, QStringLiteral("--property=ActiveState,UnitFileState")}));
    for (const QString& line : said.split(QLatin1Char('\n'))) {
        const QString value = line.section(QLatin1Char('='), 1);
        if (line.startsWith(QLatin1String("ActiveState="))) {
            state.said = value;
            state.isRunning = value == QLatin1String("active") || value == QLatin1String("activating") ||
                              value == QLatin1String("reloading");
        } else if (line.startsWith(QLatin1String("UnitFileState="))) {
            state.isEnabled = value == QLatin1String("enabled");
        }
    }
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
    TRY(systemctl({QStringLiteral("start"), serviceName}));
    return {};
}

Result<> Service::stop() const
{
    TRY(systemctl({QStringLiteral("stop"), serviceName}));
    return {};
}

Result<> Service::remove() const
{
    if (!QFile::exists(unitFile())) {
        return fail(ErrorCode::NotFound, QStringLiteral("there is no service"));
    }
    TRY(systemctl({QStringLiteral("disable"), QStringLiteral("--now"), serviceName}));
    if (!QFile::remove(unitFile())) {
        return fail(ErrorCode::Storage, QStringLiteral("%1 can't be removed").arg(unitFile()));
    }
    TRY(systemctl({QStringLiteral("daemon-reload")}));
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
