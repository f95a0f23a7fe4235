#include "profiles/validation/rule_table.h"

#include <array>

namespace espalier::profiles {

namespace {

using enum Severity;

constexpr std::array table{
    RuleFacts{Rule::NotReadable, "not-readable", Error, "%1", nullptr},
    RuleFacts{Rule::NotADictionary, "not-a-dictionary", Error, "The top of the property list is no dictionary.",
              nullptr},
    RuleFacts{Rule::NotAProfile, "not-a-profile", Error, "PayloadType is “%1”; a profile's is “Configuration”.",
              "PayloadType is missing at the top; a profile's is “Configuration”."},
    RuleFacts{Rule::ContentMissing, "content-missing", Error,
              "There are no payloads: PayloadContent is missing, and the profile isn't encrypted.", nullptr},
    RuleFacts{Rule::NoPayloads, "no-payloads", Warning, "The profile has no payloads, so it does nothing.", nullptr},
    RuleFacts{Rule::NotAPayload, "not-a-payload", Error, "Entry %1 of PayloadContent is no dictionary.", nullptr},
    RuleFacts{Rule::EnrollmentIdentifier, "enrollment-identifier", Error,
              "“%1” is the identifier of the enrollment profile: installing this would replace the management of "
              "the device.",
              nullptr},
    RuleFacts{Rule::RemovalInThePast, "removal-in-the-past", Warning, "%1 is in the past: %2.", nullptr},
    RuleFacts{Rule::DuplicateUuid, "duplicate-uuid", Error, "%1 %2 is that of “%3” too.",
              "%1 %2 is that of the profile too."},
    RuleFacts{Rule::DuplicateIdentifier, "duplicate-identifier", Error, "%1 %2 is that of “%3” too.",
              "%1 %2 is that of the profile too."},
    RuleFacts{Rule::NotAUuid, "not-a-uuid", Warning,
              "%1 “%2” is no UUID. Devices take any text, but what is made up by hand is easily used twice.", nullptr},
    RuleFacts{Rule::HeadTextUnfit, "head-text-unfit", Error,
              "%1 is too long or holds characters that can't be seen, and so can't tell this from others: “%2”.",
              nullptr},
    RuleFacts{Rule::DuplicateKey, "duplicate-key", Warning,
              "%1 stands twice in one dictionary; devices read the last one.", nullptr},
    RuleFacts{Rule::SinglePayload, "single-payload", Error, "A device takes only one %1 payload.", nullptr},
    RuleFacts{Rule::ReferenceDangling, "reference-dangling", Error,
              "%1 points to a payload that is not in this profile: %2.", nullptr},
    RuleFacts{Rule::ReferenceUnfit, "reference-unfit", Error, "%1 points to “%2” (%3), which can't serve here.",
              nullptr},
    RuleFacts{Rule::ReferenceElsewhere, "reference-elsewhere", Hint,
              "%1 names an app VPN that is not in this profile, so another one has to bring it: %2.", nullptr},
    RuleFacts{Rule::PayloadTypeUnknown, "payload-type-unknown", Hint,
              "Apple's schema has no payload type %1. Did you mean %2?", "Apple's schema has no payload type %1."},
    RuleFacts{Rule::PayloadTypeRefused, "payload-type-refused", Error,
              "%1 can't be sent as a profile: devices enroll through a link.", nullptr},
    RuleFacts{Rule::PayloadUnavailable, "payload-unavailable", Error, "%1 doesn't exist on %2.", nullptr},
    RuleFacts{Rule::PayloadPartly, "payload-partly", Warning, "%1 doesn't exist on %2.", nullptr},
    RuleFacts{Rule::PayloadTooNew, "payload-too-new", Warning, "%1 came with %3, the oldest system here is %2.",
              nullptr},
    RuleFacts{Rule::PayloadRemoved, "payload-removed", Warning, "%1 does nothing since %2 %3.", nullptr},
    RuleFacts{Rule::PayloadEnds, "payload-ends", Hint, "%1 does nothing from %2 %3 on.", nullptr},
    RuleFacts{Rule::PayloadDeprecated, "payload-deprecated", Hint, "%1 is deprecated since %2 %3.", nullptr},
    RuleFacts{Rule::PayloadChannel, "payload-channel", Error, "%1 can't be sent on the %2 channel of %3.", nullptr},
    RuleFacts{Rule::PayloadSupervised, "payload-supervised", Error, "%1 needs a supervised device on %2.", nullptr},
    RuleFacts{Rule::PayloadAutomated, "payload-automated", Error, "%1 needs Automated Device Enrollment on %2.",
              nullptr},
    RuleFacts{Rule::PayloadApproved, "payload-approved", Error, "%1 needs user-approved management on %2.", nullptr},
    RuleFacts{Rule::PayloadManagedOnly, "payload-managed-only", Error, "%1 can't be installed by hand on %2.", nullptr},
    RuleFacts{Rule::PayloadUserEnrollment, "payload-user-enrollment", Error,
              "%1 is refused with user enrollment on %2.", nullptr},
    RuleFacts{Rule::PayloadUserEnrollmentIgnored, "payload-user-enrollment-ignored", Warning,
              "%1 is ignored with user enrollment on %2.", nullptr},
    RuleFacts{Rule::PayloadUserEnrollmentOnly, "payload-user-enrollment-only", Error,
              "%1 works only with user enrollment on %2.", nullptr},
    RuleFacts{Rule::PayloadPreRelease, "payload-pre-release", Hint, "%1 is known from a pre-release only.", nullptr},
    RuleFacts{Rule::ScopeAndChannel, "scope-and-channel", Error,
              "PayloadScope is %1, but the profile goes through the %2 channel.", nullptr},
    RuleFacts{Rule::RequiredMissing, "required-missing", Error, "%1 is required and missing.", nullptr},
    RuleFacts{Rule::RequiredEmpty, "required-empty", Error, "%1 is required and empty.", nullptr},
    RuleFacts{Rule::WrongType, "wrong-type", Error, "%1 has to be of the type %2, not %3.", nullptr},
    RuleFacts{Rule::BelowRange, "below-range", Error, "%1 is %2; the least is %3.", nullptr},
    RuleFacts{Rule::AboveRange, "above-range", Error, "%1 is %2; the most is %3.", nullptr},
    RuleFacts{Rule::NotAChoice, "not-a-choice", Error, "%1 is “%2”; it can be: %3.", nullptr},
    RuleFacts{Rule::WrongFormat, "wrong-format", Error, "%1 is “%2”, which doesn't have the form %3.", nullptr},
    RuleFacts{Rule::NotAUrl, "not-a-url", Warning, "%1 is “%2”, which is no URL.", nullptr},
    RuleFacts{Rule::NotAHostname, "not-a-hostname", Warning, "%1 is “%2”, which is no host name or address.", nullptr},
    RuleFacts{Rule::NotAnEmail, "not-an-email", Warning, "%1 is “%2”, which is no email address.", nullptr},
    RuleFacts{Rule::TooFew, "too-few", Error, "%1 has %2 elements; the least is %3.", nullptr},
    RuleFacts{Rule::TooMany, "too-many", Error, "%1 has %2 elements; the most is %3.", nullptr},
    RuleFacts{Rule::KeyUnknown, "key-unknown", Warning, "Apple's schema has no key %1 here. Did you mean %2?",
              "Apple's schema has no key %1 here."},
    RuleFacts{Rule::KeyUnavailable, "key-unavailable", Warning, "%1 doesn't exist on %2.", nullptr},
    RuleFacts{Rule::KeyPartly, "key-partly", Hint, "%1 doesn't exist on %2.", nullptr},
    RuleFacts{Rule::KeyTooNew, "key-too-new", Warning, "%1 came with %3, the oldest system here is %2.", nullptr},
    RuleFacts{Rule::KeyRemoved, "key-removed", Warning, "%1 does nothing since %2 %3.", nullptr},
    RuleFacts{Rule::KeyEnds, "key-ends", Hint, "%1 does nothing from %2 %3 on.", nullptr},
    RuleFacts{Rule::KeyDeprecated, "key-deprecated", Hint, "%1 is deprecated since %2 %3.", nullptr},
    RuleFacts{Rule::KeyChannel, "key-channel", Warning, "%1 can't be sent on the %2 channel of %3.", nullptr},
    RuleFacts{Rule::KeySupervised, "key-supervised", Warning, "%1 needs a supervised device on %2.", nullptr},
    RuleFacts{Rule::KeyAutomated, "key-automated", Warning, "%1 needs Automated Device Enrollment on %2.", nullptr},
    RuleFacts{Rule::KeyApproved, "key-approved", Warning, "%1 needs user-approved management on %2.", nullptr},
    RuleFacts{Rule::KeyManagedOnly, "key-managed-only", Warning, "%1 can't be installed by hand on %2.", nullptr},
    RuleFacts{Rule::KeyUserEnrollment, "key-user-enrollment", Warning, "%1 is refused with user enrollment on %2.",
              nullptr},
    RuleFacts{Rule::KeyUserEnrollmentIgnored, "key-user-enrollment-ignored", Hint,
              "%1 is ignored with user enrollment on %2.", nullptr},
    RuleFacts{Rule::KeyUserEnrollmentOnly, "key-user-enrollment-only", Warning,
              "%1 works only with user enrollment on %2.", nullptr},
    RuleFacts{Rule::KeyPreRelease, "key-pre-release", Hint, "%1 is known from a pre-release only.", nullptr},
    RuleFacts{Rule::EqualsDefault, "equals-default", Hint, "%1 is set to its default, %2.", nullptr},
    RuleFacts{Rule::SecretInClear, "secret-in-clear", Hint, "Who can open this file can read %1.", nullptr},
    RuleFacts{Rule::VariableUnknown, "variable-unknown", Error, "%1 has a variable that doesn't exist: %2.", nullptr},
    RuleFacts{Rule::CertificateUnreadable, "certificate-unreadable", Error, "%1 is no certificate.", nullptr},
    RuleFacts{Rule::CertificateEnded, "certificate-ended", Warning, "The certificate “%1” ended on %2.", nullptr},
    RuleFacts{Rule::CertificateEndsSoon, "certificate-ends-soon", Hint, "The certificate “%1” ends on %2.", nullptr},
    RuleFacts{Rule::CertificateNotYet, "certificate-not-yet", Warning, "The certificate “%1” begins on %2 only.",
              nullptr},
    RuleFacts{Rule::Row, "row", Error, "", nullptr},
};

constexpr bool isInOrder()
{
    for (size_t i = 0; i < table.size(); ++i) {
        if (table[i].rule != Rule(i)) {
            return false;
        }
    }
    return table.size() == size_t(Rule::Row) + 1;
}
static_assert(isInOrder(), "one line for each rule, in the order of Rule");

} // namespace

const RuleFacts& factsOf(Rule rule)
{
    return table[size_t(rule)];
}

QString ruleId(Rule rule)
{
    return QLatin1String(factsOf(rule).id);
}

QString ruleId(const Problem& problem)
{
    return problem.rule == Rule::Row ? problem.row : ruleId(problem.rule);
}

} // namespace espalier::profiles
