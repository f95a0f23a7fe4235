// What kinds of people share an Espalier. What each may do is one table, server/permissions.h.
#pragma once

#include <QString>

#include <optional>

namespace espalier::operators {

enum class Role {
    Viewer,   // looks, without secrets
    Helpdesk, // also helps: lock, restart, lost mode, passcode
    Approver, // also says yes to what another one ordered
    Admin
};

[[nodiscard]] QString name(Role role); // as in operator.role
[[nodiscard]] std::optional<Role> roleNamed(QStringView name);
// Who may be entitled to the vault; an admin always is.
[[nodiscard]] bool mayOpenVault(Role role);
// Who says yes to what another one ordered.
[[nodiscard]] bool mayApprove(Role role);

} // namespace espalier::operators
