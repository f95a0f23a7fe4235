#include "server/operations/quarantine_operations.h"

#include "server/operations/named_things.h"

#include <QJsonArray>

#include <limits>

namespace espalier::server {

namespace {

Result<QuarantineId> quarantineOf(const QJsonObject& arguments)
{
    if (!isGiven(arguments, "quarantine")) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("quarantine is missing"));
    }
    return QuarantineId{TRY(numberArgument(arguments, "quarantine", 0, 1, std::numeric_limits<qint64>::max()))};
}

Result<QJsonObject> json(store::Connection& db, const mdm::Quarantined& kept)
{
    QJsonObject device{{QStringLiteral("id"), kept.device.value}};
    if (const auto row = TRY(db.first("SELECT name, last_seen FROM device WHERE id=?", {kept.device.value}))) {
        device.insert(QStringLiteral("name"), row->text(0));
        device.insert(QStringLiteral("last_seen"), row->isNull(1) ? QJsonValue() : QJsonValue(row->integer(1)));
    }
    QJsonValue link;
    if (kept.link.isValid()) {
        const auto row = TRY(db.first("SELECT name FROM link WHERE id=?", {kept.link.value}));
        link = row ? QJsonValue(row->text(0)) : QJsonValue();
    }
    return QJsonObject{{QStringLiteral("id"), kept.id.value},
                       {QStringLiteral("device"), device},
                       {QStringLiteral("udid"), kept.udid},
                       {QStringLiteral("name"), kept.name},
                       {QStringLiteral("model"), kept.model},
                       {QStringLiteral("serial"), kept.serial},
                       {QStringLiteral("os"), kept.os},
                       {QStringLiteral("link"), link},
                       {QStringLiteral("certificate_sha256"), QString::fromLatin1(kept.pin.toHex())},
                       {QStringLiteral("created_at"), kept.createdAt},
                       {QStringLiteral("last_seen"), kept.lastSeen},
                       {QStringLiteral("state"), kept.state}};
}

Result<QJsonValue> list(store::Connection& db, const QJsonObject& arguments)
{
    QJsonArray rows;
    for (const mdm::Quarantined& kept : TRY(mdm::quarantined(db, TRY(textArgument(arguments, "state"))))) {
        rows.append(TRY(json(db, kept)));
    }
    return rows;
}

} // namespace

void addQuarantineOperations(Operations& operations, store::Store& store, const crypto::Sealer& sealer,
                             mdm::Queue& queue, const mdm::LifecycleHooks& hooks, std::function<void(ChannelId)> wake)
{
    operations.add(QStringLiteral("quarantine.list"), [&store](const QJsonObject& arguments, const Caller&) {
        return store.read([&](store::Connection& db) { return list(db, arguments); });
    });
    operations.add(QStringLiteral("quarantine.show"), [&store](const QJsonObject& arguments, const Caller&) {
        return store.read([&](store::Connection& db) -> Result<QJsonValue> {
            return TRY(json(db, TRY(mdm::quarantined(db, TRY(quarantineOf(arguments))))));
        });
    });
    operations.add(QStringLiteral("quarantine.accept"), [&store, &sealer, &queue, &hooks,
                                                         wake](const QJsonObject& arguments, const Caller& caller) {
        return store.write([&](store::Transaction& tx) -> Result<QJsonValue> {
            TRY(mdm::acceptQuarantined(tx, {queue, hooks}, sealer, TRY(quarantineOf(arguments)), caller.name, wake));
            return QJsonObject();
        });
    });
    operations.add(QStringLiteral("quarantine.reject"), [&store](const QJsonObject& arguments, const Caller& caller) {
        return store.write([&](store::Transaction& tx) -> Result<QJsonValue> {
            TRY(mdm::rejectQuarantined(tx, TRY(quarantineOf(arguments)), caller.name));
            return QJsonObject();
        });
    });
}

} // namespace espalier::server
