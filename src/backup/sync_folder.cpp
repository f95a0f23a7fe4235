#include "backup/sync_folder.h"

#include <QFile>

#include <fcntl.h>
#include <unistd.h>

namespace espalier::backup {

void syncFolder(const QString& folder)
{
    const int opened = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (opened >= 0) {
        (void)::fsync(opened); // some file systems know no such thing
        ::close(opened);
    }
}

} // namespace espalier::backup
