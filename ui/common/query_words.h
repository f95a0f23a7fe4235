// Queries over devices in words: what is wrong with one, and what a device has where it asks.
#pragma once

#include <QJsonObject>
#include <QString>

namespace espalier::ui {

// Of an answer of query.check that isn't ok: "There is no column “modle”. Did you mean “model”?"
[[nodiscard]] QString queryProblemWords(const QJsonObject& check);
// What a device has in a column of that type (text version choice bool number size past future); "Not known" for
// nothing.
[[nodiscard]] QString queryValueWords(const QString& type, const QJsonValue& value, qint64 nowMs);

} // namespace espalier::ui
