#include "device/answers/file_vault.h"
#include "device/answers/handlers.h"
#include "device/persona/system_rules.h"
#include "device/state/kept.h"

namespace espalier::device {

namespace {

QVariantMap firmwareStatus(const QVariantMap& firmware)
{
    return {{QStringLiteral("PasswordExists"), !firmware.value(QStringLiteral("Password")).toString().isEmpty()},
            {QStringLiteral("ChangePending"), firmware.value(QStringLiteral("Pending")).toBool()},
            {QStringLiteral("AllowOroms"), firmware.value(QStringLiteral("AllowOroms")).toBool()}};
}

QVariantMap macSecurity(const DeviceState& state)
{
    const Persona& persona = state.persona;
    const bool fileVault = persona.hasFileVault();
    const QVariantMap firmware = state.kept.value(kept::firmware).toMap();
    QVariantMap info{
        {QStringLiteral("FDE_Enabled"), fileVault},
        {QStringLiteral("FDE_HasPersonalRecoveryKey"), fileVault},
        {QStringLiteral("FDE_HasInstitutionalRecoveryKey"), state.kept.contains(kept::institutionalKey)},
        {QStringLiteral("SystemIntegrityProtectionEnabled"), true},
        {QStringLiteral("AuthenticatedRootVolumeEnabled"), true},
        {QStringLiteral("RemoteDesktopEnabled"), state.kept.value(kept::remoteDesktop).toBool()},
        {QStringLiteral("BootstrapTokenAllowedForAuthentication"), QStringLiteral("allowed")},
        {QStringLiteral("BootstrapTokenRequiredForSoftwareUpdate"), true},
        {QStringLiteral("BootstrapTokenRequiredForKernelExtensionApproval"), true},
        {QStringLiteral("FirewallSettings"), QVariantMap{{QStringLiteral("FirewallEnabled"), true},
                                                         {QStringLiteral("BlockAllIncoming"), false},
                                                         {QStringLiteral("StealthMode"), false},
                                                         {QStringLiteral("Applications"), QVariantList{}}}},
        {QStringLiteral("FirmwarePasswordStatus"), firmwareStatus(firmware)},
        {QStringLiteral("SecureBoot"), QVariantMap{{QStringLiteral("SecureBootLevel"), QStringLiteral("full")},
                                                   {QStringLiteral("ExternalBootLevel"), QStringLiteral("allowed")}}},
        {QStringLiteral("ManagementStatus"), QVariantMap{{QStringLiteral("EnrolledViaDEP"), persona.isAutomated},
                                                         {QStringLiteral("UserApprovedEnrollment"), true},
                                                         {QStringLiteral("IsUserEnrollment"), persona.isUserEnrollment},
                                                         {QStringLiteral("IsActivationLockManageable"), true}}},
    };
    info.insert(QStringLiteral("IsRecoveryLockEnabled"), state.kept.contains(kept::recoveryLock));
    return info;
}

QVariantMap mobileSecurity(const DeviceState& state)
{
    QVariantMap info{
        {QStringLiteral("HardwareEncryptionCaps"), 3},
        {QStringLiteral("PasscodePresent"), state.persona.passcode},
        {QStringLiteral("PasscodeCompliant"), true},
        {QStringLiteral("PasscodeCompliantWithProfiles"), true},
        {QStringLiteral("PasscodeLockGracePeriod"), 0},
        {QStringLiteral("PasscodeLockGracePeriodEnforced"), 0},
        {QStringLiteral("ManagementStatus"),
         QVariantMap{{QStringLiteral("IsUserEnrollment"), state.persona.isUserEnrollment}}},
    };
    if (state.persona.isSharedIPad) {
        info.insert(QStringLiteral("AutoLockTime"), 120);
    }
    if (state.persona.isUserEnrollment) { // of the device itself, only that a passcode fits
        for (const char* key : {"PasscodePresent", "PasscodeCompliantWithProfiles", "PasscodeLockGracePeriod",
                                "PasscodeLockGracePeriodEnforced"}) {
            info.remove(QLatin1String(key));
        }
    }
    return info;
}

} // namespace

Answer answerSecurityInfo(Scene& scene)
{
    const Persona& persona = scene.state.persona;
    QVariantMap info = persona.isMac() ? macSecurity(scene.state) : mobileSecurity(scene.state);
    info.insert(escrowedKey(scene));
    info.removeIf([&](const auto& fact) { return !reports(persona, fact.key()); });
    return acknowledged({{QStringLiteral("SecurityInfo"), info}});
}

} // namespace espalier::device
