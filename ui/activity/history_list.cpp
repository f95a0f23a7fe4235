#include "ui/activity/history_list.h"

#include "ui/common/app_style.h"
#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include "ui/common/plain_words.h"
#include "ui/common/rows.h"
#include "ui/common/type.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace espalier::ui {

HistoryList::HistoryList(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void HistoryList::setSteps(const QList<Step>& steps)
{
    m_steps = steps;
    QStringList words;
    for (const Step& step : steps) {
        words.append(step.time + QLatin1Char(' ') + step.words);
    }
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

int HistoryList::tall() const
{
    return rowHeight(30, 1, QFontMetrics(roleFont(TextRole::Body)), 10);
}

QSize HistoryList::sizeHint() const
{
    return {280, int(m_steps.size()) * tall()};
}

void HistoryList::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Theme& colors = theme();
    const QFontMetrics times(roleFont(TextRole::Second));
    for (int i = 0; i < m_steps.size(); ++i) {
        const Step& step = m_steps.at(i);
        const QRect row(0, i * tall(), width(), tall());
        const QRect sign = QStyle::visualRect(layoutDirection(), row, QRect(0, row.center().y() - 7, 16, 16));
        paintIcon(&painter, sign, step.plain ? QStringLiteral("ring") : stateIconName(step.state),
                  step.plain ? colors.text3 : stateColors(colors, step.state).text);
        const int wide = times.horizontalAdvance(step.time) + 4;
        paintLine(&painter, QStyle::visualRect(layoutDirection(), row, row.adjusted(26, 0, -wide - 8, 0)), step.words,
                  roleFont(TextRole::Body), colors.text1, Qt::AlignLeading, Elide::End, layoutDirection());
        paintLine(&painter, row, step.time, roleFont(TextRole::Second), colors.text2, Qt::AlignTrailing, Elide::End,
                  layoutDirection());
    }
}

bool HistoryList::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int row = help->pos().y() / std::max(1, tall());
        if (row >= 0 && row < m_steps.size()) {
            QToolTip::showText(help->globalPos(), plainToolTip(m_steps.at(row).tip), this);
        }
        return true;
    }
    return QWidget::event(event);
}

} // namespace espalier::ui
