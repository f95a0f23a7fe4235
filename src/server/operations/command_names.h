// Which command is meant: one that the catalogue has, or nothing is sent under its name.
#pragma once

#include "base/result.h"
#include "catalogue/catalogue.h"

namespace espalier::server {

// InvalidInput [unknown-command], with what may have been meant.
[[nodiscard]] Result<> checkCommandName(const catalogue::Catalogue& catalogue, const QString& requestType);

} // namespace espalier::server
