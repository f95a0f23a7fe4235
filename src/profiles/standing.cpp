#include "profiles/standing.h"

#include <array>
#include <utility>

namespace espalier::profiles {

namespace {

constexpr std::array<std::pair<State, QLatin1String>, 6> names{{
    {State::Pending, QLatin1String("pending")},
    {State::Installed, QLatin1String("installed")},
    {State::Failed, QLatin1String("failed")},
    {State::Removing, QLatin1String("removing")},
    {State::RemoveFailed, QLatin1String("remove_failed")},
    {State::Removed, QLatin1String("removed")},
}};

} // namespace

QString name(State state)
{
    for (const auto& [one, text] : names) {
        if (one == state) {
            return text;
        }
    }
    return {};
}

State stateNamed(const QString& said)
{
    for (const auto& [state, text] : names) {
        if (said == text) {
            return state;
        }
    }
    return State::Removed;
}

Step nextStep(const Standing& standing, std::optional<VersionId> wanted)
{
    if (wanted) {
        switch (standing.state) {
        case State::Pending:
        case State::Installed:
        case State::Failed:
            return standing.asked == *wanted ? Step::Nothing : Step::Install;
        case State::Removing:
        case State::RemoveFailed:
        case State::Removed:
            return Step::Install;
        }
    }
    switch (standing.state) {
    case State::Pending:
    case State::Installed:
        return Step::Remove;
    case State::Failed:
        return standing.installed ? Step::Remove : Step::Forget;
    case State::Removing:
    case State::RemoveFailed:
    case State::Removed:
        break;
    }
    return Step::Nothing;
}

bool isOutdated(const Standing& standing, std::optional<VersionId> wanted)
{
    if (standing.state == State::Pending) {
        return wanted != standing.asked;
    }
    return standing.state == State::Removing && wanted.has_value();
}

Standing afterCancelling(const Standing& standing)
{
    Standing before = standing;
    before.state = standing.installed ? State::Installed : State::Removed;
    before.asked = standing.installed.value_or(VersionId{});
    return before;
}

Standing afterAnswer(const Standing& standing, const QString& uuid, std::optional<VersionId> version, Answer answer)
{
    Standing after = standing;
    const bool isLast = uuid == standing.uuid;
    if (answer == Answer::Refused) {
        if (isLast) {
            after.state = version ? State::Failed : State::RemoveFailed;
        }
        return after;
    }
    after.installed = version;
    if (isLast) {
        after.state = version ? State::Installed : State::Removed;
        return after;
    }
    // The answer to something older, while something newer was under way or answered before it (NotNow puts a command
    // behind its successors). Pending and Removing still stand: their command comes after this one. Otherwise the
    // device now has what this one left, and nextStep has to see that.
    if (standing.state != State::Pending && standing.state != State::Removing) {
        after.state = version ? State::Installed : State::Removed;
        after.asked = version.value_or(VersionId{});
    }
    return after;
}

} // namespace espalier::profiles
