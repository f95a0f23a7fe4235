#include "mdm/quarantine_messages.h"

#include "crypto/sealer.h"

namespace espalier::mdm {

namespace {

// As in quarantine_message.kind; empty: not kept.
QString kindOf(const Message& message)
{
    if (std::holds_alternative<TokenUpdate>(message)) {
        return QStringLiteral("token_update");
    }
    return std::holds_alternative<SetBootstrapToken>(message) ? QStringLiteral("bootstrap_token") : QString();
}

Result<> checkPlaceForUser(store::Connection& db, QuarantineId id, const QString& user)
{
    const auto row = TRY(db.one("SELECT COUNT(*) FROM quarantine_message WHERE quarantine_id=? AND user_id NOT IN "
                                "('', ?)",
                                {id.value, user}, QStringLiteral("quarantined users")));
    if (row.integer(0) >= mostQuarantinedUsers) {
        return fail(ErrorCode::TooLarge, QStringLiteral("too many users of a quarantined enrollment"));
    }
    return {};
}

} // namespace

QString quarantinePlace(const QString& kind, const QByteArray& pin, const QString& user)
{
    const QString place = QStringLiteral("quarantine/%1/%2").arg(kind, QString::fromLatin1(pin.toHex()));
    return user.isEmpty() ? place : place + QLatin1Char('/') + user;
}

Result<> keepForDecision(store::Transaction& tx, const crypto::Sealer& sealer, QuarantineId id, const QByteArray& pin,
                         const Received& received, QByteArrayView raw)
{
    const QString kind = kindOf(received.message);
    if (kind.isEmpty()) {
        return {};
    }
    if (raw.size() > largestQuarantinedMessage) {
        return fail(ErrorCode::TooLarge,
                    QStringLiteral("a message of %1 bytes from a quarantined enrollment").arg(raw.size()));
    }
    // The bootstrap token is the device's, whoever brings it.
    const bool isOfUser = std::holds_alternative<TokenUpdate>(received.message) && received.sender.isUser();
    const QString user = isOfUser ? received.sender.user : QString();
    if (isOfUser) {
        TRY(checkPlaceForUser(tx, id, user));
    }
    (void)TRY(tx.run("INSERT INTO quarantine_message (quarantine_id, kind, user_id, sealed) VALUES (?, ?, ?, ?) "
                     "ON CONFLICT (quarantine_id, kind, user_id) DO UPDATE SET sealed=excluded.sealed",
                     {id.value, kind, user, sealer.seal(raw, quarantinePlace(kind, pin, user))}));
    return {};
}

Result<QList<Received>> keptForDecision(store::Connection& db, const crypto::Sealer& sealer, QuarantineId id,
                                        const QByteArray& pin)
{
    QList<Received> messages;
    for (const store::Row& row :
         TRY(db.all("SELECT kind, user_id, sealed FROM quarantine_message WHERE quarantine_id=? "
                    "ORDER BY CASE WHEN user_id='' THEN 0 ELSE 1 END, id",
                    {id.value}))) {
        const SecretBytes raw = TRY(sealer.open(row.bytes(2), quarantinePlace(row.text(0), pin, row.text(1))));
        messages.append(TRY(readMessage(Route::CheckIn, raw.view())));
    }
    return messages;
}

Result<> forgetKept(store::Transaction& tx, QuarantineId id)
{
    (void)TRY(tx.run("DELETE FROM quarantine_message WHERE quarantine_id=?", {id.value}));
    return {};
}

} // namespace espalier::mdm
