#include "crypto/pkcs12.h"

#include "base/error_kind.h"
#include "crypto/legacy_algorithms.h"

#include <openssl/err.h>

namespace espalier::crypto {

namespace {

// Somebody else's container must not keep a worker busy for minutes.
constexpr long mostIterations = 10'000'000;
constexpr int ourIterations = 100'000;

using Container = Handle<PKCS12, PKCS12_free>;

Container readContainer(QByteArrayView bytes, OSSL_LIB_CTX* context)
{
    // Only the BIO form keeps the context. It frees what it was given, and nulls the pointer, when the bytes are no
    // container; but not when they don't even look like DER.
    PKCS12* container = PKCS12_init_ex(NID_pkcs7_data, context, nullptr);
    const bool read = d2i_PKCS12_bio(bioOver(bytes).get(), &container) != nullptr;
    Container owned(container);
    return read ? std::move(owned) : Container();
}

Result<> checkPassword(PKCS12* container, const SecretBytes& password)
{
    const ASN1_INTEGER* iterations = nullptr;
    PKCS12_get0_mac(nullptr, nullptr, nullptr, &iterations, container);
    if (PKCS12_mac_present(container) != 1) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("the PKCS #12 file is not protected by a password"));
    }
    if (iterations && (ASN1_INTEGER_get(iterations) < 0 || ASN1_INTEGER_get(iterations) > mostIterations)) {
        return fail(ErrorCode::TooLarge, QStringLiteral("the PKCS #12 file asks for too many iterations"));
    }
    if (PKCS12_verify_mac(container, password.data(), static_cast<int>(password.size())) != 1) {
        ERR_clear_error();
        return fail(ErrorCode::InvalidInput, QLatin1String("wrong-password"), QStringLiteral("wrong password"));
    }
    return {};
}

// Key and certificates as objects of the program's own context, whatever context opened them.
Result<Identity> parsed(PKCS12* container, const SecretBytes& password)
{
    const SecretBytes terminated = [&password] {
        SecretBytes text(password.size() + 1);
        std::copy(password.data(), password.data() + password.size(), text.data());
        return text;
    }();
    EVP_PKEY* key = nullptr;
    X509* certificate = nullptr;
    STACK_OF(X509)* others = nullptr;
    const int done = PKCS12_parse(container, terminated.data(), &key, &certificate, &others);
    const KeyHandle ownedKey(key);
    const CertificateHandle ownedCertificate(certificate);
    const OwningStack ownedOthers(others);
    if (done != 1) {
        return opensslFailure(QStringLiteral("the PKCS #12 file can't be opened"), ErrorCode::InvalidInput);
    }
    if (!key || !certificate) {
        return fail(ErrorCode::InvalidInput, QLatin1String("no-identity-file"),
                    QStringLiteral("the PKCS #12 file holds no key with its certificate"));
    }
    EVP_PKEY_up_ref(key);
    Identity identity;
    identity.key = TRY(PrivateKey::read(PrivateKey::adopt(key).toPkcs8Der().view()));
    identity.certificate = TRY(Certificate::read(derOf<i2d_X509>(certificate)));
    for (int i = 0; others && i < sk_X509_num(others); ++i) {
        identity.chain.append(TRY(Certificate::read(derOf<i2d_X509>(sk_X509_value(others, i)))));
    }
    return identity;
}

} // namespace

Result<Identity> readPkcs12(QByteArrayView bytes, const SecretBytes& password)
{
    const Container modern = readContainer(bytes, nullptr);
    if (!modern) {
        return fail(ErrorCode::InvalidInput, QLatin1String("no-identity-file"),
                    opensslFailure(QStringLiteral("not a PKCS #12 file")).value().what);
    }
    TRY(checkPassword(modern.get(), password));
    auto identity = parsed(modern.get(), password);
    if (identity) {
        return identity;
    }
    const LegacyAlgorithms legacy;
    if (!legacy.isAvailable()) {
        (void)opensslFailure({});
        return identity;
    }
    const Container old = readContainer(bytes, legacy.context());
    return old ? parsed(old.get(), password) : identity;
}

Result<QByteArray> writePkcs12(const Identity& identity, const SecretBytes& password, const QString& name)
{
    if (identity.key.isNull() || identity.certificate.isNull() || password.isEmpty()) {
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("a PKCS #12 file needs a key, a certificate and a password"));
    }
    const BorrowedStack chain(sk_X509_new_null());
    for (const Certificate& above : identity.chain) {
        sk_X509_push(chain.get(), above.native());
    }
    const SecretBytes terminated = [&password] {
        SecretBytes text(password.size() + 1);
        std::copy(password.data(), password.data() + password.size(), text.data());
        return text;
    }();
    constexpr int algorithm = NID_pbe_WithSHA1And3_Key_TripleDES_CBC;
    constexpr int macLater = -1;
    const Container container(PKCS12_create(terminated.data(), name.toUtf8().constData(), identity.key.native(),
                                            identity.certificate.native(), chain.get(), algorithm, algorithm,
                                            ourIterations, macLater, 0));
    if (!container || PKCS12_set_mac(container.get(), password.data(), static_cast<int>(password.size()), nullptr, 0,
                                     ourIterations, EVP_sha1()) != 1) {
        return opensslFailure(QStringLiteral("making a PKCS #12 file"));
    }
    return derOf<i2d_PKCS12>(container.get());
}

} // namespace espalier::crypto
