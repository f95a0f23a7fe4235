#include "ui/enrollment/trace_view.h"

#include "ui/common/app_style.h"
#include "ui/common/cell_roles.h"
#include "ui/common/device_text.h"
#include "ui/common/paint.h"
#include "ui/common/plain_words.h"
#include "ui/common/rows.h"
#include "ui/common/time_words.h"
#include "ui/common/type.h"

#include <QPainter>
#include <QResizeEvent>
#include <QStyle>

namespace espalier::ui {

TraceModel::TraceModel(QObject* parent) : QAbstractListModel(parent) {}

void TraceModel::setRows(const QList<TraceRow>& rows)
{
    const auto sameId = [](const TraceRow& a, const TraceRow& b) {
        return a.id == b.id && a.hasFailed() == b.hasFailed() && a.cause == b.cause;
    };
    if (std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), sameId)) {
        m_rows = rows;
        if (!m_rows.isEmpty()) {
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        }
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int TraceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant TraceModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size()) {
        return {};
    }
    const TraceRow& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return whoWords(row);
    case TraceRole:
        return QVariant::fromValue(row);
    case IdRole:
        return row.id;
    case Qt::AccessibleTextRole: {
        const QString who = data(index, Qt::DisplayRole).toString();
        if (row.hasFailed()) {
            const TraceCause cause = causeOf(row);
            return tr("%1: step %2 of %3 failed: %4. %5. %6")
                .arg(who, QString::number(row.failedStep + 1), QString::number(traceSteps),
                     shortStepWords(row.failedStep), cause.what, cause.remedy);
        }
        return tr("%1: step %2 of %3, %4")
            .arg(who, QString::number(row.reached() + 1), QString::number(traceSteps), conditionOf(row).words);
    }
    case Qt::ToolTipRole: {
        const TraceCause next = row.hasFailed() ? TraceCause{} : waitOf(row);
        return plainToolTip(row.hasFailed() ? visibleText(row.error)
                            : next.what.isEmpty()
                                ? exactWords(row.at)
                                : tr("%1. %2", "what it waits for, what to do").arg(next.what, next.remedy));
    }
    default:
        return {};
    }
}

TraceColumns TraceColumns::of(int width)
{
    const int name = qBound(130, width / 5, 230);
    const QFontMetrics metrics(roleFont(TextRole::Strong));
    int words = 0;
    for (const QString& condition : conditionWords()) {
        words = qMax(words, metrics.horizontalAdvance(condition));
    }
    constexpr int sign = 24; // before the words
    const int state = qMax(110, qMin(words + sign + space::pane, width / 4));
    const int steps = width - name - state - space::pane - space::medium;
    const int gap = steps / traceSteps;
    return {name, space::pane + name + gap / 2, gap, width - state - space::medium};
}

TraceHead::TraceHead(TraceView* view, QWidget* parent) : QWidget(parent), m_view(view)
{
    connect(view, &TraceView::resized, this, qOverload<>(&QWidget::update));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize TraceHead::sizeHint() const
{
    return {400, 2 * QFontMetrics(roleFont(TextRole::Small)).height() + 14};
}

void TraceHead::paintEvent(QPaintEvent*)
{
    const Theme& t = theme();
    QPainter painter(this);
    painter.fillRect(rect(), t.sunken);
    paintHairline(&painter, QPointF(0, height() - 1), QPointF(width(), height() - 1), t.border);
    const QWidget* rows = m_view->viewport();
    const QRect room = m_view->isVisible() ? QRect(rows->x(), 0, rows->width(), height()) : rect();
    const TraceColumns columns = TraceColumns::of(room.width());
    const auto place = [&](const QRect& where) {
        return QStyle::visualRect(layoutDirection(), room, where.translated(room.left(), 0));
    };
    paintLine(&painter, place(QRect(space::pane, 0, columns.nameWidth, height())), tr("Device"),
              roleFont(TextRole::Second), t.text2, Qt::AlignLeading, Elide::End, layoutDirection());
    paintLine(&painter, place(QRect(columns.stateLeft, 0, room.width() - columns.stateLeft - space::pane, height())),
              tr("State"), roleFont(TextRole::Second), t.text2, Qt::AlignTrailing, Elide::End, layoutDirection());
    for (int i = 0; i < traceSteps; ++i) {
        const QStringList lines = stepWords(i).split(QLatin1Char(' '));
        const int tall = QFontMetrics(roleFont(TextRole::Small)).height();
        // One word per line unless both fit on one; long words of other languages give way at their end.
        const bool one = QFontMetrics(roleFont(TextRole::Small)).horizontalAdvance(stepWords(i)) < columns.nodeGap - 8;
        const int count = one ? 1 : static_cast<int>(qMin(lines.size(), qsizetype(2)));
        const int top = (height() - count * tall) / 2;
        for (int line = 0; line < count; ++line) {
            const QRect where(columns.node(i) - columns.nodeGap / 2 - 4, top + line * tall, columns.nodeGap + 8, tall);
            const QString words = one ? stepWords(i) : line == 0 ? lines.at(0) : lines.mid(1).join(QLatin1Char(' '));
            paintLine(&painter, place(where), words, roleFont(TextRole::Small), t.text2, Qt::AlignHCenter, Elide::End,
                      layoutDirection());
        }
    }
}

TraceView::TraceView(QWidget* parent) : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new TraceDelegate(this));
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setUniformItemSizes(false);
    setMouseTracking(true);
    setResizeMode(QListView::Adjust);
    setAccessibleName(tr("Who came"));
}

void TraceView::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // causes wrap anew
    Q_EMIT resized();
}

} // namespace espalier::ui
