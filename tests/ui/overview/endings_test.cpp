// What ends next on Overview: named, near ends by days, and each leads to where something can be done.
#include "base/durations.h"
#include "tests/support/test.h"
#include "ui/overview/problem_words.h"

using namespace espalier;
using namespace espalier::ui;

namespace {

constexpr qint64 now = 1'776'158'760'000;

QJsonObject ends(const char* what, qint64 at, const char* state = "soon")
{
    return {{QStringLiteral("what"), QLatin1String(what)},
            {QStringLiteral("at"), at},
            {QStringLiteral("state"), QLatin1String(state)}};
}
QJsonObject problem(const char* kind, qint64 at)
{
    return {{QStringLiteral("severity"), QStringLiteral("warning")},
            {QStringLiteral("kind"), QLatin1String(kind)},
            {QStringLiteral("subject_kind"), QStringLiteral("server")},
            {QStringLiteral("subject"), QStringLiteral("Elsewhere CA")},
            {QStringLiteral("text"), QString::number(at)}};
}

} // namespace

class OverviewEndingsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNearEndIsToldByDays()
    {
        QVERIFY(ending(ends("tls", now + 20 * dayMs), now).when.contains(QStringLiteral("20")));
        QVERIFY(ending(ends("tls", now + 20 * dayMs), now).state == State::Warning);
        QVERIFY(ending(ends("tls", now + 400 * dayMs, "ok"), now).when.contains(QStringLiteral("2027")));
        QVERIFY(ending(ends("tls", now + 400 * dayMs, "ok"), now).state == State::Ok);
        QVERIFY(ending(ends("tls", now - dayMs, "ended"), now).state == State::Failed);
    }

    void whatComesWithinThreeMonthsIsToldCalmly()
    {
        QVERIFY(ending(ends("ca", now + 60 * dayMs, "coming"), now).state == State::Waiting);
        QVERIFY(ending(ends("tls", now + 60 * dayMs, "ok"), now).state == State::Ok); // which renews itself
        QJsonObject coming = problem("push_certificate_ends", now + 60 * dayMs);
        coming.insert(QStringLiteral("severity"), QStringLiteral("coming"));
        QVERIFY(problemRow(coming, 0, now).state == State::Waiting);
        QVERIFY(problemRow(coming, 0, now).title.contains(QStringLiteral("60")));
        QJsonObject identities = problem("identities_end", 3);
        identities.insert(QStringLiteral("severity"), QStringLiteral("coming"));
        QVERIFY(problemRow(identities, 0, now).title.contains(QStringLiteral("90")));
        QCOMPARE(problemJump(identities)->screen, QStringLiteral("server"));
    }

    void everyKindHasItsName_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char* kind :
             {"push_certificate", "vendor_certificate", "tls", "signing", "ca", "trusted_ca", "identity", "link"}) {
            QTest::newRow(kind) << QString::fromLatin1(kind);
        }
    }

    void everyKindHasItsName()
    {
        QFETCH(const QString, kind);
        QVERIFY(ending(ends(qPrintable(kind), now + dayMs), now).name != kind);
    }

    void aLinkThatClosesIsNoAlarm()
    {
        QVERIFY(ending(ends("link", now + dayMs, "ok"), now).state == State::Ok);
        QVERIFY(ending(ends("link", now + dayMs, "ok"), now).when.contains(QStringLiteral("1")));
    }

    void everyEndThatNeedsSomebodyHasWordsAndAWay_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("section");
        QTest::newRow("push") << QStringLiteral("push_certificate_ends") << QStringLiteral("push_certificate");
        QTest::newRow("tls") << QStringLiteral("tls_ends") << QStringLiteral("tls");
        QTest::newRow("ca") << QStringLiteral("ca_ends") << QStringLiteral("ca");
        QTest::newRow("vendor") << QStringLiteral("vendor_certificate_ends") << QStringLiteral("ends");
        QTest::newRow("signing") << QStringLiteral("signing_ends") << QStringLiteral("ends");
        QTest::newRow("trusted") << QStringLiteral("trusted_ca_ends") << QStringLiteral("ends");
    }

    void everyEndThatNeedsSomebodyHasWordsAndAWay()
    {
        QFETCH(const QString, kind);
        QFETCH(const QString, section);
        for (const qint64 at : {now + 5 * dayMs, now - dayMs}) {
            const QJsonObject row = problem(qPrintable(kind), at);
            const ActionRow words = problemRow(row, 0, now);
            QVERIFY(!words.words.isEmpty());
            QVERIFY(!words.title.contains(QString::number(at)) && !words.title.contains(QStringLiteral("%1")));
            QCOMPARE(problemJump(row)->what.value(QStringLiteral("section")).toString(), section);
        }
    }

    void identitiesThatEndLeadToTheirDevices()
    {
        const auto jump = problemJump(problem("identities_end", 3));
        QCOMPARE(jump->screen, QStringLiteral("devices"));
        QCOMPARE(jump->what.value(QStringLiteral("state")).toString(), QStringLiteral("identity_ends"));
    }
};

ESPALIER_TEST(OverviewEndingsTest);
#include "endings_test.moc"
