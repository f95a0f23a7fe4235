#include "mdm/quarantine_keep.h"

#include "audit/log.h"
#include "crypto/sealer.h"
#include "mdm/quarantine_messages.h"
#include "plist/writer.h"

namespace espalier::mdm {

Result<> keepQuarantined(Exchange& exchange, const Enrollment& live, const Authenticate& message,
                         const std::optional<ca::Issued>& issued)
{
    store::Transaction& tx = exchange.tx;
    const QByteArray& pin = exchange.identity.pin;
    const QByteArray sealed =
        exchange.parts.sealer.seal(exchange.raw, quarantinePlace(QStringLiteral("authenticate"), pin));
    const bool fromLink = issued && issued->binding.link.isValid();
    const auto before = TRY(tx.first("SELECT id, state FROM quarantine WHERE pin=?", {pin}));
    if (before) {
        (void)TRY(tx.run("UPDATE quarantine SET state='waiting', name=?, model=?, serial=?, os=?, product=?, imei=?, "
                         "authenticate=?, last_seen=? WHERE id=?",
                         {message.deviceName, message.modelName, message.serial, message.osVersion, message.productName,
                          message.imei, sealed, tx.nowMs(), before->integer(0)}));
        TRY(forgetKept(tx, QuarantineId{before->integer(0)})); // it begins anew
        tx.touch(store::Table::Quarantine, before->integer(0));
        if (before->text(1) == QLatin1String("waiting")) {
            return {}; // it was told of already
        }
    } else {
        const qint64 id = TRY(tx.insert(
            "INSERT INTO quarantine (device_id, udid, pin, certificate, link_id, state, name, model, serial, os, "
            "product, imei, authenticate, created_at, last_seen) VALUES (?, ?, ?, ?, ?, 'waiting', ?, ?, ?, ?, ?, ?, "
            "?, ?, ?)",
            {live.device.value, exchange.sender().device, pin, exchange.identity.certificate,
             fromLink ? QVariant(issued->binding.link.value) : QVariant(), message.deviceName, message.modelName,
             message.serial, message.osVersion, message.productName, message.imei, sealed, tx.nowMs(), tx.nowMs()}));
        tx.touch(store::Table::Quarantine, id);
    }
    tx.touch(store::Table::Device, live.device.value);
    if (fromLink) { // its trace tells of it
        tx.touch(store::Table::Link, issued->binding.link.value);
    }
    return audit::append(tx, {QStringLiteral("device"),
                              QStringLiteral("device.quarantined"),
                              QStringLiteral("device"),
                              QString::number(live.device.value),
                              {{QStringLiteral("udid"), exchange.sender().device},
                               {QStringLiteral("serial"), message.serial},
                               {QStringLiteral("certificate"), QString::fromLatin1(pin.toHex())},
                               {QStringLiteral("alert"), true}}});
}

Result<http::Response> answerQuarantined(Exchange& exchange, QuarantineId id)
{
    store::Transaction& tx = exchange.tx;
    (void)TRY(tx.run("UPDATE quarantine SET last_seen=? WHERE id=?", {tx.nowMs(), id.value}));
    tx.touch(store::Table::Quarantine, id.value);
    const Message& message = exchange.received.message;
    if (std::holds_alternative<CheckOut>(message)) {
        (void)TRY(tx.run("UPDATE quarantine SET state='ended' WHERE id=?", {id.value}));
        TRY(forgetKept(tx, id));
        TRY(audit::append(tx, {QStringLiteral("device"),
                               QStringLiteral("quarantine.ended"),
                               QStringLiteral("quarantine"),
                               QString::number(id.value),
                               {}}));
    } else if (std::holds_alternative<UserAuthenticate>(message)) {
        return http::Response::empty(410);
    } else if (std::holds_alternative<GetBootstrapToken>(message)) {
        return plistResponse(plist::toXml(plist::Dict().set(QStringLiteral("BootstrapToken"), QByteArray())));
    }
    TRY(keepForDecision(tx, exchange.parts.sealer, id, exchange.identity.pin, exchange.received, exchange.raw));
    return http::Response::empty();
}

} // namespace espalier::mdm
