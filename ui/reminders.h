// Follows the log for announcements of what ends or fails, and gives each to whoever tells the person. Those of the last
// minute before it began count too: the server looks when it starts, the window is there a moment later.
#pragma once

#include "base/clock.h"
#include "server/control.h"
#include "ui/screen.h"

#include <QJsonArray>

namespace espalier::ui {

class NameBook;

class Reminders : public QObject {
    Q_OBJECT
public:
    Reminders(server::Control& control, const Clock& clock, QObject* parent = nullptr);

Q_SIGNALS:
    // One sentence each; the jump leads to where something can be done about the first.
    void reminded(const QStringList& sentences, const espalier::ui::Jump& jump);

private:
    void look();
    void take(const QJsonArray& events);

    server::Control& m_control;
    NameBook* m_names;
    qint64 m_since;     // ms; until the first event was seen
    qint64 m_after = 0; // id of the last event seen
    bool m_looking = false;
    bool m_again = false;
};

} // namespace espalier::ui
