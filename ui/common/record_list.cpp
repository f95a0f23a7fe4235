#include "ui/common/record_list.h"

#include "ui/common/empty_state.h"
#include "ui/common/state_delegate.h"
#include "ui/common/table_view.h"
#include "ui/common/two_line_delegate.h"

#include <QHeaderView>

namespace espalier::ui {

RecordList::RecordList(const QStringList& headers, const QList<int>& widths, QWidget* parent)
    : QStackedWidget(parent), m_model(new CellsModel(headers, this)),
      m_table(new TableView(TableView::Checks::None, this)), m_empty(new EmptyState(this))
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new TwoLineDelegate(TwoLineDelegate::Weight::Plain, m_table));
    m_table->setItemDelegateForColumn(0, new TwoLineDelegate(TwoLineDelegate::Weight::Name, m_table));
    m_table->setColumnWidths(widths);
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    addWidget(m_table);
    addWidget(m_empty);
    setCurrentWidget(m_empty);
    connect(m_table, &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT activated(m_model->at(index.row()).source); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RecordList::selectionMoved);
}

void RecordList::setStateColumn(int column)
{
    m_table->setItemDelegateForColumn(column, new StateDelegate(StateDelegate::Look::Words, m_table));
    m_table->setFittingColumn(column);
}

void RecordList::setRows(const QList<CellRow>& rows)
{
    m_model->setRows(rows);
    setCurrentWidget(rows.isEmpty() ? static_cast<QWidget*>(m_empty) : m_table);
}

QJsonObject RecordList::currentSource() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? QJsonObject() : m_model->at(rows.constFirst().row()).source;
}

} // namespace espalier::ui
