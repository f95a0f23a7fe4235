#include "ui/profiles/profiles_screen.h"

#include "ui/common/app_style.h"
#include "ui/common/device_text.h"
#include "ui/common/empty_state.h"
#include "ui/common/icon.h"
#include "ui/common/message_bar.h"
#include "ui/common/page_header.h"
#include "ui/common/rows.h"
#include "ui/common/sheet.h"
#include "ui/common/split_view.h"
#include "ui/common/tab_bar.h"
#include "ui/common/table_view.h"
#include "ui/common/time_words.h"
#include "ui/common/two_line_delegate.h"
#include "ui/editor/editor_opener.h"
#include "ui/editor/editor_screen.h"
#include "ui/editor/templates/new_profile_sheet.h"
#include "ui/profiles/drop_zone.h"
#include "ui/profiles/groups_sheet.h"
#include "ui/profiles/install_progress.h"
#include "ui/profiles/profile_actions.h"
#include "ui/profiles/profile_detail.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

namespace espalier::ui {

namespace {
constexpr int MessageMs = 8000; // good news leaves by itself, failures stay
}

ProfilesScreen::ProfilesScreen(server::Control& control, const Clock& clock, QWidget* parent)
    : Screen(parent), m_control(control), m_clock(clock), m_model(new ProfileModel(control, clock, this)),
      m_actions(new ProfileActions(control, this)), m_messageAway(new QTimer(this))
{
    setAcceptDrops(true);
    m_messageAway->setSingleShot(true);
    m_messageAway->setInterval(MessageMs);
    m_pages = new QStackedWidget(this);
    m_opener = new EditorOpener(control, clock, *m_pages, this);
    auto* library = new QWidget(m_pages);
    m_pages->addWidget(library);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_pages);
    auto* column = new QVBoxLayout(library);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    m_detail = new ProfileDetail(control, clock, *m_actions, this);
    m_split = new SplitView(buildList(), m_detail, QStringLiteral("profiles"), this);
    column->addWidget(m_split, 1);
    connect(m_detail, &ProfileDetail::closeRequested, m_table, &QAbstractItemView::clearSelection);
    connect(m_detail, &ProfileDetail::deviceRequested, this, [this](qint64 device) {
        Q_EMIT jumpRequested({QStringLiteral("devices"), {{QStringLiteral("device"), device}}});
    });
    connect(m_model, &ProfileModel::loaded, this, &ProfilesScreen::onLoaded);
    connect(m_model, &ProfileModel::loadFailed, this, [this](const Error& error) {
        m_message->set(userSentence(error, tr("The profiles can’t be shown.")));
        connect(m_message->addAction(tr("Try again")), &QPushButton::clicked, m_model, &ProfileModel::reload);
    });
    connect(m_actions, &ProfileActions::done, this, [this](const QString& words) {
        m_message->set(State::Ok, words);
        m_messageAway->start();
    });
    connect(m_actions, &ProfileActions::failed, this, [this](const QString& what, const Error& error) {
        m_messageAway->stop();
        m_message->set(userSentence(error, what));
    });
    connect(m_actions, &ProfileActions::changed, m_model, &ProfileModel::reload);
    connect(m_actions, &ProfileActions::imported, this, &ProfilesScreen::select);
    connect(m_messageAway, &QTimer::timeout, m_message, &MessageBar::clear);
    connectEditor();
}

