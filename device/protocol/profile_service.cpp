#include "device/protocol/profile_service.h"

#include "device/identity/signed_message.h"
#include "device/protocol/scep_client.h"
#include "device/wire/plist.h"
#include "device/wire/status_words.h"

namespace espalier::device {

namespace {

Result<QByteArray> answer(HttpClient& client, const QUrl& url, const QVariantMap& said, const ClientIdentity& signer)
{
    HttpRequest request{.method = "POST", .url = url, .headers = {}, .body = {}};
    request.body = TRY(attachedSignature(writePlist(said), signer.key.get(), signer.certificate));
    request.headers.emplaceBack("Content-Type", "application/pkcs7-signature");
    const HttpAnswer given = TRY(client.send(request));
    if (given.status != 200) {
        return fail(ErrorCode::Refused, statusWords(given.status));
    }
    if (!given.headers.value("content-type").startsWith("application/x-apple-aspen-config")) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("the answer is no profile"));
    }
    return given.body;
}

} // namespace

std::optional<Invitation> invitationIn(const QVariantMap& profile)
{
    if (profile.value(QStringLiteral("PayloadType")).toString() != QLatin1String("Profile Service")) {
        return std::nullopt;
    }
    const QVariantMap content = profile.value(QStringLiteral("PayloadContent")).toMap();
    return Invitation{QUrl(content.value(QStringLiteral("URL")).toString()),
                      content.value(QStringLiteral("DeviceAttributes")).toStringList(),
                      content.value(QStringLiteral("Challenge")).toString()};
}

QVariantMap saidOf(const Persona& persona, const Invitation& invitation)
{
    const QList<QPair<QString, QString>> known{
        {QStringLiteral("UDID"), persona.udid},           {QStringLiteral("SERIAL"), persona.serial},
        {QStringLiteral("PRODUCT"), persona.productName}, {QStringLiteral("VERSION"), persona.buildVersion},
        {QStringLiteral("IMEI"), persona.imei},           {QStringLiteral("MEID"), persona.meid},
        {QStringLiteral("DEVICE_NAME"), persona.name}};
    QVariantMap said;
    for (const auto& [key, value] : known) {
        if (invitation.attributes.contains(key) && !value.isEmpty()) {
            said.insert(key, value);
        }
    }
    if (persona.isMac()) {
        said.insert(QStringLiteral("UserShortName"), persona.ownerShort);
        said.insert(QStringLiteral("UserLongName"), persona.owner);
        said.insert(QStringLiteral("NotOnConsole"), false);
    }
    if (!invitation.challenge.isEmpty()) {
        said.insert(QStringLiteral("CHALLENGE"), invitation.challenge);
    }
    return said;
}

Result<QByteArray> enrollmentByService(const Persona& persona, const Invitation& invitation, const ServiceNeeds& needs)
{
    QVariantMap said = saidOf(persona, invitation);
    const QByteArray first =
        TRY(within(answer(needs.client, invitation.url, said, needs.builtIn), QStringLiteral("first answer")));
    const QByteArray opened = TRY(needs.open(first));
    const ScepSettings scep = TRY(readIdentityProfile(opened));
    ClientIdentity identity;
    identity.key = TRY(needs.makeKey(scep.keySize));
    identity.certificate =
        TRY(within(enrollByScep(needs.client, scep, identity.key.get()), QStringLiteral("SCEP for the second answer")));
    if (!needs.laterSerial.isEmpty()) {
        said.insert(QStringLiteral("SERIAL"), needs.laterSerial);
    }
    return within(answer(needs.client, invitation.url, said, identity), QStringLiteral("second answer"));
}

} // namespace espalier::device
