#include "ui/common/check_line.h"

#include "ui/common/app_style.h"
#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include "ui/common/plain_words.h"
#include "ui/common/rows.h"
#include "ui/common/type.h"

#include <QPainter>
#include <QStyle>

namespace espalier::ui {

CheckLine::CheckLine(const QString& words, QWidget* parent) : QWidget(parent), m_words(words)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(words);
}

void CheckLine::set(State state, const QString& evidence)
{
    m_state = state;
    m_evidence = evidence;
    setAccessibleName(m_words + QStringLiteral(": ") + evidence);
    setToolTip(plainToolTip(evidence));
    update();
}

void CheckLine::setWords(const QString& words)
{
    m_words = words;
    update();
}

QSize CheckLine::sizeHint() const
{
    return {300, rowHeight(height::oneLineRow, 1, QFontMetrics(roleFont(TextRole::Body)), 14)};
}

void CheckLine::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Theme& colors = theme();
    const StateColors& color = stateColors(colors, m_state);
    paintIcon(&painter, QStyle::visualRect(layoutDirection(), rect(), QRect(1, (height() - 16) / 2, 16, 16)),
              stateIconName(m_state), color.text);
    const bool bad = m_state == State::Failed;
    const QFont words = roleFont(bad ? TextRole::Strong : TextRole::Body);
    const int wide = std::min(QFontMetrics(words).horizontalAdvance(m_words) + 4, width() - 30);
    paintLine(&painter, QStyle::visualRect(layoutDirection(), rect(), QRect(27, 0, wide, height())), m_words, words,
              bad ? color.text : colors.text1, Qt::AlignLeading, Elide::End, layoutDirection());
    const QRect rest = QStyle::visualRect(layoutDirection(), rect(),
                                          QRect(27 + wide + 12, 0, std::max(0, width() - 27 - wide - 12), height()));
    paintLine(&painter, rest, m_evidence, roleFont(TextRole::Second), bad ? color.text : colors.text2,
              Qt::AlignTrailing, Elide::End, layoutDirection());
    paintHairline(&painter, QPointF(0, height() - 1), QPointF(width(), height() - 1), colors.divider);
}

} // namespace espalier::ui
