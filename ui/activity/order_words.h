// An order that waits, or waited, for a second person, in words.
#pragma once

#include "ui/common/state.h"

#include <QJsonObject>

namespace espalier::ui {

struct OrderState {
    State state;
    QString words;
};
// waiting approved refused expired
[[nodiscard]] OrderState orderState(const QString& state);
// "“MF-MBP-014” (C02XK1)", "“MF-MBP-014” and 3 more".
[[nodiscard]] QString orderDevices(const QJsonObject& order);
// "MF-MBP-014 · C02XK1": one of its devices.
[[nodiscard]] QString orderDevice(const QJsonObject& device);

} // namespace espalier::ui
