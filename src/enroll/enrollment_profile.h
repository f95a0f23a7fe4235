// The .mobileconfig that enrolls a device: trust anchors, an identity (SCEP, or PKCS#12 made here) and
// com.apple.mdm, CMS-signed. Each one is a session: a row in table enrollment that the trace follows from the
// download to the first inventory.
//
// One link may serve a whole office at once, behind one address, so a download must not void the unused challenge
// of somebody else. What counts as "a second download":
//   - the same page again: the page carries a random page id into its profile address (?s=…). The download reuses
//     the session and voids its unused challenge, until a certificate was issued for it;
//   - a link for a single use: every download voids every unused challenge of the link;
//   - without a page id every download is a session of its own.
#pragma once

#include "base/result.h"
#include "ca/authority.h"
#include "crypto/certificate.h"
#include "crypto/sealer.h"
#include "enroll/links.h"
#include "enroll/profile_facts.h"
#include "store/store.h"

#include <functional>
#include <optional>

namespace espalier::enroll {

// What the profile needs to know about certificates at the time of the download.
struct Trust {
    crypto::Identity signer;                    // signs the profile
    crypto::Certificate deviceRoot;             // above the device identities; also what GetCACert returns
    std::optional<crypto::Certificate> tlsRoot; // set when the listener's certificate comes from our authority
    // The topmost authority that the listener's certificate brings; not set: it brings none.
    std::optional<crypto::Certificate> serverAuthority{};
};
using TrustSource = std::function<Result<Trust>()>;

enum class Delivery { Page, File };

struct Download {
    LinkId link;
    QByteArray page;                        // page id, empty: a session of its own
    qint64 openedAt = 0;                    // when that page was fetched, ms; 0 = not known
    qint64 session = 0;                     // goes on in this one while it is open; 0 = as the page says
    std::optional<IdentityKind> identity{}; // not set: as the setting says
    Delivery delivery = Delivery::Page;
    QString actor = QStringLiteral("link");
};

struct MadeProfile {
    qint64 session = 0;
    QByteArray bytes; // DER SignedData over the XML
};

class EnrollmentProfiles {
public:
    EnrollmentProfiles(store::Store& store, const crypto::Sealer& sealer, const ca::Authority& authority,
                       TrustSource trust);

    // Thread-safe; writes, signs, and for PKCS#12 makes a key: not on the gui thread, never inside a read or write.
    // Refused when the link is not active. A PKCS#12 takes a use of the link here.
    [[nodiscard]] Result<MadeProfile> make(const Download& download) const;

private:
    // Session, challenge and everything else that belongs into one write.
    [[nodiscard]] Result<ProfileFacts> begin(store::Transaction& tx, const Download& download, IdentityKind identity,
                                             const Trust& trust) const;
    // Issues the certificate and packs it with its key.
    [[nodiscard]] Result<> makeIdentity(const Download& download, const crypto::PrivateKey& key,
                                        ProfileFacts& facts) const;

    store::Store& m_store;
    const crypto::Sealer& m_sealer;
    const ca::Authority& m_authority;
    TrustSource m_trust;
};

} // namespace espalier::enroll
