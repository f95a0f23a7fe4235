// What was asked of the devices lately, the latest first; kept on this computer.
#pragma once

#include <QStringList>

namespace espalier::ui {

inline constexpr int mostRemembered = 12;

[[nodiscard]] QStringList rememberedQueries();
void rememberQuery(const QString& query);
void forgetQueries();

} // namespace espalier::ui
