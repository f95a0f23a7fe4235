// The shipped catalogue from a folder of releases: Apple's base tree, partial newer trees under newer/RELEASE, the
// facts of newer/DELTAS.tsv, and seeds (newer/RELEASE-seed…) marked as pre-release, as are the rows of their releases.
// Blocking; any thread.
#pragma once

#include "catalogue/deltas.h"
#include "catalogue/schema_folder.h"

namespace espalier::catalogue {

struct Layer {
    QString folder;  // "" for the base tree, else below the folder: "newer/26.4"
    QString release; // "" for the base tree
    bool preRelease = false;
    SchemaReport report;
};

struct Layers {
    QList<Entry> entries;
    QList<Layer> read; // in order
    DeltaReport deltas;
    QList<Finding> notTaken; // facts a seed changes: not released, so not believed

    [[nodiscard]] QList<Finding> problems() const; // whatever could not be read or applied
};

[[nodiscard]] Result<Layers> readLayers(const QString& folder, const SchemaOptions& options = {});

// The release a tree belongs to: the newest iOS version its types and keys were introduced with.
[[nodiscard]] QString releaseOf(const QList<Entry>& entries);

} // namespace espalier::catalogue
