#include "mdm/connect.h"

#include "mdm/messages.h"
#include "mdm/results.h"
#include "mdm/sealed_places.h"

namespace espalier::mdm {

namespace {

Result<> recordContact(Exchange& exchange, const Enrollment& enrollment)
{
    store::Transaction& tx = exchange.tx;
    (void)TRY(tx.run("UPDATE channel SET last_seen=?, session=? WHERE id=?",
                     {tx.nowMs(), enrollment.session, enrollment.channel.value}));
    (void)TRY(tx.run("UPDATE device SET last_seen=? WHERE id=?", {tx.nowMs(), enrollment.device.value}));
    tx.touch(store::Table::Device, enrollment.device.value);
    if (const auto& contacted = exchange.parts.contacted) {
        tx.afterCommit([&contacted, channel = enrollment.channel] { contacted(channel); });
    }
    return {};
}

} // namespace

Result<http::Response> connectChannel(Exchange& exchange, const Enrollment& enrollment, const Report& report)
{
    if (!enrollment.channel.isValid()) {
        return http::Response::empty(); // a user whose TokenUpdate we never saw: nothing waits, nothing is kept
    }
    // A session is Idle … empty answer. The connection says nothing about it.
    Enrollment current = enrollment;
    if (report.status == ReportStatus::Idle) {
        ++current.session;
    }
    const Queue::Answering answering(exchange.parts.queue, current.channel);
    TRY(recordContact(exchange, current));
    if (report.status != ReportStatus::Idle) {
        TRY(recordResult(exchange, current, report));
        // It may have ended the enrollment.
        const auto now = TRY(findEnrollment(exchange.tx, exchange.sender()));
        current.state = now ? now->state : DeviceState::Unenrolled;
        current.channelEnabled = now && now->channelEnabled;
    }
    if (current.state != DeviceState::Enrolled || !current.channelEnabled) {
        return http::Response::empty();
    }
    auto next = TRY(
        exchange.parts.queue.next(exchange.tx, current.device, current.channel, current.generation, current.session));
    if (!next.command) {
        if (const auto& putOff = exchange.parts.putOff; next.putOff && putOff) {
            exchange.tx.afterCommit([&putOff, channel = current.channel] { putOff(channel); });
        }
        return http::Response::empty();
    }
    if (report.status == ReportStatus::Idle) {
        TRY(keepMessage(exchange.tx, exchange.parts.sealer, current.device, current.channel, exchange.received.kind,
                        exchange.raw));
    }
    TRY(keepReference(exchange.tx, current.device, current.channel, Direction::Out, QStringLiteral("command"),
                      commandPlace(next.command->uuid)));
    return plistResponse(next.command->body);
}

} // namespace espalier::mdm
