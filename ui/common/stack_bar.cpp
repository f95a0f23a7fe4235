#include "ui/common/app_style.h"
#include "ui/common/charts.h"
#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include "ui/common/type.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace espalier::ui {

namespace {
constexpr int portionGap = 2;
constexpr int between = 22; // between legend entries
constexpr int legendIcon = 16;
constexpr int squareSide = 8;
constexpr int toLegend = 10;

int lineHeight()
{
    return QFontMetrics(roleFont(TextRole::Body)).height() + 4;
}
} // namespace

StackBar::StackBar(Legend legend, QWidget* parent) : QWidget(parent), m_legend(legend)
{
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StackBar::setPortions(const QList<Portion>& portions)
{
    m_portions = portions;
    m_current = std::min(m_current, int(m_portions.size()) - 1);
    QStringList words;
    for (const Portion& portion : m_portions) {
        words.append(portion.words);
    }
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    // Only a legend that leads somewhere takes the focus.
    const bool leads = m_legend != Legend::None && std::any_of(m_portions.begin(), m_portions.end(),
                                                               [](const Portion& p) { return !p.id.isEmpty(); });
    setFocusPolicy(leads ? Qt::TabFocus : Qt::NoFocus);
    updateGeometry();
    update();
}

void StackBar::setThickness(int pixels)
{
    m_thickness = pixels;
    updateGeometry();
}

QList<StackBar::Place> StackBar::places(int width) const
{
    QList<Place> result;
    if (m_legend == Legend::None) {
        return result;
    }
    const bool states = m_legend == Legend::States;
    const QFontMetrics metrics(roleFont(states ? TextRole::Strong : TextRole::Second));
    int x = 0;
    int y = m_thickness + toLegend;
    for (int i = 0; i < m_portions.size(); ++i) {
        if (m_portions.at(i).count == 0 && states && m_portions.size() > 1) {
            continue;
        }
        const int entry =
            (states ? legendIcon + 6 : squareSide + 6) + metrics.horizontalAdvance(m_portions.at(i).words) + 2;
        if (x > 0 && x + entry > width) {
            x = 0;
            y += lineHeight();
        }
        result.append({QRect(x, y, std::min(entry, width), lineHeight()), i});
        x += entry + (states ? between : 14);
    }
    return result;
}

int StackBar::heightForWidth(int width) const
{
    const QList<Place> all = places(width);
    return all.isEmpty() ? m_thickness : all.last().legend.bottom() + 1;
}

QSize StackBar::sizeHint() const
{
    return {300, heightForWidth(std::max(width(), 300))};
}

QSize StackBar::minimumSizeHint() const
{
    return {80, heightForWidth(std::max(width(), 80))};
}

void StackBar::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    int total = 0;
    int parts = 0;
    for (const Portion& portion : m_portions) {
        total += portion.count;
        parts += portion.count > 0 ? 1 : 0;
    }
    const QRectF bar(0, 0, width(), m_thickness);
    if (total == 0) {
        paintRounded(&painter, bar, m_thickness / 2.0, theme().divider);
    }
    // The outer corners are round, the inner ones square: a rounded bar seen through each segment.
    const double room = width() - portionGap * std::max(parts - 1, 0);
    double x = 0;
    for (const Portion& portion : m_portions) {
        if (portion.count == 0) {
            continue;
        }
        const double wide = std::max(room * portion.count / total, 3.0);
        const QRect segment =
            QStyle::visualRect(layoutDirection(), rect(), QRectF(x, 0, wide, m_thickness).toAlignedRect());
        painter.save();
        painter.setClipRect(segment);
        paintRounded(&painter, bar, std::min(4.0, m_thickness / 2.0), stateColors(theme(), portion.state).fill);
        painter.restore();
        x += wide + portionGap;
    }
    for (const Place& place : places(width())) {
        const Portion& portion = m_portions.at(place.portion);
        const StateColors& color = stateColors(theme(), portion.state);
        const QRect line = QStyle::visualRect(layoutDirection(), rect(), place.legend);
        if (m_legend == Legend::States) {
            paintStateWords(&painter, line, portion.state, portion.words, layoutDirection());
        } else {
            const QRect square =
                QStyle::visualRect(layoutDirection(), line,
                                   QRect(line.left(), line.center().y() - squareSide / 2 + 1, squareSide, squareSide));
            paintRounded(&painter, square, 2, color.fill);
            paintLine(&painter, QStyle::visualRect(layoutDirection(), line, line.adjusted(squareSide + 6, 0, 0, 0)),
                      portion.words, roleFont(TextRole::Second), theme().text2, Qt::AlignLeading, Elide::End,
                      layoutDirection());
        }
        if (hasFocus() && place.portion == m_current) {
            paintRounded(&painter, QRectF(line).adjusted(-2, 0, 2, 0), 4, {}, theme().accent, 2);
        }
    }
}

int StackBar::portionAt(const QPoint& at) const
{
    for (const Place& place : places(width())) {
        if (QStyle::visualRect(layoutDirection(), rect(), place.legend).contains(at)) {
            return place.portion;
        }
    }
    return -1;
}

void StackBar::mouseMoveEvent(QMouseEvent* event)
{
    const int portion = portionAt(event->pos());
    const bool leads = portion >= 0 && !m_portions.at(portion).id.isEmpty();
    setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void StackBar::mouseReleaseEvent(QMouseEvent* event)
{
    const int portion = portionAt(event->pos());
    if (portion >= 0 && !m_portions.at(portion).id.isEmpty()) {
        Q_EMIT activated(m_portions.at(portion).id);
    }
}

void StackBar::setCurrent(int portion)
{
    m_current = std::clamp(portion, 0, std::max(int(m_portions.size()) - 1, 0));
    if (m_current < m_portions.size()) {
        setAccessibleDescription(m_portions.at(m_current).words);
    }
    update();
}

void StackBar::keyPressEvent(QKeyEvent* event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Right:
        setCurrent(m_current + forward);
        return;
    case Qt::Key_Left:
        setCurrent(m_current - forward);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0 && m_current < m_portions.size() && !m_portions.at(m_current).id.isEmpty()) {
            Q_EMIT activated(m_portions.at(m_current).id);
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void StackBar::focusInEvent(QFocusEvent* event)
{
    setCurrent(m_current);
    QWidget::focusInEvent(event);
}

void StackBar::focusOutEvent(QFocusEvent* event)
{
    update();
    QWidget::focusOutEvent(event);
}

} // namespace espalier::ui
