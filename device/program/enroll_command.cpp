#include "device/persona/system_rules.h"
#include "device/program/commands.h"
#include "device/program/enrolling.h"
#include "device/protocol/maker.h"

#include "base/worker_pool.h"

#include <atomic>

namespace espalier::device {

namespace {

struct Plan {
    EnrollingOptions options;
    StateFolder folder{QString()};
    int count = 1;
    int parallel = 8;
    std::optional<Platform> platform; // none: the mix
    bool supervised = false;
    bool isAutomated = false;
    bool isSharedIPad = false;
    bool isUserEnrollment = false;
    QString udid;
    QString serial;
    quint32 seed = 0;
    int year = 0; // number of iOS; 0: systems as they come
    bool json = false;
};

// The systems that matter: the oldest that is looked after, the last for the iPhone 6s, and the two newest.
Result<int> yearOf(const QCommandLineParser& parser)
{
    const int year = TRY(numberOf(parser, QStringLiteral("os"), 0));
    if (parser.isSet(QStringLiteral("os")) && year != 12 && year != 15 && year != 18 && year != 26) {
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("--os “%1”: it takes 12, 15, 18 or 26").arg(parser.value(QStringLiteral("os"))));
    }
    return year;
}

Result<> readKind(const QCommandLineParser& parser, Plan& plan)
{
    plan.supervised = parser.isSet(QStringLiteral("supervised"));
    plan.isAutomated = parser.isSet(QStringLiteral("ade"));
    plan.isSharedIPad = parser.isSet(QStringLiteral("shared-ipad"));
    plan.isUserEnrollment = parser.isSet(QStringLiteral("user-enrollment"));
    if (plan.supervised + plan.isAutomated + plan.isSharedIPad + plan.isUserEnrollment > 1) {
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("give one of --supervised, --ade, --shared-ipad and --user-enrollment: --ade and "
                                   "--shared-ipad are supervised, a user enrollment never is"));
    }
    const QString platform = parser.value(QStringLiteral("platform"));
    if (plan.isSharedIPad && platform != QLatin1String("ipad")) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("--shared-ipad goes with --platform ipad"));
    }
    return {};
}

Result<Plan> planFrom(const QCommandLineParser& parser)
{
    Plan plan;
    plan.options = TRY(enrollingOptions(parser));
    plan.options.wishes.from = parser.value(QStringLiteral("from")).toLatin1();
    plan.options.wishes.mishap = TRY(mishapOf(parser));
    if (plan.options.link.isEmpty() == plan.options.profile.isEmpty()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("give one of --link URL and --profile FILE"));
    }
    plan.folder = StateFolder(parser.value(QStringLiteral("state")));
    plan.count = TRY(numberOf(parser, QStringLiteral("count"), 1));
    plan.parallel = std::max(1, TRY(numberOf(parser, QStringLiteral("parallel"), 8)));
    plan.seed = static_cast<quint32>(TRY(numberOf(parser, QStringLiteral("seed"), 0)));
    TRY(readKind(parser, plan));
    plan.udid = parser.value(QStringLiteral("udid"));
    plan.serial = parser.value(QStringLiteral("serial"));
    plan.json = parser.isSet(QStringLiteral("json"));
    const QString platform = parser.value(QStringLiteral("platform"));
    if (!platform.isEmpty() && platform != QLatin1String("mix")) {
        plan.platform = platformFromName(platform);
        if (!plan.platform) {
            return fail(
                ErrorCode::InvalidInput,
                QStringLiteral("--platform “%1”: it takes iphone, ipad, mac, appletv, vision or mix").arg(platform));
        }
    } else if (platform.isEmpty()) {
        plan.platform = Platform::IPhone;
    }
    plan.year = TRY(yearOf(parser));
    QRandomGenerator any(1);
    if (plan.year != 0 && plan.platform && !makePersonaOf(plan.year, *plan.platform, any)) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("%1 had no system when iOS %2 came")
                                                 .arg(QLatin1String(name(*plan.platform)))
                                                 .arg(plan.year));
    }
    if (plan.count < 1 || (plan.count > 1 && (!plan.udid.isEmpty() || !plan.serial.isEmpty()))) {
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("--count takes a number from 1; --udid and --serial are for one device"));
    }
    if (parser.value(QStringLiteral("state")).isEmpty()) {
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("--state DIR is missing: the folder in which the devices are kept"));
    }
    return plan;
}

