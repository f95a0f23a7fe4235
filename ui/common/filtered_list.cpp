#include "ui/common/filtered_list.h"

#include "ui/common/hairline.h"
#include "ui/common/icon.h"
#include "ui/common/rows.h"

#include <QLineEdit>
#include <QListView>
#include <QShortcut>
#include <QVBoxLayout>

namespace espalier::ui {

namespace {
constexpr int widestFilteredList = 330;
} // namespace

FilteredList::FilteredList(const QString& filterWords, QWidget* page)
    : QWidget(page), m_filter(new QLineEdit(this)), m_view(new QListView(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_filter->setPlaceholderText(filterWords);
    m_filter->setAccessibleName(filterWords);
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(themedIcon(QStringLiteral("search"), Tone::Third), QLineEdit::LeadingPosition);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* above = new QHBoxLayout;
    above->setContentsMargins(space::pane, space::medium, space::pane, space::medium);
    above->addWidget(m_filter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(above);
    column->addWidget(hairline(Qt::Horizontal, this));
    column->addWidget(m_view, 1);
    auto* find = new QShortcut(QKeySequence::Find, page);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, [this] { m_filter->setFocus(Qt::ShortcutFocusReason); });
}

void FilteredList::fit(int pageWidth, int least)
{
    setFixedWidth(qBound(least, pageWidth * 27 / 100, widestFilteredList));
}

} // namespace espalier::ui
