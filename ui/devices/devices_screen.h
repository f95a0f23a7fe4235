// Devices: what is enrolled, live; query, views, columns, selection, files; one device beside the list or in full.
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "ui/devices/browser/list_file.h"
#include "ui/devices/browser/list_view.h"
#include "ui/devices/device_model.h"
#include "ui/screen.h"

class QStackedWidget;
class QTimer;

namespace espalier::ui {

class DeviceActions;
class DeviceDetail;
class DeviceTable;
class EmptyState;
class FilterMenu;
class ListExport;
class MessageBar;
class PageHeader;
class PassingMessage;
class QueryBar;
class SelectionBar;
class SplitView;
class ViewMenu;

class DevicesScreen : public Screen {
    Q_OBJECT
public:
    DevicesScreen(server::Control& control, const Clock& clock, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("devices"); }
    [[nodiscard]] QString title() const override { return tr("Devices"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("devices"); }
    [[nodiscard]] Badge badge() const override;
    void onShown() override;
    // {"device": id} or {"query": …} or {"group": name} or {"state": …} or {"quarantine": true}
    void open(const Jump& jump) override;
    bool goBack() override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* buildListPage();
    QWidget* buildFullPage();
    QWidget* buildQueryRow();
    QWidget* buildList();
    void connectActions();
    void connectViews();
    void applyQuery(const QString& query);
    void showView(const ListView& view);
    [[nodiscard]] ListView shownView() const;
    void chooseColumns();
    void countAttention();
    void tellSummary();
    void tellRest(qsizetype selected);
    void loadQuarantine();
    void showQuarantine();
    void loadDuplicates();
    void showDuplicates();
    void onLoaded();
    void onSelection();
    void openFull(qint64 id);
    void leaveFull();
    void select(qint64 id);
    void showExportMenu(const QWidget& button);
    void exportAs(FileKind kind);
    [[nodiscard]] QList<qint64> selectedIds() const;
    void tell(const QString& words, const QString& savedAs = {}); // good news
    [[nodiscard]] MessageBar* messages() const;                   // of the page that is shown

    server::Control& m_control;
    const Clock& m_clock;
    DeviceModel* m_model;
    DeviceActions* m_actions;
    QStackedWidget* m_pages; // list | one device in full
    PageHeader* m_header;
    PageHeader* m_fullHeader;
    QueryBar* m_query;
    ViewMenu* m_views;
    FilterMenu* m_filter;
    MessageBar* m_listMessage;
    MessageBar* m_fullMessage;
    MessageBar* m_quarantineBar;
    MessageBar* m_twiceBar;  // while the same hardware stands here twice
    MessageBar* m_exportBar; // while a file is written
    MessageBar* m_restBar;   // while every row that is here is selected, and more match
    SelectionBar* m_selection;
    QStackedWidget* m_listStack; // table | empty
    DeviceTable* m_table;
    EmptyState* m_empty;
    SplitView* m_split;
    DeviceDetail* m_pane;
    DeviceDetail* m_full;
    QTimer* m_attentionSoon;
    PassingMessage* m_passing; // good news
    bool m_notShown = false;   // the list could not be loaded
    int m_quarantined = 0;
    int m_attention = 0;        // devices that need it
    quint64 m_selectLoaded = 0; // whose answer is to be selected as a whole; 0: none
    qint64 m_lookedAt = -1;     // how many devices there were when duplicates were looked for
    qint64 m_wanted = 0;        // to be selected once it is loaded
};

} // namespace espalier::ui
