// Side bar and screens of a running server.
#pragma once

#include "base/clock.h"
#include "server/control.h"
#include "ui/screen.h"

class QMenu;
class QSplitter;
class QStackedWidget;
class QTimer;

namespace espalier::ui {

class MessageBar;
class SideBar;
class TextLabel;

class Workspace : public QWidget {
    Q_OBJECT
public:
    Workspace(server::Control& control, const Clock& clock, QWidget* parent = nullptr);

    // In the order of the side bar; takes ownership.
    void add(Screen* screen);
    void addSeparator();

    [[nodiscard]] const QList<Screen*>& screens() const { return m_screens; }
    [[nodiscard]] Screen* current() const;
    void show(int screen);
    void jump(const Jump& jump);
    bool goBack();
    void nextRegion(); // F6
    void setMenu(QMenu* menu);
    void openMenu();
    // Who sits here, at the foot of the side bar; an empty name: nobody in particular.
    void setOperator(const QString& name, const QString& role, QMenu* menu);
    void refresh(); // what is shown may be old: the screen in front and the state of the server

    [[nodiscard]] int served() const { return m_served; } // devices that are enrolled

    void restoreState();
    void storeState() const;
    void stopAsking(); // the server is being stopped: its silence is no failure

Q_SIGNALS:
    void organizationChanged(const QString& name);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void refreshStatus();
    void showStatus(const QJsonObject& status);

    server::Control& m_control;
    const Clock& m_clock;
    QSplitter* m_splitter;
    SideBar* m_sideBar;
    QStackedWidget* m_stack;
    class ModeBanner* m_banner;
    QTimer* m_soon;
    QTimer* m_regularly;
    QList<Screen*> m_screens;
    int m_served = 0;
    bool m_stopping = false;
    int m_usualWidth;
};

} // namespace espalier::ui
