#include "server/operations/push_request_operations.h"

#include "apns/last_vendor.h"
#include "apns/mdmcert_download.h"
#include "apns/pending_request.h"
#include "audit/log.h"
#include "base/error_kind.h"
#include "server/issuer_fetch.h"
#include "server/mdmcert_settings.h"
#include "server/operations/file_argument.h"
#include "server/operations/named_things.h"
#include "store/secrets.h"
#include "store/settings.h"

#include <QJsonArray>

namespace espalier::server {

namespace {

QString productKeyPlace()
{
    return QStringLiteral("apns/mdmcert-product-key");
}

QString answerKeyPlace(qint64 request)
{
    return apns::requestPlace(request, QLatin1String("mdmcert-key"));
}

// The request that the service has taken, by its number. Its key is there before that, and goes with it.
const QString askedSetting = QStringLiteral("mdmcert_asked");

QJsonValue toJson(const apns::PendingRequest& request)
{
    const auto read = apns::readPushRequest(request.upload, request.signedAt);
    return QJsonObject{{QStringLiteral("apple"), read ? QJsonValue(read->apple) : QJsonValue()},
                       {QStringLiteral("id"), request.id},
                       {QStringLiteral("created_at"), request.createdAt},
                       {QStringLiteral("apple_account"), request.appleAccount},
                       {QStringLiteral("csr_pem"), request.csrPem},
                       {QStringLiteral("signed_at"), request.signedAt},
                       {QStringLiteral("signer"), request.signer},
                       {QStringLiteral("upload_base64"), QString::fromLatin1(request.upload.toBase64())}};
}

class PushRequestOperations {
public:
    PushRequestOperations(store::Store& store, const crypto::Sealer& sealer, const Clock& clock, HttpsPost post)
        : m_store(store), m_sealer(sealer), m_clock(clock), m_post(std::move(post))
    {
    }

    Result<QJsonValue> show() const
    {
        return m_store.read([](store::Connection& db) -> Result<QJsonValue> {
            const auto pending = TRY(apns::pendingRequest(db));
            if (!pending) {
                return QJsonValue();
            }
            QJsonObject shown = toJson(*pending).toObject();
            const bool isTaken = TRY(store::setting(db, "mdmcert_asked")) == QString::number(pending->id);
            const bool hasKey = TRY(store::secret(db, answerKeyPlace(pending->id))).has_value();
            shown.insert(QStringLiteral("asked_mdmcert"), isTaken && hasKey);
            shown.insert(QStringLiteral("mdmcert_mail"), TRY(store::setting(db, "mdmcert_mail")));
            return QJsonValue(shown);
        });
    }

    Result<QJsonValue> create(const QJsonObject& arguments, const Caller& caller) const
    {
        const QString account = TRY(textArgument(arguments, "apple_account"));
        const QString organization =
            TRY(m_store.read([](store::Connection& db) { return store::setting(db, "organization"); }));
        const auto made = TRY(apns::makeNewRequest(organization, account));
        const qint64 id = TRY(
            m_store.write([&](store::Transaction& tx) { return apns::keepRequest(tx, m_sealer, made, caller.name); }));
        return shown(id);
    }

    Result<QJsonValue> sign(const QJsonObject& arguments, const Caller& caller) const
    {
        const apns::PendingRequest request = TRY(asked(arguments));
        apns::VendorFile file;
        file.content = TRY(fileArgument(arguments, "vendor_base64"));
        if (isGiven(arguments, "vendor_key_base64")) {
            file.key = SecretBytes::take(TRY(base64Argument(arguments, "vendor_key_base64")));
        }
        file.password = SecretBytes::take(TRY(textArgument(arguments, "password")).toUtf8());
        if (isGiven(arguments, "chain_base64")) {
            file.chain = TRY(base64Argument(arguments, "chain_base64"));
        }
        const auto identity = TRY(apns::openVendorFile(file));
        if (arguments[QStringLiteral("fetch_issuers")].toBool()) {
            TRY(fetchMissingIssuers(identity, file.chain));
        }
        const auto vendor = TRY(apns::checkVendorCertificate(identity, file.chain, m_clock.nowMs()));
        const auto csr = TRY(crypto::CertificateRequest::read(request.csrPem.toLatin1()));
        const auto made = TRY(apns::makePushRequest(csr, vendor, m_clock.nowMs()));
        TRY(m_store.write([&](store::Transaction& tx) -> Result<> {
            TRY(apns::keepUpload(tx, request.id, made.file, made.read, caller.name));
            return apns::rememberVendor(tx, vendor.identity.certificate);
        }));
        QJsonObject answer = TRY(shown(request.id)).toObject();
        answer.insert(QStringLiteral("apple"), vendor.apple);
        answer.insert(QStringLiteral("vendor_not_after"), vendor.identity.certificate.notAfterMs());
        answer.insert(QStringLiteral("warnings"), QJsonArray::fromStringList(vendor.warnings));
        return QJsonValue(answer);
    }

