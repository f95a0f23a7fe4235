#include "ui/common/table_view.h"

#include "ui/common/app_style.h"
#include "ui/common/paint.h"
#include "ui/common/row_paint.h"
#include "ui/common/rows.h"
#include "ui/common/table_header.h"
#include "ui/common/type.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSettings>

namespace espalier::ui {

namespace {
constexpr int LeastFirst = 190;
constexpr int ComfortableFirst = 300;
constexpr double MostGrowth = 0.5;

// Columns grow with the font as rows do; widths are given for the usual text height.
int scaled(int width)
{
    constexpr int UsualHeight = 18;
    const int tall = QFontMetrics(roleFont(TextRole::Body)).height();
    return tall <= UsualHeight ? width : width * tall / UsualHeight;
}
} // namespace

TableView::TableView(Checks checks, QWidget* parent) : QTableView(parent), m_checks(checks), m_token(height::twoLineRow)
{
    setHorizontalHeader(new TableHeader(this));
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        QMenu menu(this);
        fillColumnsMenu(&menu);
        menu.exec(horizontalHeader()->mapToGlobal(at));
    });
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, [this] { store(); });
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int, int before, int after) {
        // Only a hand on the header resizes outside shareWidth; hiding comes through here with a 0.
        if (!m_sharing && before > 0 && after > 0) {
            m_sizedByHand = true;
            shareWidth();
        }
        store();
    });
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, [this] { store(); });
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(checks == Checks::Selection ? ExtendedSelection : SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    applyRowHeight();
}

void TableView::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    if (model != nullptr) {
        connect(model, &QAbstractItemModel::modelReset, this, &TableView::fit);
        connect(model, &QAbstractItemModel::layoutChanged, this, &TableView::fit);
        connect(model, &QAbstractItemModel::rowsInserted, this, &TableView::fit);
        connect(model, &QAbstractItemModel::dataChanged, this,
                [this](const QModelIndex&, const QModelIndex&, const QList<int>& roles) {
                    if (roles.isEmpty() || roles.contains(Qt::DisplayRole)) {
                        fit();
                    }
                });
    }
    if (selectionModel() != nullptr) {
        connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
                [this] { horizontalHeader()->viewport()->update(); });
    }
}

void TableView::setRowLines(int token, int lines)
{
    m_token = token;
    m_lines = lines;
    applyRowHeight();
}

void TableView::applyRowHeight()
{
    const QFontMetrics metrics(roleFont(TextRole::Body));
    const int tall = ui::rowHeight(m_token, m_lines, metrics);
    verticalHeader()->setMinimumSectionSize(tall);
    verticalHeader()->setDefaultSectionSize(tall);
}

void TableView::rememberColumns(const QString& key, const QList<int>& hiddenAtFirst)
{
    m_hidden = QSet<int>(hiddenAtFirst.begin(), hiddenAtFirst.end());
    const QSettings settings;
    const QByteArray state = settings.value(key + QStringLiteral("/header")).toByteArray();
    m_sharing = true; // restoring is no hand on the header
    const bool restored = !state.isEmpty() && horizontalHeader()->restoreState(state);
    m_sharing = false;
    if (restored) {
        m_sizedByHand = settings.value(key + QStringLiteral("/sized")).toBool();
        m_hidden.clear();
        for (const QString& text : settings.value(key + QStringLiteral("/hidden")).toStringList()) {
            m_hidden.insert(text.toInt());
        }
    }
    m_key = key;
    applyHidden();
    shareWidth();
}

void TableView::store() const
{
    if (m_key.isEmpty() || m_sharing) {
        return;
    }
    QSettings settings;
    settings.setValue(m_key + QStringLiteral("/header"), horizontalHeader()->saveState());
    settings.setValue(m_key + QStringLiteral("/sized"), m_sizedByHand);
    QStringList hidden;
    for (const int column : m_hidden) {
        hidden << QString::number(column);
    }
    settings.setValue(m_key + QStringLiteral("/hidden"), hidden);
}

void TableView::setColumnWidths(const QList<int>& widths)
{
    m_widths = widths;
    m_sharing = true;
    for (int i = 0; i < widths.size(); ++i) {
        if (widths.at(i) > 0) {
            setColumnWidth(i, scaled(widths.at(i)));
        }
    }
    m_sharing = false;
    shareWidth();
}

void TableView::setEssentialColumns(const QSet<int>& columns)
{
    m_essential = columns;
    applyHidden();
}

// Of the column that takes what is left: the least it needs.
int TableView::usualWidth(int column) const
{
    const int width = m_widths.value(column, 100);
    if (column == m_fitting) {
        const int needed = sizeHintForColumn(column) + space::pane;
        return qMax(scaled(width), qMin(needed, viewport()->width() * 2 / 5));
    }
    return width > 0 ? scaled(width) : LeastFirst;
}

void TableView::setFittingColumn(int column)
{
    m_fitting = column;
    fit();
}

void TableView::fit()
{
    if (m_fitting < 0 || m_sizedByHand || model() == nullptr) {
        return;
    }
    if (const int needed = usualWidth(m_fitting); needed != m_fitted) {
        m_fitted = needed;
        applyHidden();
        shareWidth();
    }
}

