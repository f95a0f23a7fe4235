#include "ui/devices/comparison_grid.h"

#include "ui/common/app_style.h"
#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include "ui/common/plain_words.h"
#include "ui/common/rows.h"
#include "ui/common/state.h"
#include "ui/common/type.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace espalier::ui {

namespace {
constexpr int LabelWidth = 130;
constexpr int Sign = 26;
} // namespace

ComparisonGrid::ComparisonGrid(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ComparisonGrid::setHeads(const QString& left, const QString& right)
{
    m_left = left;
    m_right = right;
    update();
}

void ComparisonGrid::setRows(const QList<Comparison>& rows)
{
    m_rows = rows;
    QStringList told;
    for (const Comparison& row : rows) {
        told << tr("%1: %2, the other %3", "fact, one, other").arg(row.label, row.left, row.right);
    }
    setAccessibleDescription(told.join(QStringLiteral(". ")));
    updateGeometry();
    update();
}

int ComparisonGrid::rowTall() const
{
    return rowHeight(32, 1, QFontMetrics(roleFont(TextRole::Body)), 12);
}

QSize ComparisonGrid::sizeHint() const
{
    return {560, rowTall() * static_cast<int>(m_rows.size() + 1)};
}

void ComparisonGrid::paintEvent(QPaintEvent*)
{
    const Theme& t = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int wide = (width() - LabelWidth - Sign) / 2;
    const auto cell = [this](int x, int row, int across) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, row * rowTall(), across, rowTall()));
    };
    const auto write = [&](const QRect& where, const QString& words, TextRole role, const QColor& color, Elide elide) {
        paintLine(&painter, where, words, roleFont(role), color, Qt::AlignLeading, elide, layoutDirection());
    };
    write(cell(LabelWidth, 0, wide - space::medium), m_left, TextRole::Strong, t.text1, Elide::End);
    write(cell(LabelWidth + wide + Sign, 0, wide), m_right, TextRole::Strong, t.text1, Elide::End);
    for (int i = 0; i < m_rows.size(); ++i) {
        const Comparison& row = m_rows.at(i);
        const double y = (i + 1) * rowTall();
        paintHairline(&painter, QPointF(0, y), QPointF(width(), y), t.divider);
        const Elide elide = row.identifier ? Elide::Middle : Elide::End;
        const TextRole role = row.identifier ? TextRole::Mono : TextRole::Body;
        write(cell(0, i + 1, LabelWidth - space::small), row.label, TextRole::Body, t.text2, Elide::End);
        write(cell(LabelWidth, i + 1, wide - space::medium), row.left, role, t.text1, elide);
        const bool differs = row.left != row.right && row.matters && !row.left.isEmpty() && !row.right.isEmpty();
        if (differs) {
            const QRect where = cell(LabelWidth + wide, i + 1, Sign);
            paintIcon(&painter, QRectF(where.left(), where.center().y() - 7, 16, 16), stateIconName(State::Warning),
                      t.warning.text);
        }
        write(cell(LabelWidth + wide + Sign, i + 1, wide), row.right, role, differs ? t.warning.text : t.text1, elide);
    }
}

bool ComparisonGrid::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int row = help->pos().y() / rowTall() - 1;
        const bool inside = row >= 0 && row < m_rows.size();
        QToolTip::showText(
            help->globalPos(),
            inside ? plainToolTip(m_rows.at(row).left + QStringLiteral("\n") + m_rows.at(row).right) : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace espalier::ui
