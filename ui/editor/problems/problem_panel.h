// "Problems" with its counts, and the list; short to one line where there is no room.
#pragma once

#include "ui/editor/editor_session.h"

#include <QWidget>

class QVBoxLayout;

namespace espalier::ui {

class ProblemList;
class TextLabel;

class ProblemPanel : public QWidget {
    Q_OBJECT
public:
    explicit ProblemPanel(EditorSession& session, QWidget* parent = nullptr);
    [[nodiscard]] ProblemList& list() { return *m_list; }
    // Below the list, for what saving does.
    void addBelow(QWidget* widget);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    class Counts;
    void showCounts();

    EditorSession& m_session;
    QVBoxLayout* m_column;
    Counts* m_counts;
    ProblemList* m_list;
    TextLabel* m_none;
};

} // namespace espalier::ui
