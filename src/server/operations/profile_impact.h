// profile.preview, profile.impact, device.conflicts: what would come of it. They only read.
#pragma once

#include "catalogue/catalogue.h"
#include "profiles/library.h"
#include "server/operations.h"
#include "store/store.h"

namespace espalier::server {

// May fail; then nothing is told that only the catalogue knows.
using KnownCatalogue = std::shared_ptr<const catalogue::Catalogue>;
using CatalogueNow = std::function<Result<KnownCatalogue>()>;

void addProfileImpactOperations(Operations& operations, store::Store& store, const profiles::Library& library,
                                CatalogueNow catalogue);

} // namespace espalier::server
