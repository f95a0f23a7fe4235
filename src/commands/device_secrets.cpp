#include "commands/device_secrets.h"

#include "audit/log.h"
#include "crypto/sealer.h"
#include "store/secrets.h"

namespace espalier::commands {

namespace {

#define ESPALIER_SECRET_COLUMNS                                                                             \
    "SELECT s.id, s.device_id, s.kind, s.state, s.uuid, s.place, s.created_at, s.created_by, s.settled_at " \
    "FROM device_secret s "

DeviceSecret secretIn(const store::Row& row)
{
    return {row.integer(0), DeviceId{row.integer(1)}, row.text(2), row.text(3),   row.text(4),
            row.text(5),    row.integer(6),           row.text(7), row.integer(8)};
}

Result<> insert(store::Transaction& tx, const crypto::Sealer& sealer, const NewSecret& secret, const QString& state,
                const SecretBytes& value)
{
    const QString tail = secret.uuid.isEmpty() ? QString::number(tx.nowMs()) : secret.uuid;
    QString place = QStringLiteral("device/%1/%2/%3").arg(secret.device.value).arg(secret.kind, tail);
    for (int i = 2; TRY(tx.first("SELECT 1 FROM device_secret WHERE place = ?", {place})); ++i) {
        place = QStringLiteral("device/%1/%2/%3.%4").arg(secret.device.value).arg(secret.kind, tail).arg(i);
    }
    TRY(store::putSecret(tx, place, sealer.seal(value.view(), store::secretPlace(place))));
    TRY(tx.insert("INSERT INTO device_secret (device_id, kind, state, uuid, place, created_at, created_by, settled_at) "
                  "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                  {secret.device.value, QString(secret.kind), state, secret.uuid, place, tx.nowMs(), secret.by,
                   state == QLatin1String("pending") ? QVariant() : QVariant(tx.nowMs())}));
    return audit::append(tx, {secret.by,
                              QStringLiteral("device.secret_kept"),
                              QStringLiteral("device"),
                              QString::number(secret.device.value),
                              {{QStringLiteral("what"), QString(secret.kind)}}});
}

Result<> settle(store::Transaction& tx, DeviceId device, QLatin1String kind, const QString& uuid, const char* state)
{
    (void)TRY(tx.run("UPDATE device_secret SET state = ?, settled_at = ? WHERE device_id = ? AND kind = ? "
                     "AND uuid = ? AND state = 'pending'",
                     {QString::fromLatin1(state), tx.nowMs(), device.value, QString(kind), uuid}));
    return {};
}

Result<std::optional<DeviceSecret>> firstOf(Result<std::optional<store::Row>> row)
{
    const auto found = TRY(std::move(row));
    return found ? std::optional(secretIn(*found)) : std::nullopt;
}

Result<std::optional<SecretBytes>> opened(store::Connection& db, const crypto::Sealer& sealer,
                                          const std::optional<DeviceSecret>& secret)
{
    if (!secret) {
        return std::optional<SecretBytes>();
    }
    return std::optional(TRY(valueOf(db, sealer, *secret)));
}

} // namespace

Result<> keepPending(store::Transaction& tx, const crypto::Sealer& sealer, const NewSecret& secret,
                     const SecretBytes& value)
{
    if (TRY(tx.first("SELECT 1 FROM device_secret WHERE device_id = ? AND kind = ? AND uuid = ?",
                     {secret.device.value, QString(secret.kind), secret.uuid}))) {
        return {};
    }
    return insert(tx, sealer, secret, QStringLiteral("pending"), value);
}

Result<bool> keepCurrent(store::Transaction& tx, const crypto::Sealer& sealer, const NewSecret& secret,
                         const SecretBytes& value)
{
    if (const auto before = TRY(currentSecret(tx, sealer, secret.device, secret.kind));
        before && before->view() == value.view()) {
        return false;
    }
    TRY(secretEnded(tx, secret.device, secret.kind));
    TRY(insert(tx, sealer, secret, QStringLiteral("current"), value));
    return true;
}

Result<> secretArrived(store::Transaction& tx, DeviceId device, QLatin1String kind, const QString& uuid)
{
    if (!TRY(tx.first("SELECT 1 FROM device_secret WHERE device_id = ? AND kind = ? AND uuid = ? AND state = 'pending'",
                      {device.value, QString(kind), uuid}))) {
        return {};
    }
    TRY(secretEnded(tx, device, kind));
    return settle(tx, device, kind, uuid, "current");
}

Result<> secretRefused(store::Transaction& tx, DeviceId device, QLatin1String kind, const QString& uuid)
{
    return settle(tx, device, kind, uuid, "void");
}

Result<> secretEnded(store::Transaction& tx, DeviceId device, QLatin1String kind)
{
    (void)TRY(tx.run("UPDATE device_secret SET state = 'former' WHERE device_id = ? AND kind = ? AND state = 'current'",
                     {device.value, QString(kind)}));
    return {};
}

Result<std::optional<SecretBytes>> currentSecret(store::Connection& db, const crypto::Sealer& sealer, DeviceId device,
                                                 QLatin1String kind)
{
    return opened(db, sealer,
                  TRY(firstOf(db.first(ESPALIER_SECRET_COLUMNS "WHERE s.device_id = ? AND s.kind = ? "
                                                               "AND s.state = 'current' ORDER BY s.id DESC LIMIT 1",
                                       {device.value, QString(kind)}))));
}

Result<std::optional<SecretBytes>> secretOfCommand(store::Connection& db, const crypto::Sealer& sealer, DeviceId device,
                                                   QLatin1String kind, const QString& uuid)
{
    return opened(db, sealer,
                  TRY(firstOf(db.first(ESPALIER_SECRET_COLUMNS "WHERE s.device_id = ? AND s.kind = ? AND s.uuid = ?",
                                       {device.value, QString(kind), uuid}))));
}

Result<std::optional<DeviceSecret>> secretInDoubt(store::Connection& db, DeviceId device, QLatin1String kind)
{
    return firstOf(db.first(ESPALIER_SECRET_COLUMNS
                            "JOIN command c ON c.uuid = s.uuid JOIN delivery d ON d.command_id = c.id "
                            "JOIN channel ch ON ch.id = d.channel_id AND ch.device_id = s.device_id "
                            "WHERE s.device_id = ? AND s.kind = ? AND s.state = 'pending' "
                            "AND d.state IN ('sent', 'unconfirmed') ORDER BY s.id DESC LIMIT 1",
                            {device.value, QString(kind)}));
}

Result<QList<DeviceSecret>> deviceSecrets(store::Connection& db, DeviceId device)
{
    QList<DeviceSecret> all;
    for (const store::Row& row :
         TRY(db.all(ESPALIER_SECRET_COLUMNS "WHERE s.device_id = ? ORDER BY s.id DESC", {device.value}))) {
        all.append(secretIn(row));
    }
    return all;
}

Result<SecretBytes> valueOf(store::Connection& db, const crypto::Sealer& sealer, const DeviceSecret& secret)
{
    const auto sealed = TRY(store::secret(db, secret.place));
    if (!sealed) {
        return fail(ErrorCode::NotFound, QStringLiteral("the secret isn't there any more"));
    }
    return sealer.open(*sealed, store::secretPlace(secret.place));
}

} // namespace espalier::commands
