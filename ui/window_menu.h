// The menu of the window: behind the organisation's chevron, on Alt and F10; the menu bar on macOS.
#pragma once

#include "ui/common/app_style.h"

#include <QMenu>

namespace espalier::ui {

class OperatorMenu;

class WindowMenu : public QMenu {
    Q_OBJECT
public:
    explicit WindowMenu(QWidget* parent);
    // "Overview Ctrl+1" …
    void setScreens(const QStringList& titles);
    [[nodiscard]] OperatorMenu* ofOperator() const { return m_operator; }
    void offerVault(bool offered);

    [[nodiscard]] static ColorScheme rememberedScheme();

Q_SIGNALS:
    void screenChosen(int screen);
    void vaultChosen();
    void quitChosen();
    void aboutChosen();

private:
    QMenu* m_go;
    QAction* m_vault = nullptr;
    OperatorMenu* m_operator = nullptr;
};

} // namespace espalier::ui
