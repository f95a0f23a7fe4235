#include "apns/pending_request.h"

#include "audit/log.h"
#include "store/secrets.h"

namespace espalier::apns {

namespace {

constexpr auto newest = "SELECT id, created_at, csr_pem, apple_account, upload, signed_at, signer FROM push_request "
                        "ORDER BY id DESC LIMIT 1";
constexpr auto byId = "SELECT id, created_at, csr_pem, apple_account, upload, signed_at, signer FROM push_request "
                      "WHERE id = ?";

QString keyPlace(qint64 id)
{
    return requestPlace(id, QLatin1String("key"));
}

PendingRequest requestOf(const store::Row& row)
{
    return {row.integer(0),         row.integer(1), row.text(2), row.text(3),
            row.text(4).toLatin1(), row.integer(5), row.text(6)};
}

Result<> tell(store::Transaction& tx, qint64 id, const QString& event, const QString& actor,
              const QJsonObject& facts = {})
{
    tx.touch(store::Table::PushCertificate, id);
    return audit::append(tx, {actor, event, QStringLiteral("push_request"), QString::number(id), facts});
}

} // namespace

QString requestPlace(qint64 id, QLatin1String secret)
{
    return QStringLiteral("apns/request/%1/%2").arg(id).arg(secret);
}

Result<NewRequest> makeNewRequest(const QString& organization, const QString& appleAccount)
{
    NewRequest made;
    made.appleAccount = appleAccount;
    made.key = TRY(crypto::PrivateKey::generateRsa());
    made.csr = TRY(makePushCsr(made.key, QStringLiteral("MDM push, %1").arg(organization), appleAccount));
    return made;
}

Result<qint64> keepRequest(store::Transaction& tx, const crypto::Sealer& sealer, const NewRequest& request,
                           const QString& actor)
{
    const qint64 id = TRY(tx.insert("INSERT INTO push_request (created_at, csr_pem, apple_account) VALUES (?, ?, ?)",
                                    {tx.nowMs(), QString::fromLatin1(request.csr.pem()), request.appleAccount}));
    TRY(store::putSecret(tx, keyPlace(id),
                         sealer.seal(request.key.toPkcs8Pem().view(), store::secretPlace(keyPlace(id)))));
    TRY(tell(tx, id, QStringLiteral("push_request.created"), actor,
             {{QStringLiteral("apple_account"), request.appleAccount}}));
    return id;
}

Result<std::optional<PendingRequest>> pendingRequest(store::Connection& db)
{
    const auto row = TRY(db.first(newest));
    return row ? std::optional(requestOf(*row)) : std::nullopt;
}

Result<PendingRequest> pendingRequest(store::Connection& db, qint64 id)
{
    return requestOf(TRY(db.one(byId, {id}, QStringLiteral("push certificate request"))));
}

Result<> keepUpload(store::Transaction& tx, qint64 id, const QByteArray& upload, const PushRequest& read,
                    const QString& actor)
{
    const PendingRequest kept = TRY(pendingRequest(tx, id));
    const auto csr = TRY(crypto::CertificateRequest::read(kept.csrPem.toLatin1()));
    if (csr.publicKeyDer() != read.csr.publicKeyDer()) {
        return fail(ErrorCode::Conflict,
                    QStringLiteral("this signed request is for another key than the one that waits "
                                   "here: it answers an older or a foreign request"));
    }
    (void)TRY(tx.run("UPDATE push_request SET upload = ?, signed_at = ?, signer = ? WHERE id = ?",
                     {QString::fromLatin1(upload), tx.nowMs(), read.chain.constFirst().commonName(), id}));
    return tell(tx, id, QStringLiteral("push_request.signed"), actor,
                {{QStringLiteral("signer"), read.chain.constFirst().subject()}});
}

Result<> dropRequest(store::Transaction& tx, qint64 id, const QString& actor)
{
    (void)TRY(pendingRequest(tx, id));
    (void)TRY(tx.run("DELETE FROM push_request WHERE id = ?", {id}));
    (void)TRY(store::dropSecrets(tx, requestPlace(id, QLatin1String())));
    return tell(tx, id, QStringLiteral("push_request.dropped"), actor);
}

Result<QList<RequestKey>> requestKeys(store::Connection& db, const crypto::Sealer& sealer)
{
    QList<RequestKey> keys;
    for (const auto& row : TRY(db.all("SELECT id, apple_account FROM push_request ORDER BY id DESC"))) {
        const qint64 id = row.integer(0);
        const auto sealed = TRY(store::secret(db, keyPlace(id)));
        if (sealed) {
            const auto pem = TRY(sealer.open(*sealed, store::secretPlace(keyPlace(id))));
            keys.append({id, row.text(1), TRY(crypto::PrivateKey::read(pem.view()))});
        }
    }
    return keys;
}

} // namespace espalier::apns
