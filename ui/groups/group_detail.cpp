#include "ui/groups/group_detail.h"

#include "ui/commands/command_sending.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/device_text.h"
#include "ui/common/empty_state.h"
#include "ui/common/fact_grid.h"
#include "ui/common/group_words.h"
#include "ui/common/hairline.h"
#include "ui/common/icon.h"
#include "ui/common/icon_label.h"
#include "ui/common/message_bar.h"
#include "ui/common/permissions.h"
#include "ui/common/record_list.h"
#include "ui/common/rows.h"
#include "ui/common/tab_bar.h"
#include "ui/common/table_view.h"
#include "ui/common/text_label.h"
#include "ui/common/time_words.h"
#include "ui/common/two_line_delegate.h"
#include "ui/groups/members_tab.h"
#include "ui/groups/refresh_progress.h"
#include "ui/groups/schedule_words.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace espalier::ui {

namespace {
constexpr int detailSoonMs = 200;
constexpr int usualScheduleHours = 24;
} // namespace

GroupDetail::GroupDetail(server::Control& control, const Clock& clock, QWidget* parent)
    : QWidget(parent), m_control(control), m_clock(clock),
      m_tile(new IconLabel(QStringLiteral("groups"), Tone::Accent, 22, IconLabel::Ground::AccentTile, this)),
      m_name(new ElidedLabel(TextRole::PaneTitle, &Theme::text1, this)),
      m_facts(new ElidedLabel(TextRole::Body, &Theme::text2, this)),
      m_queryCard(new Card({}, this, Card::Look::Sunken)), m_query(new TextLabel(TextRole::Mono)),
      m_message(new MessageBar(this)), m_progress(new RefreshProgress(control, this)), m_tabs(new TabBar(this)),
      m_pages(new QStackedWidget(this)), m_members(new MembersTab(control, clock, m_pages)),
      m_profiles(new RecordList({tr("Profile"), QString()}, {0, 120}, m_pages)), m_schedule(new FactGrid)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(m_progress);
    column->addWidget(buildTabs(), 1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(detailSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &GroupDetail::load);
    connect(m_progress, &RefreshProgress::failed, this,
            [this](const Error& error) { fail(userSentence(error, tr("The devices were not asked."))); });
    connect(&Permissions::of(control), &Permissions::changed, this, [this] {
        if (m_group.id > 0 && !m_shown.isEmpty()) {
            tell(QJsonObject(m_shown));
        }
    });
    connect(&control, &server::Control::changed, this, [this](const server::ChangedRows& rows) {
        const QSet<qint64> groups = rows.value(QStringLiteral("group"));
        const bool isOurs = groups.contains(m_group.id) || groups.contains(0) ||
                            rows.contains(QStringLiteral("profile")) || rows.contains(QStringLiteral("setting"));
        if (isOurs && m_group.id > 0 && isVisible() && !m_soon.isActive()) {
            m_soon.start();
        }
    });
}

QWidget* GroupDetail::buildHead()
{
    auto* head = new QWidget(this);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(space::pane, space::pane, space::pane, space::small);
    column->setSpacing(space::cards);
    auto* who = new QHBoxLayout;
    who->setSpacing(space::medium);
    who->addWidget(m_tile, 0, Qt::AlignTop);
    auto* names = new QVBoxLayout;
    names->setSpacing(2);
    m_name->setObjectName(QStringLiteral("groupTitle"));
    names->addWidget(m_name);
    names->addWidget(m_facts);
    who->addLayout(names, 1);
    column->addLayout(who);
    column->addWidget(buildActions(head));
    m_query->setWordWrap(true);
    m_query->setObjectName(QStringLiteral("groupQuery"));
    m_query->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_queryCard->body()->addWidget(m_query);
    column->addWidget(m_queryCard);
    column->addWidget(m_message);
    return head;
}

