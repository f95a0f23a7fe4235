// The command queue: one command (one UUID) and one delivery per channel, one in flight per channel, in order.
// It also holds the wipe guard and asks for the typed confirmation, so that window, shell and schedules meet the
// same rules. Who may do what is decided above. All functions taking a Transaction run on the writer thread.
#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "mdm/deliveries.h"
#include "mdm/second_approval.h"
#include "mdm/undo_window.h"
#include "mdm/wipe_guard.h"
#include "plist/value.h"

#include <QMap>

#include <functional>
#include <optional>

namespace espalier::crypto {
class Sealer;
}

namespace espalier::mdm {

enum class ConfirmationOf { Device, Group };

// What the administrator typed: the device's name (its serial or UDID when it has none), for a group the exact
// number of devices.
struct Confirmation {
    ConfirmationOf of = ConfirmationOf::Device;
    QString text;
};

enum class Wake { Yes, No };

struct NewCommand {
    plist::Dict command; // with RequestType
    QList<ChannelId> channels;
    QString uuid; // empty: made here
    QString createdBy;
    QString origin; // "" by hand, else who wants the answer: "inventory", "profile", …
    Confirmation confirmation;
    Wake wake = Wake::Yes;
    qint64 expiresAt = 0; // wall clock, ms; not sent from then on. 0: never
    bool forced = false;  // not looked at again before it is sent (addDeliveryCheck)
};

struct Queued {
    CommandId id;
    QString uuid;
    QList<qint64> deliveries; // in the order of the channels
    qint64 holdMs = 0;        // it waits so long and can be called off (undo_window.h)
};

// What the device is to be told next.
struct Outgoing {
    qint64 delivery = 0;
    CommandId command;
    QString uuid;
    QString requestType;
    QByteArray body; // plist {CommandUUID, Command}
};

struct NextCommand {
    std::optional<Outgoing> command; // nothing: answer with an empty body, the session ends
    bool putOff = false;             // nothing, but commands wait that the device answered NotNow in this session
};

// A feature's no to a command that was made by hand; its error is the answer. What features make themselves they have
// looked at before, away from the writer.
using CommandCheck = std::function<Result<>(store::Connection&, const plist::Dict& command)>;

// Whether another operator has to say yes before it is sent (second_approval.h).
enum class Destroys { Erases, Otherwise };
using ApprovalRule = std::function<Result<bool>(store::Connection&, Destroys)>;

// One command for one of those it is meant for.
struct CommandFor {
    DeviceId device;
    ChannelId channel;
    qint64 generation = 0;
    QString uuid;
    QString requestType;
    QString by;     // who ordered it
    QString origin; // NewCommand::origin
};
// Makes and keeps what one device needs for this command (a PIN), in the write that queues it. An error: nothing is
// queued.
using CommandPreparation = std::function<Result<>(store::Transaction&, const CommandFor&, const plist::Dict& command)>;
// Puts in what lies sealed for this device, each time the command is sent; the same each time. An error that isn't of
// the storage ends the delivery with its words.
using CommandFilling = std::function<Result<>(store::Transaction&, const CommandFor&, plist::Dict& command)>;
// Whether it still fits, asked before it is sent for the first time, of what was made by hand and isn't forced. Refused
// or Conflict: the delivery ends with those words.
using DeliveryCheck = std::function<Result<>(store::Connection&, const CommandFor&)>;
// ms that destructive commands wait before they are sent; 0: not at all.
using HoldTime = std::function<Result<qint64>(store::Connection&)>;

class Queue {
public:
    // wake: called after the commit for every channel that got a command, except the one whose own request is
    // being answered just then.
    Queue(const crypto::Sealer& sealer, const Clock& clock, std::function<void(ChannelId)> wake = {},
          BootTimeSource bootTime = espalier::bootTime);

    // The third table that server/ fills (handlers.h has the others), before the first command.
    void addCheck(const QString& requestType, CommandCheck check) { m_checks[requestType].append(std::move(check)); }

    void addPreparation(const QString& requestType, CommandPreparation one)
    {
        m_preparations[requestType].append(std::move(one));
    }
    void addFilling(const QString& requestType, CommandFilling one) { m_fillings[requestType].append(std::move(one)); }
    void setDeliveryCheck(DeliveryCheck check) { m_deliveryCheck = std::move(check); }
    void setHoldTime(HoldTime time) { m_holdTime = std::move(time); }

    void setApprovalRule(ApprovalRule rule) { m_approvalRule = std::move(rule); }

    // Lets the wipe guard see what earlier runs let pass; call at start. Without it that happens at the first
    // dangerous command.
    [[nodiscard]] Result<> load(store::Connection& db);

    // InvalidInput: no RequestType, no channel, bad UUID. Conflict: a channel that is not enrolled, a UUID used
    // before, ClearPasscode without an escrowed token. Refused: confirmation missing or wrong, wipe guard, a
    // device that doesn't grant the command (access_rights.h). And whatever a check says. Nothing is queued then.
    [[nodiscard]] Result<Queued> add(store::Transaction& tx, const NewCommand& command);

