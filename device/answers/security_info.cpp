#include "device/answers/handlers.h"
#include "device/persona/system_rules.h"

namespace espalier::device {

namespace {

QVariantMap macSecurity(const DeviceState& state)
{
    const bool fileVault = state.persona.serial.back().unicode() % 4 != 0; // three of four
    return {
        {QStringLiteral("FDE_Enabled"), fileVault},
        {QStringLiteral("FDE_HasPersonalRecoveryKey"), fileVault},
        {QStringLiteral("FDE_HasInstitutionalRecoveryKey"), false},
        {QStringLiteral("SystemIntegrityProtectionEnabled"), true},
        {QStringLiteral("AuthenticatedRootVolumeEnabled"), true},
        {QStringLiteral("RemoteDesktopEnabled"), false},
        {QStringLiteral("IsRecoveryLockEnabled"), false},
        {QStringLiteral("BootstrapTokenAllowedForAuthentication"), QStringLiteral("allowed")},
        {QStringLiteral("BootstrapTokenRequiredForSoftwareUpdate"), true},
        {QStringLiteral("BootstrapTokenRequiredForKernelExtensionApproval"), true},
        {QStringLiteral("FirewallSettings"), QVariantMap{{QStringLiteral("FirewallEnabled"), true},
                                                         {QStringLiteral("BlockAllIncoming"), false},
                                                         {QStringLiteral("StealthMode"), false},
                                                         {QStringLiteral("Applications"), QVariantList{}}}},
        {QStringLiteral("FirmwarePasswordStatus"), QVariantMap{{QStringLiteral("PasswordExists"), false},
                                                               {QStringLiteral("ChangePending"), false},
                                                               {QStringLiteral("AllowOroms"), false}}},
        {QStringLiteral("SecureBoot"), QVariantMap{{QStringLiteral("SecureBootLevel"), QStringLiteral("full")},
                                                   {QStringLiteral("ExternalBootLevel"), QStringLiteral("allowed")}}},
        {QStringLiteral("ManagementStatus"), QVariantMap{{QStringLiteral("EnrolledViaDEP"), false},
                                                         {QStringLiteral("UserApprovedEnrollment"), true},
                                                         {QStringLiteral("IsUserEnrollment"), false},
                                                         {QStringLiteral("IsActivationLockManageable"), true}}},
    };
}

QVariantMap mobileSecurity(const DeviceState& state)
{
    return {
        {QStringLiteral("HardwareEncryptionCaps"), 3},
        {QStringLiteral("PasscodePresent"), state.persona.passcode},
        {QStringLiteral("PasscodeCompliant"), true},
        {QStringLiteral("PasscodeCompliantWithProfiles"), true},
        {QStringLiteral("PasscodeLockGracePeriod"), 0},
        {QStringLiteral("PasscodeLockGracePeriodEnforced"), 0},
        {QStringLiteral("AutoLockTime"), 120},
        {QStringLiteral("ManagementStatus"), QVariantMap{{QStringLiteral("IsUserEnrollment"), false}}},
    };
}

} // namespace

Answer answerSecurityInfo(Scene& scene)
{
    const Persona& persona = scene.state.persona;
    QVariantMap info = persona.isMac() ? macSecurity(scene.state) : mobileSecurity(scene.state);
    info.removeIf([&](const auto& fact) { return !reports(persona, fact.key()); });
    return acknowledged({{QStringLiteral("SecurityInfo"), info}});
}

} // namespace espalier::device
