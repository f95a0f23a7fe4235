#include "ui/push_certificate/check_words.h"

#include "ui/common/device_text.h"
#include "ui/common/distinguished_name.h"
#include "ui/push_certificate/day_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

namespace espalier::ui {

namespace {
struct CertificateChecksWords {
    Q_DECLARE_TR_FUNCTIONS(CertificateChecks)
};

struct Seen {
    State state;
    QString evidence;
    qint64 now;
    [[nodiscard]] bool isGood() const { return state == State::Ok; }
    [[nodiscard]] bool speaksOf(const char* words) const { return evidence.contains(QLatin1String(words)); }
    [[nodiscard]] bool isUnprotected() const { return speaksOf("not protected by a password"); }
    [[nodiscard]] bool speaksOfPassword() const { return speaksOf("password") && !isUnprotected(); }
};

// All days in the text, as milliseconds.
QList<qint64> daysIn(const QString& evidence)
{
    static const QRegularExpression day(QStringLiteral("\\d{4}-\\d{2}-\\d{2}"));
    QList<qint64> days;
    for (auto found = day.globalMatch(evidence); found.hasNext();) {
        const QDate date = QDate::fromString(found.next().captured(), Qt::ISODate);
        days.append(date.startOfDay(Qt::UTC).toMSecsSinceEpoch());
    }
    return days;
}

CheckWords readable(const Seen& seen)
{
    if (seen.isGood()) {
        return {
            seen.state, CertificateChecksWords::tr("Readable, one certificate"), certificateName(seen.evidence), {}};
    }
    if (seen.isUnprotected()) {
        return {seen.state, CertificateChecksWords::tr("Readable, one certificate"),
                CertificateChecksWords::tr("Saved without a password"),
                CertificateChecksWords::tr("Save it once more in the program it comes from, with a password: without "
                                           "one nobody can tell whether it was altered.")};
    }
    if (seen.speaksOfPassword()) {
        return {seen.state, CertificateChecksWords::tr("Readable, one certificate"),
                CertificateChecksWords::tr("The password doesn’t open it"),
                CertificateChecksWords::tr("Type the password the .p12 file was saved with; capitals count.")};
    }
    if (seen.speaksOf("signing request")) {
        return {seen.state, CertificateChecksWords::tr("Readable, one certificate"),
                CertificateChecksWords::tr("A signing request"),
                CertificateChecksWords::tr(
                    "This is what the certificate is asked for with. Sign it in step 2, upload the file of step 3, "
                    "and choose what Apple’s portal gives then.")};
    }
    if (seen.speaksOf("file to upload")) {
        return {seen.state, CertificateChecksWords::tr("Readable, one certificate"),
                CertificateChecksWords::tr("The file to upload"),
                CertificateChecksWords::tr(
                    "Upload it at identity.apple.com/pushcert, and choose what the portal gives then.")};
    }
    return {seen.state, CertificateChecksWords::tr("Readable, one certificate"),
            CertificateChecksWords::tr("No certificate in it"),
            CertificateChecksWords::tr(
                "Download the file again from its row in Apple’s portal. It ends in .pem; leave it as it is.")};
}

CheckWords key(const Seen& seen)
{
    CheckWords words{seen.state, CertificateChecksWords::tr("Its private key is here"), {}, {}};
    if (seen.isGood()) {
        words.evidence = seen.speaksOf("request") ? CertificateChecksWords::tr("Made for the request")
                                                  : CertificateChecksWords::tr("In the file");
    } else if (seen.speaksOf("issued for another request")) {
        words.evidence = CertificateChecksWords::tr("Made for another request");
        words.remedy = CertificateChecksWords::tr(
            "Upload the request of step 3 once more, on the same row with Renew, and take the new "
            "file. Or choose the key that this certificate was made with.");
    } else if (seen.speaksOf("belongs to another")) {
        words.evidence = CertificateChecksWords::tr("The key belongs to another one");
        words.remedy = CertificateChecksWords::tr("Choose the key that this certificate was asked for with.");
    } else if (seen.speaksOf("password")) {
        words.evidence = CertificateChecksWords::tr("The password doesn’t open it");
        words.remedy = CertificateChecksWords::tr("Type the password of the key’s file.");
    } else if (seen.state != State::Unknown || !seen.evidence.isEmpty()) {
        words.state = State::Failed; // nothing can be taken in without it
        words.evidence = CertificateChecksWords::tr("Missing");
        words.remedy = CertificateChecksWords::tr("Choose its key too, or the .p12 file that has both.");
    }
    return words;
}

CheckWords kind(const Seen& seen)
{
    CheckWords words{
        seen.state, CertificateChecksWords::tr("It is an MDM push certificate"), visibleText(seen.evidence), {}};
    if (seen.state == State::Failed) {
        const bool noTopic = seen.speaksOf("no UID");
        const bool isTeam = !noTopic && !seen.evidence.contains(QLatin1Char('.')); // apps have names with dots
        words.evidence = noTopic ? CertificateChecksWords::tr("It has no topic") : visibleText(seen.evidence);
        words.remedy =
            noTopic || isTeam
                ? CertificateChecksWords::tr(
                      "It looks like a vendor or developer certificate. The one meant here comes "
                      "from identity.apple.com/pushcert.")
                : CertificateChecksWords::tr("It is for the notifications of one app. The one meant here comes from "
                                             "identity.apple.com/pushcert; its topic begins with com.apple.mgmt.");
    }
    return words;
}

CheckWords dates(const Seen& seen)
{
    const auto days = daysIn(seen.evidence);
    CheckWords words{seen.state, CertificateChecksWords::tr("Valid now"), {}, {}};
    if (days.size() >= 2) { // a third one is today
        words.evidence = CertificateChecksWords::tr("%1 to %2", "from day to day")
                             .arg(fullDayWords(days.at(0)), fullDayWords(days.at(1)));
    }
    if (seen.state == State::Failed) {
        words.remedy =
            !days.isEmpty() && days.first() > seen.now
                ? CertificateChecksWords::tr("It isn’t valid yet, by this computer’s clock. Check date and time here.")
                : CertificateChecksWords::tr("It has ended; today is %1 by this computer’s clock. If that is right, "
                                             "choose Renew on its row in "
                                             "Apple’s portal; that is possible afterwards too.")
                      .arg(fullDayWords(seen.now));
    } else if (seen.state == State::Warning) {
        words.remedy = CertificateChecksWords::tr("It ends within 30 days. Perhaps this is last year’s file?");
    }
    return words;
}

CheckWords newer(const Seen& seen)
{
    const auto days = daysIn(seen.evidence);
    CheckWords words{seen.state, CertificateChecksWords::tr("Newer than the one in use"), {}, {}};
    if (seen.speaksOf("it is the one")) {
        words.evidence = CertificateChecksWords::tr("The very same");
        words.remedy =
            CertificateChecksWords::tr("This one is in use already. Download the renewed one from the same row.");
        return words;
    }
    if (days.size() == 2) {
        words.evidence = CertificateChecksWords::tr("Until %1 instead of %2")
                             .arg(fullDayWords(days.first()), fullDayWords(days.last()));
    }
    if (seen.state == State::Failed) {
        words.remedy = CertificateChecksWords::tr(
            "This is an older file. It would replace the one in use, whose private key would be lost. Download the "
            "newest one from its row in Apple’s portal.");
    } else if (seen.state == State::Warning) {
        words.remedy =
            CertificateChecksWords::tr("It doesn’t hold longer than the one in use. Perhaps this is an older file?");
    }
    return words;
}

CheckWords purpose(const Seen& seen)
{
    return {seen.state,
            CertificateChecksWords::tr("Good for connecting to Apple"),
            {},
            seen.state == State::Warning
                ? CertificateChecksWords::tr(
                      "It says that it isn’t for TLS clients, which push certificates are. Try it on the next page "
                      "before you rely on it.")
                : QString()};
}

CheckWords issuer(const Seen& seen)
{
    return {seen.state, CertificateChecksWords::tr("Issuer named Apple"), certificateName(seen.evidence),
            seen.state == State::Warning
                ? CertificateChecksWords::tr(
                      "Apple’s push service will refuse it. Only a test service of your own takes it.")
                : QString()};
}

CheckWords rsa(const Seen& seen)
{
    return {seen.state, CertificateChecksWords::tr("An RSA key"),
            seen.isGood() ? visibleText(seen.evidence) : QString(),
            seen.state == State::Failed
                ? CertificateChecksWords::tr("Apple issues push certificates for RSA keys only. Make a new "
                                             "request and renew with it.")
                : QString()};
}

CheckWords topic(const Seen& seen)
{
    return {seen.state,
            CertificateChecksWords::tr("Same topic as the one in use"),
            seen.state == State::Failed ? CertificateChecksWords::tr("A different topic") : visibleText(seen.evidence),
            {}};
}

State stateOf(const QString& name)
{
    return name == QLatin1String("ok")        ? State::Ok
           : name == QLatin1String("warning") ? State::Warning
           : name == QLatin1String("failed")  ? State::Failed
                                              : State::Unknown; // not looked at
}
} // namespace

CheckWords checkWords(const QJsonObject& check, qint64 now)
{
    static const QHash<QString, CheckWords (*)(const Seen&)> known{
        {QStringLiteral("readable"), readable}, {QStringLiteral("key"), key},     {QStringLiteral("rsa"), rsa},
        {QStringLiteral("mdm"), kind},          {QStringLiteral("dates"), dates}, {QStringLiteral("issuer"), issuer},
        {QStringLiteral("topic"), topic},       {QStringLiteral("newer"), newer}, {QStringLiteral("purpose"), purpose}};
    const Seen seen{stateOf(check.value(QLatin1String("state")).toString()),
                    check.value(QLatin1String("evidence")).toString(), now};
    const QString id = check.value(QLatin1String("id")).toString();
    const auto tell = known.value(id);
    CheckWords words =
        tell != nullptr ? tell(seen) : CheckWords{seen.state, visibleText(id), visibleText(seen.evidence), {}};
    if (words.state == State::Unknown) {
        words.evidence = CertificateChecksWords::tr("Not looked at");
        words.remedy.clear();
    }
    words.wantsPassword = seen.state == State::Failed && seen.speaksOfPassword();
    return words;
}

TopicConflict topicConflict(const QString& evidence)
{
    static const QRegularExpression form(QStringLiteral("^(\\S+) instead of ([^;\\s]+); (\\d+) "));
    const auto match = form.match(evidence);
    return {match.captured(1), match.captured(2), match.captured(3).toInt()};
}

} // namespace espalier::ui
