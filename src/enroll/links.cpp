#include "enroll/links.h"

#include "audit/log.h"
#include "base/error_kind.h"
#include "crypto/random.h"
#include "enroll/admissions.h"
#include "enroll/device_authorities.h"
#include "inventory/groups.h"
#include "store/settings.h"

#include <QUrl>

namespace espalier::enroll {

namespace {

constexpr int tokenBytes = 24; // 192 bits, 32 characters
constexpr qsizetype longestLinkName = 100;

QString tokenPlace(const QByteArray& hash)
{
    return QStringLiteral("link/token/") + QString::fromLatin1(hash.toHex());
}

QByteArray tokenHash(const crypto::Sealer& sealer, QByteArrayView token)
{
    return sealer.lookupHash(token, QStringLiteral("link/token"));
}

// The columns every look-up reads, in the order of linkFrom().
#define LINK_COLUMNS                                                                                     \
    "SELECT link.id, link.name, link.group_id, COALESCE(device_group.name, ''), link.uses_allowed, "     \
    "link.uses_taken, link.created_at, link.created_by, link.expires_at, COALESCE(link.revoked_at, 0), " \
    "link.opened, (SELECT COUNT(*) FROM enrollment WHERE enrollment.link_id = link.id "                  \
    "AND enrollment.token_at IS NOT NULL), link.token_hash, link.token, link.device_id, "                \
    "COALESCE(NULLIF(device.name, ''), NULLIF(device.serial, ''), device.udid, ''), link.ownership, "    \
    "link.platforms, link.serials, link.note, link.language, link.asks_name, link.approval, "            \
    "COALESCE(link_person.name, ''), COALESCE(link_person.email, ''), "                                  \
    "COALESCE(link_person.asset_tag, ''), link.profile_service "                                         \
    "FROM link LEFT JOIN device_group ON device_group.id = link.group_id "                               \
    "LEFT JOIN device ON device.id = link.device_id "                                                    \
    "LEFT JOIN link_person ON link_person.link_id = link.id "

Link linkFrom(const store::Row& row)
{
    Link link;
    link.id = LinkId{row.integer(0)};
    link.name = row.text(1);
    link.group = GroupId{row.integer(2)};
    link.groupName = row.text(3);
    link.usesAllowed = row.integer(4);
    link.usesTaken = row.integer(5);
    link.createdAt = row.integer(6);
    link.createdBy = row.text(7);
    link.expiresAt = row.integer(8);
    link.revokedAt = row.integer(9);
    link.opened = row.integer(10);
    link.enrolled = row.integer(11);
    link.tokenHash = row.bytes(12);
    link.sealedToken = row.bytes(13);
    link.device = DeviceId{row.integer(14)};
    link.deviceName = row.text(15);
    link.terms.ownership = ownershipNamed(row.text(16)).value_or(Ownership::Office);
    link.terms.platforms = row.text(17).split(u',', Qt::SkipEmptyParts);
    link.terms.serials = row.text(18).split(u',', Qt::SkipEmptyParts);
    link.terms.note = row.text(19);
    link.terms.language = row.text(20);
    link.terms.asksName = row.boolean(21);
    link.terms.approval = approvalNamed(row.text(22)).value_or(Approval::Before);
    link.person = {row.text(23), row.text(24), row.text(25)};
    link.terms.profileService = row.boolean(26);
    return link;
}

Result<> insertPerson(store::Transaction& tx, LinkId link, const Person& person)
{
    if (person.name.isEmpty()) {
        return {};
    }
    TRY(tx.run("INSERT INTO link_person (link_id, name, email, asset_tag) VALUES (?, ?, ?, ?)",
               {link.value, person.name, person.email, person.assetTag}));
    return {};
}

} // namespace

const char* name(LinkState state)
{
    switch (state) {
    case LinkState::Active:
        return "active";
    case LinkState::Expired:
        return "expired";
    case LinkState::Used:
        return "used";
    case LinkState::Revoked:
        return "revoked";
    }
    return "";
}

Failure hasEnded(LinkState state)
{
    const QString word = QString::fromLatin1(name(state));
    return fail(ErrorCode::Refused, QStringLiteral("the link is %1 [link-%1]").arg(word));
}

LinkState Link::state(qint64 nowMs) const
{
    if (revokedAt != 0) {
        return LinkState::Revoked;
    }
    if (usesAllowed != 0 && usesTaken >= usesAllowed) {
        return LinkState::Used;
    }
    return nowMs >= expiresAt ? LinkState::Expired : LinkState::Active;
}

Result<NewLink> checkedLink(const NewLink& link)
{
    NewLink wanted = link;
    wanted.name = link.name.simplified();
    wanted.terms = TRY(checkedTerms(link.terms));
    if (wanted.name.isEmpty() || wanted.name.size() > longestLinkName) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("a link needs a name of 1 to 100 characters"));
    }
    bool isNumber = false;
    (void)wanted.name.toLongLong(&isNumber);
    if (isNumber) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("a link's name can't be a number: it would read as an id"));
    }
    if (wanted.usesAllowed < 0 || wanted.usesAllowed > mostUses) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("uses must be 0 (any number) to 1000000"));
    }
    if (wanted.lifeMs <= 0 || wanted.lifeMs > longestLinkLifeMs) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("a link lives longer than nothing and at most 366 days"));
    }
    return wanted;
}

