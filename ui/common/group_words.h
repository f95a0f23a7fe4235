// Names of groups as the window says them.
#pragma once

#include <QString>
#include <QStringList>

namespace espalier::ui {

// The built-in group that every device is in, by its name in the database.
inline constexpr QLatin1String everyDevice("All devices");

// The name that somebody chose, or that of the built-in group in the user's language; none is the built-in one.
[[nodiscard]] QString groupWords(const QString& name);
[[nodiscard]] QString groupWords(const QStringList& names); // with commas

} // namespace espalier::ui
