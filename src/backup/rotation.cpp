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

Rotated rotate(const QString& folder, const QByteArray& whose, int keep, const QString& good)
{
    auto found = findBackups(folder);
    if (!found) {
        return {{}, {folder}};
    }
    auto& all = *found;
    Rotated rotated;
    const auto newest = std::find_if(all.begin(), all.end(), [&good](const Found& one) { return one.path == good; });
    if (newest != all.end()) {
        // What is dated after it was made by a clock that was ahead: the first to go, or it would hold its place for
        // ever.
        const qint64 now = newest->header.madeAt;
        std::stable_partition(all.begin(), all.end(), [now](const Found& one) { return one.header.madeAt <= now; });
    }
    int kept = 1; // the good one
    for (const Found& one : all) {
        if (one.path == good || !one.header.scheduled || one.header.whose != whose || !isScheduledName(one.path)) {
            continue;
        }
        if (kept < keep && !one.path.endsWith(partialEnd)) {
            ++kept;
        } else if (QFile::remove(one.path)) {
            rotated.removed.append(one.path);
        } else if (QFile::exists(one.path)) {
            rotated.notRemoved.append(one.path);
        }
    }
    return rotated;
}

} // namespace espalier::backup