QWidget* GroupDetail::buildActions(QWidget* parent)
{
    auto* bar = new QWidget(parent);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    m_edit = new Button(QStringLiteral("filter"), tr("Edit query…"), Button::Kind::Standard, bar);
    m_add = new Button(QStringLiteral("plus"), tr("Add devices…"), Button::Kind::Standard, bar);
    auto* assign = new Button(QStringLiteral("profiles"), tr("Assign a profile…"), Button::Kind::Standard, bar);
    auto* ask = new Button(QStringLiteral("refresh"), tr("Ask devices now"), Button::Kind::Standard, bar);
    auto* more = new IconButton(QStringLiteral("more"), tr("More actions"), bar);
    m_edit->setObjectName(QStringLiteral("editQuery"));
    m_add->setObjectName(QStringLiteral("addToGroup"));
    assign->setObjectName(QStringLiteral("assignToGroup"));
    ask->setObjectName(QStringLiteral("askGroup"));
    ask->setToolTip(tr("Asks each of its devices about itself, everything, now"));
    more->setObjectName(QStringLiteral("moreOfGroup"));
    for (Button* button : {m_edit, m_add, assign, ask}) {
        row->addWidget(button);
    }
    row->addStretch(1);
    row->addWidget(more);
    auto* menu = new QMenu(more);
    const auto add = [this, menu](const char* name, const char* icon, const QString& words, auto member) {
        QAction* action = menu->addAction(themedIcon(QLatin1String(icon)), words, this, member);
        action->setObjectName(QLatin1String(name));
        return action;
    };
    auto* sending = new CommandSending(m_control, m_clock, this);
    connect(sending, &CommandSending::done, this, &GroupDetail::done);
    needs(menu->addAction(themedIcon(QStringLiteral("wake")), tr("Send command…"), sending,
                          [this, sending] {
                              sending->open({{}, m_group.name, {}, m_group.id});
                          }),
          m_control, "command.send");
    add("explainAny", "help", tr("Why is a device in it?"), &GroupDetail::explainAny);
    m_makeSmart = add("makeSmart", "filter", tr("Make it smart…"), &GroupDetail::editQuery);
    m_rename = add("renameGroup", "edit", tr("Rename…"), &GroupDetail::rename);
    m_delete = add("deleteGroup", "erase", tr("Delete…"), &GroupDetail::remove);
    needs(m_edit, m_control, "group.edit");
    needs(m_add, m_control, "group.add");
    needs(assign, m_control, "profile.assign");
    needs(ask, m_control, "inventory.refresh");
    needs(m_makeSmart, m_control, "group.edit");
    needs(m_rename, m_control, "group.rename");
    needs(m_delete, m_control, "group.delete");
    connect(m_edit, &QPushButton::clicked, this, &GroupDetail::editQuery);
    connect(m_add, &QPushButton::clicked, this, &GroupDetail::addDevices);
    connect(assign, &QPushButton::clicked, this, &GroupDetail::assignProfile);
    connect(ask, &QPushButton::clicked, this, [this] { refresh({{QStringLiteral("group"), m_group.id}}); });
    connect(more, &QPushButton::clicked, menu,
            [more, menu] { menu->popup(more->mapToGlobal(QPoint(0, more->height() + 2))); });
    return bar;
}

QWidget* GroupDetail::buildTabs()
{
    auto* tabs = new QWidget(this);
    auto* column = new QVBoxLayout(tabs);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* tabRow = new QHBoxLayout;
    tabRow->setContentsMargins(6, 0, 6, 0);
    tabRow->addWidget(m_tabs);
    column->addLayout(tabRow);
    column->addWidget(hairline(Qt::Horizontal, tabs));
    column->addWidget(m_pages, 1);
    m_profiles->table()->setObjectName(QStringLiteral("groupProfiles"));
    m_profiles->table()->setAccessibleName(tr("Profiles of the group"));
    m_profiles->empty()->set(QStringLiteral("profiles"), tr("Nothing is assigned"),
                             tr("What is assigned here is installed on every device of the group, and on those that "
                                "join later."),
                             tr("Assign a profile…"));
    m_profiles->table()->setItemDelegateForColumn(1, new TwoLineDelegate(TwoLineDelegate::Weight::Link, m_profiles));
    for (const auto& [page, words] : QList<std::pair<QWidget*, QString>>{
             {m_members, tr("Devices")}, {m_profiles, tr("Assigned")}, {buildInventory(), tr("Inventory")}}) {
        m_tabs->setCount(m_tabs->addTab(words), -1);
        m_pages->addWidget(page);
    }
    m_tabs->setObjectName(QStringLiteral("groupTabs"));
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    needs(m_profiles->empty()->action(), m_control, "profile.assign");
    connect(m_profiles->empty(), &EmptyState::actionTriggered, this, &GroupDetail::assignProfile);
    connect(m_profiles, &RecordList::activated, this, [this](const QJsonObject& profile) {
        Q_EMIT profileRequested(profile.value(QLatin1String("id")).toInteger());
    });
    connect(m_profiles->table(), &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == 1 && mayUnassign()) {
            unassign(m_profiles->model()->at(index.row()).source);
        }
    });
    connect(m_members, &MembersTab::addRequested, this, &GroupDetail::addDevices);
    connect(m_members, &MembersTab::deviceRequested, this, &GroupDetail::deviceRequested);
    connect(m_members, &MembersTab::allRequested, this, [this] { Q_EMIT devicesRequested(m_group.name); });
    connect(m_members, &MembersTab::explainRequested, this, &GroupDetail::explain);
    connect(m_members, &MembersTab::removeRequested, this, &GroupDetail::removeDevices);
    connect(m_members, &MembersTab::refreshRequested, this, [this](const QList<qint64>& devices) {
        QJsonArray ids;
        for (const qint64 device : devices) {
            ids.append(device);
        }
        refresh({{QStringLiteral("devices"), ids}});
    });
    connect(m_members, &MembersTab::failed, this,
            [this](const Error& error) { fail(userSentence(error, tr("Who is in the group can’t be shown."))); });
    return tabs;
}

