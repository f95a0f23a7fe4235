// How far each device came, in the user's language: the words of `espalierctl link trace` for the same causes.
#include "ui/common/device_text.h"
#include "ui/devices/device_words.h"
#include "ui/enrollment/link_row.h"

#include <QCoreApplication>
#include <QHash>

namespace espalier::ui {

namespace {
struct TraceText {
    Q_DECLARE_TR_FUNCTIONS(EnrollmentWords)
};

enum TraceStep { Opened, Profile, Scep, Certificate, Authenticate, Token, Push, Inventory };

TraceCause otherCause()
{
    return {TraceText::tr("The server refused it"),
            TraceText::tr("Its line in Activity tells more. If the device was enrolled before, look into the "
                          "quarantine.")};
}

// What the device has to do with the server's certificate and with the link itself.
std::optional<TraceCause> doorCause(const QString& cause)
{
    if (cause == QLatin1String("link-expired")) {
        return TraceCause{TraceText::tr("The link has expired"), TraceText::tr("Give it more time or send a new one.")};
    }
    if (cause == QLatin1String("link-used")) {
        return TraceCause{TraceText::tr("The link has no uses left"), TraceText::tr("Allow more or send a new one.")};
    }
    if (cause == QLatin1String("link-revoked")) {
        return TraceCause{TraceText::tr("The link was revoked"), TraceText::tr("Send a new one.")};
    }
    if (cause == QLatin1String("link-unknown")) {
        return TraceCause{
            TraceText::tr("There is no such link here: it was cut off on its way, mistyped, or belongs to "
                          "another server"),
            TraceText::tr("Send the whole link again, or let its QR code be scanned.")};
    }
    if (cause == QLatin1String("wrong-platform")) {
        return TraceCause{TraceText::tr("The link is for another kind of device"),
                          TraceText::tr("Send a link for it, or let this one take it.")};
    }
    if (cause == QLatin1String("wrong-serial")) {
        return TraceCause{TraceText::tr("The device’s serial number is not in the link’s list"),
                          TraceText::tr("Compare it with Settings, General, About, and put the list right.")};
    }
    if (cause == QLatin1String("wrong-device")) {
        return TraceCause{TraceText::tr("Another device came than the one that the link or its profile is for"),
                          TraceText::tr("Open the link on the right device, or make one for this device.")};
    }
    if (cause == QLatin1String("tls-untrusted")) {
        return TraceCause{TraceText::tr("The device does not trust the server’s certificate"),
                          TraceText::tr("Let it install the profile of the link first, or bring in a certificate of "
                                        "a public authority under Server.")};
    }
    if (cause == QLatin1String("tls-clock")) {
        return TraceCause{TraceText::tr("By the device’s clock the server’s certificate is not valid"),
                          TraceText::tr("Set its date and time to automatic, then go on where it stopped.")};
    }
    if (cause == QLatin1String("tls-too-old")) {
        return TraceCause{TraceText::tr("The device and the server found no common TLS"),
                          TraceText::tr("Update its system.")};
    }
    return std::nullopt;
}

std::optional<TraceCause> certificateCause(const QString& cause)
{
    const QString again = TraceText::tr("Remove the downloaded profile from the device and open the link again.");
    if (cause == QLatin1String("challenge-used")) {
        return TraceCause{TraceText::tr("The one-time challenge was used already, for another key"),
                          TraceText::tr("A profile enrolls one device once. Open the link anew on each device.")};
    }
    if (cause == QLatin1String("challenge-replaced")) {
        return TraceCause{TraceText::tr("A later download replaced this profile’s one-time challenge"), again};
    }
    if (cause == QLatin1String("challenge-expired")) {
        return TraceCause{TraceText::tr("The profile waited too long to be installed: its challenge has expired"),
                          again};
    }
    if (cause == QLatin1String("challenge-unknown")) {
        return TraceCause{TraceText::tr("The one-time challenge is unknown here"), again};
    }
    if (cause == QLatin1String("key")) {
        return TraceCause{
            TraceText::tr("The device asked for a certificate with a key that is too weak"),
            TraceText::tr(
                "It takes RSA from 2048 bits. Remove the profile, update the system and open the link again.")};
    }
    if (cause == QLatin1String("certificate-revoked")) {
        return TraceCause{TraceText::tr("The certificate that this profile had got was revoked"), again};
    }
    if (cause == QLatin1String("topic")) {
        return TraceCause{TraceText::tr("The profile was made for another push certificate"),
                          TraceText::tr("Remove the profile from the device and open the link again. Renew a push "
                                        "certificate only with the same Apple account.")};
    }
    if (cause == QLatin1String("foreign-certificate")) {
        return TraceCause{TraceText::tr("The device’s certificate belongs to another device"), again};
    }
    if (cause == QLatin1String("quarantined")) {
        return TraceCause{
            TraceText::tr("It checked in with the UDID of another device that is enrolled, and waits in quarantine"),
            TraceText::tr("Compare the two under Devices, then accept or reject it.")};
    }
    if (cause == QLatin1String("quarantine-rejected")) {
        return TraceCause{
            TraceText::tr("It checked in with the UDID of another device that is enrolled, and was rejected"),
            TraceText::tr("If it is to take that device’s place after all, remove the profile from it, open the link "
                          "again and accept it.")};
    }
    if (cause == QLatin1String("quarantine-ended")) {
        return TraceCause{TraceText::tr("It checked in with the UDID of another device, and left the quarantine before "
                                        "anybody decided"),
                          TraceText::tr("Remove the profile from it, if it is still there, and open the link again.")};
    }
    if (cause == QLatin1String("push")) {
        return TraceCause{
            TraceText::tr("Apple did not take the wake-up"),
            TraceText::tr(
                "Check the push certificate under Server. The device still answers when it comes by itself.")};
    }
    return std::nullopt;
}
} // namespace

LinkCondition conditionOf(const TraceRow& trace)
{
    if (trace.cause == QLatin1String("quarantined")) {
        return {State::Warning, TraceText::tr("In quarantine")};
    }
    if (trace.hasFailed()) {
        return {State::Failed, TraceText::tr("Failed at %1").arg(shortStepWords(trace.failedStep))};
    }
    if (trace.isHeld()) {
        return {State::Warning, TraceText::tr("Waits for approval")};
    }
    if (trace.approval == QLatin1String("refused")) {
        return {State::Unsupported, TraceText::tr("Refused")};
    }
    if (trace.hasArrived()) {
        return {State::Ok, TraceText::tr("Arrived")};
    }
    if (trace.replacedAt > 0) {
        return {State::Unknown, TraceText::tr("Replaced")};
    }
    if (trace.reached() >= Authenticate) {
        return {State::Waiting, TraceText::tr("Arriving")};
    }
    if (trace.reached() >= Scep) {
        return {State::Waiting, TraceText::tr("Installing")};
    }
    return {State::Unknown,
            trace.reached() == Profile ? TraceText::tr("Not installed yet") : TraceText::tr("Only opened")};
}

QStringList conditionWords()
{
    QStringList all{TraceText::tr("In quarantine"), TraceText::tr("Waits for approval"), TraceText::tr("Refused"),
                    TraceText::tr("Arrived"),       TraceText::tr("Replaced"),           TraceText::tr("Arriving"),
                    TraceText::tr("Installing"),    TraceText::tr("Not installed yet"),  TraceText::tr("Only opened")};
    for (int step = 0; step < traceSteps; ++step) {
        all << TraceText::tr("Failed at %1").arg(shortStepWords(step));
    }
    return all;
}

QString whoWords(const TraceRow& trace)
{
    if (!trace.deviceName.isEmpty()) {
        return visibleText(trace.deviceName);
    }
    const QString kind =
        trace.deviceModel.isEmpty() ? platformWords(trace.platform) : visibleText(trace.deviceModel, 60);
    if (kind.isEmpty() || trace.deviceSerial.isEmpty()) {
        const QString one = kind.isEmpty() ? visibleText(trace.deviceSerial, 40) : kind;
        return !one.isEmpty() ? one : trace.device > 0 ? TraceText::tr("Arriving") : TraceText::tr("No device yet");
    }
    return TraceText::tr("%1 · %2", "kind of device, serial number").arg(kind, visibleText(trace.deviceSerial, 40));
}

QString stepWords(int step)
{
    switch (step) {
    case Opened:
        return TraceText::tr("Opened");
    case Profile:
        return TraceText::tr("Profile fetched");
    case Scep:
        return TraceText::tr("SCEP asked");
    case Certificate:
        return TraceText::tr("Certificate issued");
    case Authenticate:
        return TraceText::tr("Authen- ticate", "Apple’s message Authenticate, broken where a line may end");
    case Token:
        return TraceText::tr("Token Update", "Apple’s message TokenUpdate, broken where a line may end");
    case Push:
        return TraceText::tr("First push");
    case Inventory:
        return TraceText::tr("First inventory");
    default:
        return {};
    }
}

QString shortStepWords(int step)
{
    switch (step) {
    case Opened:
        return TraceText::tr("the page");
    case Profile:
        return TraceText::tr("the profile");
    case Scep:
        return QStringLiteral("SCEP");
    case Certificate:
        return TraceText::tr("the certificate");
    case Authenticate:
        return QStringLiteral("Authenticate");
    case Token:
        return QStringLiteral("TokenUpdate");
    case Push:
        return TraceText::tr("the push");
    case Inventory:
        return TraceText::tr("the inventory");
    default:
        return {};
    }
}

TraceCause causeOf(const TraceRow& trace)
{
    if (const auto door = doorCause(trace.cause)) {
        return *door;
    }
    return certificateCause(trace.cause).value_or(otherCause());
}

TraceCause waitOf(const TraceRow& trace)
{
    if (trace.isHeld()) {
        return trace.device > 0
                   ? TraceCause{TraceText::tr("The device is enrolled and waits for your approval"),
                                TraceText::tr(
                                    "Let it in or refuse it above the list of links. Until then it gets nothing.")}
                   : TraceCause{TraceText::tr("Somebody is at the page and waits for your approval"),
                                TraceText::tr("Let them in or refuse it above the list of links. The page then goes on "
                                              "by itself.")};
    }
    const QString& step = trace.waitsFor;
    if (step == QLatin1String("profile")) {
        return {TraceText::tr("The page was opened, and the profile not fetched"),
                TraceText::tr("Ask whoever has the link to open it in Safari and tap the button.")};
    }
    if (step == QLatin1String("scep")) {
        return {TraceText::tr("The profile was fetched, and not installed"),
                TraceText::tr("It waits in Settings (an iPhone forgets it after 8 minutes): install it there. If the "
                              "device says that it can’t be verified, set its date and time to automatic.")};
    }
    if (step == QLatin1String("certificate")) {
        return {TraceText::tr("A certificate was asked for"), TraceText::tr("Wait a moment.")};
    }
    if (step == QLatin1String("authenticate")) {
        return {TraceText::tr("The certificate was issued, and the device has not checked in"),
                TraceText::tr("Another part of the profile may not have installed. Remove it from the device and open "
                              "the link again.")};
    }
    if (step == QLatin1String("token")) {
        return {TraceText::tr("The device checked in and has given no push token"),
                TraceText::tr("It has to reach Apple’s push service (port 5223 or 443 outbound). Then remove the "
                              "profile and open the link again.")};
    }
    if (step == QLatin1String("push")) {
        return {TraceText::tr("No wake-up has gone out"),
                TraceText::tr("Is there a push certificate, and does this computer reach Apple? The self-test tells.")};
    }
    if (step == QLatin1String("inventory")) {
        return {TraceText::tr("The wake-up went out, and the device has not come for its commands"),
                TraceText::tr("It is switched off, locked or offline. Switch it on and unlock it.")};
    }
    return {};
}

} // namespace espalier::ui
