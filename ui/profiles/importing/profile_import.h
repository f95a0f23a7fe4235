// Brings files into the library, one after the other, and keeps account of each: nothing that was asked for is left
// unsaid. Deletes itself after finished(). GUI thread.
#pragma once

#include "server/control.h"
#include "ui/profiles/importing/refusal.h"

#include <QList>

namespace espalier::ui {

struct FileToImport {
    QString shown;           // what the file is called in front of people
    QString path = {};       // empty: `content` is it
    QByteArray content = {}; // as pasted
};

struct ImportOutcome {
    enum class Kind { NewProfile, NewVersion, Unchanged, Held, Refused, NoProfileFile, NotReached };

    FileToImport file;
    Kind kind = Kind::NotReached;
    qint64 profile = 0; // in the library
    int version = 0;
    QString profileName = {};
    Refusal refusal = {};
    int devices = 0;      // Held: that would get the new version
    qint64 identity = 0;  // the profile that the file is a version of, in the library or once it is let in
    QString alike = {};   // another file of this import that is the same profile: the one before it
    bool outdone = false; // a later file of this import is the same profile, and is what counts

    [[nodiscard]] bool isInLibrary() const { return profile > 0; }
};

// At most what a profile may be (profiles::largestProfile).
[[nodiscard]] Result<QByteArray> contentOf(const FileToImport& file);

class ProfileImport : public QObject {
    Q_OBJECT
public:
    ProfileImport(server::Control& control, QObject* parent);

    void add(const QList<FileToImport>& files); // starts, or comes after what waits
    void addLeftOut(const QStringList& names);  // are told of too
    void stop();                                // the one under way is still finished
    void importHeld();                          // the answer to held()
    void leaveHeld();
    [[nodiscard]] int total() const { return static_cast<int>(m_outcomes.size()); }

Q_SIGNALS:
    // All others are in; these would be sent to devices at once. Waits for importHeld() or leaveHeld().
    void held(const QList<espalier::ui::ImportOutcome>& outcomes);
    void finished(const QList<espalier::ui::ImportOutcome>& outcomes);

private:
    void next();
    void settle(ImportOutcome& outcome, const QByteArray& content, const Result<QJsonValue>& answer);
    void end();
    void findAlike();
    void nameProfiles();

    server::Control& m_control;
    QList<ImportOutcome> m_outcomes; // in the order of the files; NotReached while it waits
    qsizetype m_at = 0;
    bool m_running = false;
    bool m_stopped = false;
    bool m_confirmed = false; // what was held may go
    bool m_left = false;      // what is held stays out
};

} // namespace espalier::ui