QWidget* GroupDetail::buildInventory()
{
    auto* page = new QWidget(m_pages);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(space::pane, space::pane, space::pane, space::pane);
    column->setSpacing(space::medium);
    column->addWidget(
        paragraph(tr("What devices of this group are asked about themselves, without anybody doing it.")));
    column->addWidget(m_schedule);
    auto* row = new QHBoxLayout;
    auto* change = new Button(QStringLiteral("clock"), tr("Change…"), Button::Kind::Standard, page);
    change->setObjectName(QStringLiteral("editSchedule"));
    row->addWidget(change);
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(1);
    needs(change, m_control, "group.schedule.set");
    connect(change, &QPushButton::clicked, this, &GroupDetail::editSchedule);
    return page;
}

void GroupDetail::setGroup(const GroupRow& group)
{
    if (group.id != m_group.id) {
        m_message->clear();
        m_progress->end();
        m_profiles->setRows({});
        m_tabs->setCount(1, -1);
        m_shown = {};
    }
    m_group = group;
    const QString name = groupWords(group.name);
    m_tile->set(groupIcon(group), Tone::Accent);
    m_name->setText(visibleText(name));
    m_facts->setText(tr("%1 · %2", "kind of group, counts").arg(kindWords(group), countWords(group)));
    m_query->setText(visibleText(group.query, 2000));
    m_queryCard->setVisible(group.isSmart());
    m_add->setVisible(group.isByHand());
    m_edit->setVisible(group.isSmart());
    m_makeSmart->setVisible(group.isByHand());
    m_rename->setVisible(!group.builtIn);
    m_delete->setVisible(!group.builtIn);
    m_tabs->setCount(0, group.members);
    m_members->setGroup(group);
    load();
}

void GroupDetail::load()
{
    m_control.call(QStringLiteral("group.show"),
                   {{QStringLiteral("group"), m_group.id}, {QStringLiteral("members"), false}}, this,
                   [this, id = m_group.id](const Result<QJsonValue>& answer) {
                       if (id != m_group.id) {
                           return;
                       }
                       if (answer) {
                           tell(answer->toObject());
                       } else if (answer.error().code != ErrorCode::NotFound) { // then the list loses it, too
                           fail(userSentence(answer.error(), tr("The group can’t be shown.")));
                       }
                   });
}

bool GroupDetail::mayUnassign() const
{
    return Permissions::of(m_control).may(QStringLiteral("profile.unassign"));
}

void GroupDetail::tell(const QJsonObject& shown)
{
    m_shown = shown;
    QList<CellRow> rows;
    for (const QJsonValue& value : shown.value(QLatin1String("profiles")).toArray()) {
        const QJsonObject profile = value.toObject();
        rows << CellRow{profile.value(QLatin1String("id")).toInteger(),
                        {Cell{visibleText(profile, "name"), {}, QStringLiteral("profiles"), {}, {}, {}},
                         Cell{mayUnassign() ? tr("Unassign…") : QString(), {}, {}, {}, {}, {}}},
                        profile};
    }
    m_profiles->setRows(rows);
    m_tabs->setCount(1, static_cast<int>(rows.size()));
    const QJsonObject schedule = shown.value(QLatin1String("schedule")).toObject();
    const int usual = shown.value(QLatin1String("usual_hours")).toInt(usualScheduleHours);
    if (schedule.isEmpty()) {
        m_schedule->setFacts({Fact::words(tr("How often"), tr("%1, as all devices").arg(everyHoursWords(usual))),
                              Fact::words(tr("About"), tr("Everything"))});
        return;
    }
    QStringList queries;
    for (const QJsonValue& query : schedule.value(QLatin1String("queries")).toArray()) {
        queries << inventoryQueryWords(query.toString());
    }
    m_schedule->setFacts(
        {Fact::words(tr("How often"), everyHoursWords(schedule.value(QLatin1String("hours")).toInt())),
         Fact::words(tr("About"), queries.join(QStringLiteral(", "))),
         Fact::words(tr("Since"),
                     tr("%1, by %2")
                         .arg(momentWords(schedule.value(QLatin1String("changed_at")).toInteger(), m_clock.nowMs()),
                              visibleText(schedule, "changed_by")))});
}

void GroupDetail::fail(const UserSentence& sentence)
{
    m_message->set(sentence);
}

} // namespace espalier::ui
