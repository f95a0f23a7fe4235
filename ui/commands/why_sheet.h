// "Why no answer?": what is known about why a device, or one command, has no answer yet, the likeliest first, each with
// what to do about it.
#pragma once

#include "base/clock.h"
#include "server/control.h"
#include "ui/common/sheet.h"
#include "ui/screen.h"

class QVBoxLayout;

namespace espalier::ui {

class MessageBar;
class TextLabel;
struct Evidence;

struct WhyAbout {
    qint64 device = 0;
    QString deviceName;
    QString uuid = {}; // of a command; empty: the device as a whole
    QString requestType = {};
};

class WhySheet : public Sheet {
    Q_OBJECT
public:
    WhySheet(server::Control& control, const Clock& clock, const WhyAbout& about, QWidget* over);

Q_SIGNALS:
    void jumpRequested(const espalier::ui::Jump& jump);

private:
    void ask();
    void show(const QJsonObject& answer);
    void add(const Evidence& evidence);
    void act(const Evidence& evidence);
    void wake();
    void linkToEnrollAgain();
    void go(const Jump& jump);

    server::Control& m_control;
    const Clock& m_clock;
    WhyAbout m_about;
    MessageBar* m_message;
    TextLabel* m_lead;
    QVBoxLayout* m_rows;
};

} // namespace espalier::ui
