// Rules that every CMS SignedData from outside has to pass. For the .cpp files of this folder.
#pragma once

#include "crypto/cms_message.h"
#include "crypto/openssl_handles.h"

namespace espalier::crypto {

// SignedData that fills the bytes exactly.
[[nodiscard]] Result<CmsHandle> readSigned(QByteArrayView der);
// Exactly one SignerInfo with an allowed digest and signature algorithm (RSA PKCS #1 v1.5 or ECDSA), contentType and
// messageDigest among its signed attributes if it has any. Belongs to the CMS.
[[nodiscard]] Result<CMS_SignerInfo*> onlySigner(CMS_ContentInfo* cms);
[[nodiscard]] Result<Digest> digestOf(CMS_SignerInfo* signer);
// The certificate among those inside that this SignerInfo names.
[[nodiscard]] Result<Certificate> embeddedSigner(CMS_ContentInfo* cms, CMS_SignerInfo* signer);
[[nodiscard]] QByteArrayView attachedContent(CMS_ContentInfo* cms);
// CMS_verify against this store; detached content null = attached. Gives the content that was verified.
[[nodiscard]] Result<QByteArray> verifyAgainst(CMS_ContentInfo* cms, X509_STORE* store,
                                               const std::optional<QByteArrayView>& detached);
// A store in which only this certificate counts, at any time: proves the signature, says nothing of the signer.
[[nodiscard]] StoreHandle storeOfSigner(const Certificate& signer);

} // namespace espalier::crypto
