#include "ui/devices/detail/tab_page.h"

#include "ui/common/rows.h"
#include "ui/common/text_label.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace espalier::ui {

QVBoxLayout* scrollingColumn(QWidget* tab)
{
    auto* scroll = new QScrollArea(tab);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* outer = new QVBoxLayout(tab);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    auto* page = new QWidget(scroll);
    scroll->setWidget(page);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(space::pane, space::medium, space::pane, space::pane);
    column->setSpacing(space::small);
    return column;
}

TextLabel* partHeading(const QString& words, QWidget* parent)
{
    auto* heading = new TextLabel(words, TextRole::SecondStrong, &Theme::text2, parent);
    heading->setContentsMargins(0, space::small, 0, 0);
    return heading;
}

} // namespace espalier::ui
