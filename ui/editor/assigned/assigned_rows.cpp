#include "ui/editor/assigned/assigned_rows.h"

#include "ui/common/device_text.h"
#include "ui/common/group_words.h"
#include "ui/common/install_words.h"
#include "ui/common/time_words.h"
#include "ui/editor/controls/variable_menu.h"

#include <QCoreApplication>
#include <QLocale>

namespace espalier::ui {

namespace {

struct AssignedTabWords {
    Q_DECLARE_TR_FUNCTIONS(AssignedTab)
};

QString text(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toString();
}

bool isAssigned(const QJsonObject& entry)
{
    const QString state = text(entry, "state");
    return state != QLatin1String("removing") && state != QLatin1String("removed");
}

QString choiceWords(const QString& channel)
{
    return channel == QLatin1String("device") ? AssignedTabWords::tr("device channel")
           : channel == QLatin1String("user") ? AssignedTabWords::tr("user channel")
                                              : AssignedTabWords::tr("channel by its scope");
}

InstallCondition condition(const QJsonObject& entry)
{
    const InstallCondition usual = installCondition(text(entry, "state"));
    if (usual.state == State::Ok && entry.value(QLatin1String("missing")).toBool()) {
        return {State::Warning, AssignedTabWords::tr("Not listed")};
    }
    return usual;
}

// What someone has to act on, else over which channel and since when.
QString secondLine(const QJsonObject& entry, qint64 nowMs)
{
    QStringList missing;
    for (const QJsonValue& name : entry.value(QLatin1String("missing_values")).toArray()) {
        missing << variableWords(name.toString());
    }
    if (!missing.isEmpty()) {
        return AssignedTabWords::tr("No value there: %1").arg(QLocale().createSeparatedList(missing));
    }
    if (const QString error = visibleText(text(entry, "error")); !error.isEmpty()) {
        return error;
    }
    if (condition(entry).state == State::Warning) {
        return AssignedTabWords::tr("The device doesn’t list it any more");
    }
    const QString when = agoWords(entry.value(QLatin1String("at")).toInteger(), nowMs);
    const QString user = userWords(entry);
    return user.isEmpty() ? when : AssignedTabWords::tr("%1 · %2", "channel, when").arg(user, when);
}

Cell versionCell(const QJsonObject& entry)
{
    const int asked = entry.value(QLatin1String("version")).toInt();
    const int has = entry.value(QLatin1String("has")).toInt();
    Cell cell;
    cell.sort = has;
    cell.text = has > 0 ? AssignedTabWords::tr("Version %1").arg(has) : AssignedTabWords::tr("None");
    if (has != asked && isAssigned(entry)) {
        cell.second = AssignedTabWords::tr("is to get %1", "a version").arg(asked);
    }
    return cell;
}

} // namespace

QList<CellRow> targetRows(const QJsonArray& assignments)
{
    QList<CellRow> rows;
    for (const QJsonValue& each : assignments) {
        const QJsonObject assignment = each.toObject();
        const bool isGroup = assignment.contains(QLatin1String("group"));
        const QString kind = isGroup ? QStringLiteral("group") : QStringLiteral("device");
        const QJsonObject target = assignment.value(kind).toObject();
        const QJsonValue id = target.value(QLatin1String("id"));
        CellRow row;
        row.key = kind + QString::number(id.toInteger());
        row.source = {{QStringLiteral("kind"), kind},
                      {QStringLiteral("id"), id},
                      {QStringLiteral("name"), target.value(QLatin1String("name"))}};
        row.cells = {{.text = isGroup ? groupWords(text(target, "name")) : visibleText(text(target, "name")),
                      .second = AssignedTabWords::tr("%1 · %2", "group or device, channel")
                                    .arg(isGroup ? AssignedTabWords::tr("Group") : AssignedTabWords::tr("Device"),
                                         choiceWords(text(assignment, "channel"))),
                      .tileIcon = isGroup ? QStringLiteral("groups") : QStringLiteral("devices"),
                      .state = {},
                      .sort = {},
                      .tip = {}},
                     {.text = AssignedTabWords::tr("Unassign…"),
                      .second = {},
                      .tileIcon = {},
                      .state = {},
                      .sort = {},
                      .tip = {}}};
        rows.append(row);
    }
    return rows;
}

QList<CellRow> deviceRows(const QJsonArray& status, qint64 nowMs)
{
    QList<CellRow> rows;
    for (const QJsonValue& each : status) {
        const QJsonObject entry = each.toObject();
        const InstallCondition now = condition(entry);
        CellRow row;
        row.key =
            QStringLiteral("%1 %2").arg(entry.value(QLatin1String("device")).toInteger()).arg(text(entry, "channel"));
        row.source = entry;
        row.cells = {
            {.text = visibleText(text(entry, "device_name")),
             .second = secondLine(entry, nowMs),
             .tileIcon = {},
             .state = {},
             .sort = {},
             .tip = {}},
            versionCell(entry),
            {.text = now.words, .second = {}, .tileIcon = {}, .state = now.state, .sort = int(now.state), .tip = {}}};
        rows.append(row);
    }
    std::stable_partition(rows.begin(), rows.end(), [](const CellRow& row) {
        const auto state = row.cells.constLast().state;
        return state == State::Failed || state == State::Warning;
    });
    return rows;
}

QString progressWords(const QJsonArray& status, int version)
{
    QSet<qint64> all;
    QSet<qint64> behind; // a device with several users has it when all of them have it
    for (const QJsonValue& each : status) {
        const QJsonObject entry = each.toObject();
        const qint64 device = entry.value(QLatin1String("device")).toInteger();
        if (isAssigned(entry)) {
            all.insert(device);
            if (entry.value(QLatin1String("has")).toInt() != version) {
                behind.insert(device);
            }
        }
    }
    return all.isEmpty() ? QString()
                         : AssignedTabWords::tr("%1 of %n device(s) have version %2", nullptr, int(all.size()))
                               .arg(QLocale().toString(all.size() - behind.size()), QString::number(version));
}

} // namespace espalier::ui