    // Cancels what has not been sent; device: only that device's deliveries. The number cancelled; Conflict when
    // there was none left to cancel, NotFound for an unknown UUID.
    [[nodiscard]] Result<int> cancel(store::Transaction& tx, const QString& uuid, std::optional<DeviceId> device,
                                     const QString& by);
    // The same by what had ordered it: there is a newer one, or it isn't wanted any more.
    [[nodiscard]] Result<int> cancelOutdated(store::Transaction& tx, const QString& uuid,
                                             std::optional<DeviceId> device);

    // Of how many deliveries cancelAll() would call off.
    [[nodiscard]] static Result<qint64> waitingOrders(store::Connection& db, std::optional<DeviceId> device);
    // Everything that people have ordered and that wasn't sent yet, of one device or of all; how many.
    [[nodiscard]] Result<int> cancelAll(store::Transaction& tx, std::optional<DeviceId> device, const QString& by);

    // How many of the devices that this command is for don't get it until somebody has let them in (lifecycle.h).
    [[nodiscard]] static Result<qint64> unapproved(store::Connection& db, const QString& uuid);

    // Lets go what was held (undo_window.h) for long enough, and wakes whom it is for; how many commands.
    [[nodiscard]] Result<int> releaseHeld(store::Transaction& tx);
    [[nodiscard]] Result<qint64> heldFor(store::Connection& db, CommandId command) const
    {
        return m_undo.left(db, command);
    }

    // Of a command that waits for a second person: a yes lets it go, a no calls it off. Errors as in second_approval.h.
    [[nodiscard]] Result<> decide(store::Transaction& tx, CommandId command, Decision decision, const QString& by,
                                  const QString& note);
    // Calls off what nobody decided about for a day; how many.
    [[nodiscard]] Result<int> expireOrders(store::Transaction& tx);

    // The next command for this channel, marked as sent. One that was sent and never answered comes again, same
    // UUID and bytes; one put off in this session does not. A device that is held (lifecycle.h) only gets questions
    // about itself and the removal of profiles; the rest waits.
    [[nodiscard]] Result<NextCommand> next(store::Transaction& tx, DeviceId device, ChannelId channel,
                                           qint64 generation, qint64 session);

    // Channels of live enrollments whose command was sent or put off before that time and never answered; for a
    // schedule that pushes again.
    [[nodiscard]] static Result<QList<ChannelId>> overdue(store::Connection& db, qint64 beforeMs, int most);

    // Ends what may not be sent any more, also for devices that don't call; how many. What was sent and not answered
    // becomes unconfirmed.
    [[nodiscard]] static Result<int> expire(store::Transaction& tx, int most);

    // Ends everything open of a device: what was sent becomes unconfirmed, the rest cancelled.
    [[nodiscard]] Result<> purge(store::Transaction& tx, DeviceId device, const Step& why);
    // The same for what people have ordered, of every device; what keeps itself going (profiles, inventory) goes on.
    // How many.
    [[nodiscard]] static Result<int> callOffOrders(store::Transaction& tx, const Step& why);

    // While it lives, commands for this channel wake nobody: the answer under way carries them.
    class Answering {
    public:
        Answering(Queue& queue, ChannelId channel) : m_queue(queue) { m_queue.m_answering = channel; }
        ~Answering() { m_queue.m_answering = {}; }
        Answering(const Answering&) = delete;
        Answering& operator=(const Answering&) = delete;

    private:
        Queue& m_queue;
    };

private:
    [[nodiscard]] static Result<int> cancelAs(store::Transaction& tx, const QString& uuid,
                                              std::optional<DeviceId> device, const QString& by, const Step& step);
    [[nodiscard]] static Result<> endOrder(store::Transaction& tx, CommandId command, const Step& why);
    struct Target;
    [[nodiscard]] Result<QList<Target>> targets(store::Transaction& tx, const QList<ChannelId>& channels) const;
    [[nodiscard]] static QList<DeviceId> devicesOf(const QList<Target>& targets); // each once
    [[nodiscard]] Result<> confirm(store::Transaction& tx, const NewCommand& command,
                                   const QList<Target>& targets) const;
    [[nodiscard]] Result<> keepPins(store::Transaction& tx, const NewCommand& command, const QString& uuid,
                                    const QList<Target>& targets) const;
    struct Head { // of the queue
        qint64 delivery = 0;
        CommandId command;
        QString uuid;
        QString requestType;
        QString by;
        QString origin;
        bool forced = false;
    };
    [[nodiscard]] static CommandFor meant(const Head& head, DeviceId device, ChannelId channel, qint64 generation);
    [[nodiscard]] Result<QByteArray> bodyToSend(store::Transaction& tx, const Head& head, const CommandFor& one) const;
    [[nodiscard]] Result<> checkDelivery(store::Transaction& tx, const Head& head, const CommandFor& one) const;

    const crypto::Sealer& m_sealer;
    std::function<void(ChannelId)> m_wake;
    QMap<QString, QList<CommandCheck>> m_checks;
    QMap<QString, QList<CommandPreparation>> m_preparations;
    QMap<QString, QList<CommandFilling>> m_fillings;
    DeliveryCheck m_deliveryCheck;
    HoldTime m_holdTime;
    ApprovalRule m_approvalRule;
    SecondApproval m_orders;
    WipeGuard m_guard;
    UndoWindow m_undo;
    ChannelId m_answering; // writer thread only
};

} // namespace espalier::mdm
