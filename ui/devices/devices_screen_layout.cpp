// How the Devices screen is put together; what it does is in devices_screen.cpp.
#include "ui/common/button.h"
#include "ui/common/empty_state.h"
#include "ui/common/icon.h"
#include "ui/common/message_bar.h"
#include "ui/common/page_header.h"
#include "ui/common/passing_message.h"
#include "ui/common/rows.h"
#include "ui/common/selection_bar.h"
#include "ui/common/split_view.h"
#include "ui/common/state_delegate.h"
#include "ui/common/table_view.h"
#include "ui/common/two_line_delegate.h"
#include "ui/devices/device_actions.h"
#include "ui/devices/device_detail.h"
#include "ui/devices/devices_screen.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace espalier::ui {

namespace {
constexpr int FilterDelayMs = 200;
} // namespace

DevicesScreen::DevicesScreen(server::Control& control, const Clock& clock, QWidget* parent)
    : Screen(parent), m_control(control), m_clock(clock), m_model(new DeviceModel(control, clock, this)),
      m_actions(new DeviceActions(control, clock, this)), m_pages(new QStackedWidget(this)), m_filterSoon(new QTimer(this)),
      m_passing(new PassingMessage(this))
{
    m_filterSoon->setSingleShot(true);
    m_filterSoon->setInterval(FilterDelayMs);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    m_pages->addWidget(buildListPage());
    m_pages->addWidget(buildFullPage());
    connectActions();
    connect(m_filterSoon, &QTimer::timeout, this, &DevicesScreen::applyFilter);
    connect(m_model, &DeviceModel::loaded, this, &DevicesScreen::onLoaded);
    connect(m_model, &DeviceModel::loadFailed, this, [this](const Error& error) {
        m_notShown = true;
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
        if (rows.contains(QStringLiteral("group"))) {
            loadGroups();
        }
    });
    m_table->sortByColumn(DeviceModel::Device, Qt::AscendingOrder); // also loads
    loadGroups();
    loadQuarantine();
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
    auto* columns = m_header->addAction(QStringLiteral("columns"), tr("Columns"));
    auto* invite = m_header->addAction(QStringLiteral("plus"), tr("Invite people"), Button::Kind::Primary);
    connect(exportButton, &QPushButton::clicked, this, &DevicesScreen::exportCsv);
    connect(columns, &QPushButton::clicked, this, [this, columns] {
        QMenu menu(this);
        m_table->fillColumnsMenu(&menu);
        menu.exec(columns->mapToGlobal(QPoint(0, columns->height())));
    });
    connect(invite, &QPushButton::clicked, this, [this] {
        Q_EMIT jumpRequested({QStringLiteral("enrollment"), {{QStringLiteral("new"), true}}});
    });
    column->addWidget(m_header);
    column->addWidget(buildFilterBar());
    auto* messages = new QVBoxLayout;
    messages->setContentsMargins(space::page, space::medium, space::page, 0);
    messages->setSpacing(space::small);
    m_quarantineBar = new MessageBar(page, MessageBar::Closing::ByCause);
    m_twiceBar = new MessageBar(page, MessageBar::Closing::ByCause);
    m_listMessage = new MessageBar(page);
    messages->addWidget(m_quarantineBar);
    messages->addWidget(m_twiceBar);
    messages->addWidget(m_listMessage);
    column->addLayout(messages);
    column->addSpacing(space::small);
    auto* line = new QWidget(page);
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    column->addWidget(line);
    m_pane = new DeviceDetail(m_control, m_clock, *m_actions, DeviceDetail::Form::Pane, page);
    m_split = new SplitView(buildList(), m_pane, QStringLiteral("devices"), page);
    column->addWidget(m_split, 1);
    connect(m_pane, &DeviceDetail::closeRequested, this, [this] { m_table->clearSelection(); });
    connect(m_pane, &DeviceDetail::fullRequested, this, &DevicesScreen::openFull);
    return page;
}

