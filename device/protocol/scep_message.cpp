#include "device/protocol/scep_message.h"

#include <openssl/err.h>

namespace espalier::device {

namespace {

constexpr const char* messageType = "2.16.840.1.113733.1.9.2";
constexpr const char* pkiStatus = "2.16.840.1.113733.1.9.3";
constexpr const char* failInfo = "2.16.840.1.113733.1.9.4";
constexpr const char* senderNonce = "2.16.840.1.113733.1.9.5";
constexpr const char* recipientNonce = "2.16.840.1.113733.1.9.6";
constexpr const char* transactionId = "2.16.840.1.113733.1.9.7";

using ObjectPtr = std::unique_ptr<ASN1_OBJECT, Releases<ASN1_OBJECT_free>>;

bool addAttribute(CMS_SignerInfo* signer, const char* oid, int type, const QByteArray& value)
{
    const ObjectPtr object(OBJ_txt2obj(oid, 1));
    return CMS_signed_add1_attr_by_OBJ(signer, object.get(), type, value.constData(), static_cast<int>(value.size())) ==
           1;
}

QByteArray attribute(const CMS_SignerInfo* signer, const char* oid, int type)
{
    const ObjectPtr object(OBJ_txt2obj(oid, 1));
    const auto* value = static_cast<const ASN1_STRING*>(CMS_signed_get0_data_by_OBJ(signer, object.get(), -3, type));
    ERR_clear_error();
    if (value == nullptr) {
        return {};
    }
    return {reinterpret_cast<const char*>(ASN1_STRING_get0_data(value)), ASN1_STRING_length(value)};
}

Result<QByteArray> encoded(CMS_ContentInfo* message)
{
    const BioPtr out = memory();
    if (i2d_CMS_bio(out.get(), message) != 1) {
        return cryptoFailure(QStringLiteral("encoding CMS"));
    }
    return content(out.get());
}

Result<QByteArray> envelope(const ScepRequest& request)
{
    const CertificatesPtr recipients(sk_X509_new_null());
    X509* recipient = X509_dup(request.recipient);
    sk_X509_push(recipients.get(), recipient);
    const CmsPtr enveloped(CMS_encrypt(recipients.get(), memory(request.csr).get(), request.cipher, CMS_BINARY));
    if (!enveloped) {
        return cryptoFailure(QStringLiteral("SCEP envelope"));
    }
    return encoded(enveloped.get());
}

// RFC 8894, 3.2.1.3 and 3.2.1.4.
QString refusalWords(const QByteArray& status, const QByteArray& failure)
{
    if (status == "3") {
        return QStringLiteral("it lets the request wait, which devices don't do");
    }
    static const QHash<QByteArray, QString> words{
        {"0", QStringLiteral("it doesn't know an algorithm that was used")},
        {"1", QStringLiteral("the message arrived changed")},
        {"2", QStringLiteral("the one-time challenge is not good any more, or the request is not allowed")},
        {"3", QStringLiteral("the time in the message is too far from its own")},
        {"4", QStringLiteral("it has no such certificate")}};
    return words.value(failure, QStringLiteral("it doesn't say why"));
}

} // namespace

Result<QByteArray> writePkcsReq(const ScepRequest& request)
{
    const QByteArray inside = TRY(envelope(request));
    const CmsPtr message(CMS_sign(nullptr, nullptr, nullptr, nullptr, CMS_PARTIAL | CMS_BINARY));
    X509* signerCertificate = const_cast<X509*>(request.signer);
    CMS_SignerInfo* signer =
        CMS_add1_signer(message.get(), signerCertificate, request.key, request.digest, CMS_NOSMIMECAP);
    if (signer == nullptr || !addAttribute(signer, messageType, V_ASN1_PRINTABLESTRING, "19") ||
        !addAttribute(signer, transactionId, V_ASN1_PRINTABLESTRING, request.transactionId) ||
        !addAttribute(signer, senderNonce, V_ASN1_OCTET_STRING, request.senderNonce) ||
        CMS_final(message.get(), memory(inside).get(), nullptr, CMS_BINARY) != 1) {
        return cryptoFailure(QStringLiteral("SCEP request"));
    }
    return encoded(message.get());
}

Result<QList<QByteArray>> readCertRep(const QByteArray& der, const ScepRequest& request,
                                      const QList<QByteArray>& authorities)
{
    const CmsPtr message(d2i_CMS_bio(memory(der).get(), nullptr));
    if (!message || OBJ_obj2nid(CMS_get0_type(message.get())) != NID_pkcs7_signed) {
        return cryptoFailure(QStringLiteral("the SCEP answer is no signed message"));
    }
    const CertificatesPtr believed(sk_X509_new_null());
    for (const QByteArray& authority : authorities) {
        sk_X509_push(believed.get(), certificateFromDer(authority).release());
    }
    ASN1_OCTET_STRING** inside = CMS_get0_content(message.get());
    const bool empty = inside == nullptr || *inside == nullptr;
    const BioPtr nothing = memory();
    BIO_set_mem_eof_return(nothing.get(), 0); // its end is an end, not "nothing yet"
    const BioPtr out = memory();
    // Only the authority's own certificates may have signed it, whatever else the message carries.
    if (CMS_verify(message.get(), believed.get(), nullptr, empty ? nothing.get() : nullptr, out.get(),
                   CMS_BINARY | CMS_NOINTERN | CMS_NO_SIGNER_CERT_VERIFY) != 1) {
        return cryptoFailure(QStringLiteral("the SCEP answer is not signed by the authority"));
    }
    STACK_OF(CMS_SignerInfo)* signers = CMS_get0_SignerInfos(message.get());
    if (sk_CMS_SignerInfo_num(signers) != 1) {
        return fail(ErrorCode::Crypto, QStringLiteral("the SCEP answer has several signers"));
    }
    const CMS_SignerInfo* signer = sk_CMS_SignerInfo_value(signers, 0);
    if (attribute(signer, messageType, V_ASN1_PRINTABLESTRING) != "3" ||
        attribute(signer, transactionId, V_ASN1_PRINTABLESTRING) != request.transactionId ||
        attribute(signer, recipientNonce, V_ASN1_OCTET_STRING) != request.senderNonce) {
        return fail(ErrorCode::Crypto, QStringLiteral("the SCEP answer belongs to another request"));
    }
    const QByteArray status = attribute(signer, pkiStatus, V_ASN1_PRINTABLESTRING);
    if (status != "0") {
        return fail(ErrorCode::Refused,
                    QStringLiteral("the authority refused the certificate (%1)")
                        .arg(refusalWords(status, attribute(signer, failInfo, V_ASN1_PRINTABLESTRING))));
    }
    const CmsPtr enveloped(d2i_CMS_bio(out.get(), nullptr));
    const BioPtr opened = memory();
    X509* own = const_cast<X509*>(request.signer);
    if (!enveloped || CMS_decrypt(enveloped.get(), request.key, own, nullptr, opened.get(), CMS_BINARY) != 1) {
        return cryptoFailure(QStringLiteral("the SCEP answer can't be opened"));
    }
    return certificatesInside(content(opened.get()));
}

Result<QList<QByteArray>> certificatesInside(const QByteArray& der)
{
    const CmsPtr message(d2i_CMS_bio(memory(der).get(), nullptr));
    if (!message || OBJ_obj2nid(CMS_get0_type(message.get())) != NID_pkcs7_signed) {
        return cryptoFailure(QStringLiteral("no certificates inside"));
    }
    const CertificatesPtr certificates(CMS_get1_certs(message.get()));
    QList<QByteArray> all;
    for (int i = 0; certificates && i < sk_X509_num(certificates.get()); ++i) {
        all.append(derOf(sk_X509_value(certificates.get(), i)));
    }
    return all;
}

} // namespace espalier::device
