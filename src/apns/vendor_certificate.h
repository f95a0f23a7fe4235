// The vendor's certificate ("MDM CSR" signing certificate of an Apple developer account) with which a request for a
// push certificate is signed. Sources: push-certificate.md sections 1 and 3. Any thread.
#pragma once

#include "base/result.h"
#include "crypto/certificate.h"

#include <QStringList>

namespace espalier::apns {

// What the administrator gives us.
struct VendorFile {
    QByteArray content;   // certificate as PEM or DER (key may be inside the PEM), or PKCS#12
    SecretBytes key;      // PEM or DER; empty when content has it
    SecretBytes password; // of the PKCS#12 or of an encrypted key
    QByteArray chain;     // PEM or DER files one after another: Apple's intermediate and root, in any order
};

struct Vendor {
    crypto::Identity identity; // the chain complete: intermediate … root
    bool apple = false;        // the root is Apple's own, by its SHA-256
    QStringList warnings;      // "not-apple" (another root), "expires-soon"
};

// Apple Root CA, known by its SHA-256.
[[nodiscard]] bool isAppleRoot(const crypto::Certificate& certificate);

// InvalidInput: unreadable, no key, key of another certificate, wrong password. A .p12 takes its time.
[[nodiscard]] Result<crypto::Identity> openVendorFile(const VendorFile& file);
// The highest certificate that the vendor's leads up to, with a VendorFile::chain: the root, or one whose issuer is
// missing. InvalidInput: unreadable.
[[nodiscard]] Result<crypto::Certificate> topOfChain(const crypto::Identity& vendor, const QByteArray& chain);
// A VendorFile::chain with one more.
[[nodiscard]] Result<QByteArray> withCertificate(const QByteArray& chain, const crypto::Certificate& certificate);

// InvalidInput: not RSA, a push certificate instead, not valid now, a certificate of the chain missing (its name, and
// where it can be had, are told) or not valid now.
[[nodiscard]] Result<Vendor> checkVendorCertificate(const crypto::Identity& identity, const QByteArray& chain,
                                                    qint64 nowMs);

} // namespace espalier::apns
