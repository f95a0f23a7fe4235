#include "server/operations/command_sending.h"

#include "audit/log.h"
#include "base/error_kind.h"
#include "commands/checking.h"
#include "commands/eligibility.h"
#include "inventory/questions.h"
#include "mdm/commands.h"
#include "plist/reader.h"
#include "profiles/validation/sentences.h"
#include "server/operations/command_dictionary.h"
#include "server/operations/command_names.h"
#include "server/operations/command_targets.h"
#include "server/operations/named_things.h"
#include "server/packages.h"
#include "store/settings.h"

#include <QJsonArray>

#include <limits>

namespace espalier::server {

namespace {

using commands::Traits;

constexpr qsizetype mostTold = 3;

struct Order {
    const QJsonObject& arguments;
    const Caller& caller;
    std::shared_ptr<const catalogue::Catalogue> catalogue;
    const catalogue::Entry* entry = nullptr; // null: the catalogue doesn't know this command
    plist::Dict command;
    bool isRaw = false;
    bool isForced = false;
};

QString typeOf(const QJsonObject& arguments)
{
    return arguments[QStringLiteral("request_type")].toString();
}

const catalogue::Entry* entryFor(const catalogue::Catalogue& catalogue, const QString& requestType)
{
    const auto found = catalogue.find(catalogue::Kind::Command, requestType);
    return found.isEmpty() ? nullptr : found.first();
}

Result<Order> orderFrom(const CommandParts& parts, const QJsonObject& arguments, const Caller& caller)
{
    Order order{arguments, caller, TRY(parts.catalogue()), nullptr, {}, false, false};
    order.isRaw = isGiven(arguments, "raw_base64");
    order.isForced = arguments[QStringLiteral("force")].toBool();
    if (order.isForced && !order.isRaw) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("only a raw command can be forced"));
    }
    order.command = TRY(commandDictionary(arguments, entryFor(*order.catalogue, typeOf(arguments))));
    const QString requestType = order.command.text(u"RequestType");
    order.entry = entryFor(*order.catalogue, requestType);
    if (order.entry == nullptr && !order.isRaw) {
        TRY(checkCommandName(*order.catalogue, requestType));
    }
    return order;
}

// Whatever the device would refuse is told here, before anything waits for it.
Result<> checkKeys(const Order& order, const plist::Dict& command, const CommandTargets& targets)
{
    if (order.entry == nullptr || order.isRaw) {
        return {};
    }
    QStringList told;
    qsizetype more = 0;
    const Traits* one = targets.devices.size() == 1 ? &targets.devices.first() : nullptr;
    for (const profiles::Problem& problem :
         commands::problemsIn(command, *order.entry, *order.catalogue, one, targets.channel)) {
        // What somebody mistyped would just be left aside by the device.
        const bool isMistyped = problem.rule == profiles::Rule::KeyUnknown && !problem.arguments.value(1).isEmpty();
        if (problem.severity != profiles::Severity::Error && !isMistyped) {
            continue;
        }
        if (told.size() < mostTold) {
            const QString path = problem.path.text();
            const QString said = profiles::sentence(problem); // of what is missing it begins with its name
            told.append(said.startsWith(path + QLatin1Char(' ')) ? said : path + QStringLiteral(": ") + said);
        } else {
            ++more;
        }
    }
    if (told.isEmpty()) {
        return {};
    }
    const QString rest = more > 0 ? QStringLiteral(" (and %1 more)").arg(more) : QString();
    return fail(ErrorCode::InvalidInput, QLatin1String("bad-keys"),
                order.entry->type + QStringLiteral(": ") + told.join(QStringLiteral("; ")) + rest);
}

