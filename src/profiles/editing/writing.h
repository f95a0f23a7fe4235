// Documents as files. Any thread that owns the document. A broken document has only its plain bytes; the others say
// InvalidInput with the place.
#pragma once

#include "crypto/cms.h"
#include "profiles/editing/plain_bytes.h"

namespace espalier::profiles {

// For git: UTF-8, tabs, LF, one spelling for everything; equal content gives equal bytes. Comments between values and
// equal keys are kept, numbers as written.
enum class KeyOrder { Sorted, AsWritten };
[[nodiscard]] Result<QByteArray> canonicalXml(const EditableDocument& document, KeyOrder order = KeyOrder::Sorted);

// CMS SignedData (DER) around plainBytes, with signer and chain (profiles.md §2).
[[nodiscard]] Result<QByteArray> signedFile(const EditableDocument& document, const crypto::Identity& signer);

// profiles.md §3: PayloadContent alone as an XML list in an envelope for this certificate, in its place
// EncryptedPayloadContent and IsEncrypted. Refused when the certificate is no valid RSA one at `nowMs`, or when the
// document is encrypted already. AES-128 is what Apple's own CMS encoder writes.
[[nodiscard]] Result<EditableDocument> encryptedFor(const EditableDocument& document, const crypto::Certificate& device,
                                                    qint64 nowMs,
                                                    crypto::ContentCipher cipher = crypto::ContentCipher::Aes128Cbc);

// All at once, in the order that devices want: encrypt, then sign.
struct ExportOptions {
    bool canonical = false;
    std::optional<crypto::Certificate> encryptFor;
    std::optional<crypto::Identity> signer;
    qint64 nowMs = 0;
};
[[nodiscard]] Result<QByteArray> exported(const EditableDocument& document, const ExportOptions& options);

} // namespace espalier::profiles
