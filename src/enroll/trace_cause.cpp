#include "enroll/trace_cause.h"

#include "enroll/door.h"

#include <algorithm>
#include <array>

namespace espalier::enroll {

namespace {

struct Sign {
    const char* text; // part of the error as it was noted
    const char* cause;
};

// The first that fits decides.
constexpr std::array signs{
    Sign{"link is expired", "link-expired"},
    Sign{"link is used", "link-used"},
    Sign{"link is revoked", "link-revoked"},
    Sign{"the link is for ", "wrong-platform"},
    Sign{"serial number", "wrong-serial"},
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
    const auto* const sign = std::find_if(
        signs.begin(), signs.end(), [&](const Sign& known) { return one.error.contains(QLatin1String(known.text)); });
    return QString::fromLatin1(sign == signs.end() ? "other" : sign->cause);
}

} // namespace espalier::enroll
