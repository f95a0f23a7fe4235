// The profile files among what was chosen, dropped or pasted. Folders are walked within limits; links to folders are
// not followed. Looks at names, opens nothing. GUI thread.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace espalier::ui {

struct ProfileFiles {
    struct File {
        QString path;
        QString shown; // its name; for one from a folder: "folder/sub/name"
    };

    QList<File> files;  // in the order that people sort names, no file twice
    QStringList others; // were given, but are no profile files
    bool cut = false;   // a limit was reached: there may be more
};

struct FileLimits {
    int files = 1000;
    int entries = 50'000; // that are looked at
    int depth = 12;
};

// A file counts when its name ends in .mobileconfig.
[[nodiscard]] ProfileFiles profileFilesIn(const QStringList& paths, const FileLimits& limits = {});
// The local files and folders among them.
[[nodiscard]] QStringList localPaths(const QList<QUrl>& urls);
// There is a folder or a profile file among them; cheap enough for a drag.
[[nodiscard]] bool mayHoldProfiles(const QList<QUrl>& urls);

} // namespace espalier::ui
