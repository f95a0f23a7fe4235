// Finds keys of all payloads by name, title, help and value, those that aren't set as well. Plain values. GUI thread.
#pragma once

#include "ui/editor/editor_session.h"

namespace espalier::ui {

struct FoundKey {
    profiles::Path path;
    QString title;
    QString name;    // Apple's
    QString payload; // title of the payload
    QString payloadType;
    QString value; // in words; empty when it isn't set
    int rank = 0;  // better ones are lower
};

// At most `most`, best first: the name itself, its beginning, the title, values, help; what is set before what isn't.
[[nodiscard]] QList<FoundKey> findKeys(const profiles::EditableDocument& document,
                                       const catalogue::Catalogue& catalogue, const QString& text, int most = 200);

// What the key there holds, in words: nothing of secrets, containers and what isn't set.
[[nodiscard]] QString foundValue(const profiles::EditableDocument& document, const profiles::Path& path);

} // namespace espalier::ui
