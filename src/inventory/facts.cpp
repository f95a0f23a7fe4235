#include "inventory/facts.h"

#include "crypto/sealer.h"
#include "plist/writer.h"

namespace espalier::inventory {

namespace {

QString place(DeviceId device, const QString& kind)
{
    return QStringLiteral("fact/answer/%1/%2").arg(QString::number(device.value), kind);
}

} // namespace

Result<Novelty> keepFact(store::Transaction& tx, const crypto::Sealer& sealer, DeviceId device, const QString& kind,
                         const plist::Dict& response)
{
    plist::Dict said = response;
    said.remove(u"CommandUUID"); // differs every time and says nothing
    const QByteArray xml = plist::toXml(said);
    const QByteArray digest = sealer.lookupHash(xml, QStringLiteral("fact"));
    const int confirmed = TRY(tx.run("UPDATE fact SET at = ? WHERE device_id = ? AND kind = ? AND digest = ?",
                                     {tx.nowMs(), device.value, kind, digest}));
    if (confirmed > 0) {
        return Novelty::Same;
    }
    TRY(tx.run("INSERT INTO fact (device_id, kind, at, changed_at, digest, answer) VALUES (?, ?, ?, ?, ?, ?) "
               "ON CONFLICT (device_id, kind) DO UPDATE SET at = excluded.at, changed_at = excluded.changed_at, "
               "digest = excluded.digest, answer = excluded.answer",
               {device.value, kind, tx.nowMs(), tx.nowMs(), digest, sealer.seal(xml, place(device, kind))}));
    tx.touch(store::Table::Inventory, device.value);
    return Novelty::New;
}

Result<std::optional<Fact>> fact(store::Connection& db, const crypto::Sealer& sealer, DeviceId device,
                                 const QString& kind)
{
    const auto row =
        TRY(db.first("SELECT at, changed_at, answer FROM fact WHERE device_id = ? AND kind = ?", {device.value, kind}));
    if (!row) {
        return std::optional<Fact>();
    }
    const SecretBytes xml = TRY(sealer.open(row->bytes(2), place(device, kind)));
    return std::optional(Fact{row->integer(0), row->integer(1), xml.view().toByteArray()});
}

Result<std::optional<qint64>> answeredAt(store::Connection& db, DeviceId device, const QString& kind)
{
    const auto row = TRY(db.first("SELECT at FROM fact WHERE device_id = ? AND kind = ?", {device.value, kind}));
    return row ? std::optional(row->integer(0)) : std::nullopt;
}

} // namespace espalier::inventory
