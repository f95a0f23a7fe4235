#include "ui/push_certificate/expiry_calendar.h"

namespace espalier::ui {

namespace {
constexpr int daysBefore[] = {90, 30, 14, 7, 1};
constexpr int mostOctets = 75; // of a line without its end, RFC 5545 section 3.1
constexpr int alarmHour = 9;

// TEXT, section 3.3.11.
QString escaped(QString text)
{
    text.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    text.replace(QLatin1Char(';'), QLatin1String("\\;"));
    text.replace(QLatin1Char(','), QLatin1String("\\,"));
    text.remove(QLatin1Char('\r'));
    return text.replace(QLatin1Char('\n'), QLatin1String("\\n"));
}

bool continuesCharacter(char octet)
{
    return (static_cast<unsigned char>(octet) & 0xC0) == 0x80;
}

// A continuation begins with a space, which counts; no character is cut in two.
void addLine(QByteArray& calendar, const QString& line)
{
    QByteArray rest = line.toUtf8();
    bool first = true;
    while (!rest.isEmpty()) {
        qsizetype room = std::min<qsizetype>(first ? mostOctets : mostOctets - 1, rest.size());
        while (room < rest.size() && continuesCharacter(rest.at(room))) {
            --room;
        }
        calendar += (first ? QByteArray() : QByteArray(" ")) + rest.left(room) + "\r\n";
        rest.remove(0, room);
        first = false;
    }
}

QString dateText(const QDate& day)
{
    return day.toString(QStringLiteral("yyyyMMdd"));
}
} // namespace

QByteArray expiryCalendar(const ExpiryEntry& entry)
{
    QByteArray calendar;
    const auto add = [&calendar](const QString& line) { addLine(calendar, line); };
    add(QStringLiteral("BEGIN:VCALENDAR"));
    add(QStringLiteral("VERSION:2.0"));
    add(QStringLiteral("PRODID:-//Espalier//Push certificate//EN"));
    add(QStringLiteral("CALSCALE:GREGORIAN"));
    add(QStringLiteral("METHOD:PUBLISH"));
    add(QStringLiteral("BEGIN:VEVENT"));
    add(QStringLiteral("UID:") + escaped(entry.uid));
    add(QStringLiteral("DTSTAMP:") + entry.madeAt.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")));
    add(QStringLiteral("DTSTART;VALUE=DATE:") + dateText(entry.day));
    add(QStringLiteral("DTEND;VALUE=DATE:") + dateText(entry.day.addDays(1)));
    add(QStringLiteral("SUMMARY:") + escaped(entry.summary));
    add(QStringLiteral("DESCRIPTION:") + escaped(entry.text));
    add(QStringLiteral("TRANSP:TRANSPARENT"));
    for (const int days : daysBefore) {
        add(QStringLiteral("BEGIN:VALARM"));
        add(QStringLiteral("ACTION:DISPLAY"));
        // The entry begins at midnight.
        add(QStringLiteral("TRIGGER:-P%1DT%2H").arg(days - 1).arg(24 - alarmHour));
        add(QStringLiteral("DESCRIPTION:") + escaped(entry.summary));
        add(QStringLiteral("END:VALARM"));
    }
    add(QStringLiteral("END:VEVENT"));
    add(QStringLiteral("END:VCALENDAR"));
    return calendar;
}

} // namespace espalier::ui
