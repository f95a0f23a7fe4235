// The texts of the window in the user's language, from the translations built into the program.
#pragma once

class QCoreApplication;

namespace espalier::ui {

// Qt's own texts and ours; English where there is no translation. Once, before the first window.
void installTranslations(QCoreApplication& application);

} // namespace espalier::ui
