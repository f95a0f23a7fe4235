#include "ui/devices/device_words.h"

#include "base/durations.h"
#include "ui/common/device_text.h"
#include "ui/common/time_words.h"
#include "ui/devices/health_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace espalier::ui {

namespace {
constexpr qint64 SilentAfter = 7 * dayMs;

struct DeviceWords {
    Q_DECLARE_TR_FUNCTIONS(DeviceWords)
};

std::optional<DeviceCondition> endedCondition(const QString& state)
{
    if (state == QLatin1String("checked_out")) {
        return DeviceCondition{State::Unsupported, DeviceWords::tr("Left by itself")};
    }
    if (state == QLatin1String("unenrolled")) {
        return DeviceCondition{State::Unsupported, DeviceWords::tr("Unenrolled")};
    }
    if (state == QLatin1String("erased")) {
        return DeviceCondition{State::Unsupported, DeviceWords::tr("Erased")};
    }
    return std::nullopt;
}
// What stands out of a device that is managed.
DeviceCondition enrolledCondition(const DeviceRow& device, qint64 nowMs)
{
    const qint64 silent = device.lastSeen > 0 ? nowMs - device.lastSeen : 0;
    if (silent >= SilentAfter) {
        return {State::Failed, DeviceWords::tr("Silent for %n day(s)", nullptr, static_cast<int>(silent / dayMs))};
    }
    if (device.push.dead) {
        return {State::Failed, DeviceWords::tr("Can’t be woken")};
    }
    if (device.failed > 0) {
        return {State::Failed, DeviceWords::tr("%n command(s) failed", nullptr, device.failed)};
    }
    if (device.identityNotAfter > 0 && device.identityNotAfter - nowMs < 30 * dayMs) {
        return {State::Warning, device.identityNotAfter > nowMs ? DeviceWords::tr("Identity ends soon")
                                                                : DeviceWords::tr("Identity ended")};
    }
    if (device.passcodeCompliant.has_value() && !*device.passcodeCompliant) {
        return {State::Warning, DeviceWords::tr("Passcode too weak")};
    }
    if (device.waiting > 0) {
        return {State::Waiting, DeviceWords::tr("%n command(s) waiting", nullptr, device.waiting)};
    }
    if (device.inventoryAt <= 0) {
        return {State::Unknown, DeviceWords::tr("No inventory yet")};
    }
    return {State::Ok, DeviceWords::tr("In order")};
}

constexpr int worthMoreThanAWord = 15; // points: what takes less leaves a health good (inventory/health.h)

QString worstWords(const DeviceHealth::Reason& reason)
{
    const auto is = [&](const char* kind) { return reason.kind == QLatin1String(kind); };
    return is("silent")           ? DeviceWords::tr("Silent for %n day(s)", nullptr, static_cast<int>(reason.number))
           : is("push-dead")      ? DeviceWords::tr("Can’t be woken")
           : is("identity-ends")  ? DeviceWords::tr("Identity ends soon")
           : is("identity-ended") ? DeviceWords::tr("Identity ended")
           : reason.points < worthMoreThanAWord ? DeviceWords::tr("Needs attention") // several small things
                                                : healthReasonInShort(reason);
}

// One rule for pill, health and the count of who needs attention: it is the health that says how bad something is and
// what is worst, and nothing is in order that it isn't good of. A command that failed takes little: it is told, always
// with the same quiet look, where nothing worse is.
DeviceCondition agreedCondition(const DeviceRow& device, DeviceCondition found)
{
    if (!device.health) {
        return found;
    }
    const State level = healthState(*device.health);
    const bool isTold = found.state == State::Failed || found.state == State::Warning;
    if (level == State::Ok || level == State::Unknown) {
        found.state = isTold ? State::Unknown : found.state;
        return found;
    }
    if (device.health->reasons.isEmpty()) {
        found.state = level;
        return found;
    }
    return {level, worstWords(device.health->reasons.first())};
}
} // namespace

