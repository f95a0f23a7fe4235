// What the roles of operators are called, and what each of them may do.
#pragma once

#include <QStringList>

namespace espalier::ui {

// As operator.role names them, the least first.
[[nodiscard]] const QStringList& roleNames();
[[nodiscard]] QString roleWords(const QString& role);
[[nodiscard]] QString roleMeaning(const QString& role);

} // namespace espalier::ui
