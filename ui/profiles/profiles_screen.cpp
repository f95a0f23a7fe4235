#include "ui/profiles/profiles_screen.h"

#include "profiles/duplicate.h"
#include "profiles/editing/plain_bytes.h"
#include "profiles/editing/reading.h"
#include "profiles/variables/variables.h"
#include "ui/common/app_style.h"
#include "ui/common/device_text.h"
#include "ui/common/empty_state.h"
#include "ui/common/message_bar.h"
#include "ui/common/page_header.h"
#include "ui/common/passing_message.h"
#include "ui/common/selection_bar.h"
#include "ui/common/sheet.h"
#include "ui/common/split_view.h"
#include "ui/common/tab_bar.h"
#include "ui/common/time_words.h"
#include "ui/editor/editor_opener.h"
#include "ui/editor/editor_screen.h"
#include "ui/editor/templates/new_profile_sheet.h"
#include "ui/exporting/exporting.h"
#include "ui/profiles/drafts_sheet.h"
#include "ui/profiles/drop_zone.h"
#include "ui/profiles/importing/drop_page.h"
#include "ui/profiles/importing/import_actions.h"
#include "ui/profiles/profile_actions.h"
#include "ui/profiles/profile_detail.h"
#include "ui/profiles/profile_drag.h"
#include "ui/profiles/profile_table.h"

#include <QJsonObject>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

