// Everything that brings profiles in: the dialogs, dropping, pasting. One file that is taken is told in a line;
// several, or one that is refused, in a list. GUI thread.
#pragma once

#include "profiles/editing/path.h"
#include "server/control.h"
#include "ui/common/state.h"
#include "ui/profiles/importing/profile_import.h"

#include <QObject>
#include <QPointer>

#include <optional>

class QMimeData;

namespace espalier::ui {

struct ProfileFiles;

class ImportActions : public QObject {
    Q_OBJECT
public:
    ImportActions(server::Control& control, QWidget* over); // sheets lie over the window of `over`

    void chooseFiles();
    void chooseFolder();
    void importFiles(const QStringList& paths); // and folders with profile files below them
    // Files, or the text of a profile.
    void take(const QMimeData& data);
    void paste();

public Q_SLOTS:
    void stop();
    void showResults(); // of the last import of several files

Q_SIGNALS:
    void started(int files); // more than one: it may take a moment
    void told(espalier::ui::State state, const QString& what, const QString& why);
    void summedUp(espalier::ui::State state, const QString& words); // showResults() has more
    void imported(qint64 profile);                                  // the only one
    void profileRequested(qint64 profile);
    // A file that was refused. path: what is wrong in it, where that isn't its text as such.
    void openRequested(const QByteArray& file, const QString& name,
                       const std::optional<espalier::profiles::Path>& path);
    void changed();

private:
    void start(const QList<FileToImport>& files, const ProfileFiles& found);
    void startFound(const ProfileFiles& found);
    void ask(const QList<ImportOutcome>& held);
    void finish(const QList<ImportOutcome>& outcomes);
    void tellOne(const ImportOutcome& outcome);

    server::Control& m_control;
    QWidget* m_over;
    QPointer<ProfileImport> m_running;
    QList<ImportOutcome> m_last;
    bool m_cut = false; // of the running, then of the last
};

} // namespace espalier::ui
