// "Problems" with its counts, and the list; short to one line where there is no room.
#pragma once

#include "ui/editor/editor_session.h"

#include <QWidget>

class QBoxLayout;

namespace espalier::ui {

class ProblemList;
class TextLabel;

class ProblemPanel : public QWidget {
    Q_OBJECT
public:
    explicit ProblemPanel(EditorSession& session, QWidget* parent = nullptr);
    [[nodiscard]] ProblemList& list() { return *m_list; }
    // Below the list, beside it where the panel is a strip: what saving does. Once.
    void addImpact(QWidget* widget);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    class Counts;
    void showCounts();
    void arrange();

    EditorSession& m_session;
    QBoxLayout* m_box;
    QWidget* m_impact = nullptr;
    Counts* m_counts;
    ProblemList* m_list;
    TextLabel* m_none;
};

} // namespace espalier::ui
