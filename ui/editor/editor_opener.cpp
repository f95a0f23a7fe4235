#include "ui/editor/editor_opener.h"

#include "profiles/editing/reading.h"
#include "ui/common/button.h"
#include "ui/common/confirmation_sheet.h"
#include "ui/common/device_text.h"
#include "ui/common/message_bar.h"
#include "ui/common/time_words.h"
#include "ui/editor/editor_screen.h"

#include <QJsonObject>
#include <QStackedWidget>

namespace espalier::ui {

EditorOpener::EditorOpener(server::Control& control, const Clock& clock, QStackedWidget& pages, QObject* parent)
    : QObject(parent), m_control(control), m_clock(clock), m_pages(pages), m_catalogue(control)
{
}

QList<DraftFacts> EditorOpener::waitingDrafts() const
{
    return m_drafts != nullptr ? m_drafts->waiting() : QList<DraftFacts>();
}

void EditorOpener::open(const EditedProfile& profile)
{
    for (const DraftFacts& facts : waitingDrafts()) {
        if (facts.readable && facts.subject == draftSubject(profile.id)) {
            auto draft = m_drafts->resume(facts.id);
            if (draft) {
                showDraft(std::move(*draft), profile);
            } else {
                Q_EMIT failed(tr("The draft of %1 can’t be opened.").arg(quoted(profile.name)), draft.error());
            }
            return;
        }
    }
    load(profile);
}

void EditorOpener::load(const EditedProfile& profile)
{
    const qint64 asked = ++m_loading;
    m_control.call(QStringLiteral("profile.export"),
                   {{QStringLiteral("profile"), profile.id},
                    {QStringLiteral("version"), profile.version},
                    {QStringLiteral("signed"), false}},
                   this, [this, profile, asked](const Result<QJsonValue>& answer) {
                       if (asked != m_loading) {
                           return;
                       }
                       const QString failure = tr("%1 was not opened.").arg(quoted(profile.name));
                       if (!answer) {
                           Q_EMIT failed(failure, answer.error());
                           return;
                       }
                       const QString content = answer->toObject().value(QLatin1String("content_base64")).toString();
                       auto document = profiles::openDocument(QByteArray::fromBase64(content.toLatin1()));
                       if (!document) {
                           Q_EMIT failed(failure, document.error());
                           return;
                       }
                       show(std::move(*document), profile,
                            m_drafts != nullptr
                                ? m_drafts->start(draftSubject(profile.id), profile.name, profile.version)
                                : nullptr);
                   });
}

void EditorOpener::openNew(profiles::EditableDocument document, const QString& name)
{
    ++m_loading;
    show(std::move(document), {0, 0, name}, m_drafts != nullptr ? m_drafts->start(draftSubject(0), name, 0) : nullptr);
}

void EditorOpener::openFile(const QByteArray& file, const QString& name)
{
    auto document = profiles::openDocument(file);
    if (!document) {
        Q_EMIT failed(tr("%1 was not opened.").arg(quoted(name)), document.error());
        return;
    }
    openNew(std::move(*document), name);
}

void EditorOpener::resume(const QString& draft)
{
    if (m_drafts == nullptr) {
        return;
    }
    auto continued = m_drafts->resume(draft);
    if (!continued) {
        Q_EMIT failed(tr("The draft can’t be opened."), continued.error());
        return;
    }
    const qint64 profile = profileOfSubject(continued->facts.subject);
    if (profile == 0) {
        const QString title = continued->facts.title;
        showDraft(std::move(*continued), {0, 0, title});
        return;
    }
    auto kept = std::make_shared<ContinuedDraft>(std::move(*continued));
    m_control.call(QStringLiteral("profile.show"), {{QStringLiteral("profile"), profile}}, this,
                   [this, kept, profile](const Result<QJsonValue>& answer) {
                       const QString title = kept->facts.title;
                       if (answer) {
                           showDraft(std::move(*kept),
                                     {profile, answer->toObject().value(QLatin1String("version")).toInt(),
                                      answer->toObject().value(QLatin1String("name")).toString()});
                       } else if (answer.error().code == ErrorCode::NotFound) {
                           showDraft(std::move(*kept), {0, 0, title}); // deleted: it becomes a new profile
                       } else {
                           Q_EMIT failed(tr("The draft of %1 can’t be opened.").arg(quoted(title)), answer.error());
                       }
                   });
}

void EditorOpener::discard(const QString& draft)
{
    if (m_drafts == nullptr) {
        return;
    }
    if (const auto done = m_drafts->discard(draft); !done) {
        Q_EMIT failed(tr("The draft was not thrown away."), done.error());
    }
}

void EditorOpener::showDraft(ContinuedDraft draft, const EditedProfile& inLibrary)
{
    const DraftFacts facts = draft.facts;
    const bool complete = draft.complete;
    EditedProfile profile = inLibrary;
    if (profile.id == 0) {
        draft.draft->rebase(draftSubject(0), 0);
    } else {
        // Saving tells when somebody saved since. Of what nobody knows to be its base, that is always asked.
        profile.version = facts.base.value_or(0);
    }
    if (show(std::move(draft.document), std::move(profile), std::move(draft.draft))) {
        explainDraft(facts, complete, inLibrary);
    }
}

void EditorOpener::explainDraft(const DraftFacts& facts, bool complete, const EditedProfile& inLibrary)
{
    QStringList more;
    if (facts.base && inLibrary.version > *facts.base) {
        more << tr("It was begun from version %1; version %2 was saved since. Saving asks what to do about that.")
                    .arg(*facts.base)
                    .arg(inLibrary.version);
    }
    if (!complete) {
        more << tr("Its last change was not written completely and is missing.");
    }
    MessageBar& bar = m_editor->message();
    bar.set(more.isEmpty() ? State::Ok : State::Warning,
            tr("You go on with the draft of %1.").arg(momentWords(facts.lastAt, m_clock.nowMs())),
            more.join(QLatin1Char(' ')));
    auto* discard = bar.addAction(tr("Throw the draft away"));
    connect(discard, &QPushButton::clicked, this, [this, inLibrary] {
        m_editor->session().discardDraft();
        leave();
        if (inLibrary.id > 0) {
            load(inLibrary);
        } else {
            Q_EMIT closed();
        }
    });
}

bool EditorOpener::show(profiles::EditableDocument document, EditedProfile profile, std::unique_ptr<Draft> draft)
{
    const auto catalogue = m_catalogue.current();
    if (!catalogue) {
        Q_EMIT failed(tr("The editor can’t be opened."), catalogue.error());
        return false;
    }
    leave();
    auto* session = new EditorSession(std::move(document), std::move(profile), *catalogue, m_clock, std::move(draft));
    m_editor = new EditorScreen(session, m_control, m_clock, &m_pages);
    m_pages.addWidget(m_editor);
    m_pages.setCurrentWidget(m_editor);
    connect(m_editor, &EditorScreen::backRequested, this, &EditorOpener::close);
    connect(m_editor, &EditorScreen::saved, this, &EditorOpener::saved);
    connect(m_editor, &EditorScreen::exportRequested, this, &EditorOpener::exportRequested);
    connect(m_editor, &EditorScreen::deviceRequested, this, &EditorOpener::deviceRequested);
    if (session->document().isBroken()) {
        m_editor->showTab(QStringLiteral("xml"));
    }
    m_editor->takeFocus();
    Q_EMIT opened();
    return true;
}

bool EditorOpener::close()
{
    if (m_editor == nullptr) {
        return true;
    }
    EditorSession& session = m_editor->session();
    session.settleDraft();
    if (!session.isDraft() || session.isKept()) {
        leave();
        Q_EMIT closed();
        return true;
    }
    Confirmation what;
    what.title = tr("Leave %1 without saving?").arg(isolated(session.name()));
    what.loss = tr("The changes are only in memory: this window can’t keep drafts. They are lost unless you save a "
                   "version.");
    what.action = tr("Leave");
    auto* sheet = new ConfirmationSheet(m_editor, what);
    connect(sheet, &ConfirmationSheet::confirmed, this, [this, sheet] {
        sheet->dismiss();
        leave();
        Q_EMIT closed();
    });
    return false;
}

void EditorOpener::leave()
{
    if (m_editor == nullptr) {
        return;
    }
    m_pages.removeWidget(m_editor);
    m_editor->hide();
    const auto end = [editor = m_editor] {
        editor->deleteLater();
        editor->session().closeDraft(); // its file is free for whoever opens it next
    };
    if (m_editor->isSaving()) { // the answer decides what is left of the draft
        m_editor->disconnect(this);
        connect(m_editor, &EditorScreen::saved, this, &EditorOpener::saved);
        connect(m_editor, &EditorScreen::savingEnded, m_editor, end);
    } else {
        end();
    }
    m_editor = nullptr;
    m_pages.setCurrentIndex(0);
}

} // namespace espalier::ui
