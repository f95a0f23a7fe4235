// The day to renew as a calendar file (RFC 5545), with alarms before it.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace espalier::ui {

struct ExpiryEntry {
    QDate day;             // the last one, local
    QString uid;           // the same again when the file is made anew: calendars replace the entry then
    QString summary, text; // plain, may have line ends
    QDateTime madeAt;
};

// Alarms at nine in the morning 30, 14, 7 and 1 days before. UTF-8, CRLF, folded at 75 octets.
[[nodiscard]] QByteArray expiryCalendar(const ExpiryEntry& entry);

} // namespace espalier::ui
