#include "enroll/door.h"

#include "enroll/trace.h"

#include <algorithm>
#include <array>
#include <functional>

namespace espalier::enroll {

namespace {

constexpr size_t mostKnocks = 200;
constexpr qsizetype mostAddresses = 5000;
constexpr qsizetype mostPerAddress = 8;

struct Word {
    const char* reason;
    const char* cause;
};

// RFC 8446 section 6.2. Apple's systems say certificate_unknown for most of what they don't like in a certificate.
constexpr std::array causesOfAlerts{
    Word{"alert unknown ca", "tls-untrusted"},
    Word{"alert certificate unknown", "tls-untrusted"},
    Word{"alert bad certificate", "tls-untrusted"},
    Word{"alert unsupported certificate", "tls-untrusted"},
    Word{"alert certificate revoked", "tls-untrusted"},
    Word{"alert certificate expired", "tls-clock"},
    Word{"alert protocol version", "tls-too-old"},
    Word{"alert handshake failure", "tls-too-old"},
    Word{"alert insufficient security", "tls-too-old"},
    Word{"unsupported protocol", "tls-too-old"},
    Word{"version too low", "tls-too-old"},
    Word{"no shared cipher", "tls-too-old"},
};

bool hasProfile(const Enrollment& one)
{
    return one.reached() >= Step::Profile;
}

// Who stopped for a reason of their own, or was told no, isn't under way any more; what TLS said of them before may be
// said again.
bool mayBeLaidTo(const Enrollment& one)
{
    const bool hasOwnReason = one.failedStep && !one.error.startsWith(QLatin1String("TLS alert "));
    return one.reached() < Step::Token && one.replacedAt == 0 && !hasOwnReason &&
           one.approval != QLatin1String("refused");
}

bool isSame(const http::Listener::TlsFailure& one, const http::Listener::TlsFailure& other)
{
    return one.at == other.at && one.address == other.address && one.reason == other.reason;
}

} // namespace

QString tlsCause(const QString& reason)
{
    const auto* const word = std::find_if(causesOfAlerts.begin(), causesOfAlerts.end(),
                                          [&](const Word& one) { return reason.contains(QLatin1String(one.reason)); });
    return word == causesOfAlerts.end() ? QString() : QString::fromLatin1(word->cause);
}

QString alertName(const QString& reason)
{
    const QLatin1String alert("alert ");
    const qsizetype at = reason.indexOf(alert);
    return at < 0 ? reason : reason.mid(at + alert.size());
}

void Door::knocked(const QString& address, const QString& cause, const QString& detail)
{
    const std::lock_guard lock(m_mutex);
    m_knocks.push_front({m_clock.nowMs(), address, cause, detail});
    if (m_knocks.size() > mostKnocks) {
        m_knocks.pop_back();
    }
}

QList<Knock> Door::newestFirst() const
{
    const std::lock_guard lock(m_mutex);
    return {m_knocks.begin(), m_knocks.end()};
}

void Door::came(const QString& address, qint64 session)
{
    const std::lock_guard lock(m_mutex);
    if (m_visits.size() >= mostAddresses && !m_visits.contains(address)) {
        forgetOld();
        if (m_visits.size() >= mostAddresses) {
            return;
        }
    }
    QList<Visit>& visits = m_visits[address];
    visits.removeIf([&](const Visit& visit) { return visit.session == session; });
    visits.prepend({session, m_clock.nowMs()});
    if (visits.size() > mostPerAddress) {
        visits.removeLast();
    }
}

void Door::forgetOld()
{
    const qint64 now = m_clock.nowMs();
    m_visits.removeIf([&](const auto& entry) { return qAbs(now - entry.value().first().at) > underWayMs; });
}

QList<qint64> Door::underWay(const QString& address) const
{
    const qint64 now = m_clock.nowMs();
    const std::lock_guard lock(m_mutex);
    QList<qint64> sessions;
    for (const Visit& visit : m_visits.value(address)) {
        if (qAbs(now - visit.at) <= underWayMs) {
            sessions.append(visit.session);
        }
    }
    return sessions;
}

Result<bool> Door::layTo(store::Store& store, const http::Listener::TlsFailure& failure) const
{
    const QList<qint64> sessions = underWay(failure.address);
    if (sessions.isEmpty()) {
        return false;
    }
    return store.write([&](store::Transaction& tx) -> Result<bool> {
        QList<Enrollment> open;
        for (const qint64 session : sessions) {
            const auto one = TRY(findEnrollment(tx, session));
            if (one && mayBeLaidTo(*one)) {
                open.append(*one);
            }
        }
        // Whoever has a profile comes before pages that were only opened.
        if (std::any_of(open.begin(), open.end(), hasProfile)) {
            open.removeIf(std::not_fn(hasProfile));
        }
        if (open.size() != 1) {
            return false;
        }
        const auto step = open.first().nextStep();
        TRY(stepFailed(tx, open.first().id, step.value_or(Step::Scep),
                       QStringLiteral("TLS alert from %1: %2").arg(failure.address, alertName(failure.reason))));
        return true;
    });
}

Result<> Door::takeIn(store::Store& store, const QList<http::Listener::TlsFailure>& failures)
{
    const std::lock_guard taking(m_takingIn);
    const auto known =
        std::find_if(failures.begin(), failures.end(), [&](const auto& failure) { return isSame(failure, m_newest); });
    for (auto failure = std::make_reverse_iterator(known); failure != failures.rend(); ++failure) {
        m_newest = *failure;
        const QString cause = tlsCause(failure->reason);
        if (!cause.isEmpty() && !TRY(layTo(store, *failure))) {
            knocked(failure->address, cause, alertName(failure->reason));
        }
    }
    return {};
}

} // namespace espalier::enroll
