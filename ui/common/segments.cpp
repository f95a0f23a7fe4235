#include "ui/common/segments.h"

#include "ui/common/app_style.h"
#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include "ui/common/rows.h"
#include "ui/common/type.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace espalier::ui {

namespace {
constexpr int segmentInset = 3;
constexpr int segmentPadding = 11;
constexpr int segmentIcon = 16;
constexpr int segmentGap = 6;
} // namespace

Segments::Segments(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

int Segments::add(const QString& words, std::optional<State> state)
{
    m_segments.append({words, state, -1});
    if (m_segments.size() == 1) {
        setAccessibleDescription(words);
    }
    updateGeometry();
    return int(m_segments.size()) - 1;
}

void Segments::setCount(int segment, int count)
{
    if (m_segments.at(segment).count != count) {
        m_segments[segment].count = count;
        updateGeometry();
        update();
    }
}

void Segments::setCurrent(int segment)
{
    if (segment == m_current || segment < 0 || segment >= m_segments.size()) {
        return;
    }
    m_current = segment;
    setAccessibleDescription(m_segments.at(segment).words);
    update();
    Q_EMIT currentChanged(segment);
}

int Segments::widthOf(const Segment& segment) const
{
    const QFontMetrics metrics(roleFont(TextRole::Strong));
    int wide = 2 * segmentPadding + metrics.horizontalAdvance(segment.words);
    if (segment.count >= 0) {
        wide += segmentGap + metrics.horizontalAdvance(QLocale().toString(segment.count));
    }
    return wide + (segment.state ? segmentIcon + segmentGap : 0);
}

QSize Segments::sizeHint() const
{
    int wide = 2 * segmentInset;
    for (const Segment& segment : m_segments) {
        wide += widthOf(segment);
    }
    return {wide, rowHeight(height::control, 1, QFontMetrics(roleFont(TextRole::Strong)), 12)};
}

QSize Segments::minimumSizeHint() const
{
    int wide = 2 * segmentInset;
    for (const Segment& segment : m_segments) {
        wide += widthOf(segment) - (segment.state ? segmentIcon + segmentGap : 0);
    }
    return {wide, sizeHint().height()};
}

bool Segments::isTight() const
{
    return width() < sizeHint().width();
}

QRect Segments::rectOf(int segment) const
{
    int x = segmentInset;
    for (int i = 0; i < segment; ++i) {
        x += widthOf(m_segments.at(i)) - (isTight() && m_segments.at(i).state ? segmentIcon + segmentGap : 0);
    }
    const Segment& own = m_segments.at(segment);
    const int wide = widthOf(own) - (isTight() && own.state ? segmentIcon + segmentGap : 0);
    return QStyle::visualRect(layoutDirection(), rect(), QRect(x, segmentInset, wide, height() - 2 * segmentInset));
}

void Segments::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Theme& colors = theme();
    paintRounded(&painter, rect(), radius::control, colors.hover, colors.border);
    const QFont words = roleFont(TextRole::Strong);
    const QFontMetrics metrics(words);
    for (int i = 0; i < m_segments.size(); ++i) {
        const Segment& segment = m_segments.at(i);
        const QRect box = rectOf(i);
        const bool current = i == m_current;
        if (current) {
            paintRounded(&painter, box, radius::chip, colors.surface, colors.border);
        }
        if (current && m_keyboard && hasFocus()) {
            paintRounded(&painter, box, radius::chip, {}, colors.accent, 2);
        }
        int x = segmentPadding;
        const auto at = [&](int from, int wide) {
            return QStyle::visualRect(layoutDirection(), box, QRect(box.left() + from, box.top(), wide, box.height()));
        };
        if (segment.state && !isTight()) {
            const QRect sign = at(x, segmentIcon);
            paintIcon(&painter, QRectF(sign.left(), sign.center().y() - segmentIcon / 2 + 1, segmentIcon, segmentIcon),
                      stateIconName(*segment.state), stateColors(colors, *segment.state).text);
            x += segmentIcon + segmentGap;
        }
        const int wide = metrics.horizontalAdvance(segment.words);
        paintLine(&painter, at(x, wide + 2), segment.words, words, current ? colors.text1 : colors.text2,
                  Qt::AlignLeading, Elide::End, layoutDirection());
        if (segment.count >= 0) {
            const QString count = QLocale().toString(segment.count);
            paintLine(&painter, at(x + wide + segmentGap, metrics.horizontalAdvance(count) + 2), count,
                      roleFont(TextRole::Body), colors.text3, Qt::AlignLeading, Elide::End, layoutDirection());
        }
    }
}

void Segments::mouseReleaseEvent(QMouseEvent* event)
{
    for (int i = 0; i < m_segments.size(); ++i) {
        if (rectOf(i).contains(event->pos())) {
            setCurrent(i);
        }
    }
}

void Segments::keyPressEvent(QKeyEvent* event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    if (event->key() == Qt::Key_Right || event->key() == Qt::Key_Left) {
        setCurrent(m_current + (event->key() == Qt::Key_Right ? forward : -forward));
        return;
    }
    QWidget::keyPressEvent(event);
}

void Segments::focusInEvent(QFocusEvent* event)
{
    m_keyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    update();
    QWidget::focusInEvent(event);
}

void Segments::focusOutEvent(QFocusEvent* event)
{
    update();
    QWidget::focusOutEvent(event);
}

QWidget* atRowStart(QWidget* field, QWidget* parent)
{
    auto* whole = new QWidget(parent);
    auto* row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(field);
    row->addStretch(1);
    return whole;
}

} // namespace espalier::ui
