#include "vault/vault.h"

#include "audit/log.h"
#include "crypto/sealer.h"
#include "store/settings.h"

#include <QHash>
#include <QSet>

namespace espalier::vault {

namespace {

constexpr int mostOfDevice = 5000;
constexpr qsizetype longestReason = 500;

Sealing sealingNamed(const QString& word)
{
    return word == QLatin1String("vault")    ? Sealing::Vault
           : word == QLatin1String("server") ? Sealing::Server
                                             : Sealing::None;
}

Kept fromRow(const store::Row& row)
{
    Kept kept;
    kept.id = row.integer(0);
    kept.kind = row.text(1);
    kept.device = DeviceId{row.integer(2)};
    kept.deviceName = row.text(3);
    kept.serial = row.text(4);
    kept.udid = row.text(5);
    kept.at = row.integer(6);
    kept.sealing = sealingNamed(row.text(7));
    kept.source = row.text(8);
    kept.rotationDueAt = row.integer(9);
    kept.deviceIsThere = !row.isNull(10);
    if (kept.deviceIsThere && !row.text(10).isEmpty()) {
        kept.deviceName = row.text(10);
    }
    return kept;
}

const QString selection =
    QStringLiteral("SELECT v.id, v.kind, v.device_id, v.device_name, v.serial, v.udid, v.at, v.sealing, v.source, "
                   "v.rotation_due_at, d.name, y.state, k.state FROM vault_secret v LEFT JOIN device d ON "
                   "d.id=v.device_id LEFT JOIN device_secret k ON k.place=v.place "
                   "LEFT JOIN command c ON c.uuid=v.source AND v.source<>'' "
                   "LEFT JOIN channel ch ON ch.device_id=v.device_id AND ch.user_id='' "
                   "LEFT JOIN delivery y ON y.command_id=c.id AND y.channel_id=ch.id ");

// Rows newest first. What a command brings is the device's when it said so; without a command it came from the device.
// Whoever made it may know better (device_secret).
void findStandings(QList<Kept>& rows, const QHash<qint64, QString>& deliveries, const QHash<qint64, QString>& known)
{
    QSet<QString> hasCurrent;
    for (Kept& kept : rows) {
        const QString key = QString::number(kept.device.value) + QLatin1Char('/') + kept.kind;
        const QString delivery = deliveries.value(kept.id);
        // What was called off or not fetched in time reached nobody, unless a late answer says that it did.
        const bool neverTaken = delivery == QLatin1String("cancelled") || delivery == QLatin1String("expired");
        if (const QString state = known.value(kept.id); !state.isEmpty()) {
            kept.standing = state == QLatin1String("current")                  ? Standing::Current
                            : state == QLatin1String("pending") && !neverTaken ? Standing::Pending
                                                                               : Standing::Old;
            continue;
        }
        static const QStringList open{QStringLiteral("queued"), QStringLiteral("sent"), QStringLiteral("notnow"),
                                      QStringLiteral("unconfirmed")};
        if (open.contains(delivery)) {
            kept.standing = Standing::Pending;
        } else if ((delivery.isEmpty() || delivery == QLatin1String("acknowledged")) && !hasCurrent.contains(key)) {
            kept.standing = Standing::Current;
            hasCurrent.insert(key);
        } else {
            kept.standing = Standing::Old;
        }
    }
}

Result<> addReveals(store::Connection& db, QList<Kept>& rows)
{
    for (Kept& kept : rows) {
        for (const store::Row& row : TRY(db.all("SELECT at, by_name, reason FROM vault_reveal WHERE secret_id=? "
                                                "ORDER BY id DESC LIMIT 100",
                                                {kept.id}))) {
            kept.revealed.append({row.integer(0), row.text(1), row.text(2)});
        }
    }
    return {};
}

} // namespace

Result<QList<Kept>> list(store::Connection& db, const QString& device, qint64 before, int most)
{
    store::Rows found;
    if (device.isEmpty()) {
        found = TRY(db.allDynamic(selection + QStringLiteral("WHERE (?=0 OR v.id<?) ORDER BY v.id DESC LIMIT ?"),
                                  {before, before, most}));
    } else {
        bool isNumber = false;
        const qint64 id = device.toLongLong(&isNumber);
        found = TRY(db.allDynamic(
            selection + QStringLiteral("WHERE v.device_id IN (SELECT id FROM device WHERE id=? OR serial=? OR udid=? "
                                       "OR name=? UNION SELECT m.device_id FROM merged_device m JOIN device x ON "
                                       "x.id=m.into_id WHERE x.id=? OR x.serial=? OR x.udid=? OR x.name=?) OR "
                                       "v.serial=? OR v.udid=? OR v.device_id=? ORDER BY v.id DESC LIMIT ?"),
            {isNumber ? id : 0, device, device, device, isNumber ? id : 0, device, device, device, device, device,
             isNumber ? id : 0, mostOfDevice}));
    }
    QList<Kept> rows;
    QHash<qint64, QString> deliveries;
    QHash<qint64, QString> known;
    for (const store::Row& row : found) {
        rows.append(fromRow(row));
        deliveries.insert(row.integer(0), row.text(11));
        known.insert(row.integer(0), row.text(12));
    }
    findStandings(rows, deliveries, known);
    TRY(addReveals(db, rows));
    return rows;
}

Result<std::optional<qint64>> idOf(store::Connection& db, const QString& place)
{
    const auto row = TRY(db.first("SELECT id FROM vault_secret WHERE place=? ORDER BY id DESC LIMIT 1", {place}));
    return row ? std::optional(row->integer(0)) : std::nullopt;
}

Result<std::pair<Kept, SecretBytes>> reveal(store::Store& store, const crypto::Sealer& sealer, const Revealing& what)
{
    const QString reason = what.reason.simplified();
    if (reason.isEmpty() || reason.size() > longestReason) {
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("a reason of 1 to 500 characters is needed: it goes into the log"));
    }
    Kept kept;
    SecretBytes secret;
    TRY(store.read([&](store::Connection& db) -> Result<> {
        const auto rows = TRY(db.allDynamic(selection + QStringLiteral("WHERE v.id=?"), {what.id}));
        if (rows.isEmpty()) {
            return fail(ErrorCode::NotFound, QStringLiteral("the vault has no secret %1").arg(what.id));
        }
        kept = fromRow(rows.first());
        const auto row =
            TRY(db.one("SELECT token, sealed FROM vault_secret WHERE id=?", {what.id}, {"secret", what.id}));
        secret = TRY(open(sealer, what.key, row.text(0), kept.sealing, row.bytes(1)));
        return {};
    }));
    TRY(store.write([&](store::Transaction& tx) -> Result<> {
        (void)TRY(tx.insert("INSERT INTO vault_reveal (secret_id, at, by_name, reason) VALUES (?, ?, ?, ?)",
                            {kept.id, tx.nowMs(), what.by, reason}));
        TRY(audit::append(tx, {.actor = what.by,
                               .kind = QStringLiteral("vault.revealed"),
                               .subjectKind = QStringLiteral("device"),
                               .subject = QString::number(kept.device.value),
                               .arguments = {{QStringLiteral("secret"), kept.id},
                                             {QStringLiteral("what"), kept.kind},
                                             {QStringLiteral("serial"), kept.serial},
                                             {QStringLiteral("reason"), reason}}}));
        tx.touch(store::Table::Vault, kept.device.value);
        const bool rotates = canRotate(kept.kind) && kept.deviceIsThere &&
                             TRY(store::setting(tx, "vault_rotate_after_reveal")) == QLatin1String("1");
        if (!rotates) {
            return {};
        }
        (void)TRY(tx.run("UPDATE vault_secret SET rotation_due_at=? WHERE id=?", {tx.nowMs(), kept.id}));
        return audit::append(tx, {.actor = what.by,
                                  .kind = QStringLiteral("vault.rotation_due"),
                                  .subjectKind = QStringLiteral("device"),
                                  .subject = QString::number(kept.device.value),
                                  .arguments = {{QStringLiteral("what"), kept.kind}}});
    }));
    return std::pair{kept, std::move(secret)};
}

} // namespace espalier::vault
