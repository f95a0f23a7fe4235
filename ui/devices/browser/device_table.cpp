#include "ui/devices/browser/device_table.h"

#include "ui/common/rows.h"
#include "ui/common/state_delegate.h"
#include "ui/common/two_line_delegate.h"
#include "ui/common/type.h"
#include "ui/devices/browser/sort_header.h"
#include "ui/devices/device_model.h"

#include <QEvent>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScrollBar>
#include <QSettings>

#include <algorithm>

namespace espalier::ui {

namespace {

constexpr int leastNameWidth = 190;
constexpr int readableNameWidth = 250; // where the table scrolls sideways anyway
constexpr int comfortableNameWidth = 300;
constexpr int leastColumnWidth = 48;
constexpr int widestColumn = 2'000;
constexpr double mostGrowth = 0.5;
constexpr int pagesAhead = 3;
constexpr int rowsLookedAt = 40; // for the width that states need

// Columns grow with the font as rows do; widths are those at the usual text height.
double textScale()
{
    constexpr double usualHeight = 18;
    return std::max(1.0, QFontMetrics(roleFont(TextRole::Body)).height() / usualHeight);
}

bool isEssential(const ListColumn& column)
{
    return column.shape == ListColumn::Shape::Device || column.shape == ListColumn::Shape::Condition ||
           column.shape == ListColumn::Shape::LastContact;
}

bool firstClickDescends(const ListColumn& column)
{
    return column.type == QLatin1String("past"); // the most recent first, which is how ages read
}

} // namespace

DeviceTable::DeviceTable(DeviceModel& model, QWidget* parent)
    : TableView(Checks::Selection, parent), m_model(model), m_header(new SortHeader(this)),
      m_plain(new TwoLineDelegate(TwoLineDelegate::Weight::Plain, this)),
      m_name(new TwoLineDelegate(TwoLineDelegate::Weight::Name, this)),
      m_quiet(new TwoLineDelegate(TwoLineDelegate::Weight::Quiet, this)),
      m_pill(new StateDelegate(StateDelegate::Look::Pill, this)),
      m_words(new StateDelegate(StateDelegate::Look::Words, this))
{
    setHorizontalHeader(m_header);
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    m_header->setResizeContentsPrecision(rowsLookedAt);
    m_header->setToolTip(tr("Click to sort; with Shift also by this column. Drag to move it."));
    setItemDelegate(m_plain);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setModel(&model);
    delegate();
    m_fitSoon.setSingleShot(true);
    m_fitSoon.setInterval(0);
    connect(&m_fitSoon, &QTimer::timeout, this, [this] { share(); });
    connect(&model, &DeviceModel::loaded, this, &DeviceTable::fitSoon);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        // Rows are asked for before somebody is there.
        if (value > verticalScrollBar()->maximum() - pagesAhead * verticalScrollBar()->pageStep()) {
            m_model.fetchMore({});
        }
    });
    connect(m_header, &QHeaderView::sectionClicked, this,
            [this](int section) { sortBy(section, QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier)); });
    connect(m_header, &QWidget::customContextMenuRequested, this,
            [this](const QPoint& at) { Q_EMIT columnMenuRequested(m_header->mapToGlobal(at)); });
    connect(m_header, &QHeaderView::sectionMoved, this, [this] {
        if (!m_sharing) {
            keep();
            Q_EMIT arranged();
        }
    });
    connect(m_header, &QHeaderView::sectionResized, this, [this](int section, int before, int after) {
        // Only a hand on the head resizes outside share(); hiding comes through here with a 0.
        if (!m_sharing && before > 0 && after > 0 && section < m_model.columns().size()) {
            m_widths.insert(m_model.columns().at(section).id, static_cast<int>(after / textScale()));
            share();
            keep();
        }
    });
}

QStringList DeviceTable::columns() const
{
    QStringList ids;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        ids.append(m_model.columns().at(m_header->logicalIndex(visual)).id);
    }
    return ids;
}

