#include "ui/devices/detail/timeline_view.h"

#include "ui/common/app_style.h"
#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include "ui/common/plain_words.h"
#include "ui/common/rows.h"
#include "ui/common/time_words.h"
#include "ui/common/type.h"
#include "ui/devices/detail/tab_page.h"

#include <QAbstractListModel>
#include <QDateTime>
#include <QPainter>
#include <QStyledItemDelegate>

namespace espalier::ui {

namespace {
constexpr int NodeSide = 28;
constexpr int NodeIcon = 16;
constexpr qreal LineWide = 1.5;

int sideOf(const QRect& row)
{
    return tabSide(row.width());
}

// A heading, or a moment between its neighbours.
struct TimelineRow {
    int moment = -1; // none: a heading
    QString day, date;
    bool isFirst = false, isLast = false; // of its day
};

int headingTall()
{
    return rowHeight(height::oneLineRow, 1, QFontMetrics(roleFont(TextRole::Strong)), 14);
}

int momentTall()
{
    return rowHeight(height::twoLineRow, 2, QFontMetrics(roleFont(TextRole::Body)), 12);
}
} // namespace

class TimelineView::Model : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    void set(const QList<TimelineMoment>& moments, qint64 nowMs)
    {
        beginResetModel();
        m_moments = moments;
        m_rows.clear();
        QDate day;
        for (int i = 0; i < m_moments.size(); ++i) {
            const qint64 at = m_moments.at(i).at;
            const QDate of = QDateTime::fromMSecsSinceEpoch(at).date();
            const bool isNew = i == 0 || of != day;
            if (isNew) {
                if (!m_rows.isEmpty()) {
                    m_rows.last().isLast = true;
                }
                const QString name = dayName(at, nowMs);
                const QString date = dayWords(at, nowMs);
                m_rows.append({-1, name.isEmpty() ? date : name, name.isEmpty() ? QString() : date, false, false});
                day = of;
            }
            m_rows.append({i, {}, {}, isNew, i == m_moments.size() - 1});
        }
        endResetModel();
    }
    [[nodiscard]] const TimelineRow& row(int number) const { return m_rows.at(number); }
    [[nodiscard]] const TimelineMoment& moment(int number) const { return m_moments.at(number); }
    [[nodiscard]] int momentCount() const { return int(m_moments.size()); }
    [[nodiscard]] int rowCount(const QModelIndex& parent) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override
    {
        return m_rows.at(index.row()).moment < 0 ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        const TimelineRow& row = m_rows.at(index.row());
        if (row.moment < 0) {
            return role == Qt::DisplayRole || role == Qt::AccessibleTextRole
                       ? QVariant(row.date.isEmpty() ? row.day : row.day + QLatin1Char(' ') + row.date)
                       : QVariant();
        }
        const TimelineMoment& moment = m_moments.at(row.moment);
        if (role == Qt::DisplayRole) {
            return moment.title;
        }
        if (role == Qt::AccessibleTextRole) {
            return QStringLiteral("%1. %2. %3").arg(moment.title, moment.second, exactWords(moment.at));
        }
        return role == Qt::ToolTipRole ? QVariant(plainToolTip(moment.title + QLatin1Char('\n') + moment.second +
                                                               QLatin1Char('\n') + exactWords(moment.at)))
                                       : QVariant();
    }

private:
    QList<TimelineMoment> m_moments;
    QList<TimelineRow> m_rows;
};

class TimelineView::Delegate : public QStyledItemDelegate {
public:
    Delegate(const Model& model, QObject* parent) : QStyledItemDelegate(parent), m_model(model) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const TimelineRow& row = m_model.row(index.row());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (row.moment < 0) {
            paintHeading(painter, option, row);
        } else {
            paintMoment(painter, option, row, m_model.moment(row.moment));
        }
        painter->restore();
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        return {100, m_model.row(index.row()).moment < 0 ? headingTall() : momentTall()};
    }

