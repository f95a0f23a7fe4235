// The catalogue of this data folder: the shipped one, with a newer schema of Apple's laid over it when one was loaded.
// What was loaded lies parsed in one file of the data folder (catalogue.json), so the folder it came from isn't needed
// again. Thread-safe; the first look takes some 100 ms.
#pragma once

#include "base/result.h"
#include "catalogue/catalogue.h"
#include "catalogue/schema_report.h"

#include <QJsonObject>

#include <mutex>

namespace espalier::server {

class CatalogueSource {
public:
    explicit CatalogueSource(QString file) : m_file(std::move(file)) {}

    // Storage when what was loaded can't be read any more; then only load and unload help.
    [[nodiscard]] Result<std::shared_ptr<const catalogue::Catalogue>> current();

    struct Loaded {
        QString release;
        qint64 at = 0;
        QJsonArray entries; // catalogue/entry_json.h
    };
    [[nodiscard]] Result<std::optional<Loaded>> loaded() const; // nullopt: only the shipped catalogue

    // Reads a schema folder with Apple's descriptions and keeps it. `release` empty: as its files say. Files that can't
    // be read are told in the report, the others count.
    [[nodiscard]] Result<Loaded> load(const QString& folder, const QString& release, qint64 atMs,
                                      catalogue::SchemaReport& report);
    [[nodiscard]] Result<bool> unload(); // false: nothing was loaded

private:
    const QString m_file;
    std::mutex m_mutex; // of loading and of m_current
    std::shared_ptr<const catalogue::Catalogue> m_current;
};

} // namespace espalier::server
