#include "server/operations/profile_settings.h"

#include "server/operations/counting.h"
#include "store/settings.h"

#include <QJsonObject>

namespace espalier::server {

namespace {

#define ENROLLED "SELECT COUNT(*) FROM device WHERE state IN ('authenticated', 'enrolled') AND "

QJsonObject warning(const char* what, qint64 devices)
{
    return {{QStringLiteral("warning"), QLatin1String(what)}, {QStringLiteral("devices"), devices}};
}

} // namespace

Result<> checkServerCanBePinned(const enroll::TrustSource& trust)
{
    if (!TRY(trust()).serverAuthority) {
        return fail(ErrorCode::Unavailable,
                    QStringLiteral("the TLS certificate is served without the authority above it, so there is nothing "
                                   "that devices could be bound to; a certificate itself is too short-lived for that"));
    }
    return {};
}

Result<> checkProfileSettings(store::Connection& db)
{
    const auto identity = enroll::identityKindNamed(TRY(store::setting(db, "identity")));
    const QString bits = TRY(store::setting(db, "identity_key"));
    return bits.isEmpty() ? Result<>()
                          : enroll::checkTogether(identity.value_or(enroll::IdentityKind::Scep), bits.toInt());
}

Result<QJsonArray> profileWarnings(store::Connection& db, const QString& key, const QString& value)
{
    QJsonArray told;
    if (key == QLatin1String("access_rights")) {
        const qint64 rights = value.toLongLong();
        const qint64 lacking =
            TRY(counted(db, ENROLLED "access_rights IS NOT NULL AND (~access_rights & ?) <> 0", {rights}));
        const qint64 losing = TRY(counted(db, ENROLLED "(COALESCE(access_rights, 8191) & ~?) <> 0", {rights}));
        if (lacking > 0) {
            told.append(warning("rights-not-given", lacking));
        }
        if (losing > 0) {
            told.append(warning("rights-lost-for-good", losing));
        }
    } else if (key == QLatin1String("pin_server") && value == QLatin1String("1")) {
        told.append(warning("bound-to-authority", 0));
    } else if (key == QLatin1String("identity") && value == QLatin1String("pkcs12")) {
        told.append(warning("keys-made-here", 0));
    }
    return told;
}

} // namespace espalier::server
