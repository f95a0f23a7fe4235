#include "enroll/attempts.h"

#include <QHostAddress>

namespace espalier::enroll {

namespace {

QString countedAs(const QString& address)
{
    const QHostAddress host(address);
    if (host.protocol() != QAbstractSocket::IPv6Protocol) {
        return address;
    }
    bool mapped = false;
    const quint32 v4 = host.toIPv4Address(&mapped);
    if (mapped) {
        return QHostAddress(v4).toString();
    }
    const Q_IPV6ADDR bytes = host.toIPv6Address();
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char*>(bytes.c), 8).toHex());
}

} // namespace

Attempts::Verdict Attempts::countWrong(const QString& address)
{
    const QString who = countedAs(address);
    const qint64 now = m_clock.monotonicMs();
    const std::lock_guard lock(m_mutex);
    if (!m_spans.contains(who) && m_spans.size() >= m_limits.mostAddresses) {
        makeRoom(now);
    }
    Span& span = m_spans[who];
    if (span.count == 0 || now - span.startedMs >= m_limits.spanMs) {
        span = {now, 0};
    }
    if (span.count >= m_limits.most) {
        return Verdict::TooMany;
    }
    ++span.count;
    return Verdict::Fine;
}

void Attempts::makeRoom(qint64 now)
{
    m_spans.removeIf([&](auto entry) { return now - entry.value().startedMs >= m_limits.spanMs; });
    if (m_spans.size() < m_limits.mostAddresses) {
        return;
    }
    // Still full of fresh ones: drop the older half at once, so that this stays rare.
    qint64 newest = 0;
    qint64 oldest = now;
    for (const Span& span : std::as_const(m_spans)) {
        newest = std::max(newest, span.startedMs);
        oldest = std::min(oldest, span.startedMs);
    }
    const qint64 middle = oldest + (newest - oldest) / 2;
    m_spans.removeIf([&](auto entry) { return entry.value().startedMs <= middle; });
}

} // namespace espalier::enroll
