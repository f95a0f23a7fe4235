#include "ui/devices/browser/columns_sheet.h"

#include "ui/common/button.h"
#include "ui/common/icon.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"
#include "ui/devices/browser/list_column.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QListWidget>
#include <QStringListModel>
#include <QVBoxLayout>

namespace espalier::ui {

namespace {
constexpr int columnIdRole = Qt::UserRole;
constexpr int longestColumnName = 200;
constexpr int columnRow = 30;
constexpr int gripSide = 16;
} // namespace

ColumnsSheet::ColumnsSheet(server::Control& control, const QStringList& shown, QWidget* over)
    : Sheet(over), m_control(control), m_list(new QListWidget(this)), m_kind(new QComboBox(this)),
      m_name(new QLineEdit(this)), m_add(new Button(QStringLiteral("plus"), tr("Add"), Button::Kind::Standard, this)),
      m_completer(new QCompleter(this)), m_names(new QStringListModel(this))
{
    setTitle(tr("Columns"));
    setPanelWidth(FormWidth);
    setBody(buildBody(), BodyPadding);
    list(shown);
    auto* usual = new Button(tr("As at the beginning"), Button::Kind::Quiet, this);
    auto* cancel = new Button(tr("Cancel"), Button::Kind::Standard, this);
    auto* show = new Button(tr("Show these"), Button::Kind::Primary, this);
    show->setObjectName(QStringLiteral("showColumns"));
    foot()->insertWidget(0, usual);
    foot()->addWidget(cancel);
    foot()->addWidget(show);
    connect(usual, &QPushButton::clicked, this, [this] { list(usualColumns()); });
    connect(cancel, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(show, &QPushButton::clicked, this, [this] {
        Q_EMIT accepted(chosen());
        dismiss();
    });
    present(m_list);
}

QWidget* ColumnsSheet::buildBody()
{
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(paragraph(tr("Tick what the list shows; drag to change the order.")));
    m_list->setObjectName(QStringLiteral("columns"));
    m_list->setAccessibleName(tr("Columns"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setMinimumHeight(240);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setIconSize({gripSide, gripSide});
    column->addWidget(m_list, 1);
    auto* order = new QHBoxLayout;
    auto* up = new IconButton(QStringLiteral("chevron-up"), tr("Further to the front"), body);
    auto* down = new IconButton(QStringLiteral("chevron-down"), tr("Further to the back"), body);
    order->addWidget(up);
    order->addWidget(down);
    order->addStretch(1);
    column->addLayout(order);
    connect(up, &QPushButton::clicked, this, [this] { moveCurrent(-1); });
    connect(down, &QPushButton::clicked, this, [this] { moveCurrent(1); });
    column->addWidget(buildNaming());
    return body;
}

QWidget* ColumnsSheet::buildNaming()
{
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, space::small, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(new TextLabel(tr("One more column"), TextRole::Strong, &Theme::text1, part));
    for (const QString& base : namedColumns()) {
        m_kind->addItem(namedColumnWords(base), base);
    }
    m_kind->setAccessibleName(tr("What the column says"));
    m_name->setObjectName(QStringLiteral("columnName"));
    m_name->setAccessibleName(tr("Name"));
    m_name->setPlaceholderText(tr("Name, such as Zoom"));
    m_name->setMaxLength(longestColumnName);
    m_completer->setModel(m_names);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_name->setCompleter(m_completer);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_kind);
    row->addWidget(m_name, 1);
    row->addWidget(m_add);
    column->addLayout(row);
    m_add->setObjectName(QStringLiteral("addColumn"));
    m_add->setEnabled(false);
    connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_add->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_name, &QLineEdit::textEdited, this, &ColumnsSheet::proposeNames);
    connect(m_name, &QLineEdit::returnPressed, this, &ColumnsSheet::addNamed);
    connect(m_add, &QPushButton::clicked, this, &ColumnsSheet::addNamed);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] { m_names->setStringList({}); });
    return part;
}

