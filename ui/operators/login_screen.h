// What the window shows while nobody may see more: a calm page to log in at, and the way in with the recovery code.
#pragma once

#include "base/clock.h"

#include <QWidget>

class QStackedWidget;

namespace espalier::ui {

class LoginPage;
class OperatorSession;
class RecoveryPage;

class LoginScreen : public QWidget {
    Q_OBJECT
public:
    // The session outlives it.
    LoginScreen(OperatorSession& session, const Clock& clock, QWidget* parent = nullptr);

    // As the session stands now; nothing of what was typed before is left.
    void ask();
    void takeFocus();

private:
    void turnTo(QWidget* page);

    OperatorSession& m_session;
    QStackedWidget* m_pages;
    LoginPage* m_login;
    RecoveryPage* m_recovery;
};

} // namespace espalier::ui
