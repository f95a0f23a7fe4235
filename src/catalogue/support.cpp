#include "catalogue/support.h"

#include <array>
#include <utility>

namespace espalier::catalogue {

namespace {

constexpr std::array platformNames{std::pair{Platform::iOS, "iOS"}, std::pair{Platform::macOS, "macOS"},
                                   std::pair{Platform::tvOS, "tvOS"}, std::pair{Platform::visionOS, "visionOS"},
                                   std::pair{Platform::watchOS, "watchOS"}};
constexpr std::array modeNames{std::pair{Mode::Allowed, "allowed"}, std::pair{Mode::Required, "required"},
                               std::pair{Mode::Forbidden, "forbidden"}, std::pair{Mode::Ignored, "ignored"}};

template <class Names, class Value> QString nameOf(const Names& names, Value value)
{
    for (const auto& [one, text] : names) {
        if (one == value) {
            return QLatin1String(text);
        }
    }
    return {};
}

template <class Value, class Names> std::optional<Value> valueOf(const Names& names, QStringView name)
{
    for (const auto& [one, text] : names) {
        if (name == QLatin1String(text)) {
            return one;
        }
    }
    return std::nullopt;
}

template <class T> void prefer(std::optional<T>& whole, const std::optional<T>& part)
{
    if (part) {
        whole = part;
    }
}

template <class T> void prefer(T& whole, const T& part)
{
    if (!part.isEmpty()) {
        whole = part;
    }
}

void prefer(OsVersion& whole, const OsVersion& part)
{
    if (part.isSet()) {
        whole = part;
    }
}

} // namespace

QString OsVersion::text() const
{
    if (!isSet()) {
        return {};
    }
    QString text = QStringLiteral("%1.%2").arg(major).arg(minor);
    return patch == 0 ? text : text + QLatin1Char('.') + QString::number(patch);
}

OsVersion OsVersion::fromText(QStringView text)
{
    const auto parts = text.split(QLatin1Char('.'));
    std::array numbers{0, 0, 0};
    if (parts.size() > 3) {
        return {};
    }
    for (qsizetype i = 0; i < parts.size(); ++i) {
        bool ok = false;
        numbers[size_t(i)] = parts[i].toInt(&ok);
        if (!ok || numbers[size_t(i)] < 0 || !parts[i].front().isDigit()) {
            return {};
        }
    }
    return {numbers[0], numbers[1], numbers[2]};
}

Support narrowed(const Support& whole, const Support& part)
{
    Support both = whole;
    both.unavailable = whole.unavailable || part.unavailable;
    both.introduced = std::max(whole.introduced, part.introduced);
    prefer(both.deprecated, part.deprecated);
    prefer(both.removed, part.removed);
    prefer(both.multiple, part.multiple);
    prefer(both.deviceChannel, part.deviceChannel);
    prefer(both.userChannel, part.userChannel);
    prefer(both.supervised, part.supervised);
    prefer(both.requiresDep, part.requiresDep);
    prefer(both.userApprovedMdm, part.userApprovedMdm);
    prefer(both.allowManualInstall, part.allowManualInstall);
    prefer(both.alwaysSkippable, part.alwaysSkippable);
    prefer(both.beta, part.beta);
    prefer(both.accessRights, part.accessRights);
    prefer(both.allowedEnrollments, part.allowedEnrollments);
    prefer(both.allowedScopes, part.allowedScopes);
    prefer(both.sharedIpad.mode, part.sharedIpad.mode);
    prefer(both.sharedIpad.deviceChannel, part.sharedIpad.deviceChannel);
    prefer(both.sharedIpad.userChannel, part.sharedIpad.userChannel);
    prefer(both.sharedIpad.allowedScopes, part.sharedIpad.allowedScopes);
    prefer(both.userEnrollment, part.userEnrollment);
    return both;
}

QString name(Mode mode)
{
    return nameOf(modeNames, mode);
}

std::optional<Mode> modeFromName(QStringView name)
{
    return valueOf<Mode>(modeNames, name);
}

QString name(Platform platform)
{
    return nameOf(platformNames, platform);
}

std::optional<Platform> platformFromName(QStringView name)
{
    return valueOf<Platform>(platformNames, name);
}

} // namespace espalier::catalogue
