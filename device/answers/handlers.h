// One function per command; files group them by family.
#pragma once

#include "device/answers/command.h"

namespace espalier::device {

[[nodiscard]] Answer answerDeviceInformation(Scene& scene);
[[nodiscard]] Answer answerSecurityInfo(Scene& scene);
[[nodiscard]] Answer answerInstalledApplicationList(Scene& scene);
[[nodiscard]] Answer answerManagedApplicationList(Scene& scene);
[[nodiscard]] Answer answerInstallApplication(Scene& scene);
[[nodiscard]] Answer answerRemoveApplication(Scene& scene);
[[nodiscard]] Answer answerProfileList(Scene& scene);
[[nodiscard]] Answer answerInstallProfile(Scene& scene);
[[nodiscard]] Answer answerRemoveProfile(Scene& scene);
[[nodiscard]] Answer answerCertificateList(Scene& scene);
[[nodiscard]] Answer answerProvisioningProfileList(Scene& scene);
[[nodiscard]] Answer answerRestrictions(Scene& scene);
[[nodiscard]] Answer answerSettings(Scene& scene);
[[nodiscard]] Answer answerDeclarativeManagement(Scene& scene);
[[nodiscard]] Answer answerDeviceLock(Scene& scene);
[[nodiscard]] Answer answerClearPasscode(Scene& scene);
[[nodiscard]] Answer answerEraseDevice(Scene& scene);
[[nodiscard]] Answer answerRestart(Scene& scene);
[[nodiscard]] Answer answerDeviceConfigured(Scene& scene);

} // namespace espalier::device
