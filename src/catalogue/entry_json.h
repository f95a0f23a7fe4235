// Entries as JSON, in the catalogue's own files and over the wire. Facts, and help where the entry has some that isn't
// ours; titles are made anew when reading. Names stay as they are once written.
#pragma once

#include "base/result.h"
#include "catalogue/entry.h"

#include <QJsonArray>
#include <QJsonObject>

namespace espalier::catalogue {

[[nodiscard]] QJsonObject toJson(const Entry& entry);
[[nodiscard]] QJsonObject toJson(const Key& key);
[[nodiscard]] QJsonObject toJson(const SupportByPlatform& support);

// InvalidInput with the way to the place: "com.apple.wifi.managed: SSID_STR: type: …".
[[nodiscard]] Result<Entry> entryFromJson(const QJsonObject& object);

[[nodiscard]] QJsonArray toJson(const QList<Entry>& entries);
[[nodiscard]] Result<QList<Entry>> entriesFromJson(const QJsonArray& array);

} // namespace espalier::catalogue
