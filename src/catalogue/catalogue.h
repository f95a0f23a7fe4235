// Everything Apple documents of payloads, commands, declarations and status items, as data. The shipped one is read
// from resources/catalogue (facts only, words ours); a newer schema folder can be laid over it at run time.
// Immutable once made: share it between threads as std::shared_ptr<const Catalogue>.
#pragma once

#include "base/result.h"
#include "catalogue/entry.h"

#include <QHash>
#include <QJsonObject>

#include <functional>

namespace espalier::catalogue {

enum class PreRelease { Hide, Show };

class Catalogue {
public:
    explicit Catalogue(QList<Entry> entries);

    // The one inside the program. Parsed once, on first use, from any thread; Internal when our own file is broken.
    [[nodiscard]] static Result<std::shared_ptr<const Catalogue>> shipped();

    [[nodiscard]] const QList<Entry>& entries() const { return m_entries; } // by kind, then type, then variant
    [[nodiscard]] QList<const Entry*> entries(Kind kind, PreRelease preRelease = PreRelease::Hide) const;
    // All variants of a type.
    [[nodiscard]] QList<const Entry*> find(Kind kind, const QString& type) const;
    // The variant whose keys fit best the given top-level keys of a payload; nullptr when the type is unknown. Values
    // tell more: a variant that allows only other values (extensiblesso's kerberos) stands back.
    [[nodiscard]] const Entry* bestVariant(Kind kind, const QString& type, const QStringList& keysPresent) const;
    [[nodiscard]] const Entry* bestVariant(Kind kind, const QString& type, const QJsonObject& present) const;

    // Keys of every payload (PayloadType, PayloadUUID, …) and of the profile itself.
    [[nodiscard]] const Entry* commonPayloadKeys() const;
    [[nodiscard]] const Entry* topLevel() const;

    // `newer` wins entry by entry; what only this one has stays, and so do the words written by us and facts of
    // releases after `release`. `release` marks
    // what is new (Key::since, Key::revised) and what the newer schema lists no longer (Key::gone).
    [[nodiscard]] std::shared_ptr<const Catalogue> overlaid(const QList<Entry>& newer,
                                                            const QString& release = {}) const;

    // The same with every title, help and name of a choice put through `words`: for another language.
    using Wording = std::function<QString(const QString&)>;
    [[nodiscard]] std::shared_ptr<const Catalogue> reworded(const Wording& words) const;

private:
    QList<Entry> m_entries;
    QHash<QString, QList<qsizetype>> m_byType; // kind + type
};

} // namespace espalier::catalogue
