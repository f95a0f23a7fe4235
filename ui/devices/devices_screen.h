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

class Button;
class DeviceDetail;
class EmptyState;
class MessageBar;
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

private:
    void buildFilterBar(class QHBoxLayout* row);
    QWidget* buildList();
    void applyFilter();
    void loadGroups();
    void loadQuarantine();
    void showQuarantine();
    void onLoaded();
    void onSelection();
    void onBulk(const QString& what);
    void showDevice(qint64 id);
    void openFull(qint64 id);
    void leaveFull();
    void exportCsv();
    void clearFilter();
    [[nodiscard]] QList<qint64> selectedIds() const;
    void report(const Error& error, const QString& what);

    server::Control& m_control;
    const Clock& m_clock;
    DeviceModel* m_model;
    PageHeader* m_header;
    QStackedWidget* m_pages; // list | full detail
    QLineEdit* m_text;
    QComboBox* m_group;
    QComboBox* m_platform;
    QComboBox* m_state;
    MessageBar* m_messages;
    MessageBar* m_quarantineBar;
    SelectionBar* m_selection;
    QStackedWidget* m_listStack; // table | empty
    TableView* m_table;
    EmptyState* m_empty;
    SplitView* m_split;
    DeviceDetail* m_pane;
    DeviceDetail* m_full = nullptr;
    QTimer* m_filterSoon;
    int m_quarantined = 0;
    qint64 m_selectAfterLoad = 0;
};

} // namespace espalier::ui
