// What the server says of a command's keys while somebody fills them in: asked once typing pauses, told as the problems
// of a form. GUI thread.
#pragma once

#include "profiles/validation/problem.h"
#include "server/control.h"

#include <QObject>
#include <QTimer>

namespace espalier::ui {

class EditorSession;

class CommandChecking : public QObject {
    Q_OBJECT
public:
    // about: the arguments of command.check beside the keys. Control and session outlive it.
    CommandChecking(server::Control& control, EditorSession& session, QJsonObject about, QObject* parent = nullptr);

    // The answer is to what stands there now, and nothing in it is an error.
    [[nodiscard]] bool isGood() const { return m_asked == m_answered && !m_soon.isActive() && m_errors == 0; }
    [[nodiscard]] int errors() const { return m_errors; }

Q_SIGNALS:
    void checked();

private:
    void ask();
    void take(const QJsonArray& rows);

    server::Control& m_control;
    EditorSession& m_session;
    const QJsonObject m_about;
    QTimer m_soon;
    int m_asked = 0, m_answered = 0, m_errors = 0;
};

// One row of command.check as a problem of the document; pure.
[[nodiscard]] profiles::Problem problemFrom(const QJsonObject& row);

} // namespace espalier::ui
