// The one window: the first-run wizard for an empty data folder, then side bar and screens. Lives in the gui thread.
#pragma once

#include "base/clock.h"
#include "server/control.h"
#include "ui/common/app_style.h"

#include <QMainWindow>

class QStackedWidget;

namespace espalier::ui {

struct Jump;
class Entrance;
class FirstRunWizard;
class OpeningPage;
struct Jump;
class Screen;
class WindowMenu;
class Workspace;

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(const Clock& clock, QWidget* parent = nullptr);
    // The same with a server that is there already.
    MainWindow(server::Control& control, const Clock& clock, QWidget* parent = nullptr);
    ~MainWindow() override;

    // Shows the wizard of an empty data folder. Its answers come by FirstRunWizard::answered().
    FirstRunWizard* startFirstRun();
    // Before there is a server: opening, asking for the passphrase, or why it failed.
    OpeningPage* showOpening();
    // From now on the screens of this server. The control must outlive the window.
    void serve(server::Control& control);
    // From now on nothing here asks that server any more: what there is of it goes at once.
    void leaveServer();
    // Another process serves: closing the window ends nothing, so it asks nothing.
    void setServedElsewhere(bool elsewhere) { m_servedElsewhere = elsewhere; }

    // "overview", "devices" …; null before serve() or for an unknown id.
    [[nodiscard]] Screen* screen(const QString& id) const;
    [[nodiscard]] QStringList screenIds() const;
    void jump(const Jump& jump);
    [[nodiscard]] bool showsScreens() const; // and not the door, where there are operators
    // May whoever sits here? Everything where there are no operators.
    [[nodiscard]] bool may(const QString& operation) const;

    // The server has stopped in order (or there is none): closes without asking.
    void finishClose();

Q_SIGNALS:
    // There are screens, and somebody may use them: after serve(), and anew when another person has logged in.
    void screensMade();
    // The person closes the window and confirmed it where devices are served. Stop the server, then finishClose().
    // With nothing connected the window simply closes.
    void closeConfirmed();

protected:
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeScreens();
    void removeScreens();
    void followOperator();
    void changePassphrase();
    void confirmClose();
    void askBeforeClosing();
    void showAbout();
    void restoreState();
    void storeState() const;

    const Clock& m_clock;
    QStackedWidget* m_stack;
    Entrance* m_entrance = nullptr;
    Workspace* m_workspace = nullptr;
    FirstRunWizard* m_wizard = nullptr;
    OpeningPage* m_opening = nullptr;
    WindowMenu* m_menu;
    bool m_mayClose = false;
    bool m_servedElsewhere = false;
    bool m_altAlone = false;
};

} // namespace espalier::ui
