// The states of a delivery and its history.
#pragma once

#include "base/id.h"
#include "store/connection.h"

#include <array>

namespace espalier::mdm {

enum class DeliveryState {
    Queued,
    Sent,
    NotNow,
    Acknowledged,
    Error,
    FormatError,
    Cancelled,
    Expired,
    Unconfirmed // sent, and the enrollment ended or began anew without an answer
};

inline constexpr std::array allDeliveryStates{
    DeliveryState::Queued,       DeliveryState::Sent,    DeliveryState::NotNow,
    DeliveryState::Acknowledged, DeliveryState::Error,   DeliveryState::FormatError,
    DeliveryState::Cancelled,    DeliveryState::Expired, DeliveryState::Unconfirmed};

[[nodiscard]] QString name(DeliveryState state); // as in delivery.state
[[nodiscard]] DeliveryState deliveryStateFromName(QStringView name);
[[nodiscard]] bool isOpen(DeliveryState state);     // queued, sent, notnow
[[nodiscard]] bool isAnswered(DeliveryState state); // the device gave its final result

// State and history row; the command's row is touched.
[[nodiscard]] Result<> moveDelivery(store::Transaction& tx, qint64 delivery, CommandId command, DeliveryState state,
                                    const QString& note = {});
// Something that changes no state ("again", "duplicate"): one row per note, the latest time.
[[nodiscard]] Result<> noteDelivery(store::Transaction& tx, qint64 delivery, CommandId command, const QString& state,
                                    const QString& note);

} // namespace espalier::mdm