void ProfilesScreen::connectEditor()
{
    connect(m_table, &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { edit(m_model->at(index.row()).id); });
    connect(m_detail, &ProfileDetail::editRequested, this, &ProfilesScreen::edit);
    connect(m_opener, &EditorOpener::saved, this, [this](qint64 profile) {
        m_model->reload();
        m_wanted = profile;
    });
    connect(m_opener, &EditorOpener::closed, this, [this] {
        offerDrafts();
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_opener, &EditorOpener::failed, this, [this](const QString& what, const Error& error) {
        m_messageAway->stop();
        m_message->set(userSentence(error, what));
    });
    connect(m_actions, &ProfileActions::unreadable, this, [this](const QString& name, const QByteArray& file) {
        connect(m_message->addAction(tr("Show the place")), &QPushButton::clicked, this,
                [this, name, file] { m_opener->openFile(file, name); });
    });
}

void ProfilesScreen::setDrafts(Drafts* drafts)
{
    m_opener->setDrafts(drafts);
    offerDrafts();
}

// What was left by a crash, or by closing before it was saved.
void ProfilesScreen::offerDrafts()
{
    const QList<DraftFacts> waiting = m_opener->waitingDrafts();
    m_draftMessage->clear();
    for (const DraftFacts& facts : waiting) {
        if (!facts.readable) {
            continue;
        }
        m_draftMessage->set(State::Waiting, tr("A draft of %1 isn’t saved yet.").arg(quoted(facts.title)),
                            waiting.size() == 1
                                ? tr("Last changed: %1.").arg(momentWords(facts.lastAt, m_clock.nowMs()))
                                : tr("Last changed: %1. %n more draft(s) wait.", nullptr, int(waiting.size()) - 1)
                                      .arg(momentWords(facts.lastAt, m_clock.nowMs())));
        connect(m_draftMessage->addAction(tr("Go on")), &QPushButton::clicked, this,
                [this, id = facts.id] { m_opener->resume(id); });
        connect(m_draftMessage->addAction(tr("Throw away")), &QPushButton::clicked, this, [this, id = facts.id] {
            m_opener->discard(id);
            offerDrafts();
        });
        return;
    }
}

void ProfilesScreen::edit(qint64 id)
{
    if (const ProfileRow* row = m_model->find(id)) {
        m_opener->open({row->id, row->version, row->name});
    }
}

void ProfilesScreen::newProfile()
{
    m_control.call(QStringLiteral("server.status"), {}, this, [this](const Result<QJsonValue>& answer) {
        const QJsonObject status = answer ? answer->toObject() : QJsonObject();
        const QString host = QUrl(status.value(QLatin1String("public_url")).toString()).host();
        auto* sheet =
            new NewProfileSheet(identifierPrefix(host), status.value(QLatin1String("organization")).toString(), this);
        connect(sheet, &NewProfileSheet::created, m_opener, &EditorOpener::openNew);
    });
}

QWidget* ProfilesScreen::buildHead()
{
    auto* head = new QWidget(this);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_header = new PageHeader(title(), head);
    auto* groups = m_header->addAction(QStringLiteral("groups"), tr("Groups…"));
    auto* import = m_header->addAction(QStringLiteral("import"), tr("Import…"));
    auto* fresh = m_header->addAction(QStringLiteral("plus"), tr("New profile"), Button::Kind::Primary);
    connect(groups, &QPushButton::clicked, this, &ProfilesScreen::showGroups);
    connect(fresh, &QPushButton::clicked, this, &ProfilesScreen::newProfile);
    connect(import, &QPushButton::clicked, m_actions, &ProfileActions::chooseFiles);
    column->addWidget(m_header);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(space::page, 0, space::page, 0);
    bar->setSpacing(space::medium);
    m_text = new QLineEdit(head);
    m_text->setPlaceholderText(tr("Search names, identifiers and payloads"));
    m_text->setAccessibleName(tr("Search profiles"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(themedIcon(QStringLiteral("search"), Tone::Third), QLineEdit::LeadingPosition);
    m_text->setMaximumWidth(380);
    m_views = new TabBar(head);
    m_views->setAccessibleName(tr("Views"));
    for (const QString& words : {tr("All"), tr("With problems"), tr("Not assigned")}) {
        m_views->addTab(words);
    }
    bar->addWidget(m_text, 3);
    bar->addWidget(m_views, 4);
    column->addLayout(bar);
    auto* messages = new QVBoxLayout;
    messages->setContentsMargins(space::page, space::medium, space::page, 0);
    m_message = new MessageBar(head);
    messages->addWidget(m_message);
    m_draftMessage = new MessageBar(head);
    messages->addWidget(m_draftMessage);
    column->addLayout(messages);
    column->addSpacing(space::small);
    auto* line = new QWidget(head);
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    column->addWidget(line);
    connect(m_text, &QLineEdit::textChanged, this, &ProfilesScreen::applyFilter);
    connect(m_views, &QTabBar::currentChanged, this, &ProfilesScreen::applyFilter);
    auto* find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, [this] { m_text->setFocus(Qt::ShortcutFocusReason); });
    return head;
}

QWidget* ProfilesScreen::buildList()
{
    auto* list = new QWidget(this);
    list->setAutoFillBackground(true);
    list->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_listStack = new QStackedWidget(list);
    m_table = new TableView(TableView::Checks::None, m_listStack);
    m_table->setObjectName(QStringLiteral("profiles"));
    m_table->setAccessibleName(tr("Profiles"));
    m_table->setModel(m_model);
    m_table->setRowLines(height::profileRow, 2);
    m_table->setItemDelegate(new TwoLineDelegate(TwoLineDelegate::Weight::Plain, m_table));
    m_table->setItemDelegateForColumn(ProfileModel::Profile,
                                      new TwoLineDelegate(TwoLineDelegate::Weight::Name, m_table));
    m_table->setItemDelegateForColumn(ProfileModel::Version,
                                      new TwoLineDelegate(TwoLineDelegate::Weight::Quiet, m_table));
    m_table->setItemDelegateForColumn(ProfileModel::Installed, new InstallDelegate(m_table));
    m_table->setColumnWidths({0, 62, 140, 180, 110});
    m_table->setEssentialColumns({ProfileModel::Profile, ProfileModel::Installed});
    m_table->setSortingEnabled(true);
    m_table->rememberColumns(QStringLiteral("profiles"));
    m_table->sortByColumn(ProfileModel::Imported, Qt::DescendingOrder);
    m_empty = new EmptyState(m_listStack);
    m_listStack->addWidget(m_table);
    m_listStack->addWidget(m_empty);
    column->addWidget(m_listStack, 1);
    m_drop = new DropZone(list);
    auto* dropRoom = new QVBoxLayout;
    dropRoom->setContentsMargins(space::page, space::small, space::page, space::page);
    dropRoom->addWidget(m_drop);
    column->addLayout(dropRoom);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ProfilesScreen::onSelection);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_model->all().isEmpty()) {
            m_actions->chooseFiles();
        } else {
            m_text->clear();
            m_views->setCurrentIndex(0);
        }
    });
    return list;
}

