#include "commands/eligibility.h"

#include "mdm/access_rights.h"

namespace espalier::commands {

using catalogue::Mode;
using catalogue::OsVersion;
using catalogue::Platform;
using catalogue::Support;

namespace {

const OsVersion lockOfAppleSilicon{11, 5, 0};

bool isOneOf(const QString& type, std::initializer_list<const char*> names)
{
    return std::any_of(names.begin(), names.end(), [&](const char* name) { return type == QLatin1String(name); });
}

class Against {
public:
    Against(const catalogue::Entry& command, const Traits& device, Channel channel)
        : m_type(command.type), m_command(command), m_device(device), m_channel(channel)
    {
    }

    QList<Reason> all()
    {
        if (!m_device.enrolled) {
            no("not-enrolled");
        }
        if (m_device.system) {
            const auto support = m_command.support.constFind(*m_device.system);
            if (!m_command.support.isEmpty() && (support == m_command.support.constEnd() || support->unavailable)) {
                no("not-on-platform", {catalogue::name(*m_device.system)});
                return m_reasons; // nothing else matters then
            }
            if (support != m_command.support.constEnd()) {
                bySupport(*support);
            }
        }
        byRight();
        byWords();
        return m_reasons;
    }

private:
    void no(const char* kind, const QStringList& arguments = {})
    {
        m_reasons.append({QString::fromLatin1(kind), arguments});
    }

    void bySupport(const Support& support)
    {
        const QString platform = catalogue::name(*m_device.system);
        if (m_device.os.isSet() && support.introduced.isSet() && m_device.os < support.introduced) {
            no("os-too-old", {platform, support.introduced.text(), m_device.os.text()});
        }
        if (m_device.os.isSet() && support.removed.isSet() && m_device.os >= support.removed) {
            no("os-too-new", {platform, support.removed.text(), m_device.os.text()});
        }
        if (support.supervised == true && !isSupervised()) {
            no("not-supervised");
        }
        if (support.requiresDep == true && m_device.automated == false) {
            no("not-automated");
        }
        byChannel(support);
        if (support.userEnrollment == Mode::Forbidden && m_device.userEnrollment == true) {
            no("user-enrollment");
        }
        if (support.userEnrollment == Mode::Required && m_device.userEnrollment == false) {
            no("only-user-enrollment");
        }
        if (support.sharedIpad.mode == Mode::Forbidden && m_device.sharedIpad == true) {
            no("shared-ipad");
        }
        // Unknown counts as none here: a command that only makes sense on a shared iPad is not offered to every phone.
        if (support.sharedIpad.mode == Mode::Required && m_device.sharedIpad != true) {
            no("only-shared-ipad");
        }
    }

    // A Mac counts as supervised by Automated Device Enrollment, too.
    [[nodiscard]] bool isSupervised() const
    {
        return m_device.supervised != false || (m_device.isMac() && m_device.automated == true);
    }

    void byChannel(const Support& support)
    {
        // Elsewhere than on the Mac only a shared iPad has users.
        const bool shared = m_device.sharedIpad == true;
        const auto onDevice = shared ? support.sharedIpad.deviceChannel : support.deviceChannel;
        if (m_channel == Channel::Device) {
            if (onDevice == false) {
                no("only-user-channel");
            }
            return;
        }
        const auto onUser = m_device.isMac() ? support.userChannel : support.sharedIpad.userChannel;
        if (onUser != true) {
            no("only-device-channel");
        }
    }

    void byRight()
    {
        const qint64 right = mdm::rightNeeded(m_type, m_device.isMac());
        if (m_device.accessRights && (*m_device.accessRights & right) != right) {
            no("access-right", {QString::number(right)});
        }
    }

