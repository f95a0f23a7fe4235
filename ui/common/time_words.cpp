#include "ui/common/time_words.h"

#include "base/days_left.h"
#include "base/durations.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

namespace espalier::ui {

namespace {

struct TimeWords {
    Q_DECLARE_TR_FUNCTIONS(TimeWords)
};

QDateTime local(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms);
}
} // namespace

QString agoWords(qint64 atMs, qint64 nowMs)
{
    if (atMs <= 0) {
        return TimeWords::tr("Never");
    }
    const qint64 age = nowMs - atMs;
    if (age < minuteMs) { // also the near future: clocks differ a little
        return TimeWords::tr("Now");
    }
    if (age < hourMs) {
        return TimeWords::tr("%n min ago", nullptr, static_cast<int>(age / minuteMs));
    }
    if (age < dayMs) {
        return TimeWords::tr("%n h ago", nullptr, static_cast<int>(age / hourMs));
    }
    return dayWords(atMs, nowMs);
}

QString dayWords(qint64 atMs, qint64 nowMs)
{
    const QDate day = local(atMs).date();
    //: Day and month, as QLocale formats dates; adapt the order to the language.
    const QString near = TimeWords::tr("d MMM");
    //: Day, month and year, as QLocale formats dates.
    const QString far = TimeWords::tr("d MMM yyyy");
    return QLocale().toString(day, day.year() == local(nowMs).date().year() ? near : far);
}

QString clockWords(qint64 atMs)
{
    // Some locales' short form has seconds; nobody reads them in a list.
    static const QRegularExpression seconds(QStringLiteral("[:.]ss?"));
    QString format = QLocale().timeFormat(QLocale::ShortFormat);
    return QLocale().toString(local(atMs).time(), format.remove(seconds));
}

QString momentWords(qint64 atMs, qint64 nowMs)
{
    if (atMs <= 0) {
        return TimeWords::tr("Never");
    }
    if (local(atMs).date() == local(nowMs).date()) {
        return TimeWords::tr("Today, %1").arg(clockWords(atMs));
    }
    return TimeWords::tr("%1, %2", "day, time").arg(dayWords(atMs, nowMs), clockWords(atMs));
}

QString leftWords(qint64 atMs, qint64 nowMs)
{
    const qint64 left = atMs - nowMs;
    if (left <= 0) {
        return TimeWords::tr("Ended %1").arg(dayWords(atMs, nowMs));
    }
    if (left >= dayMs) {
        return TimeWords::tr("%n day(s) left", nullptr, static_cast<int>(daysLeft(atMs, nowMs)));
    }
    if (left >= hourMs) {
        return TimeWords::tr("%n h left", nullptr, static_cast<int>(left / hourMs));
    }
    return TimeWords::tr("%n min left", nullptr, static_cast<int>(left / minuteMs) + 1);
}

QString exactWords(qint64 atMs)
{
    return atMs <= 0 ? TimeWords::tr("Never") : QLocale().toString(local(atMs), QLocale::LongFormat);
}

} // namespace espalier::ui