void TableView::applyHidden()
{
    if (model() == nullptr) {
        return;
    }
    QSet<int> away = m_hidden;
    int needed = 0;
    for (int i = 0; i < model()->columnCount(); ++i) {
        needed += away.contains(i) ? 0 : usualWidth(i);
    }
    for (int i = model()->columnCount() - 1; i >= 0 && !m_essential.isEmpty() && needed > viewport()->width(); --i) {
        if (!m_essential.contains(i) && !away.contains(i)) {
            away.insert(i);
            needed -= usualWidth(i);
        }
    }
    m_sharing = true;
    for (int i = 0; i < model()->columnCount(); ++i) {
        setColumnHidden(i, away.contains(i));
    }
    m_sharing = false;
}

// What no fixed column needs goes to the one that asked for the rest, so nothing scrolls sideways. Where there is
// plenty, the others get some of it, until somebody sets their widths by hand.
void TableView::shareWidth()
{
    if (model() == nullptr || m_sharing) {
        return;
    }
    const int stretched = static_cast<int>(m_widths.indexOf(0));
    if (stretched < 0) {
        return;
    }
    m_sharing = true;
    QList<int> others;
    int usual = 0;
    for (int i = 0; i < model()->columnCount(); ++i) {
        if (i != stretched && !isColumnHidden(i)) {
            others << i;
            usual += usualWidth(i);
        }
    }
    const int plenty = viewport()->width() - usual - scaled(ComfortableFirst);
    const double growth = plenty > 0 && usual > 0 ? qMin(MostGrowth, 0.6 * plenty / usual) : 0;
    int taken = 0;
    for (const int column : std::as_const(others)) {
        if (!m_sizedByHand) {
            setColumnWidth(column, static_cast<int>(usualWidth(column) * (1 + growth)));
        }
        taken += columnWidth(column);
    }
    setColumnWidth(stretched, qMax(LeastFirst, viewport()->width() - taken));
    m_sharing = false;
}

void TableView::fillColumnsMenu(QMenu* menu)
{
    for (int i = 1; model() != nullptr && i < model()->columnCount(); ++i) {
        QAction* action = menu->addAction(model()->headerData(i, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!m_hidden.contains(i));
        connect(action, &QAction::toggled, this, [this, i](bool shown) {
            if (shown) {
                m_hidden.remove(i);
            } else {
                m_hidden.insert(i);
            }
            applyHidden();
            shareWidth();
            store();
        });
    }
}

bool TableView::isFirstColumn(int column) const
{
    const int visual = horizontalHeader()->visualIndex(column);
    for (int i = 0; i < visual; ++i) {
        if (!isColumnHidden(horizontalHeader()->logicalIndex(i))) {
            return false;
        }
    }
    return true;
}

QList<int> TableView::shownColumns() const
{
    QList<int> columns;
    for (int i = 0; i < horizontalHeader()->count(); ++i) {
        const int column = horizontalHeader()->logicalIndex(i);
        if (!isColumnHidden(column)) {
            columns << column;
        }
    }
    return columns;
}

void TableView::setHovered(int row)
{
    if (row != m_hovered) {
        m_hovered = row;
        viewport()->update();
    }
}

bool TableView::inCheckArea(const QPoint& at) const
{
    const int edge = layoutDirection() == Qt::RightToLeft ? viewport()->width() - at.x() : at.x();
    return isCheckable() && edge < CheckArea;
}

void TableView::mouseMoveEvent(QMouseEvent* event)
{
    setHovered(indexAt(event->position().toPoint()).row());
    QTableView::mouseMoveEvent(event);
}

void TableView::mousePressEvent(QMouseEvent* event)
{
    m_keyboardFocus = false;
    const QPoint at = event->position().toPoint();
    const QModelIndex index = indexAt(at);
    if (event->button() == Qt::LeftButton && index.isValid() && inCheckArea(at)) {
        setFocus(Qt::MouseFocusReason);
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
        return;
    }
    QTableView::mousePressEvent(event);
}

void TableView::leaveEvent(QEvent* event)
{
    setHovered(-1);
    QTableView::leaveEvent(event);
}

void TableView::focusInEvent(QFocusEvent* event)
{
    m_keyboardFocus = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                      event->reason() == Qt::ShortcutFocusReason;
    QTableView::focusInEvent(event);
    if (m_keyboardFocus && !currentIndex().isValid() && model() != nullptr && model()->rowCount() > 0) {
        selectionModel()->setCurrentIndex(model()->index(0, 0), QItemSelectionModel::NoUpdate);
    }
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    m_keyboardFocus = true;
    if (event->key() == Qt::Key_Space && isCheckable() && currentIndex().isValid()) {
        selectionModel()->select(currentIndex(), QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
        return;
    }
    QTableView::keyPressEvent(event);
    viewport()->update();
}

void TableView::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (!hasFocus() || !m_keyboardFocus || !currentIndex().isValid()) {
        return;
    }
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect row(0, rowViewportPosition(currentIndex().row()), viewport()->width(), rowHeight(currentIndex().row()));
    paintRounded(&painter, row.adjusted(2, 2, -2, -2), radius::control, {}, theme().accent, 2);
}

void TableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    applyHidden();
    shareWidth();
}

void TableView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
        applyRowHeight();
    }
}

} // namespace espalier::ui
