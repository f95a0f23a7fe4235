// How the Profiles screen is put together; what it does is in profiles_screen.cpp.
#include "ui/common/app_style.h"
#include "ui/common/button.h"
#include "ui/common/empty_state.h"
#include "ui/common/hairline.h"
#include "ui/common/icon.h"
#include "ui/common/message_bar.h"
#include "ui/common/page_header.h"
#include "ui/common/permissions.h"
#include "ui/common/rows.h"
#include "ui/common/selection_bar.h"
#include "ui/common/tab_bar.h"
#include "ui/common/two_line_delegate.h"
#include "ui/profiles/drop_zone.h"
#include "ui/profiles/importing/import_actions.h"
#include "ui/profiles/install_progress.h"
#include "ui/profiles/profile_drag.h"
#include "ui/profiles/profile_table.h"
#include "ui/profiles/profiles_screen.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace espalier::ui {

QWidget* ProfilesScreen::buildHead()
{
    auto* head = new QWidget(this);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_header = new PageHeader(title(), head);
    auto* handOut = m_header->addAction(QStringLiteral("export"), tr("Export all…"));
    auto* import = m_header->addAction(QStringLiteral("import"), tr("Import…"));
    auto* fresh = m_header->addAction(QStringLiteral("plus"), tr("New profile"), Button::Kind::Primary);
    needs(handOut, m_control, "profile.export");
    needs(import, m_control, "profile.import");
    needs(fresh, m_control, "profile.save");
    connect(fresh, &QPushButton::clicked, this, &ProfilesScreen::newProfile);
    handOut->setObjectName(QStringLiteral("exportAll"));
    connect(handOut, &QPushButton::clicked, this, &ProfilesScreen::exportAll);
    auto* ways = new QMenu(import);
    ways->addAction(themedIcon(QStringLiteral("file")), tr("Files…"), m_importing, &ImportActions::chooseFiles);
    ways->addAction(themedIcon(QStringLiteral("folder")), tr("A folder…"), m_importing, &ImportActions::chooseFolder);
    QAction* paste =
        ways->addAction(themedIcon(QStringLiteral("paste")), tr("Paste"), m_importing, &ImportActions::paste);
    paste->setShortcut(QKeySequence::Paste); // as a sign; the page has the shortcut
    paste->setShortcutContext(Qt::WidgetShortcut);
    import->setMenu(ways);
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
    m_text->setAcceptDrops(false); // files are for the page
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
    column->addWidget(hairline(Qt::Horizontal, head));
    connect(m_text, &QLineEdit::textChanged, this, &ProfilesScreen::applyFilter);
    connect(m_views, &QTabBar::currentChanged, this, &ProfilesScreen::applyFilter);
    auto* find = new QShortcut(QKeySequence::Find, m_pages->widget(0)); // the editor, in its place, has one of its own
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
    m_selection = new SelectionBar(list);
    m_selection->hide();
    Button* exportSome = m_selection->addAction(QStringLiteral("export"), tr("Export to a folder…"));
    exportSome->setObjectName(QStringLiteral("exportSelected"));
    needs(exportSome, m_control, "profile.export");
    connect(exportSome, &QPushButton::clicked, this, &ProfilesScreen::exportSelected);
    column->addWidget(m_selection);
    m_listStack = new QStackedWidget(list);
    m_table = new ProfileTable(m_listStack);
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
    m_drop->setVisible(Permissions::of(m_control).may(QStringLiteral("profile.import")));
    column->addLayout(dropRoom);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ProfilesScreen::onSelection);
    connect(m_selection, &SelectionBar::cleared, m_table, &QAbstractItemView::clearSelection);
    m_drag = new ProfileDrag(m_control, m_table->viewport());
    connect(m_table, &ProfileTable::dragBegun, this, [this] { m_drag->begin(selectedIds()); });
    connect(m_table, &ProfileTable::dragReleased, m_drag, &ProfileDrag::cancel);
    connect(m_drag, &ProfileDrag::ended, m_table, &ProfileTable::endDrag);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_model->all().isEmpty()) {
            m_importing->chooseFiles();
        } else {
            m_text->clear();
            m_views->setCurrentIndex(0);
        }
    });
    return list;
}

} // namespace espalier::ui
