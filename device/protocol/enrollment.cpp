#include "device/protocol/enrollment.h"

#include "base/clock.h"
#include "device/identity/signed_message.h"
#include "device/persona/system_rules.h"
#include "device/protocol/access_rights.h"
#include "device/protocol/check_in.h"
#include "device/protocol/enrollment_page.h"
#include "device/protocol/maker.h"
#include "device/protocol/mdm_link.h"
#include "device/protocol/profile_service.h"
#include "device/protocol/scep_client.h"
#include "device/state/kept.h"
#include "device/wire/plist.h"
#include "device/wire/status_words.h"

#include <QUuid>

namespace espalier::device {

namespace {

constexpr int tooFewBits = 1024; // for any authority of these days
const QString foreignTopic = QStringLiteral("com.apple.mgmt.External.00000000-0000-0000-0000-000000000000");

Result<> expectOk(const Result<HttpAnswer>& answer, const char* doing)
{
    if (!answer) {
        return Failure(answer.error().within(QLatin1String(doing)));
    }
    if (answer->status != 200) {
        return fail(ErrorCode::Refused,
                    QStringLiteral("%1: %2").arg(QLatin1String(doing), statusWords(answer->status)));
    }
    return {};
}

// macOS fills these in by itself; other systems send them as they are.
Subject expanded(Subject subject, const Persona& persona)
{
    if (!persona.isMac()) {
        return subject;
    }
    for (auto& relative : subject) {
        for (auto& entry : relative) {
            entry.second.replace(QStringLiteral("%SerialNumber%"), persona.serial);
            entry.second.replace(QStringLiteral("%HardwareUUID%"), persona.udid);
            entry.second.replace(QStringLiteral("%ComputerName%"), persona.name);
        }
    }
    return subject;
}

// As a link arrives when whoever passed it on missed its end.
QUrl cutShort(QUrl link)
{
    link.setPath(link.path().chopped(1));
    return link;
}

// What goes with the enrollment: managed things, and a recovery lock.
void forgetEnrollment(QVariantMap& memory)
{
    for (const QString& key : {kept::recoveryLock, kept::lostMode, kept::appSettings, kept::appAttributes,
                               kept::feedbackRead, kept::books, kept::provisioning, kept::awaits}) {
        memory.remove(key);
    }
}

PushChannel makeChannel(const QString& userId)
{
    PushChannel channel;
    channel.userId = userId;
    channel.token = randomBytes(32);
    channel.magic = QUuid::createUuid().toString(QUuid::WithoutBraces).toUpper();
    return channel;
}

} // namespace

Result<QByteArray> Enrollment::fetchProfile(const QUrl& link, const EnrollmentWishes& wishes) const
{
    const Mishap& mishap = wishes.mishap;
    const auto open = [&](Step step) {
        HttpClient client(m_shelf.forAnchors(wishes.anchors, mishap.beliefAt(step)), {}, m_stop);
        client.setUserAgent(wishes.browser);
        client.setSource(wishes.from);
        return client;
    };
    HttpClient browser = open(Step::Opened);
    if (mishap.happensAt(Step::Opened)) {
        const HttpAnswer page = TRY(within(browser.get(cutShort(link)), QStringLiteral("opening the link")));
        return fail(ErrorCode::Refused,
                    QStringLiteral("at opened: the link had lost its last letter; ") + statusWords(page.status));
    }
    const HttpAnswer page = TRY(within(browser.get(link), QStringLiteral("opening the link")));
    if (page.status != 200) {
        return fail(ErrorCode::Refused, QStringLiteral("opening the link: ") + statusWords(page.status));
    }
    const auto anchor = enrollmentAnchor(page.body, page.url);
    if (!anchor) {
        return fail(ErrorCode::Refused,
                    QStringLiteral("the page offers no profile: the link is not for this kind of device, asks for a "
                                   "name, waits for an approval, or is no enrollment link"));
    }
    if (mishap.happensAt(Step::Profile)) {
        return mishapAt(Step::Profile, "the page was closed before the profile was fetched");
    }
    if (mishap.beliefAt(Step::Profile) != mishap.beliefAt(Step::Opened)) {
        browser = open(Step::Profile);
    }
    const HttpAnswer profile = TRY(within(browser.get(*anchor), QStringLiteral("fetching the profile")));
    if (profile.status != 200) {
        return fail(ErrorCode::Refused, QStringLiteral("fetching the profile: ") + statusWords(profile.status));
    }
    const QByteArray type = profile.headers.value("content-type");
    if (!type.startsWith("application/x-apple-aspen-config")) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("the profile came as ") + QString::fromLatin1(type));
    }
    return profile.body;
}

