// The readiness self-test: its checks one under the other, made anew on request, with the test from a phone.
#pragma once

#include "base/clock.h"
#include "server/control.h"
#include "ui/common/sheet.h"
#include "ui/screen.h"

#include <QJsonObject>

class QVBoxLayout;

namespace espalier::ui {

class Button;
class MessageBar;
class TextLabel;

class ReadinessSheet : public Sheet {
    Q_OBJECT
public:
    // Shows the last result, or makes the first one.
    ReadinessSheet(server::Control& control, const Clock& clock, QWidget* over);

public Q_SLOTS:
    void run();

Q_SIGNALS:
    void jumpRequested(const espalier::ui::Jump& jump); // to where something can be done; the sheet has closed

private:
    void loadLast();
    void show(const QJsonObject& result);
    void addRow(const QJsonObject& check);
    void acknowledge(const QString& address);
    void testFromPhone();

    server::Control& m_control;
    const Clock& m_clock;
    MessageBar* m_message;
    TextLabel* m_when;
    QVBoxLayout* m_rows;
    Button* m_phone;
    Button* m_run;
    bool m_isRunning = false;
};

} // namespace espalier::ui
