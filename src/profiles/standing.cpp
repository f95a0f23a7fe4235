#include "profiles/standing.h"

#include <array>
#include <utility>

namespace espalier::profiles {

namespace {

constexpr std::array<std::pair<State, QLatin1String>, 7> names{{
    {State::Blocked, QLatin1String("blocked")},
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

NextStep nextStep(const Standing& standing, const std::optional<Goal>& goal)
{
    if (goal) {
        const bool isAsked = standing.asked == goal->version;
        if (!goal->missing.isEmpty()) {
            const bool isSent = standing.state == State::Pending || standing.state == State::Installed;
            const bool isBlocked = standing.state == State::Blocked && standing.missing == goal->missing;
            return isAsked && (isSent || isBlocked) ? NextStep::Nothing : NextStep::Block;
        }
        switch (standing.state) {
        case State::Pending:
        case State::Installed:
        case State::Failed:
            return isAsked && standing.values == goal->values ? NextStep::Nothing : NextStep::Install;
        case State::Blocked:
        case State::Removing:
        case State::RemoveFailed:
        case State::Removed:
            return NextStep::Install;
        }
    }
    switch (standing.state) {
    case State::Pending:
    case State::Installed:
        return NextStep::Remove;
    case State::Blocked:
    case State::Failed:
        return standing.installed ? NextStep::Remove : NextStep::Forget;
    case State::Removing:
    case State::RemoveFailed:
    case State::Removed:
        break;
    }
    return NextStep::Nothing;
}

bool isOutdated(const Standing& standing, const std::optional<Goal>& goal)
{
    if (standing.state == State::Pending) {
        return !goal || goal->version != standing.asked || (goal->missing.isEmpty() && goal->values != standing.values);
    }
    return standing.state == State::Removing && goal.has_value();
}

Standing afterCancelling(const Standing& standing)
{
    Standing before = standing;
    before.state = standing.installed ? State::Installed : State::Removed;
    before.asked = standing.installed.value_or(VersionId{});
    before.values.clear(); // those it is there with are not known any more
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
        after.values.clear();
        after.missing.clear();
    }
    return after;
}

} // namespace espalier::profiles
