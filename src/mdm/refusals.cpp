#include "mdm/refusals.h"

#include "audit/log.h"
#include "base/durations.h"

#include <QLoggingCategory>

namespace espalier::mdm {

namespace {

Q_LOGGING_CATEGORY(logRefusals, "espalier.mdm.refusals")

constexpr int mostPerHour = 200;
constexpr qsizetype mostRemembered = 5'000;

} // namespace

bool Refusals::isNews(const Refusal& refusal)
{
    // Who can't prove anything is counted by address, so that made-up UDIDs are one sender.
    const QString who = refusal.certificate.isEmpty() ? refusal.address : refusal.certificate;
    const QString key = who + QLatin1Char('\n') + refusal.kind + QLatin1Char('\n') + refusal.reason;
    const qint64 now = m_clock.monotonicMs();
    const std::lock_guard lock(m_mutex);
    if (now - m_hour >= hourMs) {
        m_hour = now;
        m_inThisHour = 0;
        m_last.removeIf([now](const auto& entry) { return now - entry.value() >= hourMs; });
    }
    const auto last = m_last.constFind(key);
    if (last != m_last.constEnd() && now - *last < hourMs) {
        return false;
    }
    if (m_inThisHour >= mostPerHour || m_last.size() >= mostRemembered) {
        return false;
    }
    m_last.insert(key, now);
    ++m_inThisHour;
    return true;
}

void Refusals::record(const Refusal& refusal)
{
    if (!isNews(refusal)) {
        return;
    }
    const auto outcome = m_store.write([&](store::Transaction& tx) {
        return audit::append(tx, {QStringLiteral("device"),
                                  QStringLiteral("device.refused"),
                                  QStringLiteral("udid"),
                                  refusal.device,
                                  {{QStringLiteral("message"), refusal.kind},
                                   {QStringLiteral("reason"), refusal.reason},
                                   {QStringLiteral("address"), refusal.address},
                                   {QStringLiteral("certificate"), refusal.certificate}}});
    });
    if (!outcome) {
        qCWarning(logRefusals, "%s", qUtf8Printable(outcome.error().what));
    }
}

} // namespace espalier::mdm
