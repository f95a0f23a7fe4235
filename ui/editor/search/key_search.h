// Finds keys of all payloads by name, title, help and value, those that aren't set as well, and what other payloads
// would bring. Plain values. GUI thread.
#pragma once

#include "ui/editor/catalogue_words.h"
#include "ui/editor/editor_session.h"

#include <memory>

namespace espalier::ui {

struct FoundKey {
    profiles::Path path; // from the top; of a payload that isn't in the profile from that payload
    QString title;
    QString name;    // Apple's
    QString payload; // title of the payload
    QString payloadType;
    QString value; // in words; empty when it isn't set
    int rank = 0;  // better ones are lower
    // The payload to add first: the key isn't in the profile. Of the session's catalogue; null: it is here.
    const catalogue::Entry* toAdd = nullptr;
};

// At most `most`, best first: the name itself, its beginning, the title, values, help; what is set before what isn't.
[[nodiscard]] QList<FoundKey> findKeys(const profiles::EditableDocument& document,
                                       const catalogue::Catalogue& catalogue, const QString& text, int most = 200);

// The same in slices: of thousands of keys nobody who types waits for all. Document and catalogue outlive it and don't
// change meanwhile.
class KeySearching {
public:
    KeySearching(const profiles::EditableDocument& document, const catalogue::Catalogue& catalogue,
                 const QString& text);
    ~KeySearching();
    Q_DISABLE_COPY_MOVE(KeySearching)

    [[nodiscard]] bool goOn(int ms); // for about that long; true: it is through
    [[nodiscard]] QList<FoundKey> found(int most = 200);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

// Keys of payloads that the profile doesn't have, and those payloads themselves (path empty): of the chosen systems
// (none: all), nothing that is only announced, what is deprecated last.
[[nodiscard]] QList<FoundKey> findKeysToAdd(const profiles::EditableDocument& document,
                                            const catalogue::Catalogue& catalogue, const Platforms& platforms,
                                            const QString& text, int most = 40);

// What the key there holds, in words: nothing of secrets, containers and what isn't set.
[[nodiscard]] QString foundValue(const profiles::EditableDocument& document, const profiles::Path& path);

} // namespace espalier::ui
