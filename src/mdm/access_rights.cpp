#include "mdm/access_rights.h"

#include "base/error_kind.h"
#include "mdm/lifecycle.h"

#include <algorithm>
#include <array>

namespace espalier::mdm {

namespace {

enum class On { Every, NotMac };

struct Needed {
    const char* requestType;
    qint64 right;
    On on = On::Every;
};
// tests/server compares it with the catalogue. DeviceInformation isn't here: it answers what each right allows.
constexpr std::array needed{
    Needed{"ProfileList", 1},
    Needed{"CertificateList", 1},
    Needed{"InstallProfile", 2},
    Needed{"RemoveProfile", 2},
    Needed{"DeviceLock", 4},
    Needed{"ClearPasscode", 4},
    Needed{"RestartDevice", 4},
    Needed{"ShutDownDevice", 4},
    Needed{"SetFirmwarePassword", 4},
    Needed{"SetRecoveryLock", 4},
    Needed{"VerifyRecoveryLock", 4},
    Needed{"RotateFileVaultKey", 4},
    Needed{"UnlockUserAccount", 4},
    Needed{"LOMDeviceRequest", 4},
    Needed{"LOMSetupRequest", 4},
    Needed{"EraseDevice", 8},
    Needed{"ContentCachingInformation", 32},
    Needed{"ProvisioningProfileList", 64, On::NotMac},
    Needed{"InstallProvisioningProfile", 128, On::NotMac},
    Needed{"RemoveProvisioningProfile", 128, On::NotMac},
    Needed{"InstalledApplicationList", 256},
    Needed{"ActiveNSExtensions", 256},
    Needed{"NSExtensionMappings", 256},
    Needed{"Restrictions", 512},
    Needed{"SecurityInfo", 1024},
    Needed{"Settings", 2048},
    Needed{"InstallApplication", 4096},
    Needed{"InstallEnterpriseApplication", 4096},
    Needed{"RemoveApplication", 4096},
    Needed{"ManagedApplicationList", 4096},
    Needed{"ManagedApplicationConfiguration", 4096},
    Needed{"ManagedApplicationAttributes", 4096},
    Needed{"ManagedApplicationFeedback", 4096},
    Needed{"ValidateApplications", 4096},
    Needed{"ApplyRedemptionCode", 4096},
    Needed{"InstallMedia", 4096},
    Needed{"ManagedMediaList", 4096},
    Needed{"RemoveMedia", 4096},
    Needed{"ScheduleOSUpdate", 4096, On::NotMac},
    Needed{"AvailableOSUpdates", 4096, On::NotMac},
    Needed{"OSUpdateStatus", 4096, On::NotMac},
    Needed{"InviteToProgram", 4096, On::NotMac},
};

constexpr qsizetype mostNamed = 3;

} // namespace

qint64 rightNeeded(const QString& requestType, bool isMac)
{
    const auto* found = std::find_if(needed.begin(), needed.end(),
                                     [&](const Needed& one) { return requestType == QLatin1String(one.requestType); });
    return found == needed.end() || (isMac && found->on == On::NotMac) ? 0 : found->right;
}

Result<bool> isGranted(store::Connection& db, DeviceId device, const QString& requestType)
{
    const auto row = TRY(db.first("SELECT access_rights, platform FROM device WHERE id=?", {device.value}));
    if (!row || row->isNull(0)) {
        return true;
    }
    const qint64 right = rightNeeded(requestType, row->text(1) == QLatin1String("mac"));
    return (row->integer(0) & right) == right;
}

Result<> checkGranted(store::Connection& db, const QList<DeviceId>& devices, const QString& requestType)
{
    if (rightNeeded(requestType, false) == 0) {
        return {};
    }
    QStringList names;
    qsizetype refused = 0;
    for (const DeviceId device : devices) {
        if (TRY(isGranted(db, device, requestType))) {
            continue;
        }
        ++refused;
        if (names.size() < mostNamed) {
            names.append(TRY(confirmationName(db, device)));
        }
    }
    if (refused == 0) {
        return {};
    }
    const QString whom = refused > names.size() ? names.join(QStringLiteral(", ")) +
                                                      QStringLiteral(" and %1 more").arg(refused - names.size())
                                                : names.join(QStringLiteral(", "));
    return fail(ErrorCode::Refused, QLatin1String("no-access-right"),
                QStringLiteral("%1 needs the access right %2, which was not granted when %3 enrolled; only enrolling "
                               "anew can give it")
                    .arg(requestType)
                    .arg(rightNeeded(requestType, false))
                    .arg(whom));
}

} // namespace espalier::mdm
