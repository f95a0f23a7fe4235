#include "device/apns/apns_identity.h"

#include <openssl/x509v3.h>

namespace espalier::device {

namespace {

void addExtension(X509* certificate, X509* issuer, int nid, const char* value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    if (X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value)) {
        X509_add_ext(certificate, extension, -1);
        X509_EXTENSION_free(extension);
    }
}

Result<X509Ptr> draft(EVP_PKEY* key, const char* commonName, int days)
{
    return selfSigned(key, {{{QStringLiteral("CN"), QLatin1String(commonName)}}}, days);
}

Result<ApnsIdentity> authority(const StateFolder& folder)
{
    const QString file = QStringLiteral("apns-ca.pem");
    const QString keyFile = QStringLiteral("apns-ca.key");
    const auto pem = folder.read(file);
    const auto keyPem = folder.read(keyFile);
    if (pem && keyPem) {
        ApnsIdentity known{TRY(keyFromPem(*keyPem)), certificateFromDer(certificatesFromPem(*pem).value(0))};
        if (known.certificate && samePublicKey(known.key.get(), known.certificate.get())) {
            return known;
        }
    }
    ApnsIdentity made{TRY(makeEcKey()), nullptr};
    made.certificate = TRY(draft(made.key.get(), "Practice push service root", 3650));
    X509* own = made.certificate.get();
    addExtension(own, own, NID_basic_constraints, "critical,CA:TRUE");
    addExtension(own, own, NID_key_usage, "critical,keyCertSign,cRLSign");
    addExtension(own, own, NID_subject_key_identifier, "hash");
    X509_sign(own, made.key.get(), EVP_sha256());
    TRY(folder.write(keyFile, pemOf(made.key.get())));
    TRY(folder.write(file, pemOf(derOf(own))));
    return made;
}

} // namespace

Result<ApnsIdentity> prepareApnsIdentity(const StateFolder& folder, const QString& address)
{
    const ApnsIdentity root = TRY(authority(folder));
    ApnsIdentity server{TRY(makeEcKey()), nullptr};
    server.certificate = TRY(draft(server.key.get(), "localhost", 397));
    X509* certificate = server.certificate.get();
    X509_set_issuer_name(certificate, X509_get_subject_name(root.certificate.get()));
    QByteArray names = "DNS:localhost,IP:127.0.0.1,IP:0:0:0:0:0:0:0:1";
    if (address != QLatin1String("127.0.0.1") && address != QLatin1String("localhost")) {
        names += ",IP:" + address.toLatin1();
    }
    addExtension(certificate, root.certificate.get(), NID_basic_constraints, "critical,CA:FALSE");
    addExtension(certificate, root.certificate.get(), NID_key_usage, "critical,digitalSignature");
    addExtension(certificate, root.certificate.get(), NID_ext_key_usage, "serverAuth");
    addExtension(certificate, root.certificate.get(), NID_subject_alt_name, names.constData());
    addExtension(certificate, root.certificate.get(), NID_subject_key_identifier, "hash");
    addExtension(certificate, root.certificate.get(), NID_authority_key_identifier, "keyid");
    if (X509_sign(certificate, root.key.get(), EVP_sha256()) == 0) {
        return cryptoFailure(QStringLiteral("push service certificate"));
    }
    return server;
}

} // namespace espalier::device
