#include "mdm/results.h"

#include "audit/log.h"
#include "crypto/sealer.h"
#include "mdm/deliveries.h"
#include "mdm/messages.h"
#include "mdm/sealed_places.h"
#include "plist/reader.h"
#include "store/settings.h"

#include <QLoggingCategory>

namespace espalier::mdm {

namespace {

Q_LOGGING_CATEGORY(logResults, "espalier.mdm.results")

constexpr qsizetype largeResponse = 64 * 1024;          // bytes
constexpr QLatin1String removeProfile("RemoveProfile"); // of our enrollment profile, it ends the enrollment

struct Delivery {
    qint64 id = 0;
    CommandId command;
    DeliveryState state = DeliveryState::Queued;
    qint64 generation = 0;
    QString uuid;
    QString requestType;
    QString origin;
};

Result<std::optional<Delivery>> findDelivery(store::Connection& db, const QString& uuid, ChannelId channel)
{
    const auto row = TRY(db.first("SELECT d.id, c.id, d.state, d.generation, c.uuid, c.request_type, c.origin "
                                  "FROM command c JOIN delivery d ON d.command_id=c.id "
                                  "WHERE c.uuid=? AND d.channel_id=?",
                                  {uuid, channel.value}));
    if (!row) {
        return std::optional<Delivery>();
    }
    return std::optional(Delivery{row->integer(0), CommandId{row->integer(1)}, deliveryStateFromName(row->text(2)),
                                  row->integer(3), row->text(4), row->text(5), row->text(6)});
}

// Settings that were acknowledged and not taken are an error for whoever ordered them.
bool settingsRefused(const Delivery& delivery, const Report& report)
{
    return delivery.requestType == QLatin1String("Settings") && !report.refusedSettings.isEmpty();
}

ResultStatus resultStatus(const Delivery& delivery, const Report& report)
{
    if (settingsRefused(delivery, report)) {
        return ResultStatus::Error;
    }
    switch (report.status) {
    case ReportStatus::Acknowledged:
        return ResultStatus::Acknowledged;
    case ReportStatus::FormatError:
        return ResultStatus::FormatError;
    default:
        return ResultStatus::Error;
    }
}

DeliveryState deliveryState(ResultStatus status)
{
    switch (status) {
    case ResultStatus::Acknowledged:
        return DeliveryState::Acknowledged;
    case ResultStatus::FormatError:
        return DeliveryState::FormatError;
    case ResultStatus::Error:
        break;
    }
    return DeliveryState::Error;
}

Result<> keepWhole(Exchange& exchange, const Enrollment& enrollment, const QString& kind)
{
    return keepMessage(exchange.tx, exchange.parts.sealer, enrollment.device, enrollment.channel, kind, exchange.raw);
}

Result<> recordNotNow(Exchange& exchange, const Enrollment& enrollment, const Delivery& delivery)
{
    store::Transaction& tx = exchange.tx;
    TRY(keepWhole(exchange, enrollment, exchange.received.kind));
    if (!isOpen(delivery.state)) {
        return noteDelivery(tx, delivery.id, delivery.command, name(DeliveryState::NotNow), StepKind::Late);
    }
    (void)TRY(tx.run("UPDATE delivery SET session=?, notnow_count=notnow_count+1 WHERE id=?",
                     {enrollment.session, delivery.id}));
    if (delivery.state == DeliveryState::NotNow) {
        return noteDelivery(tx, delivery.id, delivery.command, name(DeliveryState::NotNow), StepKind::Again);
    }
    return moveDelivery(tx, delivery.id, delivery.command, DeliveryState::NotNow);
}

Result<> tellHandlers(Exchange& exchange, const Enrollment& enrollment, const Delivery& delivery, ResultStatus status,
                      const QString& errors)
{
    const auto handlers = exchange.parts.handlers.of(delivery.requestType);
    if (handlers.isEmpty()) {
        return {};
    }
    const CommandResult result{enrollment.device,
                               enrollment.channel,
                               delivery.id,
                               delivery.uuid,
                               delivery.requestType,
                               delivery.origin,
                               status,
                               exchange.received.body,
                               exchange.prepared.request,
                               errors};
    for (const ResultHandler& handler : handlers) {
        TRY(runGuarded(exchange.tx, QStringLiteral("result of ") + delivery.requestType, enrollment.device,
                       [&] { return handler(exchange.tx, result); }));
    }
    return {};
}

// What acknowledging means for the enrollment itself.
Result<> applyToEnrollment(Exchange& exchange, const Enrollment& enrollment, const Delivery& delivery)
{
    store::Transaction& tx = exchange.tx;
    if (delivery.requestType == QLatin1String("EraseDevice")) {
        return endEnrollment(tx, exchange.lifecycle(), enrollment.device, DeviceState::Erased,
                             QStringLiteral("device"));
    }
    if (delivery.requestType == QLatin1String("DeviceConfigured") && !exchange.sender().isUser()) {
        (void)TRY(tx.run("UPDATE device SET awaiting_configuration=0 WHERE id=?", {enrollment.device.value}));
        return {};
    }
    if (delivery.requestType == removeProfile) {
        const QString ours = TRY(store::setting(tx, "enrollment_identifier"));
        if (!ours.isEmpty() && exchange.prepared.request.text(u"Identifier") == ours) {
            return endEnrollment(tx, exchange.lifecycle(), enrollment.device, DeviceState::Unenrolled,
                                 QStringLiteral("device"));
        }
    }
    return {};
}

Result<> recordFinal(Exchange& exchange, const Enrollment& enrollment, const Delivery& delivery, const Report& report)
{
    store::Transaction& tx = exchange.tx;
    const ResultStatus status = resultStatus(delivery, report);
    const QString& errors = settingsRefused(delivery, report) ? report.refusedSettings : report.errorChain;
    const QString place = responsePlace(delivery.id);
    const Prepared& prepared = exchange.prepared;
    const bool isSealed = prepared.delivery == delivery.id && !prepared.sealed.isEmpty();
    (void)TRY(
        tx.run("UPDATE delivery SET response=?, error_chain=? WHERE id=?",
               {isSealed ? prepared.sealed : exchange.parts.sealer.seal(exchange.raw, place), errors, delivery.id}));
    TRY(keepReference(tx, enrollment.device, enrollment.channel, Direction::In, exchange.received.kind, place));
    const Step step = isOpen(delivery.state)
                          ? Step{}
                          : Step{StepKind::Late, QStringLiteral("late, was %1").arg(name(delivery.state))};
    TRY(moveDelivery(tx, delivery.id, delivery.command, deliveryState(status), step));
    tx.touch(store::Table::Device, enrollment.device.value);
    if (WipeGuard::watches(delivery.requestType) || delivery.requestType == QLatin1String("ClearPasscode")) {
        TRY(audit::append(
            tx, {QStringLiteral("device"),
                 QStringLiteral("command.") + name(deliveryState(status)),
                 QStringLiteral("device"),
                 QString::number(enrollment.device.value),
                 {{QStringLiteral("request_type"), delivery.requestType}, {QStringLiteral("uuid"), delivery.uuid}}}));
    }
    if (delivery.generation != enrollment.generation) {
        return {}; // of an earlier enrollment: recorded, no more
    }
    TRY(tellHandlers(exchange, enrollment, delivery, status, errors));
    return status == ResultStatus::Acknowledged ? applyToEnrollment(exchange, enrollment, delivery) : Result<>();
}

Result<plist::Dict> answeredRequest(const EndpointParts& parts, const Report& report)
{
    const QByteArray sealed = TRY(parts.store.read([&](store::Connection& db) -> Result<QByteArray> {
        const auto type = TRY(db.first("SELECT request_type FROM command WHERE uuid=?", {report.uuid}));
        if (!type || (type->text(0) != removeProfile && !parts.handlers.needRequest(type->text(0)))) {
            return QByteArray();
        }
        const auto row = TRY(db.first("SELECT body FROM command WHERE uuid=?", {report.uuid}));
        return row ? row->bytes(0) : QByteArray();
    }));
    if (sealed.isEmpty()) {
        return plist::Dict();
    }
    const auto body = parts.sealer.open(sealed, commandPlace(report.uuid));
    if (!body) {
        return plist::Dict();
    }
    plist::Limits limits;
    limits.maxBytes = 64 * 1024 * 1024;
    limits.duplicateKeys = plist::DuplicateKeys::Keep;
    const auto whole = plist::readXmlDict(body->view(), limits);
    const plist::Dict* command = whole ? whole->dict(u"Command") : nullptr;
    return command ? *command : plist::Dict();
}

// The delivery of this very device that waits for the answer, 0 = none.
Result<qint64> awaitedBy(store::Connection& db, const Identity& identity, const Sender& sender, const QString& uuid)
{
    const auto row = TRY(db.first("SELECT d.id, d.state FROM command c JOIN delivery d ON d.command_id=c.id "
                                  "JOIN channel ch ON ch.id=d.channel_id JOIN device dev ON dev.id=ch.device_id "
                                  "WHERE c.uuid=? AND dev.udid=? AND ch.user_id=? AND (dev.pin=? OR dev.next_pin=?)",
                                  {uuid, sender.device, sender.user, identity.pin, identity.pin}));
    return row && !isAnswered(deliveryStateFromName(row->text(1))) ? row->integer(0) : 0;
}

} // namespace

Result<Prepared> prepare(const EndpointParts& parts, const Identity& identity, const Received& received,
                         QByteArrayView raw)
{
    Prepared prepared;
    const auto* report = std::get_if<Report>(&received.message);
    if (report == nullptr || report->status == ReportStatus::Idle || report->status == ReportStatus::NotNow) {
        return prepared;
    }
    prepared.request = TRY(answeredRequest(parts, *report));
    if (raw.size() >= largeResponse) {
        prepared.delivery = TRY(parts.store.read(
            [&](store::Connection& db) { return awaitedBy(db, identity, received.sender, report->uuid); }));
        if (prepared.delivery != 0) {
            prepared.sealed = parts.sealer.seal(raw, responsePlace(prepared.delivery));
        }
    }
    return prepared;
}

Result<> recordResult(Exchange& exchange, const Enrollment& enrollment, const Report& report)
{
    const auto delivery = TRY(findDelivery(exchange.tx, report.uuid, enrollment.channel));
    if (!delivery) {
        qCInfo(logResults, "device %lld answered a command it never got here: %s",
               static_cast<long long>(enrollment.device.value), qUtf8Printable(report.uuid.left(64)));
        return keepWhole(exchange, enrollment, QStringLiteral("%1 (unknown command)").arg(exchange.received.kind));
    }
    if (report.status == ReportStatus::NotNow) {
        return recordNotNow(exchange, enrollment, *delivery);
    }
    if (isAnswered(delivery->state)) {
        TRY(keepWhole(exchange, enrollment, QStringLiteral("%1 (duplicate)").arg(exchange.received.kind)));
        return noteDelivery(exchange.tx, delivery->id, delivery->command, name(delivery->state), StepKind::Duplicate);
    }
    return recordFinal(exchange, enrollment, *delivery, report);
}

} // namespace espalier::mdm