Result<> Enrollment::enroll(DeviceState& state, const QByteArray& profileBytes, const EnrollmentWishes& wishes) const
{
    const DeviceState before = state;
    auto done = apply(state, profileBytes, wishes);
    if (!done) {
        state = before;
        const auto saved = m_folder.save(state);
        const auto kept = m_folder.saveIdentity(state);
        m_folder.log(state.persona.udid, {{QStringLiteral("event"), QStringLiteral("enrollment failed")},
                                          {QStringLiteral("error"), done.error().what}});
    }
    return done;
}

Result<QByteArray> Enrollment::open(DeviceState& state, const QByteArray& bytes, const EnrollmentWishes& wishes) const
{
    state.anchors = wishes.anchors;
    if (!looksSigned(bytes)) {
        if (wishes.signature == SignatureRule::Required) {
            return fail(ErrorCode::Refused, QStringLiteral("the profile is not signed"));
        }
        state.anchors += anchorsIn(TRY(readPlist(bytes)));
        return bytes;
    }
    // The authority that signs may come along inside; then the signature shows that nothing was changed on the way.
    const QByteArray unverified = TRY(contentOf(bytes));
    state.anchors += anchorsIn(TRY(readPlist(unverified)));
    const auto trust = m_shelf.forAnchors(state.anchors, wishes.mishap.beliefAt(Step::Profile));
    return TRY(within(verifySigned(bytes, trust->signers()), QStringLiteral("profile"))).content;
}

Result<QByteArray> Enrollment::throughService(DeviceState& state, const Invitation& invitation,
                                              const EnrollmentWishes& wishes) const
{
    HttpClient client(m_shelf.forAnchors(state.anchors, wishes.mishap.beliefAt(Step::Scep)), {}, m_stop);
    client.setSource(wishes.from);
    const ServiceNeeds needs{client, TRY(builtInIdentity(m_folder, state.persona.udid, wishes.mishap.hasStrangeMaker)),
                             [&](const QByteArray& profile) { return open(state, profile, wishes); },
                             [&](int bits) { return wishes.keys ? wishes.keys(bits) : makeRsaKey(bits); },
                             wishes.mishap.changesSerial ? QStringLiteral("ANOTHER") : QString()};
    return within(enrollmentByService(state.persona, invitation, needs), QStringLiteral("Profile Service"));
}

Result<ClientIdentity> Enrollment::obtainIdentity(const DeviceState& state, const EnrollmentProfile& profile,
                                                  const EnrollmentWishes& wishes) const
{
    if (wishes.identity) {
        return *wishes.identity;
    }
    if (wishes.identityRule == IdentityRule::Keep && !state.identity.isEmpty()) {
        return state.identity;
    }
    ClientIdentity identity;
    if (profile.scep.isEmpty()) {
        Pkcs12Content content = TRY(readPkcs12(profile.pkcs12, profile.pkcs12Password));
        identity.key = std::move(content.key);
        identity.certificate = content.certificate;
        return identity;
    }
    const bool isWeak = wishes.mishap.happensAt(Step::Certificate);
    const int bits = isWeak ? tooFewBits : profile.scep.keySize;
    KeyPtr key = TRY(wishes.keys && !isWeak ? wishes.keys(bits) : makeRsaKey(bits));
    HttpClient client(m_shelf.forAnchors(state.anchors, wishes.mishap.beliefAt(Step::Scep)), {}, m_stop);
    client.setSource(wishes.from);
    ScepSettings settings = profile.scep;
    settings.subject = expanded(settings.subject, state.persona);
    identity.certificate = TRY(within(enrollByScep(client, settings, key.get()),
                                      isWeak ? QStringLiteral("at certificate: SCEP with a key of %1 bits").arg(bits)
                                             : QStringLiteral("SCEP")));
    identity.key = std::move(key);
    return identity;
}

