// Words that don't follow from their letters: names, acronyms, and titles that the rule would get wrong.
#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace espalier::catalogue {

// Written in one piece in key names though a capital stands inside: "FaceTime"; -> as people write it.
struct Term {
    QLatin1String inNames;
    QLatin1String written;
};
[[nodiscard]] const QList<Term>& termsBeginningWith(QChar letter); // longer ones first

[[nodiscard]] const QHash<QString, QString>& properWords(); // lower case -> as people write it: "url" -> "URL"
[[nodiscard]] const QHash<QString, QString>& keyTitles();   // whole names

} // namespace espalier::catalogue
