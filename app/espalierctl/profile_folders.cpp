#include "app/espalierctl/profile_folders.h"

#include "profiles/editing/reading.h"
#include "profiles/editing/writing.h"

#include <QDir>
#include <QDirIterator>
#include <QSaveFile>
#include <QSet>

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

// Identifiers are unique, file names on some systems don't tell cases apart.
QString fileName(const QString& identifier, qint64 id, QSet<QString>& taken)
{
    QString safe;
    for (const QChar c : identifier.left(120)) {
        const bool plain = c.isLetterOrNumber() || c == u'-' || c == u'_' || (c == u'.' && !safe.isEmpty());
        safe.append(plain ? c : QLatin1Char('_'));
    }
    if (taken.contains(safe.toLower())) {
        safe += QStringLiteral("-%1").arg(id);
    }
    taken.insert(safe.toLower());
    return safe + suffix;
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
        TRY(call.session.call(QStringLiteral("profile.export"), QJsonObject{{QStringLiteral("profile"), id}}));
    const auto file = QByteArray::fromBase64(result.toObject()[QStringLiteral("content_base64")].toString().toLatin1());
    const profiles::EditableDocument document = TRY(profiles::openDocument(file));
    return profiles::canonicalXml(document);
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
    QSet<QString> taken;
    QJsonArray rows;
    bool whole = true;
    for (const QJsonValue& profile : TRY(call.session.call(QStringLiteral("profile.list"), {})).toArray()) {
        const qint64 id = profile[QStringLiteral("id")].toInteger();
        const QString name = fileName(profile[QStringLiteral("identifier")].toString(), id, taken);
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
