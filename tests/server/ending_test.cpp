// Anything that ends is told of 90, 30, 14, 7 and 1 days before, once each, and every week after.
#include "base/durations.h"
#include "server/announcing.h"
#include "server/ending.h"
#include "server/log_buffer.h"
#include "server/operations/overview_operations.h"
#include "tests/ca/office.h"
#include "tests/support/fleet.h"
#include "tests/support/test.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace espalier;
using namespace espalier::server;
using test::must;

namespace {

struct Log : test::Fleet {
    void tell(const QList<Ending>& endings)
    {
        write([&](store::Transaction& tx) { return announceEndings(tx, endings); });
    }
    // "what days" or "count×days" of everything told, oldest first.
    QStringList told(const char* kind)
    {
        QStringList all;
        const auto rows = read([&](store::Connection& db) {
            return db.all("SELECT arguments FROM audit WHERE kind = ? ORDER BY id", {QString::fromLatin1(kind)});
        });
        for (const auto& row : rows) {
            const auto told = QJsonDocument::fromJson(row.text(0).toUtf8()).object();
            const QString days = QString::number(told[QStringLiteral("days")].toInt());
            all.append(told.contains(QStringLiteral("what"))
                           ? told[QStringLiteral("what")].toString() + QLatin1Char(' ') + days
                           : QString::number(told[QStringLiteral("count")].toInt()) + QLatin1Char('x') + days);
        }
        return all;
    }
    void identity(const QString& name, qint64 endsAt)
    {
        const DeviceId owner = device(name);
        write([&](store::Transaction& tx) -> Result<> {
            const qint64 id =
                TRY(tx.insert("INSERT INTO certificate (kind, serial, subject, sha256, der, public_key_sha256, "
                              "not_before, not_after, "
                              "device_id, created_at) VALUES ('device', ?, '', ?, x'00', x'00', 0, ?, ?, ?)",
                              {name, name.toLatin1(), endsAt, owner.value, tx.nowMs()}));
            TRY(tx.run("UPDATE device SET certificate_id = ? WHERE id = ?", {id, owner.value}));
            return {};
        });
    }
};

Ending ending(const char* what, qint64 endsAt, bool renewsItself = false)
{
    return {QString::fromLatin1(what), QStringLiteral("name"), QStringLiteral("A1"), endsAt, renewsItself};
}

} // namespace

class EndingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theStageIsHowNearTheEndIs_data()
    {
        QTest::addColumn<qint64>("leftMs");
        QTest::addColumn<int>("stage");
        const auto row = [](const char* name, qint64 left, EndStage stage) {
            QTest::newRow(name) << left << static_cast<int>(stage);
        };
        row("91 days", 91 * dayMs, EndStage::Far);
        row("90 days and a moment", 90 * dayMs + 1, EndStage::Far);
        row("90 days", 90 * dayMs, EndStage::In90Days);
        row("31 days", 31 * dayMs, EndStage::In90Days);
        row("30 days", 30 * dayMs, EndStage::In30Days);
        row("14 days", 14 * dayMs, EndStage::In14Days);
        row("7 days", 7 * dayMs, EndStage::In7Days);
        row("2 days", 2 * dayMs, EndStage::In7Days);
        row("1 day", dayMs, EndStage::In1Day);
        row("a moment", 1, EndStage::In1Day);
        row("now", 0, EndStage::Ended);
        row("a year ago", -365 * dayMs, EndStage::Ended);
    }

    void theStageIsHowNearTheEndIs()
    {
        QFETCH(qint64, leftMs);
        QFETCH(int, stage);
        const qint64 now = 1'700'000'000'000;
        QCOMPARE(static_cast<int>(endStage(now + leftMs, now)), stage);
    }

    void everyStepIsToldOnce()
    {
        Log log;
        const auto push = ending("push_certificate", log.clock.nowMs() + 100 * dayMs);
        for (int day = 0; day <= 106; ++day) {
            log.tell({push});
            log.tell({push}); // started again on the same day
            log.clock.advance(dayMs);
        }
        QCOMPARE(log.told("certificate.ends"),
                 (QStringList{QStringLiteral("push_certificate 90"), QStringLiteral("push_certificate 30"),
                              QStringLiteral("push_certificate 14"), QStringLiteral("push_certificate 7"),
                              QStringLiteral("push_certificate 1"), QStringLiteral("push_certificate 0")}));
    }

    void whatHasEndedIsToldOfEveryWeek()
    {
        Log log;
        const auto push = ending("push_certificate", log.clock.nowMs());
        for (int day = 0; day <= 21; ++day) {
            log.tell({push});
            log.clock.advance(dayMs);
        }
        QCOMPARE(log.told("certificate.ends").size(), 4);
    }

    void aClockThatWasWrongSilencesNothing()
    {
        Log log;
        const qint64 now = log.clock.nowMs();
        const auto push = ending("push_certificate", now + 20 * dayMs);
        log.clock.jumpTo(now + 4000 * dayMs);
        log.tell({push});
        log.clock.jumpTo(now);
        log.tell({push});
        log.clock.advance(13 * dayMs);
        log.tell({push});
        QCOMPARE(log.told("certificate.ends"),
                 (QStringList{QStringLiteral("push_certificate 0"), QStringLiteral("push_certificate 30"),
                              QStringLiteral("push_certificate 7")}));
    }

    void aClockThatIsPutBackALittleRepeatsNothing()
    {
        Log log;
        const qint64 now = log.clock.nowMs();
        const auto push = ending("push_certificate", now + 30 * dayMs);
        log.tell({push});
        log.clock.jumpTo(now - 3'600'000);
        log.tell({push}); // more than 30 days again
        log.clock.jumpTo(now + 3'600'000);
        log.tell({push});
        QCOMPARE(log.told("certificate.ends"), QStringList{QStringLiteral("push_certificate 30")});
    }

    void itIsLookedAtEveryHour()
    {
        ManualClock clock;
        AnnouncingTimes times;
        int looks = 0;
        for (int minute = 0; minute < 150; ++minute) {
            looks += times.isDue(clock) ? 1 : 0;
            clock.advance(minuteMs);
        }
        QCOMPARE(looks, 3);
    }

    void nothingIsToldRightAfterAJumpOfTheClock_data()
    {
        QTest::addColumn<qint64>("jumpMs");
        QTest::newRow("ten years on") << 3650 * dayMs;
        QTest::newRow("ten years back") << -3650 * dayMs;
    }

    void nothingIsToldRightAfterAJumpOfTheClock()
    {
        QFETCH(const qint64, jumpMs);
        ManualClock clock;
        AnnouncingTimes times;
        QVERIFY(times.isDue(clock));
        const auto dueWithin = [&](int minutes) {
            bool due = false;
            for (int minute = 0; minute < minutes; ++minute) {
                due = times.isDue(clock) || due;
                clock.advance(minuteMs);
            }
            return due;
        };
        clock.advance(59 * minuteMs);
        clock.jumpTo(clock.nowMs() + jumpMs);
        QVERIFY(!dueWithin(10));
        clock.jumpTo(clock.nowMs() - jumpMs); // put right
        QVERIFY(!dueWithin(10));
        QVERIFY(times.isDue(clock));
        clock.jumpTo(clock.nowMs() + jumpMs); // and where it stays so, that is the time
        QVERIFY(dueWithin(11));
    }

    void aStartWithAWrongClockTellsNothingEither()
    {
        ManualClock clock;
        AnnouncingTimes usual(clock.nowMs() - 3 * dayMs);
        QVERIFY(usual.isDue(clock));
        AnnouncingTimes later(clock.nowMs() - 3650 * dayMs);
        QVERIFY(!later.isDue(clock));
        AnnouncingTimes earlier(clock.nowMs() + 3650 * dayMs);
        QVERIFY(!earlier.isDue(clock));
        clock.advance(11 * minuteMs);
        QVERIFY(later.isDue(clock));
        QVERIFY(earlier.isDue(clock));
    }

    void aNewStartDoesNotRepeatWhatWasTold()
    {
        Log log;
        const auto push = ending("push_certificate", log.clock.nowMs() + 5 * dayMs);
        log.identity(QStringLiteral("a"), log.clock.nowMs() + 5 * dayMs);
        log.tell({push});
        log.reopen();
        log.clock.advance(dayMs);
        log.tell({push});
        QCOMPARE(log.told("certificate.ends"), QStringList{QStringLiteral("push_certificate 7")});
        QCOMPARE(log.told("identities.end"), QStringList{QStringLiteral("1x7")});
    }

    void stepsThatWereSleptThroughAreNotMadeUpFor()
    {
        Log log;
        const auto tls = ending("tls", log.clock.nowMs() + 20 * dayMs);
        log.tell({tls});
        log.clock.advance(17 * dayMs);
        log.tell({tls});
        QCOMPARE(log.told("certificate.ends"), (QStringList{QStringLiteral("tls 30"), QStringLiteral("tls 7")}));
    }

    void aSuccessorIsToldOfAnew()
    {
        Log log;
        auto tls = ending("tls", log.clock.nowMs() + 5 * dayMs);
        log.tell({tls});
        tls.serial = QStringLiteral("B2");
        tls.endsAt += dayMs;
        log.tell({tls});
        QCOMPARE(log.told("certificate.ends"), (QStringList{QStringLiteral("tls 7"), QStringLiteral("tls 7")}));
    }

    void whatRenewsItselfIsToldOfWhenItHasNot()
    {
        Log log;
        log.tell({ending("tls", log.clock.nowMs() + 31 * dayMs, true)});
        log.tell({ending("tls", log.clock.nowMs() + 29 * dayMs, true)});
        QVERIFY(log.told("certificate.ends").isEmpty());
        log.tell({ending("tls", log.clock.nowMs() + 13 * dayMs, true)});
        QCOMPARE(log.told("certificate.ends"), QStringList{QStringLiteral("tls 14")});
    }

    void identitiesAreToldAsANumberOncePerStep()
    {
        Log log;
        const qint64 now = log.clock.nowMs();
        log.identity(QStringLiteral("a"), now + 20 * dayMs);
        log.identity(QStringLiteral("b"), now + 20 * dayMs);
        log.identity(QStringLiteral("c"), now + 200 * dayMs);
        log.tell({});
        log.tell({});
        QCOMPARE(log.told("identities.end"), QStringList{QStringLiteral("2x30")});
        for (int day = 0; day < 22; ++day) {
            log.clock.advance(dayMs);
            log.tell({});
        }
        QCOMPARE(log.told("identities.end"),
                 (QStringList{QStringLiteral("2x30"), QStringLiteral("2x14"), QStringLiteral("2x7"),
                              QStringLiteral("2x1"), QStringLiteral("2x0")}));
    }

    void thePinnedCertificateCountsWhoeverIssuedIt()
    {
        Log log;
        const DeviceId owner = log.device(QStringLiteral("a"));
        log.write([&](store::Transaction& tx) -> Result<> {
            TRY(tx.run("UPDATE device SET pin = x'0a' WHERE id = ?", {owner.value}));
            for (const auto& [position, sha256, days] :
                 {std::tuple{1, QByteArray("\x0a"), 5}, std::tuple{2, QByteArray("\x0b"), -5}}) {
                TRY(tx.run("INSERT INTO device_certificate (device_id, position, common_name, is_identity, not_after, "
                           "issuer, sha256) VALUES (?, ?, '', 1, ?, '', ?)",
                           {owner.value, position, tx.nowMs() + days * dayMs, sha256}));
            }
            return {};
        });
        log.tell({});
        QCOMPARE(log.told("identities.end"), QStringList{QStringLiteral("1x7")});
    }

    void aNewShortIdentityIsToldOfToo()
    {
        Log log;
        log.tell({});
        log.clock.advance(2 * dayMs);
        log.identity(QStringLiteral("a"), log.clock.nowMs() + 5 * dayMs);
        log.tell({});
        QCOMPARE(log.told("identities.end"), QStringList{QStringLiteral("1x7")});
    }

    void theOverviewGoesByTheSameSteps()
    {
        ca::Office office;
        must(office.store().write([](store::Transaction& tx) {
            return store::setSetting(tx, QStringLiteral("public_url"), QStringLiteral("https://mdm.example.org"));
        }));
        TlsSource tls(office.store(), office.sealer, office.clock);
        tls.setAuthority(&office.authority());
        const Live live;
        const LogBuffer log;
        Operations operations;
        addOverviewOperations(operations, {office.store(), tls, office.authority(), live, log, office.clock, {}});
        const auto kinds = [&] {
            QStringList found;
            const auto overview = must(operations.run(QStringLiteral("overview"), {}, Caller{})).toObject();
            for (const auto& problem : overview[QStringLiteral("problems")].toArray()) {
                found.append(problem[QStringLiteral("kind")].toString() + QLatin1Char(' ') +
                             problem[QStringLiteral("severity")].toString());
            }
            return found;
        };
        QVERIFY(kinds().isEmpty());

        const qint64 now = office.clock.nowMs();
        must(office.store().write([&](store::Transaction& tx) -> Result<> {
            TRY(tx.run(
                "INSERT INTO push_certificate (topic, chain_pem, subject, issuer, serial, not_before, not_after, "
                "apple, imported_at) VALUES ('t', '', '', '', '1', 0, ?, 1, 0)",
                {now + 29 * dayMs}));
            TRY(tx.run(
                "INSERT INTO certificate (id, kind, serial, subject, sha256, der, public_key_sha256, not_before, "
                "not_after, created_at) VALUES (900, 'device', 'D', '', x'01', x'00', x'00', 0, ?, 0)",
                {now - dayMs}));
            TRY(tx.run(
                "INSERT INTO device (udid, state, certificate_id, created_at) VALUES ('U', 'enrolled', 900, 0)"));
            return {};
        }));
        office.clock.advance(-40 * dayMs);
        QCOMPARE(kinds(),
                 (QStringList{QStringLiteral("backup_missing warning"), QStringLiteral("push_certificate_ends coming"),
                              QStringLiteral("identities_end coming")}));
        office.clock.advance(40 * dayMs);
        QCOMPARE(kinds(),
                 (QStringList{QStringLiteral("backup_missing warning"), QStringLiteral("push_certificate_ends warning"),
                              QStringLiteral("identities_end failed"), QStringLiteral("devices_unwell warning")}));
        office.clock.advance(29 * dayMs);
        QVERIFY(kinds().contains(QStringLiteral("push_certificate_ends failed")));

        must(office.store().write([](store::Transaction& tx) -> Result<> {
            (void)TRY(tx.run("UPDATE device SET topic = 'old'"));
            return store::setSetting(tx, QStringLiteral("topic"), QStringLiteral("t"));
        }));
        QVERIFY(kinds().contains(QStringLiteral("other_topic failed")));
    }
};

ESPALIER_TEST(EndingTest);
#include "ending_test.moc"