Result<QString> publicAddress(store::Connection& db)
{
    QString url = TRY(store::setting(db, "public_url"));
    while (url.endsWith(u'/')) {
        url.chop(1);
    }
    if (url.isEmpty()) {
        return fail(ErrorCode::Unavailable, QStringLiteral("the public address is not set"));
    }
    return url;
}

Result<LinkId> createLink(store::Transaction& tx, const crypto::Sealer& sealer, const NewLink& wanted,
                          const QString& actor)
{
    const NewLink link = TRY(checkedLink(wanted));
    // Devices enroll for one push topic and keep it: without a certificate there is nothing to enroll for.
    if (TRY(store::setting(tx, "topic")).isEmpty()) {
        return fail(ErrorCode::Unavailable, QLatin1String("no-push-certificate"),
                    QStringLiteral("no push certificate yet: import one first, its topic is permanent"));
    }
    TRY(publicAddress(tx));
    const inventory::Group group = TRY(inventory::group(tx, link.group));
    if (link.terms.profileService) {
        TRY(checkDeviceAuthorities(tx));
    }
    if (link.device.isValid()) {
        TRY(tx.one("SELECT 1 FROM device WHERE id = ?", {link.device.value}, {"device", link.device.value}));
    }

    const QByteArray token = crypto::randomToken(tokenBytes);
    const QByteArray hash = tokenHash(sealer, token);
    const qint64 expires = tx.nowMs() + link.lifeMs;
    const qint64 id = TRY(tx.insert(
        "INSERT INTO link (name, token_hash, token, group_id, uses_allowed, created_at, "
        "created_by, expires_at, device_id, ownership, platforms, serials, note, language, "
        "asks_name, approval, profile_service) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        {link.name, hash, sealer.seal(token, tokenPlace(hash)), link.group.value, link.usesAllowed, tx.nowMs(), actor,
         expires, link.device.value, QString::fromLatin1(name(link.terms.ownership)), link.terms.platforms.join(u','),
         link.terms.serials.join(u','), link.terms.note, link.terms.language, link.terms.asksName ? 1 : 0,
         QString::fromLatin1(name(link.terms.approval)), link.terms.profileService ? 1 : 0}));
    TRY(insertPerson(tx, LinkId{id}, link.person));
    QJsonObject facts{{QStringLiteral("name"), link.name},
                      {QStringLiteral("group"), group.name},
                      {QStringLiteral("uses"), link.usesAllowed},
                      {QStringLiteral("expires"), expires}};
    if (link.device.isValid()) {
        facts.insert(QStringLiteral("device"), link.device.value);
    }
    if (link.terms.ownership == Ownership::Personal) {
        facts.insert(QStringLiteral("ownership"), QStringLiteral("personal"));
    }
    if (link.terms.approval != Approval::None) {
        facts.insert(QStringLiteral("approval"), QString::fromLatin1(name(link.terms.approval)));
    }
    TRY(audit::append(tx, {actor, QStringLiteral("link.created"), QStringLiteral("link"), QString::number(id), facts}));
    tx.touch(store::Table::Link, id);
    return LinkId{id};
}

Result<> revokeLink(store::Transaction& tx, LinkId id, const QString& actor)
{
    const Link link = TRY(showLink(tx, id));
    if (link.revokedAt != 0) {
        return {};
    }
    TRY(tx.run("UPDATE link SET revoked_at = ? WHERE id = ?", {tx.nowMs(), id.value}));
    TRY(ca::voidChallenges(tx, ca::Binding{id, 0, {}}));
    TRY(tx.run("UPDATE link_code SET ended_at = ?, ended = 'revoked' WHERE link_id = ? AND ended_at IS NULL",
               {tx.nowMs(), id.value}));
    TRY(audit::append(tx, {actor,
                           QStringLiteral("link.revoked"),
                           QStringLiteral("link"),
                           QString::number(id.value),
                           {{QStringLiteral("name"), link.name}}}));
    tx.touch(store::Table::Link, id.value);
    return {};
}

