#include "ui/profiles/importing/drop_page.h"

#include "ui/profiles/importing/profile_files.h"

#include <QDragEnterEvent>
#include <QMimeData>

namespace espalier::ui {

DropPage::DropPage(QWidget* parent) : QWidget(parent)
{
    setAcceptDrops(true);
}

void DropPage::dragEnterEvent(QDragEnterEvent* event)
{
    const auto* source = qobject_cast<const QWidget*>(event->source());
    const bool own = source != nullptr && isAncestorOf(source);
    if (!own && mayHoldProfiles(event->mimeData()->urls())) {
        Q_EMIT invited(true);
        event->acceptProposedAction();
    }
}

void DropPage::dragLeaveEvent(QDragLeaveEvent* /*event*/)
{
    Q_EMIT invited(false);
}

void DropPage::dropEvent(QDropEvent* event)
{
    Q_EMIT invited(false);
    event->acceptProposedAction();
    Q_EMIT dropped(localPaths(event->mimeData()->urls()));
}

} // namespace espalier::ui