    // Signed elsewhere: the upload file itself, or the mail of mdmcert.download.
    Result<QJsonValue> take(const QJsonObject& arguments, const Caller& caller) const
    {
        const apns::PendingRequest request = TRY(asked(arguments));
        const QByteArray content = TRY(fileArgument(arguments, "content_base64"));
        const auto key = TRY(answerKey(request.id));
        if (const auto read = apns::readPushRequest(content, m_clock.nowMs())) {
            TRY(keep(request.id, apns::asUploadFile(content), *read, caller));
        } else if (apns::looksLikePushRequest(content)) {
            return Failure(read.error());
        } else if (!key) {
            return whyNoAnswer(content);
        } else {
            const QByteArray upload = TRY(apns::openMdmcertMail(content, *key));
            TRY(keep(request.id, upload, TRY(apns::readPushRequest(upload, m_clock.nowMs())), caller));
        }
        return shown(request.id);
    }

    Result<QJsonValue> askMdmcert(const QJsonObject& arguments, const Caller& caller) const
    {
        const apns::PendingRequest request = TRY(asked(arguments));
        apns::MdmcertAccount account;
        account.mail = TRY(textArgument(arguments, "mail"));
        account.productKey = TRY(productKey(arguments));
        // The same as before, if it was asked before: both mails can be opened then.
        const auto before = TRY(answerKey(request.id));
        const auto key = before ? *before : TRY(crypto::PrivateKey::generateRsa());
        const auto recipient = TRY(apns::mdmcertRecipient(key, m_clock.nowMs()));
        const auto csr = TRY(crypto::CertificateRequest::read(request.csrPem.toLatin1()));
        const QByteArray question = TRY(apns::mdmcertQuestion(csr, account, recipient));
        const auto service = TRY(mdmcertService(m_store));
        // Kept before anything leaves: without this key the mail can't be opened.
        TRY(m_store.write([&](store::Transaction& tx) -> Result<> {
            TRY(store::putSecret(
                tx, answerKeyPlace(request.id),
                m_sealer.seal(key.toPkcs8Pem().view(), store::secretPlace(answerKeyPlace(request.id)))));
            TRY(store::putSecret(tx, productKeyPlace(),
                                 m_sealer.seal(account.productKey.view(), store::secretPlace(productKeyPlace()))));
            TRY(store::setSetting(tx, QStringLiteral("mdmcert_mail"), account.mail));
            return audit::append(tx, {caller.name,
                                      QStringLiteral("push_request.asked_mdmcert"),
                                      QStringLiteral("push_request"),
                                      QString::number(request.id),
                                      {{QStringLiteral("mail"), account.mail},
                                       {QStringLiteral("service"), service.address.host()}}});
        }));
        const auto answer = TRY(m_post(service.address, "application/json", question, service.authoritiesPem));
        TRY(apns::checkMdmcertAnswer(answer.status, answer.body, service.address.host()));
        TRY(m_store.write([&](store::Transaction& tx) -> Result<> {
            TRY(store::setSetting(tx, askedSetting, QString::number(request.id)));
            tx.touch(store::Table::PushCertificate, request.id);
            return {};
        }));
        return show();
    }

