// What is wrong, or worth knowing, in a profile. No sentences: the window makes them from the rule and its arguments,
// the shell prints the English ones of sentences.h. Plain data, any thread.
#pragma once

#include "profiles/validation/fix.h"

namespace espalier::profiles {

enum class Severity {
    Error,   // devices refuse the profile, or it can't do what it says
    Warning, // some devices can't use it, or it does something else than it seems
    Hint     // worth knowing
};

// Arguments in the order they are listed; K = name of the key concerned, P = PayloadType, S = "iOS 17.0" with the
// oldest version that is chosen or "iOS", V = a version.
enum class Rule {
    // --- the document
    NotReadable,          // what is wrong; path empty, `place` says where
    NotADictionary,       // at the top
    NotAProfile,          // PayloadType found (may be empty): the top is no configuration profile
    ContentMissing,       // no PayloadContent, not encrypted either
    NoPayloads,           //
    NotAPayload,          // index from 0: an entry of PayloadContent that is no dictionary
    EnrollmentIdentifier, // identifier: that of our own enrollment profile
    RemovalInThePast,     // K, date (ISO, UTC)
    DuplicateUuid,        // K, UUID, name of the other payload (empty: the profile itself)
    DuplicateIdentifier,  // K, identifier, name of the other payload
    NotAUuid,             // K, text: what stands in PayloadUUID
    HeadTextUnfit,        // K, text: too long, or with characters that can't be seen
    DuplicateKey,         // K: twice in one dictionary; devices read the last one
    SinglePayload,        // P: only one of this type can be active
    ReferenceDangling,    // K, UUID: no such payload in this profile
    ReferenceUnfit,       // K, name of the payload it points to, its type: can't serve here
    ReferenceElsewhere,   // K, UUID: not in this profile, so another one has to bring it (VPNUUID)
    // --- payloads
    PayloadTypeUnknown,           // P, similar type or empty
    PayloadTypeRefused,           // P: not to be sent as a profile
    PayloadUnavailable,           // P, list of S: on none of the chosen platforms
    PayloadPartly,                // P, list of S: not on these of the chosen platforms
    PayloadTooNew,                // P, S, V it came with
    PayloadRemoved,               // P, platform, V
    PayloadEnds,                  // P, platform, V: removed after the oldest chosen version
    PayloadDeprecated,            // P, platform, V
    PayloadChannel,               // P, "device" or "user" that it is not for, platform
    PayloadSupervised,            // P, platform
    PayloadAutomated,             // P, platform: only with Automated Device Enrollment
    PayloadApproved,              // P, platform: only with user-approved management
    PayloadManagedOnly,           // P, platform: can't be installed by hand
    PayloadUserEnrollment,        // P, platform: forbidden there
    PayloadUserEnrollmentIgnored, // P, platform
    PayloadUserEnrollmentOnly,    // P, platform
    PayloadPreRelease,            // P
    ScopeAndChannel,              // PayloadScope, channel
    // --- keys
    RequiredMissing,          // K
    RequiredEmpty,            // K: an empty string or empty data
    WrongType,                // K, type wanted (several: joined with ", "), type found
    BelowRange,               // K, value, least
    AboveRange,               // K, value, most
    NotAChoice,               // K, value, choices joined with ", "
    WrongFormat,              // K, value, regular expression
    NotAUrl,                  // K, value
    NotAHostname,             // K, value
    NotAnEmail,               // K, value
    TooFew,                   // K, number found, least
    TooMany,                  // K, number found, most
    KeyUnknown,               // K, similar name or empty
    KeyUnavailable,           // K, list of S
    KeyPartly,                // K, list of S
    KeyTooNew,                // K, S, V
    KeyRemoved,               // K, platform, V
    KeyEnds,                  // K, platform, V
    KeyDeprecated,            // K, platform, V
    KeyChannel,               // K, channel, platform
    KeySupervised,            // K, platform
    KeyAutomated,             // K, platform
    KeyApproved,              // K, platform
    KeyManagedOnly,           // K, platform
    KeyUserEnrollment,        // K, platform: forbidden there
    KeyUserEnrollmentIgnored, // K, platform
    KeyUserEnrollmentOnly,    // K, platform
    KeyPreRelease,            // K
    EqualsDefault,            // K, value
    SecretInClear,            // K
    VariableUnknown,          // K, name between %{ and }
    // --- certificates
    CertificateUnreadable, // K
    CertificateEnded,      // name, day (ISO, UTC)
    CertificateEndsSoon,   // name, day: within 30 days
    CertificateNotYet,     // name, day it begins
    // --- rows of resources/catalogue/rules; Problem::row names it
    Row
};

struct Problem {
    Rule rule = Rule::Row;
    Severity severity = Severity::Error;
    QStringList arguments;
    Path path;                  // of the value, also of one that is missing
    NodeId node;                // the value; what is missing: the dictionary it is missing in
    NodeId payload;             // that it lies in; invalid: the top level
    QString row;                // Rule::Row: its id
    QString english;            // Rule::Row: its words, from the row
    std::optional<Place> place; // NotReadable
    std::optional<Fix> fix;
    bool crossing = false;        // depends on other payloads too
    bool judgesReference = false; // Rule::Row: about what a reference points to
};

// "required-missing": stable, for scripts and settings. A row's is its own.
[[nodiscard]] QString ruleId(const Problem& problem);
[[nodiscard]] QString ruleId(Rule rule);

} // namespace espalier::profiles
