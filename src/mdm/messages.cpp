#include "mdm/messages.h"

#include "crypto/random.h"
#include "crypto/sealer.h"
#include "mdm/sealed_places.h"

namespace espalier::mdm {

namespace {

constexpr int pruneEvery = 16; // rows on average: looking for old ones at each would cost more than it frees
constexpr qsizetype largeBody = keptBodyBytes / 4; // … but sixteen of these may be too many

Result<> prune(store::Transaction& tx, DeviceId device)
{
    int kept = 0;
    qint64 bytes = 0;
    for (const store::Row& row :
         TRY(tx.all("SELECT id, length(body) FROM message WHERE device_id=? ORDER BY id DESC", {device.value}))) {
        ++kept;
        bytes += row.integer(1);
        if (kept > keptMessages || bytes > keptMessageBytes) {
            (void)TRY(tx.run("DELETE FROM message WHERE device_id=? AND id<=?", {device.value, row.integer(0)}));
            break;
        }
    }
    return {};
}

Result<> insert(store::Transaction& tx, DeviceId device, ChannelId channel, Direction direction, const QString& kind,
                const QString& place, const QByteArray& sealed)
{
    TRY(tx.insert("INSERT INTO message (device_id, channel_id, at, inbound, kind, place, body) "
                  "VALUES (?, ?, ?, ?, ?, ?, ?)",
                  {device.value, channel.value, tx.nowMs(), direction == Direction::In ? 1 : 0, kind, place, sealed}));
    // By chance and not by number: beside a busy device a quiet one would never have its turn.
    const bool isTurn = static_cast<unsigned char>(crypto::randomBytes(1)[0]) % pruneEvery == 0;
    return isTurn || sealed.size() >= largeBody ? prune(tx, device) : Result<>();
}

Result<QByteArray> sealedBytes(store::Connection& db, const store::Row& row)
{
    const QString place = row.text(4);
    std::optional<store::Row> elsewhere;
    if (place.startsWith(commandPlaces)) {
        elsewhere = TRY(db.first("SELECT body FROM command WHERE uuid=?", {place.mid(commandPlaces.size())}));
    } else if (place.startsWith(responsePlaces)) {
        elsewhere =
            TRY(db.first("SELECT response FROM delivery WHERE id=?", {place.mid(responsePlaces.size()).toLongLong()}));
    } else {
        return row.bytes(5);
    }
    return elsewhere ? elsewhere->bytes(0) : QByteArray();
}

} // namespace

Result<> keepMessage(store::Transaction& tx, const crypto::Sealer& sealer, DeviceId device, ChannelId channel,
                     const QString& kind, QByteArrayView body)
{
    const QString place = QStringLiteral("message/body/") + QString::fromLatin1(crypto::randomToken(12));
    if (body.size() <= keptBodyBytes) {
        return insert(tx, device, channel, Direction::In, kind, place, sealer.seal(body, place));
    }
    return insert(tx, device, channel, Direction::In, kind + QStringLiteral(" (cut)"), place,
                  sealer.seal(body.first(keptBodyBytes), place));
}

Result<> keepReference(store::Transaction& tx, DeviceId device, ChannelId channel, Direction direction,
                       const QString& kind, const QString& place)
{
    return insert(tx, device, channel, direction, kind, place, {});
}

Result<QList<StoredMessage>> messages(store::Connection& db, const crypto::Sealer& sealer, DeviceId device, int last)
{
    const auto rows = TRY(db.all("SELECT id, at, inbound, kind, place, body FROM message WHERE device_id=? "
                                 "ORDER BY id DESC LIMIT ?",
                                 {device.value, std::min(last, keptMessages)}));
    QList<StoredMessage> found;
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
        StoredMessage message{row->integer(0), row->integer(1), row->boolean(2), row->text(3), {}};
        const QByteArray sealed = TRY(sealedBytes(db, *row));
        if (!sealed.isEmpty()) {
            message.body = TRY(sealer.open(sealed, row->text(4))).view().toByteArray();
        }
        found.append(message);
    }
    return found;
}

} // namespace espalier::mdm
