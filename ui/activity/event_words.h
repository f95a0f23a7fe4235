// The sentence of an entry of the audit log. Entries are kind and arguments; words are made here.
#pragma once

#include "ui/common/state.h"

#include <QJsonObject>
#include <QString>

namespace espalier::ui {

class NameBook;

struct EventWords {
    State state = State::Ok;
    bool plain = true; // nothing that matters: no colour
    QString icon;
    QString sentence;
};

[[nodiscard]] EventWords eventWords(const QJsonObject& event, const NameBook& names);
// "Mira", or what "device", "system" and "link" mean.
[[nodiscard]] QString actorWords(const QString& actor);

} // namespace espalier::ui
