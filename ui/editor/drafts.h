// Where edits that aren't saved yet are kept, so that neither a crash nor closing the window loses them. The console
// keeps them in the data folder (app/espalier/journal_drafts); a window beside a running server has none. GUI thread.
#pragma once

#include "profiles/editing/editable_document.h"

#include <memory>
#include <optional>

namespace espalier::ui {

// One document's edits. Destroying it leaves them where they are.
class Draft {
public:
    Draft() = default;
    virtual ~Draft() = default;
    Q_DISABLE_COPY_MOVE(Draft)

    // After every change of the document. Storage when it can't be written: editing goes on, the next one tries again.
    virtual Result<> record(const profiles::EditableDocument& document, const profiles::Splice& splice) = 0;
    // Before the first change, for a document that is nowhere else: a new profile. Nothing happens when it is kept.
    virtual Result<> keep(const profiles::EditableDocument& document) = 0;
    // Whether all of it is written: what is large is written beside the typing, and waited for here.
    virtual Result<> settle() = 0;
    virtual void discard() = 0; // saved, or thrown away on purpose
    // Saved as this version: what is recorded from now on, keep() included, is a draft of what follows it.
    virtual void rebase(const QString& subject, int version) = 0;
};

struct DraftFacts {
    QString id;
    QString subject; // draftSubject() of what was edited
    QString title;   // of the profile, for people
    qint64 lastAt = 0;
    bool readable = true;
    std::optional<int> base = {}; // the version it was begun from; 0: of something new; none: nobody knows
};

struct ContinuedDraft {
    profiles::EditableDocument document;
    std::unique_ptr<Draft> draft;
    DraftFacts facts;
    bool complete = true; // false: the last edits were torn off
};

class Drafts {
public:
    Drafts() = default;
    virtual ~Drafts() = default;
    Q_DISABLE_COPY_MOVE(Drafts)

    // `base`: the version that was opened; 0: a new profile.
    [[nodiscard]] virtual std::unique_ptr<Draft> start(const QString& subject, const QString& title, int base) = 0;
    // What isn't open anywhere, the last written first.
    [[nodiscard]] virtual QList<DraftFacts> waiting() const = 0;
    [[nodiscard]] virtual Result<ContinuedDraft> resume(const QString& id) = 0;
    virtual Result<> discard(const QString& id) = 0;
};

// Of a profile of the library; 0: a new one.
[[nodiscard]] inline QString draftSubject(qint64 profile)
{
    return profile > 0 ? QStringLiteral("profile/%1").arg(profile) : QStringLiteral("new");
}
[[nodiscard]] inline qint64 profileOfSubject(const QString& subject)
{
    return subject.startsWith(QLatin1String("profile/")) ? subject.mid(8).toLongLong() : 0;
}

} // namespace espalier::ui
