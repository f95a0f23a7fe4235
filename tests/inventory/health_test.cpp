// What takes points from a device's health, and how many.
#include "base/durations.h"
#include "inventory/health.h"
#include "tests/support/test.h"

using namespace espalier;
using inventory::Health;
using inventory::HealthFacts;
using inventory::healthOf;

namespace {
constexpr qint64 healthNow = 1'776'158'760'000;

HealthFacts wellMac()
{
    HealthFacts facts;
    facts.isEnrolled = true;
    facts.platform = QStringLiteral("mac");
    facts.lastSeen = healthNow - hourMs;
    facts.identityEnd = healthNow + 300 * dayMs;
    facts.encrypted = true;
    facts.passcodePresent = true;
    facts.passcodeCompliant = true;
    facts.storageBytes = 500'000'000'000;
    facts.storageFreeBytes = 200'000'000'000;
    facts.compliance = QStringLiteral("compliant");
    return facts;
}

QStringList kindsOf(const HealthFacts& facts)
{
    QStringList kinds;
    const Health health = *healthOf(facts, healthNow);
    for (const inventory::HealthReason& reason : health.reasons) {
        kinds.append(QStringLiteral("%1 %2").arg(reason.kind).arg(reason.points));
    }
    return kinds;
}
} // namespace

class HealthTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDeviceInOrderHasEverything()
    {
        const auto health = healthOf(wellMac(), healthNow);
        QCOMPARE(health->score, 100);
        QCOMPARE(health->level, QStringLiteral("good"));
        QVERIFY(health->reasons.isEmpty());
    }

    void whatIsNotKnownTakesNothingAway()
    {
        HealthFacts facts;
        facts.isEnrolled = true;
        QCOMPARE(healthOf(facts, healthNow)->score, 100);
    }

    void whoIsNotEnrolledHasNoHealth()
    {
        HealthFacts facts = wellMac();
        facts.isEnrolled = false;
        QVERIFY(!healthOf(facts, healthNow));
    }

    void eachThingTakesWhatTheRulesSay_data()
    {
        QTest::addColumn<std::function<void(HealthFacts&)>>("breakIt");
        QTest::addColumn<QString>("kind");
        using Break = std::function<void(HealthFacts&)>;
        const auto row = [](const char* name, const Break& breakIt, const char* kind) {
            QTest::newRow(name) << breakIt << QString::fromLatin1(kind);
        };
        row(
            "a week", [](HealthFacts& f) { f.lastSeen = healthNow - 7 * dayMs; }, "silent 30");
        row(
            "a month", [](HealthFacts& f) { f.lastSeen = healthNow - 30 * dayMs; }, "silent 50");
        row(
            "push", [](HealthFacts& f) { f.isPushDead = true; }, "push-dead 40");
        row(
            "ended", [](HealthFacts& f) { f.identityEnd = healthNow; }, "identity-ended 40");
        row(
            "ends", [](HealthFacts& f) { f.identityEnd = healthNow + 30 * dayMs - 1; }, "identity-ends 15");
        row(
            "failing", [](HealthFacts& f) { f.compliance = QStringLiteral("failing"); }, "compliance 25");
        row(
            "grace", [](HealthFacts& f) { f.compliance = QStringLiteral("grace"); }, "compliance-grace 10");
        row(
            "FileVault", [](HealthFacts& f) { f.encrypted = false; }, "unencrypted 25");
        row(
            "none set", [](HealthFacts& f) { f.passcodePresent = false; }, "no-passcode 20");
        row(
            "weak", [](HealthFacts& f) { f.passcodeCompliant = false; }, "weak-passcode 15");
        row(
            "failed", [](HealthFacts& f) { f.failedCommands = 3; }, "failed-commands 10");
        row(
            "full", [](HealthFacts& f) { f.storageFreeBytes = 49'999'999'999; }, "storage-full 10");
    }
    void eachThingTakesWhatTheRulesSay()
    {
        QFETCH(std::function<void(HealthFacts&)>, breakIt);
        QFETCH(QString, kind);
        HealthFacts facts = wellMac();
        breakIt(facts);
        QCOMPARE(kindsOf(facts), QStringList{kind});
    }

    void justBeforeTheLimitsNothingIsTaken()
    {
        HealthFacts facts = wellMac();
        facts.lastSeen = healthNow - 7 * dayMs + 1;
        facts.identityEnd = healthNow + 30 * dayMs;
        facts.storageFreeBytes = 50'000'000'000;
        QCOMPARE(kindsOf(facts), QStringList());
    }

    void onlyAMacIsAskedForFileVault()
    {
        HealthFacts facts = wellMac();
        facts.platform = QStringLiteral("appletv");
        facts.encrypted = false;
        QCOMPARE(kindsOf(facts), QStringList());
    }

    void theWorstStandsFirstAndNothingGoesBelowZero()
    {
        HealthFacts facts = wellMac();
        facts.failedCommands = 1;
        facts.isPushDead = true;
        facts.encrypted = false;
        QCOMPARE(kindsOf(facts), (QStringList{QStringLiteral("push-dead 40"), QStringLiteral("unencrypted 25"),
                                              QStringLiteral("failed-commands 10")}));
        QCOMPARE(healthOf(facts, healthNow)->score, 25);
        QCOMPARE(healthOf(facts, healthNow)->level, QStringLiteral("bad"));
        facts.lastSeen = 1;
        QCOMPARE(healthOf(facts, healthNow)->score, 0);
    }

    void theLevelsBeginAtNinetyAndFifty()
    {
        HealthFacts facts = wellMac();
        facts.failedCommands = 1; // 90
        QCOMPARE(healthOf(facts, healthNow)->level, QStringLiteral("good"));
        facts.failedCommands = 0;
        facts.passcodeCompliant = false; // 85
        QCOMPARE(healthOf(facts, healthNow)->level, QStringLiteral("attention"));
        facts.passcodeCompliant = true;
        facts.failedCommands = 1;
        facts.isPushDead = true; // 50
        QCOMPARE(healthOf(facts, healthNow)->level, QStringLiteral("attention"));
        facts.compliance = QStringLiteral("grace"); // 40
        QCOMPARE(healthOf(facts, healthNow)->level, QStringLiteral("bad"));
    }
};

ESPALIER_TEST(HealthTest);
#include "health_test.moc"
