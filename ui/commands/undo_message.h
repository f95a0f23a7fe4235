// "Erase for MF-MBP-014 is held back. Undo (28 s)": lies over the foot of the page until the command is sent, whatever
// screen is opened meanwhile.
#pragma once

#include "server/control.h"
#include "ui/commands/sent_command.h"
#include "ui/common/passing_message.h"

#include <QDeadlineTimer>
#include <QPointer>

namespace espalier::ui {

class UndoMessage : public PassingMessage {
    Q_OBJECT
public:
    UndoMessage(server::Control& control, const SentCommand& sent, QWidget* over);

Q_SIGNALS:
    void calledOff(const QList<qint64>& devices);

private:
    [[nodiscard]] QString whyHeld() const;
    void count();
    void undo();
    void tellCalledOff(qint64 cancelled);
    void askForOrder();
    void end(State state, const QString& what, const QString& why = {});

    server::Control& m_control;
    SentCommand m_sent;
    QDeadlineTimer m_until;
    QTimer m_tick;
    QPointer<Button> m_undo;
    QString m_kept; // where its PIN can be looked up
};

} // namespace espalier::ui
