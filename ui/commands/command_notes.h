// What the server does by itself for a command, and what is worth knowing before it goes. In the person's language.
#pragma once

#include <QString>

namespace espalier::ui {

// Empty: nothing beside the catalogue's own help.
[[nodiscard]] QString commandNote(const QString& requestType);
// For the last button: "Erase", "Lock", else "Send".
[[nodiscard]] QString sendWords(const QString& requestType);

} // namespace espalier::ui
