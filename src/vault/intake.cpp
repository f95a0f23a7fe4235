#include "vault/intake.h"

#include "crypto/random.h"
#include "crypto/sealer.h"
#include "mdm/sealed_places.h"
#include "operators/vault_key.h"
#include "plist/reader.h"
#include "plist/writer.h"
#include "store/secrets.h"
#include "vault/secret.h"

#include <algorithm>

namespace espalier::vault {

namespace {

constexpr int mostPerWrite = 100;

struct Place {
    DeviceId device;
    qint64 generation = 0;
    QString kind;
    QString source;
};

// device/ID/GENERATION/KIND, device/ID/pin/UUID, device/ID/KIND
std::optional<Place> parsed(const QString& place)
{
    const QStringList parts = place.split(QLatin1Char('/'));
    bool ok = false;
    const DeviceId device{parts.value(1).toLongLong(&ok)};
    if (!ok || parts.size() < 3) {
        return std::nullopt;
    }
    bool hasGeneration = false;
    const qint64 generation = parts[2].toLongLong(&hasGeneration);
    if (hasGeneration && parts.size() >= 4) {
        return Place{device, generation, parts[3], parts.value(4)};
    }
    return Place{device, 0, parts[2], parts.value(3)};
}

Result<> takeOne(store::Transaction& tx, const crypto::Sealer& sealer, const store::Row& row)
{
    const QString where = row.text(0);
    const auto place = parsed(where);
    if (!place) {
        return {};
    }
    NewSecret fresh;
    fresh.kind = place->kind;
    fresh.device = place->device;
    fresh.generation = place->generation;
    fresh.source = place->source;
    fresh.place = where;
    fresh.takenAt = fresh.at = row.integer(2);
    auto opened = sealer.open(row.bytes(1), store::secretPlace(where));
    if (!opened) {
        // Told as it is instead of left out.
        const qint64 id = TRY(keep(tx, sealer, fresh));
        (void)TRY(tx.run("UPDATE vault_secret SET sealing='none', sealed=? WHERE id=?", {QByteArray(), id}));
        return {};
    }
    fresh.secret = std::move(*opened);
    (void)TRY(keep(tx, sealer, fresh));
    if (place->kind == kind::pin) {
        (void)TRY(tx.run("DELETE FROM secret WHERE place=?", {where}));
    }
    return {};
}

// Sealed anew; nothing when no secret is in it, or it can't be read.
std::optional<QByteArray> withoutSecret(const crypto::Sealer& sealer, const QByteArray& sealed, const QString& uuid)
{
    const auto opened = sealer.open(sealed, mdm::commandPlace(uuid));
    if (!opened) {
        return std::nullopt;
    }
    auto whole = plist::readXmlDict(opened->view().toByteArray(), {});
    auto* command = whole ? whole->find(u"Command") : nullptr;
    auto* dict = command ? command->as<plist::Dict>() : nullptr;
    bool any = false;
    for (const QString& key : {QStringLiteral("PIN"), QStringLiteral("NewPassword"), QStringLiteral("CurrentPassword"),
                               QStringLiteral("Password")}) {
        if (dict != nullptr && dict->contains(key)) {
            dict->remove(key);
            any = true;
        }
    }
    return any ? std::optional(sealer.seal(plist::toXml(*whole), mdm::commandPlace(uuid))) : std::nullopt;
}

} // namespace

Result<> Intake::workOff(int mostTurns)
{
    for (int turn = 0; turn < mostTurns; ++turn) {
        const int taken = TRY(takeIn());
        const int sealed = TRY(sealToVault());
        const int dropped = TRY(dropServerCopies());
        const int cleared = TRY(clearCommands());
        if (std::max({taken, sealed, dropped, cleared}) < mostPerWrite) {
            break;
        }
    }
    return {};
}

Result<int> Intake::takeIn()
{
    const auto rows = TRY(m_store.read([](store::Connection& db) {
        return db.all("SELECT s.place, s.sealed, s.created_at FROM secret s WHERE s.place>='device/' AND "
                      "s.place<'device0' AND NOT EXISTS (SELECT 1 FROM vault_secret v WHERE v.place=s.place AND "
                      "v.taken_at=s.created_at) ORDER BY s.created_at, s.id LIMIT ?",
                      {mostPerWrite});
    }));
    if (rows.isEmpty()) {
        return 0;
    }
    TRY(m_store.write([&](store::Transaction& tx) -> Result<> {
        for (const store::Row& row : rows) {
            // It may have been replaced or taken in meanwhile.
            if (TRY(tx.first("SELECT s.id FROM secret s WHERE s.place=? AND s.created_at=? AND NOT EXISTS (SELECT 1 "
                             "FROM vault_secret v WHERE v.place=s.place AND v.taken_at=s.created_at)",
                             {row.text(0), row.integer(2)}))) {
                TRY(takeOne(tx, m_sealer, row));
            }
        }
        return {};
    }));
    return static_cast<int>(rows.size());
}

Result<int> Intake::sealToVault()
{
    const auto vault = TRY(m_store.read(&operators::vaultCertificate));
    if (vault.isNull()) {
        return 0;
    }
    return m_store.write([&](store::Transaction& tx) -> Result<int> {
        const auto rows = TRY(tx.all("SELECT id, token, sealed, device_id FROM vault_secret WHERE sealing='server' "
                                     "ORDER BY id LIMIT ?",
                                     {mostPerWrite}));
        for (const store::Row& row : rows) {
            const auto secret = open(m_sealer, {}, row.text(1), Sealing::Server, row.bytes(2));
            Sealed sealed{Sealing::None, {}};
            if (secret) {
                sealed = TRY(seal(m_sealer, vault, row.text(1), secret->view()));
            }
            (void)TRY(tx.run("UPDATE vault_secret SET sealing=?, sealed=? WHERE id=?",
                             {name(sealed.sealing), sealed.bytes, row.integer(0)}));
        }
        return static_cast<int>(rows.size());
    });
}

Result<int> Intake::dropServerCopies()
{
    const auto rows = TRY(m_store.read([](store::Connection& db) {
        return db.all("SELECT s.place FROM vault_secret v JOIN secret s ON s.place=v.place AND s.created_at=v.taken_at "
                      "LEFT JOIN device d ON d.id=v.device_id LEFT JOIN device_secret k ON k.place=v.place "
                      "WHERE v.sealing='vault' AND (k.state IN ('former', 'void') OR (k.kind='admin-password' AND "
                      "k.state='current') OR (v.kind IN ('unlock-token', 'bootstrap-token') AND (d.id IS NULL OR "
                      "v.generation<d.generation))) LIMIT ?",
                      {mostPerWrite});
    }));
    if (!rows.isEmpty()) {
        TRY(m_store.write([&](store::Transaction& tx) -> Result<> {
            for (const store::Row& row : rows) {
                (void)TRY(tx.run("DELETE FROM secret WHERE place=?", {row.text(0)}));
            }
            return {};
        }));
    }
    return static_cast<int>(rows.size());
}

// The vault has it: the command needn't (one that is sent again gets another), once nothing of it can be sent again.
Result<int> Intake::clearCommands()
{
    const auto rows = TRY(m_store.read([](store::Connection& db) {
        return db.all("SELECT v.id, v.source FROM vault_secret v JOIN command c ON c.uuid=v.source WHERE v.cleared=0 "
                      "AND v.sealing='vault' AND NOT EXISTS (SELECT 1 FROM delivery d WHERE "
                      "d.command_id=c.id AND d.state IN ('queued', 'sent', 'notnow')) LIMIT ?",
                      {mostPerWrite});
    }));
    if (rows.isEmpty()) {
        return 0;
    }
    TRY(m_store.write([&](store::Transaction& tx) -> Result<> {
        for (const store::Row& row : rows) {
            const QString uuid = row.text(1);
            const auto command = TRY(tx.first("SELECT id, body FROM command WHERE uuid=?", {uuid}));
            const auto body = command ? withoutSecret(m_sealer, command->bytes(1), uuid) : std::nullopt;
            if (body) {
                (void)TRY(tx.run("UPDATE command SET body=? WHERE id=?", {*body, command->integer(0)}));
            }
            (void)TRY(tx.run("UPDATE vault_secret SET cleared=1 WHERE id=?", {row.integer(0)}));
        }
        return {};
    }));
    return static_cast<int>(rows.size());
}

} // namespace espalier::vault
