// Words about backup files, for the window that makes them and the first run that restores them.
#pragma once

#include "ui/common/user_sentence.h"

namespace espalier::ui {

[[nodiscard]] QString backupFilter(); // as in QFileDialog
// Why one was not made, can't be used, or was not restored.
[[nodiscard]] UserSentence backupSentence(const Error& error, const QString& what);

} // namespace espalier::ui
