// CMS as devices use it: profiles with a signature around them, and Mdm-Signature beside a message.
#pragma once

#include "device/identity/openssl.h"

#include <QByteArray>
#include <QList>

namespace espalier::device {

struct SignedContent {
    QByteArray content;
    QList<QByteArray> signers; // DER
};

[[nodiscard]] inline bool looksSigned(const QByteArray& bytes)
{
    return bytes.startsWith('\x30');
}

// The content without a word about who signed it; for finding the anchors that came along.
[[nodiscard]] Result<QByteArray> contentOf(const QByteArray& signedDer);

// Every signature must hold and every signer chain to the store: Trust::signers().
[[nodiscard]] Result<SignedContent> verifySigned(const QByteArray& signedDer, X509_STORE* store);

// Only that the signatures hold over the content; devices install profiles of unknown signers through MDM.
[[nodiscard]] Result<SignedContent> verifyIntact(const QByteArray& signedDer);

// DER, with the content and the signer's certificate inside.
[[nodiscard]] Result<QByteArray> attachedSignature(const QByteArray& body, EVP_PKEY* key,
                                                   const QByteArray& certificateDer);

// DER of an envelope that only the key of this certificate opens.
[[nodiscard]] Result<QByteArray> envelopedFor(const QByteArray& certificateDer, const QByteArray& body);

// Base64 of a detached DER signature over exactly these bytes.
[[nodiscard]] Result<QByteArray> detachedSignature(const QByteArray& body, EVP_PKEY* key,
                                                   const QByteArray& certificateDer);

} // namespace espalier::device
