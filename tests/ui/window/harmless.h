// Whether what others wrote is shown in a window so that it can do nothing: as plain text, on its own line, at a length
// that leaves room for the rest.
#pragma once

#include <QStringList>

class QWidget;

namespace espalier::test {

// Whether something that is shown in there has the text of hostile_text.h.
[[nodiscard]] bool showsHostileText(const QWidget& view);
// What is wrong with how it is shown, a line each; none: it is harmless.
[[nodiscard]] QStringList harmIn(const QWidget& window);

} // namespace espalier::test
