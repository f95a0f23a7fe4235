#include "inventory/health.h"

#include "base/durations.h"

#include <algorithm>

namespace espalier::inventory {

namespace {

constexpr qint64 silentDays = 7;
constexpr qint64 longSilentDays = 30;
constexpr qint64 identitySoonDays = 30;
constexpr qint64 leastFreeShare = 10; // a tenth
constexpr int goodFrom = 90;
constexpr int attentionFrom = 50;

void addConnection(QList<HealthReason>& reasons, const HealthFacts& facts, qint64 nowMs)
{
    const qint64 silent = facts.lastSeen > 0 ? (nowMs - facts.lastSeen) / dayMs : 0;
    if (silent >= silentDays) {
        reasons.append({QStringLiteral("silent"), silent >= longSilentDays ? 50 : 30, silent});
    }
    if (facts.isPushDead) {
        reasons.append({QStringLiteral("push-dead"), 40});
    }
    if (facts.identityEnd && *facts.identityEnd <= nowMs) {
        reasons.append({QStringLiteral("identity-ended"), 40, *facts.identityEnd});
    } else if (facts.identityEnd && *facts.identityEnd - nowMs < identitySoonDays * dayMs) {
        reasons.append({QStringLiteral("identity-ends"), 15, *facts.identityEnd});
    }
}

void addSecurity(QList<HealthReason>& reasons, const HealthFacts& facts)
{
    if (facts.compliance == QLatin1String("failing")) {
        reasons.append({QStringLiteral("compliance"), 25});
    } else if (facts.compliance == QLatin1String("grace")) {
        reasons.append({QStringLiteral("compliance-grace"), 10});
    }
    if (facts.platform == QLatin1String("mac") && facts.encrypted == false) {
        reasons.append({QStringLiteral("unencrypted"), 25});
    }
    if (facts.passcodePresent == false) {
        reasons.append({QStringLiteral("no-passcode"), 20});
    } else if (facts.passcodeCompliant == false) {
        reasons.append({QStringLiteral("weak-passcode"), 15});
    }
}

void addWork(QList<HealthReason>& reasons, const HealthFacts& facts)
{
    if (facts.failedCommands > 0) {
        reasons.append({QStringLiteral("failed-commands"), 10, facts.failedCommands});
    }
    if (facts.storageBytes.value_or(0) > 0 && facts.storageFreeBytes &&
        *facts.storageFreeBytes < *facts.storageBytes / leastFreeShare) {
        reasons.append({QStringLiteral("storage-full"), 10, *facts.storageFreeBytes});
    }
}

} // namespace

std::optional<Health> healthOf(const HealthFacts& facts, qint64 nowMs)
{
    if (!facts.isEnrolled) {
        return std::nullopt;
    }
    Health health;
    addConnection(health.reasons, facts, nowMs);
    addSecurity(health.reasons, facts);
    addWork(health.reasons, facts);
    std::stable_sort(health.reasons.begin(), health.reasons.end(),
                     [](const HealthReason& one, const HealthReason& other) { return one.points > other.points; });
    for (const HealthReason& reason : std::as_const(health.reasons)) {
        health.score = std::max(0, health.score - reason.points);
    }
    health.level = health.score >= goodFrom        ? QStringLiteral("good")
                   : health.score >= attentionFrom ? QStringLiteral("attention")
                                                   : QStringLiteral("bad");
    return health;
}

} // namespace espalier::inventory
