#include "ui/profiles/profile_table.h"

#include <QMouseEvent>

namespace espalier::ui {

ProfileTable::ProfileTable(QWidget* parent) : TableView(Checks::Selection, parent)
{
    setDragEnabled(true);
    setDragDropMode(DragOnly);
}

void ProfileTable::startDrag(Qt::DropActions /*actions*/)
{
    m_dragging = true;
    Q_EMIT dragBegun();
}

void ProfileTable::endDrag()
{
    m_dragging = false;
}

// Until the files are there, moving on must not select rows.
void ProfileTable::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_dragging) {
        TableView::mouseMoveEvent(event);
    }
}

void ProfileTable::mouseReleaseEvent(QMouseEvent* event)
{
    if (std::exchange(m_dragging, false)) {
        Q_EMIT dragReleased();
    }
    TableView::mouseReleaseEvent(event);
}

} // namespace espalier::ui