Badge ProfilesScreen::badge() const
{
    if (const int failing = m_model->count(ProfileModel::View::WithProblems); failing > 0) {
        return {QString::number(failing), State::Failed, tr("%n profile(s) failed on a device", nullptr, failing)};
    }
    const int all = static_cast<int>(m_model->all().size());
    return all == 0 ? Badge{} : Badge{QString::number(all), std::nullopt, tr("%n profile(s)", nullptr, all)};
}

void ProfilesScreen::onShown()
{
    if (m_opener->editor() != nullptr) {
        m_opener->editor()->takeFocus();
        return;
    }
    m_table->setFocus(Qt::OtherFocusReason);
}

void ProfilesScreen::open(const Jump& jump)
{
    if (m_opener->editor() != nullptr && !m_opener->close()) {
        return; // something would be lost, and it asks
    }
    if (const qint64 id = jump.what.value(QStringLiteral("profile")).toLongLong(); id > 0) {
        select(id);
        if (jump.what.contains(QStringLiteral("edit"))) {
            edit(id);
        }
    } else if (jump.what.contains(QStringLiteral("import"))) {
        // Not before the page is seen.
        QTimer::singleShot(0, m_actions, &ProfileActions::chooseFiles);
    } else if (jump.what.contains(QStringLiteral("groups"))) {
        showGroups();
    }
}

