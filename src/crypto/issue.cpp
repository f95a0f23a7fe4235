// How our certificates are made (RFC 5280), and how others' chains are checked.
#include "crypto/certificate.h"
#include "crypto/names.h"
#include "crypto/openssl_handles.h"
#include "crypto/random.h"

namespace espalier::crypto {

namespace {

Result<> setSerial(X509* certificate)
{
    const QByteArray random = randomBytes(16);
    const NumberHandle number(BN_bin2bn(reinterpret_cast<const unsigned char*>(random.constData()),
                                        static_cast<int>(random.size()), nullptr));
    if (!number || !BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate))) {
        return opensslFailure(QStringLiteral("serial number"));
    }
    return {};
}

Result<> setTimes(X509* certificate, const CertificateTemplate& what)
{
    const auto seconds = [](qint64 ms) { return static_cast<time_t>(ms / 1000); };
    if (what.notAfterMs <= what.notBeforeMs ||
        !ASN1_TIME_adj(X509_getm_notBefore(certificate), seconds(what.notBeforeMs), 0, 0) ||
        !ASN1_TIME_adj(X509_getm_notAfter(certificate), seconds(what.notAfterMs), 0, 0)) {
        return opensslFailure(QStringLiteral("validity of a certificate"), ErrorCode::InvalidInput);
    }
    return {};
}

Result<> addExtension(X509* certificate, X509V3_CTX* context, int nid, const char* value)
{
    const ExtensionHandle extension(X509V3_EXT_conf_nid(nullptr, context, nid, value));
    if (!extension || X509_add_ext(certificate, extension.get(), -1) != 1) {
        return opensslFailure(QStringLiteral("certificate extension %1").arg(QLatin1String(OBJ_nid2sn(nid))));
    }
    return {};
}

const char* keyUsage(const CertificateTemplate& what, bool rsa)
{
    if (what.ca) {
        return "critical,digitalSignature,keyEncipherment,keyCertSign,cRLSign"; // RFC 8894 2.1.2
    }
    return what.keyEncipherment && rsa ? "critical,digitalSignature,keyEncipherment" : "critical,digitalSignature";
}

Result<> addExtensions(X509* certificate, const CertificateTemplate& what, bool rsa, X509* issuer)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer ? issuer : certificate, certificate, nullptr, nullptr, 0);
    TRY(addExtension(certificate, &context, NID_basic_constraints, what.ca ? "critical,CA:TRUE" : "critical,CA:FALSE"));
    TRY(addExtension(certificate, &context, NID_key_usage, keyUsage(what, rsa)));
    if (what.clientAuth || what.serverAuth) {
        const char* both = "serverAuth,clientAuth";
        TRY(addExtension(certificate, &context, NID_ext_key_usage,
                         what.clientAuth && what.serverAuth ? both
                         : what.clientAuth                  ? "clientAuth"
                                                            : "serverAuth"));
    }
    TRY(addExtension(certificate, &context, NID_subject_key_identifier, "hash"));
    if (issuer) {
        TRY(addExtension(certificate, &context, NID_authority_key_identifier, "keyid:always"));
    }
    const AlternativeNames names = TRY(alternativeNames(what.names));
    if (names && X509_add1_ext_i2d(certificate, NID_subject_alt_name, names.get(), 0, X509V3_ADD_DEFAULT) != 1) {
        return opensslFailure(QStringLiteral("alternative names"));
    }
    return {};
}

} // namespace

Result<Certificate> issue(const CertificateTemplate& what, QByteArrayView publicKeyDer, const Identity* issuer,
                          const PrivateKey& signingKey)
{
    const auto [decoded, exact] = exactlyDecoded<d2i_PUBKEY>(publicKeyDer);
    const KeyHandle key(decoded);
    if (!exact) {
        return opensslFailure(QStringLiteral("the public key to certify"), ErrorCode::InvalidInput);
    }
    if (signingKey.isNull()) {
        return fail(ErrorCode::Internal, QStringLiteral("no key to sign a certificate with"));
    }
    CertificateHandle certificate(X509_new());
    X509_set_version(certificate.get(), X509_VERSION_3);
    TRY(setSerial(certificate.get()));
    TRY(setTimes(certificate.get(), what));
    TRY(fillName(X509_get_subject_name(certificate.get()), what.subject));
    X509* const above = issuer ? issuer->certificate.native() : nullptr;
    const X509_NAME* issuerName = X509_get_subject_name(above ? above : certificate.get());
    if (X509_set_issuer_name(certificate.get(), issuerName) != 1 ||
        X509_set_pubkey(certificate.get(), key.get()) != 1) {
        return opensslFailure(QStringLiteral("issuing a certificate"));
    }
    TRY(addExtensions(certificate.get(), what, EVP_PKEY_is_a(key.get(), "RSA") == 1, above));
    if (X509_sign(certificate.get(), signingKey.native(), EVP_sha256()) <= 0) {
        return opensslFailure(QStringLiteral("signing a certificate"));
    }
    // Read back, so that what we hand out and what others parse is the same object.
    return Certificate::read(derOf<i2d_X509>(certificate.get()));
}

} // namespace espalier::crypto
