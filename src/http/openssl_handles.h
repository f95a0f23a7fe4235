// Owning handles for OpenSSL objects, and its error queue as text.
#pragma once

#include <QString>

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>

#include <memory>

namespace espalier::http {

template <auto free> struct FreeWith {
    template <class T> void operator()(T* object) const { free(object); }
};

using SslHandle = std::unique_ptr<SSL, FreeWith<SSL_free>>;
using BioHandle = std::unique_ptr<BIO, FreeWith<BIO_free_all>>;
using X509Handle = std::unique_ptr<X509, FreeWith<X509_free>>;
using KeyHandle = std::unique_ptr<EVP_PKEY, FreeWith<EVP_PKEY_free>>;
struct FreeStack {
    void operator()(STACK_OF(X509) * stack) const { sk_X509_pop_free(stack, X509_free); }
};
using StackHandle = std::unique_ptr<STACK_OF(X509), FreeStack>;
using SslContext = std::shared_ptr<SSL_CTX>; // made with SSL_CTX_free as deleter

// The oldest entry's reason; empties the queue of this thread.
[[nodiscard]] QString takeOpenSslError();

[[nodiscard]] QByteArray derOf(X509* certificate);
[[nodiscard]] X509Handle certificateFromDer(const QByteArray& der); // null when unreadable

} // namespace espalier::http