void DeviceTable::setColumns(const QStringList& ids)
{
    const QList<ListColumn> fresh = listColumns(ids);
    if (columnIds(fresh) == columns()) {
        return;
    }
    m_sharing = true;
    m_model.setColumns(fresh);
    for (int i = 0; i < m_header->count(); ++i) { // the model's order is the order again
        m_header->moveSection(m_header->visualIndex(i), i);
    }
    m_sharing = false;
    delegate();
    share();
    markOrders();
    keep();
    Q_EMIT arranged();
}

void DeviceTable::delegate()
{
    for (int i = 0; i < m_model.columns().size(); ++i) {
        const ListColumn::Shape shape = m_model.columns().at(i).shape;
        QAbstractItemDelegate* one = m_plain;
        if (shape == ListColumn::Shape::Device) {
            one = m_name;
        } else if (shape == ListColumn::Shape::Condition) {
            one = m_pill;
        } else if (shape == ListColumn::Shape::Health) {
            one = m_words;
        } else if (shape == ListColumn::Shape::LastContact) {
            one = m_quiet;
        }
        setItemDelegateForColumn(i, one);
    }
}

// ---- order of the rows ----

void DeviceTable::sortBy(int section, bool further)
{
    if (section < 0 || section >= m_model.columns().size()) {
        return;
    }
    const ListColumn& column = m_model.columns().at(section);
    QList<SortBy> sort = m_model.sortedBy();
    const auto same = std::find_if(sort.begin(), sort.end(), [&](const SortBy& by) { return by.column == column.id; });
    if (further) {
        if (same != sort.end()) {
            same->isDescending = !same->isDescending;
        } else {
            sort.append({column.id, firstClickDescends(column)});
            sort = sort.mid(0, mostSortedBy);
        }
    } else {
        const bool isAlone = sort.size() == 1 && same != sort.end();
        sort = {{column.id, isAlone ? !same->isDescending : firstClickDescends(column)}};
    }
    setSort(sort);
}

void DeviceTable::setSort(const QList<SortBy>& sort)
{
    m_model.setSort(sort);
    markOrders();
    keep();
    Q_EMIT arranged();
}

void DeviceTable::markOrders()
{
    QList<std::pair<int, Qt::SortOrder>> orders;
    for (const SortBy& by : m_model.sortedBy()) {
        const auto at = static_cast<int>(columnIds(m_model.columns()).indexOf(by.column));
        const bool isUp = at >= 0 && by.isDescending == firstClickDescends(m_model.columns().at(at));
        orders.append({at, isUp ? Qt::AscendingOrder : Qt::DescendingOrder});
    }
    m_header->setOrders(orders);
}

// ---- widths ----

bool DeviceTable::isUsual() const
{
    return columnIds(m_model.columns()) == usualColumns();
}

int DeviceTable::wanted(const ListColumn& column) const
{
    const double scale = textScale();
    if (const auto byHand = m_widths.constFind(column.id); byHand != m_widths.constEnd()) {
        return static_cast<int>(*byHand * scale);
    }
    const int usual = static_cast<int>(column.width * scale);
    return column.shape == ListColumn::Shape::Condition ? std::max(usual, m_pillWidth) : usual;
}

