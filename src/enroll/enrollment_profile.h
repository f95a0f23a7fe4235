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
#include "plist/value.h"
#include "store/store.h"

#include <functional>
#include <optional>

namespace espalier::enroll {

// What the profile needs to know about certificates at the time of the download.
struct Trust {
    crypto::Identity signer;                    // signs the profile
    crypto::Certificate deviceRoot;             // above the device identities; also what GetCACert returns
    std::optional<crypto::Certificate> tlsRoot; // set when the listener's certificate comes from our authority
};
using TrustSource = std::function<Result<Trust>()>;

enum class IdentityKind { Scep, Pkcs12 };
enum class Delivery { Page, File };

struct Download {
    LinkId link;
    QByteArray page;     // page id, empty: a session of its own
    qint64 openedAt = 0; // when that page was fetched, ms; 0 = not known
    IdentityKind identity = IdentityKind::Scep;
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
    store::Store& m_store;
    const crypto::Sealer& m_sealer;
    const ca::Authority& m_authority;
    TrustSource m_trust;
};

// The facts of one profile; toPlist is the only place that knows the keys.
struct ProfileFacts {
    QString identifier; // top level, permanent (setting enrollment_identifier)
    QString profileUuid;
    QString mdmUuid;      // stable per enrollment
    QString identityUuid; // a new one means a new identity
    QString displayName;
    QString description;
    QString organization;
    QString publicUrl; // no slash at its end
    QString topic;
    qint64 accessRights = 8191;
    bool signMessage = false;
    qint64 session = 0;
    struct Anchor {
        QString uuid; // stable per enrollment and certificate
        QByteArray der;
        QString name;
        QByteArray sha256;
    };
    QList<Anchor> anchors;
    IdentityKind identity = IdentityKind::Scep;
    QString challenge; // SCEP
    QByteArray scepAuthorityDer;
    QByteArray pkcs12; // PKCS#12
    QString pkcs12Password;
};
[[nodiscard]] plist::Dict toPlist(const ProfileFacts& facts);

// "https://mdm.example.com:8443/x" → "com.example.mdm.enrollment"
[[nodiscard]] QString identifierFor(const QString& publicUrl);
// Setting enrollment_identifier, else the one made from the public address, which is then kept.
[[nodiscard]] Result<QString> enrollmentIdentifier(store::Transaction& tx);

} // namespace espalier::enroll
