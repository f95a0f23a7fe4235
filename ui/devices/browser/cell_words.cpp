#include "ui/devices/browser/cell_words.h"

#include "ui/common/device_text.h"
#include "ui/common/query_words.h"
#include "ui/common/time_words.h"
#include "ui/devices/device_words.h"
#include "ui/devices/health_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QLocale>

namespace espalier::ui {

namespace {

using CellShape = ListColumn::Shape;

struct CellTexts {
    Q_DECLARE_TR_FUNCTIONS(CellWords)
};

bool isTime(const ListColumn& column)
{
    return column.type == QLatin1String("past") || column.type == QLatin1String("future");
}

bool isUnknown(const QJsonValue& value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty());
}

QString choiceWords(const QString& column, const QString& value)
{
    if (column == QLatin1String("platform")) {
        return platformWords(value);
    }
    const QHash<QString, QString> words{{QStringLiteral("waiting"), CellTexts::tr("Waiting for approval")},
                                        {QStringLiteral("refused"), CellTexts::tr("Refused")},
                                        {QStringLiteral("office"), CellTexts::tr("Office")},
                                        {QStringLiteral("personal"), CellTexts::tr("Personal")},
                                        {QStringLiteral("compliant"), CellTexts::tr("Compliant")},
                                        {QStringLiteral("grace"), CellTexts::tr("In grace")},
                                        {QStringLiteral("failing"), CellTexts::tr("Failing")},
                                        {QStringLiteral("unknown"), CellTexts::tr("Not known")},
                                        {QStringLiteral("same"), CellTexts::tr("Of this office")},
                                        {QStringLiteral("other"), CellTexts::tr("Another one")}};
    return words.value(value, visibleText(value, 60));
}

QString valueWords(const QJsonValue& value, const ListColumn& column, qint64 nowMs)
{
    if (isUnknown(value)) {
        return column.type == QLatin1String("bool") ? CellTexts::tr("Not known") : QString();
    }
    if (column.type == QLatin1String("choice")) {
        return choiceWords(column.id, value.toString());
    }
    if (column.type == QLatin1String("future")) {
        return dayWords(value.toInteger(), nowMs);
    }
    if (column.id == QLatin1String("enrolled")) {
        return dayWords(value.toInteger(), nowMs);
    }
    return queryValueWords(column.type, value, nowMs);
}

QString isoTime(qint64 ms)
{
    return ms > 0 ? QDateTime::fromMSecsSinceEpoch(ms)
                        .toOffsetFromUtc(QDateTime::fromMSecsSinceEpoch(ms).offsetFromUtc())
                        .toString(Qt::ISODate)
                  : QString();
}

QString valueField(const QJsonValue& value, const ListColumn& column, qint64 nowMs)
{
    if (isUnknown(value)) {
        return {};
    }
    if (isTime(column)) {
        return isoTime(value.toInteger());
    }
    if (value.isDouble() && column.type != QLatin1String("bool")) {
        return QString::number(value.toInteger());
    }
    return value.isString() && column.type != QLatin1String("choice") ? value.toString()
                                                                      : valueWords(value, column, nowMs);
}

QString healthCell(const DeviceRow& row)
{
    return row.health ? CellTexts::tr("%1 · %2", "points of health, in a word")
                            .arg(QLocale().toString(row.health->score), healthLevelWords(*row.health))
                      : QString();
}

QStringList ownGroupsShown(const DeviceRow& row)
{
    QStringList groups;
    for (const QString& group : row.ownGroups()) {
        groups.append(visibleText(group, 80));
    }
    return groups;
}

// Nobody's name leaves no gap above the groups.
QStringList ownerLines(const QString& name, const QString& groups)
{
    return name.isEmpty() ? QStringList{groups} : QStringList{name, groups};
}

} // namespace

QStringList cellWords(const DeviceRow& row, const ListColumn& column, qint64 nowMs)
{
    switch (column.shape) {
    case CellShape::Device:
        return {visibleText(row.title()),
                CellTexts::tr("%1 · %2", "model, serial number").arg(modelWords(row), visibleText(row.serial))};
    case CellShape::Owner:
        return ownerLines(visibleText(row.ownerName), ownGroupsShown(row).join(QStringLiteral(", ")));
    case CellShape::System:
        return {systemWords(row), visibleText(row.osBuild, 30)};
    case CellShape::Condition:
        return {conditionOf(row, nowMs).words};
    case CellShape::Health:
        return {healthCell(row)};
    case CellShape::LastContact:
        return {agoWords(row.lastSeen, nowMs)};
    case CellShape::Value:
        return {valueWords(row.values.value(column.id), column, nowMs)};
    }
    return {};
}

