#include "profiles/validation/key_level.h"

#include "profiles/validation/definition.h"

namespace espalier::profiles {

using catalogue::Key;
using catalogue::Keys;
using catalogue::Type;

namespace {

// Apple's schema gives names to levels that aren't written as such. A consent text is a dictionary of languages; what
// the schema calls ConsentTextItem is that dictionary once more.
const Key* unwritten(const Key& key)
{
    const bool isConsent = key.name == QLatin1String("ConsentText") && key.subkeys.size() == 1 &&
                           key.subkeys[0]->type == Type::Dictionary && !isAnyName(key.subkeys[0]->name);
    return isConsent ? key.subkeys[0].get() : nullptr;
}

// Printers stand under names of one's own choice; the schema calls each "Printer".
bool namesAreFree(const Key& key)
{
    return key.name == QLatin1String("UserPrinterList") && key.subkeys.size() == 1;
}

// Kinds of elements that a key tells apart by its only choice, as Item does in Settings.
bool isSaidToBe(const Key& kind, const EditableDocument& document, NodeId element)
{
    return std::any_of(kind.subkeys.begin(), kind.subkeys.end(), [&](const auto& key) {
        return key->presence == catalogue::Presence::Required && key->choices.size() == 1 &&
               key->choices.first().isString() &&
               document.string(element, key->name) == key->choices.first().toString();
    });
}

bool isPlain(Type type)
{
    return type != Type::Array && type != Type::Dictionary;
}

} // namespace

bool isAnyName(QStringView name)
{
    return name == QLatin1String("ANY");
}

bool takes(const Key& key, Kind kind)
{
    if (key.nameOnly) {
        return true;
    }
    switch (key.type) {
    case Type::String:
        return kind == Kind::String;
    case Type::Integer:
        return kind == Kind::Integer;
    case Type::Real:
        return kind == Kind::Real || kind == Kind::Integer;
    case Type::Boolean:
        return kind == Kind::Boolean;
    case Type::Date:
        return kind == Kind::Date;
    case Type::Data:
        return kind == Kind::Data;
    case Type::Array:
        return kind == Kind::Array;
    case Type::Dictionary:
        return kind == Kind::Dict;
    case Type::Any:
        break;
    }
    return true;
}

KeyLevel KeyLevel::ofTop(const catalogue::Catalogue& catalogue)
{
    KeyLevel level;
    if (const catalogue::Entry* top = catalogue.topLevel()) {
        level.add(top->keys);
        level.m_own = 1;
        level.m_free = false;
    }
    return level;
}

KeyLevel KeyLevel::ofPayload(const catalogue::Catalogue& catalogue, const catalogue::Entry* entry)
{
    KeyLevel level;
    if (entry != nullptr) {
        level.add(entry->keys);
    }
    if (const catalogue::Entry* common = catalogue.commonPayloadKeys()) {
        level.add(common->keys);
    }
    level.m_own = level.m_lists.size();
    level.m_free = entry == nullptr || entry->nameOnly;
    if (entry != nullptr) {
        for (const catalogue::Entry* other : catalogue.find(catalogue::Kind::Payload, entry->type)) {
            if (other != entry) {
                level.add(other->keys);
            }
        }
        for (const auto& key : entry->keys) {
            if (isAnyName(key->name)) {
                level.m_any = key.get();
            }
        }
    }
    return level;
}

KeyLevel KeyLevel::ofDictionary(const catalogue::Entry& entry)
{
    KeyLevel level;
    level.add(entry.keys);
    level.m_own = 1;
    level.m_free = entry.nameOnly;
    for (const auto& key : entry.keys) {
        if (isAnyName(key->name)) {
            level.m_any = key.get();
        }
    }
    return level;
}

const Key* KeyLevel::find(QStringView name) const
{
    for (const Keys* keys : m_lists) {
        for (const auto& key : *keys) {
            if (key->name == name) {
                return key.get();
            }
        }
    }
    return m_any;
}

const Key* KeyLevel::elementFor(const EditableDocument& document, NodeId element) const
{
    if (m_lists.isEmpty() || m_lists[0]->isEmpty()) {
        return nullptr;
    }
    const Kind kind = document.kind(element);
    const Key* first = nullptr;
    const Key* fitting = nullptr;
    for (const auto& key : *m_lists[0]) {
        if (!takes(*key, kind)) {
            continue;
        }
        first = first == nullptr ? key.get() : first;
        if (kind != Kind::Dict) {
            return key.get();
        }
        if (isSaidToBe(*key, document, element)) {
            return key.get();
        }
        const auto children = document.children(element);
        if (std::all_of(children.begin(), children.end(),
                        [&](NodeId child) { return below(key.get()).find(document.key(child)) != nullptr; })) {
            fitting = fitting == nullptr ? key.get() : fitting;
        }
    }
    if (fitting != nullptr) {
        return fitting;
    }
    return first == nullptr ? m_lists[0]->first().get() : first;
}

KeyLevel KeyLevel::below(const Key* key) const
{
    KeyLevel level;
    if (key == nullptr || key->nameOnly || (isPlain(key->type) && key->type != Type::Any)) {
        return level;
    }
    level.m_around = m_around;
    level.m_around.append(key);
    const Keys* keys = &key->subkeys;
    for (qsizetype i = m_around.size() - 1; i >= 0 && !key->recursesTo.isEmpty(); --i) {
        if (m_around[i]->name == key->recursesTo && m_around[i]->recursesTo.isEmpty()) {
            keys = &m_around[i]->subkeys;
            break;
        }
    }
    if (const Key* wrapper = unwritten(*key)) {
        keys = &wrapper->subkeys;
    }
    if (keys->isEmpty()) {
        return level;
    }
    level.add(*keys);
    level.m_own = 1;
    level.m_free = false;
    if (namesAreFree(*key)) {
        level.m_any = keys->first().get();
    }
    for (const auto& one : *keys) {
        if (isAnyName(one->name)) {
            level.m_any = one.get();
        }
    }
    return level;
}

Keys KeyLevel::keys() const
{
    Keys all;
    for (qsizetype i = 0; i < m_own; ++i) {
        all += *m_lists[i];
    }
    for (auto& key : all) {
        if (key.get() == m_any && !isAnyName(key->name)) { // a printer: its name in the schema isn't written
            auto any = std::make_shared<Key>(*key);
            any->name = QStringLiteral("ANY");
            key = std::move(any);
        }
    }
    return all;
}

} // namespace espalier::profiles
