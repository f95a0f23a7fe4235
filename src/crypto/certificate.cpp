#include "crypto/certificate.h"

#include "crypto/names.h"
#include "crypto/openssl_handles.h"
#include "crypto/random.h"

#include <openssl/err.h>
#include <openssl/pem.h>

namespace espalier::crypto {

namespace {

qint64 milliseconds(const ASN1_TIME* time)
{
    const Handle<ASN1_TIME, ASN1_TIME_free> epoch(ASN1_TIME_set(nullptr, 0));
    int days = 0;
    int seconds = 0;
    if (ASN1_TIME_diff(&days, &seconds, epoch.get(), time) != 1) {
        return 0;
    }
    return (static_cast<qint64>(days) * 86'400 + seconds) * 1000;
}

// Never a terminal prompt for an encrypted PEM block.
int noPassphrase(char* /*buffer*/, int /*size*/, int /*writing*/, void* /*user*/)
{
    return -1;
}

} // namespace

Result<Certificate> Certificate::read(QByteArrayView pemOrDer)
{
    if (pemOrDer.contains("-----BEGIN")) {
        QList<Certificate> all = TRY(readAll(pemOrDer));
        if (all.size() != 1) {
            return fail(ErrorCode::InvalidInput,
                        QStringLiteral("%1 certificates where one is expected").arg(all.size()));
        }
        return all.takeFirst();
    }
    const auto [decoded, exact] = exactlyDecoded<d2i_X509>(pemOrDer);
    Certificate result = adopt(decoded);
    if (!exact) {
        return opensslFailure(QStringLiteral("no certificate that can be read"), ErrorCode::InvalidInput);
    }
    return result;
}

Result<QList<Certificate>> Certificate::readAll(QByteArrayView pem)
{
    const BioHandle source = bioOver(pem);
    QList<Certificate> all;
    while (X509* certificate = PEM_read_bio_X509(source.get(), nullptr, noPassphrase, nullptr)) {
        all.append(adopt(certificate));
    }
    const unsigned long last = ERR_peek_last_error();
    if (all.isEmpty() || ERR_GET_LIB(last) != ERR_LIB_PEM || ERR_GET_REASON(last) != PEM_R_NO_START_LINE) {
        return opensslFailure(QStringLiteral("no certificates that can be read"), ErrorCode::InvalidInput);
    }
    ERR_clear_error();
    return all;
}

Certificate Certificate::adopt(X509* certificate)
{
    Certificate result;
    if (certificate) {
        result.m_certificate = std::shared_ptr<X509>(certificate, X509_free);
    }
    return result;
}

QByteArray Certificate::der() const
{
    return m_certificate ? derOf<i2d_X509>(m_certificate.get()) : QByteArray();
}

QByteArray Certificate::pem() const
{
    const BioHandle memory = memoryBio();
    return m_certificate && PEM_write_bio_X509(memory.get(), m_certificate.get()) == 1 ? contentOf(memory.get())
                                                                                       : QByteArray();
}

QByteArray Certificate::sha256() const
{
    return m_certificate ? crypto::sha256(der()) : QByteArray();
}

QString Certificate::serial() const
{
    if (!m_certificate) {
        return {};
    }
    const NumberHandle number(ASN1_INTEGER_to_BN(X509_get0_serialNumber(m_certificate.get()), nullptr));
    char* hex = number ? BN_bn2hex(number.get()) : nullptr;
    const QString text = QString::fromLatin1(hex);
    OPENSSL_free(hex);
    return text;
}

QString Certificate::subject() const
{
    return m_certificate ? nameText(X509_get_subject_name(m_certificate.get())) : QString();
}

QString Certificate::issuer() const
{
    return m_certificate ? nameText(X509_get_issuer_name(m_certificate.get())) : QString();
}

QString Certificate::commonName() const
{
    return m_certificate ? nameValue(X509_get_subject_name(m_certificate.get()), NID_commonName) : QString();
}

QString Certificate::userId() const
{
    return m_certificate ? nameValue(X509_get_subject_name(m_certificate.get()), NID_userId) : QString();
}

QStringList Certificate::dnsNames() const
{
    return m_certificate ? alternativeNames(m_certificate.get()) : QStringList();
}

QString Certificate::issuerAddress() const
{
    using Access = Handle<AUTHORITY_INFO_ACCESS, AUTHORITY_INFO_ACCESS_free>;
    const Access access(m_certificate ? static_cast<AUTHORITY_INFO_ACCESS*>(
                                            X509_get_ext_d2i(m_certificate.get(), NID_info_access, nullptr, nullptr))
                                      : nullptr);
    ERR_clear_error();
    for (int i = 0; access && i < sk_ACCESS_DESCRIPTION_num(access.get()); ++i) {
        const ACCESS_DESCRIPTION* const one = sk_ACCESS_DESCRIPTION_value(access.get(), i);
        if (OBJ_obj2nid(one->method) == NID_ad_ca_issuers && one->location->type == GEN_URI) {
            const ASN1_STRING* const uri = one->location->d.uniformResourceIdentifier;
            return QString::fromLatin1(reinterpret_cast<const char*>(ASN1_STRING_get0_data(uri)),
                                       ASN1_STRING_length(uri));
        }
    }
    return {};
}

qint64 Certificate::notBeforeMs() const
{
    return m_certificate ? milliseconds(X509_get0_notBefore(m_certificate.get())) : 0;
}

qint64 Certificate::notAfterMs() const
{
    return m_certificate ? milliseconds(X509_get0_notAfter(m_certificate.get())) : 0;
}

bool Certificate::isCa() const
{
    return m_certificate && X509_check_ca(m_certificate.get()) == 1; // by basicConstraints, no older custom
}

bool Certificate::isRsa() const
{
    EVP_PKEY* const key = m_certificate ? X509_get0_pubkey(m_certificate.get()) : nullptr;
    ERR_clear_error();
    return key && EVP_PKEY_is_a(key, "RSA") == 1;
}

bool Certificate::isSelfSigned() const
{
    const bool selfSigned = m_certificate && X509_self_signed(m_certificate.get(), 1) == 1;
    ERR_clear_error();
    return selfSigned;
}

QByteArray Certificate::publicKeyDer() const
{
    return m_certificate ? derOf<i2d_X509_PUBKEY>(X509_get_X509_PUBKEY(m_certificate.get())) : QByteArray();
}

bool Certificate::matches(const PrivateKey& key) const
{
    const bool fits = m_certificate && !key.isNull() && X509_check_private_key(m_certificate.get(), key.native()) == 1;
    ERR_clear_error();
    return fits;
}

QByteArray Identity::chainPem() const
{
    QByteArray pem = certificate.pem();
    for (const Certificate& above : chain) {
        pem.append(above.pem());
    }
    return pem;
}

} // namespace espalier::crypto