// The device takes what the others leave. Where there isn't room for the usual columns, those that matter least give
// way; columns that somebody chose stay, and the table scrolls sideways.
void DeviceTable::share()
{
    const QList<ListColumn>& all = m_model.columns();
    const int room = viewport()->width();
    if (m_sharing || room <= 0 || all.isEmpty()) {
        return;
    }
    m_sharing = true;
    const int leastName = isUsual() ? leastNameWidth : readableNameWidth;
    QSet<int> away;
    int needed = 0;
    for (int i = 0; i < all.size(); ++i) {
        if (all.at(i).shape == ListColumn::Shape::Condition) {
            m_pillWidth = std::min(sizeHintForColumn(i) + space::pane, room * 2 / 5);
        }
        needed +=
            i == 0 ? std::max(leastName, m_widths.contains(all.at(0).id) ? wanted(all.at(0)) : 0) : wanted(all.at(i));
    }
    // Health first, then from the end.
    QList<int> givers;
    for (int i = static_cast<int>(all.size()) - 1; isUsual() && i > 0; --i) {
        if (!isEssential(all.at(i))) {
            givers.insert(all.at(i).shape == ListColumn::Shape::Health ? 0 : givers.size(), i);
        }
    }
    while (needed > room && !givers.isEmpty()) {
        const int giver = givers.takeFirst();
        away.insert(giver);
        needed -= wanted(all.at(giver));
    }
    int taken = 0;
    int usual = 0;
    for (int i = 1; i < all.size(); ++i) {
        usual += away.contains(i) ? 0 : wanted(all.at(i));
    }
    const double plenty = room - usual - comfortableNameWidth * textScale();
    const double growth = plenty > 0 && usual > 0 ? std::min(mostGrowth, 0.6 * plenty / usual) : 0;
    for (int i = 1; i < all.size(); ++i) {
        setColumnHidden(i, away.contains(i));
        if (!away.contains(i)) {
            const int width = wanted(all.at(i));
            setColumnWidth(i, m_widths.contains(all.at(i).id) ? width : static_cast<int>(width * (1 + growth)));
            taken += columnWidth(i);
        }
    }
    const int name = m_widths.contains(all.at(0).id) ? wanted(all.at(0)) : leastName;
    setColumnWidth(0, std::max(name, room - taken));
    m_sharing = false;
}

void DeviceTable::fitSoon()
{
    if (!m_fitSoon.isActive()) {
        m_fitSoon.start();
    }
}

void DeviceTable::resizeEvent(QResizeEvent* event)
{
    const bool wasSharing = std::exchange(m_sharing, true); // the base class shows every column again
    TableView::resizeEvent(event);
    m_sharing = wasSharing;
    share();
}

void DeviceTable::changeEvent(QEvent* event)
{
    TableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
        fitSoon();
    }
}

// ---- remembering ----

void DeviceTable::keep() const
{
    if (m_key.isEmpty()) {
        return;
    }
    QJsonObject widths;
    for (auto width = m_widths.cbegin(); width != m_widths.cend(); ++width) {
        widths.insert(width.key(), width.value());
    }
    QJsonArray sort;
    for (const SortBy& by : m_model.sortedBy()) {
        sort.append(
            QJsonObject{{QStringLiteral("column"), by.column}, {QStringLiteral("descending"), by.isDescending}});
    }
    const QJsonObject kept{{QStringLiteral("columns"), QJsonArray::fromStringList(columns())},
                           {QStringLiteral("widths"), widths},
                           {QStringLiteral("sort"), sort}};
    QSettings().setValue(m_key, QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

void DeviceTable::remember(const QString& key)
{
    const QJsonObject kept = QJsonDocument::fromJson(QSettings().value(key).toByteArray()).object();
    const QJsonObject widths = kept.value(QLatin1String("widths")).toObject();
    for (auto width = widths.begin(); width != widths.end(); ++width) {
        m_widths.insert(width.key(), std::clamp(width->toInt(), leastColumnWidth, widestColumn));
    }
    QStringList ids;
    for (const QJsonValue& id : kept.value(QLatin1String("columns")).toArray()) {
        ids.append(id.toString());
    }
    QList<SortBy> sort;
    for (const QJsonValue& by : kept.value(QLatin1String("sort")).toArray()) {
        sort.append({by[QLatin1String("column")].toString(), by[QLatin1String("descending")].toBool()});
    }
    setColumns(ids.isEmpty() ? usualColumns() : ids);
    setSort(sort.isEmpty() ? QList<SortBy>{{QStringLiteral("name")}} : sort.mid(0, mostSortedBy)); // also loads
    m_key = key;
}

} // namespace espalier::ui
