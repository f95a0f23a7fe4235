#include "catalogue/schema_folder.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSet>

#include <algorithm>

namespace espalier::catalogue {

namespace {

Result<QStringList> filesBelow(const QDir& folder, const SchemaOptions& options)
{
    QStringList files;
    QDirIterator each(folder.path(), QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QString path = folder.relativeFilePath(each.next());
        const bool aside = std::any_of(options.leaveAside.begin(), options.leaveAside.end(),
                                       [&](const QString& other) { return path.startsWith(other + QLatin1Char('/')); });
        if (!aside) {
            files.append(path);
        }
        if (files.size() > options.limits.maxFiles) {
            return fail(ErrorCode::TooLarge, QStringLiteral("%1 holds more than %2 files, so it is no schema folder")
                                                 .arg(folder.path())
                                                 .arg(options.limits.maxFiles));
        }
    }
    files.sort();
    return files;
}

Result<Entry> readOne(const QDir& folder, const QString& path, const SchemaOptions& options, SchemaReport& report)
{
    QFile file(folder.filePath(path));
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Storage, QStringLiteral("it can't be opened: %1").arg(file.errorString()));
    }
    return readSchemaFile(file.read(options.limits.maxBytes + 1), path, options, report);
}

} // namespace

void SchemaReport::add(const SchemaReport& other)
{
    for (auto it = other.filesRead.begin(); it != other.filesRead.end(); ++it) {
        filesRead[it.key()] += it.value();
    }
    for (auto it = other.wordsLeftOut.begin(); it != other.wordsLeftOut.end(); ++it) {
        wordsLeftOut[it.key()] += it.value();
    }
    problems += other.problems;
    remarks += other.remarks;
    otherFiles += other.otherFiles;
}

Result<SchemaTree> readSchemaFolder(const QString& folder, const SchemaOptions& options)
{
    const QDir directory(QDir(folder).absolutePath());
    if (folder.isEmpty() || !directory.exists()) {
        return fail(ErrorCode::NotFound, QStringLiteral("there is no folder “%1”").arg(folder));
    }
    SchemaTree tree;
    QSet<QString> seen; // kind and id
    for (const QString& path : TRY(filesBelow(directory, options))) {
        if (!isSchemaPath(path)) {
            tree.report.otherFiles.append({path, QStringLiteral("not a YAML file in one of the schema's folders")});
            continue;
        }
        auto entry = readOne(directory, path, options, tree.report);
        if (!entry) {
            tree.report.problems.append({path, entry.error().what});
            continue;
        }
        if (seen.contains(name(entry->kind) + entry->id())) {
            // Never seen at Apple's without a name in parentheses; both are kept apart then.
            tree.report.remarks.append({path, QStringLiteral("another file describes %1 already").arg(entry->id())});
            entry->variant = path.section(QLatin1Char('/'), -1).section(QLatin1Char('.'), 0, -2);
        }
        seen.insert(name(entry->kind) + entry->id());
        tree.entries.append(std::move(*entry));
    }
    if (tree.entries.isEmpty()) {
        const QString first =
            tree.report.problems.isEmpty() ? QString() : QStringLiteral("; ") + tree.report.problems.first().text();
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("“%1” holds no device management schema%2").arg(folder, first));
    }
    return tree;
}

} // namespace espalier::catalogue
