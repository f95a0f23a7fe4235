#include "device/protocol/maker.h"

#include "device/identity/key.h"

#include <openssl/x509v3.h>

namespace espalier::device {

namespace {

const QString certificateFile = QStringLiteral("device-ca.pem");
const QString keyFile = QStringLiteral("device-ca.key");

struct Maker {
    KeyPtr key;
    X509Ptr certificate;
};

void addExtension(X509* certificate, int nid, const char* value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    if (X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value)) {
        X509_add_ext(certificate, extension, -1);
        X509_EXTENSION_free(extension);
    }
}

Result<X509Ptr> draft(EVP_PKEY* key, const QString& commonName)
{
    return selfSigned(key, {{{QStringLiteral("CN"), commonName}}}, 3650);
}

Result<Maker> makeMaker()
{
    Maker maker{TRY(makeEcKey()), nullptr};
    maker.certificate = TRY(draft(maker.key.get(), QStringLiteral("Practice Device CA")));
    addExtension(maker.certificate.get(), NID_basic_constraints, "critical,CA:TRUE");
    addExtension(maker.certificate.get(), NID_key_usage, "critical,keyCertSign,cRLSign");
    addExtension(maker.certificate.get(), NID_subject_key_identifier, "hash");
    X509_sign(maker.certificate.get(), maker.key.get(), EVP_sha256());
    return maker;
}

Result<Maker> knownMaker(const StateFolder& folder)
{
    const QByteArray pem = TRY(folder.read(certificateFile));
    const QByteArray keyPem = TRY(folder.read(keyFile));
    Maker maker{TRY(keyFromPem(keyPem)), certificateFromDer(certificatesFromPem(pem).value(0))};
    if (!maker.certificate || !samePublicKey(maker.key.get(), maker.certificate.get())) {
        return fail(ErrorCode::Storage, QStringLiteral("device-ca.pem and device-ca.key do not belong together"));
    }
    return maker;
}

} // namespace

Result<> prepareMaker(const StateFolder& folder)
{
    if (knownMaker(folder)) {
        return {};
    }
    const Maker made = TRY(makeMaker());
    TRY(folder.write(keyFile, pemOf(made.key.get())));
    TRY(folder.write(certificateFile, pemOf(derOf(made.certificate.get()))));
    return {};
}

Result<ClientIdentity> builtInIdentity(const StateFolder& folder, const QString& udid, bool strange)
{
    const Maker maker = TRY(strange ? makeMaker() : knownMaker(folder));
    KeyPtr key = TRY(makeEcKey());
    const X509Ptr certificate = TRY(draft(key.get(), udid));
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(maker.certificate.get()));
    if (X509_sign(certificate.get(), maker.key.get(), EVP_sha256()) == 0) {
        return cryptoFailure(QStringLiteral("built-in certificate"));
    }
    return ClientIdentity{std::move(key), derOf(certificate.get())};
}

} // namespace espalier::device
