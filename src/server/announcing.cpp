#include "server/announcing.h"

#include "audit/log.h"
#include "base/durations.h"
#include "server/identity_ends.h"
#include "store/settings.h"

#include <QJsonDocument>

namespace espalier::server {

namespace {

const QString certificateKind = QStringLiteral("certificate.ends");
const QString identitiesToldAt = QStringLiteral("identities_told_at");

constexpr qint64 tenMinutesMs = 10LL * 60 * 1000;
constexpr qint64 longAwayMs = 30 * dayMs;

// The log itself remembers. Steps that were slept through are not made up for. What the log tells of days to come was
// written while the clock was wrong, and doesn't count.
Result<bool> isTold(store::Connection& db, const Ending& ending, qint64 now)
{
    for (const auto& row : TRY(db.all("SELECT arguments, at FROM audit WHERE subject_kind = 'certificate' "
                                      "AND subject = ? AND kind = 'certificate.ends'",
                                      {ending.serial}))) {
        const QJsonObject told = QJsonDocument::fromJson(row.text(0).toUtf8()).object();
        const qint64 at = row.integer(1);
        if (told[QStringLiteral("what")].toString() == ending.what && at <= now + dayMs &&
            endStep(ending.endsAt, at) >= endStep(ending.endsAt, now)) {
            return true;
        }
    }
    return false;
}

Result<> announce(store::Transaction& tx, const Ending& ending)
{
    const EndStage stage = endStage(ending.endsAt, tx.nowMs());
    const bool isDue = ending.renewsItself ? ending.needsSomebody(tx.nowMs()) : stage != EndStage::Far;
    if (!isDue || TRY(isTold(tx, ending, tx.nowMs()))) {
        return {};
    }
    return audit::append(tx, {QStringLiteral("system"),
                              certificateKind,
                              QStringLiteral("certificate"),
                              ending.serial,
                              {{QStringLiteral("what"), ending.what},
                               {QStringLiteral("name"), ending.name},
                               {QStringLiteral("at"), ending.endsAt},
                               {QStringLiteral("days"), daysOf(stage)}}});
}

Result<> announceIdentities(store::Transaction& tx)
{
    const qint64 now = tx.nowMs();
    const qint64 before = qMin(now, TRY(lastAnnouncing(tx)));
    if (before > 0 && before < now && now - before < dayMs) {
        return {};
    }
    std::array<int, endStages.size()> came{};
    for (const IdentityEnd& one : TRY(identitiesEndingBefore(tx, now + daysOf(EndStage::In90Days) * dayMs))) {
        const bool isNew = one.since > before;
        if (isNew || endStep(one.endsAt, now) > endStep(one.endsAt, before)) {
            ++came.at(static_cast<size_t>(endStage(one.endsAt, now)));
        }
    }
    for (const EndStage stage : endStages) {
        if (const int count = came.at(static_cast<size_t>(stage)); count > 0 && stage != EndStage::Far) {
            TRY(audit::append(tx, {QStringLiteral("system"),
                                   QStringLiteral("identities.end"),
                                   QStringLiteral("certificate"),
                                   QString(),
                                   {{QStringLiteral("count"), count}, {QStringLiteral("days"), daysOf(stage)}}}));
        }
    }
    return store::setSetting(tx, identitiesToldAt, QString::number(now));
}

} // namespace

Result<> announceEndings(store::Transaction& tx, const QList<Ending>& endings)
{
    for (const Ending& ending : endings) {
        TRY(announce(tx, ending));
    }
    return announceIdentities(tx);
}

Result<qint64> lastAnnouncing(store::Connection& db)
{
    return TRY(store::setting(db, "identities_told_at")).toLongLong();
}

bool AnnouncingTimes::jumped(const Clock& clock) const
{
    const qint64 now = clock.nowMs();
    if (m_offset) { // as long as it runs; a sleep looks the same and costs ten minutes
        return qAbs(now - clock.monotonicMs() - *m_offset) > dayMs;
    }
    return m_lastLook > 0 && (now < m_lastLook - dayMs || now > m_lastLook + longAwayMs);
}

bool AnnouncingTimes::isDue(const Clock& clock)
{
    const qint64 monotonic = clock.monotonicMs();
    const bool inDoubt = jumped(clock);
    m_offset = clock.nowMs() - monotonic;
    if (inDoubt) {
        m_next = monotonic + tenMinutesMs;
    }
    if (m_next && monotonic < *m_next) {
        return false;
    }
    m_next = monotonic + hourMs;
    return true;
}

} // namespace espalier::server
