// Chooses some devices: looked for on the server, ticked, kept while something else is looked for. GUI thread.
#pragma once

#include "server/control.h"
#include "ui/common/sheet.h"

#include <QSet>
#include <QTimer>

class QLineEdit;

namespace espalier::ui {

class Button;
class CellsModel;
class EmptyState;
class TableView;
class TextLabel;

class DevicesSheet : public Sheet {
    Q_OBJECT
public:
    // Devices of the group `without` aren't offered. control outlives it.
    DevicesSheet(server::Control& control, const QString& title, const QString& words, const QString& without,
                 QWidget* over);
    void showProblem(const QString& words);

Q_SIGNALS:
    void chosen(const QList<qint64>& devices); // the sheet waits, until dismiss() or showProblem()

private:
    void ask();
    void tell(const QJsonObject& answer);
    void noteSelection();
    void judge();

    server::Control& m_control;
    const QString m_without;
    QLineEdit* m_filter;
    TableView* m_table;
    CellsModel* m_model;
    EmptyState* m_empty;
    TextLabel* m_more;
    TextLabel* m_problem;
    TextLabel* m_count;
    Button* m_add;
    QSet<qint64> m_chosen;
    QTimer m_soon;
    bool m_showing = false;
};

} // namespace espalier::ui
