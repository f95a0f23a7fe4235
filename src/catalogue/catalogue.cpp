#include "catalogue/catalogue.h"

#include "catalogue/merge.h"

#include <tuple>

namespace espalier::catalogue {

namespace {

QString typeKey(Kind kind, const QString& type)
{
    return name(kind) + QLatin1Char(' ') + type;
}

// How well keys (and values, where given) fit an entry; more is better.
std::tuple<int, int, int, int, bool> fit(const Entry& entry, const QJsonObject& present)
{
    int forbidden = 0; // values this variant doesn't allow
    int known = 0;
    int missing = 0;
    int chosen = 0; // values among a key's choices
    for (const auto& key : entry.keys) {
        const auto value = present.constFind(key->name);
        if (value == present.constEnd()) {
            missing += key->presence == Presence::Required ? 1 : 0;
            continue;
        }
        ++known;
        if (!key->choices.isEmpty() && (value->isString() || value->isDouble())) {
            const bool allowed = key->choices.contains(*value) || key->range.has_value();
            (allowed ? chosen : forbidden) += 1;
        }
    }
    return {-forbidden, known, -missing, chosen, entry.variant.isEmpty()};
}

Keys reworded(const Keys& keys, const Catalogue::Wording& words)
{
    Keys all;
    all.reserve(keys.size());
    for (const auto& key : keys) {
        auto copy = std::make_shared<Key>(*key);
        copy->title = words(key->title);
        copy->help = words(key->help);
        for (QString& choice : copy->choiceTitles) {
            choice = words(choice);
        }
        copy->subkeys = reworded(key->subkeys, words);
        all.append(std::move(copy));
    }
    return all;
}

} // namespace

Catalogue::Catalogue(QList<Entry> entries) : m_entries(std::move(entries))
{
    sortEntries(m_entries);
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        m_byType[typeKey(m_entries[i].kind, m_entries[i].type)].append(i);
    }
}

QList<const Entry*> Catalogue::entries(Kind kind, PreRelease preRelease) const
{
    QList<const Entry*> found;
    for (const Entry& entry : m_entries) {
        if (entry.kind == kind && (preRelease == PreRelease::Show || !entry.preRelease)) {
            found.append(&entry);
        }
    }
    return found;
}

QList<const Entry*> Catalogue::find(Kind kind, const QString& type) const
{
    QList<const Entry*> found;
    for (const qsizetype at : m_byType.value(typeKey(kind, type))) {
        found.append(&m_entries[at]);
    }
    return found;
}

const Entry* Catalogue::bestVariant(Kind kind, const QString& type, const QStringList& keysPresent) const
{
    QJsonObject present;
    for (const QString& key : keysPresent) {
        present.insert(key, QJsonValue());
    }
    return bestVariant(kind, type, present);
}

const Entry* Catalogue::bestVariant(Kind kind, const QString& type, const QJsonObject& present) const
{
    const Entry* best = nullptr;
    for (const Entry* entry : find(kind, type)) {
        if (best == nullptr || fit(*entry, present) > fit(*best, present)) {
            best = entry;
        }
    }
    return best;
}

const Entry* Catalogue::commonPayloadKeys() const
{
    return find(Kind::Other, QStringLiteral("CommonPayloadKeys")).value(0);
}

const Entry* Catalogue::topLevel() const
{
    return find(Kind::Other, QStringLiteral("TopLevel")).value(0);
}

std::shared_ptr<const Catalogue> Catalogue::overlaid(const QList<Entry>& newer, const QString& release) const
{
    return std::make_shared<const Catalogue>(merged(m_entries, newer, release));
}

std::shared_ptr<const Catalogue> Catalogue::reworded(const Wording& words) const
{
    QList<Entry> entries = m_entries;
    for (Entry& entry : entries) {
        entry.title = words(entry.title);
        entry.help = words(entry.help);
        entry.keys = catalogue::reworded(entry.keys, words);
    }
    return std::make_shared<const Catalogue>(std::move(entries));
}

} // namespace espalier::catalogue
