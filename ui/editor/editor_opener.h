// Opens profiles in the editor, in a stack whose first page is the library: from the library, from a file, from a
// draft, new. One at a time. GUI thread.
#pragma once

#include "base/clock.h"
#include "server/control.h"
#include "ui/editor/drafts.h"
#include "ui/editor/editor_catalogue.h"
#include "ui/editor/editor_session.h"

#include <QObject>

class QStackedWidget;

namespace espalier::ui {

class EditorScreen;

class EditorOpener : public QObject {
    Q_OBJECT
public:
    // All outlive the opener.
    EditorOpener(server::Control& control, const Clock& clock, QStackedWidget& pages, QObject* parent);

    void setDrafts(Drafts* drafts) { m_drafts = drafts; } // null: none are kept
    [[nodiscard]] QList<DraftFacts> waitingDrafts() const;

    // The version in the library; or the draft of it that was left.
    void open(const EditedProfile& profile);
    void openNew(profiles::EditableDocument document, const QString& name);
    void openFile(const QByteArray& file, const QString& name); // also one that can't be read
    void resume(const QString& draft);
    void discard(const QString& draft);

    [[nodiscard]] EditorScreen* editor() const { return m_editor; }
    // Back to the library. Asks first when something would be lost; false then.
    bool close();

Q_SIGNALS:
    void opened();
    void closed();
    void saved(qint64 profile);
    void exportRequested(); // of what the editor shows
    void deviceRequested(qint64 device);
    void failed(const QString& what, const espalier::Error& error);

private:
    // False, and told by failed(), when there is no catalogue.
    bool show(profiles::EditableDocument document, EditedProfile profile, std::unique_ptr<Draft> draft);
    // `inLibrary`: the profile as it is there now, which may be newer than what the draft was begun from.
    void showDraft(ContinuedDraft draft, const EditedProfile& inLibrary);
    void load(const EditedProfile& profile);
    void leave();
    void explainDraft(const DraftFacts& facts, bool complete, const EditedProfile& inLibrary);

    server::Control& m_control;
    const Clock& m_clock;
    QStackedWidget& m_pages;
    EditorCatalogue m_catalogue;
    Drafts* m_drafts = nullptr;
    EditorScreen* m_editor = nullptr;
    qint64 m_loading = 0; // the last one asked for wins
};

} // namespace espalier::ui
