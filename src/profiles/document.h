// What a .mobileconfig says about itself. The bytes are never changed: they are kept and delivered as imported.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QStringList>

namespace espalier::profiles {

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

// XML or binary property list, or CMS SignedData (DER) around one. InvalidInput and TooLarge say what is wrong in
// words meant for the person who imports. Needs no database: for a worker, never the writer.
[[nodiscard]] Result<Document> readDocument(QByteArrayView file);
// Refused when it would replace our enrollment profile, whose PayloadIdentifier is `own` (empty: not known yet).
[[nodiscard]] Result<> checkNotOurs(const Document& document, const QString& own);

} // namespace espalier::profiles
