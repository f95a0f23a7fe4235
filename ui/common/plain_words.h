// What a profile, a device or a stranger wrote, where Qt would take parts of it for markup or for keys.
#pragma once

#include <QString>

namespace espalier::ui {

// For setToolTip(), Qt::ToolTipRole and QToolTip: shows the text as it stands, "<b>" and "&amp;" too. Empty stays
// empty.
[[nodiscard]] QString plainToolTip(const QString& text);
// For buttons and menus: "&" underlines nothing.
[[nodiscard]] QString plainAction(QString text);

} // namespace espalier::ui
