#include "server/readiness/phone_test.h"

#include "audit/log.h"
#include "crypto/random.h"
#include "enroll/landing_page.h"
#include "enroll/links.h"
#include "enroll/page_response.h"
#include "store/settings.h"

#include <QJsonDocument>

namespace espalier::server {

namespace {

constexpr int tokenBytes = 24; // 192 bits, 32 characters
constexpr qint64 lifeMs = 15LL * 60 * 1000;
const QString pendingKey = QStringLiteral("readiness_phone_pending");

struct Pending {
    QByteArray hash;
    qint64 expiresAt = 0;
};

Result<Pending> pending(store::Connection& db)
{
    const auto json = QJsonDocument::fromJson(TRY(store::setting(db, "readiness_phone_pending")).toUtf8()).object();
    return Pending{QByteArray::fromHex(json[QStringLiteral("hash")].toString().toLatin1()),
                   json[QStringLiteral("expires_at")].toInteger()};
}

// A clock that was set back must not make it live longer.
bool isOpen(const Pending& one, qint64 now)
{
    return !one.hash.isEmpty() && now < one.expiresAt && one.expiresAt - now <= lifeMs;
}

http::Response page(int status, enroll::Notice notice, const http::Request& request)
{
    const auto text = enroll::LandingText::forReader(request.headers.value("Accept-Language"));
    return enroll::pageResponse(status, enroll::noticePage(notice, text));
}

} // namespace

Result<PhonePage> PhoneTest::begin()
{
    const QByteArray token = crypto::randomToken(tokenBytes);
    const QByteArray hash = m_sealer.lookupHash(token, QStringLiteral("check/phone"));
    return m_store.write([&](store::Transaction& tx) -> Result<PhonePage> {
        const PhonePage page{TRY(enroll::publicAddress(tx)) + QStringLiteral("/t/") + QString::fromLatin1(token),
                             tx.nowMs() + lifeMs};
        const QJsonObject json{{QStringLiteral("hash"), QString::fromLatin1(hash.toHex())},
                               {QStringLiteral("expires_at"), page.expiresAt}};
        TRY(store::setSetting(tx, pendingKey, QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact))));
        return page;
    });
}

http::Response PhoneTest::handle(const http::Request& request)
{
    const QList<QByteArray> parts = request.path.split('/'); // "", "t", token
    if (parts.size() != 3 || request.method != "GET") {
        return page(404, enroll::Notice::Gone, request);
    }
    const auto taken = take(request, parts.at(2));
    if (!taken) {
        return page(503, enroll::Notice::Trouble, request);
    }
    return *taken ? page(200, enroll::Notice::Arrived, request) : page(404, enroll::Notice::Gone, request);
}

Result<bool> PhoneTest::take(const http::Request& request, const QByteArray& token)
{
    const QByteArray hash = m_sealer.lookupHash(token, QStringLiteral("check/phone"));
    const auto isIt = [&](store::Connection& db) -> Result<bool> {
        const Pending one = TRY(pending(db));
        return isOpen(one, m_clock.nowMs()) && equalConstantTime(one.hash, hash);
    };
    if (!TRY(m_store.read(isIt))) { // guesses cost no write
        return false;
    }
    return m_store.write([&](store::Transaction& tx) -> Result<bool> {
        if (!TRY(isIt(tx))) {
            return false;
        }
        const PhoneArrival arrival{tx.nowMs(), TRY(enroll::publicAddress(tx)), request.remoteAddress,
                                   request.serverName, request.tlsVersion};
        TRY(store::setSetting(tx, pendingKey, {}));
        TRY(keepArrival(tx, arrival));
        TRY(audit::append(tx, {.actor = QStringLiteral("link"),
                               .kind = QStringLiteral("check.arrived"),
                               .subjectKind = QStringLiteral("check"),
                               .subject = QStringLiteral("outside"),
                               .arguments = {{QStringLiteral("address"), arrival.address},
                                             {QStringLiteral("server_name"), arrival.serverName},
                                             {QStringLiteral("tls_version"), arrival.tlsVersion}}}));
        return true;
    });
}

Result<qint64> phonePageExpiresAt(store::Connection& db, qint64 now)
{
    const Pending one = TRY(pending(db));
    return isOpen(one, now) ? one.expiresAt : 0;
}

} // namespace espalier::server