QWidget* DevicesScreen::buildFilterBar()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(space::page, 0, space::page, 0);
    row->setSpacing(space::small);
    m_text = new QLineEdit(bar);
    m_text->setPlaceholderText(tr("Filter by name, serial number, owner, model or group"));
    m_text->setAccessibleName(tr("Filter devices"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(themedIcon(QStringLiteral("search"), Tone::Third), QLineEdit::LeadingPosition);
    const auto combo = [bar](const QString& name, const QString& any) {
        auto* box = new QComboBox(bar);
        box->setAccessibleName(name);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setMinimumWidth(120);
        box->addItem(any, QString());
        return box;
    };
    m_group = combo(tr("Group"), tr("All groups"));
    m_platform = combo(tr("Platform"), tr("All platforms"));
    // Apple's names, the same in every language.
    for (const auto& [words, value] :
         {std::pair("iPhone", "iphone"), std::pair("iPad", "ipad"), std::pair("Mac", "mac"),
          std::pair("Apple TV", "appletv"), std::pair("Vision Pro", "vision")}) {
        m_platform->addItem(QLatin1String(words), QLatin1String(value));
    }
    m_state = combo(tr("Enrollment"), tr("All states"));
    m_state->addItem(tr("Enrolled"), QStringLiteral("enrolled"));
    m_state->addItem(tr("Enrolling"), QStringLiteral("authenticated"));
    m_state->addItem(tr("Left by itself"), QStringLiteral("checked_out"));
    m_state->addItem(tr("Unenrolled"), QStringLiteral("unenrolled"));
    m_state->addItem(tr("Erased"), QStringLiteral("erased"));
    m_state->addItem(tr("Identity ends soon"), QStringLiteral("identity_ends"));
    m_state->addItem(tr("Must enroll again"), QStringLiteral("other_topic"));
    row->addWidget(m_text, 1);
    row->addWidget(m_group);
    row->addWidget(m_platform);
    row->addWidget(m_state);
    connect(m_text, &QLineEdit::textChanged, m_filterSoon, qOverload<>(&QTimer::start));
    connect(m_text, &QLineEdit::returnPressed, this, &DevicesScreen::applyFilter);
    for (QComboBox* box : {m_group, m_platform, m_state}) {
        connect(box, &QComboBox::currentIndexChanged, this, &DevicesScreen::applyFilter);
    }
    auto* find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, [this] { m_text->setFocus(Qt::ShortcutFocusReason); });
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
                             void (DeviceActions::*action)(const QList<qint64>&)) {
        connect(m_selection->addAction(QLatin1String(iconName), words), &QPushButton::clicked, this,
                [this, action] { (m_actions->*action)(selectedIds()); });
    };
    bulk("refresh", tr("Refresh"), &DeviceActions::refresh);
    bulk("profiles", tr("Assign profile…"), &DeviceActions::assignProfile);
    bulk("groups", tr("Add to group…"), &DeviceActions::addToGroup);
    bulk("wake", tr("Send command…"), &DeviceActions::sendCommandToAll);
    m_listStack = new QStackedWidget(list);
    m_table = new TableView(TableView::Checks::Selection, m_listStack);
    m_table->setObjectName(QStringLiteral("devices"));
    m_table->setAccessibleName(tr("Devices"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new TwoLineDelegate(TwoLineDelegate::Weight::Plain, m_table));
    m_table->setItemDelegateForColumn(DeviceModel::Device, new TwoLineDelegate(TwoLineDelegate::Weight::Name, m_table));
    m_table->setItemDelegateForColumn(DeviceModel::LastContact,
                                      new TwoLineDelegate(TwoLineDelegate::Weight::Quiet, m_table));
    m_table->setItemDelegateForColumn(DeviceModel::Condition, new StateDelegate(StateDelegate::Look::Pill, m_table));
    m_table->setFittingColumn(DeviceModel::Condition);
    m_table->setColumnWidths({0, 122, 106, 168, 96, 120, 100, 90, 160, 130, 100});
    m_table->setEssentialColumns({DeviceModel::Device, DeviceModel::Condition, DeviceModel::LastContact});
    m_table->setSortingEnabled(true);
    m_table->rememberColumns(QStringLiteral("devices"),
                             {DeviceModel::Serial, DeviceModel::AssetTag, DeviceModel::Supervised, DeviceModel::Storage,
                              DeviceModel::Link, DeviceModel::Enrolled});
    m_empty = new EmptyState(m_listStack);
    m_listStack->addWidget(m_table);
    m_listStack->addWidget(m_empty);
    column->addWidget(m_selection);
    column->addWidget(m_listStack, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DevicesScreen::onSelection);
    connect(m_table, &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { openFull(m_model->at(index.row()).id); });
    connect(m_selection, &SelectionBar::cleared, m_table, &QAbstractItemView::clearSelection);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_model->filter().isEmpty()) {
            Q_EMIT jumpRequested({QStringLiteral("enrollment"), {{QStringLiteral("new"), true}}});
        } else {
            clearFilter();
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
