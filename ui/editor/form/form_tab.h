// The form: payloads │ keys of the chosen one │ problems.
#pragma once

#include "ui/editor/catalogue_words.h"
#include "ui/editor/editor_tab.h"

class QSplitter;
class QStackedWidget;

namespace espalier::ui {

class BrokenPage;
class FormView;
class PayloadColumn;
class PayloadHead;
class ProblemPanel;

class FormTab : public EditorTab {
    Q_OBJECT
public:
    explicit FormTab(const EditorSurroundings& surroundings);

    [[nodiscard]] QString id() const override { return QStringLiteral("form"); }
    [[nodiscard]] QString title() const override { return tr("Form"); }
    bool reveal(const profiles::Path& path) override;
    void startSearch() override;
    bool goBack() override;
    void onShown() override;

    [[nodiscard]] FormView& form() { return *m_form; }
    [[nodiscard]] PayloadColumn& column() { return *m_column; }
    [[nodiscard]] ProblemPanel& problems() { return *m_problems; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildMiddle();
    void arrange();
    void showPayload(profiles::NodeId payload);
    void showHead();
    void onChanged();
    void onPlatforms();
    void askForOldest();

    EditorSession& m_session;
    server::Control& m_control;
    QStackedWidget* m_stack;
    QSplitter* m_split; // payloads │ the rest
    QSplitter* m_rest;  // form │ problems
    PayloadColumn* m_column;
    PayloadHead* m_head;
    FormView* m_form;
    ProblemPanel* m_problems;
    BrokenPage* m_broken;
    QMap<catalogue::Platform, catalogue::OsVersion> m_oldest; // of the devices that are here
    bool m_narrow = false, m_arranged = false;
};

} // namespace espalier::ui
