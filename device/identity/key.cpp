#include "device/identity/key.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>

namespace espalier::device {

namespace {

Result<NamePtr> nameOf(const Subject& subject)
{
    NamePtr name(X509_NAME_new());
    for (const auto& relative : subject) {
        int set = 0;
        for (const auto& [type, value] : relative) {
            const QByteArray utf8 = value.toUtf8();
            if (X509_NAME_add_entry_by_txt(name.get(), type.toLatin1().constData(), MBSTRING_UTF8,
                                           reinterpret_cast<const unsigned char*>(utf8.constData()),
                                           static_cast<int>(utf8.size()), -1, set) != 1) {
                return cryptoFailure(QStringLiteral("subject %1=%2").arg(type, value));
            }
            set = -1; // the rest joins the same relative name
        }
    }
    return name;
}

void addExtension(STACK_OF(X509_EXTENSION) * all, int nid, const QString& value)
{
    if (X509_EXTENSION* one = X509V3_EXT_conf_nid(nullptr, nullptr, nid, value.toUtf8().constData())) {
        sk_X509_EXTENSION_push(all, one);
    }
}

} // namespace

Result<KeyPtr> makeRsaKey(int bits)
{
    KeyPtr key(EVP_RSA_gen(static_cast<unsigned>(bits)));
    if (!key) {
        return cryptoFailure(QStringLiteral("RSA key"));
    }
    return key;
}

Result<KeyPtr> makeEcKey()
{
    KeyPtr key(EVP_EC_gen("P-256"));
    if (!key) {
        return cryptoFailure(QStringLiteral("EC key"));
    }
    return key;
}

Result<KeyPtr> keyFromPem(const QByteArray& pem)
{
    KeyPtr key(PEM_read_bio_PrivateKey(memory(pem).get(), nullptr, nullptr, nullptr));
    if (!key) {
        return cryptoFailure(QStringLiteral("private key"));
    }
    return key;
}

QByteArray pemOf(const EVP_PKEY* key)
{
    const BioPtr bio = memory();
    PEM_write_bio_PrivateKey(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    return content(bio.get());
}

bool samePublicKey(const EVP_PKEY* key, const X509* certificate)
{
    const bool same = EVP_PKEY_eq(key, X509_get0_pubkey(certificate)) == 1;
    ERR_clear_error();
    return same;
}

Result<X509Ptr> selfSigned(EVP_PKEY* key, const Subject& subject, int days)
{
    const NamePtr name = TRY(nameOf(subject));
    X509Ptr certificate(X509_new());
    X509_set_version(certificate.get(), X509_VERSION_3);
    BIGNUM* number = BN_bin2bn(reinterpret_cast<const unsigned char*>(randomBytes(8).constData()), 8, nullptr);
    BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate.get()));
    BN_free(number);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -600);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 86'400L * days);
    X509_set_subject_name(certificate.get(), name.get());
    X509_set_issuer_name(certificate.get(), name.get());
    X509_set_pubkey(certificate.get(), key);
    if (X509_sign(certificate.get(), key, EVP_sha256()) == 0) {
        return cryptoFailure(QStringLiteral("self-signed certificate"));
    }
    return certificate;
}

Result<QByteArray> certificateRequest(EVP_PKEY* key, const RequestWishes& wishes)
{
    const NamePtr name = TRY(nameOf(wishes.subject));
    const X509ReqPtr request(X509_REQ_new());
    X509_REQ_set_version(request.get(), X509_REQ_VERSION_1);
    X509_REQ_set_subject_name(request.get(), name.get());
    X509_REQ_set_pubkey(request.get(), key);
    if (!wishes.challenge.isEmpty()) {
        const QByteArray challenge = wishes.challenge.toUtf8();
        X509_REQ_add1_attr_by_NID(request.get(), NID_pkcs9_challengePassword, MBSTRING_UTF8,
                                  reinterpret_cast<const unsigned char*>(challenge.constData()),
                                  static_cast<int>(challenge.size()));
    }
    STACK_OF(X509_EXTENSION)* extensions = sk_X509_EXTENSION_new_null();
    QStringList usage;
    if ((wishes.keyUsage & 1) != 0) {
        usage << QStringLiteral("digitalSignature");
    }
    if ((wishes.keyUsage & 4) != 0) {
        usage << QStringLiteral("keyEncipherment");
    }
    if (!usage.isEmpty()) {
        addExtension(extensions, NID_key_usage, QStringLiteral("critical,") + usage.join(u','));
    }
    for (const QString& dnsName : wishes.dnsNames) {
        addExtension(extensions, NID_subject_alt_name, QStringLiteral("DNS:") + dnsName);
    }
    if (sk_X509_EXTENSION_num(extensions) > 0) {
        X509_REQ_add_extensions(request.get(), extensions);
    }
    sk_X509_EXTENSION_pop_free(extensions, X509_EXTENSION_free);
    if (X509_REQ_sign(request.get(), key, EVP_sha256()) == 0) {
        return cryptoFailure(QStringLiteral("certificate request"));
    }
    unsigned char* bytes = nullptr;
    const int size = i2d_X509_REQ(request.get(), &bytes);
    QByteArray der(reinterpret_cast<const char*>(bytes), size);
    OPENSSL_free(bytes);
    return der;
}

Result<Pkcs12Content> readPkcs12(const QByteArray& bytes, const QString& password)
{
    const std::unique_ptr<PKCS12, Releases<PKCS12_free>> container(d2i_PKCS12_bio(memory(bytes).get(), nullptr));
    if (!container) {
        return cryptoFailure(QStringLiteral("PKCS#12"));
    }
    EVP_PKEY* key = nullptr;
    X509* certificate = nullptr;
    STACK_OF(X509)* others = nullptr;
    if (PKCS12_parse(container.get(), password.toUtf8().constData(), &key, &certificate, &others) != 1) {
        return cryptoFailure(QStringLiteral("PKCS#12 (wrong password?)"));
    }
    const X509Ptr ownCertificate(certificate);
    const CertificatesPtr ownOthers(others);
    Pkcs12Content found;
    found.key.reset(key);
    if (!found.key || !ownCertificate) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("PKCS#12 holds no identity"));
    }
    found.certificate = derOf(ownCertificate.get());
    for (int i = 0; others != nullptr && i < sk_X509_num(others); ++i) {
        found.others.append(derOf(sk_X509_value(others, i)));
    }
    return found;
}

} // namespace espalier::device
