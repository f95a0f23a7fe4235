// How the Devices screen is put together; what it does is in devices_screen.cpp.
#include "ui/common/button.h"
#include "ui/common/device_text.h"
#include "ui/common/empty_state.h"
#include "ui/common/hairline.h"
#include "ui/common/icon.h"
#include "ui/common/message_bar.h"
#include "ui/common/page_header.h"
#include "ui/common/passing_message.h"
#include "ui/common/permissions.h"
#include "ui/common/rows.h"
#include "ui/common/selection_bar.h"
#include "ui/common/split_view.h"
#include "ui/devices/browser/columns_sheet.h"
#include "ui/devices/browser/device_table.h"
#include "ui/devices/browser/filter_menu.h"
#include "ui/devices/browser/query_bar.h"
#include "ui/devices/browser/view_menu.h"
#include "ui/devices/device_actions.h"
#include "ui/devices/device_detail.h"
#include "ui/devices/devices_screen.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace espalier::ui {

namespace {
constexpr int attentionSoonMs = 1500; // after the list, which somebody waits for
} // namespace

DevicesScreen::DevicesScreen(server::Control& control, const Clock& clock, QWidget* parent)
    : Screen(parent), m_control(control), m_clock(clock), m_model(new DeviceModel(control, clock, this)),
      m_actions(new DeviceActions(control, clock, this)), m_pages(new QStackedWidget(this)),
      m_attentionSoon(new QTimer(this)), m_passing(new PassingMessage(this))
{
    m_attentionSoon->setSingleShot(true);
    m_attentionSoon->setInterval(attentionSoonMs);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    m_pages->addWidget(buildListPage());
    m_pages->addWidget(buildFullPage());
    connectActions();
    connectViews();
    connect(m_attentionSoon, &QTimer::timeout, this, &DevicesScreen::countAttention);
    connect(m_model, &DeviceModel::loaded, this, &DevicesScreen::onLoaded);
    connect(m_model, &DeviceModel::loadFailed, this, [this](const Error& error) {
        m_notShown = true;
        m_selectLoaded = 0;
        m_listMessage->set(userSentence(error, tr("The list of devices can’t be shown.")));
        connect(m_listMessage->addAction(tr("Try again")), &QPushButton::clicked, m_model, &DeviceModel::reload);
    });
    connect(m_model, &DeviceModel::loaded, this, [this] {
        if (std::exchange(m_notShown, false)) { // any other failure stays until it is closed
            m_listMessage->clear();
        }
    });
    connect(&control, &server::Control::changed, this, [this](const server::ChangedRows& rows) {
        if (rows.contains(QStringLiteral("quarantine"))) {
            loadQuarantine();
        }
    });
    m_table->remember(QStringLiteral("devices/list")); // also loads
    loadQuarantine();
}

void DevicesScreen::connectViews()
{
    connect(m_query, &QueryBar::queryChanged, this, &DevicesScreen::applyQuery);
    connect(m_query, &QueryBar::heldChanged, this, &DevicesScreen::tellSummary);
    connect(m_filter, &FilterMenu::picked, m_query, &QueryBar::addTerm);
    connect(m_views, &ViewMenu::chosen, this, &DevicesScreen::showView);
    connect(m_views, &ViewMenu::told, this, [this](const QString& words) { tell(words); });
    connect(m_views, &ViewMenu::failed, this, [this](const UserSentence& sentence) { m_listMessage->set(sentence); });
    connect(m_views, &ViewMenu::deleted, this, [this](const ListView& view) {
        tell(tr("View %1 deleted.").arg(quoted(view.name)));
        connect(m_passing->addAction(tr("Undo")), &QPushButton::clicked, m_views,
                [this, view] { m_views->save(view); });
    });
    connect(m_table, &DeviceTable::arranged, m_views, &ViewMenu::follow);
    connect(m_table, &DeviceTable::columnMenuRequested, this, &DevicesScreen::chooseColumns);
}

void DevicesScreen::chooseColumns()
{
    auto* sheet = new ColumnsSheet(m_control, m_table->columns(), this);
    connect(sheet, &ColumnsSheet::accepted, m_table, &DeviceTable::setColumns);
}

QWidget* DevicesScreen::buildListPage()
{
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_header = new PageHeader(title(), page);
    auto* exportButton = m_header->addAction(QStringLiteral("export"), tr("Export…"));
    auto* packages = m_header->addAction(QStringLiteral("archive"), tr("Packages…"));
    connect(packages, &QPushButton::clicked, m_actions, &DeviceActions::packages);
    auto* columns = m_header->addAction(QStringLiteral("columns"), tr("Columns…"));
    auto* invite = m_header->addAction(QStringLiteral("plus"), tr("Invite people"), Button::Kind::Primary);
    exportButton->setObjectName(QStringLiteral("export"));
    columns->setObjectName(QStringLiteral("chooseColumns"));
    connect(exportButton, &QPushButton::clicked, this, [this, exportButton] { showExportMenu(*exportButton); });
    connect(columns, &QPushButton::clicked, this, &DevicesScreen::chooseColumns);
    needs(invite, m_control, "link.create");
    connect(invite, &QPushButton::clicked, this, [this] {
        Q_EMIT jumpRequested({QStringLiteral("enrollment"), {{QStringLiteral("new"), true}}});
    });
    column->addWidget(m_header);
    column->addWidget(buildQueryRow());
    auto* messages = new QVBoxLayout;
    messages->setContentsMargins(space::page, space::medium, space::page, 0);
    messages->setSpacing(space::small);
    m_quarantineBar = new MessageBar(page, MessageBar::Closing::ByCause);
    m_twiceBar = new MessageBar(page, MessageBar::Closing::ByCause);
    m_exportBar = new MessageBar(page, MessageBar::Closing::ByCause);
    m_restBar = new MessageBar(page, MessageBar::Closing::ByCause);
    m_listMessage = new MessageBar(page);
    messages->addWidget(m_quarantineBar);
    messages->addWidget(m_twiceBar);
    messages->addWidget(m_exportBar);
    messages->addWidget(m_restBar);
    messages->addWidget(m_listMessage);
    column->addLayout(messages);
    column->addSpacing(space::small);
    column->addWidget(hairline(Qt::Horizontal, page));
    m_pane = new DeviceDetail(m_control, m_clock, *m_actions, DeviceDetail::Form::Pane, page);
    m_split = new SplitView(buildList(), m_pane, QStringLiteral("devices"), page);
    column->addWidget(m_split, 1);
    connect(m_pane, &DeviceDetail::closeRequested, this, [this] { m_table->clearSelection(); });
    connect(m_pane, &DeviceDetail::fullRequested, this, &DevicesScreen::openFull);
    return page;
}

