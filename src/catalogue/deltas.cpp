#include "catalogue/deltas.h"

#include "catalogue/delta_shape.h"
#include "catalogue/delta_systems.h"
#include "catalogue/key_path.h"

#include <optional>

namespace espalier::catalogue {

namespace {

Failure unclear(const QString& what)
{
    return fail(ErrorCode::InvalidInput, QStringLiteral("“%1” isn't understood").arg(what));
}

std::optional<Kind> kindOfArea(const QString& area)
{
    static const QMap<QString, Kind> kinds{{QStringLiteral("profile"), Kind::Payload},
                                           {QStringLiteral("declaration"), Kind::Declaration},
                                           {QStringLiteral("declaration file"), Kind::Declaration},
                                           {QStringLiteral("command"), Kind::Command},
                                           {QStringLiteral("checkin"), Kind::CheckIn},
                                           {QStringLiteral("error"), Kind::Error},
                                           {QStringLiteral("status"), Kind::StatusItem},
                                           {QStringLiteral("skipkey"), Kind::Other}};
    const auto found = kinds.constFind(area);
    return found == kinds.constEnd() ? std::nullopt : std::optional(*found);
}

// "com.apple.MCX(WiFi)" -> com.apple.MCX, WiFi
std::pair<QString, QString> typeAndVariant(const QString& object)
{
    const qsizetype open = object.indexOf(QLatin1Char('('));
    if (open < 0 || !object.endsWith(QLatin1Char(')'))) {
        return {object, QString()};
    }
    return {object.left(open), object.mid(open + 1, object.size() - open - 2)};
}

void markPreRelease(Key& key)
{
    key.preRelease = true;
    for (auto& subkey : key.subkeys) {
        auto marked = std::make_shared<Key>(*subkey);
        markPreRelease(*marked);
        subkey = std::move(marked);
    }
}

// What an entry or a key of a release lets change.
class Change {
public:
    Change(Entry& entry, const DeltaRow& row, Kind kind) : m_entry(entry), m_row(row), m_kind(kind), m_way(row.way)
    {
        if (row.area == QLatin1String("status") && !m_way.isEmpty()) {
            m_way.prepend(row.object); // a status item's value is its one key
        } else if (row.area == QLatin1String("skipkey")) {
            m_way = {row.object};
        }
    }

    Result<DeltaOutcome> run()
    {
        const QString& change = m_row.change;
        if (change == QLatin1String("added")) {
            return add();
        }
        if (change == QLatin1String("file renamed")) { // no fact about devices
            m_entry.variant = typeAndVariant(m_row.detail).second;
            return DeltaOutcome::Applied;
        }
        if (m_row.preRelease && !m_entry.preRelease && stands()) {
            return DeltaOutcome::NotTaken;
        }
        if (change == QLatin1String("gone") && m_way.isEmpty()) {
            m_entry.gone = m_row.release;
            return DeltaOutcome::Applied;
        }
        if (change == QLatin1String("gone")) {
            return edit([&](Key& key) { key.gone = m_row.release; });
        }
        if (change == QLatin1String("presence")) {
            return presence();
        }
        if (change == QLatin1String("values")) {
            return values();
        }
        static const QStringList ofSupport{QStringLiteral("deprecated"), QStringLiteral("removed"),
                                           QStringLiteral("os"), QStringLiteral("payload deprecated"),
                                           QStringLiteral("payload introduced")};
        return ofSupport.contains(change) ? support() : unclear(change);
    }

private:
    // A row may name a nested key by its name alone, when no other has it.
    [[nodiscard]] KeyPlace find(const Keys& keys) const
    {
        const KeyPlace place = findKey(keys, m_way);
        return place.positions.isEmpty() && m_way.size() == 1 ? findOnlyKey(keys, m_way[0]) : place;
    }

    [[nodiscard]] bool stands() const
    {
        return m_way.isEmpty() || !find(m_entry.keys).positions.isEmpty() ||
               !find(m_entry.responseKeys).positions.isEmpty();
    }

