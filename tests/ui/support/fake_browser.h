// What the device browser's server side says, as far as a window needs it: a few queries over canned devices.
#pragma once

#include <QJsonArray>
#include <QJsonObject>

namespace espalier::test {

class FakeControl;

// Comparisons with = of platform and state joined by and, last-seen > Nd, and words that are looked for; what else is
// asked fits every device.
[[nodiscard]] bool fitsQuery(const QJsonObject& device, const QString& query);
// With its health, and the values of these columns.
[[nodiscard]] QJsonObject browsed(QJsonObject device, const QJsonArray& with);

// query.check, query.complete, and views that are kept.
void fillBrowser(FakeControl& control);

} // namespace espalier::test
