#include "ui/compliance/baselines.h"

#include "base/durations.h"

#include <QCoreApplication>

namespace espalier::ui {

namespace {

struct BaselineTexts {
    Q_DECLARE_TR_FUNCTIONS(ComplianceBaselines)
};

constexpr qint64 everyDeviceId = 1;

QJsonObject plainRule(const char* kind)
{
    return {{QStringLiteral("kind"), QLatin1String(kind)}};
}

QJsonObject withinRule(const char* kind, const char* within)
{
    return {{QStringLiteral("kind"), QLatin1String(kind)}, {QStringLiteral("within"), QLatin1String(within)}};
}

QJsonObject systemRule(const char* platform, const char* version)
{
    return {{QStringLiteral("kind"), QStringLiteral("minimum_os")},
            {QStringLiteral("platform"), QLatin1String(platform)},
            {QStringLiteral("version"), QLatin1String(version)}};
}

Baseline baseline(const char* id, const QString& title, const QString& words, const QJsonArray& rules, qint64 graceMs)
{
    Baseline one{QLatin1String(id), title, words, {}};
    one.policy.name = title;
    one.policy.groupId = everyDeviceId;
    one.policy.rules = rules;
    one.policy.graceMs = graceMs;
    return one;
}

} // namespace

QList<Baseline> baselines()
{
    return {baseline("basics", BaselineTexts::tr("Locked and in touch"),
                     BaselineTexts::tr("Every device has a passcode and reports at least every two weeks."),
                     {plainRule("passcode"), withinRule("last_seen", "14d")}, 3 * dayMs),
            baseline("systems", BaselineTexts::tr("Systems that still get security updates"),
                     BaselineTexts::tr("The release before the newest one is the least, with two weeks to update."),
                     {systemRule("iphone", "18.7"), systemRule("ipad", "18.7"), systemRule("mac", "15.7")}, 14 * dayMs),
            baseline("macs", BaselineTexts::tr("Macs that may be lost"),
                     BaselineTexts::tr("FileVault and firewall are on. Choose the group of your Macs."),
                     {plainRule("encryption"), plainRule("firewall")}, 7 * dayMs),
            baseline("owned", BaselineTexts::tr("Devices of the office"),
                     BaselineTexts::tr("Supervised, with no certificate that ends within a month."),
                     {plainRule("supervised"), withinRule("certificate", "30d")}, 0)};
}

} // namespace espalier::ui
