#include "ui/groups/members_tab.h"

#include "ui/common/button.h"
#include "ui/common/cells_model.h"
#include "ui/common/device_text.h"
#include "ui/common/empty_state.h"
#include "ui/common/icon.h"
#include "ui/common/permissions.h"
#include "ui/common/rows.h"
#include "ui/common/selection_bar.h"
#include "ui/common/state_delegate.h"
#include "ui/common/table_view.h"
#include "ui/common/text_label.h"
#include "ui/common/time_words.h"
#include "ui/common/two_line_delegate.h"
#include "ui/devices/device_row.h"
#include "ui/devices/device_words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QJsonArray>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace espalier::ui {

namespace {

constexpr int mostMembers = 500;
constexpr int membersSoonMs = 200;
constexpr int membersAgainMs = 1'500; // a fleet that checks in touches devices all the time
enum MemberColumn { MemberDevice, MemberState, MemberSeen, MemberAction };

} // namespace

MembersTab::MembersTab(server::Control& control, const Clock& clock, QWidget* parent)
    : QWidget(parent), m_control(control), m_clock(clock), m_filter(new QLineEdit(this)),
      m_all(new Button(tr("Show in Devices"), Button::Kind::Link, this)), m_heads(new QStackedWidget(this)),
      m_selection(new SelectionBar(m_heads)), m_table(new TableView(TableView::Checks::Selection, this)),
      m_model(new CellsModel({tr("Device"), tr("State"), tr("Last contact"), QString()}, this)),
      m_empty(new EmptyState(this)), m_more(paragraph({}))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    // What can be done with the selected stands where the filter does, so that no row moves below the pointer.
    m_heads->addWidget(buildHead());
    m_heads->addWidget(m_selection);
    m_heads->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    column->addWidget(m_heads);
    m_table->setObjectName(QStringLiteral("members"));
    m_table->setAccessibleName(tr("Devices in the group"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new TwoLineDelegate(TwoLineDelegate::Weight::Plain, m_table));
    m_table->setItemDelegateForColumn(MemberDevice, new TwoLineDelegate(TwoLineDelegate::Weight::Name, m_table));
    m_table->setItemDelegateForColumn(MemberState, new StateDelegate(StateDelegate::Look::Words, m_table));
    m_table->setItemDelegateForColumn(MemberAction, new TwoLineDelegate(TwoLineDelegate::Weight::Link, m_table));
    m_table->setColumnWidths({0, 160, 130, 110});
    m_table->setFittingColumn(MemberState);
    m_table->setEssentialColumns({MemberDevice, MemberState, MemberAction});
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    m_more->setContentsMargins(space::pane, space::small, space::pane, space::small);
    column->addWidget(m_more);
    m_more->hide();
    m_empty->hide();
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &MembersTab::reload);
    connect(m_filter, &QLineEdit::textChanged, this, [this] { m_soon.start(membersSoonMs); });
    connect(m_all, &QPushButton::clicked, this, &MembersTab::allRequested);
    needs(m_empty->action(), m_control, "group.add");
    connect(m_empty, &EmptyState::actionTriggered, this, &MembersTab::addRequested);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MembersTab::onSelection);
    connect(m_selection, &SelectionBar::cleared, m_table, &QAbstractItemView::clearSelection);
    connect(m_table, &QWidget::customContextMenuRequested, this, &MembersTab::showMenu);
    connect(m_table, &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT deviceRequested(m_model->at(index.row()).key.toLongLong()); });
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == MemberAction && !m_group.builtIn) {
            const CellRow row = m_model->at(index.row());
            m_table->clearSelection();
            Q_EMIT explainRequested(row.key.toLongLong(), row.cells.first().text);
        }
    });
    connect(&control, &server::Control::changed, this, [this](const server::ChangedRows& rows) {
        const QSet<qint64> groups = rows.value(QStringLiteral("group"));
        const bool isOurs =
            groups.contains(m_group.id) || groups.contains(0) || rows.contains(QStringLiteral("device"));
        if (isOurs && m_group.id > 0 && isVisible() && !m_soon.isActive()) {
            m_soon.start(membersAgainMs);
        }
    });
}