Persona personaFor(const Plan& plan, int index, QRandomGenerator& random)
{
    const Platform platform = plan.platform.value_or(platformOfMix(index));
    auto ofYear = plan.year != 0 ? makePersonaOf(plan.year, platform, random) : std::nullopt;
    if (plan.year != 0 && !ofYear) { // of a mix, in a year that didn't have them all
        ofYear = makePersonaOf(plan.year, Platform::IPhone, random);
    }
    Persona persona = ofYear ? *ofYear : makePersona(platform, random);
    persona.supervised = plan.supervised;
    persona.isAutomated = plan.isAutomated;
    persona.isSharedIPad = plan.isSharedIPad;
    persona.isUserEnrollment = plan.isUserEnrollment;
    if (!plan.udid.isEmpty()) {
        persona.udid = plan.udid;
    }
    if (!plan.serial.isEmpty()) {
        persona.serial = plan.serial;
    }
    return persona;
}

// One device from nothing to enrolled. Its folder goes away again when that fails and it is new.
Result<DeviceState> enrollOne(const Plan& plan, const Persona& persona, Enroller& enroller)
{
    const DeviceLock lock = TRY(plan.folder.lock(persona.udid, LockMode::Alone));
    DeviceState state;
    auto known = plan.folder.load(persona.udid);
    if (known) {
        state = std::move(*known);
    } else {
        state.persona = persona;
    }
    EnrollingOptions options = plan.options;
    if (plan.year != 0) {
        options.wishes.browser = safariOf(persona);
    }
    const auto done = enroller.enroll(state, options);
    if (!done) {
        if (!known && state.stage != Stage::Enrolled) {
            plan.folder.forget(persona.udid);
        }
        return Failure(done.error());
    }
    return state;
}

} // namespace

ExitCode enrollCommand(const QStringList& arguments)
{
    QCommandLineParser parser;
    addEnrollingOptions(parser);
    addMishapOptions(parser);
    for (const char* option : {"count", "platform", "udid", "serial", "parallel", "seed", "os"}) {
        parser.addOption({QString::fromLatin1(option), QString(), QStringLiteral("value")});
    }
    for (const char* kind : {"supervised", "ade", "shared-ipad", "user-enrollment"}) {
        parser.addOption({QString::fromLatin1(kind), QString()});
    }
    if (!parse(parser, arguments)) {
        return ExitCode::Usage;
    }
    auto plan = planFrom(parser);
    if (!plan) {
        return failure(plan.error());
    }
    if (const auto made = plan->folder.create(); !made) {
        return failure(made.error());
    }
    if (const auto maker = prepareMaker(plan->folder); !maker) {
        return failure(maker.error());
    }
    QRandomGenerator random = plan->seed != 0 ? QRandomGenerator(plan->seed) : QRandomGenerator::securelySeeded();
    TrustShelf shelf;
    Enroller enroller(plan->folder, shelf, {});
    std::atomic<int> enrolled = 0;
    std::atomic<int> failed = 0;
    WorkerPool pool(std::min(plan->parallel, plan->count), static_cast<size_t>(plan->count));
    for (int i = 0; i < plan->count; ++i) {
        const Persona persona = personaFor(*plan, i, random);
        [[maybe_unused]] const bool posted = pool.post([&, persona] {
            const auto done = enrollOne(*plan, persona, enroller);
            ++(done ? enrolled : failed);
            reportEnrolled(done ? done->persona : persona, done ? std::nullopt : std::optional(done.error()),
                           plan->json);
        });
    }
    pool.stop();
    if (plan->json) {
        printLine(
            QJsonObject{{QStringLiteral("enrolled"), enrolled.load()}, {QStringLiteral("failed"), failed.load()}});
    } else {
        printLine(QStringLiteral("%1 enrolled, %2 failed").arg(enrolled.load()).arg(failed.load()));
    }
    return failed > 0 ? ExitCode::Failed : ExitCode::Done;
}

} // namespace espalier::device