QWidget* DevicesScreen::buildQueryRow()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(space::page, 0, space::page, 0);
    row->setSpacing(space::small);
    m_query = new QueryBar(m_control, bar);
    m_views = new ViewMenu(
        m_control, [this] { return shownView(); }, bar);
    m_filter = new FilterMenu(m_control, bar);
    row->addWidget(m_query, 1);
    row->addWidget(m_filter);
    row->addWidget(m_views);
    auto* find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, [this] { m_query->edit()->setFocus(Qt::ShortcutFocusReason); });
    return bar;
}

QWidget* DevicesScreen::buildList()
{
    auto* list = new QWidget(this);
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_selection = new SelectionBar(list);
    m_selection->hide();
    const auto bulk = [this](const char* iconName, const QString& words,
                             void (DeviceActions::*action)(const QList<qint64>&), const char* operation) {
        Button* button = m_selection->addAction(QLatin1String(iconName), words);
        needs(button, m_control, operation);
        connect(button, &QPushButton::clicked, this, [this, action] { (m_actions->*action)(selectedIds()); });
    };
    bulk("refresh", tr("Refresh"), &DeviceActions::refresh, "inventory.refresh");
    bulk("profiles", tr("Assign profile…"), &DeviceActions::assignProfile, "profile.assign");
    bulk("groups", tr("Add to group…"), &DeviceActions::addToGroup, "group.add");
    bulk("wake", tr("Send command…"), &DeviceActions::sendCommandToAll, "command.send");
    m_listStack = new QStackedWidget(list);
    m_table = new DeviceTable(*m_model, m_listStack);
    m_table->setObjectName(QStringLiteral("devices"));
    m_table->setAccessibleName(tr("Devices"));
    m_empty = new EmptyState(m_listStack);
    m_listStack->addWidget(m_table);
    m_listStack->addWidget(m_empty);
    column->addWidget(m_listStack, 1);
    column->addWidget(m_selection); // below: no row moves away from under the pointer when it comes
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DevicesScreen::onSelection);
    connect(m_table, &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { openFull(m_model->at(index.row()).id); });
    connect(m_selection, &SelectionBar::cleared, m_table, &QAbstractItemView::clearSelection);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_model->query().isEmpty()) {
            Q_EMIT jumpRequested({QStringLiteral("enrollment"), {{QStringLiteral("new"), true}}});
        } else {
            m_query->setText({});
        }
    });
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        const QModelIndex index = m_table->indexAt(at);
        if (index.isValid()) {
            QMenu menu(this);
            const DeviceRow device = m_model->at(index.row());
            menu.addAction(tr("Open in full"), this, [this, id = device.id] { openFull(id); });
            menu.addAction(themedIcon(QStringLiteral("refresh")), tr("Refresh"), this,
                           [this, id = device.id] { m_actions->refresh({id}); });
            m_actions->fillMenu(&menu, device);
            menu.exec(m_table->viewport()->mapToGlobal(at));
        }
    });
    return list;
}

QWidget* DevicesScreen::buildFullPage()
{
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_fullHeader = new PageHeader(QString(), page);
    m_fullHeader->setBack(title());
    column->addWidget(m_fullHeader);
    auto* messages = new QVBoxLayout;
    messages->setContentsMargins(space::page, 0, space::page, space::small);
    m_fullMessage = new MessageBar(page);
    messages->addWidget(m_fullMessage);
    column->addLayout(messages);
    m_full = new DeviceDetail(m_control, m_clock, *m_actions, DeviceDetail::Form::Full, page);
    column->addWidget(m_full, 1);
    connect(m_fullHeader, &PageHeader::backRequested, this, &DevicesScreen::leaveFull);
    connect(m_full, &DeviceDetail::nameChanged, m_fullHeader, &PageHeader::setTitle);
    const auto toProfile = [this](qint64 profile) {
        Q_EMIT jumpRequested({QStringLiteral("profiles"), {{QStringLiteral("profile"), profile}}});
    };
    const auto toApprovals = [this] {
        Q_EMIT jumpRequested({QStringLiteral("enrollment"), {{QStringLiteral("approvals"), true}}});
    };
    for (const DeviceDetail* detail : {m_pane, m_full}) {
        connect(detail, &DeviceDetail::approvalRequested, this, toApprovals);
    }
    connect(m_full, &DeviceDetail::profileRequested, this, toProfile);
    connect(m_pane, &DeviceDetail::profileRequested, this, toProfile);
    return page;
}

} // namespace espalier::ui
