// The one YAML document of a schema file. Throws what the YAML library throws at broken input; no document or several:
// InvalidInput.
#pragma once

#include "base/result.h"

#include <QByteArrayView>

#include <yaml-cpp/yaml.h>

namespace espalier::catalogue {

[[nodiscard]] Result<YAML::Node> readYamlDocument(QByteArrayView bytes);

} // namespace espalier::catalogue
