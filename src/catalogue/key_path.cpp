#include "catalogue/key_path.h"

namespace espalier::catalogue {

namespace {

// Arrays' elements have names that aren't written, unless they are alternatives (Settings) or values (Queries).
bool isTransparent(const Key& key)
{
    return key.type == Type::Array || key.type == Type::String;
}

class Search {
public:
    KeyPlace run(const Keys& keys, const QStringList& way)
    {
        descend(keys, way, false);
        return m_found;
    }

private:
    bool descend(const Keys& keys, const QStringList& way, bool inArray)
    {
        if (way.isEmpty() || m_steps > 10'000) {
            return false;
        }
        for (qsizetype i = 0; i < keys.size(); ++i) {
            if (keys[i]->name == way[0] && take(keys, i, way)) {
                return true;
            }
        }
        for (qsizetype i = 0; inArray && i < keys.size(); ++i) {
            m_positions.append(i);
            m_open.append(keys[i].get());
            const bool found = inside(*keys[i], way);
            m_open.removeLast();
            if (found) {
                return true;
            }
            m_positions.removeLast();
        }
        return false;
    }

    bool take(const Keys& keys, qsizetype i, const QStringList& way)
    {
        ++m_steps;
        m_positions.append(i);
        if (way.size() == 1) {
            m_found = {m_positions, m_recursed};
            return true;
        }
        m_open.append(keys[i].get());
        const bool found = inside(*keys[i], way.mid(1));
        m_open.removeLast();
        if (!found) {
            m_positions.removeLast();
        }
        return found;
    }

    bool inside(const Key& key, const QStringList& way)
    {
        if (key.recursesTo.isEmpty()) {
            return descend(key.subkeys, way, isTransparent(key));
        }
        for (qsizetype i = m_open.size() - 2; i >= 0; --i) {
            if (m_open[i]->name == key.recursesTo) {
                const bool before = m_recursed;
                m_recursed = true;
                const bool found = descend(m_open[i]->subkeys, way, isTransparent(*m_open[i]));
                m_recursed = before;
                return found;
            }
        }
        return false;
    }

    KeyPlace m_found;
    QList<qsizetype> m_positions;
    QList<const Key*> m_open;
    bool m_recursed = false;
    int m_steps = 0;
};

void collect(const Keys& keys, const QString& name, QList<qsizetype>& positions, QList<KeyPlace>& found)
{
    for (qsizetype i = 0; i < keys.size(); ++i) {
        positions.append(i);
        if (keys[i]->name == name) {
            found.append({positions, false});
        }
        collect(keys[i]->subkeys, name, positions, found);
        positions.removeLast();
    }
}

} // namespace

KeyPlace findOnlyKey(const Keys& keys, const QString& name)
{
    QList<qsizetype> positions;
    QList<KeyPlace> found;
    collect(keys, name, positions, found);
    return found.size() == 1 ? found[0] : KeyPlace();
}

KeyPlace findKey(const Keys& keys, const QStringList& way)
{
    return Search().run(keys, way);
}

Keys changedAt(const Keys& keys, const QList<qsizetype>& positions, const std::function<void(Key&)>& change)
{
    if (positions.isEmpty() || positions[0] >= keys.size()) {
        return keys;
    }
    auto copy = std::make_shared<Key>(*keys[positions[0]]);
    if (positions.size() == 1) {
        change(*copy);
    } else {
        copy->subkeys = changedAt(copy->subkeys, positions.mid(1), change);
    }
    Keys changed = keys;
    changed[positions[0]] = std::move(copy);
    return changed;
}

} // namespace espalier::catalogue
