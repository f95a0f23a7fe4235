#include "device/program/enrolling.h"

namespace espalier::device {

void addEnrollingOptions(QCommandLineParser& parser)
{
    for (const char* option : {"link", "profile", "state", "ca", "identity", "identity-password", "shared-keys"}) {
        parser.addOption({QString::fromLatin1(option), QString(), QStringLiteral("value")});
    }
    for (const char* flag : {"json", "allow-unsigned", "keep-identity"}) {
        parser.addOption({QString::fromLatin1(flag), QString()});
    }
}

void addMishapOptions(QCommandLineParser& parser)
{
    parser.addOption({QStringLiteral("fail-at"), QString(), QStringLiteral("step")});
    parser.addOption({QStringLiteral("from"), QString(), QStringLiteral("address")});
    for (const char* flag : {"wrong-clock", "no-trust", "reuse-challenge", "strange-maker", "other-serial"}) {
        parser.addOption({QString::fromLatin1(flag), QString()});
    }
}

Result<Mishap> mishapOf(const QCommandLineParser& parser)
{
    const auto wrong = [](const char* what) { return fail(ErrorCode::InvalidInput, QLatin1String(what)); };
    Mishap mishap;
    if (parser.isSet(QStringLiteral("fail-at"))) {
        mishap.at = stepFromName(parser.value(QStringLiteral("fail-at")));
        if (!mishap.at) {
            return wrong("--fail-at knows opened, profile, scep, certificate, authenticate, token, push and inventory");
        }
    }
    const bool isClock = parser.isSet(QStringLiteral("wrong-clock"));
    const bool isTrust = parser.isSet(QStringLiteral("no-trust"));
    mishap.reusesChallenge = parser.isSet(QStringLiteral("reuse-challenge"));
    mishap.hasStrangeMaker = parser.isSet(QStringLiteral("strange-maker"));
    mishap.changesSerial = parser.isSet(QStringLiteral("other-serial"));
    if ((isClock && isTrust) || (mishap.reusesChallenge && (isClock || isTrust || mishap.at))) {
        return wrong("one way of going wrong at a time: --wrong-clock, --no-trust or --reuse-challenge");
    }
    if (isClock || isTrust) {
        mishap.belief = isClock ? Belief::ClockBack : Belief::Nobody;
        if (mishap.at == Step::Certificate || mishap.at > Step::Token) {
            return wrong("--wrong-clock and --no-trust begin at opened, profile, scep, authenticate or token");
        }
    }
    return mishap;
}

Result<EnrollingOptions> enrollingOptions(const QCommandLineParser& parser)
{
    EnrollingOptions options;
    options.link = QUrl(parser.value(QStringLiteral("link")), QUrl::StrictMode);
    if (parser.isSet(QStringLiteral("link")) && !options.link.isValid()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("--link is not an address"));
    }
    if (parser.isSet(QStringLiteral("profile"))) {
        options.profile = TRY(readFile(parser.value(QStringLiteral("profile"))));
    }
    if (parser.isSet(QStringLiteral("ca"))) {
        const QByteArray pem = TRY(readFile(parser.value(QStringLiteral("ca"))));
        options.wishes.anchors = certificatesFromPem(pem);
        if (options.wishes.anchors.isEmpty()) {
            return fail(ErrorCode::InvalidInput, QStringLiteral("--ca holds no PEM certificate"));
        }
    }
    if (parser.isSet(QStringLiteral("identity"))) {
        const QByteArray bytes = TRY(readFile(parser.value(QStringLiteral("identity"))));
        Pkcs12Content content = TRY(readPkcs12(bytes, parser.value(QStringLiteral("identity-password"))));
        options.wishes.identity = ClientIdentity{std::move(content.key), content.certificate};
    }
    if (parser.isSet(QStringLiteral("allow-unsigned"))) {
        options.wishes.signature = SignatureRule::Optional;
    }
    if (parser.isSet(QStringLiteral("keep-identity"))) {
        options.wishes.identityRule = IdentityRule::Keep;
    }
    options.sharedKeys = TRY(numberOf(parser, QStringLiteral("shared-keys"), 0));
    return options;
}

Result<KeyPtr> Enroller::takeKey(int bits, int shared)
{
    if (shared <= 0) {
        return makeRsaKey(bits);
    }
    const std::lock_guard lock(m_mutex);
    if (m_keys.size() < static_cast<size_t>(shared)) {
        m_keys.push_back(TRY(makeRsaKey(bits)));
    }
    EVP_PKEY* key = m_keys[m_turn++ % m_keys.size()].get();
    EVP_PKEY_up_ref(key);
    return KeyPtr(key);
}

Result<> Enroller::enroll(DeviceState& state, const EnrollingOptions& options)
{
    QByteArray profile = options.profile;
    if (profile.isEmpty()) {
        profile = TRY(m_enrollment.fetchProfile(options.link, options.wishes));
    }
    TRY(install(state, profile, options));
    const Mishap& mishap = options.wishes.mishap;
    if (mishap.reusesChallenge) {
        TRY(within(install(state, profile, options), QStringLiteral("with the challenge that was used already")));
    }
    if (mishap.happensAt(Step::Push)) {
        return mishapAt(Step::Push, "the device told a token that its push service does not know");
    }
    if (mishap.happensAt(Step::Inventory)) {
        return mishapAt(Step::Inventory, "the device was switched off right after it had enrolled");
    }
    return mishap.isAny() ? fail(ErrorCode::Refused, QStringLiteral("nothing went wrong: the server took it all"))
                          : Result<>();
}

Result<> Enroller::install(DeviceState& state, const QByteArray& profile, const EnrollingOptions& options)
{
    EnrollmentWishes wishes = options.wishes;
    wishes.keys = [this, &options](int bits) { return takeKey(bits, options.sharedKeys); };
    const QUrl before = state.link;
    state.link = options.link;
    auto done = m_enrollment.enroll(state, profile, wishes);
    if (!done) {
        state.link = before;
    }
    return done;
}

void reportEnrolled(const Persona& persona, const std::optional<Error>& error, bool json)
{
    if (json) {
        QJsonObject line{{QStringLiteral("udid"), persona.udid},
                         {QStringLiteral("serial"), persona.serial},
                         {QStringLiteral("name"), persona.name},
                         {QStringLiteral("platform"), QLatin1String(name(persona.platform))},
                         {QStringLiteral("model"), persona.marketing},
                         {QStringLiteral("os"), persona.osVersion},
                         {QStringLiteral("enrolled"), !error.has_value()}};
        if (error) {
            line.insert(QStringLiteral("error"), error->what);
        }
        printLine(line);
        return;
    }
    const QString who = QStringLiteral("%1  %2  %3  %4 %5")
                            .arg(persona.udid, persona.serial, persona.name, persona.marketing, persona.osVersion);
    if (error) {
        printLine(QStringLiteral("failed    ") + who);
        printError(QStringLiteral("%1: %2").arg(persona.udid, error->what));
    } else {
        printLine(QStringLiteral("enrolled  ") + who);
    }
}

} // namespace espalier::device
