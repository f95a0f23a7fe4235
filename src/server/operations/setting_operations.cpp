#include "server/operations/setting_operations.h"

#include "apns/push_route.h"
#include "audit/log.h"
#include "server/listen_address.h"
#include "server/listen_settings.h"
#include "server/mdmcert_settings.h"
#include "server/operations/approval_of_command_operations.h"
#include "server/operations/command_checks.h"
#include "server/operations/profile_settings.h"
#include "server/readiness/self_test.h"
#include "store/settings.h"

#include <QJsonArray>

#include <array>

namespace espalier::server {

namespace {

enum class May { Change, OnlyRead };

struct Known {
    const char* key;
    May may;
    Result<> (*check)(const QString& value);
    const char* usual; // what holds as long as nobody has set it; "": nothing
};

Result<> anyText(const QString& value)
{
    if (value.trimmed().isEmpty() || value.size() > 200) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("the value is empty or longer than 200 characters"));
    }
    return {};
}

Result<> onOff(const QString& value)
{
    if (value != QLatin1String("0") && value != QLatin1String("1")) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("the value is 0 or 1"));
    }
    return {};
}

Result<> rights(const QString& value)
{
    bool ok = false;
    const int number = value.toInt(&ok);
    return enroll::checkAccessRights(ok ? number : 0);
}

Result<> identityKind(const QString& value)
{
    return enroll::identityKindNamed(value)
               ? Result<>()
               : fail(ErrorCode::InvalidInput, QStringLiteral("the value is scep or pkcs12"));
}

Result<> hours(const QString& value)
{
    bool ok = false;
    const int number = value.toInt(&ok);
    if (!ok || number < 1 || number > 24 * 30) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("the value is a number of hours from 1 to 720"));
    }
    return {};
}

Result<> days(const QString& value)
{
    bool ok = false;
    const int number = value.toInt(&ok);
    if (!ok || number < 7 || number > 3650) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("the value is a number of days from 7 to 3650"));
    }
    return {};
}

Result<> idleMinutes(const QString& value)
{
    bool ok = false;
    const int number = value.toInt(&ok);
    if (!ok || number < 0 || number > 24 * 60) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("the value is a number of minutes from 1 to 1440, or 0"));
    }
    return {};
}

Result<> secondApprover(const QString& value)
{
    if (value != QLatin1String("off") && value != QLatin1String("erase") && value != QLatin1String("destructive")) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("the value is off, erase or destructive"));
    }
    return {};
}

Result<> undoSeconds(const QString& value)
{
    bool ok = false;
    const int number = value.toInt(&ok);
    if (!ok || number < 0 || number > longestUndoSeconds) {
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("the value is a number of seconds from 0 to %1").arg(longestUndoSeconds));
    }
    return {};
}

Result<> rotationDays(const QString& value)
{
    return value == QLatin1String("0") ? Result<>() : days(value);
}

Result<> listenAddress(const QString& value)
{
    TRY(parseListenAddress(value));
    return {};
}

// What can't be changed is permanent for devices (address, topic, identifier) or decides what the folder is.
constexpr std::array known{
    Known{"organization", May::Change, anyText, ""},
    Known{"access_rights", May::Change, rights, "8191"},
    Known{"listen", May::Change, listenAddress, "0.0.0.0:8443"},
    Known{"trusted_proxy", May::Change, checkTrustedProxy, ""},
    Known{"trusted_proxy_header", May::Change, checkTrustedProxyHeader, "none"},
    Known{"device_port", May::Change, checkDevicePort, ""},
    Known{"sign_message", May::Change, onOff, "0"},
    Known{"removal_disallowed", May::Change, onOff, "0"},
    Known{"pin_server", May::Change, onOff, "0"},
    Known{"identity", May::Change, identityKind, "scep"},
    Known{"identity_key", May::Change, enroll::checkKeyBits, "2048"},
    Known{"inventory_hours", May::Change, hours, "24"},
    Known{"response_days", May::Change, days, "365"},
    Known{"history_days", May::Change, days, "365"},
    Known{"command_undo_seconds", May::Change, undoSeconds, "30"},
    Known{"admin_password_days", May::Change, rotationDays, "0"},
    Known{"push_port", May::Change, apns::checkPushPort, "443"},
    Known{"push_proxy", May::Change, apns::checkPushProxy, "system"},
    Known{"operator_idle_minutes", May::Change, idleMinutes, "15"},
    Known{"second_approver", May::Change, secondApprover, "off"},
    Known{"vault_rotate_after_reveal", May::Change, onOff, "0"},
    Known{"alert_webhook", May::Change, checkAlertWebhook, ""},
    Known{"mdmcert_url", May::Change, checkMdmcertUrl, mdmcertAddress},
    Known{"mdmcert_ca", May::Change, checkMdmcertCa, ""},
    Known{"public_url", May::OnlyRead, anyText, ""},
    Known{"lab", May::OnlyRead, onOff, "0"},
    Known{"practice", May::OnlyRead, onOff, "0"},
    Known{"topic", May::OnlyRead, anyText, ""},
    Known{"enrollment_identifier", May::OnlyRead, anyText, ""},
    Known{"profile_new_uuid_on_save", May::Change, onOff, "1"},
};

Result<Known> find(const QString& key)
{
    for (const auto& one : known) {
        if (key == QLatin1String(one.key)) {
            return one;
        }
    }
    return fail(ErrorCode::InvalidInput, QStringLiteral("there is no setting “%1”").arg(key.left(100)));
}

