#include "ui/groups/groups_screen.h"

#include "ui/common/app_style.h"
#include "ui/common/filtered_list.h"
#include "ui/common/hairline.h"
#include "ui/common/message_bar.h"
#include "ui/common/page_header.h"
#include "ui/common/passing_message.h"
#include "ui/common/permissions.h"
#include "ui/common/rows.h"
#include "ui/common/sheet.h"
#include "ui/common/two_line_delegate.h"
#include "ui/groups/group_detail.h"
#include "ui/groups/group_sheet.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace espalier::ui {

namespace {

constexpr int leastList = 230;

} // namespace

GroupsScreen::GroupsScreen(server::Control& control, const Clock& clock, QWidget* parent)
    : Screen(parent), m_control(control), m_clock(clock), m_model(new GroupModel(control, this)),
      m_header(new PageHeader(title(), this)), m_message(new MessageBar(this)),
      m_detail(new GroupDetail(control, clock, this)), m_passing(new PassingMessage(this))
{
    auto* fresh = m_header->addAction(QStringLiteral("plus"), tr("New group"), Button::Kind::Primary);
    fresh->setObjectName(QStringLiteral("newGroup"));
    needs(fresh, control, "group.create");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    auto* messages = new QVBoxLayout;
    messages->setContentsMargins(space::page, 0, space::page, 0);
    messages->addWidget(m_message);
    column->addLayout(messages);
    column->addWidget(hairline(Qt::Horizontal, this));
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildList());
    row->addWidget(hairline(Qt::Vertical, this));
    m_detail->setAutoFillBackground(true);
    m_detail->setBackgroundRole(QPalette::Base);
    row->addWidget(m_detail, 1);
    column->addLayout(row, 1);
    m_detail->hide(); // until there is something to show
    connect(fresh, &QPushButton::clicked, this, &GroupsScreen::newGroup);
    connect(m_model, &GroupModel::loaded, this, &GroupsScreen::onLoaded);
    connect(m_model, &GroupModel::loadFailed, this, [this](const Error& error) {
        m_message->set(userSentence(error, tr("The groups can’t be shown.")));
        connect(m_message->addAction(tr("Try again")), &QPushButton::clicked, m_model, &GroupModel::reload);
    });
    connect(m_detail, &GroupDetail::done, this, [this](const QString& words) {
        tell(words);
        m_model->reload();
    });
    connect(m_detail, &GroupDetail::deleted, this, [this](const QString& words) {
        tell(words);
        m_list->setCurrentIndex({});
        m_model->reload();
    });
    connect(m_detail, &GroupDetail::deviceRequested, this, [this](qint64 device) {
        Q_EMIT jumpRequested({QStringLiteral("devices"), {{QStringLiteral("device"), device}}});
    });
    connect(m_detail, &GroupDetail::devicesRequested, this, [this](const QString& group) {
        Q_EMIT jumpRequested({QStringLiteral("devices"), {{QStringLiteral("group"), group}}});
    });
    connect(m_detail, &GroupDetail::profileRequested, this, [this](qint64 profile) {
        Q_EMIT jumpRequested({QStringLiteral("profiles"), {{QStringLiteral("profile"), profile}}});
    });
}

QWidget* GroupsScreen::buildList()
{
    m_left = new FilteredList(tr("Filter groups"), this);
    m_filter = m_left->filter();
    m_filter->setObjectName(QStringLiteral("groupFilter"));
    m_list = m_left->view();
    m_list->setObjectName(QStringLiteral("groups"));
    m_list->setAccessibleName(tr("Groups"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TwoLineDelegate(TwoLineDelegate::Weight::Name, m_list));
    connect(m_filter, &QLineEdit::textChanged, m_model,
            [this](const QString& text) { m_model->setFilter(text.trimmed()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (index.isValid()) {
            m_detail->setGroup(m_model->at(index.row()));
        }
    });
    return m_left;
}

Badge GroupsScreen::badge() const
{
    const int all = static_cast<int>(m_model->all().size()); // as the page counts them
    return all == 0 ? Badge{} : Badge{QString::number(all), std::nullopt, tr("%n group(s)", nullptr, all)};
}

void GroupsScreen::onShown()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

void GroupsScreen::open(const Jump& jump)
{
    if (jump.what.contains(QStringLiteral("new"))) {
        newGroup();
        return;
    }
    const QVariant group = jump.what.value(QStringLiteral("group"));
    m_wantedName = group.typeId() == QMetaType::QString ? group.toString() : QString();
    m_wanted = m_wantedName.isEmpty() ? group.toLongLong() : 0;
    m_filter->clear();
    onLoaded();
}

bool GroupsScreen::goBack()
{
    if (Sheet* sheet = Sheet::current(this)) {
        sheet->dismiss();
        return true;
    }
    if (!m_filter->text().isEmpty()) {
        m_filter->clear();
        return true;
    }
    return false;
}

void GroupsScreen::newGroup()
{
    if (Sheet::current(this) != nullptr) {
        return;
    }
    auto* sheet = new GroupSheet(m_control, std::nullopt, this);
    connect(sheet, &GroupSheet::saved, this, [this](qint64 group, const QString& words) {
        tell(words);
        m_wanted = group;
        m_filter->clear();
        m_model->reload();
    });
}

void GroupsScreen::tell(const QString& words)
{
    m_message->clear(); // what had failed is over
    m_passing->tell(words);
}

void GroupsScreen::onLoaded()
{
    const QList<GroupRow>& all = m_model->all();
    const auto smart = std::count_if(all.cbegin(), all.cend(), [](const GroupRow& group) { return group.isSmart(); });
    m_header->setSummary(all.isEmpty() ? QString()
                                       : tr("%1 · %2", "groups, smart ones")
                                             .arg(tr("%n group(s)", nullptr, static_cast<int>(all.size())),
                                                  tr("%n smart", nullptr, static_cast<int>(smart))));
    if (!all.isEmpty()) {
        m_message->clear();
    }
    for (const GroupRow& group : all) {
        m_wanted = !m_wantedName.isEmpty() && group.name == m_wantedName ? group.id : m_wanted;
    }
    if (m_wanted > 0 && m_model->rowOf(m_wanted) >= 0) {
        m_wantedName.clear();
        select(std::exchange(m_wanted, 0));
    } else if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0) {
        m_list->setCurrentIndex(m_model->index(0)); // the page is never half empty
    } else if (const int row = m_model->rowOf(m_detail->group().id); row >= 0) {
        m_detail->setGroup(m_model->at(row));
    }
    m_detail->setVisible(!all.isEmpty());
    Q_EMIT badgeChanged();
}

void GroupsScreen::select(qint64 id)
{
    const QModelIndex index = m_model->index(m_model->rowOf(id));
    if (m_list->currentIndex() == index) {
        m_detail->setGroup(m_model->at(index.row()));
    }
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

void GroupsScreen::resizeEvent(QResizeEvent* event)
{
    Screen::resizeEvent(event);
    m_left->fit(width(), leastList);
}

void GroupsScreen::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().window);
}

} // namespace espalier::ui
