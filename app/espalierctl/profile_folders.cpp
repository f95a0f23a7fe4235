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
    QDirIterator below(folder, {QStringLiteral("*") + suffix}, QDir::Files, QDirIterator::Subdirectories);
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

} // namespace

Result<int> importFolder(Invocation& call, const QString& folder)
{
    const QStringList files = filesBelow(folder);
    if (files.isEmpty()) {
        return fail(ErrorCode::NotFound, QStringLiteral("there is no %1 file in %2").arg(suffix, folder));
    }
    QJsonArray rows;
    bool whole = true;
    for (const QString& path : files) {
        QJsonObject row{{QStringLiteral("file"), QDir(folder).relativeFilePath(path)}};
        const auto content = readFileBase64(path);
        const auto imported =
            content ? call.session.call(QStringLiteral("profile.import"),
                                        {{QStringLiteral("content_base64"), *content},
                                         {QStringLiteral("note"), call.line.value(QStringLiteral("--note"))}})
                    : Result<QJsonValue>(Failure(content.error()));
        if (imported) {
            const QJsonObject result = imported->toObject();
            for (auto it = result.begin(); it != result.end(); ++it) {
                row.insert(it.key(), it.value());
            }
        } else {
            row.insert(QStringLiteral("error"), imported.error().what);
            whole = false;
        }
        rows.append(row);
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
    QHash<qint64, QString> identifiers;
    for (const QJsonValue& profile : library) {
        identifiers.insert(profile[QStringLiteral("id")].toInteger(), profile[QStringLiteral("identifier")].toString());
    }
    const QHash<qint64, QString> names = profiles::stableFileNames(identifiers);
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
