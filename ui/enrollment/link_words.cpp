// Links and traces in the user's language.
#include "ui/common/device_text.h"
#include "ui/common/time_words.h"
#include "ui/enrollment/link_row.h"

#include <QCoreApplication>
#include <QLocale>

namespace espalier::ui {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(EnrollmentWords)
};

enum Step { Opened, Profile, Scep, Certificate, Authenticate, Token, Push, Inventory };
} // namespace

LinkCondition conditionOf(const LinkRow& link)
{
    if (link.isOpen()) {
        return {State::Ok, Words::tr("Open")};
    }
    if (link.state == QLatin1String("used")) {
        return {State::Unknown, Words::tr("Used up")};
    }
    if (link.state == QLatin1String("revoked")) {
        return {State::Unsupported, Words::tr("Revoked")};
    }
    return {State::Unknown, Words::tr("Ended")};
}

QString usesWords(const LinkRow& link)
{
    const QLocale locale;
    return link.usesAllowed == 0 ? Words::tr("%n used", nullptr, link.usesTaken)
                                 : Words::tr("%1 of %2 used", "how many, of how many")
                                       .arg(locale.toString(link.usesTaken), locale.toString(link.usesAllowed));
}

QString endWords(const LinkRow& link, qint64 nowMs)
{
    if (link.revokedAt > 0) {
        return Words::tr("Revoked %1").arg(dayWords(link.revokedAt, nowMs));
    }
    return link.expires > 0 ? leftWords(link.expires, nowMs) : Words::tr("No end");
}

LinkCondition conditionOf(const TraceRow& trace)
{
    if (trace.hasFailed()) {
        return {State::Failed, Words::tr("Failed at %1").arg(shortStepWords(trace.failedStep))};
    }
    if (trace.hasArrived()) {
        return {State::Ok, Words::tr("Arrived")};
    }
    if (trace.reached() >= Authenticate) {
        return {State::Waiting, Words::tr("Arriving")};
    }
    if (trace.reached() >= Scep) {
        return {State::Waiting, Words::tr("Installing")};
    }
    return {State::Unknown, trace.reached() == Profile ? Words::tr("Not installed yet") : Words::tr("Only opened")};
}

QString stepWords(int step)
{
    switch (step) {
    case Opened:
        return Words::tr("Opened");
    case Profile:
        return Words::tr("Profile fetched");
    case Scep:
        return Words::tr("SCEP asked");
    case Certificate:
        return Words::tr("Certificate issued");
    case Authenticate:
        return Words::tr("Authen- ticate", "Apple’s message Authenticate, broken where a line may end");
    case Token:
        return Words::tr("Token Update", "Apple’s message TokenUpdate, broken where a line may end");
    case Push:
        return Words::tr("First push");
    case Inventory:
        return Words::tr("First inventory");
    default:
        return {};
    }
}

QString shortStepWords(int step)
{
    switch (step) {
    case Opened:
        return Words::tr("the page");
    case Profile:
        return Words::tr("the profile");
    case Scep:
        return QStringLiteral("SCEP");
    case Certificate:
        return Words::tr("the certificate");
    case Authenticate:
        return QStringLiteral("Authenticate");
    case Token:
        return QStringLiteral("TokenUpdate");
    case Push:
        return Words::tr("the push");
    case Inventory:
        return Words::tr("the inventory");
    default:
        return {};
    }
}

TraceCause causeOf(const TraceRow& trace)
{
    const auto says = [&trace](const char* word) {
        return trace.error.contains(QLatin1String(word), Qt::CaseInsensitive);
    };
    if (trace.error.startsWith(QLatin1String("TLS alert "))) {
        if (!says("expired") && !says("certificate") && !says("unknown ca")) {
            return {Words::tr("The device and the server found no common TLS"), Words::tr("Update its system.")};
        }
        return says("expired")
                   ? TraceCause{Words::tr("By the device’s clock the server’s certificate is not valid"),
                                Words::tr("Set its date and time to automatic, then go on where it stopped.")}
                   : TraceCause{Words::tr("The device does not trust the server’s certificate"),
                                Words::tr("Let it install the profile of the link first, or bring in a certificate of "
                                          "a public authority under Server.")};
    }
    switch (trace.failedStep) {
    case Opened:
        if (says("the link is for")) {
            return {Words::tr("The link is for another kind of device"),
                    Words::tr("Send a link for it, or let this one take it.")};
        }
        [[fallthrough]];
    case Profile:
        return {Words::tr("The profile could not be fetched"),
                Words::tr("The link may have ended meanwhile. Send a new one, and open it in Safari.")};
    case Scep:
    case Certificate:
        if (says("expired") || says("used up") || says("revoked") || says("link")) {
            return {
                Words::tr("The link no longer gives certificates"),
                Words::tr(
                    "It ended, was revoked or has no uses left since the profile was downloaded. Send a new link.")};
        }
        if (says("challenge") || says("used")) {
            return {
                Words::tr("The one-time challenge was used already"),
                Words::tr(
                    "The profile came from an earlier download; a second download replaced its challenge. Remove the "
                    "downloaded profile and open the link again.")};
        }
        return {Words::tr("No certificate was issued"),
                Words::tr(
                    "The device’s request could not be read. Remove the downloaded profile and open the link again.")};
    case Authenticate:
        return {
            Words::tr("The device’s first message was refused"),
            Words::tr(
                "If it was enrolled before, look into the quarantine. Otherwise remove the profile and open the link "
                "again.")};
    case Token:
        return {Words::tr("The device gave no push token"),
                Words::tr("It needs the internet for that. Check that it reaches Apple, then open the link again.")};
    case Push:
        return {
            Words::tr("Apple did not take the wake-up"),
            Words::tr("Check the push certificate under Server. The device still answers when it comes by itself.")};
    case Inventory:
        return {Words::tr("The first facts did not arrive"),
                Words::tr("The device may be locked or offline. Choose Refresh on its page when it is in use.")};
    default:
        return {};
    }
}

} // namespace espalier::ui
