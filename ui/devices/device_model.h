// The live device list: pages from device.list, and of what was committed reloads only the rows it holds.
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "server/control.h"
#include "ui/devices/device_row.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QTimer>

namespace espalier::ui {

class RowFlash;

struct DeviceFilter {
    QString text, group, platform, state; // empty: any
    [[nodiscard]] bool isEmpty() const
    {
        return text.isEmpty() && group.isEmpty() && platform.isEmpty() && state.isEmpty();
    }
    bool operator==(const DeviceFilter&) const = default;
};

class DeviceModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        Device,
        Owner,
        System,
        Condition,
        LastContact,
        Serial,
        AssetTag,
        Supervised,
        Storage,
        Link,
        Enrolled,
        Columns
    };

    DeviceModel(server::Control& control, const Clock& clock, QObject* parent = nullptr);

    void setFilter(const DeviceFilter& filter);
    [[nodiscard]] const DeviceFilter& filter() const { return m_filter; }
    void reload();                // from the first page; keeps what is shown until it is here
    void reloadDevice(qint64 id); // one row, through device.show
    [[nodiscard]] const DeviceRow& at(int row) const { return m_rows.at(row); }
    [[nodiscard]] int rowOf(qint64 id) const { return m_index.value(id, -1); }
    [[nodiscard]] qint64 total() const { return m_total; }
    [[nodiscard]] qint64 matching() const { return m_matching; }
    [[nodiscard]] QJsonObject listArguments() const; // filter and sorting, for device.list
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    // What the cell says, for the screen, the tooltip and the CSV file: both lines.
    [[nodiscard]] QStringList cellWords(const DeviceRow& row, int column) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void loaded(); // counts or rows are new
    void loadFailed(const espalier::Error& error);
    void deviceChanged(qint64 id); // that row holds new values

private:
    void ask(qint64 after, int most);
    void take(const QJsonValue& page, bool fromStart);
    void replaceRow(const DeviceRow& row);
    void onChanged(const server::ChangedRows& rows);
    void rebuildIndex(int from);
    [[nodiscard]] QVariant words(const DeviceRow& row, int column, int role) const;

    server::Control& m_control;
    const Clock& m_clock;
    RowFlash* m_flash;
    DeviceFilter m_filter;
    QString m_sort = QStringLiteral("name");
    bool m_descending = false;
    QList<DeviceRow> m_rows;
    QHash<qint64, int> m_index;
    qint64 m_total = 0, m_matching = 0;
    quint64 m_generation = 0; // answers to an older question are dropped
    bool m_loaded = false, m_asking = false, m_more = false;
    QSet<qint64> m_inFlight, m_again;
    QTimer m_reloadSoon, m_commandsSoon, m_minute;
};

} // namespace espalier::ui
