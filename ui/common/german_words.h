// The dictionary of german_titles.h: what a word or a few that belong together are in German.
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace espalier::ui {

enum class Gender { None, Masculine, Feminine, Neuter, Plural };

struct GermanWord {
    Gender gender = Gender::None;
    QString noun;           // with its gender
    QString prefix;         // "Mindest", "Standard-"
    QString adjective;      // its stem, which also stands alone: "erlaubt"
    QString alone;          // of a prefix without a noun after it: "maximal"
    QString verb;           // infinitive
    QString between;        // "für", "und"
    QString predicate;      // "ist", "hat"
    bool nounFirst = false; // no order at the beginning, unless an adjective follows: "Update settings"
    bool isName = false;    // stays as it is

    [[nodiscard]] bool isNoun() const { return gender != Gender::None; }
    [[nodiscard]] bool standsAsAdjective() const { return !adjective.isEmpty() && !isNoun(); }
};

// The words of a title with those together that the dictionary has as one; empty when one isn't known.
[[nodiscard]] QList<GermanWord> germanWords(const QString& english);

} // namespace espalier::ui
