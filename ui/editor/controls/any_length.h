// Qt cuts what a line holds at 32,767 characters; a value is shown, and written back, whole.
#pragma once

#include <QLineEdit>

#include <limits>

namespace espalier::ui {

inline void takeAnyLength(QLineEdit* edit)
{
    edit->setMaxLength(std::numeric_limits<int>::max());
}

} // namespace espalier::ui
