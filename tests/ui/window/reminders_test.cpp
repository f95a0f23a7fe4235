// What the server announces about ends reaches the person once, and nothing else does.
#include "base/clock.h"
#include "tests/support/test.h"
#include "tests/ui/support/fake_control.h"
#include "tests/ui/support/json.h"
#include "ui/reminders.h"

#include <QSignalSpy>

using namespace espalier;
using namespace espalier::ui;

Q_DECLARE_METATYPE(Jump)

namespace {

// A log that answers as the server does.
struct Log {
    test::FakeControl control{test::Office::Empty};
    QJsonArray events;

    Log()
    {
        control.answer(QStringLiteral("event.list"), [this](const QJsonObject& arguments) -> Result<QJsonValue> {
            QJsonArray page;
            for (const QJsonValue& event : std::as_const(events)) {
                if (event[QStringLiteral("id")].toInteger() > arguments[QStringLiteral("after")].toInteger() &&
                    event[QStringLiteral("at")].toInteger() >= arguments[QStringLiteral("since")].toInteger()) {
                    page.append(event);
                }
            }
            return QJsonValue(page);
        });
    }
    void add(const char* kind, const QJsonObject& arguments, qint64 at = test::officeNow, const char* actor = "admin")
    {
        events.append(QJsonObject{{QStringLiteral("id"), events.size() + 1},
                                  {QStringLiteral("at"), at},
                                  {QStringLiteral("actor"), QLatin1String(actor)},
                                  {QStringLiteral("kind"), QLatin1String(kind)},
                                  {QStringLiteral("arguments"), arguments}});
    }
};

const QJsonObject pushEnds{{QStringLiteral("what"), QStringLiteral("push_certificate")}, {QStringLiteral("days"), 30}};
const QJsonObject identitiesEnd{{QStringLiteral("count"), 3}, {QStringLiteral("days"), 7}};

} // namespace

class RemindersTest : public QObject {
    Q_OBJECT

    const ManualClock m_clock{test::officeNow};

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<Jump>(); }

    void aDeviceThatBeginsToFailIsToldWithTheWayToThoseThatDo()
    {
        Log log;
        Reminders reminders(log.control, m_clock);
        QSignalSpy told(&reminders, &Reminders::reminded);
        log.add("compliance.changed", {});
        log.add("compliance.alert", {{QStringLiteral("policy"), QStringLiteral("Basics")}}, test::officeNow, "system");
        log.control.touch(QStringLiteral("audit"));
        QTRY_COMPARE(told.count(), 1);
        QCOMPARE(told.first().at(0).toStringList().size(), 1);
        QVERIFY(told.first().at(0).toStringList().first().contains(QStringLiteral("Basics")));
        QCOMPARE(told.first().at(1).value<Jump>().screen, QStringLiteral("compliance"));
    }

    void anAnnouncementIsToldOnceWithTheWayToIt()
    {
        Log log;
        Reminders reminders(log.control, m_clock);
        QSignalSpy told(&reminders, &Reminders::reminded);
        log.add("device.enrolled", {});
        log.add("certificate.ends", pushEnds);
        log.add("identities.end", identitiesEnd);
        log.control.touch(QStringLiteral("audit"));
        QTRY_COMPARE(told.count(), 1);
        QCOMPARE(told.first().at(0).toStringList().size(), 2);
        QVERIFY(told.first().at(0).toStringList().first().contains(QStringLiteral("30")));
        QCOMPARE(told.first().at(1).value<Jump>().screen, QStringLiteral("server"));
        const auto asked = log.control.calls(QStringLiteral("event.list")).size();
        log.control.touch(QStringLiteral("audit"));
        QTRY_COMPARE(log.control.calls(QStringLiteral("event.list")).size(), asked + 1);
        log.add("identities.end", identitiesEnd);
        log.control.touch(QStringLiteral("audit"));
        QTRY_COMPARE(told.count(), 2);
        QCOMPARE(told.last().at(0).toStringList().size(), 1);
        QCOMPARE(told.last().at(1).value<Jump>().screen, QStringLiteral("devices"));
    }

    void aSelfTestThatFailsByItselfIsTold()
    {
        Log log;
        Reminders reminders(log.control, m_clock);
        QSignalSpy told(&reminders, &Reminders::reminded);
        const QJsonObject failed{{QStringLiteral("checks"), QJsonArray{QStringLiteral("name")}}};
        log.add("check.failed", failed); // made by hand: it is before one's eyes
        log.add("check.failed", failed, test::officeNow, "system");
        log.control.touch(QStringLiteral("audit"));
        QTRY_COMPARE(told.count(), 1);
        QCOMPARE(told.first().at(0).toStringList(), QStringList{QStringLiteral("The self-test has failed: Name")});
        QCOMPARE(told.first().at(1).value<Jump>().what.value(QStringLiteral("section")).toString(),
                 QStringLiteral("readiness"));
    }

    void whatWasToldBeforeTheWindowOpenedIsNotToldAgain()
    {
        Log log;
        log.add("certificate.ends", pushEnds, test::officeNow - 3'600'000);
        log.add("identities.end", identitiesEnd, test::officeNow - 1000); // by the start that opened the window
        Reminders reminders(log.control, m_clock);
        QSignalSpy told(&reminders, &Reminders::reminded);
        QTRY_COMPARE(told.count(), 1);
        QCOMPARE(told.first().at(0).toStringList().size(), 1);
        QCOMPARE(told.first().at(1).value<Jump>().screen, QStringLiteral("devices"));
    }
};

ESPALIER_TEST(RemindersTest);
#include "reminders_test.moc"
