#include "ui/common/step_list.h"

#include "ui/common/app_style.h"
#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include "ui/common/rows.h"
#include "ui/common/type.h"

#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace espalier::ui {

namespace {
constexpr int sign = 24;
constexpr int stepInset = 10;

} // namespace

StepList::StepList(QWidget* parent) : QWidget(parent)
{
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StepList::set(const QStringList& names, const QStringList& summaries, int current, int reached)
{
    m_names = names;
    m_summaries = summaries;
    m_current = current;
    m_reached = reached;
    setAccessibleName(tr("Step %1 of %2: %3").arg(current + 1).arg(names.size()).arg(names.value(current)));
    updateGeometry();
    update();
}

QRect StepList::stepRect(int step) const
{
    int y = 0;
    for (int i = 0;; ++i) {
        const bool two = !m_summaries.value(i).isEmpty();
        const int tall =
            (two ? lineHeight(TextRole::Body) + lineHeight(TextRole::Second) : lineHeight(TextRole::Body)) +
            (two ? 12 : 22);
        if (i == step) {
            return {0, y, width(), tall};
        }
        y += tall + 2;
    }
}

QSize StepList::sizeHint() const
{
    return {240, m_names.isEmpty() ? 0 : stepRect(int(m_names.size()) - 1).bottom() + 1};
}

int StepList::stepAt(const QPoint& at) const
{
    for (int i = 0; i < m_names.size(); ++i) {
        if (stepRect(i).contains(at)) {
            return i;
        }
    }
    return -1;
}

void StepList::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Theme& colors = theme();
    for (int i = 0; i < m_names.size(); ++i) {
        const QRect row = stepRect(i);
        const bool current = i == m_current;
        const bool done = i < m_reached && !current;
        if (current) {
            paintRounded(&painter, row, radius::control, colors.selection);
        } else if (i == m_hovered && i <= m_reached) {
            paintRounded(&painter, row, radius::control, colors.hover);
        }
        const QRect circle =
            QStyle::visualRect(layoutDirection(), row, QRect(stepInset, row.center().y() - sign / 2 + 1, sign, sign));
        if (done) {
            paintRounded(&painter, circle, sign / 2.0, colors.ok.soft, colors.ok.line, 1);
            paintIcon(&painter, QRectF(circle).adjusted(5, 5, -5, -5), QStringLiteral("tick"), colors.ok.text);
        } else {
            paintRounded(&painter, circle, sign / 2.0, current ? colors.accent : QColor(),
                         current ? QColor() : colors.fieldBorder, 1.5);
            paintLine(&painter, circle, QLocale().toString(i + 1), roleFont(TextRole::SecondStrong),
                      current ? colors.onAccent : colors.text2, Qt::AlignHCenter);
        }
        QRect text = QStyle::visualRect(layoutDirection(), row, row.adjusted(stepInset + sign + 12, 0, -8, 0));
        const QString second = m_summaries.value(i);
        if (!second.isEmpty()) {
            const int pair = lineHeight(TextRole::Body) + lineHeight(TextRole::Second) - 1;
            const int top = row.center().y() - pair / 2 + 1;
            paintLine(
                &painter,
                QRect(text.left(), top + lineHeight(TextRole::Body) - 1, text.width(), lineHeight(TextRole::Second)),
                second, roleFont(TextRole::Second), colors.text2, Qt::AlignLeading, Elide::Middle, layoutDirection());
            text = QRect(text.left(), top, text.width(), lineHeight(TextRole::Body));
        }
        QFont name = roleFont(current ? TextRole::Strong : TextRole::Body);
        if (current) {
            name.setWeight(QFont::DemiBold);
        }
        paintLine(&painter, text, m_names.at(i), name, current || done ? colors.text1 : colors.text2, Qt::AlignLeading,
                  Elide::End, layoutDirection());
    }
}

void StepList::mouseReleaseEvent(QMouseEvent* event)
{
    const int step = stepAt(event->pos());
    if (step >= 0 && step <= m_reached && step != m_current) {
        Q_EMIT chosen(step);
    }
}

void StepList::mouseMoveEvent(QMouseEvent* event)
{
    m_hovered = stepAt(event->pos());
    setCursor(m_hovered >= 0 && m_hovered <= m_reached ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void StepList::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    m_hovered = -1;
    update();
}

} // namespace espalier::ui
