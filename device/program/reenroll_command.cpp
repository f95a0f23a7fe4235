#include "device/program/commands.h"
#include "device/program/enrolling.h"

namespace espalier::device {

namespace {

Result<DeviceState> again(const QString& udid, const StateFolder& folder, EnrollingOptions options)
{
    const DeviceLock lock = TRY(folder.lock(udid, LockMode::Alone));
    DeviceState state = TRY(folder.load(udid));
    if (options.wishes.anchors.isEmpty()) {
        options.wishes.anchors = state.anchors; // what it believed before
    }
    if (options.link.isEmpty() && options.profile.isEmpty()) {
        options.link = state.link;
    }
    if (options.link.isEmpty() && options.profile.isEmpty()) {
        if (state.profiles.isEmpty()) {
            return fail(ErrorCode::NotFound, QStringLiteral("the device keeps neither link nor profile; give one"));
        }
        options.profile = TRY(folder.profile(udid, state.profiles.first()));
    }
    TrustShelf shelf;
    Enroller enroller(folder, shelf, {});
    TRY(enroller.enroll(state, options));
    return state;
}

} // namespace

ExitCode reenrollCommand(const QStringList& arguments)
{
    QCommandLineParser parser;
    addEnrollingOptions(parser);
    parser.addPositionalArgument(QStringLiteral("UDID"), QString());
    if (!parse(parser, arguments)) {
        return ExitCode::Usage;
    }
    const QString state = parser.value(QStringLiteral("state"));
    if (parser.positionalArguments().size() != 1 || state.isEmpty()) {
        return usageError(QStringLiteral("reenroll UDID --state DIR"));
    }
    const auto options = enrollingOptions(parser);
    if (!options) {
        return failure(options.error());
    }
    const QString udid = parser.positionalArguments().first();
    const StateFolder folder(state);
    if (!folder.udids().contains(udid)) {
        return failure({ErrorCode::NotFound, QStringLiteral("no such device: ") + udid});
    }
    const auto done = again(udid, folder, *options);
    if (!done) {
        return failure(done.error());
    }
    reportEnrolled(done->persona, std::nullopt, parser.isSet(QStringLiteral("json")));
    return ExitCode::Done;
}

ExitCode leaveCommand(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("state"), QString(), QStringLiteral("value")});
    parser.addOption({QStringLiteral("json"), QString()});
    parser.addPositionalArgument(QStringLiteral("UDID"), QString());
    if (!parse(parser, arguments)) {
        return ExitCode::Usage;
    }
    const QString path = parser.value(QStringLiteral("state"));
    if (parser.positionalArguments().size() != 1 || path.isEmpty()) {
        return usageError(QStringLiteral("leave UDID --state DIR"));
    }
    const QString udid = parser.positionalArguments().first();
    const StateFolder folder(path);
    if (!folder.udids().contains(udid)) {
        return failure({ErrorCode::NotFound, QStringLiteral("no such device: ") + udid});
    }
    const auto lock = folder.lock(udid, LockMode::Alone);
    if (!lock) {
        return failure(lock.error());
    }
    auto state = folder.load(udid);
    if (!state) {
        return failure(state.error());
    }
    if (state->stage != Stage::Enrolled) {
        return failure({ErrorCode::Conflict, QStringLiteral("the device is not enrolled")});
    }
    TrustShelf shelf;
    Enrollment(folder, shelf, {}).leave(*state, Stage::Left);
    const QList<QJsonObject> log = folder.readLog(udid);
    for (auto line = log.crbegin(); line != log.crend(); ++line) {
        if (line->value(QLatin1String("event")).toString() == QLatin1String("CheckOut")) {
            const int status = line->value(QLatin1String("status")).toInt();
            if (status != 200) {
                printError(
                    QStringLiteral("CheckOut was not taken (status %1); the device left all the same").arg(status));
                return ExitCode::Failed;
            }
            break;
        }
    }
    printLine(QStringLiteral("left      %1  %2").arg(udid, state->persona.name));
    return ExitCode::Done;
}

} // namespace espalier::device
