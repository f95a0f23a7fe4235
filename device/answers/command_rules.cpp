#include "device/answers/command_rules.h"

#include "device/persona/system_rules.h"

#include <QVersionNumber>

namespace espalier::device {

namespace {

const QString mdmDomain = QStringLiteral("MCMDMErrorDomain");

// What the schema can't say in a version: which hardware has it.
bool fitsHardware(const QString& type, const Persona& persona)
{
    if (type == QLatin1String("SetFirmwarePassword") || type == QLatin1String("VerifyFirmwarePassword")) {
        return !persona.isAppleSilicon();
    }
    if (type == QLatin1String("SetRecoveryLock") || type == QLatin1String("VerifyRecoveryLock")) {
        return persona.isAppleSilicon();
    }
    return true;
}

QMetaType::Type metaType(QChar letter)
{
    switch (letter.unicode()) {
    case 'i':
        return QMetaType::LongLong;
    case 'b':
        return QMetaType::Bool;
    case 'r':
        return QMetaType::Double;
    case 'd':
        return QMetaType::QByteArray;
    case 't':
        return QMetaType::QDateTime;
    case 'a':
        return QMetaType::QVariantList;
    case 'm':
        return QMetaType::QVariantMap;
    default:
        return QMetaType::QString;
    }
}

// Tests hand over lists of texts as what they are.
bool isOf(const QVariant& value, QMetaType::Type type)
{
    if (type == QMetaType::LongLong) {
        return value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::Int;
    }
    return value.typeId() == type || (type == QMetaType::QVariantList && value.typeId() == QMetaType::QStringList);
}

std::optional<Answer> formatRefusal(const CommandRule& rule, const QVariantMap& keys)
{
    const QStringList required = QString::fromLatin1(rule.required).split(u' ', Qt::SkipEmptyParts);
    for (const QString& one : required) {
        const QString key = one.mid(2);
        if (!keys.contains(key)) {
            return malformed(QStringLiteral("The field “%1” is missing.").arg(key));
        }
        if (!isOf(keys.value(key), metaType(one.front()))) {
            return malformed(QStringLiteral("The field “%1” is of the wrong type.").arg(key));
        }
    }
    return std::nullopt;
}

bool fitsChannel(const OnSystem& on, const Persona& persona, bool isUser)
{
    if (persona.isMac()) {
        return isUser ? (on.asks & (users | usersOnly)) != 0 : (on.asks & usersOnly) == 0;
    }
    if (!persona.isSharedIPad) {
        return !isUser;
    }
    return isUser ? (on.asks & (sharedUsers | sharedUsersOnly)) != 0 : (on.asks & sharedUsersOnly) == 0;
}

// Macs call what they don't know a format error.
Answer unknownTo(const Persona& persona, const QString& type)
{
    const QString text = QStringLiteral("“%1” is not a valid request type.").arg(type);
    return persona.isMac() ? malformed(text) : failed(12021, mdmDomain, text);
}

std::optional<Answer> kindRefusal(const OnSystem& on, const Persona& persona, const QString& type)
{
    const auto refused = [&](const char* why) {
        return failed(12021, mdmDomain, QStringLiteral("“%1” %2").arg(type, QLatin1String(why)));
    };
    if (persona.isUserEnrollment && (on.asks & inUserEnrollment) == 0) {
        return refused("is not allowed in a user enrollment.");
    }
    if ((on.asks & onlyShared) != 0 && !persona.isSharedIPad) {
        return refused("needs a Shared iPad.");
    }
    if ((on.asks & notShared) != 0 && persona.isSharedIPad) {
        return refused("is not for a Shared iPad.");
    }
    if ((on.asks & automated) != 0 && !persona.isAutomated) {
        return refused("needs an automated enrollment.");
    }
    if ((on.asks & supervised) != 0 && !persona.isSupervised()) {
        return refused("needs a supervised device.");
    }
    return std::nullopt;
}

} // namespace

const CommandRule* ruleOf(const QString& requestType)
{
    for (const CommandRule& rule : commandTable()) {
        if (requestType == QLatin1String(rule.requestType)) {
            return &rule;
        }
    }
    return nullptr;
}

const OnSystem& onSystemOf(const CommandRule& rule, Platform platform)
{
    switch (platform) {
    case Platform::Mac:
        return rule.macos;
    case Platform::AppleTv:
        return rule.tvos;
    case Platform::Vision:
        return rule.visionos;
    case Platform::IPhone:
    case Platform::IPad:
        break;
    }
    return rule.ios;
}

std::optional<Answer> refusalBy(const CommandRule& rule, const DeviceState& state, const Command& command)
{
    const Persona& persona = state.persona;
    const OnSystem& on = onSystemOf(rule, persona.platform);
    const bool isThere = on.since != nullptr && QVersionNumber::fromString(persona.osVersion) >=
                                                    QVersionNumber::fromString(QLatin1String(on.since));
    if (!isThere || !knowsCommand(persona, command.requestType) || !fitsHardware(command.requestType, persona) ||
        !fitsChannel(on, persona, !command.userId.isEmpty())) {
        return unknownTo(persona, command.requestType);
    }
    if (auto refused = kindRefusal(on, persona, command.requestType)) {
        return refused;
    }
    // User enrollments have no access rights: what they allow is fixed.
    if ((on.asks & freely) == 0 && !persona.isUserEnrollment && !state.has(rule.right)) {
        return failed(12007, mdmDomain,
                      QStringLiteral("The MDM server isn’t permitted to send “%1”.").arg(command.requestType));
    }
    return formatRefusal(rule, command.keys);
}

} // namespace espalier::device
