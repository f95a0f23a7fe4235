// A row of the list of what ends, from expiry.list: what it is, for whom, until when, and what can be done.
#pragma once

#include "ui/common/action_list.h"

#include <QJsonArray>
#include <QJsonObject>

namespace espalier::ui {

// Id of the row is the index in the list.
[[nodiscard]] ActionRow endingRow(const QJsonObject& expiry, int index, qint64 now);
// Many open links become one row {kind: links, count, ends_at}: they are no reason to worry.
[[nodiscard]] QJsonArray withLinksTogether(const QJsonArray& list);

} // namespace espalier::ui
