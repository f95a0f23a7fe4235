#include "tests/support/test.h"
#include "ui/push_certificate/expiry_calendar.h"

#include <QTimeZone>

using namespace espalier::ui;

class ExpiryCalendarTest : public QObject {
    Q_OBJECT

    static ExpiryEntry entry()
    {
        ExpiryEntry entry;
        entry.day = QDate(2027, 4, 14);
        entry.uid = QStringLiteral("topic-serial@espalier");
        entry.summary = QStringLiteral("Last day: Marlow, Finch; Söhne");
        entry.text = QStringLiteral("Account: mdm@example.org\nPath C:\\keys");
        entry.madeAt = QDateTime(QDate(2026, 4, 14), QTime(9, 26), QTimeZone::utc());
        return entry;
    }

    // What a calendar reads: lines without their folds.
    static QStringList unfolded(QByteArray calendar)
    {
        calendar.replace("\r\n ", "");
        return QString::fromUtf8(calendar).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    }

private Q_SLOTS:
    void everyLineEndsInCrLfAndIsAtMost75OctetsLong()
    {
        ExpiryEntry longer = entry();
        longer.summary = QStringLiteral("Ü").repeated(200);
        const QByteArray calendar = expiryCalendar(longer);
        QVERIFY(calendar.endsWith("END:VCALENDAR\r\n"));
        QVERIFY(!QByteArray(calendar).replace("\r\n", "").contains('\n'));
        const auto lines = calendar.split('\n');
        for (const QByteArray& line : lines) {
            QVERIFY2(line.chopped(line.endsWith('\r') ? 1 : 0).size() <= 75, line.constData());
            QVERIFY(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter)); // no character is cut in two
        }
        QVERIFY(unfolded(calendar).contains(QStringLiteral("SUMMARY:") + longer.summary));
    }

    void textIsEscaped()
    {
        const QStringList lines = unfolded(expiryCalendar(entry()));
        QVERIFY(lines.contains(QStringLiteral("SUMMARY:Last day: Marlow\\, Finch\\; Söhne")));
        QVERIFY(lines.contains(QStringLiteral("DESCRIPTION:Account: mdm@example.org\\nPath C:\\\\keys")));
    }

    void theDayIsAWholeOneAndTheEntryTheSameEachTime()
    {
        const QStringList lines = unfolded(expiryCalendar(entry()));
        QVERIFY(lines.contains(QStringLiteral("DTSTART;VALUE=DATE:20270414")));
        QVERIFY(lines.contains(QStringLiteral("DTEND;VALUE=DATE:20270415")));
        QVERIFY(lines.contains(QStringLiteral("DTSTAMP:20260414T092600Z")));
        QVERIFY(lines.contains(QStringLiteral("UID:topic-serial@espalier")));
        QCOMPARE(expiryCalendar(entry()), expiryCalendar(entry()));
    }

    void alarmsComeOnMornings90And30And14And7And1DaysBefore()
    {
        QStringList triggers;
        for (const QString& line : unfolded(expiryCalendar(entry()))) {
            if (line.startsWith(QLatin1String("TRIGGER:"))) {
                triggers.append(line.mid(8));
            }
        }
        // Nine o'clock: fifteen hours before the midnight after that day.
        QCOMPARE(triggers,
                 QStringList({QStringLiteral("-P89DT15H"), QStringLiteral("-P29DT15H"), QStringLiteral("-P13DT15H"),
                              QStringLiteral("-P6DT15H"), QStringLiteral("-P0DT15H")}));
    }
};

ESPALIER_TEST(ExpiryCalendarTest);
#include "expiry_calendar_test.moc"
