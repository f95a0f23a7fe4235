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
        profile = TRY(m_enrollment.fetchProfile(options.link, options.wishes.anchors));
    }
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
