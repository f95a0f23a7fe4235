// What the server's overview says, in words: steps of the checklist, problems, what ends.
#pragma once

#include "ui/common/action_list.h"
#include "ui/common/charts.h"
#include "ui/screen.h"

#include <QJsonObject>

#include <optional>

namespace espalier::ui {

[[nodiscard]] ActionRow stepRow(const QJsonObject& step, int number, bool firstOpen);
[[nodiscard]] Jump stepJump(const QString& step);

// To the list of everything that ends.
[[nodiscard]] Jump endsJump();

// Id of the row is the index in the list of problems.
[[nodiscard]] ActionRow problemRow(const QJsonObject& problem, int index, qint64 now);
[[nodiscard]] std::optional<Jump> problemJump(const QJsonObject& problem);

[[nodiscard]] Ending ending(const QJsonObject& expires, qint64 now);

} // namespace espalier::ui
