// One enrollment link, and one person's way through it, as values: the JSON of link.* and enrollment.list.
#pragma once

#include "ui/common/state.h"
#include "ui/enrollment/link_terms.h"

#include <QJsonObject>
#include <QString>

#include <array>
#include <optional>

namespace espalier::ui {

// Whom a link was made for, and who becomes the owner of the device.
struct LinkPerson {
    QString name, email, assetTag;
};

struct LinkRow {
    qint64 id = 0;
    QString name, url, profileUrl;
    QString group;       // empty: none of its own
    qint64 groupId = 0;  // 0: the same
    QString onlyFor;     // name of the one device it is for; empty: for any
    int usesAllowed = 0; // 0: unlimited
    int usesTaken = 0;
    std::optional<int> usesLeft;
    qint64 createdAt = 0, expires = 0, revokedAt = 0;
    QString state; // active expired used revoked
    int opened = 0, enrolled = 0;
    LinkTerms terms;
    std::optional<LinkPerson> person;

    [[nodiscard]] static LinkRow fromJson(const QJsonObject& json);
    [[nodiscard]] bool isOpen() const { return state == QLatin1String("active"); }
};

inline constexpr int traceSteps = 8;

struct TraceRow {
    qint64 id = 0, link = 0, device = 0, at = 0;
    QString deviceName;
    QString deviceModel, deviceSerial, platform; // as it said when it enrolled, before it has a name here
    QString approval;                            // waiting or refused: of the device, or of who stands at the page
    qint64 replacedAt = 0;                       // a later download took its place
    std::array<qint64, traceSteps> times{};      // ms, 0: not reached
    int failedStep = -1;
    QString error;
    QString cause;    // why, as one word of enrollment.list
    QString waitsFor; // the step that has to come next; empty: none

    [[nodiscard]] static TraceRow fromJson(const QJsonObject& json);
    [[nodiscard]] int reached() const; // last step with a time, -1: none
    [[nodiscard]] bool hasArrived() const { return times.back() > 0; }
    [[nodiscard]] bool hasFailed() const { return failedStep >= 0; }
    [[nodiscard]] bool isHeld() const { return approval == QLatin1String("waiting"); }
};

struct LinkCondition {
    State state = State::Unknown;
    QString words;
};
[[nodiscard]] LinkCondition conditionOf(const LinkRow& link);
[[nodiscard]] QString usesWords(const LinkRow& link);              // "5 of 8 used"
[[nodiscard]] QString endWords(const LinkRow& link, qint64 nowMs); // "5 days left", "Revoked 2 Mar"

[[nodiscard]] LinkCondition conditionOf(const TraceRow& trace);
[[nodiscard]] QStringList conditionWords();            // all that a trace can say, to make room for
[[nodiscard]] QString whoWords(const TraceRow& trace); // its name, or what is known of it so far
[[nodiscard]] QString stepWords(int step);             // "Profile fetched", may break into two lines
[[nodiscard]] QString shortStepWords(int step);        // "SCEP"

// Why it stopped and what the person can do.
struct TraceCause {
    QString what, remedy;
};
[[nodiscard]] TraceCause causeOf(const TraceRow& trace);
// What has to happen next, where nothing failed; empty when all is there.
[[nodiscard]] TraceCause waitOf(const TraceRow& trace);

} // namespace espalier::ui
