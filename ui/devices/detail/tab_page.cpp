#include "ui/devices/detail/tab_page.h"

#include "ui/common/rows.h"
#include "ui/common/text_label.h"

#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace espalier::ui {

namespace {
constexpr int WideTab = 700;

// The margins follow the width of the page.
class SideMargins : public QObject {
public:
    explicit SideMargins(QWidget* page) : QObject(page) { page->installEventFilter(this); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Resize) {
            auto* page = qobject_cast<QWidget*>(watched);
            const int side = tabSide(page->width());
            page->layout()->setContentsMargins(side, space::medium, side, space::pane);
        }
        return QObject::eventFilter(watched, event);
    }
};
} // namespace

int tabSide(int width)
{
    return width >= WideTab ? space::page : space::pane;
}

QWidget* scrollingPage(QWidget* tab)
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
    return page;
}

QVBoxLayout* scrollingColumn(QWidget* tab)
{
    QWidget* page = scrollingPage(tab);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(space::pane, space::medium, space::pane, space::pane);
    column->setSpacing(space::small);
    new SideMargins(page);
    return column;
}

TextLabel* partHeading(const QString& words, QWidget* parent)
{
    auto* heading = new TextLabel(words, TextRole::SecondStrong, &Theme::text2, parent);
    heading->setContentsMargins(0, space::small, 0, 0);
    return heading;
}

} // namespace espalier::ui
