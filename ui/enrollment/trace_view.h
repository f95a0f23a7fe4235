// Who came through a link: one row each, eight steps joined by a line, the time below; where one failed, the cause
// stands right under it.
#pragma once

#include "base/clock.h"
#include "ui/enrollment/link_row.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

namespace espalier::ui {

class TraceModel : public QAbstractListModel {
    Q_OBJECT
public:
    static constexpr int TraceRole = Qt::UserRole + 100;

    explicit TraceModel(QObject* parent = nullptr);
    void setRows(const QList<TraceRow>& rows);
    [[nodiscard]] const QList<TraceRow>& rows() const { return m_rows; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<TraceRow> m_rows;
};

// Where the columns of a trace stand in a row of this width; head and rows share it.
struct TraceColumns {
    int nameWidth, firstNode, nodeGap, stateLeft;
    [[nodiscard]] static TraceColumns of(int width);
    [[nodiscard]] int node(int step) const { return firstNode + step * nodeGap; }
};

class TraceDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

class TraceView : public QListView {
    Q_OBJECT
public:
    explicit TraceView(QWidget* parent = nullptr);

Q_SIGNALS:
    void resized();

protected:
    void resizeEvent(QResizeEvent* event) override;
};

// Names of the steps over the view; its columns follow the view's, which is narrower with a scroll bar.
class TraceHead : public QWidget {
    Q_OBJECT
public:
    explicit TraceHead(TraceView* view, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TraceView* m_view;
};

} // namespace espalier::ui

Q_DECLARE_METATYPE(espalier::ui::TraceRow)