QString cellToolTip(const DeviceRow& row, const ListColumn& column, qint64 nowMs)
{
    if (column.shape == CellShape::LastContact) {
        return exactWords(row.lastSeen);
    }
    if (column.shape == CellShape::Health) {
        return row.health ? healthWords(*row.health, nowMs) : QString();
    }
    if (column.isValue() && isTime(column)) {
        return exactWords(row.values.value(column.id).toInteger());
    }
    QStringList lines = cellWords(row, column, nowMs);
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QStringList fieldTitles(const ListColumn& column)
{
    switch (column.shape) {
    case CellShape::Device:
        return {CellTexts::tr("Device"), CellTexts::tr("Model"), CellTexts::tr("Serial number")};
    case CellShape::Owner:
        return {CellTexts::tr("Owner"), CellTexts::tr("Groups")};
    case CellShape::System:
        return {CellTexts::tr("System"), CellTexts::tr("Build")};
    case CellShape::Health:
        return {CellTexts::tr("Health"), CellTexts::tr("What takes points away")};
    case CellShape::Value:
        if (column.type == QLatin1String("size")) {
            return {CellTexts::tr("%1 (bytes)", "title of a column").arg(columnTitle(column))};
        }
        return {columnTitle(column)};
    default:
        return {columnTitle(column)};
    }
}

QStringList cellFields(const DeviceRow& row, const ListColumn& column, qint64 nowMs)
{
    switch (column.shape) {
    case CellShape::Device:
        return {row.title(), modelWords(row), row.serial};
    case CellShape::Owner:
        return {row.ownerName, row.ownGroups().join(QStringLiteral("; "))};
    case CellShape::System:
        return {systemWords(row), row.osBuild};
    case CellShape::Condition:
        return {conditionOf(row, nowMs).words};
    case CellShape::Health: {
        if (!row.health) {
            return {QString(), QString()};
        }
        QStringList reasons;
        for (const DeviceHealth::Reason& reason : row.health->reasons) {
            reasons.append(healthReasonWords(reason, nowMs));
        }
        return {QString::number(row.health->score), reasons.join(QStringLiteral("; "))};
    }
    case CellShape::LastContact:
        return {isoTime(row.lastSeen)};
    case CellShape::Value:
        return {valueField(row.values.value(column.id), column, nowMs)};
    }
    return {};
}

void addCellJson(QJsonObject& object, const DeviceRow& row, const ListColumn& column)
{
    const auto put = [&object](const char* key, const QJsonValue& value) { object.insert(QLatin1String(key), value); };
    const auto time = [](qint64 ms) { return ms > 0 ? QJsonValue(isoTime(ms)) : QJsonValue(); };
    switch (column.shape) {
    case CellShape::Device:
        put("name", row.name);
        put("model", row.model);
        put("serial", row.serial);
        return;
    case CellShape::Owner:
        put("owner", row.ownerName);
        put("groups", QJsonArray::fromStringList(row.ownGroups()));
        return;
    case CellShape::System:
        put("platform", row.platform);
        put("os", row.os);
        put("os-build", row.osBuild);
        return;
    case CellShape::Condition:
        put("state", row.state);
        return;
    case CellShape::Health: {
        QJsonArray reasons;
        if (row.health) {
            for (const DeviceHealth::Reason& reason : row.health->reasons) {
                reasons.append(reason.kind);
            }
        }
        put("health", row.health ? QJsonValue(row.health->score) : QJsonValue());
        put("health-reasons", reasons);
        return;
    }
    case CellShape::LastContact:
        put("last-seen", time(row.lastSeen));
        return;
    case CellShape::Value: {
        const QJsonValue value = row.values.value(column.id);
        object.insert(column.id, isUnknown(value) ? QJsonValue() : isTime(column) ? time(value.toInteger()) : value);
        return;
    }
    }
}

} // namespace espalier::ui
