// What the catalogue says may stand in one container of a profile, and how to go one level down. For this folder.
#pragma once

#include "catalogue/catalogue.h"
#include "profiles/editing/payloads.h"

#include <QVarLengthArray>

namespace espalier::profiles {

class KeyLevel {
public:
    // Anything may stand here.
    KeyLevel() = default;
    [[nodiscard]] static KeyLevel ofTop(const catalogue::Catalogue& catalogue);
    // entry null: only the keys of all payloads are known. Keys of the type's other variants are known too.
    [[nodiscard]] static KeyLevel ofPayload(const catalogue::Catalogue& catalogue, const catalogue::Entry* entry);

    // Of something that is neither: only its own keys count.
    [[nodiscard]] static KeyLevel ofDictionary(const catalogue::Entry& entry);

    // The key of this name, else the one that stands for keys of one's own choice; null: not known.
    [[nodiscard]] const catalogue::Key* find(QStringView name) const;
    [[nodiscard]] bool isFree() const { return m_free; } // what find() doesn't know may well be right
    // In a list: what the element is, of several possible ones the first that fits.
    [[nodiscard]] const catalogue::Key* elementFor(const EditableDocument& document, NodeId element) const;
    [[nodiscard]] KeyLevel below(const catalogue::Key* key) const; // null: anything
    // Its name is the schema's only; keys of one's own choice stand in its place.
    [[nodiscard]] bool isFreeName(const catalogue::Key& key) const { return m_any == &key; }
    [[nodiscard]] catalogue::Keys keys() const; // for showing; see keysBelow
    // Keys that have to be there: those of the entry and of all payloads, not those of other variants.
    template <class Visit> void eachOwn(const Visit& visit) const
    {
        for (qsizetype i = 0; i < m_own; ++i) {
            for (const auto& key : *m_lists[i]) {
                visit(*key);
            }
        }
    }

private:
    void add(const catalogue::Keys& keys) { m_lists.append(&keys); }

    QVarLengthArray<const catalogue::Keys*, 8> m_lists;
    qsizetype m_own = 0; // of the lists
    QVarLengthArray<const catalogue::Key*, 12> m_around;
    const catalogue::Key* m_any = nullptr;
    bool m_free = true;
};

[[nodiscard]] bool isAnyName(QStringView name); // "ANY"
[[nodiscard]] bool takes(const catalogue::Key& key, Kind kind);

} // namespace espalier::profiles
