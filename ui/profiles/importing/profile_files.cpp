#include "ui/profiles/importing/profile_files.h"

#include <QCollator>
#include <QDirIterator>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace espalier::ui {

namespace {

bool isProfileName(const QString& name)
{
    return name.endsWith(QLatin1String(".mobileconfig"), Qt::CaseInsensitive);
}

class Walk {
public:
    explicit Walk(const FileLimits& limits) : m_limits(limits) {}

    void take(const QFileInfo& file, const QString& shown)
    {
        const QString itself = file.canonicalFilePath();
        if (m_seen.contains(itself)) {
            return;
        }
        if (m_found.files.size() >= m_limits.files) {
            m_found.cut = true;
            return;
        }
        m_seen.insert(itself);
        m_found.files.append({file.filePath(), shown});
    }

    void enter(const QString& folder, const QString& shown, int depth)
    {
        QDirIterator inside(folder, QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot);
        while (inside.hasNext() && !isFull()) {
            inside.next();
            ++m_entries;
            const QFileInfo entry = inside.fileInfo();
            const QString name = shown + QLatin1Char('/') + entry.fileName();
            if (entry.isFile() && isProfileName(entry.fileName())) {
                take(entry, name);
            } else if (entry.isDir() && !entry.isSymLink()) {
                if (depth < m_limits.depth) {
                    enter(entry.filePath(), name, depth + 1);
                } else {
                    m_found.cut = true;
                }
            }
        }
    }

    void leaveOut(const QString& name) { m_found.others.append(name); }

    [[nodiscard]] ProfileFiles found()
    {
        QCollator collator;
        collator.setNumericMode(true);
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        std::stable_sort(m_found.files.begin(), m_found.files.end(),
                         [&](const auto& a, const auto& b) { return collator.compare(a.shown, b.shown) < 0; });
        return m_found;
    }

private:
    bool isFull()
    {
        const bool enoughSeen = m_entries >= m_limits.entries;
        m_found.cut = m_found.cut || enoughSeen;
        return enoughSeen || (m_found.cut && m_found.files.size() >= m_limits.files);
    }

    const FileLimits m_limits;
    ProfileFiles m_found;
    QSet<QString> m_seen;
    int m_entries = 0;
};

} // namespace

ProfileFiles profileFilesIn(const QStringList& paths, const FileLimits& limits)
{
    Walk walk(limits);
    for (const QString& path : paths) {
        const QFileInfo given(path);
        if (given.isDir()) {
            walk.enter(given.filePath(), given.fileName(), 1);
        } else if (isProfileName(given.fileName())) {
            walk.take(given, given.fileName()); // also one that isn't there: reading it tells why
        } else {
            walk.leaveOut(given.fileName());
        }
    }
    return walk.found();
}

QStringList localPaths(const QList<QUrl>& urls)
{
    QStringList paths;
    for (const QUrl& url : urls) {
        if (url.isLocalFile()) {
            paths.append(url.toLocalFile());
        }
    }
    return paths;
}

bool mayHoldProfiles(const QList<QUrl>& urls)
{
    const QStringList paths = localPaths(urls);
    return std::any_of(paths.begin(), paths.end(),
                       [](const QString& path) { return isProfileName(path) || QFileInfo(path).isDir(); });
}

} // namespace espalier::ui
