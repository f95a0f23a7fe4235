#include "server/operations/check_operations.h"

#include "enroll/qr_code.h"
#include "server/operations/named_things.h"

namespace espalier::server {

namespace {

QJsonValue toJson(const std::optional<PhoneArrival>& arrival)
{
    if (!arrival) {
        return {};
    }
    return QJsonObject{{QStringLiteral("at"), arrival->at},
                       {QStringLiteral("address"), arrival->address},
                       {QStringLiteral("server_name"), arrival->serverName},
                       {QStringLiteral("tls_version"), arrival->tlsVersion},
                       {QStringLiteral("inside"), arrival->isFromInside()}};
}

Result<QJsonValue> last(store::Store& store, const Clock& clock)
{
    return store.read([&clock](store::Connection& db) -> Result<QJsonValue> {
        const auto result = TRY(lastSelfTest(db));
        const Subject subject = TRY(readSubject(db));
        const qint64 expiresAt = TRY(phonePageExpiresAt(db, clock.nowMs()));
        QJsonObject json = result ? result->toJson()
                                  : QJsonObject{{QStringLiteral("at"), QJsonValue()},
                                                {QStringLiteral("good"), false},
                                                {QStringLiteral("checks"), QJsonArray()}};
        json.insert(QStringLiteral("lab"), subject.folder == Folder::Lab);
        json.insert(QStringLiteral("phone"),
                    QJsonObject{{QStringLiteral("expires_at"), expiresAt > 0 ? QJsonValue(expiresAt) : QJsonValue()},
                                {QStringLiteral("arrival"), toJson(subject.arrival)}});
        return QJsonValue(json);
    });
}

Result<QJsonValue> phone(PhoneTest& phoneTest, const Live& live)
{
    const bool isListening =
        live.with([](const Live::Parts& parts) { return !parts.listening.isEmpty(); }).value_or(false);
    if (!isListening) {
        return fail(ErrorCode::Unavailable, QStringLiteral("no server listens, so nothing could arrive"));
    }
    const PhonePage page = TRY(phoneTest.begin());
    const enroll::QrCode code = TRY(enroll::qrCode(page.url));
    return QJsonValue(QJsonObject{{QStringLiteral("url"), page.url},
                                  {QStringLiteral("expires_at"), page.expiresAt},
                                  {QStringLiteral("size"), code.size},
                                  {QStringLiteral("modules"), QString::fromLatin1(code.modules)}});
}

} // namespace

void addCheckOperations(Operations& operations, SelfTest& selfTest, PhoneTest& phoneTest, store::Store& store,
                        const Live& live, const Clock& clock)
{
    operations.add(QStringLiteral("check.run"),
                   [&selfTest](const QJsonObject&, const Caller& caller) -> Result<QJsonValue> {
                       return QJsonValue(TRY(selfTest.run(caller.name)).toJson());
                   });
    operations.add(QStringLiteral("check.last"),
                   [&store, &clock](const QJsonObject&, const Caller&) { return last(store, clock); });
    operations.add(QStringLiteral("check.acknowledge_address"),
                   [&selfTest](const QJsonObject& arguments, const Caller& caller) -> Result<QJsonValue> {
                       const QString address = TRY(requiredText(arguments, "address"));
                       TRY(selfTest.acknowledgeAddress(address, caller.name));
                       return QJsonValue(QJsonObject());
                   });
    operations.add(QStringLiteral("check.phone"),
                   [&phoneTest, &live](const QJsonObject&, const Caller&) { return phone(phoneTest, live); });
}

} // namespace espalier::server
