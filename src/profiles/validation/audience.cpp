#include "profiles/validation/audience.h"

namespace espalier::profiles {

std::optional<bool> Audience::isSupervised() const
{
    if (supervised || !enrollment) {
        return supervised;
    }
    switch (*enrollment) {
    case Enrollment::Automated:
        return true;
    case Enrollment::User:
        return false;
    case Enrollment::Device: // with Apple Configurator either way
    case Enrollment::None:
        break;
    }
    return std::nullopt;
}

} // namespace espalier::profiles