// Those it fits. A group is sent to as a whole, unless somebody asked for those only that it fits; who isn't enrolled
// is in no case among them.
Result<QList<Traits>> fitting(const Order& order, const CommandTargets& targets)
{
    if (order.entry == nullptr || order.isForced) {
        return targets.devices;
    }
    QList<Traits> fit;
    QString first;
    qsizetype unfit = 0;
    const bool partly = targets.several && order.arguments[QStringLiteral("where_offered")].toBool();
    for (const Traits& device : targets.devices) {
        if (targets.several && !device.enrolled) {
            continue;
        }
        auto reasons = commands::reasonsAgainst(*order.entry, device, targets.channel);
        // The queue says these itself, for all of its callers; but there one such device stops all the others.
        reasons.removeIf([partly](const commands::Reason& reason) {
            return reason.kind == QLatin1String("not-enrolled") ||
                   (!partly &&
                    (reason.kind == QLatin1String("access-right") || reason.kind == QLatin1String("no-unlock-token")));
        });
        if (reasons.isEmpty()) {
            fit.append(device);
        } else if (unfit++ == 0) {
            first = QStringLiteral("%1: %2").arg(device.name, commands::sentence(reasons.first()));
        }
    }
    if (unfit > 0 && (!partly || fit.isEmpty())) {
        const QString more = unfit > 1 ? QStringLiteral(" (and %1 more)").arg(unfit - 1) : QString();
        return fail(ErrorCode::Refused, QLatin1String("not-offered"),
                    QStringLiteral("%1 doesn't fit %2%3").arg(order.entry->type, first, more));
    }
    return fit;
}

Result<QList<ChannelId>> channelsOf(store::Connection& db, const CommandTargets& targets, const QList<Traits>& devices)
{
    QList<ChannelId> channels;
    for (const Traits& device : devices) {
        if (!targets.several) {
            channels.append(TRY(commandChannel(db, device.device, targets.user)));
            continue;
        }
        const auto row = TRY(db.first("SELECT c.id FROM channel c JOIN device d ON d.id=c.device_id "
                                      "WHERE c.device_id=? AND c.user_id='' AND c.enabled=1 AND d.state='enrolled'",
                                      {device.device.value}));
        if (row) {
            channels.append(ChannelId{row->integer(0)});
        }
    }
    if (channels.isEmpty()) {
        return fail(ErrorCode::Conflict, QStringLiteral("no device of the group is enrolled"));
    }
    return channels;
}

Result<QJsonObject> queuedJson(store::Connection& db, const mdm::Queued& queued)
{
    return QJsonObject{{QStringLiteral("uuid"), queued.uuid},
                       {QStringLiteral("deliveries"), queued.deliveries.size()},
                       {QStringLiteral("held_ms"), queued.holdMs},
                       {QStringLiteral("unapproved"), TRY(mdm::Queue::unapproved(db, queued.uuid))}};
}

// Made before the write: a key takes its time.
Result<std::optional<crypto::Identity>> replyFor(const CommandParts& parts, const Order& order)
{
    const bool needed = parts.fileVault != nullptr &&
                        order.command.text(u"RequestType") == QLatin1String("RotateFileVaultKey") &&
                        !order.command.contains(u"ReplyEncryptionCertificate");
    return needed ? Result<std::optional<crypto::Identity>>(TRY(parts.fileVault->newReply()))
                  : Result<std::optional<crypto::Identity>>(std::nullopt);
}

Result<mdm::Queued> queueIt(store::Transaction& tx, const CommandParts& parts, const mdm::NewCommand& command,
                            const std::optional<crypto::Identity>& reply)
{
    const mdm::Queued queued = TRY(parts.queue.add(tx, command));
    if (reply) {
        TRY(parts.fileVault->keepReply(tx, queued.uuid, *reply));
    }
    return queued;
}

// A device that is erased and sets itself up again needs the way back: an enrollment profile, unless Apple tells it
// where to go (Automated Device Enrollment).
Result<> addWayBack(const CommandParts& parts, Order& order)
{
    plist::Value* value = order.command.find(u"ReturnToService");
    auto* service = value != nullptr ? value->as<plist::Dict>() : nullptr;
    if (service == nullptr || order.isRaw || !service->boolean(u"Enabled") || service->contains(u"MDMProfileData") ||
        !parts.enrollmentProfile) {
        return {};
    }
    struct Way {
        bool isNeeded = false;
        qint64 link = 0;
    };
    const Way way = TRY(parts.store.read([&](store::Connection& db) -> Result<Way> {
        const CommandTargets targets = TRY(commandTargets(db, order.arguments));
        if (targets.devices.size() != 1) {
            return fail(ErrorCode::InvalidInput, QLatin1String("one-at-a-time"),
                        QStringLiteral("each device needs an enrollment profile of its own to return: send it to one "
                                       "device at a time"));
        }
        if (targets.devices.first().automated == true) {
            return Way{};
        }
        const auto row =
            TRY(db.first("SELECT link_id FROM device WHERE id = ?", {targets.devices.first().device.value}));
        return Way{true, TRY(numberArgument(order.arguments, "return_link", row ? row->integer(0) : 0, 0,
                                            std::numeric_limits<qint64>::max()))};
    }));
    if (way.isNeeded) {
        service->set(QStringLiteral("MDMProfileData"),
                     TRY(within(parts.enrollmentProfile(way.link, order.caller.name), QStringLiteral("the way back"))));
    }
    return {};
}

