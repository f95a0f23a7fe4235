// The device list's table: columns of the person's own choice, order and width, all remembered; sorted by several.
#pragma once

#include "ui/common/table_view.h"
#include "ui/devices/browser/list_column.h"

#include <QHash>
#include <QTimer>

namespace espalier::ui {

class DeviceModel;
class SortHeader;
class StateDelegate;
class TwoLineDelegate;

class DeviceTable : public TableView {
    Q_OBJECT
public:
    DeviceTable(DeviceModel& model, QWidget* parent = nullptr); // model outlives it

    void setColumns(const QStringList& ids);   // shown from now on, in this order; widths stay
    [[nodiscard]] QStringList columns() const; // in their order on the screen, also those that have no room now
    void setSort(const QList<SortBy>& sort);
    void remember(const QString& key); // reads what was kept under it, and keeps it from now on

Q_SIGNALS:
    void columnMenuRequested(const QPoint& at); // global; on the head
    void arranged();                            // columns or order have become others, by hand or by setColumns

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void sortBy(int section, bool further);
    void markOrders();
    void delegate();
    void share();
    void fitSoon();
    void keep() const;
    [[nodiscard]] bool isUsual() const;
    [[nodiscard]] int wanted(const ListColumn& column) const;

    DeviceModel& m_model;
    SortHeader* m_header;
    TwoLineDelegate* m_plain;
    TwoLineDelegate* m_name;
    TwoLineDelegate* m_quiet;
    StateDelegate* m_pill;
    StateDelegate* m_words;
    QHash<QString, int> m_widths; // set by hand, at the usual text height
    QTimer m_fitSoon;
    QString m_key;
    int m_pillWidth = 0;
    bool m_sharing = false;
};

} // namespace espalier::ui
