// The live device list: pages from device.list, and of what was committed reloads only the rows it holds.
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "server/control.h"
#include "ui/common/steady_rows.h"
#include "ui/devices/browser/list_column.h"
#include "ui/devices/device_row.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QJsonArray>
#include <QSet>
#include <QTimer>

namespace espalier::ui {

class RowFlash;

class DeviceModel : public SteadyRows<QAbstractTableModel> {
    Q_OBJECT
public:
    DeviceModel(server::Control& control, const Clock& clock, QObject* parent = nullptr);

    void setQuery(const QString& query); // one that was checked; empty: every device
    [[nodiscard]] const QString& query() const { return m_query; }
    void setColumns(const QList<ListColumn>& columns);
    [[nodiscard]] const QList<ListColumn>& columns() const { return m_columns; }
    void setSort(const QList<SortBy>& sort);
    [[nodiscard]] const QList<SortBy>& sortedBy() const { return m_sort; }
    void setTwice(const QSet<qint64>& devices); // whose hardware stands here twice
    void reload();                              // from the first page; keeps what is shown until it is here
    quint64 loadFirst(int rows);                // at most 5000; which question that is
    void reloadDevice(qint64 id);               // one row, through device.show
    [[nodiscard]] const DeviceRow& at(int row) const { return m_rows.at(row); }
    [[nodiscard]] int rowOf(qint64 id) const { return m_index.value(id, -1); }
    [[nodiscard]] qint64 total() const { return m_total; }
    [[nodiscard]] qint64 matching() const { return m_matching; }
    [[nodiscard]] QJsonObject listArguments() const; // query, order and columns, for device.list
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] quint64 question() const { return m_generation; }          // whose answer loaded() tells of
    [[nodiscard]] QStringList words(const DeviceRow& row, int column) const; // both lines of a cell

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void loaded(); // counts or rows are new
    void loadFailed(const espalier::Error& error);
    void deviceChanged(qint64 id); // that row holds new values

private:
    enum class Tail { Stays, Goes };        // rows beyond those that are asked for
    enum class Rows { All, Head, Further }; // of what an answer holds
    void begin(int most, Tail tail);
    void ask(qint64 after, int most);
    void take(const QJsonValue& page, Rows which);
    [[nodiscard]] QList<DeviceRow> withTail(QList<DeviceRow> head) const;
    void replaceRow(const DeviceRow& row);
    void onChanged(const server::ChangedRows& rows);
    void rebuildIndex(int from);
    [[nodiscard]] QJsonArray valueColumns() const;

    server::Control& m_control;
    const Clock& m_clock;
    RowFlash* m_flash;
    QString m_query;
    QList<ListColumn> m_columns = listColumns(usualColumns());
    QList<SortBy> m_sort{{QStringLiteral("name")}};
    QSet<qint64> m_twice;
    QList<DeviceRow> m_rows;
    QHash<qint64, int> m_index;
    qint64 m_total = 0, m_matching = 0;
    quint64 m_generation = 0; // answers to an older question are dropped
    Tail m_tail = Tail::Goes;
    bool m_loaded = false, m_asking = false, m_more = false;
    QSet<qint64> m_inFlight, m_again;
    QTimer m_reloadSoon, m_commandsSoon, m_minute;
};

} // namespace espalier::ui