    Result<DeltaOutcome> edit(const std::function<void(Key&)>& change)
    {
        for (Keys* keys : {&m_entry.keys, &m_entry.responseKeys}) {
            const KeyPlace place = find(*keys);
            if (place.positions.isEmpty()) {
                continue;
            }
            if (place.throughRecursion) {
                return fail(ErrorCode::Conflict, QStringLiteral("the key stands there by recursion"));
            }
            *keys = changedAt(*keys, place.positions, change);
            return DeltaOutcome::Applied;
        }
        return fail(ErrorCode::NotFound, QStringLiteral("there is no key “%1”").arg(m_way.join(QLatin1Char('/'))));
    }

    [[nodiscard]] bool exists() const
    {
        return !findKey(m_entry.keys, m_way).positions.isEmpty() ||
               !findKey(m_entry.responseKeys, m_way).positions.isEmpty();
    }

    Result<DeltaOutcome> add()
    {
        if (m_way.isEmpty()) {
            return unclear(QStringLiteral("added without a key"));
        }
        // What Setup Assistant skips is a list of strings, each a key of its own in the schema.
        const bool skipKey = m_row.area == QLatin1String("skipkey");
        auto key = TRY(keyOfShape(m_way.last(), skipKey ? QStringLiteral("string") : m_row.detail));
        key->support = TRY(systemsOfDelta(m_kind, m_row.os)).support;
        key->since = m_row.release;
        if (m_row.preRelease) {
            markPreRelease(*key);
        }
        if (exists()) {
            return DeltaOutcome::Known;
        }
        if (m_way.size() == 1) {
            m_entry.keys.append(std::move(key));
            return DeltaOutcome::Applied;
        }
        m_way.removeLast();
        bool added = false;
        TRY(edit([&](Key& parent) { added = addInto(parent, key); }));
        return added ? Result<DeltaOutcome>(DeltaOutcome::Applied) : unclear(QStringLiteral("a key in no dictionary"));
    }

    static bool addInto(Key& parent, const std::shared_ptr<Key>& key)
    {
        if (parent.type == Type::Array && parent.subkeys.size() <= 1) {
            auto element =
                parent.subkeys.isEmpty() ? std::make_shared<Key>() : std::make_shared<Key>(*parent.subkeys[0]);
            if (parent.subkeys.isEmpty()) {
                element->name = parent.name + QStringLiteral("Item");
                element->type = Type::Dictionary;
            }
            parent.subkeys = {element};
            return addInto(*element, key);
        }
        if (parent.type == Type::Dictionary || !parent.subkeys.isEmpty()) {
            parent.subkeys.append(key);
            return true;
        }
        return false;
    }

    Result<DeltaOutcome> presence()
    {
        const bool required = m_row.os == QLatin1String("required");
        if (!required && m_row.os != QLatin1String("optional")) {
            return unclear(m_row.os);
        }
        return edit([&](Key& key) {
            key.presence = required ? Presence::Required : Presence::Optional;
            key.revised.insert(QStringLiteral("presence"), m_row.release);
        });
    }

    // "was a|b", "now a|b|c"; "-" for none
    Result<DeltaOutcome> values()
    {
        static const QLatin1String now("now ");
        if (!m_row.os.startsWith(now)) {
            return unclear(m_row.os);
        }
        const QString list = m_row.os.mid(now.size());
        const auto read =
            TRY(keyOfShape(QStringLiteral("value"),
                           list == QLatin1String("-") || !list.contains(QLatin1Char('|')) ? QString() : list));
        if (read->choices.isEmpty() && list != QLatin1String("-")) {
            return unclear(list);
        }
        return edit([&](Key& key) {
            key.choices = read->choices;
            key.revised.insert(QStringLiteral("choices"), m_row.release);
        });
    }

