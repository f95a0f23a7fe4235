// Payload types in the user's language: "Wi-Fi" for com.apple.wifi.managed; a type we don't know is shown as it is.
#pragma once

#include <QJsonArray>
#include <QString>

namespace espalier::ui {

[[nodiscard]] QString payloadWords(const QString& type);
// "Wi-Fi, SCEP, 2 × Certificate"
[[nodiscard]] QString payloadSummary(const QJsonArray& types);

} // namespace espalier::ui
