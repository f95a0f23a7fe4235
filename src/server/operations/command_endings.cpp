#include "server/operations/command_endings.h"

#include <QJsonObject>

namespace espalier::server {

namespace {

using mdm::DeliveryState;

constexpr QLatin1String notSent("not sent: ");
constexpr qsizetype longestActor = 64; // what is longer was a reason, and no name

// What the queue notes when it calls off by itself (mdm/queue, mdm/enrolling, enroll/admissions, server/restore).
QString knownEnd(const QString& note)
{
    static const QHash<QString, QString> known{{QStringLiteral("enrolled anew"), QStringLiteral("enrolled-anew")},
                                               {QStringLiteral("refused"), QStringLiteral("enrollment-refused")},
                                               {QStringLiteral("restored"), QStringLiteral("restored")},
                                               {QStringLiteral("expired"), QStringLiteral("expired")},
                                               {QStringLiteral("checked_out"), QStringLiteral("left")},
                                               {QStringLiteral("unenrolled"), QStringLiteral("left")},
                                               {QStringLiteral("erased"), QStringLiteral("left")}};
    return known.value(note);
}

Result<std::optional<CommandEnding>> endOfOrder(store::Connection& db, const mdm::CommandRow& row)
{
    const auto order = TRY(db.first("SELECT state, decided_by, note FROM command_order WHERE command_id=? AND "
                                    "state IN ('refused', 'expired')",
                                    {row.command.value}));
    if (!order) {
        return std::optional<CommandEnding>();
    }
    return order->text(0) == QLatin1String("refused")
               ? std::optional(CommandEnding{QStringLiteral("order-refused"), order->text(1), order->text(2)})
               : std::optional(CommandEnding{QStringLiteral("not-approved"), {}, {}});
}

} // namespace

Result<std::optional<CommandEnding>> commandEnding(store::Connection& db, const mdm::CommandRow& row)
{
    const DeliveryState state = mdm::deliveryStateFromName(row.state);
    if (state == DeliveryState::Expired) {
        return std::optional(CommandEnding{QStringLiteral("expired"), {}, {}});
    }
    if (state != DeliveryState::Cancelled && state != DeliveryState::Unconfirmed) {
        return std::optional<CommandEnding>();
    }
    const auto step =
        TRY(db.first("SELECT note FROM delivery_history WHERE delivery_id=? AND state=? ORDER BY id DESC LIMIT 1",
                     {row.delivery, row.state}));
    const QString note = step ? step->text(0) : QStringLiteral("expired"); // it has, and nobody has written it yet
    // An order that somebody called off before anybody decided ends as expired, too; the note tells which it was.
    const bool isDecided = note.startsWith(QLatin1String("refused by ")) || note.startsWith(QLatin1String("nobody "));
    if (const auto order = TRY(endOfOrder(db, row)); order && isDecided) {
        return order;
    }
    if (const QString known = knownEnd(note); !known.isEmpty()) {
        return std::optional(CommandEnding{known, {}, known == QLatin1String("left") ? note : QString()});
    }
    if (note.startsWith(notSent)) {
        return std::optional(CommandEnding{QStringLiteral("not-sent"), {}, note.mid(notSent.size())});
    }
    return note.size() > longestActor || state == DeliveryState::Unconfirmed
               ? std::optional(CommandEnding{QStringLiteral("not-sent"), {}, note})
               : std::optional(CommandEnding{QStringLiteral("called-off"), note, {}});
}

Result<QJsonValue> commandEndingJson(store::Connection& db, const mdm::CommandRow& row)
{
    const auto ending = TRY(commandEnding(db, row));
    return ending ? QJsonValue(QJsonObject{{QStringLiteral("how"), ending->how},
                                           {QStringLiteral("by"), ending->by},
                                           {QStringLiteral("reason"), ending->reason}})
                  : QJsonValue();
}

} // namespace espalier::server
