#include "ui/devices/detail/security_findings.h"

#include "ui/common/device_text.h"

#include <QCoreApplication>

namespace espalier::ui {

namespace {

struct SecurityWords {
    Q_DECLARE_TR_FUNCTIONS(SecurityFindings)
};

std::optional<bool> truthIn(const plist::Dict* answer, QStringView key)
{
    const plist::Value* value = answer != nullptr ? answer->find(key) : nullptr;
    const bool* yes = value != nullptr ? value->as<bool>() : nullptr;
    return yes != nullptr ? std::optional(*yes) : std::nullopt;
}

std::optional<qint64> numberIn(const plist::Dict* answer, QStringView key)
{
    const plist::Value* value = answer != nullptr ? answer->find(key) : nullptr;
    const qint64* number = value != nullptr ? value->as<qint64>() : nullptr;
    return number != nullptr ? std::optional(*number) : std::nullopt;
}

Finding good(const QString& what, const QString& meaning = {})
{
    return {State::Ok, what, meaning};
}

Finding attention(const QString& what, const QString& meaning)
{
    return {State::Warning, what, meaning};
}

Finding plainly(const QString& what, const QString& meaning = {})
{
    return {std::nullopt, what, meaning};
}

Finding notKnown(const QString& what)
{
    return {State::Unknown, what, SecurityWords::tr("Not known yet: the device hasn’t told.")};
}

struct Reader {
    const DeviceRow& device;
    const SecurityAnswers& answers;
    const plist::Dict* security = answers.security ? &*answers.security : nullptr;
    const plist::Dict* information = answers.information ? &*answers.information : nullptr;

