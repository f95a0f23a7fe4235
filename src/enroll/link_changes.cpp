// Changing a link that is there, and making another one like it.
#include "audit/log.h"
#include "enroll/links.h"
#include "inventory/groups.h"

#include <QRegularExpression>

#include <algorithm>

namespace espalier::enroll {

namespace {

constexpr qsizetype roomForNumber = 94; // of the 100 characters of a name

// The link as it would be made anew.
NewLink asNew(const Link& link)
{
    const qint64 life = std::clamp<qint64>(link.expiresAt - link.createdAt, 1, longestLinkLifeMs);
    return {link.name, link.group, link.usesAllowed, life, link.device, link.terms, link.person};
}

Result<QString> freeName(store::Connection& db, const QString& name)
{
    static const QRegularExpression number(QStringLiteral(" \\d{1,4}$"));
    const QString stem = QString(name).remove(number).left(roomForNumber);
    for (int count = 2;; ++count) {
        const QString tried = QStringLiteral("%1 %2").arg(stem, QString::number(count));
        if (!TRY(db.first("SELECT 1 FROM link WHERE name = ?", {tried}))) {
            return tried;
        }
    }
}

template <class T> void take(const std::optional<T>& wanted, T& place)
{
    if (wanted) {
        place = *wanted;
    }
}

} // namespace

Result<> editLink(store::Transaction& tx, LinkId id, const LinkEdit& edit, const QString& actor)
{
    const Link before = TRY(showLink(tx, id));
    if (before.revokedAt != 0) {
        return fail(ErrorCode::Conflict, QStringLiteral("the link is revoked: make a new one"));
    }
    NewLink wanted = asNew(before);
    take(edit.name, wanted.name);
    take(edit.group, wanted.group);
    take(edit.usesAllowed, wanted.usesAllowed);
    take(edit.lifeMs, wanted.lifeMs);
    take(edit.platforms, wanted.terms.platforms);
    take(edit.serials, wanted.terms.serials);
    take(edit.note, wanted.terms.note);
    take(edit.language, wanted.terms.language);
    const NewLink now = TRY(checkedLink(wanted));
    if (now.usesAllowed != 0 && now.usesAllowed < before.usesTaken) {
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("%1 uses are taken already, fewer can't be allowed").arg(before.usesTaken));
    }
    const inventory::Group group = TRY(inventory::group(tx, now.group));
    const qint64 expires = edit.lifeMs ? tx.nowMs() + now.lifeMs : before.expiresAt;
    TRY(tx.run("UPDATE link SET name = ?, group_id = ?, uses_allowed = ?, expires_at = ?, platforms = ?, serials = ?, "
               "note = ?, language = ? WHERE id = ?",
               {now.name, group.id.value, now.usesAllowed, expires, now.terms.platforms.join(u','),
                now.terms.serials.join(u','), now.terms.note, now.terms.language, id.value}));
    TRY(audit::append(tx, {actor,
                           QStringLiteral("link.changed"),
                           QStringLiteral("link"),
                           QString::number(id.value),
                           {{QStringLiteral("name"), now.name},
                            {QStringLiteral("group"), group.name},
                            {QStringLiteral("uses"), now.usesAllowed},
                            {QStringLiteral("expires"), expires}}}));
    tx.touch(store::Table::Link, id.value);
    return {};
}

Result<LinkId> duplicateLink(store::Transaction& tx, const crypto::Sealer& sealer, LinkId id, const QString& name,
                             const QString& actor)
{
    NewLink wanted = asNew(TRY(showLink(tx, id)));
    wanted.name = name.isEmpty() ? TRY(freeName(tx, wanted.name)) : name;
    return createLink(tx, sealer, wanted, actor);
}

} // namespace espalier::enroll
