#include "ui/common/command_words.h"

#include "ui/common/device_text.h"
#include "ui/common/ended_words.h"
#include "ui/common/worded_catalogue.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

namespace espalier::ui {

namespace {
struct CommandWords {
    Q_DECLARE_TR_FUNCTIONS(CommandWords)
};

struct Named {
    const char* requestType;
    const char* words;
    const char* icon;
};

constexpr qint64 unsupportedRequest = 12021;

constexpr Named namedCommands[] = {
    {"DeviceInformation", QT_TRANSLATE_NOOP("CommandWords", "Ask for device facts"), "info"},
    {"SecurityInfo", QT_TRANSLATE_NOOP("CommandWords", "Ask for security facts"), "shield"},
    {"InstalledApplicationList", QT_TRANSLATE_NOOP("CommandWords", "List apps"), "apps"},
    {"ManagedApplicationList", QT_TRANSLATE_NOOP("CommandWords", "List managed apps"), "apps"},
    {"ProfileList", QT_TRANSLATE_NOOP("CommandWords", "List profiles"), "profiles"},
    {"ProvisioningProfileList", QT_TRANSLATE_NOOP("CommandWords", "List provisioning profiles"), "profiles"},
    {"CertificateList", QT_TRANSLATE_NOOP("CommandWords", "List certificates"), "certificate"},
    {"Restrictions", QT_TRANSLATE_NOOP("CommandWords", "Ask for restrictions"), "restrictions"},
    {"UserList", QT_TRANSLATE_NOOP("CommandWords", "List users"), "people"},
    {"InstallProfile", QT_TRANSLATE_NOOP("CommandWords", "Install profile"), "profiles"},
    {"RemoveProfile", QT_TRANSLATE_NOOP("CommandWords", "Remove profile"), "profiles"},
    {"InstallEnterpriseApplication", QT_TRANSLATE_NOOP("CommandWords", "Install package"), "archive"},
    {"InstallApplication", QT_TRANSLATE_NOOP("CommandWords", "Install app"), "apps"},
    {"RemoveApplication", QT_TRANSLATE_NOOP("CommandWords", "Remove app"), "apps"},
    {"DeviceLock", QT_TRANSLATE_NOOP("CommandWords", "Lock"), "lock"},
    {"EraseDevice", QT_TRANSLATE_NOOP("CommandWords", "Erase"), "erase"},
    {"ClearPasscode", QT_TRANSLATE_NOOP("CommandWords", "Clear passcode"), "unlock"},
    {"RestartDevice", QT_TRANSLATE_NOOP("CommandWords", "Restart"), "restart"},
    {"ShutDownDevice", QT_TRANSLATE_NOOP("CommandWords", "Shut down"), "shutdown"},
    {"EnableLostMode", QT_TRANSLATE_NOOP("CommandWords", "Turn on Lost Mode"), "lost-mode"},
    {"DisableLostMode", QT_TRANSLATE_NOOP("CommandWords", "Turn off Lost Mode"), "lost-mode"},
    {"DeviceLocation", QT_TRANSLATE_NOOP("CommandWords", "Ask for the location"), "pin"},
    {"Settings", QT_TRANSLATE_NOOP("CommandWords", "Change settings"), "settings"},
    {"ScheduleOSUpdate", QT_TRANSLATE_NOOP("CommandWords", "Update the system"), "update"},
    {"AvailableOSUpdates", QT_TRANSLATE_NOOP("CommandWords", "List system updates"), "update"},
    {"DeclarativeManagement", QT_TRANSLATE_NOOP("CommandWords", "Declarations changed"), "declarations"},
};

const Named* find(const QString& requestType)
{
    for (const Named& named : namedCommands) {
        if (requestType == QLatin1String(named.requestType)) {
            return &named;
        }
    }
    return nullptr;
}
} // namespace

QString commandWords(const QString& requestType)
{
    if (const Named* named = find(requestType)) {
        return CommandWords::tr(named->words);
    }
    if (const auto catalogue = wordedCatalogue()) {
        const auto entries = (*catalogue)->find(catalogue::Kind::Command, requestType);
        if (!entries.isEmpty() && !entries.first()->title.isEmpty()) {
            return entries.first()->title;
        }
    }
    return visibleText(requestType, 80);
}

QString commandIconName(const QString& requestType)
{
    if (const Named* named = find(requestType)) {
        return QString::fromLatin1(named->icon);
    }
    // What it is about stands in Apple's name for it.
    static const std::pair<QLatin1String, QString> parts[] = {
        {QLatin1String("ActivationLock"), QStringLiteral("key")},
        {QLatin1String("Extension"), QStringLiteral("apps")},
        {QLatin1String("Application"), QStringLiteral("apps")},
        {QLatin1String("Media"), QStringLiteral("note")},
        {QLatin1String("Program"), QStringLiteral("apps")},
        {QLatin1String("Redemption"), QStringLiteral("tag")},
        {QLatin1String("Provisioning"), QStringLiteral("profiles")},
        {QLatin1String("FileVault"), QStringLiteral("filevault")},
        {QLatin1String("RecoveryLock"), QStringLiteral("key")},
        {QLatin1String("Password"), QStringLiteral("passcode")},
        {QLatin1String("UnlockToken"), QStringLiteral("unlock")},
        {QLatin1String("LostMode"), QStringLiteral("bell")},
        {QLatin1String("OSUpdate"), QStringLiteral("update")},
        {QLatin1String("User"), QStringLiteral("person")},
        {QLatin1String("Account"), QStringLiteral("person")},
        {QLatin1String("RemoteDesktop"), QStringLiteral("mac-desktop")},
        {QLatin1String("Mirroring"), QStringLiteral("apple-tv")},
        {QLatin1String("Log"), QStringLiteral("activity")},
        {QLatin1String("Cellular"), QStringLiteral("globe")},
        {QLatin1String("Caching"), QStringLiteral("disk")},
        {QLatin1String("LOM"), QStringLiteral("server")},
        {QLatin1String("DeviceConfigured"), QStringLiteral("ok")}};
    for (const auto& [part, icon] : parts) {
        if (requestType.contains(part)) {
            return icon;
        }
    }
    return QStringLiteral("terminal");
}

CommandCondition commandCondition(const QString& state)
{
    static const QHash<QString, int> order{
        {QStringLiteral("queued"), 0},       {QStringLiteral("sent"), 1},    {QStringLiteral("notnow"), 2},
        {QStringLiteral("acknowledged"), 3}, {QStringLiteral("error"), 4},   {QStringLiteral("format_error"), 5},
        {QStringLiteral("cancelled"), 6},    {QStringLiteral("expired"), 7}, {QStringLiteral("unconfirmed"), 8}};
    switch (order.value(state, -1)) {
    case 0:
        return {State::Waiting, CommandWords::tr("Queued"),
                CommandWords::tr("It is sent at the device’s next contact.")};
    case 1:
        return {State::Waiting, CommandWords::tr("Fetched"),
                CommandWords::tr("The device has fetched it and hasn’t answered yet.")};
    case 2:
        return {State::Waiting, CommandWords::tr("Waiting – busy or locked"),
                CommandWords::tr("The device is busy or locked. It is offered again when someone unlocks it.")};
    case 3:
        return {State::Ok, CommandWords::tr("Done"), CommandWords::tr("The device has done it.")};
    case 4:
        return {State::Failed, CommandWords::tr("Failed"), CommandWords::tr("The device could not do it.")};
    case 5:
        return {State::Failed, CommandWords::tr("Not understood"),
                CommandWords::tr("The device could not read the command. A key in it is wrong for this device.")};
    case 6:
        return {State::Unsupported, CommandWords::tr("Cancelled"),
                CommandWords::tr("It was taken back before the device did it.")};
    case 7:
        return {State::Unknown, CommandWords::tr("Expired"), CommandWords::tr("The device didn’t fetch it in time.")};
    case 8:
        return {State::Unknown, CommandWords::tr("Unconfirmed"),
                CommandWords::tr("It was sent, but the device left before answering. It may have been done.")};
    default:
        return {State::Unknown, visibleText(state, 40), QString()};
    }
}

CommandCondition commandCondition(const QJsonObject& command)
{
    const QString state = command.value(QLatin1String("state")).toString();
    const CommandCondition plain = commandCondition(state);
    if (state == QLatin1String("queued")) {
        const QJsonObject held = command.value(QLatin1String("held")).toObject();
        if (held.contains(QLatin1String("order"))) {
            return {State::Warning, CommandWords::tr("Waiting for a second person"),
                    CommandWords::tr("Another operator has to say yes before it is sent. After a day it is called "
                                     "off.")};
        }
        if (held.contains(QLatin1String("until"))) {
            return {State::Warning, CommandWords::tr("Held back"),
                    CommandWords::tr("It isn’t sent yet, so that it can still be called off.")};
        }
        if (command.value(QLatin1String("pushed_at")).toInteger() > 0) {
            return {State::Waiting, CommandWords::tr("Pushed"),
                    CommandWords::tr("The push service has taken the wake-up for the device, and it hasn’t called yet.")};
        }
    }
    if (state == QLatin1String("error")) {
        for (const QJsonValue& error : command.value(QLatin1String("error_chain")).toArray()) {
            if (error[QStringLiteral("code")].toInteger() == unsupportedRequest &&
                error[QStringLiteral("domain")].toString() == QLatin1String("MCMDMErrorDomain")) {
                return {State::Unsupported, CommandWords::tr("Not supported"),
                        CommandWords::tr("The device doesn’t know this command, or not in its present state.")};
            }
        }
    }
    const CommandEnd end = commandEnd(command);
    return {plain.state, end.words.isEmpty() ? plain.words : end.words,
            end.sentence.isEmpty() || state == QLatin1String("unconfirmed") ? plain.sentence : end.sentence};
}

QString commandProfile(const QJsonObject& command)
{
    return visibleText(command.value(QLatin1String("profile")).toObject().value(QLatin1String("name")).toString());
}

QString commandOrigin(const QJsonObject& command)
{
    const QString origin = command.value(QLatin1String("origin")).toString();
    const QString by = command.value(QLatin1String("created_by")).toString();
    if (origin == QLatin1String("inventory")) {
        return CommandWords::tr("Schedule");
    }
    if (origin == QLatin1String("profile") && (by.isEmpty() || by == QLatin1String("system"))) {
        return CommandWords::tr("Assignment");
    }
    return by.isEmpty() || by == QLatin1String("system") ? CommandWords::tr("Espalier") : visibleText(by, 60);
}

bool isOpenCommand(const QString& state)
{
    return state == QLatin1String("queued") || state == QLatin1String("sent") || state == QLatin1String("notnow");
}

bool isCancellableCommand(const QString& state)
{
    return state == QLatin1String("queued") || state == QLatin1String("notnow");
}

bool isDestructiveCommand(const QString& requestType)
{
    return requestType == QLatin1String("EraseDevice") || requestType == QLatin1String("DeviceLock") ||
           requestType == QLatin1String("ClearPasscode");
}

bool wantsTyping(const QString& requestType, SentTo to)
{
    return isDestructiveCommand(requestType) ||
           (to == SentTo::Several && requestType == QLatin1String("EnableLostMode"));
}

} // namespace espalier::ui
