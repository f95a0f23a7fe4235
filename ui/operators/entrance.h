// Everything between a window and one server where people log in: the control that the screens ask through, who sits
// here, the page to log in at, the lock after a while without use. The window shows page() after shut(), and its
// screens after opened().
#pragma once

#include "base/clock.h"
#include "server/control.h"
#include "ui/operators/operator_session.h"

#include <QPointer>

#include <optional>

namespace espalier::ui {

class GuardedControl;
class IdleWatch;
class LoginScreen;
class WindowLock;

class Entrance : public QObject {
    Q_OBJECT
public:
    enum class Whom {
        First, // the screens that are there are theirs
        Same,  // back again: everything is as it was left
        Other  // what the one before had open is not for them
    };
    // Of this window, which outlives it as the server does.
    Entrance(server::Control& server, const Clock& clock, QWidget& window);
    ~Entrance() override;

    void start(); // asks who sits here; once the window listens
    void logOut();

    [[nodiscard]] server::Control& control();
    [[nodiscard]] OperatorSession& session() { return *m_session; }
    [[nodiscard]] LoginScreen* page() { return m_page; }
    [[nodiscard]] bool isShut() const { return m_isShut; }

Q_SIGNALS:
    void shut();
    void opened(espalier::ui::Entrance::Whom whom);

private:
    void follow();
    void close();
    void open();

    GuardedControl* m_gate;
    OperatorSession* m_session;
    QPointer<LoginScreen> m_page; // the window puts it among its own
    IdleWatch* m_idle;
    WindowLock* m_lock;
    bool m_isShut = false;
    std::optional<QString> m_person; // whose screens these are; "": there were no operators
    OperatorSession::State m_asked = OperatorSession::State::Unknown; // what the page asks for
    QString m_askedName;
};

} // namespace espalier::ui
