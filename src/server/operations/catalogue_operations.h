// catalogue.list, catalogue.show, catalogue.loaded, catalogue.load, catalogue.unload
#pragma once

#include "base/clock.h"
#include "server/catalogue_source.h"
#include "server/operations.h"
#include "store/store.h"

namespace espalier::server {

// All outlive the operations.
void addCatalogueOperations(Operations& operations, store::Store& store, CatalogueSource& catalogue,
                            const Clock& clock);

} // namespace espalier::server
