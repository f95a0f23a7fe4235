// The way from "Send command…" to what is said when it is under way: sheet, plist editor where that is wanted, the
// message with Undo. For whoever has devices or a group to send to.
#pragma once

#include "base/clock.h"
#include "server/control.h"
#include "ui/commands/command_target.h"
#include "ui/commands/sent_command.h"

#include <QObject>

namespace espalier::ui {

class CommandSending : public QObject {
    Q_OBJECT
public:
    // Sheets and messages lie over the window of `over`.
    CommandSending(server::Control& control, const Clock& clock, QWidget* over);

    // requestType: goes right to its form.
    void open(const CommandTarget& target, const QString& requestType = {});
    void openRaw(const CommandTarget& target, const QString& requestType = {});
    // Says what comes next; with Undo while it is held back.
    void tell(const SentCommand& command);

Q_SIGNALS:
    void done(const QString& words);
    void touched(const QList<qint64>& devices); // their rows say something else now

private:
    server::Control& m_control;
    const Clock& m_clock;
    QWidget* m_over;
};

} // namespace espalier::ui