    Result<QJsonValue> drop(const QJsonObject& arguments, const Caller& caller) const
    {
        const apns::PendingRequest request = TRY(asked(arguments));
        TRY(m_store.write([&](store::Transaction& tx) { return apns::dropRequest(tx, request.id, caller.name); }));
        return QJsonValue(QJsonObject());
    }

private:
    // The one named, else the newest.
    Result<apns::PendingRequest> asked(const QJsonObject& arguments) const
    {
        if (isGiven(arguments, "request")) {
            const qint64 id = arguments[QStringLiteral("request")].toInteger();
            return m_store.read([id](store::Connection& db) { return apns::pendingRequest(db, id); });
        }
        const auto pending = TRY(m_store.read([](store::Connection& db) { return apns::pendingRequest(db); }));
        if (!pending) {
            return fail(ErrorCode::NotFound, QStringLiteral("no push certificate request waits here: create one"));
        }
        return *pending;
    }

    // Nothing was asked of mdmcert.download, so no key here could open what it may have mailed to somebody.
    static Failure whyNoAnswer(const QByteArray& content)
    {
        return apns::looksLikeMdmcertMail(content)
                   ? fail(ErrorCode::Refused, QLatin1String("answer-to-another"),
                          QStringLiteral("it is encrypted, and no key here opens it: the request that waits was not "
                                         "sent to mdmcert.download, so it is the answer to another one"))
                   : fail(ErrorCode::InvalidInput, QLatin1String("no-request"),
                          QStringLiteral("this is neither a signed push certificate request (a property list or its "
                                         "base64) nor the encrypted mail (.p7) of mdmcert.download"));
    }

    Result<QJsonValue> shown(qint64 id) const
    {
        return toJson(TRY(m_store.read([id](store::Connection& db) { return apns::pendingRequest(db, id); })));
    }

    Result<> keep(qint64 id, const QByteArray& upload, const apns::PushRequest& read, const Caller& caller) const
    {
        return m_store.write([&](store::Transaction& tx) -> Result<> {
            TRY(apns::keepUpload(tx, id, upload, read, caller.name));
            return apns::forgetVendor(tx);
        });
    }

    Result<std::optional<crypto::PrivateKey>> answerKey(qint64 request) const
    {
        const auto sealed =
            TRY(m_store.read([&](store::Connection& db) { return store::secret(db, answerKeyPlace(request)); }));
        if (!sealed) {
            return std::optional<crypto::PrivateKey>();
        }
        const auto pem = TRY(m_sealer.open(*sealed, store::secretPlace(answerKeyPlace(request))));
        return std::optional(TRY(crypto::PrivateKey::read(pem.view())));
    }

    // Typed now, else the one that was used last.
    Result<SecretBytes> productKey(const QJsonObject& arguments) const
    {
        if (isGiven(arguments, "product_key")) {
            return SecretBytes::take(TRY(textArgument(arguments, "product_key")).toUtf8());
        }
        const auto sealed =
            TRY(m_store.read([](store::Connection& db) { return store::secret(db, productKeyPlace()); }));
        return sealed ? m_sealer.open(*sealed, store::secretPlace(productKeyPlace())) : SecretBytes();
    }

    store::Store& m_store;
    const crypto::Sealer& m_sealer;
    const Clock& m_clock;
    const HttpsPost m_post;
};

} // namespace

void addPushRequestOperations(Operations& operations, store::Store& store, const crypto::Sealer& sealer,
                              const Clock& clock, const HttpsPost& post)
{
    const PushRequestOperations all(store, sealer, clock, post);
    operations.add(QStringLiteral("push_request.show"),
                   [all](const QJsonObject&, const Caller&) { return all.show(); });
    const auto add = [&](const char* name, auto method) {
        operations.add(QLatin1String(name), [all, method](const QJsonObject& arguments, const Caller& caller) {
            return (all.*method)(arguments, caller);
        });
    };
    add("push_request.create", &PushRequestOperations::create);
    add("push_request.sign", &PushRequestOperations::sign);
    add("push_request.take", &PushRequestOperations::take);
    add("push_request.ask_mdmcert", &PushRequestOperations::askMdmcert);
    add("push_request.drop", &PushRequestOperations::drop);
}

} // namespace espalier::server
