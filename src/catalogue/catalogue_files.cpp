#include "catalogue/catalogue_files.h"

#include "catalogue/entry_json.h"
#include "catalogue/merge.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace espalier::catalogue {

namespace {

constexpr qsizetype lineWidth = 160;

QByteArray compact(const QJsonValue& value)
{
    // Through an array: Qt writes documents only.
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

// What fits into a line stands on one; else every member on its own, keys within keys further in.
QByteArray pretty(const QJsonValue& value, int level)
{
    const QByteArray line = compact(value);
    const bool holdsKeys = value.isObject() && (value.toObject().contains(QStringLiteral("keys")) ||
                                                value.toObject().contains(QStringLiteral("response-keys")));
    if ((level > 1 && line.size() + level <= lineWidth && !holdsKeys) || !(value.isObject() || value.isArray())) {
        return line;
    }
    const QByteArray indent(level + 1, ' ');
    QByteArrayList parts;
    if (value.isArray()) {
        for (const auto& one : value.toArray()) {
            parts.append(indent + pretty(one, level + 1));
        }
    } else {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            parts.append(indent + compact(it.key()) + ": " + pretty(it.value(), level + 1));
        }
    }
    const QByteArray text = parts.join(",\n") + '\n' + QByteArray(level, ' ');
    return value.isArray() ? "[\n" + text + ']' : "{\n" + text + '}';
}

} // namespace

QByteArray toBytes(const QList<Entry>& entries)
{
    return pretty(toJson(entries), 0) + '\n';
}

Result<QList<Entry>> fromBytes(const QByteArray& bytes)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        const qsizetype line = bytes.left(error.offset).count('\n') + 1;
        return fail(ErrorCode::InvalidInput, QStringLiteral("line %1: %2").arg(line).arg(error.errorString()));
    }
    if (!document.isArray()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("a list of entries is expected"));
    }
    return entriesFromJson(document.array());
}

QMap<QString, QByteArray> toFiles(QList<Entry> entries)
{
    sortEntries(entries);
    QMap<QString, QByteArray> files;
    for (const Kind kind : allKinds) {
        QList<Entry> ofKind;
        for (const Entry& entry : entries) {
            if (entry.kind == kind) {
                ofKind.append(entry);
            }
        }
        if (!ofKind.isEmpty()) {
            files.insert(name(kind) + QStringLiteral(".json"), toBytes(ofKind));
        }
    }
    return files;
}

Result<> writeFiles(const QList<Entry>& entries, const QString& folder)
{
    QDir directory(folder);
    if (!directory.mkpath(QStringLiteral("."))) {
        return fail(ErrorCode::Storage, QStringLiteral("%1 can't be made").arg(folder));
    }
    const auto files = toFiles(entries);
    for (auto it = files.begin(); it != files.end(); ++it) {
        QSaveFile file(directory.filePath(it.key()));
        if (!file.open(QIODevice::WriteOnly) || file.write(*it) != it->size() || !file.commit()) {
            return fail(ErrorCode::Storage,
                        QStringLiteral("%1 can't be written: %2").arg(file.fileName(), file.errorString()));
        }
    }
    for (const Kind kind : allKinds) {
        const QString file = name(kind) + QStringLiteral(".json");
        if (!files.contains(file) && directory.exists(file) && !directory.remove(file)) {
            return fail(ErrorCode::Storage, QStringLiteral("%1 can't be removed").arg(directory.filePath(file)));
        }
    }
    return {};
}

Result<QList<Entry>> readFiles(const QString& folder)
{
    const QDir directory(folder);
    QList<Entry> entries;
    for (const Kind kind : allKinds) {
        QFile file(directory.filePath(name(kind) + QStringLiteral(".json")));
        if (!file.exists()) {
            continue;
        }
        if (!file.open(QIODevice::ReadOnly)) {
            return fail(ErrorCode::Storage, QStringLiteral("%1: %2").arg(file.fileName(), file.errorString()));
        }
        entries += TRY(within(fromBytes(file.readAll()), file.fileName()));
    }
    if (entries.isEmpty()) {
        return fail(ErrorCode::NotFound, QStringLiteral("%1 holds no catalogue").arg(folder));
    }
    return entries;
}

} // namespace espalier::catalogue
