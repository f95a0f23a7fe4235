// Where a simulated enrollment goes wrong, and how. The steps are those of the server's trace.
#pragma once

#include "device/identity/trust.h"

#include <QString>

#include <optional>

namespace espalier::device {

enum class Step { Opened, Profile, Scep, Certificate, Authenticate, Token, Push, Inventory };

[[nodiscard]] const char* name(Step step); // "opened", "profile", …
[[nodiscard]] std::optional<Step> stepFromName(const QString& name);

struct Mishap {
    std::optional<Step> at;        // this step does not come about
    Belief belief = Belief::Usual; // other than usual: it fails of this, from `at` on or from the beginning
    bool reusesChallenge = false;  // installs the same profile a second time, with another key
    // In an over-the-air enrollment:
    bool hasStrangeMaker = false; // the built-in certificate is of an authority that nobody knows
    bool changesSerial = false;   // the second answer names another serial number

    [[nodiscard]] bool happensAt(Step step) const { return at == step && belief == Belief::Usual; }
    [[nodiscard]] Belief beliefAt(Step step) const
    {
        return step >= at.value_or(Step::Opened) ? belief : Belief::Usual;
    }
    [[nodiscard]] bool isAny() const
    {
        return at || belief != Belief::Usual || reusesChallenge || hasStrangeMaker || changesSerial;
    }
};

// One sentence with the step in front.
[[nodiscard]] Failure mishapAt(Step step, const char* what);

} // namespace espalier::device
