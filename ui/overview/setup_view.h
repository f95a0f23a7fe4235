#pragma once

#include "ui/screen.h"

#include <QJsonArray>

namespace espalier::ui {

class ActionList;
class TextLabel;

// The checklist until everything is done, with what is fixed for good beside it.
class SetupView : public QWidget {
    Q_OBJECT
public:
    explicit SetupView(QWidget* parent = nullptr);
    void setChecklist(const QJsonArray& steps);
    [[nodiscard]] int done() const { return m_done; }
    [[nodiscard]] int steps() const { return m_steps; }
    // Everything is done that serving devices needs; a backup that is missing and a self-test that fails are problems
    // like others then.
    [[nodiscard]] bool serves() const { return m_serves; }

Q_SIGNALS:
    void jumpRequested(const espalier::ui::Jump& jump);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    class Bar;
    ActionList* m_list;
    Bar* m_bar;
    QWidget* m_side;
    TextLabel* m_address;
    TextLabel* m_topic;
    int m_done = 0;
    int m_steps = 0;
    bool m_serves = false;
};

} // namespace espalier::ui
