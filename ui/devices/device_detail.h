// One device: who and what it is, what can be done, its tabs. As a pane beside the list or in full.
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "server/control.h"
#include "ui/devices/device_row.h"

#include <QWidget>

class QStackedWidget;

namespace espalier::ui {

class Button;
class DeviceActions;
class DeviceTab;
class ElidedLabel;
class MessageBar;
class StatePill;
class TabBar;

class DeviceDetail : public QWidget {
    Q_OBJECT
public:
    enum class Form { Pane, Full };

    DeviceDetail(server::Control& control, const Clock& clock, DeviceActions& actions, Form form,
                 QWidget* parent = nullptr);

    void setDevice(const DeviceRow& device);
    void load(qint64 id); // through device.show
    [[nodiscard]] qint64 deviceId() const { return m_device.id; }
    [[nodiscard]] int currentTab() const;
    void setCurrentTab(int tab);

Q_SIGNALS:
    void closeRequested();
    void fullRequested(qint64 device);
    void nameChanged(const QString& name);
    void profileRequested(qint64 profile);
    void approvalRequested(); // to where it is decided

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    class Pictogram;
    void buildHead(Form form);
    void addTabs();
    void addTab(DeviceTab* tab, const QString& name);
    void updateHead();
    void updateHeld();
    void refreshTab();
    void editFact(const QString& key, const QString& label, const QString& value);

    server::Control& m_control;
    const Clock& m_clock;
    DeviceActions& m_actions;
    Form m_form;
    DeviceRow m_device;
    Pictogram* m_pictogram;
    ElidedLabel* m_name;
    ElidedLabel* m_model;
    StatePill* m_pill;
    Button* m_refresh;
    Button* m_lock;
    Button* m_command;
    MessageBar* m_message;
    MessageBar* m_held; // while it waits for an approval
    TabBar* m_tabs;
    QStackedWidget* m_pages;
    QList<DeviceTab*> m_tabWidgets;
    qint64 m_wanted = 0; // which one is to be shown; answers about another are dropped
    qint64 m_asked = 0;  // 0: no answer is awaited
    quint64 m_turn = 0;
    bool m_again = false; // it changed while we asked
};

} // namespace espalier::ui
