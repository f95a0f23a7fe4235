#include "backup/rotation.h"

#include "backup/create.h"
#include "backup/file_stream.h"

#include <QDateTime>
#include <QDir>
#include <QRegularExpression>

#include <algorithm>

namespace espalier::backup {

namespace {

bool isScheduledName(const QString& path)
{
    static const QRegularExpression pattern(QStringLiteral("^espalier-\\d{8}T\\d{6}Z\\.backup(\\.partial)?$"));
    return pattern.match(QFileInfo(path).fileName()).hasMatch();
}

} // namespace

Result<QList<Found>> findBackups(const QString& folder)
{
    const QDir directory(folder);
    if (!directory.exists()) {
        return fail(ErrorCode::NotFound, QStringLiteral("there is no folder %1").arg(folder));
    }
    QList<Found> all;
    for (const QFileInfo& file : directory.entryInfoList(QDir::Files | QDir::Readable)) {
        if (const auto header = headerOf(file.absoluteFilePath())) {
            all.append({file.absoluteFilePath(), file.size(), *header});
        }
    }
    std::sort(all.begin(), all.end(), [](const Found& a, const Found& b) {
        return std::pair(a.header.madeAt, a.path) > std::pair(b.header.madeAt, b.path);
    });
    return all;
}

QString scheduledName(qint64 madeAtMs)
{
    return QDateTime::fromMSecsSinceEpoch(madeAtMs, Qt::UTC)
        .toString(QStringLiteral("'espalier-'yyyyMMdd'T'HHmmss'Z.backup'"));
}

Result<QStringList> rotate(const QString& folder, const QByteArray& whose, int keep, const QString& good)
{
    QStringList gone;
    int kept = 1; // the good one, even where a clock that was set back dates it before others
    for (const Found& one : TRY(findBackups(folder))) {
        if (one.path == good || !one.header.scheduled || one.header.whose != whose || !isScheduledName(one.path)) {
            continue;
        }
        if (kept < keep && !one.path.endsWith(partialEnd)) {
            ++kept;
        } else if (QFile::remove(one.path)) {
            gone.append(one.path);
        }
    }
    return gone;
}

} // namespace espalier::backup