void ColumnsSheet::list(const QStringList& shown)
{
    QStringList all = columnIds(listColumns(shown));
    const qsizetype ticked = all.size();
    all += offeredColumns();
    for (int i = 0; i < m_list->count(); ++i) { // those with a name that somebody added stay on offer
        all.append(m_list->item(i)->data(columnIdRole).toString());
    }
    all.removeDuplicates(); // the first of each stays
    m_list->clear();
    for (qsizetype i = 0; i < all.size(); ++i) {
        addItem(all.at(i), i < ticked);
    }
    m_list->setCurrentRow(1); // the device stays where it is
}

void ColumnsSheet::addItem(const QString& id, bool isShown, int row)
{
    const ListColumn column = listColumn(id);
    const bool isDevice = column.shape == ListColumn::Shape::Device; // always first
    const QString kind = column.name().isEmpty() ? QString() : namedColumnWords(column.base());
    auto* item = new QListWidgetItem(kind.isEmpty() ? columnTitle(column)
                                                    : tr("%1 · %2", "column, kind").arg(columnTitle(column), kind));
    item->setData(columnIdRole, id);
    item->setSizeHint({0, rowHeight(columnRow, 1, m_list->fontMetrics(), space::medium)});
    item->setIcon(themedIcon(isDevice ? QStringLiteral("pin") : QStringLiteral("grip"), Tone::Third));
    item->setFlags(isDevice ? Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                            : Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsUserCheckable |
                                  Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren);
    item->setCheckState(isShown ? Qt::Checked : Qt::Unchecked);
    m_list->insertItem(row < 0 ? m_list->count() : row, item);
}

void ColumnsSheet::addNamed()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty()) {
        return;
    }
    const QString id = namedColumn(m_kind->currentData().toString(), name);
    int row = 1;
    for (int i = 1; i < m_list->count(); ++i) {
        if (m_list->item(i)->data(columnIdRole).toString() == id) {
            delete m_list->takeItem(i--);
        } else if (m_list->item(i)->checkState() == Qt::Checked) {
            row = i + 1;
        }
    }
    addItem(id, true, row);
    m_list->setCurrentRow(row);
    m_list->scrollToItem(m_list->item(row));
    m_name->clear();
}

void ColumnsSheet::moveCurrent(int rows)
{
    const int from = m_list->currentRow();
    const int to = from + rows;
    if (from < 1 || to < 1 || to >= m_list->count()) {
        return;
    }
    QListWidgetItem* item = m_list->takeItem(from);
    m_list->insertItem(to, item);
    m_list->setCurrentRow(to);
}

void ColumnsSheet::proposeNames()
{
    const QString typed = m_name->text();
    const QString query = namedColumn(m_kind->currentData().toString(), typed);
    m_control.call(QStringLiteral("query.complete"), {{QStringLiteral("query"), query.chopped(2)}},
                   this, // without what closes the name
                   [this, typed](const Result<QJsonValue>& answer) {
                       if (!answer || m_name->text() != typed || !m_name->hasFocus()) {
                           return;
                       }
                       QStringList names;
                       for (const QJsonValue& one : answer->toArray()) {
                           if (one[QLatin1String("kind")] == QLatin1String("name")) {
                               const ListColumn quoted{one[QLatin1String("text")].toString()};
                               names.append(quoted.name());
                           }
                       }
                       m_names->setStringList(names);
                       if (!names.isEmpty()) {
                           m_completer->complete();
                       }
                   });
}

QStringList ColumnsSheet::chosen() const
{
    QStringList ids;
    for (int i = 0; i < m_list->count(); ++i) {
        const QListWidgetItem* item = m_list->item(i);
        if (item->checkState() == Qt::Checked) {
            ids.append(item->data(columnIdRole).toString());
        }
    }
    return columnIds(listColumns(ids)); // the device first, wherever something was dropped
}

} // namespace espalier::ui
