#include "enroll/link_codes.h"

#include "audit/log.h"
#include "enroll/spoken_words.h"

#include <algorithm>

namespace espalier::enroll {

namespace {

QByteArray spokenHash(const crypto::Sealer& sealer, const QByteArray& letters)
{
    return sealer.lookupHash(letters, QStringLiteral("link/code"));
}

Result<> note(store::Transaction& tx, const char* kind, LinkId link, const QString& actor, QJsonObject facts = {})
{
    facts.insert(QStringLiteral("name"), TRY(showLink(tx, link)).name);
    return audit::append(
        tx, {actor, QString::fromLatin1(kind), QStringLiteral("link"), QString::number(link.value), facts});
}

Result<int> end(store::Transaction& tx, LinkId link, const char* why)
{
    tx.touch(store::Table::Link, link.value);
    return tx.run("UPDATE link_code SET ended_at = ?, ended = ? WHERE link_id = ? AND ended_at IS NULL",
                  {tx.nowMs(), QLatin1String(why), link.value});
}

} // namespace

Result<SpokenCode> makeCode(store::Transaction& tx, const crypto::Sealer& sealer, LinkId link, qint64 lifeMs,
                            const QString& actor)
{
    const Link of = TRY(showLink(tx, link));
    if (const LinkState state = of.state(tx.nowMs()); state != LinkState::Active) {
        return fail(ErrorCode::Conflict, QStringLiteral("the link is %1").arg(QString::fromLatin1(name(state))));
    }
    if (lifeMs <= 0 || lifeMs > longestCodeLifeMs) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("a code of words lives for a day at most"));
    }
    TRY(end(tx, link, "replaced"));
    SpokenCode made;
    made.words = spokenCode();
    made.code.link = link;
    made.code.createdAt = tx.nowMs();
    made.code.expiresAt = std::min(tx.nowMs() + lifeMs, of.expiresAt);
    made.code.id = TRY(
        tx.insert("INSERT INTO link_code (link_id, hash, created_at, created_by, expires_at) VALUES (?, ?, ?, ?, ?)",
                  {link.value, spokenHash(sealer, spokenLetters(made.words)), tx.nowMs(), actor, made.code.expiresAt}));
    TRY(note(tx, "link.code_made", link, actor, {{QStringLiteral("expires"), made.code.expiresAt}}));
    return made;
}

Result<> revokeCode(store::Transaction& tx, LinkId link, const QString& actor)
{
    const bool lives = TRY(codeOf(tx, link, tx.nowMs())).has_value();
    if (!lives) {
        return fail(ErrorCode::NotFound, QStringLiteral("no code of this link lives"));
    }
    TRY(end(tx, link, "revoked"));
    return note(tx, "link.code_revoked", link, actor);
}

Result<std::optional<LinkCode>> codeOf(store::Connection& db, LinkId link, qint64 nowMs)
{
    const auto row = TRY(db.first("SELECT id, created_at, expires_at FROM link_code WHERE link_id = ? AND ended_at IS "
                                  "NULL AND expires_at > ?",
                                  {link.value, nowMs}));
    return row ? std::optional(LinkCode{row->integer(0), link, row->integer(1), row->integer(2)}) : std::nullopt;
}

Result<std::optional<qint64>> codeGuessedAt(store::Connection& db, LinkId link)
{
    const auto row =
        TRY(db.first("SELECT ended, ended_at FROM link_code WHERE link_id = ? ORDER BY id DESC LIMIT 1", {link.value}));
    return row && row->text(0) == QLatin1String("guessed") ? std::optional(row->integer(1)) : std::nullopt;
}

Result<std::optional<Link>> linkByCode(store::Connection& db, const crypto::Sealer& sealer, const QString& typed,
                                       qint64 nowMs)
{
    const QByteArray letters = spokenLetters(typed);
    if (letters.isEmpty()) {
        return std::optional<Link>();
    }
    const auto row =
        TRY(db.first("SELECT link_id FROM link_code WHERE hash = ? AND ended_at IS NULL AND expires_at > ?",
                     {spokenHash(sealer, letters), nowMs}));
    if (!row) {
        return std::optional<Link>();
    }
    const Link link = TRY(showLink(db, LinkId{row->integer(0)}));
    return link.state(nowMs) == LinkState::Active ? std::optional(link) : std::nullopt;
}

Result<int> endGuessedCodes(store::Transaction& tx)
{
    const store::Rows living =
        TRY(tx.all("SELECT DISTINCT link_id FROM link_code WHERE ended_at IS NULL AND expires_at > ?", {tx.nowMs()}));
    for (const store::Row& row : living) {
        const LinkId link{row.integer(0)};
        TRY(end(tx, link, "guessed"));
        TRY(note(tx, "link.code_guessed", link, QStringLiteral("link")));
    }
    return static_cast<int>(living.size());
}

Result<> pruneCodes(store::Transaction& tx, qint64 before)
{
    TRY(tx.run("DELETE FROM link_code WHERE expires_at < ?", {before}));
    return {};
}

} // namespace espalier::enroll
