// How a command ended that the device didn't answer: who called it off or refused it, or why it wasn't sent.
#pragma once

#include <QJsonObject>
#include <QString>

namespace espalier::ui {

struct CommandEnd {
    QString words;    // for a pill: "Refused"
    QString sentence; // "Anna refused it: not this one"
};

// Of a Command of OPERATIONS.md. Empty: it is open, the device answered, or nothing is known.
[[nodiscard]] CommandEnd commandEnd(const QJsonObject& command);
// Of the hows and reasons that command.why tells, too.
[[nodiscard]] QString endSentence(const QString& how, const QString& by, const QString& reason);

} // namespace espalier::ui