Result<> revokeLinksOf(store::Transaction& tx, DeviceId device, const QString& actor)
{
    for (const store::Row& row : TRY(tx.all("SELECT id FROM link WHERE device_id = ?", {device.value}))) {
        TRY(revokeLink(tx, LinkId{row.integer(0)}, actor));
    }
    return {};
}

Result<QList<Link>> listLinks(store::Connection& db)
{
    QList<Link> links;
    for (const store::Row& row : TRY(db.all(LINK_COLUMNS "ORDER BY link.id DESC"))) {
        links.append(linkFrom(row));
    }
    return links;
}

Result<Link> showLink(store::Connection& db, LinkId id)
{
    return linkFrom(TRY(db.one(LINK_COLUMNS "WHERE link.id = ?", {id.value}, {"link", id.value})));
}

Result<LinkId> findLink(store::Connection& db, const QString& idOrName, qint64 nowMs)
{
    bool isNumber = false;
    const qint64 id = idOrName.toLongLong(&isNumber);
    if (isNumber) {
        return TRY(showLink(db, LinkId{id})).id;
    }
    QList<Link> named;
    QList<Link> active;
    for (const store::Row& row : TRY(db.all(LINK_COLUMNS "WHERE link.name = ?", {idOrName}))) {
        named.append(linkFrom(row));
        if (named.last().state(nowMs) == LinkState::Active) {
            active.append(named.last());
        }
    }
    if (named.isEmpty()) {
        return fail(ErrorCode::NotFound, QStringLiteral("link \"%1\"").arg(idOrName));
    }
    const QList<Link>& candidates = active.isEmpty() ? named : active;
    if (candidates.size() > 1) {
        return fail(ErrorCode::Conflict,
                    QStringLiteral("%1 links are called \"%2\": use the id").arg(candidates.size()).arg(idOrName));
    }
    return candidates.first().id;
}

Result<std::optional<Link>> linkByToken(store::Connection& db, const crypto::Sealer& sealer, QByteArrayView token)
{
    // The token itself is never compared: its keyed hash is, so that timing says nothing about the stored ones.
    const auto row = TRY(db.first(LINK_COLUMNS "WHERE link.token_hash = ?", {tokenHash(sealer, token)}));
    if (!row) {
        return std::optional<Link>();
    }
    return std::optional<Link>(linkFrom(*row));
}

Result<QString> linkUrl(store::Connection& db, const crypto::Sealer& sealer, const Link& link)
{
    const SecretBytes token = TRY(sealer.open(link.sealedToken, tokenPlace(link.tokenHash)));
    return TRY(publicAddress(db)) + QStringLiteral("/e/") + QString::fromLatin1(token.view());
}

Result<> takeUse(store::Transaction& tx, const ca::Binding& binding, CertificateId certificate)
{
    if (!binding.link.isValid()) {
        return {};
    }
    if (binding.session != 0) {
        const auto before = TRY(tx.first("SELECT certificate_id FROM enrollment WHERE id = ?", {binding.session}));
        if (before && before->integer(0) == certificate.value) {
            return {};
        }
    }
    // Check and count in one statement, so that it holds whatever else is in flight.
    const int taken = TRY(tx.run("UPDATE link SET uses_taken = uses_taken + 1 WHERE id = ? AND revoked_at IS NULL "
                                 "AND expires_at > ? AND (uses_allowed = 0 OR uses_taken < uses_allowed)",
                                 {binding.link.value, tx.nowMs()}));
    if (taken == 0) {
        const Link link = TRY(showLink(tx, binding.link));
        return hasEnded(link.state(tx.nowMs()));
    }
    TRY(tx.run("UPDATE enrollment SET certificate_id = ?, certificate_at = ?, scep_at = COALESCE(scep_at, ?), "
               "failed_step = '', failed_at = NULL, error = '' WHERE id = ?",
               {certificate.value, tx.nowMs(), tx.nowMs(), binding.session}));
    TRY(endAdmission(tx, binding.session));
    TRY(audit::append(
        tx, {QStringLiteral("link"),
             QStringLiteral("link.used"),
             QStringLiteral("link"),
             QString::number(binding.link.value),
             {{QStringLiteral("session"), binding.session}, {QStringLiteral("certificate"), certificate.value}}}));
    tx.touch(store::Table::Link, binding.link.value);
    tx.touch(store::Table::Enrollment, binding.session);
    return {};
}

} // namespace espalier::enroll