    Result<DeltaOutcome> support()
    {
        const auto platform = platformFromName(m_row.detail);
        const OsVersion version = OsVersion::fromText(m_row.os.section(QStringLiteral(" > "), -1));
        if (!platform || !version.isSet()) {
            return unclear(m_row.detail + QLatin1Char(' ') + m_row.os);
        }
        QString fact = m_row.change.section(QLatin1Char(' '), -1);
        fact = fact == QLatin1String("os") ? QStringLiteral("introduced") : fact;
        const auto take = [&](SupportByPlatform& all, QMap<QString, QString>& revised) {
            Support& one = all[*platform];
            if (fact == QLatin1String("deprecated")) {
                one.deprecated = version;
            } else if (fact == QLatin1String("removed")) {
                one.removed = version;
            } else {
                one.introduced = version;
                one.unavailable = false;
            }
            revised.insert(fact, m_row.release);
        };
        if (m_way.isEmpty()) {
            take(m_entry.support, m_entry.revised);
            return DeltaOutcome::Applied;
        }
        return edit([&](Key& key) { take(key.support, key.revised); });
    }

    Entry& m_entry;
    const DeltaRow& m_row;
    const Kind m_kind;
    QStringList m_way;
};

Entry* findEntry(QList<Entry>& entries, const DeltaRow& row, Kind kind)
{
    const auto [type, variant] = typeAndVariant(row.object);
    const QString file = QLatin1Char('/') + row.object + QStringLiteral(".yaml");
    for (Entry& entry : entries) {
        if (row.area == QLatin1String("skipkey")) {
            if (entry.kind == Kind::Other && entry.type == QLatin1String("SkipKeys")) {
                return &entry;
            }
        } else if (row.area == QLatin1String("declaration file")) {
            if (entry.kind == kind && entry.source.endsWith(file)) {
                return &entry;
            }
        } else if (entry.type == type && entry.variant == variant &&
                   (entry.kind == kind || (kind == Kind::Payload && entry.kind == Kind::Other))) {
            return &entry;
        }
    }
    return nullptr;
}

} // namespace

QList<DeltaRow> deltaRows(const QByteArray& table, const QString& file, DeltaReport& report)
{
    QList<DeltaRow> rows;
    const QStringList lines = QString::fromUtf8(table).split(QLatin1Char('\n'));
    for (qsizetype i = 1; i < lines.size(); ++i) { // the first names the columns
        if (lines[i].trimmed().isEmpty()) {
            continue;
        }
        ++report.rows;
        const QStringList cells = lines[i].split(QLatin1Char('\t'));
        if (cells.size() != 7) {
            report.notApplied.append(
                {file, QStringLiteral("line %1: %2 columns instead of 7").arg(i + 1).arg(cells.size())});
            continue;
        }
        rows.append({int(i + 1), cells[0].section(QLatin1Char('>'), 1), cells[1], cells[2], cells[3],
                     cells[4].split(QLatin1Char('/'), Qt::SkipEmptyParts), cells[5].trimmed(), cells[6].trimmed(),
                     false});
    }
    return rows;
}

Result<DeltaOutcome> applyDelta(QList<Entry>& entries, const DeltaRow& row)
{
    const auto kind = kindOfArea(row.area);
    if (!kind) {
        return unclear(row.area);
    }
    if (!OsVersion::fromText(row.release).isSet()) {
        return unclear(row.release);
    }
    if (row.change == QLatin1String("new")) {
        return addNewEntry(entries, row, *kind);
    }
    Entry* entry = findEntry(entries, row, *kind);
    if (entry == nullptr) {
        return fail(ErrorCode::NotFound, QStringLiteral("there is no %1 “%2”").arg(row.area, row.object));
    }
    return Change(*entry, row, *kind).run();
}

void applyDeltas(QList<Entry>& entries, const QList<DeltaRow>& rows, const QString& file, DeltaReport& report)
{
    for (const DeltaRow& row : rows) {
        const auto outcome = applyDelta(entries, row);
        const QString what = QStringLiteral("line %1: %2: %3").arg(row.line).arg(row.object, row.change);
        if (!outcome) {
            report.notApplied.append({file, what + QStringLiteral(": ") + outcome.error().what});
        } else if (*outcome == DeltaOutcome::NotTaken) {
            report.notTaken.append({file, what + QLatin1Char(' ') + row.way.join(QLatin1Char('/'))});
        } else {
            ++(*outcome == DeltaOutcome::Applied ? report.applied : report.known);
        }
    }
}

} // namespace espalier::catalogue
