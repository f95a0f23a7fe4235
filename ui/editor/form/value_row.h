// Title and key │ control, help, problems, badges │ state.
#pragma once

#include "ui/editor/form/form_row.h"

class QBoxLayout;
class QVBoxLayout;

namespace espalier::ui {

class BadgeStrip;
class Control;
class ElidedLabel;
class ProblemLine;
class StateButton;
class TextLabel;

class ValueRow : public FormRow {
    Q_OBJECT
public:
    ValueRow(EditorSession& session, const FormItem& item, QWidget* parent);

    void setProblems(const QList<profiles::Problem>& problems) override;
    void takeFocus() override;
    [[nodiscard]] int heightFor(int width) override;
    [[nodiscard]] Control* control() const { return m_control; }

protected:
    void showItem() override;
    void startRename() override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildLabel();
    void fitControl();
    void showUntaken();
    void showWrong();
    void fitDirection(int width);

    QBoxLayout* m_box;
    std::optional<bool> m_stacked;
    QWidget* m_label; // takes the focus by click, so that Del works on it
    TextLabel* m_title;
    ElidedLabel* m_key;
    QVBoxLayout* m_middle;
    Control* m_control = nullptr;
    QString m_controlKind;
    bool m_hasErrors = false;
    ProblemLine* m_untaken = nullptr; // beneath the control while its field isn't what the document holds
    TextLabel* m_help;
    QList<ProblemLine*> m_problems;
    BadgeStrip* m_badges;
    StateButton* m_state;
};

} // namespace espalier::ui
