// The list of the library; its rows can be dragged out as files. They have to be fetched first, so the drag itself is
// begun by whoever listens.
#pragma once

#include "ui/common/table_view.h"

namespace espalier::ui {

class ProfileTable : public TableView {
    Q_OBJECT
public:
    explicit ProfileTable(QWidget* parent = nullptr);

Q_SIGNALS:
    void dragBegun();    // the button is down and the selected rows are being pulled
    void dragReleased(); // without a drag having taken over

public Q_SLOTS:
    void endDrag();

protected:
    void startDrag(Qt::DropActions actions) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    bool m_dragging = false;
};

} // namespace espalier::ui
