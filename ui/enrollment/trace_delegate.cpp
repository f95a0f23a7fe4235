#include "ui/common/app_style.h"
#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include "ui/common/row_paint.h"
#include "ui/common/rows.h"
#include "ui/common/state.h"
#include "ui/common/time_words.h"
#include "ui/common/type.h"
#include "ui/enrollment/trace_view.h"

#include <QPainter>
#include <QStyle>

namespace espalier::ui {

namespace {
constexpr int Node = 20;
constexpr int CauseIcon = 18;
constexpr int CausePadding = 12;

int traceTall()
{
    return rowHeight(height::traceRow, 2, QFontMetrics(roleFont(TextRole::Body)), 14);
}

int causeTextWidth(int width)
{
    return width - 2 * space::pane - CausePadding * 2 - CauseIcon - space::small;
}

int causeTall(const TraceRow& trace, int width)
{
    const QFontMetrics metrics(roleFont(TextRole::Body));
    const QRect words =
        metrics.boundingRect(0, 0, causeTextWidth(width), 1000, Qt::TextWordWrap, causeOf(trace).remedy);
    return QFontMetrics(roleFont(TextRole::Strong)).height() + words.height() + 2 * CausePadding;
}

void paintNode(QPainter* painter, const QRectF& where, const TraceRow& trace, int step)
{
    const Theme& t = theme();
    const bool done = trace.times[static_cast<size_t>(step)] > 0;
    const bool failed = step == trace.failedStep;
    const bool now = !done && !trace.hasFailed() && step == trace.reached() + 1 && trace.reached() >= 0;
    const StateColors* colors = failed ? &t.failed : done ? &t.ok : now ? &t.waiting : nullptr;
    painter->setPen(QPen(colors != nullptr ? colors->fill : t.border, 1));
    painter->setBrush(colors != nullptr ? colors->soft : t.surface);
    painter->drawEllipse(where.adjusted(0.5, 0.5, -0.5, -0.5));
    if (failed) {
        paintIcon(painter, where.adjusted(4, 4, -4, -4), QStringLiteral("close"), colors->text);
    } else if (done) {
        paintIcon(painter, where.adjusted(3, 3, -3, -3), QStringLiteral("tick"), colors->text);
    } else if (now) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colors->text);
        painter->drawEllipse(where.center(), 2.5, 2.5);
    }
}

void paintCause(QPainter* painter, const QRect& room, const TraceRow& trace, Qt::LayoutDirection direction)
{
    const Theme& t = theme();
    const TraceCause cause = causeOf(trace);
    paintRounded(painter, room, radius::message, t.surface, t.failed.line);
    const QRect sign(room.left() + CausePadding, room.top() + CausePadding, CauseIcon, CauseIcon);
    paintIcon(painter, QStyle::visualRect(direction, room, sign), stateIconName(State::Failed), t.failed.text);
    const int strongTall = QFontMetrics(roleFont(TextRole::Strong)).height();
    const QRect words = QStyle::visualRect(
        direction, room,
        room.adjusted(CausePadding + CauseIcon + space::small, CausePadding, -CausePadding, -CausePadding));
    paintLine(painter, QRect(words.left(), words.top(), words.width(), strongTall), cause.what,
              roleFont(TextRole::Strong), t.text1, Qt::AlignLeading, Elide::End, direction);
    painter->setFont(roleFont(TextRole::Body));
    painter->setPen(t.text2);
    painter->setLayoutDirection(direction);
    painter->drawText(words.adjusted(0, strongTall, 0, 8),
                      static_cast<int>(Qt::AlignLeading | Qt::AlignTop) | Qt::TextWordWrap, cause.remedy);
}
} // namespace

void TraceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRowGround(painter, option, index);
    const Theme& t = theme();
    const auto trace = index.data(TraceModel::TraceRole).value<TraceRow>();
    const QRect row(option.rect.left(), option.rect.top(), option.rect.width(), traceTall());
    const TraceColumns columns = TraceColumns::of(row.width());
    const auto place = [&](const QRect& where) {
        return QStyle::visualRect(option.direction, row, where.translated(row.left(), row.top()));
    };
    const int bodyTall = QFontMetrics(roleFont(TextRole::Strong)).height();
    const int secondTall = QFontMetrics(roleFont(TextRole::Second)).height();
    const int top = (row.height() - bodyTall - secondTall) / 2;
    const qint64 opened = trace.times.front();
    const QString second = opened > 0 ? TraceModel::tr("Opened %1").arg(clockWords(opened)) : QString();
    paintLine(painter, place(QRect(space::pane, top, columns.nameWidth, bodyTall)), index.data().toString(),
              roleFont(TextRole::Strong), t.text1, Qt::AlignLeading, Elide::End, option.direction);
    paintLine(painter, place(QRect(space::pane, top + bodyTall, columns.nameWidth, secondTall)), second,
              roleFont(TextRole::Second), t.text2, Qt::AlignLeading, Elide::End, option.direction);
    const int smallTall = QFontMetrics(roleFont(TextRole::Small)).height();
    const int nodeTop = (row.height() - Node - smallTall - 2) / 2;
    const auto nodeRect = [&](int step) { return place(QRect(columns.node(step) - Node / 2, nodeTop, Node, Node)); };
    for (int i = 1; i < traceSteps; ++i) {
        const QRect left = nodeRect(i - 1);
        const QRect right = nodeRect(i);
        const bool reached = trace.times[static_cast<size_t>(i)] > 0 && i != trace.failedStep;
        const int from = qMin(left.right(), right.right()) + 1;
        const int to = qMax(left.left(), right.left());
        painter->fillRect(QRectF(from, left.center().y() + 0.25, to - from, 1.5), reached ? t.ok.fill : t.border);
    }
    for (int i = 0; i < traceSteps; ++i) {
        paintNode(painter, nodeRect(i), trace, i);
        if (const qint64 at = trace.times[static_cast<size_t>(i)]; at > 0) {
            const QRect below =
                place(QRect(columns.node(i) - columns.nodeGap / 2, nodeTop + Node + 2, columns.nodeGap, smallTall));
            paintLine(painter, below, clockWords(at), roleFont(TextRole::Small), t.text2, Qt::AlignHCenter, Elide::End,
                      option.direction);
        }
    }
    const LinkCondition condition = conditionOf(trace);
    const int stateWide = qMin(QFontMetrics(roleFont(TextRole::Strong)).horizontalAdvance(condition.words) + 24,
                               row.width() - columns.stateLeft - space::pane);
    paintStateWords(painter, place(QRect(row.width() - space::pane - stateWide, 0, stateWide, row.height())),
                    condition.state, condition.words, option.direction);
    if (trace.hasFailed()) {
        const QRect room(option.rect.left() + space::pane, option.rect.top() + traceTall(),
                         option.rect.width() - 2 * space::pane, causeTall(trace, option.rect.width()));
        paintCause(painter, room, trace, option.direction);
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        paintRounded(painter, option.rect.adjusted(2, 2, -2, -2), radius::control, {}, t.accent, 2);
    }
    painter->restore();
}

QSize TraceDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto trace = index.data(TraceModel::TraceRole).value<TraceRow>();
    const int width = option.widget != nullptr ? option.widget->width() : option.rect.width();
    const int cause = trace.hasFailed() ? causeTall(trace, width) + space::medium : 0;
    return {200, traceTall() + cause};
}

} // namespace espalier::ui