private:
    static void paintHeading(QPainter* painter, const QStyleOptionViewItem& option, const TimelineRow& row)
    {
        const int side = sideOf(option.rect);
        const QRect room = option.rect.adjusted(side, 6, -side, 0);
        const QFont font = roleFont(TextRole::Strong);
        paintLine(painter, room, row.day, font, theme().text1, Qt::AlignLeading, Elide::End, option.direction);
        const int used = QFontMetrics(font).horizontalAdvance(row.day) + space::small;
        paintLine(painter, QStyle::visualRect(option.direction, room, room.adjusted(used, 0, 0, 0)), row.date,
                  roleFont(TextRole::Second), theme().text2, Qt::AlignLeading, Elide::End, option.direction);
    }

    static void paintNode(QPainter* painter, const QStyleOptionViewItem& option, const TimelineRow& row,
                          const TimelineMoment& moment)
    {
        const Theme& t = theme();
        const QRect& all = option.rect;
        const QRect node = QStyle::visualRect(
            option.direction, all,
            QRect(all.left() + sideOf(all), all.center().y() - NodeSide / 2 + 1, NodeSide, NodeSide));
        const qreal middle = node.center().x() + 0.5;
        painter->setPen(QPen(t.border, LineWide));
        if (!row.isFirst) {
            painter->drawLine(QPointF(middle, all.top()), QPointF(middle, node.top()));
        }
        if (!row.isLast) {
            painter->drawLine(QPointF(middle, node.bottom()), QPointF(middle, all.bottom() + 1));
        }
        const StateColors* color = moment.state ? &stateColors(t, *moment.state) : nullptr;
        paintRounded(painter, node, NodeSide / 2.0, color != nullptr ? color->soft : t.surface,
                     color != nullptr ? color->line : t.border, LineWide);
        const int inset = (NodeSide - NodeIcon) / 2;
        paintIcon(painter, QRectF(node).adjusted(inset, inset, -inset, -inset), moment.icon,
                  color != nullptr ? color->text : t.text2);
    }

    static void paintMoment(QPainter* painter, const QStyleOptionViewItem& option, const TimelineRow& row,
                            const TimelineMoment& moment)
    {
        const Theme& t = theme();
        const QRect& all = option.rect;
        if ((option.state & QStyle::State_Selected) != 0) {
            painter->fillRect(all, t.selection);
        } else if ((option.state & QStyle::State_MouseOver) != 0) {
            painter->fillRect(all, t.hover);
        }
        paintNode(painter, option, row, moment);
        const QFont upper = roleFont(TextRole::Strong);
        const QFont lower = roleFont(TextRole::Second);
        const QString when = clockWords(moment.at);
        const int whenWide = QFontMetrics(lower).horizontalAdvance(when) + space::medium;
        const int side = sideOf(all);
        const QRect words = all.adjusted(side + NodeSide + space::medium, 0, -side, 0);
        const int upperTall = QFontMetrics(upper).height();
        const int lowerTall = moment.second.isEmpty() ? 0 : QFontMetrics(lower).height();
        const int top = all.top() + (all.height() - upperTall - lowerTall) / 2;
        const auto placed = [&](const QRect& part) { return QStyle::visualRect(option.direction, all, part); };
        paintLine(painter, placed(QRect(words.left(), top, words.width() - whenWide, upperTall)), moment.title, upper,
                  t.text1, Qt::AlignLeading, Elide::End, option.direction);
        paintLine(painter, placed(QRect(words.left(), top + upperTall, words.width() - whenWide, lowerTall)),
                  moment.second, lower, t.text2, Qt::AlignLeading, Elide::End, option.direction);
        paintLine(painter, placed(QRect(words.left(), top, words.width(), upperTall)), when, lower, t.text2,
                  Qt::AlignTrailing, Elide::End, option.direction);
        if ((option.state & QStyle::State_KeyboardFocusChange) != 0 && (option.state & QStyle::State_HasFocus) != 0) {
            paintRounded(painter, QRectF(all).adjusted(3, 1, -3, -1), radius::control, {}, t.accent, 2);
        }
    }

    const Model& m_model;
};

TimelineView::TimelineView(QWidget* parent) : QListView(parent), m_model(new Model(this))
{
    setModel(m_model);
    setItemDelegate(new Delegate(*m_model, this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Timeline"));
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        if (const TimelineMoment* moment = momentAt(index)) {
            Q_EMIT momentActivated(*moment);
        }
    });
}

void TimelineView::setMoments(const QList<TimelineMoment>& moments, qint64 nowMs)
{
    m_model->set(moments, nowMs);
}

int TimelineView::momentCount() const
{
    return m_model->momentCount();
}

const TimelineMoment* TimelineView::momentAt(const QModelIndex& index) const
{
    const int moment = index.isValid() ? m_model->row(index.row()).moment : -1;
    return moment < 0 ? nullptr : &m_model->moment(moment);
}

void TimelineView::leaveEvent(QEvent* event)
{
    QListView::leaveEvent(event);
    viewport()->update();
}

void TimelineView::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    viewport()->update();
}

void TimelineView::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        scheduleDelayedItemsLayout();
    }
}

} // namespace espalier::ui
