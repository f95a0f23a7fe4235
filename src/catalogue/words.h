// Titles and help written by us, in resources/catalogue/words/LANGUAGE: one JSON file per payload, named by its type
// ("com.apple.MCX#EnergySaver.json"):
//   {"title": "Wi-Fi", "help": "…", "keys": {"Key/SubKey": {"title": "…", "help": "…"}}}
// A key's way is joined with "/", with the elements of arrays in it. Any thread.
#pragma once

#include "base/result.h"
#include "catalogue/entry.h"

#include <QHash>

namespace espalier::catalogue {

struct Phrase {
    QString title, help;
};

struct Words {
    Phrase whole;
    QHash<QString, Phrase> keys;
};

// Entry::id() -> words. InvalidInput with the file's name; a folder that isn't there holds none.
[[nodiscard]] Result<QHash<QString, Words>> readWords(const QString& folder);

// Words for payloads, and for the keys all of them share.
void layOver(QList<Entry>& entries, const QHash<QString, Words>& words);

// Ways of all keys of an entry, as words name them. An array's only element and the place where a key stands again
// need no words of their own.
struct KeyWay {
    QString way;
    bool needsWords = true;
};
[[nodiscard]] QList<KeyWay> keyWays(const Entry& entry);

} // namespace espalier::catalogue
