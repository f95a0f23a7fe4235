#include "server/operations/server_operations.h"

#include "apns/push_certificate.h"
#include "mdm/commands.h"
#include "server/listen_settings.h"
#include "server/log_buffer.h"
#include "server/operations/counting.h"
#include "server/operations/tls_operations.h"
#include "store/settings.h"

#include <QJsonArray>

namespace espalier::server {

namespace {

using store::Connection;

Result<QJsonObject> devices(Connection& db)
{
    return QJsonObject{
        {QStringLiteral("total"), TRY(counted(db, "SELECT COUNT(*) FROM device"))},
        {QStringLiteral("enrolled"), TRY(counted(db, "SELECT COUNT(*) FROM device WHERE state = 'enrolled'"))},
        {QStringLiteral("ended"),
         TRY(counted(db, "SELECT COUNT(*) FROM device WHERE state IN ('checked_out', 'unenrolled', 'erased')"))},
        {QStringLiteral("quarantined"), TRY(counted(db, "SELECT COUNT(*) FROM quarantine WHERE state = 'waiting'"))}};
}

Result<QJsonObject> commands(Connection& db, qint64 now)
{
    const mdm::CommandSums sums = TRY(mdm::commandSums(db, now));
    return QJsonObject{{QStringLiteral("queued"), sums.queued},
                       {QStringLiteral("waiting"), sums.waiting},
                       {QStringLiteral("failed"), sums.failed}};
}

Result<QJsonObject> fromDatabase(Connection& db, qint64 now)
{
    QJsonObject status{{QStringLiteral("organization"), TRY(store::setting(db, "organization"))},
                       {QStringLiteral("public_url"), TRY(store::setting(db, "public_url"))},
                       {QStringLiteral("lab"), TRY(store::setting(db, "lab")) == QLatin1String("1")},
                       {QStringLiteral("practice"), TRY(store::setting(db, "practice")) == QLatin1String("1")},
                       {QStringLiteral("devices"), TRY(devices(db))},
                       {QStringLiteral("commands"), TRY(commands(db, now))},
                       {QStringLiteral("device_port"), TRY(devicePort(db))},
                       {QStringLiteral("trusted_proxy"), TRY(trustedProxy(db)).address},
                       {QStringLiteral("last_event"), TRY(counted(db, "SELECT COALESCE(MAX(id), 0) FROM audit"))}};
    const auto push = TRY(apns::currentPushCertificate(db));
    status.insert(QStringLiteral("push_certificate"),
                  push ? QJsonValue(QJsonObject{{QStringLiteral("topic"), push->topic},
                                                {QStringLiteral("subject"), push->subject},
                                                {QStringLiteral("issuer"), push->issuer},
                                                {QStringLiteral("serial"), push->serial},
                                                {QStringLiteral("not_before"), push->notBefore},
                                                {QStringLiteral("not_after"), push->notAfter},
                                                {QStringLiteral("issuer_named_apple"), push->apple},
                                                {QStringLiteral("imported_at"), push->importedAt}})
                       : QJsonValue());
    return status;
}

void addLive(QJsonObject& status, const Live& live)
{
    status.insert(QStringLiteral("listening"), QString());
    status.insert(QStringLiteral("not_listening"), QStringLiteral("no server is running"));
    (void)live.with([&](const Live::Parts& parts) {
        const auto counters = parts.listener != nullptr ? parts.listener->counters() : http::ListenerCounters();
        const auto waker = parts.waker->status();
        const bool isApples = parts.push.host == apns::appleHost;
        status[QStringLiteral("listening")] = parts.listening;
        status[QStringLiteral("not_listening")] = parts.notListening;
        status[QStringLiteral("no_device_port")] = parts.noDevicePort;
        status[QStringLiteral("started_at")] = parts.startedAt;
        status[QStringLiteral("counters")] = QJsonObject{{QStringLiteral("open"), counters.open},
                                                         {QStringLiteral("requests"), counters.requests},
                                                         {QStringLiteral("accepted"), counters.accepted},
                                                         {QStringLiteral("refused"), counters.refusedTotal},
                                                         {QStringLiteral("timeouts"), counters.timeouts}};
        status[QStringLiteral("push")] =
            QJsonObject{{QStringLiteral("connected"), waker.connected},
                        {QStringLiteral("blocked"), waker.blocked},
                        {QStringLiteral("last_error"), waker.lastError},
                        {QStringLiteral("waiting"), waker.waiting},
                        {QStringLiteral("sent"), waker.sent},
                        {QStringLiteral("failed"), waker.failed},
                        {QStringLiteral("own"),
                         isApples ? QString() : QStringLiteral("%1:%2").arg(parts.push.host).arg(parts.push.port)}};
        return true;
    });
}

Result<QJsonValue> showStatus(const ServerFacts& facts)
{
    QJsonObject status =
        TRY(facts.store.read([now = facts.clock.nowMs()](Connection& db) { return fromDatabase(db, now); }));
    status.insert(QStringLiteral("version"), QStringLiteral(ESPALIER_VERSION));
    status.insert(QStringLiteral("data"), facts.dataFolder);
    status.insert(QStringLiteral("database_bytes"), facts.store.databaseBytes());
    if (const QJsonValue tls = tlsJson(facts.tls); tls.isObject()) {
        status.insert(QStringLiteral("tls"), tls);
    }
    const auto& root = facts.authority.root().certificate;
    status.insert(QStringLiteral("ca"),
                  QJsonObject{{QStringLiteral("subject"), root.subject()},
                              {QStringLiteral("not_after"), root.notAfterMs()},
                              {QStringLiteral("sha256"), QString::fromLatin1(root.sha256().toHex())}});
    addLive(status, facts.live);
    return QJsonValue(status);
}

Result<QJsonValue> showLog(const ServerFacts& facts, const QJsonObject& arguments)
{
    QJsonArray lines;
    for (const auto& line : facts.log.newest(arguments[QStringLiteral("most")].toInt(500))) {
        lines.append(QJsonObject{{QStringLiteral("at"), line.at},
                                 {QStringLiteral("level"), line.level},
                                 {QStringLiteral("text"), line.text}});
    }
    return QJsonValue(lines);
}

Result<QJsonValue> reloadTls(const ServerFacts& facts, const QJsonObject& arguments, const Caller& caller)
{
    const auto chain = QByteArray::fromBase64(arguments[QStringLiteral("chain_base64")].toString().toLatin1());
    if (!chain.isEmpty()) {
        const SecretBytes key =
            SecretBytes::take(QByteArray::fromBase64(arguments[QStringLiteral("key_base64")].toString().toLatin1()));
        const bool despite = arguments[QStringLiteral("despite_pinned")].toBool();
        TRY(facts.tls.keep(chain, key, caller.name, despite ? CutOff::BoundDevices : CutOff::Nobody));
    }
    // A server that doesn't listen for want of it hears of the setting and tries again.
    TRY(serveTls(facts.tls, facts.live));
    return QJsonValue(QJsonObject());
}

} // namespace

void addServerOperations(Operations& operations, const ServerFacts& facts)
{
    operations.add(QStringLiteral("server.status"),
                   [facts](const QJsonObject&, const Caller&) { return showStatus(facts); });
    operations.add(QStringLiteral("server.log"),
                   [facts](const QJsonObject& arguments, const Caller&) { return showLog(facts, arguments); });
    operations.add(QStringLiteral("server.reload_tls"), [facts](const QJsonObject& arguments, const Caller& caller) {
        return reloadTls(facts, arguments, caller);
    });
}

} // namespace espalier::server