    [[nodiscard]] std::optional<bool> kept(const char* kind) const
    {
        return answers.kept ? std::optional(answers.kept->contains(QLatin1String(kind))) : std::nullopt;
    }
};

QString graceWords(qint64 seconds)
{
    return seconds <= 0 ? SecurityWords::tr("It asks for the passcode as soon as it is locked")
           : seconds < 60
               ? SecurityWords::tr("It asks for the passcode %n second(s) after it was locked", nullptr, int(seconds))
               : SecurityWords::tr("It asks for the passcode %n minute(s) after it was locked", nullptr,
                                   int(qMin<qint64>(seconds / 60, 100'000)));
}

FindingGroup passcode(const Reader& read)
{
    FindingGroup group{SecurityWords::tr("Passcode"), {}};
    const auto present = truthIn(read.security, u"PasscodePresent");
    const std::optional<bool> isSet = present ? present : read.device.passcodePresent;
    if (!isSet) {
        if (read.device.isMac()) { // a Mac doesn't say: its users have passwords
            return group;
        }
        group.findings << notKnown(SecurityWords::tr("Whether a passcode is set"));
    } else if (*isSet) {
        group.findings << good(SecurityWords::tr("A passcode is set"));
    } else {
        group.findings << attention(
            SecurityWords::tr("No passcode is set"),
            SecurityWords::tr("Whoever holds the device can use it, and what is on it isn’t protected. A profile with "
                              "a passcode rule asks its user for one."));
    }
    const auto compliant = truthIn(read.security, u"PasscodeCompliant");
    const auto withProfiles = truthIn(read.security, u"PasscodeCompliantWithProfiles");
    if (const auto keeps = withProfiles ? withProfiles : compliant) {
        group.findings << (*keeps ? good(SecurityWords::tr("The passcode is as strong as its profiles ask for"))
                                  : attention(SecurityWords::tr("The passcode is weaker than its profiles ask for"),
                                              SecurityWords::tr("The device asks its user to choose another one.")));
    }
    if (compliant && withProfiles && *withProfiles && !*compliant) {
        group.findings << attention(
            SecurityWords::tr("An account on the device asks for a stronger passcode"),
            SecurityWords::tr("Exchange accounts can have rules of their own beside those of profiles."));
    }
    if (const auto grace = numberIn(read.security, u"PasscodeLockGracePeriodEnforced")) {
        group.findings << plainly(graceWords(*grace));
    }
    return group;
}

void addRecoveryKey(const Reader& read, QList<Finding>& findings)
{
    const auto inVault = read.kept("filevault-key");
    const auto personal = truthIn(read.security, u"FDE_HasPersonalRecoveryKey");
    if (inVault && *inVault) {
        findings << good(SecurityWords::tr("Its recovery key is in the vault"),
                         SecurityWords::tr("It opens the disk when the password is forgotten. See Secrets."));
    } else if (inVault && personal && *personal) {
        findings << attention(
            SecurityWords::tr("Its recovery key isn’t in the vault"),
            SecurityWords::tr(
                "Only whoever turned FileVault on has it. With a profile that sends recovery keys here the "
                "next one arrives."));
    } else if (personal && !*personal) {
        findings << attention(SecurityWords::tr("There is no personal recovery key"),
                              SecurityWords::tr("A forgotten password means that what is on the disk is lost."));
    }
    if (truthIn(read.security, u"FDE_HasInstitutionalRecoveryKey").value_or(false)) {
        findings << plainly(SecurityWords::tr("An institutional recovery key is set"),
                            SecurityWords::tr("The disk also opens with the key of an organization."));
    }
}

FindingGroup encryption(const Reader& read)
{
    FindingGroup group{SecurityWords::tr("Encryption"), {}};
    const auto told = truthIn(read.security, u"FDE_Enabled");
    if (read.device.isMac()) {
        const std::optional<bool> on = told ? told : read.device.encrypted;
        if (!on) {
            group.findings << notKnown(SecurityWords::tr("Whether FileVault is on"));
        } else if (*on) {
            group.findings << good(SecurityWords::tr("FileVault is on"),
                                   SecurityWords::tr("Nobody reads the disk without a password or a recovery key."));
            addRecoveryKey(read, group.findings);
        } else {
            group.findings << attention(
                SecurityWords::tr("FileVault is off"),
                SecurityWords::tr("Whoever takes the Mac can read its disk. A profile with FileVault turns it on."));
        }
        return group;
    }
    if (const auto capabilities = numberIn(read.security, u"HardwareEncryptionCaps")) {
        const bool protectedByPasscode = truthIn(read.security, u"PasscodePresent").value_or(true);
        group.findings << (*capabilities != 3 ? attention(SecurityWords::tr("It encrypts only in part"),
                                                          SecurityWords::tr("Its hardware can’t encrypt every file."))
                           : protectedByPasscode
                               ? good(SecurityWords::tr("What is on it is encrypted"),
                                      SecurityWords::tr("The passcode is the key to it."))
                               : attention(SecurityWords::tr("It is encrypted, but nothing locks it"),
                                           SecurityWords::tr("Without a passcode the key lies beside the data.")));
    } else if (read.device.encrypted) {
        group.findings << (*read.device.encrypted ? good(SecurityWords::tr("What is on it is encrypted"))
                                                  : attention(SecurityWords::tr("What is on it isn’t encrypted"), {}));
    } else {
        group.findings << notKnown(SecurityWords::tr("Whether it is encrypted"));
    }
    return group;
}

FindingGroup firewall(const Reader& read)
{
    FindingGroup group{SecurityWords::tr("Firewall"), {}};
    const plist::Dict* settings = read.security != nullptr ? read.security->dict(u"FirewallSettings") : nullptr;
    const auto told = truthIn(settings, u"FirewallEnabled");
    const std::optional<bool> on = told ? told : read.device.firewall;
    if (!on) {
        group.findings << notKnown(SecurityWords::tr("Whether the firewall is on"));
        return group;
    }
    group.findings << (*on ? good(SecurityWords::tr("The firewall is on"))
                           : attention(
                                 SecurityWords::tr("The firewall is off"),
                                 SecurityWords::tr("Apps on the Mac take connections from every network it is in.")));
    if (!*on) {
        return group;
    }
    if (const auto all = truthIn(settings, u"BlockAllIncoming")) {
        group.findings << (*all ? good(SecurityWords::tr("It lets no connections in"),
                                       SecurityWords::tr("Only what the system itself needs."))
                                : plainly(SecurityWords::tr("It lets connections in to apps that are allowed to")));
    }
    if (const auto stealth = truthIn(settings, u"StealthMode")) {
        group.findings << (*stealth ? good(SecurityWords::tr("Stealth mode is on"),
                                           SecurityWords::tr("The Mac doesn’t answer those who search for it."))
                                    : plainly(SecurityWords::tr("Stealth mode is off")));
    }
    if (const auto logging = truthIn(settings, u"LoggingEnabled")) {
        group.findings << plainly(*logging ? SecurityWords::tr("It writes a log")
                                           : SecurityWords::tr("It writes no log"));
    }
    return group;
}

Finding secureBoot(const QString& level)
{
    if (level == QLatin1String("full")) {
        return good(SecurityWords::tr("Secure Boot is at full security"),
                    SecurityWords::tr("Only a system that Apple signs for this Mac starts."));
    }
    if (level == QLatin1String("medium")) {
        return attention(SecurityWords::tr("Secure Boot is at reduced security"),
                         SecurityWords::tr("Older systems that Apple once signed start as well."));
    }
    if (level == QLatin1String("off")) {
        return attention(SecurityWords::tr("Secure Boot is off"),
                         SecurityWords::tr("Any system starts. It is set in the recovery of the Mac."));
    }
    return level == QLatin1String("not supported")
               ? Finding{State::Unsupported, SecurityWords::tr("This Mac has no Secure Boot"), {}}
               : notKnown(SecurityWords::tr("What Secure Boot allows"));
}

FindingGroup startUp(const Reader& read)
{
    FindingGroup group{SecurityWords::tr("System and start-up"), {}};
    const auto told = truthIn(read.security, u"SystemIntegrityProtectionEnabled");
    const auto protection = told ? told : truthIn(read.information, u"SystemIntegrityProtectionEnabled");
    group.findings << (!protection   ? notKnown(SecurityWords::tr("Whether System Integrity Protection is on"))
                       : *protection ? good(SecurityWords::tr("System Integrity Protection is on"))
                                     : attention(SecurityWords::tr("System Integrity Protection is off"),
                                                 SecurityWords::tr("Programs can change the system. It is turned on in "
                                                                   "the recovery of the Mac (csrutil enable).")));
    if (const auto sealedVolume = truthIn(read.security, u"AuthenticatedRootVolumeEnabled")) {
        group.findings << (*sealedVolume ? good(SecurityWords::tr("The system volume is sealed"))
                                         : attention(SecurityWords::tr("The system volume isn’t sealed"),
                                                     SecurityWords::tr("The system may have been changed.")));
    }
    const plist::Dict* boot = read.security != nullptr ? read.security->dict(u"SecureBoot") : nullptr;
    group.findings << secureBoot(boot != nullptr ? boot->text(u"SecureBootLevel") : QString());
    const QString external = boot != nullptr ? boot->text(u"ExternalBootLevel") : QString();
    if (external == QLatin1String("allowed")) {
        group.findings << attention(SecurityWords::tr("It starts from other disks, too"),
                                    SecurityWords::tr("Somebody can start it with a system of their own."));
    } else if (external == QLatin1String("disallowed")) {
        group.findings << good(SecurityWords::tr("It doesn’t start from other disks"));
    }
    if (const auto lock = truthIn(read.security, u"IsRecoveryLockEnabled")) {
        group.findings << (*lock ? good(SecurityWords::tr("Recovery is locked by a password"))
                                 : plainly(SecurityWords::tr("Recovery has no password"),
                                           SecurityWords::tr("The command Set Recovery Lock gives it one.")));
    }
    const plist::Dict* firmware = read.security != nullptr ? read.security->dict(u"FirmwarePasswordStatus") : nullptr;
    if (const auto exists = truthIn(firmware, u"PasswordExists"); exists && *exists) {
        group.findings << good(SecurityWords::tr("A firmware password is set"));
    }
    if (truthIn(firmware, u"ChangePending").value_or(false)) {
        group.findings << Finding{
            State::Waiting, SecurityWords::tr("Another firmware password waits for a restart"), {}};
    }
    if (truthIn(read.security, u"RemoteDesktopEnabled").value_or(false)) {
        group.findings << attention(SecurityWords::tr("Remote Management is on"),
                                    SecurityWords::tr("Others can watch or control its screen over the network."));
    }
    return group;
}

Finding bootstrapToken(const Reader& read)
{
    const auto here = read.kept("bootstrap-token");
    if (here && *here) {
        return good(SecurityWords::tr("Its bootstrap token is here"),
                    SecurityWords::tr("The Mac can trust new accounts and install updates without asking."));
    }
    if (!here || read.security == nullptr) {
        return notKnown(SecurityWords::tr("Whether its bootstrap token is here"));
    }
    const bool wanted = truthIn(read.security, u"BootstrapTokenRequiredForSoftwareUpdate").value_or(false) ||
                        truthIn(read.security, u"BootstrapTokenRequiredForKernelExtensionApproval").value_or(false);
    return wanted
               ? attention(SecurityWords::tr("Its bootstrap token isn’t here"),
                           SecurityWords::tr("The Mac asks its user before it installs updates. It sends the token by "
                                             "itself when an administrator logs in."))
               : plainly(SecurityWords::tr("Its bootstrap token isn’t here"),
                         SecurityWords::tr("Nothing on this Mac needs it now."));
}

std::optional<Finding> activationLock(const Reader& read)
{
    const auto on = truthIn(read.information, u"IsActivationLockEnabled");
    if (!on) {
        return std::nullopt;
    }
    if (!*on) {
        return plainly(SecurityWords::tr("Activation Lock is off"));
    }
    if (read.kept("bypass-code").value_or(false) || read.kept("bypass-code-server").value_or(false)) {
        return good(SecurityWords::tr("Activation Lock is on, and its bypass code is in the vault"),
                    SecurityWords::tr("A thief can’t use the device, and you can."));
    }
    return attention(SecurityWords::tr("Activation Lock is on, and there is no bypass code"),
                     SecurityWords::tr("Only its user’s Apple Account unlocks it after it was erased."));
}

FindingGroup management(const Reader& read)
{
    FindingGroup group{SecurityWords::tr("Management"), {}};
    if (read.device.supervised) {
        group.findings << (*read.device.supervised
                               ? good(SecurityWords::tr("It is supervised"))
                               : plainly(SecurityWords::tr("It isn’t supervised"),
                                         SecurityWords::tr("Some commands and restrictions don’t work on it.")));
    } else {
        group.findings << notKnown(SecurityWords::tr("Whether it is supervised"));
    }
    const plist::Dict* status = read.security != nullptr ? read.security->dict(u"ManagementStatus") : nullptr;
    if (const auto automated = truthIn(status, u"EnrolledViaDEP")) {
        group.findings << plainly(*automated ? SecurityWords::tr("It was enrolled automatically")
                                             : SecurityWords::tr("It was enrolled by hand"));
    }
    if (const auto approved = truthIn(status, u"UserApprovedEnrollment")) {
        group.findings << (*approved ? good(SecurityWords::tr("Its user has approved the enrollment"))
                                     : attention(SecurityWords::tr("Its user hasn’t approved the enrollment"),
                                                 SecurityWords::tr("Some profiles don’t work until they do, in System "
                                                                   "Settings, Device Management.")));
    }
    if (truthIn(status, u"IsUserEnrollment").value_or(false)) {
        group.findings << plainly(SecurityWords::tr("It is enrolled as a personal device"),
                                  SecurityWords::tr("Only the office’s part of it is managed."));
    }
    if (read.device.isMac()) {
        group.findings << bootstrapToken(read);
    }
    if (const auto lock = activationLock(read)) {
        group.findings << *lock;
    }
    if (truthIn(read.information, u"IsMDMLostModeEnabled").value_or(false)) {
        group.findings << attention(SecurityWords::tr("Lost Mode is on"),
                                    SecurityWords::tr("Nobody can use it until Lost Mode is turned off from here."));
    }
    return group;
}

} // namespace

QList<FindingGroup> securityFindings(const DeviceRow& device, const SecurityAnswers& answers)
{
    const Reader read{device, answers};
    QList<FindingGroup> groups{passcode(read), encryption(read)};
    if (device.isMac()) {
        groups << firewall(read) << startUp(read);
    }
    groups << management(read);
    groups.removeIf([](const FindingGroup& group) { return group.findings.isEmpty(); });
    return groups;
}

QList<FirewallRule> firewallRules(const SecurityAnswers& answers, int most)
{
    QList<FirewallRule> rules;
    const plist::Dict* settings = answers.security ? answers.security->dict(u"FirewallSettings") : nullptr;
    const plist::Array* apps = settings != nullptr ? settings->array(u"Applications") : nullptr;
    if (apps == nullptr) {
        return rules;
    }
    for (const plist::Value& value : *apps) {
        const auto* app = value.as<plist::Dict>();
        if (app == nullptr || rules.size() >= most) {
            continue;
        }
        const QString name = app->text(u"Name");
        rules << FirewallRule{visibleText(name.isEmpty() ? app->text(u"BundleID") : name, 100),
                              app->boolean(u"Allowed")};
    }
    return rules;
}

} // namespace espalier::ui
