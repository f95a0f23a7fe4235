// The audit log: who did what, on what, when, and how it ended. Searched, checked, taken along.
#pragma once

#include "base/clock.h"
#include "server/control.h"
#include "ui/screen.h"

class QStackedWidget;

namespace espalier::ui {

class AuditDetail;
class AuditFilter;
class AuditModel;
class EmptyState;
class MessageBar;
class NameBook;
class SplitView;
class TableView;

class AuditView : public QWidget {
    Q_OBJECT
public:
    AuditView(server::Control& control, const Clock& clock, QWidget* parent = nullptr);
    void reload(); // what is newer; the first time everything
    bool goBack();

Q_SIGNALS:
    void jumpRequested(const espalier::ui::Jump& jump);

private:
    void build();
    void search();
    void showState();
    void showDetail();
    void verify();
    void exportLog();

    server::Control& m_control;
    const Clock& m_clock;
    NameBook* m_names;
    AuditModel* m_model;
    AuditFilter* m_filter;
    MessageBar* m_message;
    MessageBar* m_verdict;
    TableView* m_table;
    EmptyState* m_empty;
    QStackedWidget* m_list;
    AuditDetail* m_detail;
    SplitView* m_split = nullptr;
    bool m_searched = false;
};

} // namespace espalier::ui
