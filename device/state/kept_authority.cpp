#include "device/state/kept_authority.h"

#include <openssl/x509v3.h>

namespace espalier::device {

namespace {

constexpr int authorityDays = 3650;

void extend(X509* certificate, X509* issuer, const QList<Extension>& extensions)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    for (const Extension& one : extensions) {
        if (X509_EXTENSION* made = X509V3_EXT_conf_nid(nullptr, &context, one.nid, one.value.constData())) {
            X509_add_ext(certificate, made, -1);
            X509_EXTENSION_free(made);
        }
    }
}

Result<KeyAndCertificate> draft(const QString& commonName, int days)
{
    KeyAndCertificate made{TRY(makeEcKey()), nullptr};
    made.certificate = TRY(selfSigned(made.key.get(), {{{QStringLiteral("CN"), commonName}}}, days));
    return made;
}

Result<> sign(const KeyAndCertificate& made, EVP_PKEY* key)
{
    if (X509_sign(made.certificate.get(), key, EVP_sha256()) == 0) {
        return cryptoFailure(QStringLiteral("signing a certificate of the simulation"));
    }
    return {};
}

} // namespace

Result<KeyAndCertificate> makeAuthority(const QString& commonName)
{
    KeyAndCertificate made = TRY(draft(commonName, authorityDays));
    X509* own = made.certificate.get();
    extend(own, own,
           {{NID_basic_constraints, "critical,CA:TRUE"},
            {NID_key_usage, "critical,keyCertSign,cRLSign"},
            {NID_subject_key_identifier, "hash"}});
    TRY(sign(made, made.key.get()));
    return made;
}

Result<KeyAndCertificate> keptAuthority(const StateFolder& folder, const QString& stem, const QString& commonName)
{
    const QString file = stem + QStringLiteral(".pem");
    const QString keyFile = stem + QStringLiteral(".key");
    const auto pem = folder.read(file);
    const auto keyPem = folder.read(keyFile);
    if (pem && keyPem) {
        KeyAndCertificate known{TRY(keyFromPem(*keyPem)), certificateFromDer(certificatesFromPem(*pem).value(0))};
        if (known.certificate && samePublicKey(known.key.get(), known.certificate.get())) {
            return known;
        }
    }
    KeyAndCertificate made = TRY(makeAuthority(commonName));
    TRY(folder.write(keyFile, pemOf(made.key.get())));
    TRY(folder.write(file, pemOf(derOf(made.certificate.get()))));
    return made;
}

Result<KeyAndCertificate> issueBy(const KeyAndCertificate& authority, const QString& commonName, int days,
                                  const QList<Extension>& extensions)
{
    KeyAndCertificate made = TRY(draft(commonName, days));
    X509_set_issuer_name(made.certificate.get(), X509_get_subject_name(authority.certificate.get()));
    extend(made.certificate.get(), authority.certificate.get(), extensions);
    TRY(sign(made, authority.key.get()));
    return made;
}

} // namespace espalier::device
