// What the columns of the device list say.
#include "ui/common/cell_roles.h"
#include "ui/common/device_text.h"
#include "ui/common/icon.h"
#include "ui/common/plain_words.h"
#include "ui/common/row_flash.h"
#include "ui/common/time_words.h"
#include "ui/devices/device_model.h"
#include "ui/devices/device_words.h"

namespace espalier::ui {

QStringList DeviceModel::cellWords(const DeviceRow& row, int column) const
{
    const qint64 now = m_clock.nowMs();
    switch (column) {
    case Device:
        return {visibleText(row.title()),
                tr("%1 · %2", "model, serial number").arg(modelWords(row), visibleText(row.serial))};
    case Owner:
        return {visibleText(row.ownerName), visibleText(row.ownGroups().join(QStringLiteral(", ")))};
    case System:
        return {systemWords(row), visibleText(row.osBuild, 30)};
    case Condition:
        return {conditionOf(row, now).words};
    case LastContact:
        return {agoWords(row.lastSeen, now)};
    case Serial:
        return {visibleText(row.serial)};
    case AssetTag:
        return {visibleText(row.assetTag)};
    case Supervised:
        return {yesNoWords(row.supervised)};
    case Storage:
        return {storageWords(row)};
    case Link:
        return {visibleText(row.link)};
    case Enrolled:
        return {row.enrolledAt > 0 ? dayWords(row.enrolledAt, now) : QString()};
    default:
        return {};
    }
}

QVariant DeviceModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size()) {
        return {};
    }
    return words(m_rows.at(index.row()), index.column(), role);
}

QVariant DeviceModel::words(const DeviceRow& row, int column, int role) const
{
    switch (role) {
    case IdRole:
        return row.id;
    case FlashRole:
        return m_flash->strength(row.id);
    case Qt::DisplayRole:
        return cellWords(row, column).value(0);
    case SecondLineRole:
        return cellWords(row, column).value(1);
    case TileIconRole:
        return column == Device ? QVariant(deviceIconName(row.platform, row.model)) : QVariant();
    case StateRole:
        return column == Condition ? QVariant(static_cast<int>(conditionOf(row, m_clock.nowMs()).state)) : QVariant();
    case Qt::AccessibleTextRole:
        return cellWords(row, column).join(QStringLiteral(", "));
    case Qt::ToolTipRole: {
        if (column == LastContact) {
            return exactWords(row.lastSeen);
        }
        return plainToolTip(cellWords(row, column).join(QLatin1Char('\n')));
    }
    default:
        return {};
    }
}

QVariant DeviceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Device:
        return tr("Device");
    case Owner:
        return tr("Owner · group");
    case System:
        return tr("System");
    case Condition:
        return tr("State");
    case LastContact:
        return tr("Last contact");
    case Serial:
        return tr("Serial number");
    case AssetTag:
        return tr("Asset tag");
    case Supervised:
        return tr("Supervised");
    case Storage:
        return tr("Storage");
    case Link:
        return tr("Enrollment link");
    case Enrolled:
        return tr("Enrolled");
    default:
        return {};
    }
}

} // namespace espalier::ui
