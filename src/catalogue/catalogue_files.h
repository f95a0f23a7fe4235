// The catalogue as files: a folder with one JSON file per kind of entry, in a stable order and one key per line, so
// that git shows what a new schema changed. Blocking; any thread.
#pragma once

#include "base/result.h"
#include "catalogue/entry.h"

namespace espalier::catalogue {

// name(kind) + ".json" -> content. Same entries, same bytes.
[[nodiscard]] QMap<QString, QByteArray> toFiles(QList<Entry> entries);

// Writes them; files of kinds that are gone are removed. Storage.
[[nodiscard]] Result<> writeFiles(const QList<Entry>& entries, const QString& folder);

// Reads all of them. NotFound when there are none; InvalidInput with file and place.
[[nodiscard]] Result<QList<Entry>> readFiles(const QString& folder);

// A JSON array of entries, as one file holds it.
[[nodiscard]] QByteArray toBytes(const QList<Entry>& entries);
[[nodiscard]] Result<QList<Entry>> fromBytes(const QByteArray& bytes);

} // namespace espalier::catalogue
