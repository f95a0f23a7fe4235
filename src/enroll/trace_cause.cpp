#include "enroll/trace_cause.h"

#include "base/error_kind.h"
#include "enroll/door.h"

#include <algorithm>
#include <array>

namespace espalier::enroll {

namespace {

// Kinds of errors that are causes by the same word.
constexpr std::array causes{"link-expired",
                            "link-used",
                            "link-revoked",
                            "wrong-platform",
                            "wrong-serial",
                            "wrong-device",
                            "challenge-used",
                            "challenge-replaced",
                            "challenge-expired",
                            "challenge-unknown",
                            "key",
                            "certificate-revoked",
                            "topic",
                            "foreign-certificate",
                            "quarantined",
                            "quarantine-rejected",
                            "quarantine-ended"};

struct Sign {
    const char* text; // part of the error as it was noted
    const char* cause;
};

// Lines that were noted before these errors had kinds. The first that fits decides.
constexpr std::array signs{
    Sign{"link is expired", "link-expired"},
    Sign{"link is used", "link-used"},
    Sign{"link is revoked", "link-revoked"},
    Sign{"the link is for ", "wrong-platform"},
    Sign{"challenge used", "challenge-used"},
    Sign{"challenge replaced", "challenge-replaced"},
    Sign{"challenge expired", "challenge-expired"},
    Sign{"challenge unknown", "challenge-unknown"},
    Sign{"device's key", "key"},
    Sign{"certificate of this challenge was revoked", "certificate-revoked"},
    Sign{"Topic ", "topic"},
    Sign{"another device", "foreign-certificate"},
};

} // namespace

QString causeOf(const Enrollment& one)
{
    if (!one.failedStep) {
        return {};
    }
    if (one.error.startsWith(QLatin1String("TLS alert "))) {
        return tlsCause(QStringLiteral("alert ") + one.error.section(QStringLiteral(": "), -1));
    }
    if (one.failedStep == Step::Push) {
        return QStringLiteral("push");
    }
    if (const QString kind = kindOf(one.error); !kind.isEmpty()) {
        const bool isKnown =
            std::any_of(causes.begin(), causes.end(), [&](const char* known) { return kind == QLatin1String(known); });
        return isKnown ? kind : QStringLiteral("other");
    }
    const auto* const sign = std::find_if(
        signs.begin(), signs.end(), [&](const Sign& known) { return one.error.contains(QLatin1String(known.text)); });
    return QString::fromLatin1(sign == signs.end() ? "other" : sign->cause);
}

} // namespace espalier::enroll
