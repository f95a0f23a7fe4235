#include "profiles/editing/damage.h"

#include "profiles/editing/damage_search.h"
#include "profiles/editing/encoding.h"
#include "profiles/editing/known_damage.h"
#include "profiles/editing/parse.h"

namespace espalier::profiles {

namespace {

// Counts on from where it was, so that many places cost one pass.
class PlaceCounter {
public:
    explicit PlaceCounter(QByteArrayView text) : m_text(text) {}

    Place at(qsizetype offset)
    {
        const qsizetype end = std::clamp<qsizetype>(offset, m_place.offset, m_text.size());
        for (qsizetype& i = m_place.offset; i < end; ++i) {
            const auto byte = static_cast<unsigned char>(m_text[i]);
            const bool splitsLineEnd = byte == '\r' && i + 1 < m_text.size() && m_text[i + 1] == '\n';
            if (byte == '\n' || (byte == '\r' && !splitsLineEnd)) {
                ++m_place.line;
                m_place.column = 1;
            } else if ((byte & 0xC0U) != 0x80U) { // not the rest of a multi-byte character
                ++m_place.column;
            }
        }
        return m_place;
    }

private:
    QByteArrayView m_text;
    Place m_place;
};

QList<Splice> repairsOf(const QList<Damage>& damages)
{
    QList<Splice> repairs;
    for (const Damage& damage : damages) {
        if (damage.repair) {
            repairs.append(*damage.repair);
        }
    }
    std::sort(repairs.begin(), repairs.end(), [](const Splice& a, const Splice& b) { return a.offset < b.offset; });
    return repairs;
}

// Where something of the repaired text was before the repairs.
qsizetype beforeRepairs(qsizetype offset, const QList<Splice>& repairs)
{
    qsizetype moved = 0;
    for (const Splice& repair : repairs) {
        const qsizetype begin = repair.offset + moved;
        if (offset < begin) {
            break;
        }
        if (offset < begin + repair.inserted.size()) {
            return repair.offset;
        }
        moved += repair.inserted.size() - repair.removed.size();
    }
    return offset - moved;
}

Damage damageOf(const ParseFailure& failure, const QList<Splice>& repairs)
{
    const DamageKind kind = failure.code == ErrorCode::TooLarge ? DamageKind::TooLarge
                            : failure.kind                      ? DamageKind::Value
                                                                : DamageKind::Grammar;
    return {kind, {beforeRepairs(failure.offset, repairs), 1, 1}, failure.length, failure.what, std::nullopt};
}

} // namespace

QHash<qsizetype, Place> placesAt(QByteArrayView utf8, QList<qsizetype> offsets)
{
    std::sort(offsets.begin(), offsets.end());
    QHash<qsizetype, Place> places;
    PlaceCounter counter(utf8);
    for (const qsizetype offset : std::as_const(offsets)) {
        places.insert(offset, counter.at(offset));
    }
    return places;
}

Place placeAt(QByteArrayView utf8, qsizetype offset)
{
    return PlaceCounter(utf8).at(offset);
}

Splice repairAll(const QByteArray& text, const QList<Damage>& damages)
{
    const QList<Splice> repairs = repairsOf(damages);
    if (repairs.isEmpty()) {
        return {};
    }
    Splice all{repairs.first().offset, {}, {}};
    qsizetype at = all.offset;
    for (const Splice& repair : repairs) {
        if (repair.offset < at || repair.offset + repair.removed.size() > text.size()) {
            continue; // of another text
        }
        all.inserted += text.sliced(at, repair.offset - at) + repair.inserted;
        at = repair.offset + repair.removed.size();
    }
    all.removed = text.sliced(all.offset, at - all.offset);
    return all.trimmed();
}

QList<Damage> findDamages(const QByteArray& text, const Origin& origin)
{
    QList<Damage> damages = text.size() <= largestText ? knownDamages(text, origin) : QList<Damage>();
    // What the repairs would leave is wrong too; what they take away need not be told.
    const QList<Splice> repairs = repairsOf(damages);
    QByteArray repaired = text;
    if (!repairs.isEmpty() && !repairAll(text, damages).applyTo(repaired)) {
        repaired = text;
    }
    for (const ParseFailure& failure : parseText(repaired, dialectOf(origin)).failures) {
        damages.append(damageOf(failure, repairs));
    }
    std::stable_sort(damages.begin(), damages.end(),
                     [](const Damage& a, const Damage& b) { return a.place.offset < b.place.offset; });
    PlaceCounter places(text);
    for (Damage& damage : damages) {
        damage.place = places.at(damage.place.offset);
        damage.length = std::clamp<qsizetype>(damage.length, 0, text.size() - damage.place.offset);
    }
    return damages;
}

} // namespace espalier::profiles
