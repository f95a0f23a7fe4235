// Font roles. Sizes follow the application's font, never a named family.
#pragma once

#include <QFont>

namespace espalier::ui {

enum class TextRole {
    Display, // one big number
    WizardTitle,
    PageTitle,
    PaneTitle,
    CardTitle,
    Body,
    Strong,       // names, buttons, tabs
    Second,       // second line, table header
    SecondStrong, // pills
    Small,        // badge, time under a trace step
    Mono,
    SmallMono // Apple's key names
};

[[nodiscard]] QFont roleFont(TextRole role);
[[nodiscard]] int lineHeight(TextRole role); // of one line in that font

} // namespace espalier::ui
