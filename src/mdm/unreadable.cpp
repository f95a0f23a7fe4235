#include "mdm/unreadable.h"

#include "mdm/enrollment.h"
#include "mdm/exchange.h"
#include "mdm/messages.h"
#include "mdm/results.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace espalier::mdm {

namespace {

constexpr qsizetype longestUuid = 200;

// The text of a key, without reading the rest: what follows may be anything. Empty: not found.
QByteArray textAfter(QByteArrayView raw, QByteArrayView key)
{
    const qsizetype at = raw.indexOf(key);
    if (at < 0) {
        return {};
    }
    constexpr QByteArrayView open("<string>");
    const QByteArrayView rest = raw.sliced(at + key.size()).first(std::min(raw.size() - at - key.size(), longestUuid));
    const qsizetype from = rest.indexOf(open);
    const qsizetype to = rest.indexOf("</string>");
    if (from < 0 || to < from || !rest.first(from).trimmed().isEmpty()) {
        return {};
    }
    return rest.sliced(from + open.size(), to - from - open.size()).toByteArray();
}

QString chain(const QString& why)
{
    const QJsonObject error{{QStringLiteral("code"), 0},
                            {QStringLiteral("domain"), QStringLiteral("espalier")},
                            {QStringLiteral("text"), QStringLiteral("the answer can't be read: %1").arg(why)}};
    return QString::fromUtf8(QJsonDocument(QJsonArray{error}).toJson(QJsonDocument::Compact));
}

} // namespace

Result<std::optional<Unreadable>> readUnreadable(const EndpointParts& parts, const Identity& identity,
                                                 QByteArrayView raw, const QString& why)
{
    const QString uuid = QString::fromUtf8(textAfter(raw, "<key>CommandUUID</key>"));
    const bool isIdle = textAfter(raw, "<key>Status</key>") == "Idle"; // it answers nothing
    return parts.store.read([&](store::Connection& db) -> Result<std::optional<Unreadable>> {
        (void)TRY(usableCertificate(db, identity.pin));
        const auto device =
            TRY(db.first("SELECT id, udid, generation FROM device WHERE pin=? AND state='enrolled'", {identity.pin}));
        if (!device) {
            return std::optional<Unreadable>();
        }
        Unreadable found;
        found.received.sender.device = device->text(1);
        found.received.message = Report{ReportStatus::Error, {}, chain(why), {}};
        if (isIdle) {
            return std::optional(found);
        }
        // One is under way on each channel; whose answer this is, only its UUID tells.
        const auto sent = TRY(db.first("SELECT c.uuid, c.request_type, ch.user_id FROM delivery d JOIN command c ON "
                                       "c.id=d.command_id JOIN channel ch ON ch.id=d.channel_id WHERE ch.device_id=? "
                                       "AND d.generation=? AND d.state='sent' AND (?='' OR c.uuid=?) "
                                       "ORDER BY ch.user_id, d.id LIMIT 1",
                                       {device->integer(0), device->integer(2), uuid, uuid}));
        if (sent) {
            found.received.kind = QStringLiteral("unreadable");
            found.received.message = Report{ReportStatus::Error, sent->text(0), chain(why), {}};
            found.requestType = sent->text(1);
            found.received.sender.user = sent->text(2);
        }
        return std::optional(found);
    });
}

Result<> recordUnreadable(const EndpointParts& parts, const Identity& identity, const Unreadable& unreadable,
                          QByteArrayView raw)
{
    const auto* report = std::get_if<Report>(&unreadable.received.message);
    if (report == nullptr || report->uuid.isEmpty()) {
        return {};
    }
    const QByteArrayView kept = raw.first(std::min(raw.size(), keptBodyBytes));
    const Prepared prepared = TRY(prepare(parts, identity, unreadable.received, kept));
    return parts.store.write([&](store::Transaction& tx) -> Result<> {
        const Admitted who = TRY(admit(tx, identity, unreadable.received.sender));
        if (who.standing != Standing::Current || !who.enrollment.channel.isValid()) {
            return {}; // it enrolled anew meanwhile
        }
        Exchange exchange{tx, parts, identity, unreadable.received, kept, prepared};
        const Queue::Answering answering(parts.queue, who.enrollment.channel);
        TRY(recordResult(exchange, who.enrollment, *report));
        if (parts.wake) {
            tx.afterCommit([&parts, channel = who.enrollment.channel] { parts.wake(channel); });
        }
        return {};
    });
}

} // namespace espalier::mdm