Result<> Enrollment::apply(DeviceState& state, const QByteArray& fetched, const EnrollmentWishes& wishes) const
{
    QByteArray profileBytes = fetched;
    QByteArray opened = TRY(open(state, profileBytes, wishes));
    if (const auto invitation = invitationIn(TRY(readPlist(opened)))) {
        profileBytes = TRY(throughService(state, *invitation, wishes));
        opened = TRY(open(state, profileBytes, wishes));
    }
    const EnrollmentProfile profile = TRY(readEnrollmentProfile(opened));
    const bool update = wishes.occasion == Occasion::Update;
    if (update && (profile.topic != state.topic || profile.serverUrl != state.serverUrl ||
                   profile.checkInUrl != state.checkInUrl || (profile.accessRights & ~state.accessRights) != 0)) {
        return fail(ErrorCode::Refused,
                    QStringLiteral("an update can't change Topic, ServerURL or CheckInURL, nor add rights"));
    }
    if (wishes.mishap.happensAt(Step::Scep)) {
        return mishapAt(Step::Scep, "the profile was fetched and never installed");
    }
    state.identity = TRY(obtainIdentity(state, profile, wishes));
    state.serverUrl = profile.serverUrl;
    state.checkInUrl = profile.checkInUrl;
    state.topic = profile.topic;
    state.accessRights = profile.accessRights;
    state.signMessage = profile.signMessage;
    state.checkOutWhenRemoved = profile.checkOutWhenRemoved;
    state.capabilities = profile.capabilities;
    if (!update) {
        state.profiles.clear();
        state.managedApps.clear();
        state.channels = {makeChannel({})};
        const bool unlockable = !state.persona.isMac() && state.persona.platform != Platform::AppleTv;
        state.unlockToken = unlockable && state.has(rights::lock) ? randomBytes(1336) : QByteArray();
        state.bootstrapToken.clear();
        forgetEnrollment(state.kept);
        state.kept.insert(kept::awaits, state.persona.isAutomated);
    }
    state.endedAtMs = 0;
    ++state.generation;

    InstalledProfile entry = TRY(m_folder.storeProfile(state.persona.udid, profileBytes));
    entry.identifier = profile.identifier;
    entry.uuid = profile.uuid;
    entry.displayName = profile.displayName;
    entry.enrollment = true;
    state.profiles.removeIf([](const InstalledProfile& installed) { return installed.enrollment; });
    state.profiles.prepend(entry);
    state.isOff = wishes.mishap.happensAt(Step::Inventory);
    return introduce(state, wishes);
}

