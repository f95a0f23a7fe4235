// Signed messages with attributes of their own, as SCEP uses them (RFC 8894 section 3.1): exactly one signer, whose
// certificate is inside and is not judged here. Any thread; input is hostile.
#pragma once

#include "crypto/certificate.h"

#include <optional>

namespace espalier::crypto {

struct SignedAttribute {
    enum class Kind { PrintableString, OctetString, Utf8String, Other };
    QByteArray oid; // dotted
    Kind kind = Kind::PrintableString;
    QByteArray value;
};

enum class Digest { Sha1, Sha256, Sha384, Sha512 };

struct SignedMessage {
    QByteArray content; // empty when there is none
    Certificate signer;
    Digest digest = Digest::Sha256;
    QList<SignedAttribute> attributes; // single-valued ones only

    [[nodiscard]] std::optional<QByteArray> attribute(QByteArrayView oid, SignedAttribute::Kind kind) const;
};

// The signature fits content and attributes; contentType and messageDigest are there as RFC 5652 section 11 asks.
[[nodiscard]] Result<SignedMessage> openMessage(QByteArrayView der);

// Content null = none at all. SignatureAlgorithm is rsaEncryption for RSA keys (some clients know no other).
// `certificates` go in as they are; the signer's own must be among them if it is wanted.
[[nodiscard]] Result<QByteArray> signMessage(const std::optional<QByteArray>& content, const Identity& signer,
                                             const QList<SignedAttribute>& attributes, Digest digest,
                                             const QList<Certificate>& certificates);

} // namespace espalier::crypto
