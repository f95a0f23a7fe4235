// How far devices are that were asked about themselves: "12 of 40 answered", live, until nobody is waited for. GUI
// thread.
#pragma once

#include "base/result.h"
#include "server/control.h"

#include <QTimer>
#include <QWidget>

namespace espalier::ui {

class StackBar;
class TextLabel;

class RefreshProgress : public QWidget {
    Q_OBJECT
public:
    explicit RefreshProgress(server::Control& control, QWidget* parent = nullptr); // hidden; control outlives it
    // Asks them and follows. `target`: group or devices, as inventory.refresh takes it.
    void begin(const QJsonObject& target);
    void end(); // another group is looked at
    [[nodiscard]] QString words() const;

Q_SIGNALS:
    void failed(const espalier::Error& error);

private:
    void look();
    void tell(const QJsonObject& progress);

    server::Control& m_control;
    QJsonObject m_target;
    int m_turn = 0; // answers of an earlier one don't count
    int m_notEnrolled = 0;
    TextLabel* m_words;
    TextLabel* m_note;
    StackBar* m_bar;
    QTimer m_again;
};

} // namespace espalier::ui
