// Reading single values out of an answer from a device: another type than expected counts as absent, text is cut and
// freed of control characters, numbers outside the plausible are dropped.
#pragma once

#include "plist/value.h"

#include <QVariant>

#include <optional>

namespace espalier::inventory {

inline constexpr qsizetype longestText = 255;

// Never a null string, so that it can be bound to a NOT NULL column.
[[nodiscard]] QString cleaned(const QString& text, qsizetype most = longestText);
[[nodiscard]] QString boundedText(const plist::Dict& answer, QStringView key, qsizetype most = longestText);

[[nodiscard]] std::optional<bool> maybeBool(const plist::Dict& answer, QStringView key);
[[nodiscard]] std::optional<qint64> maybeInteger(const plist::Dict& answer, QStringView key, qint64 least, qint64 most);
[[nodiscard]] std::optional<double> maybeReal(const plist::Dict& answer, QStringView key, double least, double most);

// For "UPDATE … SET x = COALESCE(?, x)": null when absent or empty, so that a missing answer overwrites nothing.
[[nodiscard]] QVariant textOrNull(const QString& text);
template <class T> [[nodiscard]] QVariant valueOrNull(const std::optional<T>& value)
{
    return value ? QVariant(static_cast<qlonglong>(*value)) : QVariant();
}

} // namespace espalier::inventory
