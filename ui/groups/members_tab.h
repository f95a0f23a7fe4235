// Who is in a group: looked for, ticked, taken out, asked again, and each explained. Shows the first some hundred; the
// list of devices shows all. GUI thread.
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "server/control.h"
#include "ui/groups/group_row.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QStackedWidget;

namespace espalier::ui {

class Button;
class CellsModel;
class EmptyState;
class SelectionBar;
class TableView;
class TextLabel;

class MembersTab : public QWidget {
    Q_OBJECT
public:
    // Both outlive it.
    MembersTab(server::Control& control, const Clock& clock, QWidget* parent = nullptr);
    void setGroup(const GroupRow& group);
    void reload();

Q_SIGNALS:
    void addRequested();
    void deviceRequested(qint64 device);
    void allRequested(); // in the list of devices
    void explainRequested(qint64 device, const QString& name);
    void refreshRequested(const QList<qint64>& devices);
    void removeRequested(const QList<qint64>& devices);
    void failed(const espalier::Error& error);

private:
    QWidget* buildHead();
    void tell(const QJsonObject& answer);
    void onSelection();
    void showMenu(const QPoint& at);
    [[nodiscard]] QList<qint64> selected() const;

    server::Control& m_control;
    const Clock& m_clock;
    GroupRow m_group;
    QLineEdit* m_filter;
    Button* m_all;
    QStackedWidget* m_heads; // looking for devices | what can be done with the selected
    SelectionBar* m_selection;
    Button* m_takeOut;
    TableView* m_table;
    CellsModel* m_model;
    EmptyState* m_empty;
    TextLabel* m_more;
    QTimer m_soon;
};

} // namespace espalier::ui
