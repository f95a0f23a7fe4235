// What is wrong, in the right column: a sentence, where, one fix. Follows the focused row both ways.
#pragma once

#include "ui/editor/editor_session.h"

#include <QListView>

namespace espalier::ui {

class ProblemModel;

class ProblemList : public QListView {
    Q_OBJECT
public:
    explicit ProblemList(EditorSession& session, QWidget* parent = nullptr);
    [[nodiscard]] QRect fixRect(const QModelIndex& index) const; // of the painted button; null: none
    void fixCurrent();

protected:
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void follow(const profiles::Path& path);
    void turnTo(const QModelIndex& index);

    EditorSession& m_session;
    ProblemModel* m_model;
};

} // namespace espalier::ui
