// One profile while it is edited: the document, its history, the draft on disk, who it is meant for, what is wrong
// with it. Every change, from whatever view, goes through edit(), so that form, XML and lists show the same. Views
// listen to changed() and problemsChanged() and ask the document again; they keep no copies. GUI thread.
#pragma once

#include "base/clock.h"
#include "catalogue/catalogue.h"
#include "profiles/validation/validation.h"
#include "ui/editor/drafts.h"

#include <QObject>
#include <QTimer>
#include <QUndoStack>

namespace espalier::ui {

class ProblemWatch;

struct EditedProfile {
    qint64 id = 0;     // in the library; 0: not there yet
    int version = 0;   // that was opened; 0: none yet
    QString name = {}; // in the library
};

// How a text becomes bytes.
struct Written {
    profiles::Encoding encoding = profiles::Encoding::Utf8;
    bool byteOrderMark = false;
    bool operator==(const Written&) const = default;
};

class EditorSession : public QObject {
    Q_OBJECT
public:
    enum class Merge {
        Separate, // a step of its own
        Typing    // one step with the typing before it, as long as it is the same value and nothing else happened
    };

    // draft: null where none can be kept. The clock outlives the session.
    EditorSession(profiles::EditableDocument document, EditedProfile profile,
                  std::shared_ptr<const catalogue::Catalogue> catalogue, const Clock& clock,
                  std::unique_ptr<Draft> draft, QObject* parent = nullptr);
    ~EditorSession() override;

    [[nodiscard]] const profiles::EditableDocument& document() const { return m_document; }
    [[nodiscard]] const catalogue::Catalogue& catalogue() const { return *m_catalogue; }
    [[nodiscard]] std::shared_ptr<const catalogue::Catalogue> sharedCatalogue() const { return m_catalogue; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] const EditedProfile& profile() const { return m_profile; }
    [[nodiscard]] QString name() const; // the profile's own display name, else that of the library

    // --- changing
    // `name` is the step in the history, a sentence part: tr("Network name"). A failed edit changes nothing and is told
    // by refused(). Answers whether the document is as the edit wants it. While another change, undo or redo is under
    // way nothing is changed and nothing told: what a field has left when it is hidden was meant for the text before.
    bool edit(const Result<profiles::Edit>& edit, const QString& name, Merge merge = Merge::Separate);
    // The whole text of another version as one step. Undoing it brings back how the text before was written, too.
    bool goOver(const profiles::EditableDocument& version, const QString& name);
    void endTyping(); // the next typing is a step of its own
    // For menus and lists; undoing and redoing go through it too.
    [[nodiscard]] QUndoStack& history() { return m_history; }
    // Differs from what is saved, or was never saved.
    [[nodiscard]] bool isDraft() const;
    [[nodiscard]] bool isKept() const { return m_draft != nullptr && !m_keepingFails; }
    void settleDraft(); // waits until isKept() is sure

    // --- what it is: the document is a dictionary of this entry (the keys of a command), and no profile. It is judged
    // elsewhere. Before any view is made; the entry lives as long as the catalogue.
    void beDictionary(const catalogue::Entry& entry);
    [[nodiscard]] const catalogue::Entry* dictionary() const { return m_dictionary; } // null: a profile
    void judge(const QList<profiles::Problem>& problems) { showProblems(problems); }

    // --- saving: the document's bytes are now version `version` of profile `id`
    void saved(qint64 id, int version);
    // The same of a document that isn't quite this one: what was typed meanwhile is a draft of the next version.
    void saved(qint64 id, int version, const profiles::EditableDocument& kept);
    void discardDraft();
    void closeDraft(); // leaves it where it is; nothing is kept from now on

    // --- who it is for
    [[nodiscard]] const profiles::Audience& audience() const { return m_audience; }
    void setAudience(const profiles::Audience& audience);

    // --- what is wrong
    [[nodiscard]] const QList<profiles::Problem>& problems() const { return m_problems; }
    [[nodiscard]] bool areProblemsCurrent() const;
    // Applies the problem's fix as a step of its own.
    bool fix(const profiles::Problem& problem);

    // --- where the person is
    [[nodiscard]] const profiles::Path& current() const { return m_current; }
    void setCurrent(const profiles::Path& path); // a view tells
    void reveal(const profiles::Path& path);     // views are asked to turn there and take the focus

Q_SIGNALS:
    void changed(const espalier::profiles::Applied& applied); // the document
    void problemsChanged();
    void audienceChanged();
    void stateChanged(); // draft, saved, kept, name
    void refused(const QString& name, const espalier::Error& error);
    void currentChanged(const espalier::profiles::Path& path);
    void revealRequested(const espalier::profiles::Path& path);

private:
    friend class EditCommand;
    bool apply(const profiles::Edit& edit);
    // As what the text is written from now on: its declaration has to fit.
    void setWritten(const Written& written);
    [[nodiscard]] Written written() const;
    void goOnFrom(qint64 id, int version);
    void showProblems(const QList<profiles::Problem>& problems);
    void setKeepingFails(bool fails);

    profiles::EditableDocument m_document;
    EditedProfile m_profile;
    std::shared_ptr<const catalogue::Catalogue> m_catalogue;
    const Clock& m_clock;
    std::unique_ptr<Draft> m_draft;
    QUndoStack m_history;
    profiles::Audience m_audience;
    QList<profiles::Problem> m_problems;
    ProblemWatch* m_watch;
    const catalogue::Entry* m_dictionary = nullptr;
    profiles::Path m_current;
    int m_typing = 0; // typing with the same number may become one step
    bool m_keepingFails = false;
    QTimer m_settling; // some time after the first change that it wasn't asked about
    bool m_isChanging = false;
};

} // namespace espalier::ui
