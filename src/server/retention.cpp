#include "server/retention.h"

#include "base/durations.h"
#include "enroll/admissions.h"
#include "enroll/link_codes.h"
#include "enroll/profile_service.h"
#include "inventory/history.h"
#include "store/settings.h"

namespace espalier::server {

namespace {

constexpr qint64 inventoryMs = 7 * dayMs;
constexpr qint64 admissionMs = 90 * dayMs;
constexpr int usualDays = 365;
constexpr int mostPerTurn = 50'000;
constexpr int perWrite = 500;

// Of the same kind on the same channel, asked later. What is newest is never among the rows that go, so ids, which
// sealed places carry, are never given out again.
constexpr const char* acknowledgedInventory =
    "SELECT d.id, c.id FROM delivery d JOIN command c ON c.id = d.command_id JOIN channel ch ON ch.id = d.channel_id "
    "JOIN fact f ON f.device_id = ch.device_id AND f.kind = c.request_type AND f.at >= d.state_at "
    "WHERE d.state = 'acknowledged' AND d.state_at < ? AND c.origin = 'inventory' AND EXISTS (SELECT 1 "
    "FROM delivery n JOIN command nc ON nc.id = n.command_id WHERE n.channel_id = d.channel_id "
    "AND n.state = 'acknowledged' AND n.id > d.id AND nc.origin = 'inventory' "
    "AND nc.request_type = c.request_type) LIMIT ?";
constexpr const char* unansweredInventory =
    "SELECT d.id, c.id FROM delivery d JOIN command c ON c.id = d.command_id "
    "WHERE d.state IN ('error', 'format_error', 'cancelled', 'expired', 'unconfirmed') AND d.state_at < ? "
    "AND c.origin = 'inventory' AND EXISTS (SELECT 1 FROM delivery n JOIN command nc ON nc.id = n.command_id "
    "WHERE n.channel_id = d.channel_id AND n.state IN ('acknowledged', 'error', 'format_error', 'cancelled', "
    "'expired', 'unconfirmed') AND n.id > d.id AND nc.origin = 'inventory' "
    "AND nc.request_type = c.request_type) LIMIT ?";
constexpr const char* answers =
    "SELECT id FROM delivery WHERE state IN ('acknowledged', 'error', 'format_error', 'cancelled', 'expired', "
    "'unconfirmed') AND state_at >= ? AND state_at < ? AND response IS NOT NULL LIMIT ?";

} // namespace

Result<QList<Retention::Old>> Retention::answeredInventory(store::Connection& db) const
{
    QList<Old> old;
    for (const char* sql : {acknowledgedInventory, unansweredInventory}) {
        for (const auto& row : TRY(db.all(sql, {m_clock.nowMs() - inventoryMs, mostPerTurn}))) {
            old.append({row.integer(0), row.integer(1)});
        }
    }
    return old;
}

Result<Retention::Answers> Retention::oldAnswers(store::Connection& db) const
{
    bool isNumber = false;
    const int days = TRY(store::setting(db, "response_days")).toInt(&isNumber);
    const qint64 until = m_clock.nowMs() - (isNumber && days > 0 ? days : usualDays) * dayMs;
    Answers old;
    for (const auto& row : TRY(db.all(answers, {m_clearedTo, until, mostPerTurn}))) {
        old.deliveries.append(row.integer(0));
    }
    old.clearedTo = old.deliveries.size() < mostPerTurn ? until : m_clearedTo;
    return old;
}

Result<Retention::Orphans> Retention::orphans(store::Connection& db) const
{
    Orphans found;
    for (const auto& row :
         TRY(db.all("SELECT p.uuid FROM profile_command p LEFT JOIN command c ON c.uuid = p.uuid WHERE c.id IS NULL "
                    "AND p.uuid NOT IN (SELECT uuid FROM profile_install) LIMIT ?",
                    {mostPerTurn}))) {
        found.profileCommands.append(row.text(0));
    }
    if (!m_historyChecked) { // it goes with its delivery; only an interrupted older version left some
        for (const auto& row : TRY(db.all("SELECT h.id FROM delivery_history h LEFT JOIN delivery d "
                                          "ON d.id = h.delivery_id WHERE d.id IS NULL LIMIT ?",
                                          {mostPerTurn}))) {
            found.history.append(row.integer(0));
        }
    }
    return found;
}

template <class List, class Each> Result<> Retention::inBunches(const List& all, const Each& each)
{
    for (qsizetype from = 0; from < all.size() && !m_stopping; from += perWrite) {
        TRY(m_store.write([&](store::Transaction& tx) -> Result<> {
            for (const auto& one : all.mid(from, perWrite)) {
                TRY(each(tx, one));
            }
            return {};
        }));
    }
    return {};
}

Result<> Retention::run()
{
    // Each looks at its rows once more: a device may have answered late in between.
    TRY(inBunches(TRY(m_store.read([this](store::Connection& db) { return answeredInventory(db); })),
                  [](store::Transaction& tx, const Old& old) -> Result<> {
                      const int gone = TRY(tx.run("DELETE FROM delivery WHERE id = ? AND state NOT IN ('queued', "
                                                  "'sent', 'notnow')",
                                                  {old.delivery}));
                      if (gone == 0) {
                          return {};
                      }
                      TRY(tx.run("DELETE FROM delivery_history WHERE delivery_id = ?", {old.delivery}));
                      TRY(tx.run("DELETE FROM command WHERE id = ? AND NOT EXISTS (SELECT 1 FROM delivery "
                                 "WHERE command_id = command.id)",
                                 {old.command}));
                      tx.touch(store::Table::Command, 0);
                      return {};
                  }));
    const Answers old = TRY(m_store.read([this](store::Connection& db) { return oldAnswers(db); }));
    TRY(inBunches(old.deliveries, [&](store::Transaction& tx, qint64 delivery) -> Result<> {
        TRY(tx.run("UPDATE delivery SET response = NULL WHERE id = ? AND state NOT IN ('queued', 'sent', 'notnow')",
                   {delivery}));
        tx.touch(store::Table::Command, 0);
        return {};
    }));
    const Orphans left = TRY(m_store.read([this](store::Connection& db) { return orphans(db); }));
    TRY(inBunches(left.profileCommands, [](store::Transaction& tx, const QString& uuid) -> Result<> {
        TRY(tx.run("DELETE FROM profile_command WHERE uuid = ? AND NOT EXISTS (SELECT 1 FROM command "
                   "WHERE command.uuid = profile_command.uuid)",
                   {uuid}));
        return {};
    }));
    TRY(inBunches(left.history, [](store::Transaction& tx, qint64 entry) -> Result<> {
        TRY(tx.run("DELETE FROM delivery_history WHERE id = ?", {entry}));
        return {};
    }));
    TRY(m_store.write([](store::Transaction& tx) -> Result<> {
        TRY(enroll::pruneCodes(tx, tx.nowMs() - dayMs));
        return enroll::pruneUntold(tx, tx.nowMs() - dayMs);
    }));
    int told = perWrite;
    while (told == perWrite && !m_stopping) {
        told = TRY(m_store.write([](store::Transaction& tx) { return inventory::pruneChanges(tx, perWrite); }));
    }
    int gone = perWrite;
    while (gone == perWrite && !m_stopping) {
        gone = TRY(m_store.write(
            [](store::Transaction& tx) { return enroll::pruneAdmissions(tx, tx.nowMs() - admissionMs, perWrite); }));
    }
    if (!m_stopping) {
        m_clearedTo = qMax(m_clearedTo, old.clearedTo);
        m_historyChecked = m_historyChecked || left.history.size() < mostPerTurn;
    }
    return {};
}

} // namespace espalier::server
