// The leading edge of the window: whose office, the screens, and at the foot what is running and whether the server
// serves. Icons only when the window is narrow.
#pragma once

#include "ui/screen.h"

#include <QWidget>

class QListView;
class QMenu;

namespace espalier::ui {

class OperatorLine;
class OrganizationButton;
class ServerLine;
class SideBarDelegate;
class SideBarModel;
class TaskStrip;

class SideBar : public QWidget {
    Q_OBJECT
public:
    explicit SideBar(QWidget* parent = nullptr);

    int addScreen(const QString& iconName, const QString& label);
    void addSeparator();
    void setBadge(int screen, const Badge& badge);
    void setCurrent(int screen);
    [[nodiscard]] int current() const;
    [[nodiscard]] int screens() const;

    void setOrganization(const QString& name);
    void setMenu(QMenu* menu);
    void openMenu();

    void setServerLine(State state, const QString& words, const QString& host);
    // Above that; an empty name hides it.
    void setOperator(const QString& name, const QString& role);
    void setOperatorMenu(QMenu* menu);
    [[nodiscard]] TaskStrip* task() const { return m_task; }

    void setCompact(bool compact);
    [[nodiscard]] bool isCompact() const { return m_compact; }
    void takeFocus();

    static constexpr int usualWidth = 216;
    static constexpr int compactWidth = 60;

Q_SIGNALS:
    void screenChosen(int screen);
    void serverLineClicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    OrganizationButton* m_organization;
    SideBarModel* m_model;
    SideBarDelegate* m_delegate;
    QListView* m_list;
    TaskStrip* m_task;
    OperatorLine* m_operator;
    ServerLine* m_server;
    QMenu* m_menu = nullptr;
    QMenu* m_operatorMenu = nullptr;
    bool m_compact = false;
    bool m_byKeys = false; // how the list was moved last
};

} // namespace espalier::ui
