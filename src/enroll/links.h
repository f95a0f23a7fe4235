// Enrollment links: a secret address that lets devices enroll into a group, a number of times, until a day.
// The token is at least 128 random bits; the database knows its keyed hash for look-up and a sealed copy for
// showing it again. Plain functions on the transaction at hand, any thread. Times and lives in ms.
//
// A use is taken when a certificate is issued, not by opening the page or downloading the profile.
//
// A link may be for one device that is known already: its certificates are bound to that device, which so enrolls anew
// and keeps its record though its enrollment is alive. Anybody else who comes with one is refused.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "ca/challenges.h"
#include "crypto/sealer.h"
#include "enroll/link_terms.h"
#include "enroll/person_list.h"
#include "store/connection.h"

#include <QList>

#include <optional>

namespace espalier::enroll {

enum class LinkState { Active, Expired, Used, Revoked };
[[nodiscard]] const char* name(LinkState state); // "active", "expired", "used", "revoked"
// Refused: [link-expired], [link-used], [link-revoked].
[[nodiscard]] Failure hasEnded(LinkState state);

struct Link {
    LinkId id;
    QString name;
    GroupId group;
    QString groupName;
    qint64 usesAllowed = 0; // 0 = any number
    qint64 usesTaken = 0;
    qint64 createdAt = 0;
    QString createdBy;
    qint64 expiresAt = 0;
    qint64 revokedAt = 0; // 0 = not revoked
    qint64 opened = 0;    // how often its page was fetched
    qint64 enrolled = 0;  // enrollments that came as far as their push token
    QByteArray tokenHash;
    QByteArray sealedToken;
    DeviceId device;    // the only one it is for; not valid: for any
    QString deviceName; // else its serial number or UDID
    LinkTerms terms;
    Person person; // of a personal link; no name: for whoever has it

    [[nodiscard]] LinkState state(qint64 nowMs) const;
    [[nodiscard]] bool isSingleUse() const { return usesAllowed == 1; }
};

inline constexpr qint64 defaultLinkLifeMs = 7LL * 24 * 60 * 60 * 1000;
inline constexpr qint64 mostUses = 1'000'000;
inline constexpr qint64 longestLinkLifeMs = 366LL * 24 * 60 * 60 * 1000;

struct NewLink {
    QString name;
    GroupId group{1}; // "All devices"
    qint64 usesAllowed = 0;
    qint64 lifeMs = defaultLinkLifeMs;
    DeviceId device{}; // not valid: for any
    LinkTerms terms{};
    Person person{}; // no name: for whoever has it
};

// In one spelling; InvalidInput tells what doesn't fit.
[[nodiscard]] Result<NewLink> checkedLink(const NewLink& link);
// Unavailable without a push topic (it is permanent) or a public address; NotFound for an unknown group or
// device.
[[nodiscard]] Result<LinkId> createLink(store::Transaction& tx, const crypto::Sealer& sealer, const NewLink& wanted,
                                        const QString& actor);
// Voids its unused challenges as well. Revoking again changes nothing.
[[nodiscard]] Result<> revokeLink(store::Transaction& tx, LinkId id, const QString& actor);

// What is to be otherwise; what is absent stays.
struct LinkEdit {
    std::optional<QString> name{};
    std::optional<GroupId> group{};
    std::optional<qint64> usesAllowed{}; // not fewer than were taken
    std::optional<qint64> lifeMs{};      // from now
    std::optional<QStringList> platforms{};
    std::optional<QStringList> serials{};
    std::optional<QString> note{};
    std::optional<QString> language{};
};
// Conflict for a revoked one; used up or expired it may so be opened again.
[[nodiscard]] Result<> editLink(store::Transaction& tx, LinkId id, const LinkEdit& edit, const QString& actor);
// A new address with the same facts, for as long as the other had been made for. Empty: the first free "name 2".
[[nodiscard]] Result<LinkId> duplicateLink(store::Transaction& tx, const crypto::Sealer& sealer, LinkId id,
                                           const QString& name, const QString& actor);

// Those that are for this device; call it when the device is deleted.
[[nodiscard]] Result<> revokeLinksOf(store::Transaction& tx, DeviceId device, const QString& actor);

[[nodiscard]] Result<QList<Link>> listLinks(store::Connection& db); // newest first
[[nodiscard]] Result<Link> showLink(store::Connection& db, LinkId id);
// An id, else a name; of several links with one name the only active one. Conflict when that is not enough.
[[nodiscard]] Result<LinkId> findLink(store::Connection& db, const QString& idOrName, qint64 nowMs);
[[nodiscard]] Result<std::optional<Link>> linkByToken(store::Connection& db, const crypto::Sealer& sealer,
                                                      QByteArrayView token);
// https://host[:port]/e/<token>. Opens the sealed copy.
[[nodiscard]] Result<QString> linkUrl(store::Connection& db, const crypto::Sealer& sealer, const Link& link);
// The setting public_url without a slash at its end; Unavailable when it is not set.
[[nodiscard]] Result<QString> publicAddress(store::Connection& db);

// For ca::Authority::setIssuedHook: counts the certificate against the link of the binding and writes it into the
// session's trace. Refused when the link is used up, expired or revoked by now: then no certificate is issued.
// The same certificate again takes no second use. Bindings without a link pass.
[[nodiscard]] Result<> takeUse(store::Transaction& tx, const ca::Binding& binding, CertificateId certificate);

} // namespace espalier::enroll
