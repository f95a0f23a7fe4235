#include "ui/editor/editor_session.h"

#include "ui/common/problem_words.h"
#include "ui/editor/edit_command.h"
#include "ui/editor/problem_watch.h"

#include <QScopedValueRollback>

namespace espalier::ui {

namespace {
constexpr int SettleMs = 2000; // by then a draft is written and durable, or the disk refuses
} // namespace

EditorSession::EditorSession(profiles::EditableDocument document, EditedProfile profile,
                             std::shared_ptr<const catalogue::Catalogue> catalogue, const Clock& clock,
                             std::unique_ptr<Draft> draft, QObject* parent)
    : QObject(parent), m_document(std::move(document)), m_profile(std::move(profile)),
      m_catalogue(std::move(catalogue)), m_clock(clock), m_draft(std::move(draft)),
      m_watch(new ProblemWatch(m_document, m_catalogue, m_audience, this))
{
    m_document.makeRoom();
    m_audience.nowMs = clock.nowMs();
    connect(m_watch, &ProblemWatch::judged, this, &EditorSession::showProblems);
    connect(&m_history, &QUndoStack::indexChanged, this, &EditorSession::stateChanged);
    m_settling.setSingleShot(true);
    m_settling.setInterval(SettleMs);
    connect(&m_settling, &QTimer::timeout, this, &EditorSession::settleDraft);
    m_watch->judgeAll();
    if (m_draft && m_profile.version == 0 && !m_document.isEdited()) {
        // A new profile is a draft from its first moment: what a template was filled with is work already.
        m_keepingFails = !m_draft->keep(m_document).has_value();
        m_settling.start();
    }
}

EditorSession::~EditorSession()
{
    m_history.disconnect(this);
}

void EditorSession::beDictionary(const catalogue::Entry& entry)
{
    m_dictionary = &entry;
    m_watch->disconnect(this);
}

QString EditorSession::name() const
{
    const QString own = m_document.string(m_document.root(), u"PayloadDisplayName");
    return own.isEmpty() ? m_profile.name : own;
}

bool EditorSession::edit(const Result<profiles::Edit>& edit, const QString& name, Merge merge)
{
    if (m_isChanging) {
        return false;
    }
    const QScopedValueRollback changing(m_isChanging, true);
    if (!edit) {
        Q_EMIT refused(name, edit.error());
        return false;
    }
    if (edit->isEmpty()) {
        return true;
    }
    if (merge == Merge::Separate) {
        ++m_typing;
    }
    const auto before = m_document.revision();
    if (!apply(*edit)) {
        return false;
    }
    Q_ASSERT(m_document.revision() != before);
    m_history.push(new EditCommand(*this, *edit, name, merge == Merge::Typing ? m_typing + 1 : 0));
    if (merge == Merge::Separate) {
        ++m_typing;
    }
    return true;
}

bool EditorSession::goOver(const profiles::EditableDocument& version, const QString& name)
{
    const Written before = written();
    const Written after{version.origin().encoding, version.origin().byteOrderMark};
    const profiles::Edit change{profiles::difference(m_document.text(), version.text()), {}, {}};
    if (before == after) {
        return edit(change, name);
    }
    if (m_isChanging) {
        return false;
    }
    const QScopedValueRollback changing(m_isChanging, true);
    if (!apply(change)) {
        return false;
    }
    setWritten(after);
    auto* step = new EditCommand(*this, change, name, 0);
    step->setWritten(before, after);
    m_history.push(step);
    endTyping();
    return true;
}

Written EditorSession::written() const
{
    return {m_document.origin().encoding, m_document.origin().byteOrderMark};
}

void EditorSession::setWritten(const Written& written)
{
    profiles::Origin origin = m_document.origin();
    origin.encoding = written.encoding;
    origin.byteOrderMark = written.byteOrderMark;
    m_document.rebase(profiles::EditableDocument(m_document.openedText(), origin, m_document.openedFile(),
                                                 m_document.openedContent()));
    Q_EMIT changed({});
    m_watch->documentChanged({});
}

void EditorSession::endTyping()
{
    ++m_typing;
}

bool EditorSession::apply(const profiles::Edit& edit)
{
    const auto applied = m_document.apply(edit);
    if (!applied) {
        Q_EMIT refused({}, applied.error());
        return false;
    }
    if (m_draft && m_profile.version > 0 && !m_document.isEdited()) {
        m_draft->discard(); // undone to what is saved: there is nothing to go on with
    } else if (m_draft) {
        setKeepingFails(!m_draft->record(m_document, applied->splice).has_value());
        if (!m_settling.isActive()) {
            m_settling.start();
        }
    }
    Q_EMIT changed(*applied);
    m_watch->documentChanged(*applied);
    return true;
}

void EditorSession::setKeepingFails(bool fails)
{
    if (std::exchange(m_keepingFails, fails) != fails) {
        Q_EMIT stateChanged();
    }
}

void EditorSession::settleDraft()
{
    m_settling.stop();
    if (m_draft && !m_draft->settle()) {
        setKeepingFails(true);
    }
}

bool EditorSession::isDraft() const
{
    return m_profile.version == 0 || m_document.isEdited();
}

void EditorSession::saved(qint64 id, int version)
{
    m_document.saved();
    goOnFrom(id, version);
}

void EditorSession::saved(qint64 id, int version, const profiles::EditableDocument& kept)
{
    const bool readAnew = m_document.origin().encoding != kept.origin().encoding;
    m_document.rebase(kept);
    if (readAnew) {
        const QScopedValueRollback changing(m_isChanging, true);
        Q_EMIT changed({});
        m_watch->documentChanged({});
    }
    goOnFrom(id, version);
}

void EditorSession::goOnFrom(qint64 id, int version)
{
    m_document.makeRoom();
    m_profile.id = id;
    m_profile.version = version;
    m_profile.name = name();
    endTyping();
    if (m_draft) {
        m_draft->rebase(draftSubject(id), version);
    }
    if (m_document.isEdited()) {
        m_history.resetClean();
        m_keepingFails = m_draft && !m_draft->keep(m_document).has_value();
        m_settling.start();
    } else {
        m_history.setClean();
        discardDraft();
    }
    Q_EMIT stateChanged();
}

void EditorSession::discardDraft()
{
    if (m_draft) {
        m_draft->discard();
    }
}

void EditorSession::setAudience(const profiles::Audience& audience)
{
    m_audience = audience;
    m_audience.nowMs = m_clock.nowMs();
    Q_EMIT audienceChanged();
    m_watch->judgeAll();
}

void EditorSession::closeDraft()
{
    m_draft.reset();
}

bool EditorSession::areProblemsCurrent() const
{
    return m_watch->isCurrent();
}

void EditorSession::showProblems(const QList<profiles::Problem>& problems)
{
    m_problems = problems;
    Q_EMIT problemsChanged();
}

bool EditorSession::fix(const profiles::Problem& problem)
{
    return problem.fix && edit(profiles::editOf(m_document, *problem.fix), fixWords(*problem.fix));
}

void EditorSession::setCurrent(const profiles::Path& path)
{
    if (!(path == m_current)) {
        m_current = path;
        Q_EMIT currentChanged(path);
    }
}

void EditorSession::reveal(const profiles::Path& path)
{
    setCurrent(path);
    Q_EMIT revealRequested(path);
}

} // namespace espalier::ui
