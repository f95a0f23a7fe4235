#include "crypto/server_request.h"

#include "crypto/names.h"

#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace espalier::crypto {

namespace {

struct ExtensionsReleaser {
    void operator()(STACK_OF(X509_EXTENSION) * all) const { sk_X509_EXTENSION_pop_free(all, X509_EXTENSION_free); }
};

} // namespace

Result<QByteArray> serverRequest(const PrivateKey& key, const QString& host)
{
    const AlternativeNames names = TRY(alternativeNames(QStringList{host}));
    RequestHandle request(X509_REQ_new());
    X509_REQ_set_version(request.get(), X509_REQ_VERSION_1);
    if (key.isNull() || X509_REQ_set_pubkey(request.get(), key.native()) != 1) {
        return opensslFailure(QStringLiteral("certificate request"));
    }
    STACK_OF(X509_EXTENSION)* extensions = nullptr;
    const bool named = X509V3_add1_i2d(&extensions, NID_subject_alt_name, names.get(), 0, X509V3_ADD_DEFAULT) == 1;
    const std::unique_ptr<STACK_OF(X509_EXTENSION), ExtensionsReleaser> owned(extensions);
    if (!named || X509_REQ_add_extensions(request.get(), extensions) != 1 ||
        X509_REQ_sign(request.get(), key.native(), EVP_sha256()) <= 0) {
        return opensslFailure(QStringLiteral("certificate request"));
    }
    const BioHandle memory = memoryBio();
    if (PEM_write_bio_X509_REQ(memory.get(), request.get()) != 1) {
        return opensslFailure(QStringLiteral("certificate request"));
    }
    return contentOf(memory.get());
}

} // namespace espalier::crypto
