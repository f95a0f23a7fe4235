// OpenSSL objects that free themselves, and its error queue as one of our errors.
#pragma once

#include "base/result.h"

#include <openssl/bio.h>
#include <openssl/cms.h>
#include <openssl/evp.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>

#include <memory>

namespace espalier::device {

template <auto release> struct Releases {
    template <class T> void operator()(T* object) const { release(object); }
};

using BioPtr = std::unique_ptr<BIO, Releases<BIO_free_all>>;
using KeyPtr = std::unique_ptr<EVP_PKEY, Releases<EVP_PKEY_free>>;
using X509Ptr = std::unique_ptr<X509, Releases<X509_free>>;
using X509ReqPtr = std::unique_ptr<X509_REQ, Releases<X509_REQ_free>>;
using NamePtr = std::unique_ptr<X509_NAME, Releases<X509_NAME_free>>;
using StorePtr = std::unique_ptr<X509_STORE, Releases<X509_STORE_free>>;
using CmsPtr = std::unique_ptr<CMS_ContentInfo, Releases<CMS_ContentInfo_free>>;
using SslContextPtr = std::unique_ptr<SSL_CTX, Releases<SSL_CTX_free>>;
using SslPtr = std::unique_ptr<SSL, Releases<SSL_free>>;

inline void freeCertificates(STACK_OF(X509) * stack)
{
    sk_X509_pop_free(stack, X509_free);
}
using CertificatesPtr = std::unique_ptr<STACK_OF(X509), Releases<freeCertificates>>;

// Empties this thread's error queue into the text.
[[nodiscard]] Failure cryptoFailure(const QString& doing);

[[nodiscard]] BioPtr memory(const QByteArray& bytes); // keeps a copy
[[nodiscard]] BioPtr memory();
[[nodiscard]] QByteArray content(BIO* bio);

[[nodiscard]] QByteArray derOf(const X509* certificate);
[[nodiscard]] X509Ptr certificateFromDer(const QByteArray& der); // null when it can't be read
[[nodiscard]] QList<QByteArray> certificatesFromPem(const QByteArray& pem);
[[nodiscard]] QByteArray pemOf(const QByteArray& certificateDer);
[[nodiscard]] QString commonName(const X509* certificate);

[[nodiscard]] QByteArray randomBytes(int count);

} // namespace espalier::device
