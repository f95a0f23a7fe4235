// Which entry and key of the catalogue a value in a document is an instance of; for forms, words, and validation.
// Pointers live as long as the catalogue. Any thread.
#pragma once

#include "catalogue/catalogue.h"
#include "profiles/editing/payloads.h"

namespace espalier::profiles {

struct Definition {
    const catalogue::Entry* entry = nullptr; // null: unknown payload type. Of the top level: TopLevel
    const catalogue::Key* key = nullptr;     // null for a payload itself, and for what the catalogue doesn't know
    bool isFree = false;                     // a key of one's own choice (ANY), or something below one
};

[[nodiscard]] Definition definitionOf(const EditableDocument& document, const catalogue::Catalogue& catalogue,
                                      NodeId node);
// The variant of a payload's type that its keys fit; null: unknown type.
[[nodiscard]] const catalogue::Entry* entryOf(const EditableDocument& document, const catalogue::Catalogue& catalogue,
                                              NodeId payload);
// What may stand in a container, one level down. Common payload keys are added for payloads. Apple's schema names some
// levels that aren't written (ConsentTextItem, Printer): they are taken out here.
[[nodiscard]] catalogue::Keys keysBelow(const EditableDocument& document, const catalogue::Catalogue& catalogue,
                                        NodeId container);

// Password, SharedSecret, Challenge …: not to be shown, and better not sent in clear.
[[nodiscard]] bool isSecretName(QStringView key);
[[nodiscard]] bool isSecret(const EditableDocument& document, NodeId node); // by its key, or that of its list

} // namespace espalier::profiles
