// Commands that bring a PIN or password with them: where it can be looked up afterwards.
#pragma once

#include "server/control.h"
#include "ui/commands/sent_command.h"

#include <functional>

namespace espalier::ui {

[[nodiscard]] bool mayKeepSecret(const QString& requestType);
// "The PIN is kept in its tab Secrets."; empty: none was made, or nobody knows. Of several the word holds for those
// that need one.
void askWhatIsKept(server::Control& control, const SentCommand& sent, QObject* context,
                   const std::function<void(const QString&)>& then);

} // namespace espalier::ui
