#include "device/apns/push_script.h"

#include <QStringList>

#include <openssl/x509_vfy.h>

namespace espalier::device {

namespace {

Result<> onlyKeys(const QJsonObject& line, const QStringList& known)
{
    const QStringList keys = line.keys();
    for (const QString& key : keys) {
        if (!known.contains(key)) {
            return fail(ErrorCode::InvalidInput, QStringLiteral("unknown key ") + key);
        }
    }
    return {};
}

Result<int> number(const QJsonObject& line, QLatin1String key, int least, int otherwise)
{
    const int value = line.value(key).toInt(line.contains(key) ? least - 1 : otherwise);
    if (line.contains(key) && value < least) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("%1 is a number from %2 on").arg(key).arg(least));
    }
    return value;
}

PushBehaviour::Manner mannerOf(const QJsonObject& line)
{
    using Manner = PushBehaviour::Manner;
    const auto is = [&line](const char* key) { return line.value(QLatin1String(key)).toBool(); };
    return is("silent")          ? Manner::Silent
           : is("half_open")     ? Manner::HalfOpen
           : is("goaway")        ? Manner::GoAway
           : is("refuse_stream") ? Manner::RefuseStream
           : is("drop")          ? Manner::Drop
                                 : Manner::Answer;
}

Result<PushBehaviour> pushOf(const QJsonObject& line)
{
    PushBehaviour push;
    push.manner = mannerOf(line);
    push.status = TRY(number(line, QLatin1String("status"), 200, 200));
    push.reason = line.value(QLatin1String("reason")).toString();
    push.retryAfter = TRY(number(line, QLatin1String("retry_after"), 0, 0));
    push.timestampMs = line.value(QLatin1String("timestamp")).toInteger(push.status == 410 ? 1 : 0);
    push.slowMs = TRY(number(line, QLatin1String("slow_ms"), 0, 0));
    push.maxStreams = TRY(number(line, QLatin1String("max_streams"), 1, 0));
    return push;
}

Result<int> certificateError(const QString& name)
{
    if (name.isEmpty()) {
        return X509_V_OK;
    }
    if (name == QLatin1String("revoked")) {
        return X509_V_ERR_CERT_REVOKED;
    }
    if (name == QLatin1String("expired")) {
        return X509_V_ERR_CERT_HAS_EXPIRED;
    }
    if (name == QLatin1String("unknown")) {
        return X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY;
    }
    return fail(ErrorCode::InvalidInput, QStringLiteral("certificate is revoked, expired or unknown"));
}

Result<ConnectionBehaviour> connectionOf(const QJsonObject& line)
{
    using Manner = ConnectionBehaviour::Manner;
    ConnectionBehaviour connection;
    connection.refusedMs = TRY(number(line, QLatin1String("refused_ms"), 0, 0));
    connection.certificateError = TRY(certificateError(line.value(QLatin1String("certificate")).toString()));
    connection.maxStreams = TRY(number(line, QLatin1String("max_streams"), 1, connection.maxStreams));
    if (line.value(QLatin1String("silent")).toBool()) {
        connection.manner = Manner::Silent;
    } else if (line.value(QLatin1String("reset")).toBool() || connection.refusedMs > 0) {
        connection.manner = Manner::Reset;
    }
    return connection;
}

} // namespace

bool PushScript::Turns::take()
{
    const int turn = seen++ - skip;
    return turn >= 0 && turn % every == 0 && (times < 0 || turn / every < times);
}

Result<PushScript::Turns> PushScript::turnsOf(const QJsonObject& line)
{
    Turns turns;
    turns.skip = TRY(number(line, QLatin1String("skip"), 0, 0));
    turns.every = TRY(number(line, QLatin1String("every"), 1, 1));
    turns.times = TRY(number(line, QLatin1String("times"), 0, -1));
    return turns;
}

Result<> PushScript::add(const QJsonObject& line)
{
    static const QStringList turnKeys{QStringLiteral("skip"), QStringLiteral("every"), QStringLiteral("times")};
    static const QStringList pushKeys{
        QStringLiteral("status"),        QStringLiteral("reason"),     QStringLiteral("retry_after"),
        QStringLiteral("timestamp"),     QStringLiteral("slow_ms"),    QStringLiteral("silent"),
        QStringLiteral("half_open"),     QStringLiteral("goaway"),     QStringLiteral("drop"),
        QStringLiteral("refuse_stream"), QStringLiteral("max_streams")};
    static const QStringList connectionKeys{QStringLiteral("refused_ms"), QStringLiteral("certificate"),
                                            QStringLiteral("max_streams"), QStringLiteral("silent"),
                                            QStringLiteral("reset")};
    if (line.contains(QLatin1String("apns"))) {
        const QJsonObject push = line.value(QLatin1String("apns")).toObject();
        TRY(onlyKeys(push, pushKeys + turnKeys));
        const auto behaviour = TRY(pushOf(push));
        m_pushes.emplace_back(behaviour, TRY(turnsOf(push)));
        return {};
    }
    const QJsonObject connection = line.value(QLatin1String("apns_connection")).toObject();
    TRY(onlyKeys(connection, connectionKeys + turnKeys));
    const auto behaviour = TRY(connectionOf(connection));
    m_connections.emplace_back(behaviour, TRY(turnsOf(connection)));
    return {};
}

std::optional<PushBehaviour> PushScript::nextPush()
{
    const std::lock_guard lock(m_mutex);
    for (auto& [behaviour, turns] : m_pushes) {
        if (turns.take()) {
            return behaviour;
        }
    }
    return std::nullopt;
}

std::optional<ConnectionBehaviour> PushScript::nextConnection()
{
    const std::lock_guard lock(m_mutex);
    for (auto& [behaviour, turns] : m_connections) {
        if (turns.take()) {
            return behaviour;
        }
    }
    return std::nullopt;
}

} // namespace espalier::device