bool ProfilesScreen::goBack()
{
    if (Sheet* sheet = Sheet::current(this)) {
        sheet->dismiss();
        return true;
    }
    if (m_opener->editor() != nullptr) {
        if (!m_opener->editor()->goBack()) {
            m_opener->close();
        }
        return true;
    }
    if (m_split->isDetailShown()) {
        m_table->clearSelection();
        m_table->setFocus();
        return true;
    }
    if (!m_text->text().isEmpty()) {
        m_text->clear();
        return true;
    }
    return false;
}

void ProfilesScreen::importFiles(const QStringList& paths)
{
    m_actions->importFiles(paths);
}

void ProfilesScreen::applyFilter()
{
    m_model->setFilter(m_text->text().trimmed(), static_cast<ProfileModel::View>(m_views->currentIndex()));
}

void ProfilesScreen::showGroups()
{
    new GroupsSheet(m_control, this);
}

void ProfilesScreen::onLoaded()
{
    const int all = static_cast<int>(m_model->all().size());
    const int failing = m_model->count(ProfileModel::View::WithProblems);
    const QString count = all == 0 ? QString() : tr("%n profile(s)", nullptr, all);
    m_header->setSummary(failing == 0 ? count
                                      : tr("%1 · %2", "count of profiles, how many failed")
                                            .arg(count, tr("%n failed on a device", nullptr, failing)));
    m_views->setCount(0, all);
    m_views->setCount(1, failing);
    m_views->setCount(2, m_model->count(ProfileModel::View::NotAssigned));
    if (m_model->rowCount() > 0) {
        m_listStack->setCurrentWidget(m_table);
    } else if (all == 0) {
        m_empty->set(
            QStringLiteral("profiles"), tr("No profiles yet"),
            tr("A profile carries settings – Wi-Fi, passcode, restrictions – to the devices it is assigned to."),
            tr("Import profiles"), QStringLiteral("import"));
        m_listStack->setCurrentWidget(m_empty);
    } else {
        m_empty->set(QStringLiteral("filter"), tr("No profile matches"),
                     tr("%n profile(s) stand(s) behind this filter.", nullptr, all), tr("Clear the filter"));
        m_listStack->setCurrentWidget(m_empty);
    }
    if (m_wanted > 0 && m_model->rowOf(m_wanted) >= 0) {
        select(std::exchange(m_wanted, 0));
    } else if (const ProfileRow* shown = m_model->find(m_detail->profileId());
               shown != nullptr && m_split->isDetailShown()) {
        m_detail->setProfile(*shown);
    }
    Q_EMIT badgeChanged();
}

void ProfilesScreen::onSelection()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (!rows.isEmpty()) {
        m_detail->setProfile(m_model->at(rows.constFirst().row()));
    }
    m_split->setDetailShown(!rows.isEmpty());
}

void ProfilesScreen::select(qint64 id)
{
    const int row = m_model->rowOf(id);
    if (row < 0) {
        m_wanted = id;
        m_text->clear();
        m_views->setCurrentIndex(0);
        return;
    }
    m_table->selectRow(row);
    m_table->scrollTo(m_model->index(row, 0));
}

void ProfilesScreen::dragEnterEvent(QDragEnterEvent* event)
{
    if (!ProfileActions::profilePaths(event->mimeData()->urls()).isEmpty()) {
        m_drop->setInvited(true);
        event->acceptProposedAction();
    }
}

void ProfilesScreen::dragLeaveEvent(QDragLeaveEvent*)
{
    m_drop->setInvited(false);
}

void ProfilesScreen::dropEvent(QDropEvent* event)
{
    m_drop->setInvited(false);
    event->acceptProposedAction();
    importFiles(ProfileActions::profilePaths(event->mimeData()->urls()));
}

void ProfilesScreen::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().window);
}

} // namespace espalier::ui
