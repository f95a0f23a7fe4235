#include "server/announcing.h"

#include "audit/log.h"
#include "store/settings.h"

#include <QJsonDocument>

namespace espalier::server {

namespace {

constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;
const QString certificateKind = QStringLiteral("certificate.ends");
const QString identitiesToldAt = QStringLiteral("identities_told_at");

// The nearest step that the log tells of: steps that were slept through are not made up for.
Result<bool> isTold(store::Connection& db, const Ending& ending, EndStage stage)
{
    for (const auto& row : TRY(db.all("SELECT arguments FROM audit WHERE subject_kind = 'certificate' AND subject = ? "
                                      "AND kind = 'certificate.ends'",
                                      {ending.serial}))) {
        const QJsonObject told = QJsonDocument::fromJson(row.text(0).toUtf8()).object();
        if (told[QStringLiteral("what")].toString() == ending.what &&
            told[QStringLiteral("days")].toInt() <= daysOf(stage)) {
            return true;
        }
    }
    return false;
}

Result<> announce(store::Transaction& tx, const Ending& ending)
{
    const EndStage stage = endStage(ending.endsAt, tx.nowMs());
    const bool isDue = ending.renewsItself ? ending.needsSomebody(tx.nowMs()) : stage != EndStage::Far;
    if (!isDue || TRY(isTold(tx, ending, stage))) {
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
    const qint64 before = qMin(now, TRY(store::setting(tx, "identities_told_at")).toLongLong());
    if (before > 0 && before < now && now - before < dayMs) {
        return {};
    }
    std::array<int, endStages.size()> came{};
    for (const auto& row : TRY(tx.all("SELECT certificate.not_after, certificate.created_at FROM device "
                                      "JOIN certificate ON certificate.id = device.certificate_id "
                                      "WHERE device.state = 'enrolled' AND certificate.not_after <= ?",
                                      {now + daysOf(EndStage::In90Days) * dayMs}))) {
        const EndStage stage = endStage(row.integer(0), now);
        const bool isNew = row.integer(1) > before;
        if (isNew || stage > endStage(row.integer(0), before)) {
            ++came.at(static_cast<size_t>(stage));
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

} // namespace espalier::server
