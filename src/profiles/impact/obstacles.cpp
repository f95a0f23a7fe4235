#include "profiles/impact/obstacles.h"

#include "profiles/validation/sentences.h"

namespace espalier::profiles {

namespace {

// The rules that tell about devices; what else is wrong with a profile is the same for all of them.
std::optional<ObstacleLevel> levelOf(Rule rule)
{
    switch (rule) {
    case Rule::PayloadUnavailable:
    case Rule::PayloadTooNew:
    case Rule::PayloadRemoved:
    case Rule::PayloadChannel:
    case Rule::PayloadSupervised:
    case Rule::PayloadAutomated:
    case Rule::PayloadUserEnrollment:
    case Rule::PayloadUserEnrollmentIgnored:
    case Rule::PayloadUserEnrollmentOnly:
        return ObstacleLevel::Payload;
    case Rule::KeyUnavailable:
    case Rule::KeyTooNew:
    case Rule::KeyRemoved:
    case Rule::KeyChannel:
    case Rule::KeySupervised:
    case Rule::KeyAutomated:
    case Rule::KeyUserEnrollment:
    case Rule::KeyUserEnrollmentIgnored:
    case Rule::KeyUserEnrollmentOnly:
        return ObstacleLevel::Key;
    default:
        return std::nullopt;
    }
}

} // namespace

QList<Obstacle> obstaclesIn(const EditableDocument& document, const catalogue::Catalogue& catalogue,
                            const Situation& situation)
{
    Audience audience;
    audience.platforms.insert(situation.platform, situation.os);
    audience.channel = situation.channel;
    audience.supervised = situation.supervised;
    audience.enrollment = Enrollment::Device; // the way devices come to us
    QList<Obstacle> obstacles;
    for (const Problem& problem : validate(document, catalogue, audience)) {
        const std::optional<ObstacleLevel> level = levelOf(problem.rule);
        if (!level || !problem.payload.isValid()) {
            continue;
        }
        Obstacle obstacle;
        obstacle.rule = ruleId(problem);
        obstacle.level = *level;
        obstacle.severity = problem.severity;
        obstacle.payloadType = document.string(problem.payload, u"PayloadType");
        obstacle.payloadName = document.string(problem.payload, u"PayloadDisplayName");
        obstacle.path = problem.path.text();
        obstacle.platform = situation.platform;
        obstacle.arguments = problem.arguments;
        obstacle.text = sentence(problem);
        obstacles.append(std::move(obstacle));
    }
    return obstacles;
}

} // namespace espalier::profiles
