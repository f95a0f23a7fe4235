// How well a device is, as one number with its reasons. A value in, a value out: nothing is looked up here.
//
// A device that is enrolled begins at 100, and each of these takes points away (never below 0):
//   silent            7 days without a word 30, from 30 days on 50
//   push-dead         Apple no longer knows its push token 40
//   identity-ended    its certificate has ended 40
//   identity-ends     it ends within 30 days 15
//   compliance        a policy isn't kept and the grace is over 25
//   compliance-grace  a policy isn't kept, grace goes on 10
//   unencrypted       a Mac without FileVault 25
//   no-passcode       none is set 20
//   weak-passcode     one is set that isn't what its profiles ask for 15
//   failed-commands   commands failed and nothing of their kind worked since 10
//   storage-full      less than a tenth of its storage is free 10
// What isn't known takes nothing away. 90 and more is good: what takes less than
// 15 points is only worth a word. 50 and more wants attention, less is bad. query/health_sql.h says the same.
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace espalier::inventory {

struct HealthFacts {
    bool isEnrolled = false;
    QString platform;
    qint64 lastSeen = 0; // 0: never
    bool isPushDead = false;
    std::optional<qint64> identityEnd;
    std::optional<bool> encrypted, passcodePresent, passcodeCompliant;
    std::optional<qint64> storageBytes, storageFreeBytes;
    qint64 failedCommands = 0;
    QString compliance; // compliant grace failing unknown; empty: under no policy
};

struct HealthReason {
    QString kind;
    int points = 0;    // that it takes away
    qint64 number = 0; // silent: days; identity-…: the time; failed-commands: how many; storage-full: bytes free
};

struct Health {
    int score = 100;
    QString level;               // good attention bad
    QList<HealthReason> reasons; // what takes most away first
};

// None: it isn't enrolled, so there is nothing to be well.
[[nodiscard]] std::optional<Health> healthOf(const HealthFacts& facts, qint64 nowMs);

} // namespace espalier::inventory
