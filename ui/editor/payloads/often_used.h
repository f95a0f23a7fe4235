// Payload types that usually come together.
#pragma once

#include <QStringList>

namespace espalier::ui {

[[nodiscard]] QStringList oftenUsedWith(const QString& payloadType);

} // namespace espalier::ui
