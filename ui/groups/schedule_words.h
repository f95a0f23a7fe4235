// What devices of a group are asked about themselves and how often, in words. Of group.show.
#pragma once

#include <QJsonArray>
#include <QString>
#include <QStringList>

namespace espalier::ui {

// information, security, apps, profiles, certificates: as the server calls them.
[[nodiscard]] const QStringList& inventoryQueries();
[[nodiscard]] QString inventoryQueryWords(const QString& query); // "Installed apps"
[[nodiscard]] QString inventoryQueryHelp(const QString& query);
[[nodiscard]] QString everyHoursWords(int hours); // "Every 6 hours", "Once a day"

} // namespace espalier::ui
