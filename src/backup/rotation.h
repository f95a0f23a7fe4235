// The backups in a folder, and which of them have had their time.
#pragma once

#include "backup/file_format.h"

#include <QList>

namespace espalier::backup {

struct Found {
    QString path;
    qint64 bytes = 0;
    Header header;
};

// Every file of the folder that begins as a backup of this version, newest first; others are passed over. Only the
// beginnings are read, so whether they open is not known. NotFound: there is no such folder.
[[nodiscard]] Result<QList<Found>> findBackups(const QString& folder);

// "espalier-20260301T120000Z.backup"
[[nodiscard]] QString scheduledName(qint64 madeAtMs);

struct Rotated {
    QStringList removed;    // paths
    QStringList notRemoved; // that should have been; the folder itself when it can't be looked through
};
// Takes away what the schedule of this Espalier made, but for `good` and the newest, `keep` files in all, and what it
// left half made. Files by hand, of others, with other names, and those that begin otherwise stay.
[[nodiscard]] Rotated rotate(const QString& folder, const QByteArray& whose, int keep, const QString& good);

} // namespace espalier::backup
