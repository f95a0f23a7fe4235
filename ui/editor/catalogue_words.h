// What the catalogue knows of a key, in words: badges, defaults, choices, values. GUI thread.
#pragma once

#include "catalogue/catalogue.h"
#include "plist/value.h"
#include "profiles/validation/catalogue_values.h"
#include "ui/editor/chip.h"

#include <QSet>

namespace espalier::ui {

using Platforms = QSet<catalogue::Platform>;

struct KeyBadge {
    QString words, sentence;
    ChipLook look = ChipLook::Plain;
};
// Of a key within its entry, on the chosen platforms (empty: all); what holds for the whole entry isn't repeated.
[[nodiscard]] QList<KeyBadge> badgesOf(const catalogue::Entry& entry, const catalogue::Key& key,
                                       const Platforms& platforms);
[[nodiscard]] QList<KeyBadge> badgesOf(const catalogue::Entry& entry, const Platforms& platforms);
// On at least one of these platforms (empty: any).
[[nodiscard]] bool isFor(const catalogue::Entry& entry, const Platforms& platforms);
[[nodiscard]] bool isFor(const catalogue::Entry& entry, const catalogue::Key& key, const Platforms& platforms);
[[nodiscard]] bool isDeprecated(const catalogue::Entry& entry);

[[nodiscard]] QString kindWords(profiles::Kind kind);        // "Text", "Number" …
[[nodiscard]] QString valueWords(const plist::Value& value); // one short line
[[nodiscard]] QString choiceWords(const catalogue::Key& key, const QJsonValue& choice);

[[nodiscard]] profiles::Kind kindOf(const catalogue::Key& key); // what a new value of it is; Any: String
[[nodiscard]] plist::Value emptyValue(profiles::Kind kind);
[[nodiscard]] bool hasDefault(const catalogue::Key& key);
// Apple's default; only when there is one.
[[nodiscard]] plist::Value defaultOf(const catalogue::Key& key);
// What to write when a key is set without having been told to what: the default, the only choice, else empty.
[[nodiscard]] plist::Value firstValue(const catalogue::Key& key);

} // namespace espalier::ui
