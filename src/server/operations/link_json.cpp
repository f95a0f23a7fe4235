#include "server/operations/link_json.h"

#include "audit/log.h"
#include "base/error_kind.h"
#include "enroll/link_codes.h"
#include "server/operations/link_code_operations.h"
#include "server/operations/named_things.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace espalier::server {

namespace {

QJsonValue personOrNull(const enroll::Person& person)
{
    if (person.name.isEmpty()) {
        return QJsonValue::Null;
    }
    return QJsonObject{{QStringLiteral("name"), person.name},
                       {QStringLiteral("email"), person.email},
                       {QStringLiteral("asset_tag"), person.assetTag}};
}

} // namespace

Result<QJsonObject> linkJson(store::Connection& db, const crypto::Sealer& sealer, const enroll::Link& link,
                             qint64 nowMs)
{
    const QString url = TRY(enroll::linkUrl(db, sealer, link));
    const QJsonValue left = link.usesAllowed == 0 ? QJsonValue(QJsonValue::Null)
                                                  : QJsonValue(std::max<qint64>(0, link.usesAllowed - link.usesTaken));
    const enroll::LinkTerms& terms = link.terms;
    return QJsonObject{
        {QStringLiteral("id"), link.id.value},
        {QStringLiteral("name"), link.name},
        {QStringLiteral("url"), url},
        {QStringLiteral("profile_url"), url + QStringLiteral("/profile")},
        {QStringLiteral("group"), link.groupName},
        {QStringLiteral("group_id"), link.group.value},
        {QStringLiteral("device"),
         link.device.isValid() ? QJsonValue(link.device.value) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("device_name"), link.deviceName},
        {QStringLiteral("uses_allowed"), link.usesAllowed},
        {QStringLiteral("uses_taken"), link.usesTaken},
        {QStringLiteral("uses_left"), left},
        {QStringLiteral("created_at"), link.createdAt},
        {QStringLiteral("created_by"), link.createdBy},
        {QStringLiteral("expires"), link.expiresAt},
        {QStringLiteral("revoked_at"), timeOrNull(link.revokedAt)},
        {QStringLiteral("state"), QString::fromLatin1(name(link.state(nowMs)))},
        {QStringLiteral("opened"), link.opened},
        {QStringLiteral("enrolled"), link.enrolled},
        {QStringLiteral("ownership"), QString::fromLatin1(name(terms.ownership))},
        {QStringLiteral("platforms"), QJsonArray::fromStringList(terms.platforms)},
        {QStringLiteral("serials"), QJsonArray::fromStringList(terms.serials)},
        {QStringLiteral("note"), terms.note},
        {QStringLiteral("language"), terms.language},
        {QStringLiteral("ask_name"), terms.asksName},
        {QStringLiteral("approval"), QString::fromLatin1(name(terms.approval))},
        {QStringLiteral("profile_service"), terms.profileService},
        {QStringLiteral("person"), personOrNull(link.person)},
        {QStringLiteral("code"), TRY(codeJson(db, link.id, nowMs))},
        {QStringLiteral("code_guessed_at"), timeOrNull(TRY(enroll::codeGuessedAt(db, link.id)).value_or(0))},
    };
}

Result<QString> wantedLink(const QJsonObject& arguments)
{
    const QJsonValue value = arguments.value(QLatin1String("link"));
    if (value.isDouble()) {
        return QString::number(value.toInteger());
    }
    return requiredText(arguments, "link");
}

Result<QStringList> listArgument(const QJsonObject& arguments, const char* key)
{
    const QJsonValue value = arguments.value(QLatin1String(key));
    if (!value.isArray()) {
        static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
        return TRY(textArgument(arguments, key)).split(between, Qt::SkipEmptyParts);
    }
    QStringList list;
    for (const QJsonValue& one : value.toArray()) {
        if (!one.isString()) {
            return fail(ErrorCode::InvalidInput, QStringLiteral("%1 is a list of texts").arg(QLatin1String(key)));
        }
        list.append(one.toString());
    }
    return list;
}

Result<enroll::LinkTerms> termsArguments(const QJsonObject& arguments)
{
    enroll::LinkTerms terms;
    const auto ownership = enroll::ownershipNamed(TRY(textArgument(arguments, "ownership", QStringLiteral("office"))));
    if (!ownership) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("ownership is office or personal"));
    }
    const auto approval = enroll::approvalNamed(TRY(textArgument(arguments, "approval")));
    if (!approval) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("approval is before or after"));
    }
    terms.ownership = *ownership;
    terms.approval = *approval;
    terms.platforms = TRY(listArgument(arguments, "platforms"));
    terms.serials = TRY(listArgument(arguments, "serials"));
    terms.note = TRY(textArgument(arguments, "note"));
    terms.language = TRY(textArgument(arguments, "language"));
    terms.asksName = arguments.value(QLatin1String("ask_name")).toBool();
    terms.profileService = arguments.value(QLatin1String("profile_service")).toBool();
    return enroll::checkedTerms(terms);
}

Result<> checkOpen(const enroll::Link& link, qint64 nowMs)
{
    const enroll::LinkState state = link.state(nowMs);
    if (state == enroll::LinkState::Active) {
        return {};
    }
    return fail(ErrorCode::Conflict,
                QStringLiteral("the link lets nobody in any more (%1): make a new one%2")
                    .arg(QLatin1String(name(state)), state == enroll::LinkState::Revoked
                                                         ? QString()
                                                         : QStringLiteral(", or change its uses and time")));
}

Result<> refuseUnlessReady(SelfTest* selfTest, const Caller& caller)
{
    const QStringList obstacles = selfTest != nullptr ? TRY(selfTest->obstacles(caller.name)) : QStringList();
    if (obstacles.isEmpty()) {
        return {};
    }
    return fail(ErrorCode::Refused, QLatin1String("not-ready"),
                QStringLiteral("the readiness self-test fails (%1), so people who open the link would be stuck; "
                               "espalierctl check tells why. despite_check makes the link all the same")
                    .arg(obstacles.join(QStringLiteral(", "))));
}

Result<> noteDespiteCheck(store::Transaction& tx, const QString& link, const Caller& caller)
{
    const auto last = TRY(lastSelfTest(tx));
    return audit::append(tx,
                         {.actor = caller.name,
                          .kind = QStringLiteral("link.despite_check"),
                          .subjectKind = QStringLiteral("check"),
                          .subject = {},
                          .arguments = {{QStringLiteral("name"), link},
                                        {QStringLiteral("checks"),
                                         QJsonArray::fromStringList(last ? failedIds(last->checks) : QStringList())}}});
}

} // namespace espalier::server
