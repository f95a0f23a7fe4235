// OpenSSL's objects as unique_ptrs, and its error queue as an Error. For the .cpp files of this folder.
#pragma once

#include "base/result.h"

#include <openssl/asn1.h>
#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/cms.h>
#include <openssl/evp.h>
#include <openssl/kdf.h>
#include <openssl/pkcs12.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <QByteArray>

#include <memory>

namespace espalier::crypto {

template <auto release> struct Releaser {
    template <class T> void operator()(T* object) const { release(object); }
};
template <class T, auto release> using Handle = std::unique_ptr<T, Releaser<release>>;

using BioHandle = Handle<BIO, BIO_free_all>;
using CmsHandle = Handle<CMS_ContentInfo, CMS_ContentInfo_free>;
using KeyHandle = Handle<EVP_PKEY, EVP_PKEY_free>;
using KeyContextHandle = Handle<EVP_PKEY_CTX, EVP_PKEY_CTX_free>;
using CertificateHandle = Handle<X509, X509_free>;
using RequestHandle = Handle<X509_REQ, X509_REQ_free>;
using StoreHandle = Handle<X509_STORE, X509_STORE_free>;
using StoreContextHandle = Handle<X509_STORE_CTX, X509_STORE_CTX_free>;
using ExtensionHandle = Handle<X509_EXTENSION, X509_EXTENSION_free>;
using NumberHandle = Handle<BIGNUM, BN_free>;
using ObjectHandle = Handle<ASN1_OBJECT, ASN1_OBJECT_free>;

// Does not own the certificates in it.
struct StackReleaser {
    void operator()(STACK_OF(X509) * stack) const { sk_X509_free(stack); }
};
using BorrowedStack = std::unique_ptr<STACK_OF(X509), StackReleaser>;
struct OwningStackReleaser {
    void operator()(STACK_OF(X509) * stack) const { sk_X509_pop_free(stack, X509_free); }
};
using OwningStack = std::unique_ptr<STACK_OF(X509), OwningStackReleaser>;

// Reads from bytes that must outlive it.
[[nodiscard]] BioHandle bioOver(QByteArrayView bytes);
[[nodiscard]] BioHandle memoryBio();
[[nodiscard]] QByteArray contentOf(BIO* memory);

// "context: what OpenSSL says", and OpenSSL's error queue of this thread is empty again.
[[nodiscard]] Failure opensslFailure(const QString& context, ErrorCode code = ErrorCode::Crypto);

// The DER of any object with an i2d function.
template <auto encode, class T> [[nodiscard]] QByteArray derOf(T* object)
{
    unsigned char* bytes = nullptr;
    const int length = encode(object, &bytes);
    if (length <= 0) {
        return {};
    }
    QByteArray der(reinterpret_cast<const char*>(bytes), length);
    OPENSSL_free(bytes);
    return der;
}

// The object whose DER (or BER) fills the bytes exactly; null otherwise.
template <auto decode> [[nodiscard]] auto exactlyDecoded(QByteArrayView bytes)
{
    const auto* at = reinterpret_cast<const unsigned char*>(bytes.data());
    const auto* const end = at + bytes.size();
    auto* object = decode(nullptr, &at, static_cast<long>(bytes.size()));
    return std::pair(object, object != nullptr && at == end);
}

} // namespace espalier::crypto
