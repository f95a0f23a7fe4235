// One order: what it does to which devices, who ordered it, and the decision.
#pragma once

#include "base/clock.h"
#include "server/control.h"
#include "ui/screen.h"

#include <QJsonObject>

namespace espalier::ui {

class Button;
class FactGrid;
class MessageBar;
class TextLabel;

class OrderDetail : public QWidget {
    Q_OBJECT
public:
    OrderDetail(server::Control& control, const Clock& clock, QWidget* parent = nullptr);
    void show(const QJsonObject& order);
    [[nodiscard]] qint64 order() const;

Q_SIGNALS:
    void closeRequested();
    void decided();
    void jumpRequested(const espalier::ui::Jump& jump);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void approve();
    void refuse();
    [[nodiscard]] bool isOwn() const;

    server::Control& m_control;
    const Clock& m_clock;
    QJsonObject m_order;
    TextLabel* m_title;
    StatePill* m_state;
    MessageBar* m_own;
    QWidget* m_decision;
    Button* m_approve;
    Button* m_refuse;
    FactGrid* m_facts;
    TextLabel* m_devicesTitle;
    FactGrid* m_devices;
    Button* m_open;
};

} // namespace espalier::ui
