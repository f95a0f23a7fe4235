#include "server/permissions.h"

#include <algorithm>
#include <array>

namespace espalier::server {

namespace {

using operators::Role;

using Roles = unsigned;
constexpr Roles of(Role role)
{
    return 1U << static_cast<unsigned>(role);
}
constexpr Roles admins = of(Role::Admin);
constexpr Roles desk = admins | of(Role::Helpdesk);      // changes what a device does now
constexpr Roles approvers = admins | of(Role::Approver); // says yes or no
constexpr Roles handing = desk;                          // sees what opens the door to enrollment
constexpr Roles everybody = desk | of(Role::Approver) | of(Role::Viewer);
constexpr Roles anybody = everybody | 1U << 31U; // without having logged in

struct Permission {
    const char* operation;
    Roles roles;
};

// By name, so that it can be searched and read.
constexpr std::array table{
    Permission{"activation_lock.code", admins},
    Permission{"activation_lock.unlock", admins},
    Permission{"approval.accept", approvers},
    Permission{"approval.list", everybody},
    Permission{"approval.refuse", approvers},
    Permission{"audit.compare", everybody},
    Permission{"audit.export", everybody}, // what audit.list tells, with its proof
    Permission{"audit.list", everybody},
    Permission{"audit.verify", everybody},
    Permission{"backup.create", admins},
    Permission{"backup.list", everybody},
    Permission{"backup.schedule.get", everybody},
    Permission{"backup.schedule.set", admins},
    Permission{"backup.status", everybody},
    Permission{"backup.verify", admins},
    Permission{"ca.device_ca.add", admins},
    Permission{"ca.device_ca.list", everybody},
    Permission{"ca.device_ca.remove", admins},
    Permission{"ca.export", everybody},
    Permission{"ca.issue", admins},
    Permission{"ca.list", everybody},
    Permission{"ca.revoke", admins},
    Permission{"ca.trust.add", admins},
    Permission{"ca.trust.list", everybody},
    Permission{"ca.trust.remove", admins},
    Permission{"catalogue.list", everybody},
    Permission{"catalogue.load", admins},
    Permission{"catalogue.loaded", everybody},
    Permission{"catalogue.show", everybody},
    Permission{"catalogue.unload", admins},
    Permission{"check.acknowledge_address", admins},
    Permission{"check.last", everybody},
    Permission{"check.phone", admins},
    Permission{"check.run", desk},
    Permission{"command.cancel", desk},
    Permission{"command.cancel_all", desk},
    Permission{"command.check", everybody},
    Permission{"command.counts", everybody},
    Permission{"command.form", everybody},
    Permission{"command.list", everybody},
    Permission{"command.offers", everybody},
    Permission{"command.raw", admins},  // has PINs and tokens
    Permission{"command.resend", desk}, // helpdesk: those that it may send
    Permission{"command.send", desk},   // helpdesk: those of helpdeskCommands()
    Permission{"command.show", everybody},
    Permission{"command.why", everybody},
    Permission{"compliance.list", everybody},
    Permission{"compliance.policy.delete", admins},
    Permission{"compliance.policy.list", everybody},
    Permission{"compliance.policy.save", admins},
    Permission{"compliance.summary", everybody},
    Permission{"device.apps", everybody},
    Permission{"device.certificates", everybody},
    Permission{"device.changes", everybody},
    Permission{"device.conflicts", everybody},
    Permission{"device.delete", admins},
    Permission{"device.duplicates", everybody},
    Permission{"device.facts", everybody},
    Permission{"device.list", everybody},
    Permission{"device.locations", desk}, // where somebody was
    Permission{"device.merge", admins},
    Permission{"device.messages", admins}, // has tokens
    Permission{"device.profiles", everybody},
    Permission{"device.push", desk},
    Permission{"device.refresh", desk},
    Permission{"device.renew", admins},
    Permission{"device.secrets", everybody}, // without the secrets
    Permission{"device.set", desk},
    Permission{"device.show", everybody},
    Permission{"device.timeline", everybody},
    Permission{"device.unenroll", admins},
    Permission{"device.why", everybody},
    Permission{"enrollment.door", everybody},
    Permission{"enrollment.list", everybody},
    Permission{"event.list", everybody},
    Permission{"expiry.list", everybody},
    Permission{"filevault.profile", admins},
    Permission{"group.add", admins},
    Permission{"group.create", admins},
    Permission{"group.delete", admins},
    Permission{"group.edit", admins},
    Permission{"group.explain", everybody},
    Permission{"group.list", everybody},
    Permission{"group.preview", everybody},
    Permission{"group.remove", admins},
    Permission{"group.rename", admins},
    Permission{"group.schedule.clear", admins},
    Permission{"group.schedule.list", everybody},
    Permission{"group.schedule.set", admins},
    Permission{"group.show", everybody},
    Permission{"inventory.progress", everybody},
    Permission{"inventory.refresh", desk},
    Permission{"link.code", admins},
    Permission{"link.code.revoke", admins},
    Permission{"link.create", admins},
    Permission{"link.duplicate", admins},
    Permission{"link.edit", admins},
    Permission{"link.handout", handing},
    Permission{"link.list", handing},
    Permission{"link.message", handing},
    Permission{"link.people.export", admins},
    Permission{"link.people.import", admins},
    Permission{"link.people.preview", admins},
    Permission{"link.profile", admins},
    Permission{"link.qr", handing},
    Permission{"link.revoke", admins},
    Permission{"link.show", handing},
    Permission{"operator.active", anybody},
    Permission{"operator.add", admins},
    Permission{"operator.list", everybody},
    Permission{"operator.lock", anybody},
    Permission{"operator.login", anybody},
    Permission{"operator.logout", anybody},
    Permission{"operator.passphrase", everybody}, // of oneself; of others: an admin
    Permission{"operator.recover", anybody},      // with the recovery code
    Permission{"operator.remove", admins},
    Permission{"operator.role", admins},
    Permission{"operator.session", anybody},
    Permission{"order.approve", approvers},
    Permission{"order.list", everybody},
    Permission{"order.refuse", approvers},
    Permission{"overview", everybody},
    Permission{"package.host", admins},
    Permission{"package.list", everybody},
    Permission{"package.remove", admins},
    Permission{"profile.assign", admins},
    Permission{"profile.delete", admins},
    Permission{"profile.export", admins}, // has passwords
    Permission{"profile.impact", everybody},
    Permission{"profile.import", admins},
    Permission{"profile.list", everybody},
    Permission{"profile.preview", admins},
    Permission{"profile.rollback", admins},
    Permission{"profile.save", admins},
    Permission{"profile.show", everybody},
    Permission{"profile.status", everybody},
    Permission{"profile.unassign", admins},
    Permission{"profile.versions", everybody},
    Permission{"push_cert.export", admins},
    Permission{"push_cert.import", admins},
    Permission{"push_cert.show", everybody},
    Permission{"push_cert.test", desk},
    Permission{"push_cert.verify", admins},
    Permission{"push_request.ask_mdmcert", admins},
    Permission{"push_request.create", admins},
    Permission{"push_request.drop", admins},
    Permission{"push_request.show", admins},
    Permission{"push_request.sign", admins},
    Permission{"push_request.take", admins},
    Permission{"quarantine.accept", approvers},
    Permission{"quarantine.list", everybody},
    Permission{"quarantine.reject", approvers},
    Permission{"quarantine.show", everybody},
    Permission{"query.check", everybody},
    Permission{"query.complete", everybody},
    Permission{"server.log", everybody},
    Permission{"server.reload_tls", admins},
    Permission{"server.status", everybody},
    Permission{"setting.get", everybody},
    Permission{"setting.list", everybody},
    Permission{"setting.set", admins},
    Permission{"tls.acme_cancel", admins},
    Permission{"tls.acme_record_set", admins},
    Permission{"tls.acme_renew", admins},
    Permission{"tls.show", everybody},
    Permission{"tls.use_acme", admins},
    Permission{"tls.use_authority", admins},
    Permission{"tls.use_files", admins},
    Permission{"tls.use_pkcs12", admins},
    Permission{"vault.list", everybody}, // without the secrets
    Permission{"vault.recovery_code", admins},
    Permission{"vault.reveal", desk}, // whoever is entitled among them
    Permission{"view.delete", desk},
    Permission{"view.list", everybody},
    Permission{"view.save", desk},
};

Roles rolesOf(const QString& operation)
{
    for (const Permission& one : table) {
        if (operation == QLatin1String(one.operation)) {
            return one.roles;
        }
    }
    return admins;
}

} // namespace

const QStringList& helpdeskCommands()
{
    static const QStringList types{
        // Questions change nothing.
        QStringLiteral("AvailableOSUpdates"), QStringLiteral("CertificateList"), QStringLiteral("DeviceInformation"),
        QStringLiteral("DeviceLocation"), QStringLiteral("InstalledApplicationList"),
        QStringLiteral("ManagedApplicationList"), QStringLiteral("OSUpdateStatus"), QStringLiteral("ProfileList"),
        QStringLiteral("ProvisioningProfileList"), QStringLiteral("Restrictions"), QStringLiteral("SecurityInfo"),
        QStringLiteral("UserList"),
        // Help.
        QStringLiteral("ClearPasscode"), QStringLiteral("DeviceLock"), QStringLiteral("DisableLostMode"),
        QStringLiteral("EnableLostMode"), QStringLiteral("PlayLostModeSound"), QStringLiteral("RestartDevice"),
        QStringLiteral("ShutDownDevice"), QStringLiteral("UnlockUserAccount")};
    return types;
}

bool sendsCommand(const QString& operation)
{
    return operation == QLatin1String("command.send") || operation == QLatin1String("command.resend");
}

NeedsLogin needsLogin(const QString& operation)
{
    return (rolesOf(operation) & ~everybody) != 0 ? NeedsLogin::No : NeedsLogin::Yes;
}

bool mayRun(Role role, const QString& operation, const QJsonObject& arguments)
{
    if ((rolesOf(operation) & of(role)) == 0) {
        return false;
    }
    if (role == Role::Helpdesk && sendsCommand(operation)) {
        // A whole command as it stands may be any, whatever it is said to be.
        return arguments.value(QLatin1String("raw_base64")).toString().isEmpty() &&
               helpdeskCommands().contains(arguments.value(QLatin1String("request_type")).toString());
    }
    return true;
}

bool isActivity(const QString& operation)
{
    return operation == QLatin1String("operator.active") || (rolesOf(operation) & of(Role::Viewer)) == 0;
}

QStringList permittedOperations(Role role)
{
    QStringList all;
    for (const Permission& one : table) {
        if ((one.roles & of(role)) != 0) {
            all.append(QString::fromLatin1(one.operation));
        }
    }
    return all;
}

bool isInTable(const QString& operation)
{
    return std::any_of(table.begin(), table.end(),
                       [&](const Permission& one) { return operation == QLatin1String(one.operation); });
}

} // namespace espalier::server
