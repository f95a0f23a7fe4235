// Titles and help written by us, in resources/catalogue/words/LANGUAGE. One JSON file per payload, named like Apple's
// file ("com.apple.MCX(EnergySaver).json"):
//   {"title": "Wi-Fi", "help": "…", "keys": {"Key/SubKey": {"title": "…", "help": "…", "choices": {"value": "…"}}}}
// A key's way is joined with "/", with the elements of arrays in it. _payloads.json and _commands.json hold title and
// help of whole types: {"com.apple.dock": {"title": "…", "help": "…"}}. Any thread.
#pragma once

#include "base/result.h"
#include "catalogue/entry.h"

#include <QHash>

namespace espalier::catalogue {

struct Phrase {
    QString title, help;
    QMap<QString, QString> choices;
};

struct EntryWords {
    Phrase whole;
    QHash<QString, Phrase> keys;
};

struct Words {
    QHash<QString, EntryWords> payloads; // by the name of their file
    QHash<QString, EntryWords> commands; // by request type

    // Words of an entry; nullptr when there are none.
    [[nodiscard]] const EntryWords* of(const Entry& entry) const;
};

// InvalidInput with the file's name; a folder that isn't there holds none.
[[nodiscard]] Result<Words> readWords(const QString& folder);

void layOver(QList<Entry>& entries, const Words& words);

// Ways of all keys of an entry, as words name them. An array's only element and the place where a key stands again
// need no words of their own.
struct KeyWay {
    QString way;
    bool needsWords = true;
};
[[nodiscard]] QList<KeyWay> keyWays(const Entry& entry);

} // namespace espalier::catalogue
