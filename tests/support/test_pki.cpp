#include "tests/support/test_pki.h"

#include <QFile>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>

namespace espalier::test {

namespace {

using Key = std::shared_ptr<EVP_PKEY>;
using Cert = std::shared_ptr<X509>;

Key makeKey(KeyKind kind)
{
    if (kind == KeyKind::SharedRsa2048) {
        static const Key shared = makeKey(KeyKind::Rsa2048);
        return shared;
    }
    if (kind == KeyKind::P256) {
        return {EVP_EC_gen("P-256"), EVP_PKEY_free};
    }
    return {EVP_RSA_gen(kind == KeyKind::Rsa1024 ? 1024 : 2048), EVP_PKEY_free};
}

QByteArray drain(BIO* bio)
{
    char* data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    QByteArray bytes(data, static_cast<qsizetype>(size));
    BIO_free(bio);
    return bytes;
}

QByteArray pemOf(X509* certificate)
{
    BIO* bio = BIO_new(BIO_s_mem());
    PEM_write_bio_X509(bio, certificate);
    return drain(bio);
}

QByteArray pemOf(EVP_PKEY* key)
{
    BIO* bio = BIO_new(BIO_s_mem());
    PEM_write_bio_PrivateKey(bio, key, nullptr, nullptr, 0, nullptr, nullptr);
    return drain(bio);
}

QByteArray derOf(X509* certificate)
{
    BIO* bio = BIO_new(BIO_s_mem());
    i2d_X509_bio(bio, certificate);
    return drain(bio);
}

void addName(X509_NAME* name, const char* field, const QByteArray& value)
{
    if (!value.isEmpty()) {
        X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8,
                                   reinterpret_cast<const unsigned char*>(value.constData()),
                                   static_cast<int>(value.size()), -1, 0);
    }
}

void addExtension(X509* certificate, X509* issuer, int nid, const QByteArray& value)
{
    if (value.isEmpty()) {
        return;
    }
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData());
    if (extension != nullptr) {
        X509_add_ext(certificate, extension, -1);
        X509_EXTENSION_free(extension);
    }
}

Cert blank(EVP_PKEY* key, const TestLeaf& leaf)
{
    Cert certificate(X509_new(), X509_free);
    X509_set_version(certificate.get(), X509_VERSION_3);
    unsigned char serial[16];
    RAND_bytes(serial, sizeof serial);
    serial[0] = static_cast<unsigned char>((serial[0] & 0x3F) | 0x40);
    BIGNUM* number = BN_bin2bn(serial, sizeof serial, nullptr);
    BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate.get()));
    BN_free(number);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), leaf.notBeforeSeconds);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), leaf.notAfterSeconds);
    X509_set_pubkey(certificate.get(), key);
    X509_NAME* name = X509_get_subject_name(certificate.get());
    addName(name, "UID", leaf.userId);
    addName(name, "CN", leaf.commonName);
    addName(name, "O", leaf.organization);
    return certificate;
}

QByteArray usageText(Usage usage)
{
    switch (usage) {
    case Usage::Client:
        return "clientAuth";
    case Usage::Server:
        return "serverAuth";
    case Usage::Both:
        return "clientAuth,serverAuth";
    case Usage::None:
        break;
    }
    return {};
}

TestIdentity finish(const TestLeaf& leaf, X509* issuer, EVP_PKEY* issuerKey, const QByteArray& chainPem)
{
    const Key key = makeKey(leaf.key);
    const Cert certificate = blank(key.get(), leaf);
    X509* signer = issuer != nullptr ? issuer : certificate.get();
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(signer));
    addExtension(certificate.get(), signer, NID_basic_constraints, "critical,CA:FALSE");
    addExtension(certificate.get(), signer, NID_ext_key_usage, usageText(leaf.usage));
    addExtension(certificate.get(), signer, NID_subject_alt_name, leaf.names);
    X509_sign(certificate.get(), issuerKey != nullptr ? issuerKey : key.get(), leaf.sha1 ? EVP_sha1() : EVP_sha256());
    return {pemOf(certificate.get()), derOf(certificate.get()), pemOf(key.get()), chainPem};
}

} // namespace

struct TestAuthority::Parts {
    Key key;
    Cert certificate;
    QByteArray chainPem; // of what this authority issues
};

void TestIdentity::writePem(const QString& path) const
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(certificatePem + chainPem + keyPem);
    }
}

TestAuthority::TestAuthority(const QByteArray& commonName, const TestAuthority* parent)
    : m_parts(std::make_unique<Parts>())
{
    TestLeaf leaf;
    leaf.commonName = commonName;
    leaf.organization = "Test";
    leaf.notAfterSeconds = 10 * 86'400;
    m_parts->key = makeKey(KeyKind::P256);
    m_parts->certificate = blank(m_parts->key.get(), leaf);
    X509* certificate = m_parts->certificate.get();
    X509* issuer = parent != nullptr ? parent->m_parts->certificate.get() : certificate;
    X509_set_issuer_name(certificate, X509_get_subject_name(issuer));
    addExtension(certificate, issuer, NID_basic_constraints, "critical,CA:TRUE");
    addExtension(certificate, issuer, NID_key_usage, "critical,keyCertSign,cRLSign");
    addExtension(certificate, issuer, NID_subject_key_identifier, "hash");
    X509_sign(certificate, (parent != nullptr ? parent->m_parts->key : m_parts->key).get(), EVP_sha256());
    if (parent != nullptr) {
        m_parts->chainPem = pemOf(certificate) + parent->m_parts->chainPem;
    }
}

TestAuthority::~TestAuthority() = default;

TestIdentity TestAuthority::issue(const TestLeaf& leaf) const
{
    return finish(leaf, m_parts->certificate.get(), m_parts->key.get(), m_parts->chainPem);
}

TestIdentity TestAuthority::serverFor127() const
{
    TestLeaf leaf;
    leaf.commonName = "localhost";
    leaf.usage = Usage::Server;
    leaf.names = "DNS:localhost,IP:127.0.0.1,IP:::1";
    return issue(leaf);
}

QByteArray TestAuthority::pem() const
{
    return pemOf(m_parts->certificate.get());
}

QByteArray TestAuthority::der() const
{
    return derOf(m_parts->certificate.get());
}

TestIdentity selfSigned(const TestLeaf& leaf)
{
    return finish(leaf, nullptr, nullptr, {});
}

} // namespace espalier::test
