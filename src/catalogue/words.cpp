#include "catalogue/words.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace espalier::catalogue {

namespace {

Phrase phraseOf(const QJsonObject& object)
{
    Phrase phrase{object[QStringLiteral("title")].toString(), object[QStringLiteral("help")].toString(), {}};
    const QJsonObject choices = object[QStringLiteral("choices")].toObject();
    for (auto it = choices.begin(); it != choices.end(); ++it) {
        phrase.choices.insert(it.key(), it.value().toString());
    }
    return phrase;
}

Result<QJsonObject> objectIn(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Storage, QStringLiteral("%1: %2").arg(path, file.errorString()));
    }
    const QByteArray bytes = file.readAll();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        const qsizetype line = bytes.left(error.offset).count('\n') + 1;
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("%1: line %2: %3").arg(path).arg(line).arg(error.errorString()));
    }
    return document.object();
}

EntryWords wordsOf(const QJsonObject& object)
{
    EntryWords words{phraseOf(object), {}};
    const QJsonObject keys = object[QStringLiteral("keys")].toObject();
    for (auto it = keys.begin(); it != keys.end(); ++it) {
        words.keys.insert(it.key(), phraseOf(it.value().toObject()));
    }
    return words;
}

// Titles of many types in one file; a type with a file of its own keeps that one's.
void takeTitles(QHash<QString, EntryWords>& all, const QJsonObject& object)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!all.contains(it.key())) {
            all.insert(it.key(), wordsOf(it.value().toObject()));
        }
    }
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
            copy->choiceTitles = phrase->choices;
        }
        copy->subkeys = worded(key->subkeys, way + QLatin1Char('/'), words);
        all.append(std::move(copy));
    }
    return all;
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

const EntryWords* Words::of(const Entry& entry) const
{
    const auto& all = entry.kind == Kind::Command ? commands : payloads;
    QStringList names{entry.variant.isEmpty() ? entry.type : QStringLiteral("%1(%2)").arg(entry.type, entry.variant)};
    if (entry.source.startsWith(QLatin1String("mdm/profiles/"))) {
        names.prepend(entry.source.section(QLatin1Char('/'), -1).chopped(5)); // .yaml
    } else if (entry.kind != Kind::Command && entry.kind != Kind::Payload) {
        return nullptr;
    }
    for (const QString& name : names) {
        if (const auto found = all.constFind(name); found != all.constEnd()) {
            return &*found;
        }
    }
    return nullptr;
}

Result<Words> readWords(const QString& folder)
{
    Words all;
    const QDir directory(folder);
    for (const QString& name : directory.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        if (!name.startsWith(QLatin1Char('_'))) {
            all.payloads.insert(name.chopped(5), wordsOf(TRY(objectIn(directory.filePath(name)))));
        }
    }
    for (const auto& [name, words] : {std::pair{QStringLiteral("_payloads.json"), &all.payloads},
                                      std::pair{QStringLiteral("_commands.json"), &all.commands}}) {
        if (directory.exists(name)) {
            takeTitles(*words, TRY(objectIn(directory.filePath(name))));
        }
    }
    return all;
}

void layOver(QList<Entry>& entries, const Words& words)
{
    for (Entry& entry : entries) {
        const EntryWords* found = words.of(entry);
        if (found == nullptr) {
            continue;
        }
        entry.title = found->whole.title.isEmpty() ? entry.title : found->whole.title;
        entry.help = found->whole.help.isEmpty() ? entry.help : found->whole.help;
        if (!found->keys.isEmpty()) {
            entry.keys = worded(entry.keys, {}, found->keys);
        }
    }
}

QList<KeyWay> keyWays(const Entry& entry)
{
    QList<KeyWay> ways;
    collect(entry.keys, {}, false, ways);
    return ways;
}

} // namespace espalier::catalogue
