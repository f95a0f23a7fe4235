// What a form of a command needs: its keys with our words, and which of them the server puts in itself. Pure.
#pragma once

#include "catalogue/entry.h"

#include <QJsonObject>

namespace espalier::commands {

// {request_type, title, help, keys:[Key]}; Key: the facts of catalogue/entry_json.h with title, help, choice_titles,
// made_here (absent: the server puts it in) and keys:[Key] below it.
[[nodiscard]] QJsonObject formOf(const catalogue::Entry& command);

// The server puts it in where somebody leaves it out.
[[nodiscard]] bool isMadeHere(const QString& requestType, const QString& path);

} // namespace espalier::commands
