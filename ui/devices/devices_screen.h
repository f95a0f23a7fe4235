// Devices: what is enrolled, live; filter, columns, selection; one device beside the list or in full.
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "ui/devices/device_model.h"
#include "ui/screen.h"

class QComboBox;
class QLineEdit;
class QStackedWidget;
class QTimer;

namespace espalier::ui {

class DeviceActions;
class DeviceDetail;
class EmptyState;
class MessageBar;
class PassingMessage;
class PageHeader;
class SelectionBar;
class SplitView;
class TableView;

class DevicesScreen : public Screen {
    Q_OBJECT
public:
    DevicesScreen(server::Control& control, const Clock& clock, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("devices"); }
    [[nodiscard]] QString title() const override { return tr("Devices"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("devices"); }
    [[nodiscard]] Badge badge() const override;
    void onShown() override;
    void open(const Jump& jump) override; // {"device": id} or {"group": name} or {"state": …} or {"quarantine": true}
    bool goBack() override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* buildListPage();
    QWidget* buildFullPage();
    QWidget* buildFilterBar();
    QWidget* buildList();
    void connectActions();
    void applyFilter();
    void clearFilter();
    void loadGroups();
    void loadQuarantine();
    void showQuarantine();
    void loadDuplicates();
    void showDuplicates();
    void onLoaded();
    void onSelection();
    void openFull(qint64 id);
    void leaveFull();
    void select(qint64 id);
    void exportCsv();
    [[nodiscard]] QList<qint64> selectedIds() const;
    void tell(const QString& words);            // good news
    [[nodiscard]] MessageBar* messages() const; // of the page that is shown

    server::Control& m_control;
    const Clock& m_clock;
    DeviceModel* m_model;
    DeviceActions* m_actions;
    QStackedWidget* m_pages; // list | one device in full
    PageHeader* m_header;
    PageHeader* m_fullHeader;
    QLineEdit* m_text;
    QComboBox* m_group;
    QComboBox* m_platform;
    QComboBox* m_state;
    MessageBar* m_listMessage;
    MessageBar* m_fullMessage;
    MessageBar* m_quarantineBar;
    MessageBar* m_twiceBar; // while the same hardware stands here twice
    SelectionBar* m_selection;
    QStackedWidget* m_listStack; // table | empty
    TableView* m_table;
    EmptyState* m_empty;
    SplitView* m_split;
    DeviceDetail* m_pane;
    DeviceDetail* m_full;
    QTimer* m_filterSoon;
    PassingMessage* m_passing; // good news
    bool m_notShown = false;   // the list could not be loaded
    int m_quarantined = 0;
    int m_failing = 0;
    qint64 m_lookedAt = -1; // how many devices there were when duplicates were looked for
    qint64 m_wanted = 0;    // to be selected once it is loaded
};

} // namespace espalier::ui
