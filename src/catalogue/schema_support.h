// supportedOS of a payload or key.
#pragma once

#include "catalogue/schema_source.h"

namespace espalier::catalogue {

[[nodiscard]] Result<SupportByPlatform> readSupport(SchemaSource& source, const YAML::Node& node);

} // namespace espalier::catalogue
