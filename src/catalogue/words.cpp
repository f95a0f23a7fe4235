#include "catalogue/words.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace espalier::catalogue {

namespace {

Phrase phraseOf(const QJsonObject& object)
{
    return {object[QStringLiteral("title")].toString(), object[QStringLiteral("help")].toString()};
}

Result<Words> wordsOf(const QByteArray& bytes)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(bytes, &error).object();
    if (error.error != QJsonParseError::NoError) {
        const qsizetype line = bytes.left(error.offset).count('\n') + 1;
        return fail(ErrorCode::InvalidInput, QStringLiteral("line %1: %2").arg(line).arg(error.errorString()));
    }
    Words words;
    words.whole = phraseOf(object);
    const QJsonObject keys = object[QStringLiteral("keys")].toObject();
    for (auto it = keys.begin(); it != keys.end(); ++it) {
        words.keys.insert(it.key(), phraseOf(it.value().toObject()));
    }
    return words;
}

Keys worded(const Keys& keys, const QString& parent, const QHash<QString, Phrase>& words)
{
    Keys all;
    all.reserve(keys.size());
    for (const auto& key : keys) {
        const QString way = parent + key->name;
        auto copy = std::make_shared<Key>(*key);
        if (const auto phrase = words.constFind(way); phrase != words.constEnd()) {
            copy->title = phrase->title.isEmpty() ? copy->title : phrase->title;
            copy->help = phrase->help.isEmpty() ? copy->help : phrase->help;
        }
        copy->subkeys = worded(key->subkeys, way + QLatin1Char('/'), words);
        all.append(std::move(copy));
    }
    return all;
}

bool takesWords(const Entry& entry)
{
    return entry.kind == Kind::Payload || entry.type == QLatin1String("TopLevel") ||
           entry.type == QLatin1String("CommonPayloadKeys");
}

void collect(const Keys& keys, const QString& parent, bool inArray, QList<KeyWay>& ways)
{
    for (const auto& key : keys) {
        const QString way = parent + key->name;
        const bool plainElement = inArray && (keys.size() == 1);
        ways.append({way, !plainElement && key->recursesTo.isEmpty()});
        collect(key->subkeys, way + QLatin1Char('/'), key->type == Type::Array, ways);
    }
}

} // namespace

Result<QHash<QString, Words>> readWords(const QString& folder)
{
    QHash<QString, Words> all;
    const QDir directory(folder);
    for (const QString& name : directory.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(directory.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            return fail(ErrorCode::Storage, QStringLiteral("%1: %2").arg(file.fileName(), file.errorString()));
        }
        all.insert(name.chopped(5), TRY(within(wordsOf(file.readAll()), file.fileName())));
    }
    return all;
}

void layOver(QList<Entry>& entries, const QHash<QString, Words>& words)
{
    for (Entry& entry : entries) {
        const auto found = takesWords(entry) ? words.constFind(entry.id()) : words.constEnd();
        if (found == words.constEnd()) {
            continue;
        }
        entry.title = found->whole.title.isEmpty() ? entry.title : found->whole.title;
        entry.help = found->whole.help.isEmpty() ? entry.help : found->whole.help;
        entry.keys = worded(entry.keys, {}, found->keys);
    }
}

QList<KeyWay> keyWays(const Entry& entry)
{
    QList<KeyWay> ways;
    collect(entry.keys, {}, false, ways);
    return ways;
}

} // namespace espalier::catalogue
