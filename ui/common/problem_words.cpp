#include "ui/common/problem_words.h"

#include "ui/common/device_text.h"
#include "ui/common/worded_catalogue.h"

#include <QCoreApplication>
#include <QLocale>

namespace espalier::ui {

namespace {
using profiles::FixKind;
using profiles::Rule;

struct ProblemWords {
    Q_DECLARE_TR_FUNCTIONS(ProblemWords)
};

// Texts of a file are shown as text, and short.
QString shown(const QString& text)
{
    return quoted(visibleText(text, 80));
}

QString day(const QString& iso)
{
    const QDate date = QDate::fromString(iso.left(10), Qt::ISODate);
    return date.isValid() ? QLocale().toString(date, QLocale::LongFormat) : iso;
}

QString documentWords(Rule rule, const QString& a, const QString& b, const QString& c)
{
    switch (rule) {
    case Rule::NotReadable:
        return ProblemWords::tr("The text can’t be read as a property list: %1").arg(a);
    case Rule::NotADictionary:
        return ProblemWords::tr("The top of a profile has to be a dictionary.");
    case Rule::NotAProfile:
        return a.isEmpty() ? ProblemWords::tr("PayloadType is missing. Devices only take “Configuration”.")
                           : ProblemWords::tr("PayloadType is %1. Devices only take “Configuration”.").arg(shown(a));
    case Rule::ContentMissing:
        return ProblemWords::tr("PayloadContent is missing, so there is nothing to install.");
    case Rule::NoPayloads:
        return ProblemWords::tr("The profile has no payloads, so it sets nothing.");
    case Rule::NotAPayload:
        return ProblemWords::tr("Entry %1 of PayloadContent is no dictionary.").arg(a.toInt() + 1);
    case Rule::EnrollmentIdentifier:
        return ProblemWords::tr("%1 belongs to the enrollment profile. A profile of that name would replace it and cut "
                                "devices off.")
            .arg(shown(a));
    case Rule::RemovalInThePast:
        return ProblemWords::tr("The removal date %1 has passed, so devices remove the profile at once.").arg(day(b));
    case Rule::DuplicateUuid:
        return c.isEmpty() ? ProblemWords::tr("The profile itself has the UUID %1 too.").arg(shown(b))
                           : ProblemWords::tr("%1 has the UUID %2 too. Devices may refuse the profile.")
                                 .arg(shown(c), shown(b));
    case Rule::DuplicateIdentifier:
        return c.isEmpty() ? ProblemWords::tr("The profile itself has the identifier %1 too.").arg(shown(b))
                           : ProblemWords::tr("%1 has the identifier %2 too, so one replaces the other.")
                                 .arg(shown(c), shown(b));
    case Rule::NotAUuid:
        return ProblemWords::tr(
                   "%1 is no UUID. Devices take any text, but what is made up by hand is easily used twice.")
            .arg(shown(b));
    case Rule::HeadTextUnfit:
        return ProblemWords::tr("%1 is too long or holds characters that can’t be seen, so it can’t tell this from "
                                "others: %2")
            .arg(a, shown(b));
    case Rule::DuplicateKey:
        return ProblemWords::tr("%1 is there twice. Devices read the last one.").arg(a);
    case Rule::SinglePayload:
        return ProblemWords::tr("Only one payload of this type can be active on a device.");
    case Rule::ReferenceDangling:
        return ProblemWords::tr("%1 points to a payload that is not here.").arg(a);
    case Rule::ReferenceUnfit:
        return ProblemWords::tr("%1 points to %2, which can’t serve here.").arg(a, shown(b));
    case Rule::ReferenceElsewhere:
        return ProblemWords::tr("%1 points to a payload of another profile. Devices need that one too.").arg(a);
    default:
        return {};
    }
}

QString payloadRuleWords(Rule rule, const QString& a, const QString& b, const QString& c)
{
    switch (rule) {
    case Rule::PayloadTypeUnknown:
        return b.isEmpty()
                   ? ProblemWords::tr("%1 is not in the catalogue. It is kept as it is and sent.").arg(shown(a))
                   : ProblemWords::tr("%1 is not in the catalogue. Is it meant to be %2?").arg(shown(a), shown(b));
    case Rule::PayloadTypeRefused:
        return ProblemWords::tr("%1 is not sent as part of a profile.").arg(shown(a));
    case Rule::PayloadUnavailable:
        return ProblemWords::tr("None of the chosen systems knows this payload: %1.").arg(b);
    case Rule::PayloadPartly:
        return ProblemWords::tr("Not for %1; devices there ignore it or refuse the profile.").arg(b);
    case Rule::PayloadTooNew:
        return ProblemWords::tr("%1 is too old: this payload came with %2.").arg(b, c);
    case Rule::PayloadRemoved:
        return ProblemWords::tr("Removed in %1 %2; it does nothing there.").arg(b, c);
    case Rule::PayloadEnds:
        return ProblemWords::tr("Ends with %1 %2; newer devices ignore it.").arg(b, c);
    case Rule::PayloadDeprecated:
        return ProblemWords::tr("Deprecated since %1 %2.").arg(b, c);
    case Rule::PayloadChannel:
        return b == QLatin1String("user") ? ProblemWords::tr("Not for the user channel on %1.").arg(c)
                                          : ProblemWords::tr("Not for the device channel on %1.").arg(c);
    case Rule::PayloadSupervised:
        return ProblemWords::tr("Only for supervised devices on %1.").arg(b);
    case Rule::PayloadAutomated:
        return ProblemWords::tr("Only with Automated Device Enrollment on %1.").arg(b);
    case Rule::PayloadApproved:
        return ProblemWords::tr("Only with user-approved management on %1.").arg(b);
    case Rule::PayloadManagedOnly:
        return ProblemWords::tr("Can’t be installed by hand on %1.").arg(b);
    case Rule::PayloadUserEnrollment:
        return ProblemWords::tr("Not allowed with user enrollment on %1.").arg(b);
    case Rule::PayloadUserEnrollmentIgnored:
        return ProblemWords::tr("Ignored with user enrollment on %1.").arg(b);
    case Rule::PayloadUserEnrollmentOnly:
        return ProblemWords::tr("Only with user enrollment on %1.").arg(b);
    case Rule::PayloadPreRelease:
        return ProblemWords::tr("Only in a release that Apple has announced but not published.");
    case Rule::ScopeAndChannel:
        return ProblemWords::tr("PayloadScope and the channel the profile is sent over don’t fit.");
    default:
        return {};
    }
}

QString valueWords(Rule rule, const QString& a, const QString& b, const QString& c)
{
    switch (rule) {
    case Rule::RequiredMissing:
        return ProblemWords::tr("%1 is required and not set.").arg(a);
    case Rule::RequiredEmpty:
        return ProblemWords::tr("%1 is required and empty.").arg(a);
    case Rule::WrongType:
        return ProblemWords::tr("%1 has to be %2, but is %3.").arg(a, b, c);
    case Rule::BelowRange:
        return ProblemWords::tr("%1 is %2; the least is %3.").arg(a, b, c);
    case Rule::AboveRange:
        return ProblemWords::tr("%1 is %2; the most is %3.").arg(a, b, c);
    case Rule::NotAChoice:
        return ProblemWords::tr("%1 can’t be %2. Possible: %3.").arg(a, shown(b), c);
    case Rule::WrongFormat:
        return ProblemWords::tr("%1 has another form than Apple asks for (%2).").arg(a, c);
    case Rule::NotAUrl:
        return ProblemWords::tr("%1 is no address: %2.").arg(a, shown(b));
    case Rule::NotAHostname:
        return ProblemWords::tr("%1 is no host name: %2.").arg(a, shown(b));
    case Rule::NotAnEmail:
        return ProblemWords::tr("%1 is no e-mail address: %2.").arg(a, shown(b));
    case Rule::TooFew:
        return ProblemWords::tr("%1 has %2 entries; it needs at least %3.").arg(a, b, c);
    case Rule::TooMany:
        return ProblemWords::tr("%1 has %2 entries; at most %3 are allowed.").arg(a, b, c);
    case Rule::EqualsDefault:
        return ProblemWords::tr("%1 equals Apple’s default.").arg(a);
    case Rule::SecretInClear:
        return ProblemWords::tr("%1 is readable by everyone who gets the file. Use a variable or an identity.").arg(a);
    case Rule::VariableUnknown:
        return ProblemWords::tr("There is no variable %1.").arg(shown(b));
    case Rule::CertificateUnreadable:
        return ProblemWords::tr("%1 holds no certificate that can be read.").arg(a);
    case Rule::CertificateEnded:
        return ProblemWords::tr("%1 ended on %2.").arg(shown(a), day(b));
    case Rule::CertificateEndsSoon:
        return ProblemWords::tr("%1 ends on %2.").arg(shown(a), day(b));
    case Rule::CertificateNotYet:
        return ProblemWords::tr("%1 is not valid before %2.").arg(shown(a), day(b));
    default:
        return {};
    }
}

QString keyWords(Rule rule, const QString& a, const QString& b, const QString& c)
{
    switch (rule) {
    case Rule::KeyUnknown:
        return b.isEmpty() ? ProblemWords::tr("%1 is not in the catalogue. It is kept as it is and sent.").arg(shown(a))
                           : ProblemWords::tr("%1 is not in the catalogue. Is it meant to be %2?").arg(shown(a), b);
    case Rule::KeyUnavailable:
        return ProblemWords::tr("None of the chosen systems knows %1: %2.").arg(a, b);
    case Rule::KeyPartly:
        return ProblemWords::tr("%1 does nothing on %2.").arg(a, b);
    case Rule::KeyTooNew:
        return ProblemWords::tr("%2 is too old for %1, which came with %3.").arg(a, b, c);
    case Rule::KeyRemoved:
        return ProblemWords::tr("%1 was removed in %2 %3.").arg(a, b, c);
    case Rule::KeyEnds:
        return ProblemWords::tr("%1 ends with %2 %3; newer devices ignore it.").arg(a, b, c);
    case Rule::KeyDeprecated:
        return ProblemWords::tr("%1 is deprecated since %2 %3.").arg(a, b, c);
    case Rule::KeyChannel:
        return b == QLatin1String("user") ? ProblemWords::tr("%1 is not for the user channel on %2.").arg(a, c)
                                          : ProblemWords::tr("%1 is not for the device channel on %2.").arg(a, c);
    case Rule::KeySupervised:
        return ProblemWords::tr("%1 works only on supervised devices (%2).").arg(a, b);
    case Rule::KeyAutomated:
        return ProblemWords::tr("%1 works only with Automated Device Enrollment (%2).").arg(a, b);
    case Rule::KeyApproved:
        return ProblemWords::tr("%1 works only with user-approved management (%2).").arg(a, b);
    case Rule::KeyManagedOnly:
        return ProblemWords::tr("%1 does nothing in a profile that was installed by hand (%2).").arg(a, b);
    case Rule::KeyUserEnrollment:
        return ProblemWords::tr("%1 is not allowed with user enrollment (%2).").arg(a, b);
    case Rule::KeyUserEnrollmentIgnored:
        return ProblemWords::tr("%1 is ignored with user enrollment (%2).").arg(a, b);
    case Rule::KeyUserEnrollmentOnly:
        return ProblemWords::tr("%1 works only with user enrollment (%2).").arg(a, b);
    case Rule::KeyPreRelease:
        return ProblemWords::tr("%1 is only in a release that Apple has announced but not published.").arg(a);
    default:
        return {};
    }
}
} // namespace

QString problemWords(const profiles::Problem& problem)
{
    if (problem.rule == Rule::Row) {
        return catalogueWords(problem.english);
    }
    const QString a = problem.arguments.value(0);
    const QString b = problem.arguments.value(1);
    const QString c = problem.arguments.value(2);
    for (const auto& words : {documentWords, payloadRuleWords, valueWords, keyWords}) {
        if (const QString sentence = words(problem.rule, a, b, c); !sentence.isEmpty()) {
            return sentence;
        }
    }
    return profiles::ruleId(problem);
}

QString fixWords(const profiles::Fix& fix)
{
    const QString first = visibleText(fix.arguments.value(0), 60);
    const QString second = visibleText(fix.arguments.value(1), 60);
    switch (fix.kind) {
    case FixKind::ConvertType:
        return ProblemWords::tr("Make it %1", "a property list type").arg(first);
    case FixKind::SetValue:
        return first.isEmpty() ? ProblemWords::tr("Empty it") : ProblemWords::tr("Set to %1").arg(quoted(first));
    case FixKind::AddKey:
        return second.isEmpty() ? ProblemWords::tr("Add %1").arg(first)
                                : ProblemWords::tr("Set %1 to %2").arg(first, quoted(second));
    case FixKind::RenameKey:
        return ProblemWords::tr("Rename to %1").arg(first);
    case FixKind::Remove:
        return first.isEmpty() ? ProblemWords::tr("Remove") : ProblemWords::tr("Remove %1").arg(first);
    case FixKind::RemovePayload:
        return ProblemWords::tr("Remove the payload");
    case FixKind::NewUuid:
    case FixKind::RenewUuid:
        return ProblemWords::tr("Make a new UUID");
    case FixKind::NewIdentifier:
        return ProblemWords::tr("Make a new identifier");
    case FixKind::PointToPayload:
        return ProblemWords::tr("Use %1").arg(quoted(first));
    }
    return {};
}

QString severityWords(profiles::Severity severity)
{
    switch (severity) {
    case profiles::Severity::Error:
        return ProblemWords::tr("Error");
    case profiles::Severity::Warning:
        return ProblemWords::tr("Warning");
    case profiles::Severity::Hint:
        break;
    }
    return ProblemWords::tr("Hint");
}

QString severityIcon(profiles::Severity severity)
{
    switch (severity) {
    case profiles::Severity::Error:
        return QStringLiteral("failed");
    case profiles::Severity::Warning:
        return QStringLiteral("warning");
    case profiles::Severity::Hint:
        break;
    }
    return QStringLiteral("info");
}

QColor severityColor(const Theme& theme, profiles::Severity severity)
{
    switch (severity) {
    case profiles::Severity::Error:
        return theme.failed.text;
    case profiles::Severity::Warning:
        return theme.warning.text;
    case profiles::Severity::Hint:
        break;
    }
    return theme.text2;
}

} // namespace espalier::ui
