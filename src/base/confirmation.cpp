#include "base/confirmation.h"

#include "base/error_kind.h"

namespace espalier {

namespace {
const QString beforeExpected = QStringLiteral("; to confirm type exactly: ");
} // namespace

Failure notConfirmed(const QString& what, const QString& expected)
{
    return fail(ErrorCode::Refused, QLatin1String("not-confirmed"), what + beforeExpected + expected);
}

std::optional<Unconfirmed> unconfirmed(const QString& what)
{
    const qsizetype at = what.indexOf(beforeExpected);
    if (at < 0 || kindOf(what) != QLatin1String("not-confirmed")) {
        return {};
    }
    return Unconfirmed{what.first(at), withoutKind(what).mid(at + beforeExpected.size())};
}

} // namespace espalier
