#include "crypto/certificate.h"
#include "crypto/names.h"
#include "crypto/openssl_handles.h"

#include <openssl/err.h>
#include <openssl/pem.h>

namespace espalier::crypto {

namespace {

// Signature checks with larger keys cost too much to be done for strangers.
constexpr int largestKeyBits = 8192;

// PrintableString, UTF8String, IA5String, … of a challengePassword attribute (PKCS #9, 5.4.1).
const ASN1_STRING* challengeIn(X509_REQ* request)
{
    const int at = X509_REQ_get_attr_by_NID(request, NID_pkcs9_challengePassword, -1);
    X509_ATTRIBUTE* attribute = at >= 0 ? X509_REQ_get_attr(request, at) : nullptr;
    if (!attribute || X509_ATTRIBUTE_count(attribute) != 1 ||
        X509_REQ_get_attr_by_NID(request, NID_pkcs9_challengePassword, at) >= 0) {
        return nullptr;
    }
    const ASN1_TYPE* value = X509_ATTRIBUTE_get0_type(attribute, 0);
    switch (ASN1_TYPE_get(value)) {
    case V_ASN1_PRINTABLESTRING:
    case V_ASN1_UTF8STRING:
    case V_ASN1_IA5STRING:
    case V_ASN1_T61STRING:
        return value->value.asn1_string;
    default:
        return nullptr;
    }
}

} // namespace

Result<CertificateRequest> CertificateRequest::read(QByteArrayView pemOrDer)
{
    CertificateRequest result;
    const auto own = [&result](X509_REQ* request) {
        result.m_request = std::shared_ptr<X509_REQ>(request, X509_REQ_free);
    };
    const auto unreadable = [] {
        return opensslFailure(QStringLiteral("no certificate request that can be read"), ErrorCode::InvalidInput);
    };
    if (pemOrDer.contains("-----BEGIN")) {
        const BioHandle source = bioOver(pemOrDer);
        X509_REQ* request = PEM_read_bio_X509_REQ(source.get(), nullptr, nullptr, nullptr);
        if (!request) {
            return unreadable();
        }
        own(request);
    } else {
        const auto [decoded, exact] = exactlyDecoded<d2i_X509_REQ>(pemOrDer);
        own(decoded);
        if (!exact) {
            return unreadable();
        }
    }
    X509_REQ* request = result.m_request.get();
    EVP_PKEY* key = X509_REQ_get0_pubkey(request);
    if (!key || EVP_PKEY_get_bits(key) > largestKeyBits) {
        return opensslFailure(QStringLiteral("the request's key can't be used"), ErrorCode::InvalidInput);
    }
    if (X509_REQ_verify(request, key) != 1) {
        return opensslFailure(QStringLiteral("the request is not signed by its own key"), ErrorCode::InvalidInput);
    }
    return result;
}

Result<CertificateRequest> CertificateRequest::make(const PrivateKey& key,
                                                    const QList<std::pair<QString, QString>>& subject,
                                                    const SecretBytes& challengePassword)
{
    RequestHandle request(X509_REQ_new());
    X509_REQ_set_version(request.get(), X509_REQ_VERSION_1);
    TRY(fillName(X509_REQ_get_subject_name(request.get()), subject));
    if (key.isNull() || X509_REQ_set_pubkey(request.get(), key.native()) != 1) {
        return opensslFailure(QStringLiteral("certificate request"));
    }
    if (!challengePassword.isEmpty() &&
        X509_REQ_add1_attr_by_NID(request.get(), NID_pkcs9_challengePassword, V_ASN1_UTF8STRING,
                                  challengePassword.udata(), static_cast<int>(challengePassword.size())) != 1) {
        return opensslFailure(QStringLiteral("challenge password"));
    }
    if (X509_REQ_sign(request.get(), key.native(), EVP_sha256()) <= 0) {
        return opensslFailure(QStringLiteral("signing a certificate request"));
    }
    CertificateRequest result;
    result.m_request = std::shared_ptr<X509_REQ>(request.release(), X509_REQ_free);
    return result;
}

QByteArray CertificateRequest::der() const
{
    return m_request ? derOf<i2d_X509_REQ>(m_request.get()) : QByteArray();
}

QByteArray CertificateRequest::pem() const
{
    const BioHandle memory = memoryBio();
    return m_request && PEM_write_bio_X509_REQ(memory.get(), m_request.get()) == 1 ? contentOf(memory.get())
                                                                                   : QByteArray();
}

QString CertificateRequest::subject() const
{
    return m_request ? nameText(X509_REQ_get_subject_name(m_request.get())) : QString();
}

QString CertificateRequest::commonName() const
{
    return m_request ? nameValue(X509_REQ_get_subject_name(m_request.get()), NID_commonName) : QString();
}

QByteArray CertificateRequest::publicKeyDer() const
{
    return m_request ? derOf<i2d_X509_PUBKEY>(X509_REQ_get_X509_PUBKEY(m_request.get())) : QByteArray();
}

bool CertificateRequest::isRsa() const
{
    return m_request && EVP_PKEY_is_a(X509_REQ_get0_pubkey(m_request.get()), "RSA") == 1;
}

int CertificateRequest::keyBits() const
{
    return m_request ? EVP_PKEY_get_bits(X509_REQ_get0_pubkey(m_request.get())) : 0;
}

SecretBytes CertificateRequest::challengePassword() const
{
    const ASN1_STRING* challenge = m_request ? challengeIn(m_request.get()) : nullptr;
    if (!challenge) {
        return {};
    }
    return SecretBytes(QByteArrayView(ASN1_STRING_get0_data(challenge), ASN1_STRING_length(challenge)));
}

} // namespace espalier::crypto