struct Holding {
    QString value; // as it is kept; empty: nobody has set it
    QString usual;
    [[nodiscard]] bool isUsual() const { return value.isEmpty(); }
    [[nodiscard]] QString holds() const { return isUsual() ? usual : value; }
};

Result<Holding> holdingOf(store::Connection& db, const Known& one)
{
    return Holding{TRY(store::setting(db, one.key)), QString::fromLatin1(one.usual)};
}

bool wantsDefaults(const QJsonObject& arguments)
{
    return arguments.value(QLatin1String("defaults")).toBool();
}

Result<QJsonValue> listSettings(store::Store& store, const QJsonObject& arguments)
{
    return store.read([withDefaults = wantsDefaults(arguments)](store::Connection& db) -> Result<QJsonValue> {
        QJsonObject all;
        for (const auto& one : known) {
            const Holding holding = TRY(holdingOf(db, one));
            const QJsonObject whole{{QStringLiteral("value"), holding.holds()},
                                    {QStringLiteral("usual"), holding.isUsual()}};
            all.insert(QLatin1String(one.key), withDefaults ? QJsonValue(whole) : QJsonValue(holding.value));
        }
        return QJsonValue(all);
    });
}

Result<QJsonValue> get(store::Store& store, const QString& key, const QJsonObject& arguments)
{
    const Known one = TRY(find(key));
    const Holding holding = TRY(store.read([&](store::Connection& db) { return holdingOf(db, one); }));
    QJsonObject got{{QStringLiteral("key"), key}, {QStringLiteral("value"), holding.value}};
    if (wantsDefaults(arguments)) {
        got.insert(QStringLiteral("value"), holding.holds());
        got.insert(QStringLiteral("usual"), holding.isUsual());
    }
    return QJsonValue(got);
}

// One person alone must not take away what a second one is asked for. Who says yes, or nobody where none is needed.
Result<QString> yesToLess(store::Store& store, operators::Operators* operators, const QJsonObject& arguments,
                          const Caller& caller)
{
    const QString before = TRY(store.read([](store::Connection& db) { return store::setting(db, "second_approver"); }));
    return operators != nullptr && asksLess(before, arguments[QStringLiteral("value")].toString())
               ? within(secondYes(*operators, arguments, caller), QStringLiteral("second_approver is “%1”").arg(before))
               : Result<QString>(QString());
}

Result<QJsonValue> set(store::Store& store, operators::Operators* operators, const enroll::TrustSource& trust,
                       const QJsonObject& arguments, const Caller& caller)
{
    const QString key = arguments[QStringLiteral("key")].toString();
    const QString value = arguments[QStringLiteral("value")].toString();
    const Known one = TRY(find(key));
    if (one.may == May::OnlyRead) {
        return fail(ErrorCode::Refused, QStringLiteral("“%1” is permanent: enrolled devices rely on it").arg(key));
    }
    TRY(within(one.check(value), key));
    if (key == QLatin1String("pin_server") && value == QLatin1String("1")) {
        TRY(checkServerCanBePinned(trust));
    }
    const bool isSecond = key == QLatin1String("second_approver");
    const QString yes = isSecond ? TRY(yesToLess(store, operators, arguments, caller)) : QString();
    const QJsonArray warnings = TRY(store.write([&](store::Transaction& tx) -> Result<QJsonArray> {
        const QString before = TRY(store::setting(tx, one.key));
        if (before == value) {
            return QJsonArray();
        }
        if (key == QLatin1String("device_port")) {
            TRY(checkNobodyCalls(tx, before.toUShort()));
        }
        if (isSecond) {
            TRY(checkSecondApprover(tx, value));
            if (operators != nullptr && operators->any() && yes.isEmpty() && asksLess(before, value)) {
                return fail(ErrorCode::Conflict, QStringLiteral("somebody has just changed it: look at it again"));
            }
        }
        QJsonArray told = TRY(profileWarnings(tx, key, value));
        TRY(store::setSetting(tx, key, value));
        TRY(checkProfileSettings(tx));
        QJsonObject change{{QStringLiteral("from"), before}, {QStringLiteral("to"), value}};
        if (!yes.isEmpty()) {
            change.insert(QStringLiteral("approved_by"), yes);
        }
        TRY(audit::append(tx, {.actor = caller.name,
                               .kind = QStringLiteral("setting.changed"),
                               .subjectKind = QStringLiteral("setting"),
                               .subject = key,
                               .arguments = change}));
        return told;
    }));
    return warnings.isEmpty() ? QJsonObject() : QJsonObject{{QStringLiteral("warnings"), warnings}};
}

} // namespace

void addSettingOperations(Operations& operations, store::Store& store, operators::Operators* operators,
                          const enroll::TrustSource& trust)
{
    operations.add(QStringLiteral("setting.list"),
                   [&store](const QJsonObject& arguments, const Caller&) { return listSettings(store, arguments); });
    operations.add(QStringLiteral("setting.get"), [&store](const QJsonObject& arguments, const Caller&) {
        return get(store, arguments[QStringLiteral("key")].toString(), arguments);
    });
    operations.add(QStringLiteral("setting.set"),
                   [&store, operators, trust](const QJsonObject& arguments, const Caller& caller) {
                       return set(store, operators, trust, arguments, caller);
                   });
}

} // namespace espalier::server
