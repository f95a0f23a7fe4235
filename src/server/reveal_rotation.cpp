#include "server/reveal_rotation.h"

#include "audit/log.h"
#include "base/error_kind.h"
#include "vault/secret.h"

namespace espalier::server {

namespace {

constexpr int mostRotatedAtOnce = 20;

plist::Dict commandFor(const QString& kind)
{
    const QLatin1String requestType = kind == vault::kind::fileVaultKey       ? QLatin1String("RotateFileVaultKey")
                                      : kind == vault::kind::recoveryLock     ? QLatin1String("SetRecoveryLock")
                                      : kind == vault::kind::firmwarePassword ? QLatin1String("SetFirmwarePassword")
                                                                              : QLatin1String("SetAutoAdminPassword");
    plist::Dict command;
    command.set(QStringLiteral("RequestType"), QString(requestType));
    if (kind == vault::kind::fileVaultKey) {
        command.set(QStringLiteral("KeyType"), QStringLiteral("personal"));
    }
    return command;
}

// Rows of secret, kind, device, channel.
Result<> order(store::Store& store, mdm::Queue& queue, const commands::FileVault& fileVault, const store::Row& row)
{
    const QString kind = row.text(1);
    std::optional<crypto::Identity> reply;
    if (kind == vault::kind::fileVaultKey) {
        reply = TRY(fileVault.newReply());
    }
    return store.write([&](store::Transaction& tx) -> Result<> {
        mdm::NewCommand command;
        command.command = commandFor(kind);
        command.channels = {ChannelId{row.integer(3)}};
        command.createdBy = QStringLiteral("system");
        command.origin = QStringLiteral("rotation");
        const auto ordered = tx.attempt([&]() -> Result<> {
            const mdm::Queued queued = TRY(queue.add(tx, command));
            return reply ? fileVault.keepReply(tx, queued.uuid, *reply) : Result<>();
        });
        (void)TRY(tx.run("UPDATE vault_secret SET rotation_due_at=NULL WHERE id=?", {row.integer(0)}));
        tx.touch(store::Table::Vault, row.integer(2));
        QJsonObject arguments{{QStringLiteral("what"), kind}};
        if (!ordered) {
            arguments.insert(QStringLiteral("reason"), withoutKind(ordered.error().what));
        }
        return audit::append(
            tx, {.actor = QStringLiteral("system"),
                 .kind = ordered ? QStringLiteral("vault.rotation_ordered") : QStringLiteral("vault.rotation_failed"),
                 .subjectKind = QStringLiteral("device"),
                 .subject = QString::number(row.integer(2)),
                 .arguments = arguments});
    });
}

} // namespace

Result<> rotateRevealed(store::Store& store, mdm::Queue& queue, const commands::FileVault& fileVault)
{
    const auto due = TRY(store.read([](store::Connection& db) {
        return db.all("SELECT v.id, v.kind, v.device_id, c.id FROM vault_secret v JOIN device d ON d.id=v.device_id "
                      "JOIN channel c ON c.device_id=d.id AND c.user_id='' AND c.enabled=1 WHERE v.rotation_due_at IS "
                      "NOT NULL AND d.state='enrolled' ORDER BY v.id LIMIT ?",
                      {mostRotatedAtOnce});
    }));
    for (const store::Row& row : due) {
        TRY(order(store, queue, fileVault, row));
    }
    return {};
}

} // namespace espalier::server
