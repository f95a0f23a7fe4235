#include "operators/role.h"

#include <array>

namespace espalier::operators {

namespace {

constexpr std::array words{"viewer", "helpdesk", "approver", "admin"};

} // namespace

QString name(Role role)
{
    return QString::fromLatin1(words[static_cast<size_t>(role)]);
}

std::optional<Role> roleNamed(QStringView name)
{
    for (size_t i = 0; i < words.size(); ++i) {
        if (name == QLatin1String(words[i])) {
            return static_cast<Role>(i);
        }
    }
    return std::nullopt;
}

bool mayOpenVault(Role role)
{
    return role == Role::Admin || role == Role::Helpdesk;
}

bool mayApprove(Role role)
{
    return role == Role::Approver || role == Role::Admin;
}

} // namespace espalier::operators
