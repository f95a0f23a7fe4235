// What a device said to a command, for people: the chain of its errors, and why a request or an answer isn't shown.
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace espalier::ui {

// What the error means and what to do, where Apple documents its code; empty: only the device's own words are known.
[[nodiscard]] QString errorMeaning(const QJsonObject& error);
// What the device itself said, with the setting that it is about where it is one of several.
[[nodiscard]] QString deviceWords(const QJsonObject& error);
// Of a Command, from the whole to the cause: "The profile could not be installed. (MCInstallationErrorDomain 4001)".
[[nodiscard]] QStringList errorLines(const QJsonObject& command);
// Of the chain: what helps most, in one line; empty: there is no error.
[[nodiscard]] QString errorInShort(const QJsonObject& command);
// In the place of a property list that command.raw didn't give.
[[nodiscard]] QString notShownWords(const Error& error, bool isResponse);
// "Given up after 14 Apr, 12:00" while it waits; empty: no limit, or it is over.
[[nodiscard]] QString limitWords(const QJsonObject& command, qint64 nowMs);

} // namespace espalier::ui
