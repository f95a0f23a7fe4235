#include "ui/compliance/standings.h"

#include "ui/compliance/policy_row.h"
#include "ui/compliance/rule_words.h"
#include "ui/devices/device_csv.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>

#include <algorithm>
#include <memory>

namespace espalier::ui {

namespace {

struct StandingTexts {
    Q_DECLARE_TR_FUNCTIONS(ComplianceStandings)
};

constexpr int standingsPage = 2'000;

using Gathered = std::function<void(const Result<QJsonArray>&)>;

void gatherMore(server::Control& control, QJsonObject arguments, int most, QObject* context,
                const std::shared_ptr<QJsonArray>& all, const Gathered& gathered)
{
    const int page = std::min(standingsPage, most - static_cast<int>(all->size()));
    arguments.insert(QStringLiteral("most"), page);
    control.call(QStringLiteral("compliance.list"), arguments, context,
                 [&control, arguments, most, context, all, gathered, page](const Result<QJsonValue>& answer) {
                     if (!answer) {
                         gathered(tl::unexpected(answer.error()));
                         return;
                     }
                     const QJsonArray some = answer->toArray();
                     for (const QJsonValue& row : some) {
                         all->append(row);
                     }
                     if (some.size() < page || all->size() >= most) {
                         gathered(*all);
                         return;
                     }
                     QJsonObject next = arguments;
                     const QJsonValue last = some.last();
                     next.insert(QStringLiteral("after"),
                                 QJsonObject{{QStringLiteral("policy_id"), last[QLatin1String("policy_id")]},
                                             {QStringLiteral("device_id"), last[QLatin1String("device_id")]}});
                     gatherMore(control, next, most, context, all, gathered);
                 });
}

QString isoTime(const QJsonValue& value)
{
    return value.toInteger() > 0
               ? QDateTime::fromMSecsSinceEpoch(value.toInteger())
                     .toOffsetFromUtc(QDateTime::fromMSecsSinceEpoch(value.toInteger()).offsetFromUtc())
                     .toString(Qt::ISODate)
               : QString();
}

} // namespace

void gatherStandings(server::Control& control, const QJsonObject& arguments, int most, QObject* context,
                     const Gathered& gathered)
{
    gatherMore(control, arguments, most, context, std::make_shared<QJsonArray>(), gathered);
}

QList<BrokenRule> mostBroken(const QJsonArray& standings, int most)
{
    QHash<QString, QSet<qint64>> devices; // a device counts once for each
    for (const QJsonValue& standing : standings) {
        for (const QJsonValue& reason : standing[QLatin1String("reasons")].toArray()) {
            devices[brokenWords(reason.toObject())].insert(standing[QLatin1String("device_id")].toInteger());
        }
    }
    QList<BrokenRule> rules;
    for (auto at = devices.begin(); at != devices.end(); ++at) {
        rules.append({at.key(), static_cast<int>(at->size())});
    }
    std::sort(rules.begin(), rules.end(), [](const BrokenRule& a, const BrokenRule& b) {
        return a.devices != b.devices ? a.devices > b.devices : a.words < b.words;
    });
    return rules.mid(0, most);
}

QByteArray standingsCsv(const QJsonArray& standings, qint64 nowMs)
{
    QList<QStringList> rows;
    rows.reserve(standings.size());
    for (const QJsonValue& value : standings) {
        const QJsonObject standing = value.toObject();
        rows.append(
            {standing.value(QLatin1String("device")).toString(), standing.value(QLatin1String("serial")).toString(),
             standing.value(QLatin1String("policy")).toString(),
             complianceWords(standing.value(QLatin1String("state")).toString()), standingWords(standing, nowMs),
             isoTime(standing.value(QLatin1String("since"))), isoTime(standing.value(QLatin1String("grace_until")))});
    }
    return csvFile({StandingTexts::tr("Device"), StandingTexts::tr("Serial number"), StandingTexts::tr("Policy"),
                    StandingTexts::tr("State"), StandingTexts::tr("Reason"), StandingTexts::tr("Since"),
                    StandingTexts::tr("Grace until")},
                   rows);
}

} // namespace espalier::ui
