#include "app/start/announcement.h"

#include <QFile>
#include <QSaveFile>
#include <QTextStream>

namespace espalier::app {

Result<> announce(const QString& url, const QString& readyFile)
{
    const QString ready = QStringLiteral("listening ") + url + QLatin1Char('\n');
    if (!readyFile.isEmpty()) {
        QSaveFile file(readyFile);
        if (!file.open(QIODevice::WriteOnly) || file.write(ready.toUtf8()) < 0 || !file.commit()) {
            return fail(ErrorCode::Storage, QStringLiteral("%1 can't be written").arg(readyFile));
        }
    }
    QTextStream(stdout) << ready << Qt::flush;
    return {};
}

void forgetAnnouncement(const QString& readyFile)
{
    if (!readyFile.isEmpty()) {
        QFile::remove(readyFile);
    }
}

} // namespace espalier::app
