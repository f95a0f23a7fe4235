#include "device/apns/apns_server.h"
#include "device/crowd/crowd.h"
#include "device/program/commands.h"
#include "device/protocol/maker.h"

#include <csignal>

namespace espalier::device {

namespace {

using namespace std::chrono_literals;

// Blocked in every thread, so that the main one can wait for them.
sigset_t blockStopSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    return signals;
}

bool stopRequestedWithin(const sigset_t& signals, std::chrono::milliseconds time)
{
    const timespec wait{time.count() / 1000, (time.count() % 1000) * 1'000'000};
    return sigtimedwait(&signals, nullptr, &wait) > 0;
}

void report(const CrowdCounts& counts, bool json)
{
    if (json) {
        printLine(QJsonObject{{QStringLiteral("devices"), counts.devices},
                              {QStringLiteral("pushes"), counts.pushes},
                              {QStringLiteral("sessions"), counts.sessions},
                              {QStringLiteral("commands"), counts.commands},
                              {QStringLiteral("failures"), counts.failures}});
    } else {
        printLine(QStringLiteral("%1 devices, %2 pushes, %3 sessions, %4 commands answered, %5 sessions failed")
                      .arg(counts.devices)
                      .arg(counts.pushes)
                      .arg(counts.sessions)
                      .arg(counts.commands)
                      .arg(counts.failures));
    }
}

struct RunPlan {
    CrowdWishes wishes;
    int forSeconds = 0;
    QString apnsListen;
};

Result<RunPlan> planFrom(const QCommandLineParser& parser, Script& script)
{
    RunPlan plan;
    plan.wishes.threads = std::max(1, TRY(numberOf(parser, QStringLiteral("threads"), 16)));
    plan.wishes.poll = std::chrono::seconds(TRY(numberOf(parser, QStringLiteral("poll"), 0)));
    plan.wishes.lockedFor = std::chrono::seconds(TRY(numberOf(parser, QStringLiteral("locked-for"), 0)));
    plan.forSeconds = TRY(numberOf(parser, QStringLiteral("for"), 0));
    plan.apnsListen = parser.value(QStringLiteral("apns-listen"));
    if (parser.isSet(QStringLiteral("script"))) {
        const QByteArray text = TRY(readFile(parser.value(QStringLiteral("script"))));
        TRY(script.read(text));
    }
    if (parser.value(QStringLiteral("state")).isEmpty()) {
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("--state DIR is missing: the folder in which the devices are kept"));
    }
    return plan;
}

} // namespace

ExitCode runCommand(const QStringList& arguments)
{
    QCommandLineParser parser;
    for (const char* option : {"state", "apns-listen", "for", "poll", "locked-for", "script", "threads"}) {
        parser.addOption({QString::fromLatin1(option), QString(), QStringLiteral("value")});
    }
    parser.addOption({QStringLiteral("json"), QString()});
    if (!parse(parser, arguments)) {
        return ExitCode::Usage;
    }
    Script script;
    const auto plan = planFrom(parser, script);
    if (!plan) {
        return failure(plan.error());
    }
    const StateFolder folder(parser.value(QStringLiteral("state")));
    if (const auto made = folder.create(); !made) {
        return failure(made.error());
    }
    if (const auto maker = prepareMaker(folder); !maker) {
        return failure(maker.error());
    }
    const sigset_t signals = blockStopSignals();
    Crowd crowd(folder, script, plan->wishes);
    ApnsServer apns(crowd);
    crowd.start();
    if (!plan->apnsListen.isEmpty()) {
        const auto port = apns.start(plan->apnsListen, folder);
        if (!port) {
            return failure(port.error());
        }
        const QString place = plan->apnsListen.left(plan->apnsListen.lastIndexOf(u':'));
        printLine(QStringLiteral("The push service listens: espalierd --apns %1:%2 --apns-ca %3/apns-ca.pem")
                      .arg(place)
                      .arg(*port)
                      .arg(parser.value(QStringLiteral("state"))));
    }
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(plan->forSeconds);
    while (!stopRequestedWithin(signals, 500ms)) {
        if (plan->forSeconds > 0 && std::chrono::steady_clock::now() >= end) {
            break;
        }
        crowd.lookAround();
    }
    apns.stop();
    crowd.stop();
    report(crowd.counts(), parser.isSet(QStringLiteral("json")));
    return ExitCode::Done;
}

} // namespace espalier::device
