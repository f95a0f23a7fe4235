#include "ui/commands/command_sections.h"

#include "ui/common/command_words.h"

#include <QCoreApplication>
#include <QHash>

namespace espalier::ui {

namespace {
struct CommandSectionWords {
    Q_DECLARE_TR_FUNCTIONS(CommandSections)
};

const QHash<QString, CommandSection>& knownSections()
{
    static const QHash<QString, CommandSection> known = [] {
        QHash<QString, CommandSection> all;
        const auto put = [&all](CommandSection section, const char* types) {
            for (const QString& type : QString::fromLatin1(types).split(QLatin1Char(' '))) {
                all.insert(type, section);
            }
        };
        put(CommandSection::Common, "RestartDevice ShutDownDevice Settings InstallApplication "
                                    "InstallEnterpriseApplication DeviceInformation EnableLostMode RotateFileVaultKey "
                                    "SetAutoAdminPassword");
        put(CommandSection::Questions,
            "SecurityInfo InstalledApplicationList ProfileList CertificateList ProvisioningProfileList Restrictions "
            "ManagedApplicationList ManagedApplicationAttributes ManagedApplicationConfiguration "
            "ManagedApplicationFeedback ManagedMediaList UserList ContentCachingInformation ActiveNSExtensions "
            "NSExtensionMappings");
        put(CommandSection::Apps, "RemoveApplication ApplyRedemptionCode InviteToProgram ValidateApplications "
                                  "InstallMedia RemoveMedia");
        put(CommandSection::Profiles, "InstallProfile RemoveProfile InstallProvisioningProfile "
                                      "RemoveProvisioningProfile DeclarativeManagement DeviceConfigured");
        put(CommandSection::Security, "SetRecoveryLock VerifyRecoveryLock SetFirmwarePassword VerifyFirmwarePassword "
                                      "RequestUnlockToken ClearRestrictionsPassword ActivationLockBypassCode "
                                      "ClearActivationLockBypassCode");
        put(CommandSection::Lost, "DisableLostMode DeviceLocation PlayLostModeSound");
        put(CommandSection::Updates, "AvailableOSUpdates ScheduleOSUpdateScan ScheduleOSUpdate OSUpdateStatus");
        put(CommandSection::Users, "DeleteUser LogOutUser UnlockUserAccount AccountConfiguration UserConfigured");
        put(CommandSection::Sharing, "RequestMirroring StopMirroring EnableRemoteDesktop DisableRemoteDesktop");
        return all;
    }();
    return known;
}
} // namespace

CommandSection sectionOf(const CommandOffer& offer)
{
    if (offer.destructive || isDestructiveCommand(offer.requestType)) {
        return CommandSection::Destructive;
    }
    return knownSections().value(offer.requestType, CommandSection::Other);
}

QString sectionWords(CommandSection section)
{
    switch (section) {
    case CommandSection::Common:
        return CommandSectionWords::tr("Often used");
    case CommandSection::Questions:
        return CommandSectionWords::tr("Ask the device");
    case CommandSection::Apps:
        return CommandSectionWords::tr("Apps and books");
    case CommandSection::Profiles:
        return CommandSectionWords::tr("Profiles and setup");
    case CommandSection::Security:
        return CommandSectionWords::tr("Locks and passwords");
    case CommandSection::Lost:
        return CommandSectionWords::tr("Lost Mode");
    case CommandSection::Updates:
        return CommandSectionWords::tr("System updates");
    case CommandSection::Users:
        return CommandSectionWords::tr("Users");
    case CommandSection::Sharing:
        return CommandSectionWords::tr("Screen sharing");
    case CommandSection::Other:
        return CommandSectionWords::tr("More");
    case CommandSection::Destructive:
        break;
    }
    return CommandSectionWords::tr("Erase, lock, clear the passcode");
}

} // namespace espalier::ui
