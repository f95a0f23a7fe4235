#include "app/espalierctl/profile_folders.h"

#include "profiles/file_names.h"

#include <QDir>
#include <QDirIterator>
#include <QSaveFile>

namespace espalier::ctl {

namespace {

const auto suffix = QStringLiteral(".mobileconfig");

QStringList filesBelow(const QString& folder)
{
    QStringList files;
    QDirIterator below(QDir(folder).absolutePath(), {QStringLiteral("*") + suffix}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (below.hasNext()) {
        files.append(below.next());
    }
    files.sort();
    return files;
}

Result<> writeFile(const QString& path, const QByteArray& content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit()) {
        return fail(ErrorCode::Storage, QStringLiteral("%1 can't be written: %2").arg(path, file.errorString()));
    }
    return {};
}

Result<QByteArray> stableForm(Invocation& call, qint64 id)
{
    const auto result =
        TRY(call.session.call(QStringLiteral("profile.export"),
                              QJsonObject{{QStringLiteral("profile"), id}, {QStringLiteral("canonical"), true}}));
    return QByteArray::fromBase64(result.toObject()[QStringLiteral("content_base64")].toString().toLatin1());
}

// What exportAll() calls the files of the library.
QHash<qint64, QString> namesOf(const QJsonArray& library)
{
    QHash<qint64, QString> identifiers;
    for (const QJsonValue& profile : library) {
        identifiers.insert(profile[QStringLiteral("id")].toInteger(), profile[QStringLiteral("identifier")].toString());
    }
    return profiles::stableFileNames(identifiers);
}

// The profile of which this file is the stable form, as exportAll() has written it: importing it would send the same
// settings to every device again, without the signature they came with. 0: none.
Result<qint64> unchangedSinceExport(Invocation& call, const QHash<qint64, QString>& names, const QString& file,
                                    const QByteArray& content)
{
    const qint64 id = names.key(file);
    return id > 0 && TRY(stableForm(call, id)) == content ? id : 0;
}

Result<QJsonObject> importOne(Invocation& call, const QHash<qint64, QString>& names, const QString& path,
                              const QString& file)
{
    const QString content = TRY(readFileBase64(path));
    if (const qint64 id = TRY(unchangedSinceExport(call, names, file, QByteArray::fromBase64(content.toLatin1())));
        id > 0) {
        return QJsonObject{{QStringLiteral("id"), id}, {QStringLiteral("created"), false}};
    }
    return TRY(call.session.call(QStringLiteral("profile.import"),
                                 {{QStringLiteral("content_base64"), content},
                                  {QStringLiteral("note"), call.line.value(QStringLiteral("--note"))}}))
        .toObject();
}

} // namespace

Result<int> importFolder(Invocation& call, const QString& folder)
{
    const QStringList files = filesBelow(folder);
    if (files.isEmpty()) {
        return fail(ErrorCode::NotFound, QStringLiteral("there is no %1 file in %2").arg(suffix, folder));
    }
    const auto names = namesOf(TRY(call.session.call(QStringLiteral("profile.list"), {})).toArray());
    QJsonArray rows;
    QHash<qint64, QString> fileOf; // the last one, by profile
    bool whole = true;
    for (const QString& path : files) {
        const QString file = QDir(folder).relativeFilePath(path);
        auto row = importOne(call, names, path, file);
        if (!row) {
            row = QJsonObject{{QStringLiteral("error"), row.error().what}};
            whole = false;
        }
        row->insert(QStringLiteral("file"), file);
        const qint64 id = row->value(QStringLiteral("id")).toInteger();
        if (id > 0 && fileOf.contains(id)) { // one identifier: the files are versions of one profile
            row->insert(QStringLiteral("same_profile_as"), fileOf.value(id));
            QTextStream(stderr) << file << ": the same profile as " << fileOf.value(id) << '\n';
        }
        fileOf.insert(id, file);
        rows.append(*row);
    }
    TRY(printRows(call, rows,
                  {{QStringLiteral("ID"), QStringLiteral("id")},
                   {QStringLiteral("VERSION"), QStringLiteral("version")},
                   {QStringLiteral("NEW"), QStringLiteral("created")},
                   {QStringLiteral("FILE"), QStringLiteral("file")},
                   {QStringLiteral("ERROR"), QStringLiteral("error")}}));
    return whole ? Done : Failed;
}

Result<int> exportAll(Invocation& call, const QString& folder)
{
    if (!QDir().mkpath(folder)) {
        return fail(ErrorCode::Storage, QStringLiteral("%1 can't be made").arg(folder));
    }
    const QJsonArray library = TRY(call.session.call(QStringLiteral("profile.list"), {})).toArray();
    const auto names = namesOf(library);
    QJsonArray rows;
    bool whole = true;
    for (const QJsonValue& profile : library) {
        const qint64 id = profile[QStringLiteral("id")].toInteger();
        const QString name = names.value(id);
        QJsonObject row{{QStringLiteral("id"), id},
                        {QStringLiteral("version"), profile[QStringLiteral("version")]},
                        {QStringLiteral("file"), name}};
        const auto content = stableForm(call, id);
        if (content) {
            TRY(writeFile(QDir(folder).filePath(name), *content));
        } else {
            row.insert(QStringLiteral("error"), content.error().what);
            whole = false;
        }
        rows.append(row);
    }
    TRY(printRows(call, rows,
                  {{QStringLiteral("ID"), QStringLiteral("id")},
                   {QStringLiteral("VERSION"), QStringLiteral("version")},
                   {QStringLiteral("FILE"), QStringLiteral("file")},
                   {QStringLiteral("ERROR"), QStringLiteral("error")}}));
    return whole ? Done : Failed;
}

} // namespace espalier::ctl
