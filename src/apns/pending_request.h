// A push certificate's request from its key to the certificate: days can lie between, at the portal and in mailboxes.
// The key is made and sealed before anything leaves, and kept until its certificate is in. Any thread; inside a read or
// write.
#pragma once

#include "apns/push_request.h"
#include "crypto/sealer.h"
#include "store/connection.h"

#include <optional>

namespace espalier::apns {

// Where a secret of a request lies; all of them go with it.
[[nodiscard]] QString requestPlace(qint64 id, QLatin1String secret);

struct PendingRequest {
    qint64 id = 0;
    qint64 createdAt = 0; // ms UTC
    QString csrPem;
    QString appleAccount;
    QByteArray upload; // empty: not signed yet
    qint64 signedAt = 0;
    QString signer;
};

// Made outside the write: an RSA key takes some 100 ms.
struct NewRequest {
    crypto::PrivateKey key;
    crypto::CertificateRequest csr;
    QString appleAccount;
};
[[nodiscard]] Result<NewRequest> makeNewRequest(const QString& organization, const QString& appleAccount);
[[nodiscard]] Result<qint64> keepRequest(store::Transaction& tx, const crypto::Sealer& sealer,
                                         const NewRequest& request, const QString& actor);

// The newest; the wizard goes on with it.
[[nodiscard]] Result<std::optional<PendingRequest>> pendingRequest(store::Connection& db);
[[nodiscard]] Result<PendingRequest> pendingRequest(store::Connection& db, qint64 id); // NotFound
// What came back signed. Conflict when it is for another key than this request's.
[[nodiscard]] Result<> keepUpload(store::Transaction& tx, qint64 id, const QByteArray& upload, const PushRequest& read,
                                  const QString& actor);
// Its key is gone then: a certificate that Apple issued for it can't be used any more.
[[nodiscard]] Result<> dropRequest(store::Transaction& tx, qint64 id, const QString& actor);

struct RequestKey {
    qint64 id = 0;
    QString appleAccount;
    crypto::PrivateKey key;
};
[[nodiscard]] Result<QList<RequestKey>> requestKeys(store::Connection& db, const crypto::Sealer& sealer);

} // namespace espalier::apns