// A package of this server: the Mac gets its manifest with the command, others fetch it.
Result<> addPackage(store::Connection& db, const Order& order, plist::Dict& command)
{
    if (!isGiven(order.arguments, "package")) {
        return {};
    }
    const QString requestType = command.text(u"RequestType");
    const Package package = TRY(
        packageNamed(db, TRY(numberArgument(order.arguments, "package", 0, 1, std::numeric_limits<qint64>::max()))));
    const QString url = TRY(store::setting(db, "public_url"));
    if (requestType == QLatin1String("InstallEnterpriseApplication") && package.isForMac()) {
        command.set(QStringLiteral("Manifest"), manifestOf(url, package));
    } else if (requestType == QLatin1String("InstallApplication") && !package.isForMac()) {
        command.set(QStringLiteral("ManifestURL"), packageAddress(url, package) + QStringLiteral("manifest.plist"));
    } else {
        return fail(ErrorCode::InvalidInput, QLatin1String("other-package"),
                    QStringLiteral("a .pkg goes with InstallEnterpriseApplication, an .ipa with InstallApplication"));
    }
    return {};
}

Result<QJsonValue> send(store::Transaction& tx, const CommandParts& parts, const Order& order,
                        const std::optional<crypto::Identity>& reply)
{
    const QJsonObject& arguments = order.arguments;
    const CommandTargets targets = TRY(commandTargets(tx, arguments));
    mdm::NewCommand command;
    command.command = order.command;
    if (command.command.text(u"RequestType") == QLatin1String("DeviceInformation") && !order.isRaw &&
        !command.command.contains(u"Queries")) {
        // Apple requires them, and nobody wants to type a hundred names.
        command.command.set(QStringLiteral("Queries"), inventory::deviceQueries(TRY(inventory::accessRights(tx))));
    }
    TRY(addPackage(tx, order, command.command));
    TRY(checkKeys(order, command.command, targets));
    command.channels = TRY(channelsOf(tx, targets, TRY(fitting(order, targets))));
    command.uuid = TRY(textArgument(arguments, "uuid"));
    command.createdBy = order.caller.name;
    command.forced = order.isForced;
    command.confirmation.text = TRY(textArgument(arguments, "confirm"));
    command.confirmation.of = targets.several ? mdm::ConfirmationOf::Group : mdm::ConfirmationOf::Device;
    if (isGiven(arguments, "expires_ms")) {
        command.expiresAt = tx.nowMs() + TRY(numberArgument(arguments, "expires_ms", 0, 1, longestExpiryMs));
    }
    command.wake = arguments.value(QStringLiteral("push")).toBool(true) ? mdm::Wake::Yes : mdm::Wake::No;
    return TRY(queuedJson(tx, TRY(queueIt(tx, parts, command, reply))));
}

// What was asked once more, of the same devices: a new command with the same keys. Secrets are made anew.
struct Again {
    Order order;
    QList<mdm::CommandRow> rows;
};

