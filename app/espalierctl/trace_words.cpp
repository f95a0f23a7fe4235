#include "app/espalierctl/trace_words.h"

#include <QHash>

namespace espalier::ctl {

namespace {

TraceWords words(const char* what, const char* remedy)
{
    return {QString::fromUtf8(what), QString::fromUtf8(remedy)};
}

const QHash<QString, TraceWords>& failures()
{
    static const QHash<QString, TraceWords> known{
        {QStringLiteral("link-expired"),
         words("The link has expired.",
               "Give it more time (espalierctl link edit ID --expires 7d) or send a new one.")},
        {QStringLiteral("link-used"),
         words("The link has no uses left.", "Allow more (espalierctl link edit ID --uses N) or send a new one.")},
        {QStringLiteral("link-revoked"), words("The link was revoked.", "Send a new one.")},
        {QStringLiteral("link-unknown"),
         words("The link is unknown here: it was cut off on its way, mistyped, or belongs to another server.",
               "Send the whole link again, or let its QR code be scanned.")},
        {QStringLiteral("wrong-platform"),
         words("The link is not for this kind of device.",
               "Send a link for it, or let this one take it (espalierctl link edit ID --platforms P,P).")},
        {QStringLiteral("wrong-serial"),
         words("The device's serial number is not in the link's list.",
               "Compare it with Settings, General, About, and put it right (espalierctl link edit ID --serials S,S).")},
        {QStringLiteral("wrong-device"),
         words("Another device came than the one that the link or its profile is for.",
               "Open the link on the right device, or make one for this device (espalierctl link create).")},
        {QStringLiteral("tls-untrusted"),
         words("The device does not trust the server's TLS certificate.",
               "Let it open the link first and install the profile, which brings the office's authority; or bring in a "
               "certificate of a public authority (espalierctl check).")},
        {QStringLiteral("tls-clock"),
         words("By the device's clock the server's TLS certificate is not valid.",
               "Set date and time on the device to automatic, then go on where it stopped. espalierctl check tells "
               "whether the server's certificate and clock are right.")},
        {QStringLiteral("tls-too-old"),
         words(
             "The device and the server found no common TLS.",
             "It takes TLS 1.2 with ECDHE: update the system, or look for something in between (espalierctl check).")},
        {QStringLiteral("challenge-used"),
         words("The profile's one-time challenge was used already, for another key.",
               "A profile enrolls one device once. Open the link anew on each device.")},
        {QStringLiteral("challenge-replaced"),
         words("A later download replaced this profile's one-time challenge.", "Remove the downloaded profile from the "
                                                                               "device and open the link again.")},
        {QStringLiteral("challenge-expired"),
         words("The profile's one-time challenge has expired: it waited too long to be installed.",
               "Remove the downloaded profile from the device and open the link again.")},
        {QStringLiteral("challenge-unknown"),
         words("The one-time challenge is unknown here.",
               "Remove the downloaded profile from the device and open the link again.")},
        {QStringLiteral("key"),
         words("The device asked for a certificate with a key that is too weak.",
               "It takes RSA from 2048 bits. Remove the profile, update the system and open the link again.")},
        {QStringLiteral("certificate-revoked"), words("The certificate that this profile had got was revoked.",
                                                      "Remove the profile from the device and open the link again.")},
        {QStringLiteral("topic"),
         words("The profile was made for another push certificate.",
               "Remove the profile from the device and open the link again. Renew a push certificate only with the "
               "same Apple account (espalierctl push-cert show).")},
        {QStringLiteral("foreign-certificate"), words("The device's certificate belongs to another device.",
                                                      "Remove the profile from the device and open the link again.")},
        {QStringLiteral("quarantined"),
         words("The device checked in with the UDID of another device that is enrolled, and waits in quarantine.",
               "Compare the two (espalierctl quarantine show Q). If it is the same device, or is to take its place: "
               "quarantine accept Q; else quarantine reject Q.")},
        {QStringLiteral("quarantine-rejected"),
         words("The device checked in with the UDID of another device that is enrolled, and was rejected.",
               "If it is to take that device's place after all, remove the profile from it, open the link again and "
               "accept it (espalierctl quarantine show Q compares the two).")},
        {QStringLiteral("quarantine-ended"),
         words("The device checked in with the UDID of another device that was enrolled, and left the quarantine "
               "before anybody decided.",
               "Remove the profile from the device, if it is still there, and open the link again.")},
        {QStringLiteral("push"),
         words("Apple's push service did not take the first push.",
               "Try the push certificate (espalierctl push-cert test). Where only this device's token is bad, restart "
               "the device; otherwise enroll it again.")},
        {QStringLiteral("other"),
         words("The server refused it.",
               "espalierctl event list tells more. If the device was enrolled before, look into the quarantine.")},
    };
    return known;
}

const QHash<QString, TraceWords>& waits()
{
    static const QHash<QString, TraceWords> known{
        {QStringLiteral("profile"), words("The page was opened, and the profile not fetched.",
                                          "Ask whoever has the link to open it in Safari and tap the button.")},
        {QStringLiteral("scep"),
         words("The profile was fetched, and not installed.",
               "It waits in Settings (an iPhone forgets it after 8 minutes): install it there. If the device says that "
               "it can't be verified, set its date and time to automatic.")},
        {QStringLiteral("certificate"), words("A certificate was asked for.", "Wait a moment.")},
        {QStringLiteral("authenticate"),
         words(
             "The certificate was issued, and the device has not checked in.",
             "Another part of the profile may not have installed. Remove it from the device and open the link again.")},
        {QStringLiteral("token"),
         words("The device checked in and has given no push token.",
               "It has to reach Apple's push service (port 5223 or 443 outbound). Then remove the profile and open the "
               "link again.")},
        {QStringLiteral("push"),
         words("No push has gone out.",
               "Is there a push certificate, and does this computer reach Apple (espalierctl push-cert test)?")},
        {QStringLiteral("inventory"),
         words("The push went out, and the device has not come for its commands.",
               "It is switched off, locked or offline. Switch it on and unlock it; espalierctl device push D wakes it "
               "again.")},
    };
    return known;
}

// So that the command in the advice can be typed as it stands.
TraceWords withIds(TraceWords told, const QJsonObject& enrollment)
{
    const qint64 link = enrollment.value(QLatin1String("link")).toInteger();
    const qint64 device = enrollment.value(QLatin1String("device")).toInteger();
    const qint64 quarantine = enrollment.value(QLatin1String("quarantine")).toInteger();
    if (quarantine != 0) {
        for (const char* verb : {"quarantine show ", "quarantine accept ", "quarantine reject "}) {
            told.remedy.replace(QLatin1String(verb) + QLatin1Char('Q'),
                                QLatin1String(verb) + QString::number(quarantine));
        }
    }
    if (link != 0) {
        told.remedy.replace(QStringLiteral("link edit ID"), QStringLiteral("link edit %1").arg(link));
    }
    if (device != 0) {
        told.remedy.replace(QStringLiteral("device push D"), QStringLiteral("device push %1").arg(device));
    }
    return told;
}

} // namespace

QString stepWords(const QString& step)
{
    static const QHash<QString, QString> known{
        {QStringLiteral("opened"), QStringLiteral("Opened")},
        {QStringLiteral("profile"), QStringLiteral("Profile fetched")},
        {QStringLiteral("scep"), QStringLiteral("SCEP asked")},
        {QStringLiteral("certificate"), QStringLiteral("Certificate issued")},
        {QStringLiteral("authenticate"), QStringLiteral("Authenticate")},
        {QStringLiteral("token"), QStringLiteral("TokenUpdate")},
        {QStringLiteral("push"), QStringLiteral("First push")},
        {QStringLiteral("inventory"), QStringLiteral("First inventory")},
    };
    return known.value(step, step);
}

TraceWords traceWords(const QJsonObject& enrollment)
{
    const QString cause = enrollment.value(QLatin1String("cause")).toString();
    if (!cause.isEmpty()) {
        return withIds(failures().value(cause, failures().value(QStringLiteral("other"))), enrollment);
    }
    if (enrollment.value(QLatin1String("approval")).toString() == QLatin1String("waiting")) {
        return words(enrollment.value(QLatin1String("device")).isNull()
                         ? "Somebody is at the page and waits for approval."
                         : "The device is enrolled and waits for approval; it gets nothing until then.",
                     "espalierctl approval list tells its ID, approval accept or refuse answers.");
    }
    return withIds(waits().value(enrollment.value(QLatin1String("waits_for")).toString()), enrollment);
}

TraceWords knockWords(const QJsonObject& knock)
{
    return failures().value(knock.value(QLatin1String("cause")).toString());
}

} // namespace espalier::ctl
