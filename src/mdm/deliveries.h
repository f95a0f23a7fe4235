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

// What a step of the history is about, where the state alone doesn't tell.
enum class StepKind {
    Plain,
    CalledOff, // note: who
    Outdated,  // called off by what had ordered it: there is a newer one, or it isn't wanted any more
    OrderRefused,
    NotApproved,
    NotSent, // note: what kept it from being sent
    Left,    // note: the state of the device
    EnrolledAnew,
    EnrollmentRefused,
    Restored,
    Expired,
    Unreadable, // sealed under another key, or damaged
    Again,
    Duplicate,
    Late, // note: the state that it had
    // What it waits for while it is queued, and that this is over.
    Held,              // undo_window.h; note: for so many seconds
    Released,          // nobody called it off
    AwaitingApprover,  // second_approval.h
    Approved,          // note: by whom
    AwaitingAdmission, // its device was let in by nobody yet (lifecycle.h)
    Admitted,
    Pushed // the push service took a wake-up for it; the latest time
};
[[nodiscard]] QString name(StepKind kind); // as in delivery_history.kind

struct Step {
    StepKind kind = StepKind::Plain;
    QString note; // for people; nothing is decided by it
};

// State and history row; the command's row is touched.
[[nodiscard]] Result<> moveDelivery(store::Transaction& tx, qint64 delivery, CommandId command, DeliveryState state,
                                    const Step& step = {});
// Something that changes no state (again, duplicate): one row per kind, the latest time.
[[nodiscard]] Result<> noteDelivery(store::Transaction& tx, qint64 delivery, CommandId command, const QString& state,
                                    StepKind kind);
// Something about a delivery that goes on being queued.
[[nodiscard]] Result<> noteQueued(store::Transaction& tx, qint64 delivery, CommandId command, const Step& step);
// The device channel was woken: whatever waits there and isn't held back gets a step.
[[nodiscard]] Result<> notePushed(store::Transaction& tx, DeviceId device);
// The device was let in.
[[nodiscard]] Result<> noteAdmitted(store::Transaction& tx, DeviceId device);

} // namespace espalier::mdm