    // What the schema doesn't say in facts.
    void byWords()
    {
        if (isOneOf(m_type, {"SetRecoveryLock", "VerifyRecoveryLock"}) && m_device.appleSilicon == false) {
            no("only-apple-silicon");
        }
        if (isOneOf(m_type, {"SetFirmwarePassword", "VerifyFirmwarePassword"}) && m_device.appleSilicon == true) {
            no("only-intel");
        }
        if (m_type == QLatin1String("SetFirmwarePassword") && m_device.firmwareChangePending == true) {
            no("firmware-change-pending");
        }
        if (m_type == QLatin1String("DeviceLock") && m_device.isMac() && m_device.appleSilicon == true &&
            m_device.os.isSet() && m_device.os < lockOfAppleSilicon) {
            no("would-deactivate", {lockOfAppleSilicon.text()});
        }
        if (m_type == QLatin1String("AccountConfiguration") && !m_device.awaitingConfiguration) {
            no("not-awaiting-configuration");
        }
        if (isOneOf(m_type, {"DisableLostMode", "DeviceLocation", "PlayLostModeSound"}) && m_device.lostMode == false) {
            no("not-lost");
        }
        if (m_type == QLatin1String("ClearPasscode")) {
            if (m_device.lostMode == true) {
                no("lost");
            }
            if (!m_device.hasUnlockToken) {
                no("no-unlock-token");
            }
        }
    }

    const QString m_type;
    const catalogue::Entry& m_command;
    const Traits& m_device;
    const Channel m_channel;
    QList<Reason> m_reasons;
};

struct Words {
    const char* kind;
    const char* sentence;
};
constexpr Words words[] = {
    {"not-enrolled", "it is not enrolled"},
    {"held", "it waits for approval, or was refused (%1)"},
    {"not-on-platform", "%1 has no such command"},
    {"os-too-old", "it needs %1 %2, and this is %3"},
    {"os-too-new", "%1 %2 took it away, and this is %3"},
    {"not-supervised", "it is not supervised"},
    {"not-automated", "it did not come by Automated Device Enrollment"},
    {"only-user-channel", "it goes to a user of the device only"},
    {"only-device-channel", "it goes to the device only, not to its users"},
    {"user-enrollment", "it is somebody's own device (User Enrollment)"},
    {"only-user-enrollment", "it is for User Enrollment only"},
    {"shared-ipad", "it is a shared iPad"},
    {"only-shared-ipad", "it is no shared iPad"},
    {"only-intel", "it has Apple silicon, and this is for Intel only"},
    {"only-apple-silicon", "it has no Apple silicon"},
    {"would-deactivate", "a Mac with Apple silicon before macOS %1 would be deactivated"},
    {"access-right", "the access right %1 was not granted when it enrolled"},
    {"not-awaiting-configuration", "it does not wait in Setup Assistant"},
    {"not-lost", "it is not in Lost Mode"},
    {"lost", "it is in Lost Mode"},
    {"no-unlock-token", "it gave no unlock token in this enrollment"},
    {"firmware-change-pending", "an earlier change of the firmware password waits for a restart"},
    {"deprecated", "Apple calls it deprecated since %1 %2"},
};

} // namespace

QList<Reason> reasonsAgainst(const catalogue::Entry& command, const Traits& device, Channel channel)
{
    return Against(command, device, channel).all();
}

QList<Reason> remarksOn(const catalogue::Entry& command, const Traits& device)
{
    QList<Reason> remarks;
    // As the queue has it: such a device only tells about itself and may be sent away, the rest waits.
    if (!device.approval.isEmpty() && !isOneOf(command.type, {"DeviceInformation", "RemoveProfile"})) {
        remarks.append({QStringLiteral("held"), {device.approval}});
    }
    const Support support = device.system ? command.support.value(*device.system) : Support();
    if (support.deprecated.isSet() && (!device.os.isSet() || device.os >= support.deprecated)) {
        remarks.append({QStringLiteral("deprecated"), {catalogue::name(*device.system), support.deprecated.text()}});
    }
    return remarks;
}

QString sentence(const Reason& reason)
{
    for (const Words& one : words) {
        if (reason.kind == QLatin1String(one.kind)) {
            QString text = QString::fromLatin1(one.sentence);
            for (const QString& argument : reason.arguments) {
                text = text.arg(argument);
            }
            return text;
        }
    }
    return reason.kind;
}

} // namespace espalier::commands
