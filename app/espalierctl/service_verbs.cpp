// espalierd as a service of systemd, so that serving needs no window.
#include "app/espalierctl/verb.h"
#include "app/start/service.h"
#include "base/error_kind.h"

namespace espalier::ctl {

namespace {

const QString systemFlag = QStringLiteral("--system");

app::ServiceScope scopeOf(const Invocation& call)
{
    return call.line.has(systemFlag) ? app::ServiceScope::System : app::ServiceScope::User;
}

Result<int> install(Invocation& call)
{
    if (!call.folder.isInitialised()) {
        return fail(ErrorCode::NotFound, QStringLiteral("%1 is not set up").arg(call.folder.path()));
    }
    const app::Service service(scopeOf(call));
    TRY(service.install(TRY(app::serviceFor(scopeOf(call), call.folder.path(), call.passphraseFile))));
    if (!TRY(service.state()).lingers) {
        QTextStream(stderr) << "espalierctl: it serves only while you are signed in: “loginctl enable-linger” was "
                               "not allowed\n";
    }
    return done(call,
                QStringLiteral("%1 is written. From the next start on the computer serves %2; for now: espalierctl "
                               "service start.")
                    .arg(service.unitFile(), call.folder.path()));
}

Result<int> serviceStatus(Invocation& call)
{
    const app::ServiceState state = TRY(app::Service(scopeOf(call)).state());
    const QJsonObject facts{{QStringLiteral("data"), state.data},
                            {QStringLiteral("enabled"), state.isEnabled},
                            {QStringLiteral("running"), state.isRunning},
                            {QStringLiteral("lingers"), state.lingers},
                            {QStringLiteral("said"), state.said}};
    TRY(call.json ? printJson(call, facts) : printFacts(call, facts));
    return state.isRunning ? Done : Failed;
}

std::function<Result<int>(Invocation&)> doing(Result<> (app::Service::*what)() const, const char* told)
{
    return [what, told](Invocation& call) -> Result<int> {
        const app::Service service(scopeOf(call));
        TRY((service.*what)());
        return done(call, QString::fromUtf8(told));
    };
}

Result<int> removeService(Invocation& call)
{
    const app::Service service(scopeOf(call));
    auto removed = service.remove();
    if (!removed && isOfKind(removed.error(), QLatin1String("no-systemd"))) {
        TRY(service.removeUnit());
        QTextStream(stderr) << "note: systemd could not be asked, so an espalierd that runs goes on until it is "
                               "stopped\n";
    } else {
        TRY(std::move(removed));
    }
    return done(call, QStringLiteral("The service is removed; the data folder stays."));
}

} // namespace

Verbs serviceVerbs()
{
    const auto verb = [](const char* words, std::function<Result<int>(Invocation&)> run, bool needsData,
                         const QString& note) {
        return Verb{QStringLiteral("service ") + QLatin1String(words),
                    QStringLiteral("[--system]"),
                    0,
                    0,
                    {{}, {systemFlag}},
                    std::move(run),
                    needsData,
                    note};
    };
    return {
        verb(
            "install", install, true,
            QStringLiteral("A systemd service that serves this data folder from now on when the computer starts. It is "
                           "yours and uses your keychain; with --system (as root) it is the machine's, runs as the "
                           "folder's owner, may use port 443, and needs --passphrase-file. Then: service start.")),
        verb("start", doing(&app::Service::start, "It serves."), false, {}),
        verb("stop", doing(&app::Service::stop, "It is stopped."), false, {}),
        verb("status", serviceStatus, false, QStringLiteral("Exit code 0 while it runs.")),
        verb(
            "remove", removeService, false,
            QStringLiteral("Stops it; the data folder stays. Where systemd can't be asked, a unit that was left behind "
                           "is taken away all the same.")),
    };
}

} // namespace espalier::ctl
