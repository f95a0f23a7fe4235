#include "enroll/profile_options.h"

#include "store/settings.h"

namespace espalier::enroll {

namespace {

constexpr int usualBits = 2048;

Result<bool> isOn(store::Connection& db, const char* key)
{
    return TRY(store::setting(db, key)) == QLatin1String("1");
}

} // namespace

const char* name(IdentityKind kind)
{
    return kind == IdentityKind::Scep ? "scep" : "pkcs12";
}

std::optional<IdentityKind> identityKindNamed(const QString& text)
{
    for (const IdentityKind one : {IdentityKind::Scep, IdentityKind::Pkcs12}) {
        if (text == QLatin1String(name(one))) {
            return one;
        }
    }
    return std::nullopt;
}

Result<ProfileOptions> profileOptions(store::Connection& db)
{
    ProfileOptions options;
    bool isNumber = false;
    const qint64 rights = TRY(store::setting(db, "access_rights")).toLongLong(&isNumber);
    if (isNumber && rights > 0 && rights <= everyRight) {
        options.accessRights = rights;
    }
    options.signMessage = TRY(isOn(db, "sign_message"));
    options.removalDisallowed = TRY(isOn(db, "removal_disallowed"));
    options.pinsServer = TRY(isOn(db, "pin_server"));
    options.identity = identityKindNamed(TRY(store::setting(db, "identity"))).value_or(IdentityKind::Scep);
    const QString bits = TRY(store::setting(db, "identity_key"));
    if (checkKeyBits(bits) && checkTogether(options.identity, bits.toInt())) {
        options.keyBits = bits.toInt();
    }
    return options;
}

Result<> checkAccessRights(qint64 rights)
{
    if (rights <= 0 || rights > everyRight || ((rights & 2) != 0 && (rights & 1) == 0) ||
        ((rights & 128) != 0 && (rights & 64) == 0)) {
        return fail(
            ErrorCode::InvalidInput,
            QStringLiteral("%1 is no valid sum of access rights (1 to 8191; 2 needs 1, 128 needs 64)").arg(rights));
    }
    return {};
}

Result<> checkKeyBits(const QString& text)
{
    if (text != QLatin1String("2048") && text != QLatin1String("3072") && text != QLatin1String("4096")) {
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("device keys are RSA of 2048, 3072 or 4096 bits; Apple's SCEP client makes no "
                                   "others"));
    }
    return {};
}

Result<> checkTogether(IdentityKind identity, int keyBits)
{
    if (identity == IdentityKind::Scep && keyBits != usualBits && keyBits != 2 * usualBits) {
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("with SCEP a device makes keys of 2048 or 4096 bits; %1 needs PKCS#12 identities")
                        .arg(keyBits));
    }
    return {};
}

} // namespace espalier::enroll
