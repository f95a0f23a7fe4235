// What device.why and command.why found, in words.
#pragma once

#include <QJsonValue>
#include <QString>

namespace espalier::ctl {

[[nodiscard]] QString whyWords(const QJsonValue& evidence);
// How a command (as command.show tells it) ended that the device didn't answer; empty: it was answered, or is open.
[[nodiscard]] QString endedWords(const QJsonValue& command);
// One error of a chain: "The profile is not valid. (MCProfileErrorDomain 1000)".
[[nodiscard]] QString errorWords(const QJsonValue& error);
[[nodiscard]] QString nextWords(const QString& next); // empty: nothing can be done

} // namespace espalier::ctl
