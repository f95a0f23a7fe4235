#include "server/readiness/computer_checks.h"

#include "base/durations.h"

#include <QDateTime>

namespace espalier::server {

namespace {

constexpr qint64 mib = 1024LL * 1024;
constexpr qint64 leastRoom = 200 * mib; // the database writes its log before itself
constexpr qint64 scarceRoom = 1024 * mib;

QString moment(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODate);
}

} // namespace

Check checkClock(const Subject& subject, std::optional<bool> isKept)
{
    // Our own authority was made in the past; so was the last entry of the log, unless the clock was wrong then.
    if (!subject.root.isNull() && subject.root.notBeforeMs() > subject.now) {
        return failed("clock", "too_early", moment(subject.now), "set_clock");
    }
    if (subject.lastEventAt > subject.now + minuteMs) {
        return warning("clock", "before_log", moment(subject.lastEventAt), "set_clock");
    }
    if (isKept && !*isKept) {
        return warning("clock", "not_kept", moment(subject.now), "time_service");
    }
    return ok("clock", isKept ? "kept" : "plausible", moment(subject.now));
}

Check checkDisk(const Room& room)
{
    if (room.available < 0) {
        return skipped("disk", "unknown");
    }
    const QString evidence = QString::number(room.available);
    if (room.available < leastRoom) {
        return failed("disk", "full", evidence, "free_space");
    }
    return room.available < scarceRoom ? warning("disk", "low", evidence, "free_space") : ok("disk", "room", evidence);
}

Check checkKeychain(KeyPlace place, const Surroundings& surroundings)
{
    if (place == KeyPlace::Passphrase) {
        return skipped("keychain", "passphrase");
    }
    return surroundings.keychainWorks() ? ok("keychain", "works")
                                        : failed("keychain", "no_answer", {}, "unlock_keychain");
}

Check checkDatabase(store::Connection& db)
{
    const auto rows = db.all("PRAGMA quick_check(1)");
    if (!rows) {
        return failed("database", "damaged", rows.error().what, "restore_backup");
    }
    const QString verdict = rows->isEmpty() ? QString() : rows->first().text(0);
    return verdict == QLatin1String("ok") ? ok("database", "healthy")
                                          : failed("database", "damaged", verdict, "restore_backup");
}

} // namespace espalier::server
