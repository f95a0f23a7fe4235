#include "ui/editor/problems/problem_delegate.h"

#include "ui/common/app_style.h"
#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include "ui/common/problem_words.h"
#include "ui/common/rows.h"
#include "ui/common/type.h"
#include "ui/editor/problems/breakable_words.h"
#include "ui/editor/problems/problem_model.h"

#include <QAbstractItemView>
#include <QPainter>

namespace espalier::ui {

namespace {
constexpr int Sign = 16, Left = 16 + Sign + 10, Right = 12, Top = 10, Bottom = 11;

int widthOf(const QStyleOptionViewItem& option)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    return view != nullptr ? view->viewport()->width() : option.rect.width();
}

QRect sentenceRect(const QString& words, int wide)
{
    return QFontMetrics(roleFont(TextRole::Body))
        .boundingRect(QRect(0, 0, std::max(40, wide - Left - Right), 10000), Qt::TextWordWrap, breakableWords(words));
}

int pathHeight()
{
    return QFontMetrics(roleFont(TextRole::SmallMono)).height();
}

QSize buttonSize(const QString& words)
{
    const QFontMetrics metrics(roleFont(TextRole::SecondStrong));
    return {metrics.horizontalAdvance(words) + 20, std::max(26, metrics.height() + 6)};
}
} // namespace

QRect ProblemDelegate::fixRect(const QRect& row, const QModelIndex& index, Qt::LayoutDirection direction) const
{
    const QString words = index.data(ProblemModel::FixWords).toString();
    if (words.isEmpty()) {
        return {};
    }
    QSize size = buttonSize(words);
    size.setWidth(std::min(size.width(), row.width() - Left - Right));
    const int y = row.top() + Top + sentenceRect(index.data().toString(), row.width()).height() + 3 + pathHeight() + 7;
    return QStyle::visualRect(direction, row, QRect(QPoint(row.left() + Left, y), size));
}

void ProblemDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Theme& t = theme();
    const QRect row = option.rect;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(row, selected                                         ? t.selection
                           : option.state.testFlag(QStyle::State_MouseOver) ? t.hover
                                                                            : t.surface);
    paintHairline(painter, QPointF(row.left(), row.bottom()), QPointF(row.right() + 1, row.bottom()), t.divider);
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        paintRounded(painter, QRectF(row).adjusted(2, 2, -2, -2), radius::control, {}, t.accent, 2);
    }
    const auto at = [&](const QRect& rect) { return QStyle::visualRect(option.direction, row, rect); };
    const auto severity = profiles::Severity(index.data(ProblemModel::SeverityRole).toInt());
    paintIcon(painter, at(QRect(row.left() + 14, row.top() + Top + 1, Sign, Sign)), severityIcon(severity),
              severityColor(t, severity));
    const QString words = index.data().toString();
    const int tall = sentenceRect(words, row.width()).height();
    painter->setFont(roleFont(TextRole::Body));
    painter->setPen(t.text1);
    painter->drawText(at(QRect(row.left() + Left, row.top() + Top, row.width() - Left - Right, tall)),
                      int(Qt::TextWordWrap | Qt::AlignLeading | Qt::AlignTop), breakableWords(words));
    paintLine(painter,
              at(QRect(row.left() + Left, row.top() + Top + tall + 3, row.width() - Left - Right, pathHeight())),
              index.data(ProblemModel::PathWords).toString(), roleFont(TextRole::SmallMono), t.text3, Qt::AlignLeading,
              Elide::Middle, option.direction);
    if (const QRect button = fixRect(row, index, option.direction); !button.isNull()) {
        paintRounded(painter, button, radius::control, t.surface, t.controlBorder);
        painter->setFont(roleFont(TextRole::SecondStrong));
        painter->setPen(t.text1);
        painter->drawText(
            button.adjusted(8, 0, -8, 0), Qt::AlignCenter,
            QFontMetrics(painter->font())
                .elidedText(index.data(ProblemModel::FixWords).toString(), Qt::ElideRight, button.width() - 16));
    }
    painter->restore();
}

QSize ProblemDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int wide = widthOf(option);
    int tall = Top + sentenceRect(index.data().toString(), wide).height() + 3 + pathHeight() + Bottom;
    const QString fix = index.data(ProblemModel::FixWords).toString();
    if (!fix.isEmpty()) {
        tall += 7 + buttonSize(fix).height();
    }
    return {wide, tall};
}

} // namespace espalier::ui
