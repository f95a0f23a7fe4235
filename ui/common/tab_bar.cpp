#include "ui/common/tab_bar.h"

#include "ui/common/app_style.h"
#include "ui/common/button.h"
#include "ui/common/paint.h"
#include "ui/common/rows.h"
#include "ui/common/type.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>

namespace espalier::ui {

namespace {
constexpr int SidePadding = 10;
constexpr int CountGap = 6;
} // namespace

TabBar::TabBar(QWidget* parent)
    : QTabBar(parent), m_more(new IconButton(QStringLiteral("more"), tr("More tabs"), this, Button::Kind::Quiet))
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
    setFocusPolicy(Qt::StrongFocus);
    setElideMode(Qt::ElideNone);
    m_more->hide();
    connect(m_more, &QPushButton::clicked, this, &TabBar::showMore);
    connect(this, &QTabBar::currentChanged, this, &TabBar::fit);
}

void TabBar::setCount(int tab, int count)
{
    setTabData(tab, count);
    setAccessibleTabName(tab, count < 0 ? tabText(tab) : tr("%1, %2", "tab, count").arg(tabText(tab)).arg(count));
    // The base class caches sizes; asking for the text again makes it lay out anew.
    setTabText(tab, tabText(tab));
    fit();
    update();
}

QString TabBar::countText(int index) const
{
    const QVariant count = tabData(index);
    return count.isValid() && count.toInt() >= 0 ? QLocale().toString(count.toInt()) : QString();
}

QSize TabBar::tabSizeHint(int index) const
{
    const QFontMetrics strong(roleFont(TextRole::Strong));
    int wide = strong.horizontalAdvance(tabText(index)) + 2 * SidePadding;
    if (const QString count = countText(index); !count.isEmpty()) {
        wide += CountGap + QFontMetrics(roleFont(TextRole::Body)).horizontalAdvance(count);
    }
    return {wide, rowHeight(height::tab, 1, strong)};
}

QSize TabBar::sizeHint() const
{
    int wide = 0;
    for (int i = 0; i < count(); ++i) {
        wide += tabSizeHint(i).width();
    }
    return {wide, rowHeight(height::tab, 1, QFontMetrics(roleFont(TextRole::Strong)))};
}

QSize TabBar::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void TabBar::tabInserted(int index)
{
    QTabBar::tabInserted(index);
    fit();
}

void TabBar::fit()
{
    if (m_fitting) {
        return;
    }
    m_fitting = true;
    int room = width();
    if (sizeHint().width() > room) {
        room -= m_more->sizeHint().width();
    }
    // The current tab always has its place; the others in their order.
    if (currentIndex() >= 0) {
        room -= tabSizeHint(currentIndex()).width();
    }
    bool full = false;
    bool anyHidden = false;
    for (int i = 0; i < count(); ++i) {
        if (i == currentIndex()) {
            setTabVisible(i, true);
            continue;
        }
        room -= tabSizeHint(i).width();
        full = full || room < 0;
        setTabVisible(i, !full);
        anyHidden = anyHidden || full;
    }
    // QTabBar remembers of several changes only whether the last one was any, and would keep its old layout.
    if (count() > 0) {
        setTabText(0, tabText(0));
    }
    m_more->setVisible(anyHidden);
    const int side = m_more->sizeHint().width();
    m_more->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(width() - side, 2, side, height() - 4)));
    m_fitting = false;
}

void TabBar::showMore()
{
    QMenu menu(this);
    for (int i = 0; i < count(); ++i) {
        if (!isTabVisible(i)) {
            menu.addAction(tabText(i), this, [this, i] { setCurrentIndex(i); });
        }
    }
    menu.exec(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void TabBar::resizeEvent(QResizeEvent* event)
{
    QTabBar::resizeEvent(event);
    fit();
}

void TabBar::focusInEvent(QFocusEvent* event)
{
    m_keyboardFocus = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    QTabBar::focusInEvent(event);
}

void TabBar::keyPressEvent(QKeyEvent* event)
{
    m_keyboardFocus = true;
    QTabBar::keyPressEvent(event);
}

void TabBar::mousePressEvent(QMouseEvent* event)
{
    m_keyboardFocus = false;
    QTabBar::mousePressEvent(event);
}

void TabBar::paintEvent(QPaintEvent*)
{
    const Theme& t = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPoint pointer = mapFromGlobal(QCursor::pos());
    for (int i = 0; i < count(); ++i) {
        const QRect tab = tabRect(i);
        if (!isTabVisible(i)) {
            continue;
        }
        const bool current = i == currentIndex();
        const bool hovered = underMouse() && tab.contains(pointer);
        const QFont strong = roleFont(TextRole::Strong);
        const QString words = tabText(i);
        const QString count = countText(i);
        const int wordsWide = QFontMetrics(strong).horizontalAdvance(words);
        QRect room(tab.left() + SidePadding, tab.top(), wordsWide + 2, tab.height());
        paintLine(&painter, QStyle::visualRect(layoutDirection(), tab, room), words, strong,
                  current || hovered ? t.text1 : t.text2, Qt::AlignLeading, Elide::End, layoutDirection());
        if (!count.isEmpty()) {
            room = QRect(room.right() + CountGap - 1, tab.top(), tab.right() - room.right(), tab.height());
            paintLine(&painter, QStyle::visualRect(layoutDirection(), tab, room), count, roleFont(TextRole::Body),
                      t.text3, Qt::AlignLeading, Elide::End, layoutDirection());
        }
        if (current) {
            painter.fillRect(QRect(tab.left() + SidePadding, tab.bottom() - 1, tab.width() - 2 * SidePadding, 2),
                             t.accent);
            if (hasFocus() && m_keyboardFocus) {
                paintRounded(&painter, tab.adjusted(2, 4, -2, -5), radius::control, {}, t.accent, 2);
            }
        }
    }
}

} // namespace espalier::ui
