// What whoever is logged in does about that: behind their name in the side bar, and part of the window's menu.
#pragma once

#include <QMenu>

namespace espalier::ui {

class OperatorMenu : public QMenu {
    Q_OBJECT
public:
    // Its shortcuts work in the whole window.
    explicit OperatorMenu(QWidget* window);

    // An empty name: nobody is logged in, and nothing of it works.
    void setPerson(const QString& name);

Q_SIGNALS:
    void lockChosen();
    void logOutChosen();
    void passphraseChosen();

private:
    QAction* m_lock;
};

} // namespace espalier::ui
