#include "device/answers/handlers.h"
#include "device/answers/profile_content.h"
#include "device/protocol/access_rights.h"
#include "device/protocol/enrollment_profile.h"

namespace espalier::device {

namespace {

const QString profileDomain = QStringLiteral("MCProfileErrorDomain");
const QString installDomain = QStringLiteral("MCInstallationErrorDomain");

QVariantMap copyOf(const QVariantMap& from, std::initializer_list<const char*> keys)
{
    QVariantMap to;
    for (const char* key : keys) {
        const QString name = QLatin1String(key);
        if (from.contains(name)) {
            to.insert(name, from.value(name));
        }
    }
    return to;
}

QVariantMap listed(const OpenedProfile& profile, const DeviceState& state)
{
    QVariantMap entry = copyOf(profile.dictionary, {"PayloadIdentifier", "PayloadUUID", "PayloadVersion",
                                                    "PayloadDisplayName", "PayloadOrganization", "PayloadDescription",
                                                    "PayloadRemovalDisallowed", "IsEncrypted"});
    entry.insert(QStringLiteral("HasRemovalPasscode"),
                 profile.dictionary.value(QStringLiteral("HasRemovalPasscode")).toBool());
    entry.insert(QStringLiteral("IsEncrypted"), entry.value(QStringLiteral("IsEncrypted")).toBool());
    if (!state.persona.isMac()) {
        entry.insert(QStringLiteral("IsManaged"), true);
    }
    if (!profile.signers.isEmpty()) {
        entry.insert(QStringLiteral("SignerCertificates"), QVariantList{profile.signers.first()});
    }
    QVariantList payloads;
    const QVariantList inside = profile.dictionary.value(QStringLiteral("PayloadContent")).toList();
    for (const QVariant& payload : inside) {
        payloads.append(copyOf(payload.toMap(), {"PayloadType", "PayloadVersion", "PayloadIdentifier", "PayloadUUID",
                                                 "PayloadDisplayName", "PayloadDescription", "PayloadOrganization"}));
    }
    if (!inside.isEmpty()) {
        entry.insert(QStringLiteral("PayloadContent"), payloads);
    }
    return entry;
}

// System profiles belong to the device channel, user profiles to a user's; only Macs tell them apart.
bool fitsChannel(const Scene& scene, const QVariantMap& profile)
{
    const QString scope = profile.value(QStringLiteral("PayloadScope")).toString();
    if (!scene.state.persona.isMac() || scope.isEmpty()) {
        return true;
    }
    return (scope == QLatin1String("User")) == !scene.command.userId.isEmpty();
}

} // namespace

Answer answerProfileList(Scene& scene)
{
    QVariantList list;
    for (const InstalledProfile& installed : std::as_const(scene.state.profiles)) {
        if (installed.userId != scene.command.userId) {
            continue;
        }
        const auto bytes = scene.folder.profile(scene.state.persona.udid, installed);
        const auto opened = bytes ? openProfile(*bytes) : Result<OpenedProfile>(Failure(bytes.error()));
        if (opened) {
            list.append(listed(*opened, scene.state));
        }
    }
    return acknowledged({{QStringLiteral("ProfileList"), list}});
}

Answer answerInstallProfile(Scene& scene)
{
    DeviceState& state = scene.state;
    const QVariant payload = scene.command.keys.value(QStringLiteral("Payload"));
    if (payload.typeId() != QMetaType::QByteArray) {
        return malformed(QStringLiteral("The field “Payload” is missing."));
    }
    const QByteArray bytes = payload.toByteArray();
    const auto opened = openProfile(bytes);
    if (!opened) {
        return failed(1000, profileDomain, opened.error().what);
    }
    const QString identifier = opened->dictionary.value(QStringLiteral("PayloadIdentifier")).toString();
    const bool ours = std::any_of(state.profiles.cbegin(), state.profiles.cend(), [&](const InstalledProfile& profile) {
        return profile.enrollment && profile.identifier == identifier;
    });
    if (isEnrollment(opened->dictionary) != ours || (ours && !scene.command.userId.isEmpty())) {
        return failed(4001, installDomain, QStringLiteral("The enrollment can only be replaced by its own profile."));
    }
    if (ours) {
        Answer update = acknowledged();
        update.aftermath = Aftermath::UpdateEnrollment;
        update.payload = bytes;
        return update;
    }
    if (!fitsChannel(scene, opened->dictionary)) {
        return failed(4001, installDomain, QStringLiteral("The profile’s scope doesn’t fit this channel."));
    }
    auto stored = scene.folder.storeProfile(state.persona.udid, bytes);
    if (!stored) {
        return failed(4001, installDomain, stored.error().what);
    }
    stored->identifier = identifier;
    stored->uuid = opened->dictionary.value(QStringLiteral("PayloadUUID")).toString();
    stored->displayName = opened->dictionary.value(QStringLiteral("PayloadDisplayName")).toString();
    stored->userId = scene.command.userId;
    state.profiles.removeIf([&](const InstalledProfile& old) {
        return old.identifier == identifier && old.userId == scene.command.userId;
    });
    state.profiles.append(*stored);
    return acknowledged();
}

Answer answerRemoveProfile(Scene& scene)
{
    DeviceState& state = scene.state;
    const QString identifier = scene.command.keys.value(QStringLiteral("Identifier")).toString();
    if (identifier.isEmpty()) {
        return malformed(QStringLiteral("The field “Identifier” is missing."));
    }
    for (qsizetype i = 0; i < state.profiles.size(); ++i) {
        const InstalledProfile& profile = state.profiles[i];
        if (profile.identifier != identifier || profile.userId != scene.command.userId) {
            continue;
        }
        if (profile.enrollment) {
            Answer leaving = acknowledged();
            leaving.aftermath = Aftermath::Leave;
            return leaving;
        }
        if (!state.has(rights::changeProfiles)) {
            return failed(12007, QStringLiteral("MCMDMErrorDomain"),
                          QStringLiteral("The server may not remove profiles."));
        }
        state.profiles.removeAt(i);
        return acknowledged();
    }
    return failed(12009, QStringLiteral("MCMDMErrorDomain"),
                  QStringLiteral("The profile “%1” is not installed.").arg(identifier));
}

} // namespace espalier::device