namespace espalier::ui {

namespace {

QByteArray contentOf(const QJsonValue& exported)
{
    return QByteArray::fromBase64(exported[QLatin1String("content_base64")].toString().toLatin1());
}
} // namespace

ProfilesScreen::ProfilesScreen(server::Control& control, const Clock& clock, QWidget* parent)
    : Screen(parent), m_control(control), m_clock(clock), m_model(new ProfileModel(control, clock, this)),
      m_actions(new ProfileActions(control, this)), m_importing(new ImportActions(control, this)),
      m_passing(new PassingMessage(this))
{
    m_pages = new QStackedWidget(this);
    m_opener = new EditorOpener(control, clock, *m_pages, this);
    auto* library = new DropPage(m_pages);
    library->setObjectName(QStringLiteral("library"));
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
    const auto showDevice = [this](qint64 device) {
        Q_EMIT jumpRequested({QStringLiteral("devices"), {{QStringLiteral("device"), device}}});
    };
    connect(m_detail, &ProfileDetail::deviceRequested, this, showDevice);
    connect(m_opener, &EditorOpener::deviceRequested, this, showDevice);
    connect(m_model, &ProfileModel::loaded, this, &ProfilesScreen::onLoaded);
    connect(m_model, &ProfileModel::loadFailed, this, [this](const Error& error) {
        m_message->set(userSentence(error, tr("The profiles can’t be shown.")));
        connect(m_message->addAction(tr("Try again")), &QPushButton::clicked, m_model, &ProfileModel::reload);
    });
    connect(m_actions, &ProfileActions::done, this, [this](const QString& words) { tell(State::Ok, words); });
    connect(m_actions, &ProfileActions::told, this, &ProfilesScreen::tell);
    connect(m_actions, &ProfileActions::failed, this, &ProfilesScreen::tellFailure);
    connect(m_actions, &ProfileActions::changed, m_model, &ProfileModel::reload);
    connect(m_drag, &ProfileDrag::failed, this,
            [this](const Error& error) { tellFailure(tr("The profile can’t be dragged out."), error); });
    connectEditor();
    connectImport(library);
}

void ProfilesScreen::connectImport(DropPage* library)
{
    connect(library, &DropPage::invited, m_drop, &DropZone::setInvited);
    connect(library, &DropPage::dropped, m_importing, &ImportActions::importFiles);
    auto* paste = new QShortcut(QKeySequence::Paste, library);
    paste->setContext(Qt::WidgetWithChildrenShortcut);
    connect(paste, &QShortcut::activated, m_importing, &ImportActions::paste);
    connect(m_importing, &ImportActions::started, this, [this](int files) {
        m_message->set(State::Waiting, tr("Importing %n file(s)…", nullptr, files));
        connect(m_message->addAction(tr("Stop")), &QPushButton::clicked, m_importing, &ImportActions::stop);
    });
    connect(m_importing, &ImportActions::told, this, &ProfilesScreen::tell);
    connect(m_importing, &ImportActions::summedUp, this, [this](State state, const QString& words) {
        tell(state, tr("Import: %1", "what came of it").arg(words));
        MessageBar* told = state == State::Ok ? m_passing : m_message;
        connect(told->addAction(tr("Show the list")), &QPushButton::clicked, m_importing, &ImportActions::showResults);
    });
    connect(m_importing, &ImportActions::changed, m_model, &ProfileModel::reload);
    connect(m_importing, &ImportActions::imported, this, &ProfilesScreen::select);
    connect(m_importing, &ImportActions::profileRequested, this, &ProfilesScreen::select);
    connect(m_importing, &ImportActions::openRequested, this, &ProfilesScreen::openRefused);
}

// Good news leaves by itself.
void ProfilesScreen::tell(State state, const QString& what, const QString& why)
{
    m_passing->clear();
    if (state == State::Ok) {
        m_message->clear();
        m_passing->tell(what, why);
    } else {
        m_message->set(state, what, why);
    }
}

void ProfilesScreen::tellFailure(const QString& what, const Error& error)
{
    m_message->set(userSentence(error, what));
}

void ProfilesScreen::connectEditor()
{
    connect(m_table, &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { edit(m_model->at(index.row()).id); });
    connect(m_detail, &ProfileDetail::editRequested, this, &ProfilesScreen::edit);
    connect(m_detail, &ProfileDetail::duplicateRequested, this, &ProfilesScreen::duplicate);
    connect(m_opener, &EditorOpener::saved, this, [this](qint64 profile) {
        m_model->reload();
        m_wanted = profile;
    });
    connect(m_opener, &EditorOpener::closed, this, [this] {
        offerDrafts();
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_opener, &EditorOpener::failed, this, &ProfilesScreen::tellFailure);
    auto* exporting = new Exporting(m_control, this);
    connect(m_opener, &EditorOpener::exportRequested, this, [this, exporting] { exporting->exportProfile(edited()); });
    connect(exporting, &Exporting::done, this, [this](const QString& words) {
        if (m_opener->editor() != nullptr) {
            m_opener->editor()->message().set(State::Ok, words);
        }
    });
}

// What the editor shows, saved or not.
ProfileToExport ProfilesScreen::edited() const
{
    const EditorSession& session = m_opener->editor()->session();
    const profiles::EditableDocument& document = session.document();
    ProfileToExport what;
    what.draft = profiles::fileBytes(document);
    what.name = session.name();
    what.isSigned = document.origin().signature && !document.isEdited();
    what.signer = what.isSigned ? document.origin().signature->subject : QString();
    what.hasVariables = !profiles::variablesIn(document).isEmpty();
    return what;
}

void ProfilesScreen::openRefused(const QByteArray& file, const QString& name, const std::optional<profiles::Path>& path)
{
    m_opener->openFile(file, name);
    if (EditorScreen* editor = m_opener->editor()) {
        editor->showTab(QStringLiteral("xml"));
        if (path) {
            editor->reveal(*path);
        }
    }
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
    if (waiting.isEmpty()) {
        return;
    }
    const DraftFacts& last = waiting.constFirst();
    if (waiting.size() > 1) {
        m_draftMessage->set(State::Waiting, tr("%n draft(s) aren’t saved yet.", nullptr, int(waiting.size())),
                            tr("Last changed: %1.").arg(momentWords(last.lastAt, m_clock.nowMs())));
        connect(m_draftMessage->addAction(tr("Show them")), &QPushButton::clicked, this, &ProfilesScreen::showDrafts);
        return;
    }
    m_draftMessage->set(last.readable ? State::Waiting : State::Warning, draftWords(last),
                        tr("Last changed: %1.").arg(momentWords(last.lastAt, m_clock.nowMs())));
    if (last.readable) {
        connect(m_draftMessage->addAction(tr("Go on")), &QPushButton::clicked, this,
                [this, id = last.id] { m_opener->resume(id); });
    }
    connect(m_draftMessage->addAction(tr("Throw away")), &QPushButton::clicked, this, [this, id = last.id] {
        m_opener->discard(id);
        offerDrafts();
    });
}

void ProfilesScreen::showDrafts()
{
    auto* sheet = new DraftsSheet(m_opener->waitingDrafts(), m_clock.nowMs(), this);
    connect(sheet, &DraftsSheet::resumeRequested, m_opener, &EditorOpener::resume);
    connect(sheet, &DraftsSheet::discardRequested, this, [this](const QString& id) {
        m_opener->discard(id);
        offerDrafts();
    });
}

void ProfilesScreen::edit(qint64 id)
{
    if (const ProfileRow* row = m_model->find(id)) {
        m_opener->open({row->id, row->version, row->name});
    }
}

// A draft, which is in the library once it is saved.
void ProfilesScreen::duplicate(qint64 id)
{
    const ProfileRow* row = m_model->find(id);
    if (row == nullptr) {
        return;
    }
    m_control.call(QStringLiteral("profile.export"),
                   {{QStringLiteral("profile"), id}, {QStringLiteral("version"), row->version}}, this,
                   [this, original = *row](const Result<QJsonValue>& answer) {
                       const auto document = answer ? profiles::openDocument(contentOf(*answer))
                                                    : Result<profiles::EditableDocument>(Failure(answer.error()));
                       QStringList taken;
                       for (const ProfileRow& each : m_model->all()) {
                           taken << each.identifier;
                       }
                       const profiles::CopyIdentity identity{profiles::identifierOfCopy(original.identifier, taken),
                                                             tr("%1 (copy)", "name of a profile").arg(original.name)};
                       auto copy = document ? profiles::duplicateOf(*document, identity)
                                            : Result<profiles::EditableDocument>(Failure(document.error()));
                       if (!copy) {
                           tellFailure(tr("%1 was not duplicated.").arg(quoted(original.name)), copy.error());
                           return;
                       }
                       m_opener->openNew(std::move(*copy), identity.displayName);
                       m_opener->editor()->message().set(
                           State::Ok, tr("A copy of %1, with an identity of its own.").arg(quoted(original.name)),
                           tr("It is in the library once it is saved, and assigned to nobody."));
                   });
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
        QTimer::singleShot(0, m_importing, &ImportActions::chooseFiles);
    } else if (jump.what.contains(QStringLiteral("drafts")) && m_opener->waitingDrafts().size() > 1) {
        showDrafts(); // a single one is offered above the list
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
    if (m_table->selectionModel()->hasSelection()) {
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
    m_importing->importFiles(paths);
}

void ProfilesScreen::applyFilter()
{
    m_model->setFilter(m_text->text().trimmed(), static_cast<ProfileModel::View>(m_views->currentIndex()));
}

void ProfilesScreen::onLoaded()
{
    const int all = static_cast<int>(m_model->all().size());
    const int failing = m_model->count(ProfileModel::View::WithProblems);
    const QString count = all == 0 ? QString() : tr("%n profile(s)", nullptr, all);
    m_header->setSummary(failing == 0 ? count
                                      : tr("%1 · %2", "count of profiles, how many failed")
                                            .arg(count, tr("%n failed on a device", nullptr, failing)));
    m_selection->setCounts(static_cast<int>(selectedIds().size()), m_model->rowCount());
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

QList<qint64> ProfilesScreen::selectedIds() const
{
    QList<qint64> ids;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        ids << m_model->at(index.row()).id;
    }
    return ids;
}

void ProfilesScreen::onSelection()
{
    const QList<qint64> ids = selectedIds();
    m_selection->setCounts(static_cast<int>(ids.size()), m_model->rowCount());
    m_selection->setVisible(ids.size() > 1);
    if (ids.size() == 1) {
        m_detail->setProfile(m_model->at(m_model->rowOf(ids.constFirst())));
    }
    m_split->setDetailShown(ids.size() == 1);
}

void ProfilesScreen::exportAll()
{
    QList<qint64> ids;
    for (const ProfileRow& profile : m_model->all()) {
        ids << profile.id;
    }
    m_actions->exportToFolder(m_model->all(), ids);
}

void ProfilesScreen::exportSelected()
{
    m_actions->exportToFolder(m_model->all(), selectedIds());
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

void ProfilesScreen::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().window);
}

} // namespace espalier::ui
