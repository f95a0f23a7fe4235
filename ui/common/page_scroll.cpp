#include "ui/common/page_scroll.h"

#include <QEvent>
#include <QLayout>
#include <QScrollBar>

namespace espalier::ui {

PageScroll::PageScroll(QWidget* content, QWidget* parent)
    : QScrollArea(parent), m_margins(content->layout()->contentsMargins())
{
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    verticalScrollBar()->installEventFilter(this);
}

bool PageScroll::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == verticalScrollBar() && (event->type() == QEvent::Show || event->type() == QEvent::Hide)) {
        align(event->type() == QEvent::Show);
    }
    return QScrollArea::eventFilter(watched, event);
}

// The bar takes its room from the margin beside it, so the content keeps its width.
void PageScroll::align(bool barShown)
{
    QMargins margins = m_margins;
    const int room = barShown ? verticalScrollBar()->sizeHint().width() : 0;
    if (layoutDirection() == Qt::RightToLeft) {
        margins.setLeft(std::max(0, margins.left() - room));
    } else {
        margins.setRight(std::max(0, margins.right() - room));
    }
    widget()->layout()->setContentsMargins(margins);
}

} // namespace espalier::ui
