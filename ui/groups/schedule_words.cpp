#include "ui/groups/schedule_words.h"

#include <QCoreApplication>
#include <QHash>

namespace espalier::ui {

namespace {

struct ScheduleTexts {
    Q_DECLARE_TR_FUNCTIONS(InventorySchedule)
};

} // namespace

const QStringList& inventoryQueries()
{
    static const QStringList all{QStringLiteral("information"), QStringLiteral("security"), QStringLiteral("apps"),
                                 QStringLiteral("profiles"), QStringLiteral("certificates")};
    return all;
}

QString inventoryQueryWords(const QString& query)
{
    const QHash<QString, QString> words{{QStringLiteral("information"), ScheduleTexts::tr("Device information")},
                                        {QStringLiteral("security"), ScheduleTexts::tr("Security")},
                                        {QStringLiteral("apps"), ScheduleTexts::tr("Installed apps")},
                                        {QStringLiteral("profiles"), ScheduleTexts::tr("Profiles")},
                                        {QStringLiteral("certificates"), ScheduleTexts::tr("Certificates")}};
    return words.value(query, query);
}

QString inventoryQueryHelp(const QString& query)
{
    const QHash<QString, QString> words{
        {QStringLiteral("information"), ScheduleTexts::tr("Name, model, system, storage, battery, network")},
        {QStringLiteral("security"), ScheduleTexts::tr("Passcode, encryption, firewall")},
        {QStringLiteral("apps"), ScheduleTexts::tr("The longest answer of all")},
        {QStringLiteral("profiles"), ScheduleTexts::tr("Whether what is assigned is still there")},
        {QStringLiteral("certificates"), ScheduleTexts::tr("Names and ends of certificates on the device")}};
    return words.value(query);
}

QString everyHoursWords(int hours)
{
    if (hours == 1) {
        return ScheduleTexts::tr("Every hour");
    }
    if (hours == 24) {
        return ScheduleTexts::tr("Once a day");
    }
    if (hours == 168) {
        return ScheduleTexts::tr("Once a week");
    }
    return hours % 24 == 0 ? ScheduleTexts::tr("Every %n day(s)", nullptr, hours / 24)
                           : ScheduleTexts::tr("Every %n hour(s)", nullptr, hours);
}

} // namespace espalier::ui
