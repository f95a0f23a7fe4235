#include "ui/editor/search/key_search.h"

#include "profiles/validation/definition.h"
#include "profiles/validation/key_level.h"
#include "ui/editor/catalogue_words.h"
#include "ui/editor/payloads/payload_model.h"

#include <QDeadlineTimer>

namespace espalier::ui {

using catalogue::Key;
using profiles::EditableDocument;
using profiles::KeyLevel;
using profiles::Kind;
using profiles::NodeId;
using profiles::Path;

namespace {
constexpr int Deepest = 9;      // levels below a payload
constexpr int MostUnset = 4000; // keys of one payload that aren't set; the catalogue repeats itself by recursion

QString leafWords(const EditableDocument& document, NodeId node)
{
    const Kind kind = document.kind(node);
    return kind == Kind::Dict || kind == Kind::Array || kind == Kind::Data ? QString()
                                                                           : valueWords(document.value(node));
}

// Better ones are lower; 0: not found.
int rankOf(const QString& text, const QString& name, const QString& title, const QString& value, const QString& help)
{
    const auto has = [&text](const QString& in) { return in.contains(text, Qt::CaseInsensitive); };
    return name.compare(text, Qt::CaseInsensitive) == 0  ? 1
           : name.startsWith(text, Qt::CaseInsensitive)  ? 2
           : title.startsWith(text, Qt::CaseInsensitive) ? 3
           : has(name) || has(title)                     ? 4
           : !value.isEmpty() && has(value)              ? 5
           : has(help)                                   ? 7
                                                         : 0;
}

class Search {
public:
    Search(const profiles::EditableDocument& document, QString text) : m_document(document), m_text(std::move(text)) {}

    void payload(const KeyLevel& level, NodeId top, const Path& path, const QString& title, const QString& type)
    {
        m_title = title;
        m_type = type;
        m_unset = 0;
        dict(level, top, path, 0);
    }

    // Of a payload that isn't there: what all payloads have alike is no reason to add it.
    void absent(const catalogue::Catalogue& catalogue, const catalogue::Entry& entry, const Platforms& platforms)
    {
        m_title = entry.title;
        m_type = entry.type;
        m_toAdd = &entry;
        m_platforms = platforms;
        m_unset = 0;
        const int rank = rankOf(m_text, entry.title, entry.type, {}, entry.help);
        if (rank > 0) {
            found.append({{}, entry.title, entry.type, {}, entry.type, {}, 2 * rank, &entry});
        }
        const KeyLevel level = KeyLevel::ofPayload(catalogue, &entry);
        for (const auto& key : entry.keys) {
            if (isOffered(*key)) {
                value(level, key->name, key.get(), {}, {profiles::Step(key->name)}, 0);
            }
        }
    }

    QList<FoundKey> found;

private:
    [[nodiscard]] bool isOffered(const Key& key) const
    {
        return !profiles::isAnyName(key.name) && !key.preRelease &&
               (m_toAdd == nullptr || isFor(*m_toAdd, key, m_platforms));
    }

    void consider(const QString& name, const Key* key, NodeId node, const Path& path)
    {
        const QString value = node.isValid() && !profiles::isSecretName(name) ? leafWords(m_document, node) : QString();
        const int rank = rankOf(m_text, name, key != nullptr ? key->title : QString(), value,
                                key != nullptr ? key->help : QString());
        if (rank > 0) {
            const QString title = key != nullptr && key->name == name ? key->title : name;
            found.append({path, title, name, m_title, m_type, value, 2 * rank + (node.isValid() ? 0 : 1), m_toAdd});
        }
    }

    void value(const KeyLevel& around, const QString& name, const Key* key, NodeId node, const Path& path, int depth)
    {
        consider(name, key, node, path);
        if (depth >= Deepest || (!node.isValid() && ++m_unset > MostUnset)) {
            return;
        }
        const Kind kind = node.isValid() ? m_document.kind(node) : key != nullptr ? kindOf(*key) : Kind::String;
        const KeyLevel below = around.below(key);
        if (kind == Kind::Dict && (node.isValid() || (key != nullptr && key->recursesTo.isEmpty()))) {
            dict(below, node, path, depth + 1);
        } else if (kind == Kind::Array && node.isValid()) {
            qsizetype number = 0;
            for (const NodeId child : m_document.children(node)) {
                const Path at = path / profiles::Step(number++);
                const Kind childKind = m_document.kind(child);
                if (childKind == Kind::Dict || childKind == Kind::Array) {
                    value(below, QString(), below.elementFor(m_document, child), child, at, depth + 1);
                } else if (const QString words = leafWords(m_document, child);
                           words.contains(m_text, Qt::CaseInsensitive) && !profiles::isSecretName(name)) {
                    found.append({at, key != nullptr ? key->title : name, name, m_title, m_type, words, 10, nullptr});
                }
            }
        }
    }

