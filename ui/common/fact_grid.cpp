#include "ui/common/fact_grid.h"

#include "ui/common/app_style.h"
#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include "ui/common/plain_words.h"
#include "ui/common/rows.h"
#include "ui/common/state.h"
#include "ui/common/type.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QMenu>
#include <QPainter>
#include <QToolTip>

namespace espalier::ui {

namespace {
constexpr int LabelWidth = 130;
constexpr int Pencil = 16;

// Between words; inside one only where it is wider than the room, as identifiers are.
int wrapFlags(const Fact& fact, const QFontMetrics& metrics, int room)
{
    for (const QString& word : fact.value.split(QLatin1Char(' '))) {
        if (metrics.horizontalAdvance(word) > room) {
            return Qt::TextWrapAnywhere;
        }
    }
    return Qt::TextWordWrap;
}

QFont valueFont(const Fact& fact)
{
    return roleFont(fact.form == Fact::Form::Identifier ? TextRole::Mono : TextRole::Body);
}
} // namespace

FactGrid::FactGrid(QWidget* parent) : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FactGrid::setFacts(const QList<Fact>& facts)
{
    m_facts = facts;
    m_current = qBound(0, m_current, static_cast<int>(qMax(qsizetype(0), facts.size() - 1)));
    QStringList told;
    for (const Fact& fact : facts) {
        told << fact.label + QStringLiteral(": ") + fact.value;
    }
    setAccessibleDescription(told.join(QStringLiteral(". ")));
    updateGeometry();
    update();
}

int FactGrid::labelWidth(int width) const
{
    int widest = LabelWidth;
    const QFontMetrics metrics(roleFont(TextRole::Body));
    for (const Fact& fact : m_facts) {
        widest = qMax(widest, metrics.horizontalAdvance(fact.label) + space::medium);
    }
    return qMin(widest, width * 45 / 100);
}

int FactGrid::rowTall(int row, int width) const
{
    const Fact& fact = m_facts.at(row);
    const QFontMetrics metrics(valueFont(fact));
    const int room = qMax(40, width - labelWidth(width) - Pencil - space::small - (fact.state ? 22 : 0));
    const int lines =
        fact.value.isEmpty()
            ? 1
            : qMax(1, metrics.boundingRect(0, 0, room, 10'000, wrapFlags(fact, metrics, room), fact.value).height() /
                          metrics.lineSpacing());
    return rowHeight(height::factRow, qMin(lines, 6), metrics, 8);
}

int FactGrid::heightForWidth(int width) const
{
    int tall = 0;
    for (int i = 0; i < m_facts.size(); ++i) {
        tall += rowTall(i, width);
    }
    return tall;
}

QSize FactGrid::sizeHint() const
{
    const int width = qMax(this->width(), 300);
    return {300, heightForWidth(width)};
}

QSize FactGrid::minimumSizeHint() const
{
    return {220, heightForWidth(qMax(width(), 220))};
}

QRect FactGrid::rowRect(int row) const
{
    int top = 0;
    for (int i = 0; i < row; ++i) {
        top += rowTall(i, width());
    }
    return {0, top, width(), row < m_facts.size() ? rowTall(row, width()) : 0};
}

QRect FactGrid::valueRect(const QRect& row) const
{
    return row.adjusted(labelWidth(width()), 0, -Pencil - space::small, 0);
}

QRect FactGrid::pencilRect(const QRect& row) const
{
    const QRect where(row.right() - Pencil, row.center().y() - Pencil / 2, Pencil, Pencil);
    return QStyle::visualRect(layoutDirection(), row, where);
}

int FactGrid::rowAt(const QPoint& at) const
{
    int top = 0;
    for (int i = 0; i < m_facts.size(); ++i) {
        top += rowTall(i, width());
        if (at.y() < top) {
            return i;
        }
    }
    return -1;
}

void FactGrid::paintRow(QPainter* painter, int row) const
{
    const Theme& t = theme();
    const Fact& fact = m_facts.at(row);
    const QRect all = rowRect(row);
    const int lineTall = rowHeight(height::factRow, 1, QFontMetrics(roleFont(TextRole::Body)), 8);
    const QRect label(all.left(), all.top(), labelWidth(width()) - space::small, lineTall);
    paintLine(painter, QStyle::visualRect(layoutDirection(), all, label), fact.label, roleFont(TextRole::Body), t.text2,
              Qt::AlignLeading, Elide::End, layoutDirection());
    QRect value = valueRect(all);
    QColor color = fact.value.isEmpty() ? t.text3 : t.text1;
    if (fact.state) {
        const StateColors& colors = stateColors(t, *fact.state);
        color = colors.text;
        const QRect sign(value.left(), value.top() + (lineTall - 16) / 2, 16, 16);
        paintIcon(painter, QStyle::visualRect(layoutDirection(), all, sign), stateIconName(*fact.state), colors.text);
        value.setLeft(value.left() + 22);
    }
    value.adjust(0, (lineTall - QFontMetrics(valueFont(fact)).height() + 1) / 2, 0, 0);
    painter->setFont(valueFont(fact));
    painter->setPen(color);
    const bool identifier = fact.form == Fact::Form::Identifier; // reads left to right in every language
    const Qt::Alignment side = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    if (identifier) {
        painter->setLayoutDirection(Qt::LeftToRight);
    }
    painter->drawText(QStyle::visualRect(layoutDirection(), all, value),
                      static_cast<int>(side | Qt::AlignAbsolute | Qt::AlignTop) |
                          wrapFlags(fact, QFontMetrics(valueFont(fact)), value.width()),
                      fact.value.isEmpty() ? QStringLiteral("–") : fact.value);
    painter->setLayoutDirection(layoutDirection());
    if (!fact.key.isEmpty() && (row == m_hovered || (hasFocus() && row == m_current))) {
        paintIcon(painter, pencilRect(QRect(all.left(), all.top(), all.width(), lineTall)), QStringLiteral("edit"),
                  t.text2);
    }
    if (hasFocus() && m_keyboardFocus && row == m_current) {
        paintRounded(painter, all.adjusted(0, 1, 0, -1), radius::badge, {}, t.accent, 2);
    }
}

void FactGrid::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < m_facts.size(); ++i) {
        paintRow(&painter, i);
    }
}

