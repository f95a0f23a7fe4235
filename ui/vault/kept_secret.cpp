#include "ui/vault/kept_secret.h"

#include "ui/common/device_text.h"
#include "ui/common/time_words.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace espalier::ui {

namespace {

struct KeptSecretWords {
    Q_DECLARE_TR_FUNCTIONS(KeptSecret)
};

} // namespace

KeptSecret KeptSecret::fromJson(const QJsonObject& json)
{
    const auto text = [&json](const char* key) { return json.value(QLatin1String(key)).toString(); };
    KeptSecret secret;
    secret.id = json.value(QLatin1String("id")).toInteger();
    secret.kind = text("kind");
    secret.device = json.value(QLatin1String("device")).toInteger();
    secret.deviceName = text("device_name");
    secret.serial = text("serial");
    secret.udid = text("udid");
    secret.isDeviceDeleted = json.value(QLatin1String("device_deleted")).toBool();
    secret.at = json.value(QLatin1String("at")).toInteger();
    secret.state = text("state");
    secret.sealing = text("sealing");
    secret.canRotate = json.value(QLatin1String("can_rotate")).toBool();
    secret.rotationDueAt = json.value(QLatin1String("rotation_due_at")).toInteger();
    for (const QJsonValue& look : json.value(QLatin1String("revealed")).toArray()) {
        secret.looks.append({look[QLatin1String("at")].toInteger(), look[QLatin1String("by")].toString(),
                             look[QLatin1String("reason")].toString()});
    }
    std::stable_sort(secret.looks.begin(), secret.looks.end(),
                     [](const Look& one, const Look& other) { return one.at > other.at; });
    return secret;
}

QString secretWords(const QString& kind)
{
    if (kind == QLatin1String("pin")) {
        return KeptSecretWords::tr("PIN");
    }
    if (kind == QLatin1String("unlock-token")) {
        return KeptSecretWords::tr("Unlock token");
    }
    if (kind == QLatin1String("bootstrap-token")) {
        return KeptSecretWords::tr("Bootstrap token");
    }
    if (kind == QLatin1String("filevault-key")) {
        return KeptSecretWords::tr("FileVault recovery key");
    }
    if (kind == QLatin1String("recovery-lock")) {
        return KeptSecretWords::tr("Recovery lock password");
    }
    if (kind == QLatin1String("firmware-password")) {
        return KeptSecretWords::tr("Firmware password");
    }
    if (kind == QLatin1String("admin-password")) {
        return KeptSecretWords::tr("Password of the administrator");
    }
    if (kind == QLatin1String("bypass-code")) {
        return KeptSecretWords::tr("Activation Lock bypass code");
    }
    if (kind == QLatin1String("bypass-code-server")) {
        return KeptSecretWords::tr("Activation Lock bypass code, made here");
    }
    return visibleText(kind, 60);
}

QString secretPurpose(const QString& kind)
{
    if (kind == QLatin1String("pin")) {
        return KeptSecretWords::tr("Unlocks a Mac that was locked or erased from here.");
    }
    if (kind == QLatin1String("unlock-token")) {
        return KeptSecretWords::tr("Lets Espalier clear the passcode. Nobody types it anywhere.");
    }
    if (kind == QLatin1String("bootstrap-token")) {
        return KeptSecretWords::tr("Lets the Mac trust new accounts and install updates. Nobody types it anywhere.");
    }
    if (kind == QLatin1String("filevault-key")) {
        return KeptSecretWords::tr("Opens the encrypted disk when the password is forgotten.");
    }
    if (kind == QLatin1String("recovery-lock")) {
        return KeptSecretWords::tr("Asked for when the Mac starts in recovery.");
    }
    if (kind == QLatin1String("firmware-password")) {
        return KeptSecretWords::tr("Asked for when the Mac starts from another disk.");
    }
    if (kind == QLatin1String("admin-password")) {
        return KeptSecretWords::tr("Logs in as the administrator that enrollment made.");
    }
    if (kind.startsWith(QLatin1String("bypass-code"))) {
        return KeptSecretWords::tr(
            "Typed as the password of the Apple Account when a device is locked to somebody who has left.");
    }
    return {};
}

QString secretIconName(const QString& kind)
{
    if (kind == QLatin1String("filevault-key")) {
        return QStringLiteral("filevault");
    }
    if (kind == QLatin1String("pin") || kind == QLatin1String("recovery-lock") ||
        kind == QLatin1String("firmware-password")) {
        return QStringLiteral("lock");
    }
    if (kind == QLatin1String("admin-password")) {
        return QStringLiteral("person");
    }
    return kind.startsWith(QLatin1String("bypass-code")) ? QStringLiteral("unlock") : QStringLiteral("key");
}

SecretStanding standingOf(const KeptSecret& secret)
{
    if (!secret.isReadable()) {
        return {State::Failed, KeptSecretWords::tr("Can’t be read"),
                KeptSecretWords::tr("It was sealed under another master key, which this server doesn’t have.")};
    }
    if (secret.rotationDueAt > 0) {
        return {State::Waiting, KeptSecretWords::tr("Is being replaced"),
                KeptSecretWords::tr("Somebody looked at it, so the device gets a new one.")};
    }
    if (secret.state == QLatin1String("pending")) {
        return {
            State::Waiting, KeptSecretWords::tr("On its way"),
            KeptSecretWords::tr("It was sent, and the device hasn’t said that it has it. Try the one before as well.")};
    }
    if (secret.state == QLatin1String("current")) {
        return {State::Ok, KeptSecretWords::tr("Current"), KeptSecretWords::tr("This is the one that counts.")};
    }
    return {State::Unsupported, KeptSecretWords::tr("Earlier"),
            KeptSecretWords::tr("A newer one has taken its place.")};
}

QString secretStory(const KeptSecret& secret, qint64 nowMs)
{
    const QString since = KeptSecretWords::tr("Since %1").arg(momentWords(secret.at, nowMs));
    if (secret.looks.isEmpty()) {
        return since;
    }
    const KeptSecret::Look& last = secret.looks.first();
    return KeptSecretWords::tr("%1 · shown to %2 %3", "since when, who, when")
        .arg(since, isolated(visibleText(last.by, 60)), agoWords(last.at, nowMs));
}

std::optional<Rotation> rotationOf(const QString& kind)
{
    if (kind == QLatin1String("filevault-key")) {
        return Rotation{
            QStringLiteral("RotateFileVaultKey"),
            {{QStringLiteral("KeyType"), QJsonObject{{QStringLiteral("type"), QStringLiteral("string")},
                                                     {QStringLiteral("value"), QStringLiteral("personal")}}}}};
    }
    if (kind == QLatin1String("recovery-lock")) {
        return Rotation{QStringLiteral("SetRecoveryLock"), {}};
    }
    if (kind == QLatin1String("firmware-password")) {
        return Rotation{QStringLiteral("SetFirmwarePassword"), {}};
    }
    if (kind == QLatin1String("admin-password")) {
        return Rotation{QStringLiteral("SetAutoAdminPassword"), {}};
    }
    return std::nullopt;
}

} // namespace espalier::ui