    void dict(const KeyLevel& level, NodeId node, const Path& path, int depth)
    {
        QHash<QString, NodeId> last; // of several equal keys the last one counts
        for (const NodeId child : m_document.children(node)) {
            last.insert(m_document.key(child), child);
        }
        QSet<QString> present;
        for (const NodeId child : m_document.children(node)) {
            const QString name = m_document.key(child);
            if (depth == 0 && path.isEmpty() && name == QLatin1String("PayloadContent") &&
                m_document.kind(child) == Kind::Array) {
                present.insert(name);
                continue; // the payloads are searched by themselves
            }
            if (last.value(name) == child) {
                present.insert(name);
                value(level, name, level.find(name), child, path / profiles::Step(name), depth);
            }
        }
        for (const auto& key : level.keys()) {
            if (!present.contains(key->name) && isOffered(*key)) {
                present.insert(key->name);
                value(level, key->name, key.get(), {}, path / profiles::Step(key->name), depth);
            }
        }
    }

    const profiles::EditableDocument& m_document;
    QString m_text;
    QString m_title, m_type;
    const catalogue::Entry* m_toAdd = nullptr;
    Platforms m_platforms;
    int m_unset = 0;
};
} // namespace

struct KeySearching::Parts {
    const EditableDocument& document;
    const catalogue::Catalogue& catalogue;
    Search search;
    QList<profiles::Payload> payloads = {};
    qsizetype next = -1; // General

    void searchNext()
    {
        if (next < 0) {
            search.payload(KeyLevel::ofTop(catalogue), document.root(), {}, PayloadModel::tr("General"),
                           QStringLiteral("Configuration"));
        } else {
            const profiles::Payload& payload = payloads.at(next);
            search.payload(KeyLevel::ofPayload(catalogue, profiles::entryOf(document, catalogue, payload.node)),
                           payload.node, document.path(payload.node), payloadTitle(document, catalogue, payload),
                           payload.type);
        }
        ++next;
    }
};

KeySearching::KeySearching(const EditableDocument& document, const catalogue::Catalogue& catalogue, const QString& text)
{
    if (!text.trimmed().isEmpty() && !document.isBroken()) {
        m_parts.reset(new Parts{document, catalogue, Search(document, text.trimmed())});
        m_parts->payloads = profiles::payloads(document);
    }
}

KeySearching::~KeySearching() = default;

bool KeySearching::goOn(int ms)
{
    const QDeadlineTimer end(ms);
    while (m_parts && m_parts->next < m_parts->payloads.size()) {
        m_parts->searchNext();
        if (end.hasExpired()) {
            return m_parts->next >= m_parts->payloads.size();
        }
    }
    return true;
}

QList<FoundKey> KeySearching::found(int most)
{
    if (!m_parts) {
        return {};
    }
    QList<FoundKey>& all = m_parts->search.found;
    std::stable_sort(all.begin(), all.end(), [](const FoundKey& a, const FoundKey& b) { return a.rank < b.rank; });
    return all.mid(0, most);
}

QList<FoundKey> findKeys(const profiles::EditableDocument& document, const catalogue::Catalogue& catalogue,
                         const QString& text, int most)
{
    KeySearching searching(document, catalogue, text);
    static_cast<void>(searching.goOn(-1)); // for ever
    return searching.found(most);
}

QList<FoundKey> findKeysToAdd(const profiles::EditableDocument& document, const catalogue::Catalogue& catalogue,
                              const Platforms& platforms, const QString& text, int most)
{
    if (text.trimmed().isEmpty() || document.isBroken()) {
        return {};
    }
    QSet<QString> here;
    for (const profiles::Payload& payload : profiles::payloads(document)) {
        here.insert(payload.type);
    }
    Search search(document, text.trimmed());
    for (const catalogue::Entry* entry : catalogue.entries(catalogue::Kind::Payload)) {
        if (!here.contains(entry->type) && isFor(*entry, platforms)) {
            search.absent(catalogue, *entry, platforms);
        }
    }
    std::stable_sort(search.found.begin(), search.found.end(), [](const FoundKey& a, const FoundKey& b) {
        const auto place = [](const FoundKey& one) { return std::pair(isDeprecated(*one.toAdd), one.rank); };
        return place(a) < place(b);
    });
    QList<FoundKey> found;
    QSet<QString> known; // several variants of a type have the same keys
    for (const FoundKey& one : std::as_const(search.found)) {
        const QString place = one.payloadType + u'\n' + (one.path.isEmpty() ? one.title : one.path.text());
        if (found.size() < most && !known.contains(place)) {
            known.insert(place);
            found.append(one);
        }
    }
    return found;
}

QString foundValue(const EditableDocument& document, const Path& path)
{
    const NodeId node = document.find(path);
    const Path keyed = !path.isEmpty() && !path.last().isKey ? path.parent() : path;
    const bool isSecret = !keyed.isEmpty() && profiles::isSecretName(keyed.last().key);
    return node.isValid() && !isSecret ? leafWords(document, node) : QString();
}

} // namespace espalier::ui
