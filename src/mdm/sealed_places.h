// Under which place the bytes of commands and answers are sealed; message rows that keep no bytes of their own name it.
#pragma once

#include <QString>

namespace espalier::mdm {

inline constexpr QLatin1String commandPlaces("command/body/");
inline constexpr QLatin1String responsePlaces("delivery/response/");

[[nodiscard]] inline QString commandPlace(const QString& uuid)
{
    return commandPlaces + uuid;
}
[[nodiscard]] inline QString responsePlace(qint64 delivery)
{
    return responsePlaces + QString::number(delivery);
}

} // namespace espalier::mdm
