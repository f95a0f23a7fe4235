#include "tests/device/fixtures.h"

#include "device/answers/dispatcher.h"
#include "device/wire/plist.h"

#include <QUuid>

namespace espalier::device::test {

QVariantMap payload(const char* type, const QString& identifier, const QVariantMap& keys)
{
    QVariantMap map{{QStringLiteral("PayloadType"), QLatin1String(type)},
                    {QStringLiteral("PayloadVersion"), 1},
                    {QStringLiteral("PayloadIdentifier"), identifier},
                    {QStringLiteral("PayloadUUID"), QUuid::createUuid().toString(QUuid::WithoutBraces)}};
    map.insert(keys);
    return map;
}

QByteArray profile(const QString& identifier, const QVariantList& payloads, const QVariantMap& keys)
{
    QVariantMap map = payload("Configuration", identifier, {{QStringLiteral("PayloadContent"), payloads}});
    map.insert(keys);
    return writePlist(map);
}

QByteArray enrollmentProfile(const QVariantMap& mdmKeys)
{
    const QString identity = QStringLiteral("11111111-2222-3333-4444-555555555555");
    QVariantMap mdm{{QStringLiteral("IdentityCertificateUUID"), identity},
                    {QStringLiteral("Topic"), QStringLiteral("com.apple.mgmt.External.test")},
                    {QStringLiteral("ServerURL"), QStringLiteral("https://localhost:1/mdm/connect")},
                    {QStringLiteral("CheckInURL"), QStringLiteral("https://localhost:1/mdm/checkin")},
                    {QStringLiteral("AccessRights"), 8191},
                    {QStringLiteral("CheckOutWhenRemoved"), true}};
    mdm.insert(mdmKeys);
    const QVariantMap scep{{QStringLiteral("PayloadUUID"), identity},
                           {QStringLiteral("PayloadContent"),
                            QVariantMap{{QStringLiteral("URL"), QStringLiteral("https://localhost:1/scep")},
                                        {QStringLiteral("Challenge"), QStringLiteral("once")},
                                        {QStringLiteral("Keysize"), 2048},
                                        {QStringLiteral("Key Usage"), 5}}}};
    return profile(QStringLiteral("test.enrollment"),
                   {payload("com.apple.security.scep", QStringLiteral("test.enrollment.scep"), scep),
                    payload("com.apple.mdm", QStringLiteral("test.enrollment.mdm"), mdm)});
}

Recipient::Recipient() : key(makeRsaKey(2048).value())
{
    certificate = derOf(selfSigned(key.get(), {{{QStringLiteral("CN"), QStringLiteral("Escrow")}}}, 1).value().get());
}

QByteArray Recipient::open(const QByteArray& enveloped) const
{
    const BioPtr in = memory(enveloped);
    const CmsPtr message(d2i_CMS_bio(in.get(), nullptr));
    const BioPtr out = memory();
    const X509Ptr own = certificateFromDer(certificate);
    const bool opened =
        message && CMS_decrypt(message.get(), key.get(), own.get(), nullptr, out.get(), CMS_BINARY) == 1;
    return opened ? content(out.get()) : QByteArray();
}

QByteArray certificate()
{
    return Recipient().certificate;
}

Enrolled::Enrolled(Platform platform) : folder(directory.path())
{
    QRandomGenerator random(7);
    state.persona = makePersona(platform, random);
    state.stage = Stage::Enrolled;
    state.accessRights = 8191;
    state.topic = QStringLiteral("com.apple.mgmt.External.test");
    state.channels = {{{}, {}, {}, QByteArray(32, 'd'), QStringLiteral("MAGIC")}};
    state.unlockToken = "unlock";
    if (state.persona.isMac()) {
        state.channels.append({QStringLiteral("USER-1"), QStringLiteral("mara"), QStringLiteral("Mara"),
                               QByteArray(32, 'u'), QStringLiteral("USERMAGIC")});
    }
    const auto locked = folder.lock(state.persona.udid, LockMode::Alone);
    auto entry = folder.storeProfile(state.persona.udid, enrollmentProfile()).value();
    entry.identifier = QStringLiteral("test.enrollment");
    entry.enrollment = true;
    state.profiles = {entry};
}

Answer Enrolled::answer(const char* requestType, const QVariantMap& keys, const QString& userId)
{
    const Command command{QStringLiteral("uuid"), QLatin1String(requestType), keys, userId};
    Scene scene{state, folder, command};
    return answerCommand(scene);
}

} // namespace espalier::device::test
