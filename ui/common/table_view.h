// A list with columns: rows of one height, hairlines instead of a grid, hover and focus by row, selection with check
// boxes, columns that can be hidden and are remembered.
#pragma once

#include <QSet>
#include <QTableView>

class QMenu;

namespace espalier::ui {

class TableView : public QTableView {
    Q_OBJECT
public:
    enum class Checks { None, Selection };

    explicit TableView(Checks checks = Checks::None, QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    void setRowLines(int token, int lines); // row height by the formula of rows.h
    // Widths, order, sorting and hidden columns are kept in QSettings under this key.
    void rememberColumns(const QString& key, const QList<int>& hiddenAtFirst = {});
    void setColumnWidths(const QList<int>& widths); // 0: takes what is left
    // Where there isn't room for all, the others give way, the last first.
    void setEssentialColumns(const QSet<int>& columns);
    // As wide as what it shows needs, so that no state is cut off; at most two fifths of the table.
    void setFittingColumn(int column);
    void fillColumnsMenu(QMenu* menu);

    [[nodiscard]] int hoveredRow() const { return m_hovered; }
    [[nodiscard]] bool isCheckable() const { return m_checks == Checks::Selection; }
    [[nodiscard]] bool isFirstColumn(int column) const;
    [[nodiscard]] QList<int> shownColumns() const; // in their visual order

protected:
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void setHovered(int row);
    void applyHidden();
    void applyRowHeight();
    void shareWidth();
    void fit();
    [[nodiscard]] int usualWidth(int column) const;
    void store() const;
    [[nodiscard]] bool inCheckArea(const QPoint& at) const;

    Checks m_checks;
    int m_hovered = -1;
    int m_token, m_lines = 2;
    int m_fitting = -1, m_fitted = 0; // the column, and how wide it became
    QString m_key;
    QList<int> m_widths;
    QSet<int> m_hidden, m_essential;
    bool m_keyboardFocus = false, m_sharing = false, m_sizedByHand = false;
};

} // namespace espalier::ui
