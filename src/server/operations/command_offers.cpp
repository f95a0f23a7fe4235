#include "server/operations/command_offers.h"

#include "commands/checking.h"
#include "commands/eligibility.h"
#include "commands/form.h"
#include "mdm/wipe_guard.h"
#include "profiles/validation/sentences.h"
#include "server/operations/command_dictionary.h"
#include "server/operations/command_targets.h"
#include "server/operations/named_things.h"

#include <QJsonArray>

#include <algorithm>

namespace espalier::server {

namespace {

using catalogue::Entry;
using commands::Reason;
using commands::Traits;

constexpr qsizetype mostNamed = 100; // devices that are told one by one

// Devices that are alike in everything that counts: of a hundred thousand there are some dozens.
struct Alike {
    Traits like;
    qint64 count = 0;
};

QString likeness(const Traits& device)
{
    const auto flag = [](const std::optional<bool>& value) { return value ? (*value ? u'1' : u'0') : u'-'; };
    QString key = device.platform + u'/' + device.os.text() + u'/' + device.approval + u'/' +
                  QString::number(device.accessRights.value_or(-1)) + u'/';
    for (const auto& value :
         {std::optional(device.enrolled), std::optional(device.awaitingConfiguration),
          std::optional(device.hasUnlockToken), device.supervised, device.automated, device.userEnrollment,
          device.sharedIpad, device.appleSilicon, device.lostMode, device.firmwareChangePending}) {
        key += flag(value);
    }
    return key;
}

QList<Alike> kindsOf(const QList<Traits>& devices)
{
    QHash<QString, qsizetype> known;
    QList<Alike> kinds;
    for (const Traits& device : devices) {
        const QString key = likeness(device);
        auto found = known.constFind(key);
        if (found == known.constEnd()) {
            found = known.insert(key, kinds.size());
            kinds.append({device, 0});
        }
        ++kinds[*found].count;
    }
    return kinds;
}

QJsonObject reasonJson(const Reason& reason)
{
    return {{QStringLiteral("kind"), reason.kind},
            {QStringLiteral("args"), QJsonArray::fromStringList(reason.arguments)},
            {QStringLiteral("text"), commands::sentence(reason)}};
}

struct Counted {
    Reason reason;
    qint64 count = 0;
};

void count(QList<Counted>& all, const QList<Reason>& reasons, qint64 devices)
{
    for (const Reason& reason : reasons) {
        const auto known =
            std::find_if(all.begin(), all.end(), [&](const Counted& one) { return one.reason == reason; });
        if (known == all.end()) {
            all.append({reason, devices});
        } else {
            known->count += devices;
        }
    }
}

QJsonArray countedJson(QList<Counted> all)
{
    std::stable_sort(all.begin(), all.end(), [](const Counted& a, const Counted& b) { return a.count > b.count; });
    QJsonArray array;
    for (const Counted& one : std::as_const(all)) {
        QJsonObject json = reasonJson(one.reason);
        json.insert(QStringLiteral("count"), one.count);
        array.append(json);
    }
    return array;
}

QJsonObject offerJson(const Entry& entry, const QList<Alike>& kinds, commands::Channel channel)
{
    qint64 applies = 0;
    qint64 of = 0;
    QList<Counted> against;
    QList<Counted> remarks;
    for (const Alike& kind : kinds) {
        const auto reasons = commands::reasonsAgainst(entry, kind.like, channel);
        of += kind.count;
        applies += reasons.isEmpty() ? kind.count : 0;
        count(against, reasons, kind.count);
        if (reasons.isEmpty()) {
            count(remarks, commands::remarksOn(entry, kind.like), kind.count);
        }
    }
    return {{QStringLiteral("request_type"), entry.type},
            {QStringLiteral("title"), entry.title},
            {QStringLiteral("help"), entry.help},
            {QStringLiteral("offered"), applies > 0},
            {QStringLiteral("applies"), applies},
            {QStringLiteral("of"), of},
            {QStringLiteral("reasons"), countedJson(against)},
            {QStringLiteral("remarks"), countedJson(remarks)},
            {QStringLiteral("destructive"), mdm::WipeGuard::watches(entry.type)}};
}

// Of one command: who doesn't get it, by name.
QJsonArray leftOut(const Entry& entry, const CommandTargets& targets)
{
    QJsonArray rows;
    for (const Traits& device : targets.devices) {
        const auto reasons = commands::reasonsAgainst(entry, device, targets.channel);
        if (reasons.isEmpty() || rows.size() == mostNamed) {
            continue;
        }
        QJsonArray told;
        for (const Reason& reason : reasons) {
            told.append(reasonJson(reason));
        }
        rows.append(QJsonObject{{QStringLiteral("id"), device.device.value},
                                {QStringLiteral("name"), device.name},
                                {QStringLiteral("reasons"), told}});
    }
    return rows;
}

Result<const Entry*> entryNamed(const catalogue::Catalogue& catalogue, const QString& requestType)
{
    const auto found = catalogue.find(catalogue::Kind::Command, requestType);
    return found.isEmpty() ? Result<const Entry*>(
                                 fail(ErrorCode::NotFound,
                                      QStringLiteral("the catalogue has no command “%1”").arg(requestType.left(100))))
                           : Result<const Entry*>(found.first());
}

Result<QJsonValue> offers(const CommandParts& parts, const QJsonObject& arguments)
{
    const auto catalogue = TRY(parts.catalogue());
    const QString only = TRY(textArgument(arguments, "request_type"));
    const auto targets = TRY(parts.store.read([&](store::Connection& db) { return commandTargets(db, arguments); }));
    const auto kinds = kindsOf(targets.devices);
    if (!only.isEmpty()) {
        const Entry* entry = TRY(entryNamed(*catalogue, only));
        QJsonObject offer = offerJson(*entry, kinds, targets.channel);
        offer.insert(QStringLiteral("left_out"), leftOut(*entry, targets));
        return QJsonArray{offer};
    }
    QJsonArray all;
    for (const Entry* entry : catalogue->entries(catalogue::Kind::Command)) {
        all.append(offerJson(*entry, kinds, targets.channel));
    }
    return all;
}

Result<QJsonValue> form(const CommandParts& parts, const QJsonObject& arguments)
{
    const auto catalogue = TRY(parts.catalogue());
    return commands::formOf(*TRY(entryNamed(*catalogue, TRY(requiredText(arguments, "request_type")))));
}

Result<QJsonValue> check(const CommandParts& parts, const QJsonObject& arguments)
{
    const auto catalogue = TRY(parts.catalogue());
    const Entry* entry = TRY(entryNamed(*catalogue, TRY(requiredText(arguments, "request_type"))));
    const auto command = TRY(commandDictionary(arguments, entry));
    CommandTargets targets;
    if (isGiven(arguments, "device")) {
        targets = TRY(parts.store.read([&](store::Connection& db) { return commandTargets(db, arguments); }));
    }
    QJsonArray rows;
    for (const profiles::Problem& problem : commands::problemsIn(
             command, *entry, *catalogue, targets.devices.isEmpty() ? nullptr : &targets.devices[0], targets.channel)) {
        rows.append(QJsonObject{{QStringLiteral("path"), problem.path.text()},
                                {QStringLiteral("rule"), profiles::ruleId(problem)},
                                {QStringLiteral("severity"), profiles::name(problem.severity)},
                                {QStringLiteral("args"), QJsonArray::fromStringList(problem.arguments)},
                                {QStringLiteral("text"), profiles::sentence(problem)}});
    }
    return rows;
}

} // namespace

void addCommandOffers(Operations& operations, const CommandParts& parts)
{
    operations.add(QStringLiteral("command.offers"),
                   [parts](const QJsonObject& arguments, const Caller&) { return offers(parts, arguments); });
    operations.add(QStringLiteral("command.form"),
                   [parts](const QJsonObject& arguments, const Caller&) { return form(parts, arguments); });
    operations.add(QStringLiteral("command.check"),
                   [parts](const QJsonObject& arguments, const Caller&) { return check(parts, arguments); });
}

} // namespace espalier::server
