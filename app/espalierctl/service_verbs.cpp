// espalierd as a service of systemd, so that serving needs no window.
#include "app/espalierctl/verb.h"
#include "app/start/service.h"

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
    return Done;
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

std::function<Result<int>(Invocation&)> doing(Result<> (app::Service::*what)() const)
{
    return [what](Invocation& call) -> Result<int> {
        const app::Service service(scopeOf(call));
        TRY((service.*what)());
        return Done;
    };
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
        verb("start", doing(&app::Service::start), false, {}),
        verb("stop", doing(&app::Service::stop), false, {}),
        verb("status", serviceStatus, false, QStringLiteral("Exit code 0 while it runs.")),
        verb("remove", doing(&app::Service::remove), false, QStringLiteral("Stops it; the data folder stays.")),
    };
}

} // namespace espalier::ctl
