// A server's certificate, the chain above it and its key, as files of this computer hold them. Any thread; blocking.
#pragma once

#include "crypto/certificate.h"

#include <optional>

namespace espalier::server {

struct TlsFiles {
    QString certificate;  // whole path of a PEM chain, leaf first, or of a PKCS#12
    QString key;          // whole path of its PEM key; empty: the certificate's file is a PKCS#12
    SecretBytes password; // of the PKCS#12

    [[nodiscard]] bool isPkcs12() const { return key.isEmpty(); }
    [[nodiscard]] TlsFiles copy() const { return {certificate, key, password.copy()}; }
    // Another one when a file was written, replaced, or taken away.
    [[nodiscard]] QString stamp() const;
};

// InvalidInput: unreadable, or the key of another certificate.
[[nodiscard]] Result<crypto::Identity> readTls(const QByteArray& chainPem, const SecretBytes& keyPem);
// NotFound, Storage [tls-file]: the file can't be read. InvalidInput as readTls(), a wrong password, and [tls-file] for
// what is no file: a pipe would let the server wait, a device never end.
[[nodiscard]] Result<crypto::Identity> readTlsFiles(const TlsFiles& files);

// The topmost authority that the certificate brings; nullopt: it comes alone.
[[nodiscard]] std::optional<crypto::Certificate> authorityAbove(const crypto::Identity& identity);
// Whether whoever accepts only certificates below this authority accepts this one.
[[nodiscard]] bool isBelow(const crypto::Identity& identity, const crypto::Certificate& authority, qint64 nowMs);

// What would cut devices off: InvalidInput when it has ended, begins later, or is for other names than this host.
[[nodiscard]] Result<> checkServable(const crypto::Identity& identity, const QString& host, qint64 nowMs);

} // namespace espalier::server