void FactGrid::copy(int row) const
{
    if (row >= 0 && row < m_facts.size()) {
        QGuiApplication::clipboard()->setText(m_facts.at(row).value);
    }
}

void FactGrid::contextMenuEvent(QContextMenuEvent* event)
{
    const int row = event->reason() == QContextMenuEvent::Keyboard ? m_current : rowAt(event->pos());
    if (row < 0 || row >= m_facts.size()) {
        return;
    }
    QMenu menu(this);
    menu.addAction(themedIcon(QStringLiteral("copy")), tr("Copy"), this, [this, row] { copy(row); });
    if (const QString key = m_facts.at(row).key; !key.isEmpty()) {
        menu.addAction(themedIcon(QStringLiteral("edit")), tr("Edit…"), this,
                       [this, key] { Q_EMIT editRequested(key); });
    }
    menu.exec(event->globalPos());
}

void FactGrid::mouseMoveEvent(QMouseEvent* event)
{
    const int row = rowAt(event->position().toPoint());
    if (row != m_hovered) {
        m_hovered = row;
        const bool editable = row >= 0 && !m_facts.at(row).key.isEmpty();
        setCursor(editable ? Qt::PointingHandCursor : Qt::ArrowCursor);
        update();
    }
}

void FactGrid::mouseReleaseEvent(QMouseEvent* event)
{
    const int row = rowAt(event->position().toPoint());
    if (row < 0 || event->button() != Qt::LeftButton) {
        return;
    }
    m_current = row;
    update();
    if (!m_facts.at(row).key.isEmpty() &&
        pencilRect(rowRect(row)).adjusted(-6, -6, 6, 6).contains(event->position().toPoint())) {
        Q_EMIT editRequested(m_facts.at(row).key);
    }
}

void FactGrid::mouseDoubleClickEvent(QMouseEvent* event)
{
    const int row = rowAt(event->position().toPoint());
    if (row >= 0 && !m_facts.at(row).key.isEmpty()) {
        Q_EMIT editRequested(m_facts.at(row).key);
    }
}

void FactGrid::leaveEvent(QEvent*)
{
    m_hovered = -1;
    update();
}

void FactGrid::focusInEvent(QFocusEvent* event)
{
    m_keyboardFocus = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    update();
}

void FactGrid::focusOutEvent(QFocusEvent*)
{
    update();
}

void FactGrid::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_facts.size()) - 1;
    m_keyboardFocus = true;
    if (event->matches(QKeySequence::Copy)) {
        copy(m_current);
    } else if (event->key() == Qt::Key_Down && m_current < last) {
        ++m_current;
    } else if (event->key() == Qt::Key_Up && m_current > 0) {
        --m_current;
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_current <= last &&
               !m_facts.at(m_current).key.isEmpty()) {
        Q_EMIT editRequested(m_facts.at(m_current).key);
    } else {
        QWidget::keyPressEvent(event);
        return;
    }
    update();
}

bool FactGrid::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int row = rowAt(help->pos());
        QToolTip::showText(help->globalPos(), row < 0 ? QString() : plainToolTip(m_facts.at(row).value), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace espalier::ui
