#include "commands/form.h"

#include "catalogue/entry_json.h"

#include <array>

namespace espalier::commands {

namespace {

struct MadeHere {
    const char* requestType;
    const char* path;
};
constexpr std::array madeHere{
    MadeHere{"ClearPasscode", "UnlockToken"},
    MadeHere{"DeviceInformation", "Queries"},
    MadeHere{"DeviceLock", "PIN"},
    MadeHere{"EraseDevice", "PIN"},
    MadeHere{"EraseDevice", "ReturnToService.MDMProfileData"},
    MadeHere{"RotateFileVaultKey", "KeyType"},
    MadeHere{"RotateFileVaultKey", "FileVaultUnlock"},
    MadeHere{"RotateFileVaultKey", "FileVaultUnlock.Password"},
    MadeHere{"RotateFileVaultKey", "ReplyEncryptionCertificate"},
    MadeHere{"SetAutoAdminPassword", "GUID"},
    MadeHere{"SetAutoAdminPassword", "passwordHash"},
    MadeHere{"SetFirmwarePassword", "CurrentPassword"},
    MadeHere{"SetFirmwarePassword", "NewPassword"},
    MadeHere{"SetRecoveryLock", "CurrentPassword"},
    MadeHere{"SetRecoveryLock", "NewPassword"},
    MadeHere{"VerifyFirmwarePassword", "Password"},
    MadeHere{"VerifyRecoveryLock", "Password"},
};

QJsonArray formKeys(const QString& requestType, const catalogue::Keys& keys, const QString& parent)
{
    QJsonArray all;
    for (const auto& key : keys) {
        const QString path = parent.isEmpty() ? key->name : parent + QLatin1Char('.') + key->name;
        QJsonObject facts = catalogue::toJson(*key);
        facts.insert(QStringLiteral("title"), key->title);
        facts.insert(QStringLiteral("help"), key->help);
        facts.insert(QStringLiteral("required"), key->presence == catalogue::Presence::Required);
        if (!key->choiceTitles.isEmpty()) {
            QJsonObject titles;
            for (auto title = key->choiceTitles.begin(); title != key->choiceTitles.end(); ++title) {
                titles.insert(title.key(), title.value());
            }
            facts.insert(QStringLiteral("choice_titles"), titles);
        }
        if (isMadeHere(requestType, path)) {
            facts.insert(QStringLiteral("made_here"), true);
        }
        facts.remove(QStringLiteral("keys"));
        if (!key->subkeys.isEmpty()) {
            facts.insert(QStringLiteral("keys"), formKeys(requestType, key->subkeys, path));
        }
        all.append(facts);
    }
    return all;
}

} // namespace

bool isMadeHere(const QString& requestType, const QString& path)
{
    return std::any_of(madeHere.begin(), madeHere.end(), [&](const MadeHere& one) {
        return requestType == QLatin1String(one.requestType) && path == QLatin1String(one.path);
    });
}

QJsonObject formOf(const catalogue::Entry& command)
{
    return {{QStringLiteral("request_type"), command.type},
            {QStringLiteral("title"), command.title},
            {QStringLiteral("help"), command.help},
            {QStringLiteral("keys"), formKeys(command.type, command.keys, {})}};
}

} // namespace espalier::commands
