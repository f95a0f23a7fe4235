// One function per command; files group them by family.
#pragma once

#include "device/answers/command.h"

namespace espalier::device {

[[nodiscard]] Answer answerAccountConfiguration(Scene& scene);
[[nodiscard]] Answer answerActivationLockBypassCode(Scene& scene);
[[nodiscard]] Answer answerActiveNSExtensions(Scene& scene);
[[nodiscard]] Answer answerApplyRedemptionCode(Scene& scene);
[[nodiscard]] Answer answerAvailableOSUpdates(Scene& scene);
[[nodiscard]] Answer answerCertificateList(Scene& scene);
[[nodiscard]] Answer answerClearActivationLockBypassCode(Scene& scene);
[[nodiscard]] Answer answerClearPasscode(Scene& scene);
[[nodiscard]] Answer answerClearRestrictionsPassword(Scene& scene);
[[nodiscard]] Answer answerContentCachingInformation(Scene& scene);
[[nodiscard]] Answer answerDeclarativeManagement(Scene& scene);
[[nodiscard]] Answer answerDeleteUser(Scene& scene);
[[nodiscard]] Answer answerDeviceConfigured(Scene& scene);
[[nodiscard]] Answer answerDeviceInformation(Scene& scene);
[[nodiscard]] Answer answerDeviceLocation(Scene& scene);
[[nodiscard]] Answer answerDeviceLock(Scene& scene);
[[nodiscard]] Answer answerDisableLostMode(Scene& scene);
[[nodiscard]] Answer answerDisableRemoteDesktop(Scene& scene);
[[nodiscard]] Answer answerEnableLostMode(Scene& scene);
[[nodiscard]] Answer answerEnableRemoteDesktop(Scene& scene);
[[nodiscard]] Answer answerEraseDevice(Scene& scene);
[[nodiscard]] Answer answerInstallApplication(Scene& scene);
[[nodiscard]] Answer answerInstallEnterpriseApplication(Scene& scene);
[[nodiscard]] Answer answerInstallMedia(Scene& scene);
[[nodiscard]] Answer answerInstallProfile(Scene& scene);
[[nodiscard]] Answer answerInstallProvisioningProfile(Scene& scene);
[[nodiscard]] Answer answerInstalledApplicationList(Scene& scene);
[[nodiscard]] Answer answerInviteToProgram(Scene& scene);
[[nodiscard]] Answer answerLOMDeviceRequest(Scene& scene);
[[nodiscard]] Answer answerLOMSetupRequest(Scene& scene);
[[nodiscard]] Answer answerLogOutUser(Scene& scene);
[[nodiscard]] Answer answerManagedApplicationAttributes(Scene& scene);
[[nodiscard]] Answer answerManagedApplicationConfiguration(Scene& scene);
[[nodiscard]] Answer answerManagedApplicationFeedback(Scene& scene);
[[nodiscard]] Answer answerManagedApplicationList(Scene& scene);
[[nodiscard]] Answer answerManagedMediaList(Scene& scene);
[[nodiscard]] Answer answerNSExtensionMappings(Scene& scene);
[[nodiscard]] Answer answerNothingMore(Scene& scene);
[[nodiscard]] Answer answerOSUpdateStatus(Scene& scene);
[[nodiscard]] Answer answerPlayLostModeSound(Scene& scene);
[[nodiscard]] Answer answerProfileList(Scene& scene);
[[nodiscard]] Answer answerProvisioningProfileList(Scene& scene);
[[nodiscard]] Answer answerRefreshCellularPlans(Scene& scene);
[[nodiscard]] Answer answerRemoveApplication(Scene& scene);
[[nodiscard]] Answer answerRemoveMedia(Scene& scene);
[[nodiscard]] Answer answerRemoveProfile(Scene& scene);
[[nodiscard]] Answer answerRemoveProvisioningProfile(Scene& scene);
[[nodiscard]] Answer answerRequestMirroring(Scene& scene);
[[nodiscard]] Answer answerRequestUnlockToken(Scene& scene);
[[nodiscard]] Answer answerRestart(Scene& scene);
[[nodiscard]] Answer answerRestrictions(Scene& scene);
[[nodiscard]] Answer answerRotateFileVaultKey(Scene& scene);
[[nodiscard]] Answer answerScheduleOSUpdate(Scene& scene);
[[nodiscard]] Answer answerScheduleOSUpdateScan(Scene& scene);
[[nodiscard]] Answer answerSecurityInfo(Scene& scene);
[[nodiscard]] Answer answerSetAutoAdminPassword(Scene& scene);
[[nodiscard]] Answer answerSetFirmwarePassword(Scene& scene);
[[nodiscard]] Answer answerSetRecoveryLock(Scene& scene);
[[nodiscard]] Answer answerSettings(Scene& scene);
[[nodiscard]] Answer answerStopMirroring(Scene& scene);
[[nodiscard]] Answer answerUnlockUserAccount(Scene& scene);
[[nodiscard]] Answer answerUserConfigured(Scene& scene);
[[nodiscard]] Answer answerUserList(Scene& scene);
[[nodiscard]] Answer answerVerifyFirmwarePassword(Scene& scene);
[[nodiscard]] Answer answerVerifyRecoveryLock(Scene& scene);

} // namespace espalier::device
