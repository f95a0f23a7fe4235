// What Apple's devices ask of the certificate of an HTTPS server, one answer for each question. Source:
// enrollment-profile.md section 4. Any thread.
#pragma once

#include "crypto/certificate.h"

namespace espalier::crypto {

struct KeyFacts {
    QString kind; // "RSA", "EC", else OpenSSL's name
    int bits = 0;
};
[[nodiscard]] KeyFacts keyFacts(const Certificate& certificate);
[[nodiscard]] bool isKeyStrongEnough(const KeyFacts& key); // RSA from 2048 bits, EC from 256
// "SHA256"; empty where the signature has no digest of its own.
[[nodiscard]] QString signatureDigest(const Certificate& certificate);
[[nodiscard]] bool isSignatureStrongEnough(const Certificate& certificate); // SHA-2 from 256 bits on
// The name, or the IP address as text, is among its alternative names (RFC 6125, wildcards for one label).
[[nodiscard]] bool isForHost(const Certificate& certificate, const QString& host);
[[nodiscard]] bool mayBeServer(const Certificate& certificate); // extended key usage names serverAuth

// Who is believed: the file, or the list of public authorities that this computer has.
struct PublicAuthorities {
    QString file; // PEM; empty: the computer's list
};

enum class ChainState {
    Trusted,
    Incomplete,       // it ends at one whose issuer was neither sent nor is known
    UnknownAuthority, // it ends at a root that is not known
    Ended,
    NotYetValid,
    Broken // anything else; words tell
};
struct ChainVerdict {
    ChainState state = ChainState::Broken;
    QStringList path; // names, leaf first, as far as it goes
    QString words;    // OpenSSL's reason, unless Trusted
};
// As a client judges what a server has sent; names are left to isForHost().
[[nodiscard]] Result<ChainVerdict> judgeChain(const Certificate& leaf, const QList<Certificate>& sent,
                                              const PublicAuthorities& authorities, qint64 atMs);

} // namespace espalier::crypto
