#pragma once

#include <QString>

namespace espalier::inventory {

// iphone, ipad, mac, appletv, vision, watch, or '' when neither the product ("iPhone15,2") nor the model name
// ("MacBook Pro") tells. Never a null string.
[[nodiscard]] QString platformOf(const QString& product, const QString& model);

} // namespace espalier::inventory
