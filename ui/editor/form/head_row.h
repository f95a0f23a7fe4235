// The head of a dictionary, list, entry or section: opens and closes what is below it.
#pragma once

#include "ui/editor/form/form_row.h"

class QHBoxLayout;

namespace espalier::ui {

class ElidedLabel;
class IconButton;
class ProblemLine;
class TextLabel;

class HeadRow : public FormRow {
    Q_OBJECT
public:
    HeadRow(EditorSession& session, const FormItem& item, QWidget* parent);
    void setProblems(const QList<profiles::Problem>& problems) override;
    void takeFocus() override { setFocus(Qt::OtherFocusReason); }

protected:
    void showItem() override;
    void startRename() override;
    [[nodiscard]] QColor ground() const override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    ElidedLabel* m_title;
    ElidedLabel* m_key;
    TextLabel* m_count;
    IconButton* m_more;
    ProblemLine* m_problem;
    QHBoxLayout* m_line;
};

} // namespace espalier::ui
