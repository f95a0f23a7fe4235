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

QJsonObject fact(const char* name, const QString& enrolled, const QString& arriving)
{
    return {{QStringLiteral("fact"), QLatin1String(name)},
            {QStringLiteral("enrolled"), enrolled},
            {QStringLiteral("arriving"), arriving},
            {QStringLiteral("same"), enrolled.compare(arriving, Qt::CaseInsensitive) == 0}};
}

QString hex(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

// Side by side, so that somebody can tell a device that was set up anew from another one under its name.
Result<QJsonArray> compared(store::Connection& db, const mdm::Quarantined& kept)
{
    const auto row = TRY(db.first("SELECT d.name, d.model, d.product, d.serial, d.imei, d.os, d.udid, d.pin, l.name "
                                  "FROM device d LEFT JOIN link l ON l.id = d.link_id WHERE d.id = ?",
                                  {kept.device.value}));
    if (!row) {
        return QJsonArray();
    }
    QString link;
    if (kept.link.isValid()) {
        const auto from = TRY(db.first("SELECT name FROM link WHERE id = ?", {kept.link.value}));
        link = from ? from->text(0) : QString();
    }
    return QJsonArray{fact("name", row->text(0), kept.name),
                      fact("model", row->text(1), kept.model),
                      fact("product", row->text(2), kept.product),
                      fact("serial", row->text(3), kept.serial),
                      fact("imei", row->text(4), kept.imei),
                      fact("os", row->text(5), kept.os),
                      fact("udid", row->text(6), kept.udid),
                      fact("certificate", hex(row->bytes(7)), hex(kept.pin)),
                      fact("link", row->text(8), link)};
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
                       {QStringLiteral("state"), kept.state},
                       {QStringLiteral("compared"), TRY(compared(db, kept))}};
}

Result<QJsonValue> listQuarantined(store::Connection& db, const QJsonObject& arguments)
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
        return store.read([&](store::Connection& db) { return listQuarantined(db, arguments); });
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