QWidget* MembersTab::buildHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(space::pane, space::medium, space::pane, space::medium);
    row->setSpacing(space::medium);
    m_filter->setObjectName(QStringLiteral("memberFilter"));
    m_filter->setPlaceholderText(tr("Look for devices"));
    m_filter->setAccessibleName(tr("Look for devices in the group"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(320);
    m_filter->addAction(themedIcon(QStringLiteral("search"), Tone::Third), QLineEdit::LeadingPosition);
    row->addWidget(m_filter, 1);
    row->addStretch(1);
    row->addWidget(m_all);
    Button* ask = m_selection->addAction(QStringLiteral("refresh"), tr("Ask again"));
    ask->setObjectName(QStringLiteral("askSelected"));
    m_takeOut = m_selection->addAction(QStringLiteral("minus"), tr("Take out"));
    m_takeOut->setObjectName(QStringLiteral("takeOut"));
    needs(ask, m_control, "inventory.refresh");
    needs(m_takeOut, m_control, "group.remove");
    connect(ask, &QPushButton::clicked, this, [this] { Q_EMIT refreshRequested(selected()); });
    connect(m_takeOut, &QPushButton::clicked, this, [this] { Q_EMIT removeRequested(selected()); });
    return head;
}

void MembersTab::setGroup(const GroupRow& group)
{
    const bool isOther = group.id != m_group.id;
    m_group = group;
    m_takeOut->setEnabled(group.isByHand());
    m_takeOut->setToolTip(group.isByHand() ? QString() : tr("Who is in this group isn’t said by hand"));
    if (isOther) {
        const QSignalBlocker quiet(m_filter);
        m_filter->clear();
        m_table->clearSelection();
        m_model->setRows({});
    }
    reload();
}

void MembersTab::reload()
{
    const QString text = m_filter->text().trimmed();
    m_control.call(QStringLiteral("device.list"),
                   {{QStringLiteral("group"), m_group.id},
                    {QStringLiteral("filter"), text},
                    {QStringLiteral("most"), mostMembers},
                    {QStringLiteral("sort"), QStringLiteral("name")}},
                   this, [this, text, group = m_group.id](const Result<QJsonValue>& answer) {
                       if (group != m_group.id || text != m_filter->text().trimmed()) {
                           return;
                       }
                       if (!answer) {
                           Q_EMIT failed(answer.error());
                           return;
                       }
                       tell(answer->toObject());
                   });
}

void MembersTab::tell(const QJsonObject& answer)
{
    QList<CellRow> rows;
    const qint64 now = m_clock.nowMs();
    for (const QJsonValue& value : answer.value(QLatin1String("rows")).toArray()) {
        const auto device = DeviceRow::fromJson(value.toObject());
        const DeviceCondition condition = conditionOf(device, now);
        rows << CellRow{device.id,
                        {Cell{visibleText(device.title()),
                              tr("%1 · %2", "model, serial number").arg(modelWords(device), visibleText(device.serial)),
                              deviceIconName(device.platform, device.model),
                              {},
                              {},
                              {}},
                         Cell{condition.words, {}, {}, condition.state, {}, {}},
                         Cell{agoWords(device.lastSeen, now), {}, {}, {}, {}, {}},
                         // in the group of all devices every one is for the same reason
                         Cell{m_group.builtIn ? QString() : tr("Why here?"), {}, {}, {}, {}, {}}},
                        value.toObject()};
    }
    m_model->setRows(rows);
    const qint64 matching = answer.value(QLatin1String("matching")).toInteger();
    m_more->setText(tr("The first %1 of %2. Look for a name or serial number to find others.")
                        .arg(locale().toString(rows.size()), locale().toString(matching)));
    m_more->setVisible(matching > rows.size());
    if (!m_filter->text().isEmpty()) {
        m_empty->set(QStringLiteral("search"), tr("Nothing found"), tr("No device of this group fits these words."));
    } else if (m_group.isByHand()) {
        m_empty->set(QStringLiteral("groups"), tr("Nobody is in it"),
                     tr("Add devices here, or let a link put newcomers into it."), tr("Add devices…"),
                     QStringLiteral("plus"));
    } else {
        m_empty->set(QStringLiteral("groups"), tr("No device fits"), tr("Whoever fits later joins by itself."));
    }
    m_empty->setVisible(rows.isEmpty());
    m_table->setVisible(!rows.isEmpty());
    onSelection();
}

QList<qint64> MembersTab::selected() const
{
    QList<qint64> ids;
    for (const QModelIndex& row : m_table->selectionModel()->selectedRows()) {
        ids << m_model->at(row.row()).key.toLongLong();
    }
    return ids;
}

void MembersTab::onSelection()
{
    const int count = static_cast<int>(selected().size());
    m_heads->setCurrentIndex(count > 0 ? 1 : 0);
    m_selection->setCounts(count, m_model->rowCount());
}

void MembersTab::showMenu(const QPoint& at)
{
    const QModelIndex index = m_table->indexAt(at);
    if (!index.isValid()) {
        return;
    }
    const CellRow row = m_model->at(index.row());
    const qint64 device = row.key.toLongLong();
    QMenu menu(this);
    menu.addAction(themedIcon(QStringLiteral("devices")), tr("Show the device"), this,
                   [this, device] { Q_EMIT deviceRequested(device); });
    if (!m_group.builtIn) {
        menu.addAction(themedIcon(QStringLiteral("help")), tr("Why is it in this group?"), this,
                       [this, device, row] { Q_EMIT explainRequested(device, row.cells.first().text); });
    }
    needs(menu.addAction(themedIcon(QStringLiteral("refresh")), tr("Ask again"), this,
                         [this, device] { Q_EMIT refreshRequested({device}); }),
          m_control, "inventory.refresh");
    if (m_group.isByHand()) {
        needs(menu.addAction(themedIcon(QStringLiteral("minus")), tr("Take out"), this,
                             [this, device] { Q_EMIT removeRequested({device}); }),
              m_control, "group.remove");
    }
    menu.exec(m_table->viewport()->mapToGlobal(at));
}

} // namespace espalier::ui