Result<> Enrollment::introduce(DeviceState& state, const EnrollmentWishes& wishes) const
{
    const Mishap& mishap = wishes.mishap;
    const QString& udid = state.persona.udid;
    MdmLink first(state, m_shelf, m_stop, mishap.beliefAt(Step::Authenticate));
    first.comeFrom(wishes.from);
    state.stage = Stage::Authenticated;
    TRY(m_folder.saveIdentity(state));
    QVariantMap authenticate = authenticateMessage(state);
    if (mishap.happensAt(Step::Authenticate)) {
        authenticate.insert(QStringLiteral("Topic"), foreignTopic);
        TRY(expectOk(first.checkIn(authenticate),
                     "at authenticate: Authenticate with the topic of another push certificate"));
    }
    TRY(expectOk(first.checkIn(authenticate), "Authenticate"));
    m_folder.log(udid, {{QStringLiteral("event"), QStringLiteral("Authenticate")}});
    if (mishap.happensAt(Step::Token)) {
        return mishapAt(Step::Token, "the device got no token from its push service, so it sent no TokenUpdate");
    }
    MdmLink second(state, m_shelf, m_stop, mishap.beliefAt(Step::Token));
    second.comeFrom(wishes.from);
    MdmLink& link = mishap.beliefAt(Step::Token) == mishap.beliefAt(Step::Authenticate) ? first : second;
    // Saved before the server learns the token: its push may be faster than its answer.
    state.stage = Stage::Enrolled;
    TRY(m_folder.save(state));
    PushChannel told = state.channels.first();
    if (mishap.happensAt(Step::Push)) {
        told.token = randomBytes(32); // which its push service never gave to anybody
    }
    TRY(expectOk(link.checkIn(tokenUpdateMessage(state, told)), "TokenUpdate"));
    m_folder.log(udid, {{QStringLiteral("event"), QStringLiteral("TokenUpdate")}});
    if (!state.persona.isMac()) {
        return {};
    }
    if (escrowsBootstrapToken(state.persona) &&
        state.capabilities.contains(QStringLiteral("com.apple.mdm.bootstraptoken"))) {
        state.bootstrapToken = randomBytes(64);
        TRY(expectOk(link.checkIn(setBootstrapTokenMessage(state)), "SetBootstrapToken"));
        m_folder.log(udid, {{QStringLiteral("event"), QStringLiteral("SetBootstrapToken")}});
        TRY(m_folder.save(state));
    }
    if (state.capabilities.contains(QStringLiteral("com.apple.mdm.per-user-connections"))) {
        TRY(introduceUser(state, link));
    }
    return {};
}

Result<> Enrollment::introduceUser(DeviceState& state, MdmLink& link) const
{
    if (state.channels.size() < 2) {
        PushChannel user = makeChannel(QUuid::createUuid().toString(QUuid::WithoutBraces).toUpper());
        user.shortName = state.persona.ownerShort;
        user.longName = state.persona.owner;
        state.channels.append(user);
    }
    TRY(m_folder.save(state));
    for (const PushChannel& channel : std::as_const(state.channels)) {
        if (channel.userId.isEmpty()) {
            continue;
        }
        const auto answer = link.checkIn(tokenUpdateMessage(state, channel));
        if (answer && answer->status == 410) {
            state.channels.resize(1); // the server doesn't want this user
            TRY(m_folder.save(state));
            return {};
        }
        TRY(expectOk(answer, "TokenUpdate of the user"));
        m_folder.log(state.persona.udid, {{QStringLiteral("event"), QStringLiteral("TokenUpdate")},
                                          {QStringLiteral("user"), channel.userId}});
    }
    return {};
}

void Enrollment::leave(DeviceState& state, Stage stage) const
{
    const bool polite = stage == Stage::Left && state.checkOutWhenRemoved && !state.identity.isEmpty();
    if (polite) {
        MdmLink link(state, m_shelf, m_stop);
        const auto answer = link.checkIn(checkOutMessage(state)); // best effort, as on a device
        m_folder.log(state.persona.udid, {{QStringLiteral("event"), QStringLiteral("CheckOut")},
                                          {QStringLiteral("status"), answer ? answer->status : 0}});
    }
    for (const InstalledProfile& profile : std::as_const(state.profiles)) {
        if (!profile.enrollment) {
            m_folder.dropProfile(state.persona.udid, profile);
        }
    }
    // The enrollment profile stays in its file, so that the device can be told to enroll again by it.
    state.profiles.removeIf([](const InstalledProfile& profile) { return !profile.enrollment; });
    state.managedApps.clear();
    state.unlockToken.clear();
    state.bootstrapToken.clear();
    if (stage == Stage::Erased) {
        state.kept.clear();
    }
    forgetEnrollment(state.kept);
    state.stage = stage;
    state.endedAtMs = SystemClock().nowMs();
    const auto saved = m_folder.save(state);
    m_folder.log(state.persona.udid, {{QStringLiteral("event"), QLatin1String(name(stage))}});
}

} // namespace espalier::device
