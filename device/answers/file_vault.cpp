// The keys that open an encrypted disk. The person of a simulated Mac has the short name as password.
#include "device/answers/file_vault.h"

#include "device/answers/handlers.h"
#include "device/answers/profile_content.h"
#include "device/identity/openssl.h"
#include "device/identity/signed_message.h"
#include "device/state/kept.h"

namespace espalier::device {

namespace {

const QString vaultDomain = QStringLiteral("com.apple.MDM.FileVault");

// XXXX-XXXX-XXXX-XXXX-XXXX-XXXX of digits and capitals.
QString newRecoveryKey()
{
    static const QString alphabet = QStringLiteral("ABCDEFGHJKLMNPQRSTUVWXYZ23456789");
    const QByteArray random = randomBytes(24);
    QString key;
    for (int i = 0; i < random.size(); ++i) {
        if (i != 0 && i % 4 == 0) {
            key += u'-';
        }
        key += alphabet.at(static_cast<uchar>(random.at(i)) % alphabet.size());
    }
    return key;
}

bool unlocks(const Scene& scene, const QVariantMap& unlock)
{
    const QString password = unlock.value(QStringLiteral("Password")).toString();
    const QString recoveryKey = scene.state.kept.value(kept::recoveryKey).toString();
    if (!password.isEmpty()) {
        return password == scene.state.persona.ownerShort || (!recoveryKey.isEmpty() && password == recoveryKey);
    }
    return !unlock.value(QStringLiteral("PrivateKeyExport")).toByteArray().isEmpty() &&
           scene.state.kept.contains(kept::institutionalKey);
}

// The certificate of the profile that asks for the key; empty: none does.
QByteArray escrowCertificate(const QVariantList& payloads)
{
    for (const QVariant& entry : payloads) {
        const QVariantMap escrow = entry.toMap();
        if (escrow.value(QStringLiteral("PayloadType")).toString() !=
            QLatin1String("com.apple.security.FDERecoveryKeyEscrow")) {
            continue;
        }
        const QVariant wanted = escrow.value(QStringLiteral("EncryptCertPayloadUUID"));
        for (const QVariant& other : payloads) {
            const QVariantMap certificate = other.toMap();
            if (certificate.value(QStringLiteral("PayloadUUID")) == wanted) {
                return certificate.value(QStringLiteral("PayloadContent")).toByteArray();
            }
        }
    }
    return {};
}

Answer rotatePersonal(Scene& scene)
{
    const QByteArray certificate = scene.command.keys.value(QStringLiteral("ReplyEncryptionCertificate")).toByteArray();
    if (certificate.isEmpty()) {
        return malformed(QStringLiteral("The field “ReplyEncryptionCertificate” is missing."));
    }
    const QString fresh = newRecoveryKey();
    const auto sealed = envelopedFor(certificate, fresh.toUtf8());
    if (!sealed) {
        return failed(-1, vaultDomain, sealed.error().what);
    }
    scene.state.kept.insert(kept::recoveryKey, fresh);
    return acknowledged(
        {{QStringLiteral("RotateResult"), QVariantMap{{QStringLiteral("EncryptedNewRecoveryKey"), *sealed}}}});
}

} // namespace

QVariantMap escrowedKey(Scene& scene)
{
    DeviceState& state = scene.state;
    if (!state.persona.hasFileVault()) {
        return {};
    }
    for (const InstalledProfile& installed : std::as_const(state.profiles)) {
        const auto bytes = scene.folder.profile(state.persona.udid, installed);
        const auto opened = bytes ? openProfile(*bytes) : Result<OpenedProfile>(Failure(bytes.error()));
        const QByteArray certificate =
            opened ? escrowCertificate(opened->dictionary.value(QStringLiteral("PayloadContent")).toList())
                   : QByteArray();
        if (certificate.isEmpty()) {
            continue;
        }
        if (!state.kept.contains(kept::recoveryKey)) {
            state.kept.insert(kept::recoveryKey, newRecoveryKey());
        }
        if (const auto sealed = envelopedFor(certificate, state.kept.value(kept::recoveryKey).toString().toUtf8())) {
            return {{QStringLiteral("FDE_PersonalRecoveryKeyCMS"), *sealed},
                    {QStringLiteral("FDE_PersonalRecoveryKeyDeviceKey"), state.persona.serial}};
        }
    }
    return {};
}

Answer answerRotateFileVaultKey(Scene& scene)
{
    const QString type = scene.command.keys.value(QStringLiteral("KeyType")).toString();
    const bool isPersonal = type == QLatin1String("personal");
    if (!isPersonal && type != QLatin1String("institutional")) {
        return malformed(QStringLiteral("The field “KeyType” is personal or institutional."));
    }
    if (!scene.state.persona.hasFileVault()) {
        return failed(-1, vaultDomain, QStringLiteral("FileVault is off on this Mac."));
    }
    if (!unlocks(scene, scene.command.keys.value(QStringLiteral("FileVaultUnlock")).toMap())) {
        return failed(-1, vaultDomain, QStringLiteral("The disk can’t be unlocked with what was sent."));
    }
    if (isPersonal) {
        return rotatePersonal(scene);
    }
    const QByteArray certificate = scene.command.keys.value(QStringLiteral("NewCertificate")).toByteArray();
    if (!certificateFromDer(certificate)) {
        return malformed(QStringLiteral("The field “NewCertificate” holds no certificate."));
    }
    scene.state.kept.insert(kept::institutionalKey, certificate);
    return acknowledged();
}

} // namespace espalier::device
