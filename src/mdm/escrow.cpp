#include "mdm/escrow.h"

#include "audit/log.h"
#include "crypto/sealer.h"
#include "store/secrets.h"

namespace espalier::mdm {

namespace {

QString word(Escrow kind)
{
    return kind == Escrow::UnlockToken ? QStringLiteral("unlock-token") : QStringLiteral("bootstrap-token");
}

Result<> record(store::Transaction& tx, const QString& event, Escrow kind, DeviceId device)
{
    return audit::append(tx, {QStringLiteral("device"),
                              event,
                              QStringLiteral("device"),
                              QString::number(device.value),
                              {{QStringLiteral("what"), word(kind)}}});
}

} // namespace

QString escrowPlace(Escrow kind, DeviceId device, qint64 generation)
{
    return QStringLiteral("device/%1/%2/%3").arg(device.value).arg(generation).arg(word(kind));
}

Result<> putEscrow(store::Transaction& tx, const crypto::Sealer& sealer, Escrow kind, DeviceId device,
                   qint64 generation, QByteArrayView token)
{
    if (TRY(hasEscrowed(tx, sealer, kind, device, generation, token))) {
        return {};
    }
    const QString place = escrowPlace(kind, device, generation);
    TRY(store::putSecret(tx, place, sealer.seal(token, store::secretPlace(place))));
    return record(tx, QStringLiteral("device.escrowed"), kind, device);
}

Result<> dropEscrow(store::Transaction& tx, Escrow kind, DeviceId device, qint64 generation)
{
    const int dropped = TRY(tx.run("DELETE FROM secret WHERE place=?", {escrowPlace(kind, device, generation)}));
    return dropped > 0 ? record(tx, QStringLiteral("device.escrow_dropped"), kind, device) : Result<>();
}

Result<bool> hasEscrowed(store::Connection& db, const crypto::Sealer& sealer, Escrow kind, DeviceId device,
                         qint64 generation, QByteArrayView token)
{
    const QString place = escrowPlace(kind, device, generation);
    const auto sealed = TRY(store::secret(db, place));
    if (!sealed) {
        return false;
    }
    const auto kept = sealer.open(*sealed, store::secretPlace(place)); // unreadable: sealed under an earlier key
    return kept && kept->view() == token;
}

Result<std::optional<SecretBytes>> escrow(store::Connection& db, const crypto::Sealer& sealer, Escrow kind,
                                          DeviceId device, qint64 generation)
{
    const QString place = escrowPlace(kind, device, generation);
    const auto sealed = TRY(store::secret(db, place));
    if (!sealed) {
        return std::optional<SecretBytes>();
    }
    return std::optional(TRY(sealer.open(*sealed, store::secretPlace(place))));
}

} // namespace espalier::mdm