DeviceCondition conditionOf(const DeviceRow& device, qint64 nowMs)
{
    if (const auto ended = endedCondition(device.state)) {
        return *ended;
    }
    if (device.state == QLatin1String("authenticated")) {
        return {State::Waiting, DeviceWords::tr("Enrolling")};
    }
    if (device.waitsForApproval()) {
        return {State::Warning, DeviceWords::tr("Waits for approval")};
    }
    if (device.approval == QLatin1String("refused")) {
        return {State::Unsupported, DeviceWords::tr("Refused, is sent away")};
    }
    return agreedCondition(device, enrolledCondition(device, nowMs));
}

QString platformWords(const QString& platform)
{
    // Apple's names, the same in every language.
    const QString key = platform.toLower();
    if (key == QLatin1String("iphone") || key == QLatin1String("ios")) {
        return QStringLiteral("iPhone");
    }
    if (key == QLatin1String("ipad") || key == QLatin1String("ipados")) {
        return QStringLiteral("iPad");
    }
    if (key == QLatin1String("mac") || key == QLatin1String("macos")) {
        return QStringLiteral("Mac");
    }
    if (key == QLatin1String("appletv") || key == QLatin1String("tvos")) {
        return QStringLiteral("Apple TV");
    }
    if (key == QLatin1String("vision") || key == QLatin1String("visionos")) {
        return QStringLiteral("Vision Pro");
    }
    if (key == QLatin1String("watch") || key == QLatin1String("watchos")) {
        return QStringLiteral("Apple Watch");
    }
    return visibleText(platform, 40);
}

QString systemWords(const DeviceRow& device)
{
    if (device.os.isEmpty()) {
        return {};
    }
    if (device.os.at(0).isLetter()) {
        return visibleText(device.os, 40); // it says its family itself
    }
    const QString words = platformWords(device.platform);
    const QString family = words == QLatin1String("iPhone")        ? QStringLiteral("iOS")
                           : words == QLatin1String("iPad")        ? QStringLiteral("iPadOS")
                           : words == QLatin1String("Mac")         ? QStringLiteral("macOS")
                           : words == QLatin1String("Apple TV")    ? QStringLiteral("tvOS")
                           : words == QLatin1String("Vision Pro")  ? QStringLiteral("visionOS")
                           : words == QLatin1String("Apple Watch") ? QStringLiteral("watchOS")
                                                                   : QString();
    return family.isEmpty() ? visibleText(device.os, 40) : family + QLatin1Char(' ') + visibleText(device.os, 30);
}

QString modelWords(const DeviceRow& device)
{
    if (!device.model.isEmpty()) {
        return visibleText(device.model, 80);
    }
    return device.product.isEmpty() ? platformWords(device.platform) : visibleText(device.product, 80);
}

QString yesNoWords(const std::optional<bool>& fact)
{
    return !fact ? DeviceWords::tr("Not known") : *fact ? DeviceWords::tr("Yes") : DeviceWords::tr("No");
}

QString storageWords(const DeviceRow& device)
{
    if (device.storageBytes <= 0) {
        return {};
    }
    constexpr double Giga = 1e9; // Apple counts in thousands
    const QLocale locale;
    const double used = static_cast<double>(device.storageBytes - device.storageFreeBytes) / Giga;
    const double all = static_cast<double>(device.storageBytes) / Giga;
    return DeviceWords::tr("%1 of %2 GB used").arg(locale.toString(used, 'f', 0), locale.toString(all, 'f', 0));
}

QString pushWords(const DevicePush& push, qint64 nowMs)
{
    if (push.dead) {
        return DeviceWords::tr(
            "Apple no longer knows this device’s push token. It comes back when the device checks in.");
    }
    if (push.at <= 0) {
        return DeviceWords::tr("No wake-up sent yet");
    }
    const QString when = agoWords(push.at, nowMs);
    if (push.result == QLatin1String("accepted") || push.result == QLatin1String("ok") ||
        push.result == QLatin1String("200")) {
        return DeviceWords::tr("Accepted by the push service · %1").arg(when);
    }
    return DeviceWords::tr("%1 · %2", "Apple's answer, when").arg(isolated(push.result), when);
}

} // namespace espalier::ui