Result<Again> again(const CommandParts& parts, const QJsonObject& arguments, const Caller& caller)
{
    Again found{{arguments, caller, TRY(parts.catalogue()), nullptr, {}, false, false}, {}};
    TRY(parts.store.read([&](store::Connection& db) -> Result<> {
        mdm::CommandFilter filter;
        filter.uuid = TRY(requiredText(arguments, "uuid"));
        filter.most = std::numeric_limits<int>::max();
        if (isGiven(arguments, "device")) {
            filter.device = TRY(deviceNamed(db, arguments[QStringLiteral("device")]));
        }
        found.rows = TRY(mdm::commandRows(db, filter));
        if (found.rows.isEmpty()) {
            return fail(ErrorCode::NotFound, QStringLiteral("there is no command “%1”").arg(filter.uuid.left(100)));
        }
        if (!found.rows.first().origin.isEmpty()) {
            return fail(ErrorCode::Conflict, QLatin1String("not-by-hand"),
                        QStringLiteral("this command was not sent by hand; whoever made it asks again by itself"));
        }
        const SecretBytes body = TRY(mdm::requestBody(db, parts.sealer, found.rows.first()));
        plist::Limits limits;
        limits.maxBytes = 64 * 1024 * 1024;
        limits.duplicateKeys = plist::DuplicateKeys::Keep;
        const auto whole = TRY(plist::readXmlDict(body.view(), limits));
        if (const plist::Dict* command = whole.dict(u"Command")) {
            found.order.command = *command;
        }
        return {};
    }));
    found.order.entry = entryFor(*found.order.catalogue, found.order.command.text(u"RequestType"));
    return found;
}

Result<QJsonValue> resend(store::Transaction& tx, const CommandParts& parts, const Again& again,
                          const std::optional<crypto::Identity>& reply)
{
    mdm::NewCommand command;
    command.command = again.order.command;
    command.createdBy = again.order.caller.name;
    command.confirmation.text = TRY(textArgument(again.order.arguments, "confirm"));
    command.confirmation.of = again.rows.size() > 1 ? mdm::ConfirmationOf::Group : mdm::ConfirmationOf::Device;
    for (qsizetype i = again.rows.size() - 1; i >= 0; --i) {
        const mdm::CommandRow& row = again.rows[i];
        CommandTargets target;
        target.user = row.userId;
        target.channel = row.userId.isEmpty() ? commands::Channel::Device : commands::Channel::User;
        target.devices.append(TRY(commands::traitsOf(tx, row.device)));
        (void)TRY(fitting(again.order, target));
        command.channels.append(TRY(commandChannel(tx, row.device, row.userId)));
    }
    return TRY(queuedJson(tx, TRY(queueIt(tx, parts, command, reply))));
}

// A command that a safety rule stopped leaves a trace: somebody tried. The refused unit itself was rolled back.
Result<> noteRefusal(store::Transaction& tx, const Order& order, const Error& error)
{
    const CommandTargets targets = TRY(commandTargets(tx, order.arguments));
    const bool isGroup = isGiven(order.arguments, "group");
    const QString whom = isGroup ? QStringLiteral("group") : QStringLiteral("device");
    const qint64 id = isGroup ? TRY(groupNamed(tx, order.arguments[QStringLiteral("group")])).value
                              : targets.devices.first().device.value;
    return audit::append(tx, {.actor = order.caller.name,
                              .kind = QStringLiteral("command.refused"),
                              .subjectKind = whom,
                              .subject = QString::number(id),
                              .arguments = {{whom, id},
                                            {QStringLiteral("request_type"), order.command.text(u"RequestType")},
                                            {QStringLiteral("reason"), error.what}}});
}

} // namespace

void addCommandSending(Operations& operations, const CommandParts& parts)
{
    operations.add(
        QStringLiteral("command.send"),
        [parts](const QJsonObject& arguments, const Caller& caller) -> Result<QJsonValue> {
            Order order = TRY(orderFrom(parts, arguments, caller));
            TRY(addWayBack(parts, order));
            const auto reply = TRY(replyFor(parts, order));
            auto sent = parts.store.write([&](store::Transaction& tx) { return send(tx, parts, order, reply); });
            if (!sent && sent.error().code == ErrorCode::Refused) {
                TRY(parts.store.write([&](store::Transaction& tx) { return noteRefusal(tx, order, sent.error()); }));
            }
            return sent;
        });
    operations.add(QStringLiteral("command.resend"),
                   [parts](const QJsonObject& arguments, const Caller& caller) -> Result<QJsonValue> {
                       const Again found = TRY(again(parts, arguments, caller));
                       const auto reply = TRY(replyFor(parts, found.order));
                       return parts.store.write(
                           [&](store::Transaction& tx) { return resend(tx, parts, found, reply); });
                   });
}

} // namespace espalier::server
