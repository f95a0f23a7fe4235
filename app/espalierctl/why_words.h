// What device.why and command.why found, in words.
#pragma once

#include <QJsonValue>
#include <QString>

namespace espalier::ctl {

[[nodiscard]] QString whyWords(const QJsonValue& evidence);
[[nodiscard]] QString nextWords(const QString& next); // empty: nothing can be done

} // namespace espalier::ctl
