#include "ui/devices/browser/list_view.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace espalier::ui {

namespace {
struct ViewWords {
    Q_DECLARE_TR_FUNCTIONS(ListView)
};
} // namespace

ListView ListView::fromJson(const QJsonObject& json)
{
    ListView view{json.value(QLatin1String("name")).toString(), json.value(QLatin1String("query")).toString(), {}, {}};
    for (const QJsonValue& id : json.value(QLatin1String("columns")).toArray()) {
        view.columns.append(id.toString());
    }
    for (const QJsonValue& by : json.value(QLatin1String("sort")).toArray()) {
        view.sort.append({by[QLatin1String("column")].toString(), by[QLatin1String("descending")].toBool()});
    }
    return view;
}

QJsonObject ListView::toJson() const
{
    QJsonArray by;
    for (const SortBy& one : sort) {
        by.append(
            QJsonObject{{QStringLiteral("column"), one.column}, {QStringLiteral("descending"), one.isDescending}});
    }
    return {{QStringLiteral("name"), name},
            {QStringLiteral("query"), query},
            {QStringLiteral("columns"), QJsonArray::fromStringList(columns)},
            {QStringLiteral("sort"), by}};
}

bool ListView::isSameAs(const ListView& other) const
{
    return query == other.query && columns == other.columns && sort == other.sort;
}

QList<ListView> startingViews()
{
    const auto view = [](const QString& name, const char* query) {
        return ListView{name, QLatin1String(query), {}, {}};
    };
    return {view(ViewWords::tr("All devices"), ""),
            view(ViewWords::tr("Needs attention"), "health in (attention, bad)"),
            view(ViewWords::tr("Not seen for 7 days"), "state = enrolled and last-seen > 7d"),
            view(ViewWords::tr("Not encrypted"), "platform = mac and encrypted = no"),
            view(ViewWords::tr("Without a passcode"), "passcode = no"),
            view(ViewWords::tr("Identity ends in 30 days"), "state = enrolled and identity-ends < 30d"),
            view(ViewWords::tr("Less than 10 GB free"), "storage-free < 10GB"),
            view(ViewWords::tr("Left or erased"), "state in (checked_out, unenrolled, erased)")};
}

} // namespace espalier::ui
