// What a .mobileconfig says about itself. The bytes are never changed: they are kept and delivered as imported.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QStringList>

namespace espalier::profiles {

class EditableDocument;

inline constexpr qsizetype largestProfile = 5 * 1024 * 1024;

enum class Scope { System, User };

struct Document {
    QString identifier;  // PayloadIdentifier: same one again replaces
    QString payloadUuid; // PayloadUUID of the whole profile
    QString displayName; // may be empty
    Scope scope = Scope::System;
    QStringList payloadTypes; // each once, in order; empty when encrypted
    bool encrypted = false;
    bool isSigned = false;
    QString signer; // subject of the signing certificate; shown, not trusted
};

// Whatever openDocument() reads (editing/reading.h) and a device can: no damage, a signature that fits, and each key
// by which profiles are told apart only once. InvalidInput and TooLarge say what is wrong in words meant for the person
// who imports, with line and column. Needs no database: for a worker, never the writer.
[[nodiscard]] Result<Document> readDocument(const QByteArray& file);
// The same of one that is open, as it was opened.
[[nodiscard]] Result<Document> describe(const EditableDocument& opened);
// Refused when it would replace our enrollment profile, whose PayloadIdentifier is `own` (empty: not known yet).
[[nodiscard]] Result<> checkNotOurs(const Document& document, const QString& own);

} // namespace espalier::profiles
