// What Apple's portal says when it refuses, and what it means: causes and cures in our words.
#pragma once

#include <QString>

#include <optional>

namespace espalier::ui {

struct PortalMessage {
    QString cause, cure;
};

// Of what the person copied from the page; nothing for a message we don't know.
[[nodiscard]] std::optional<PortalMessage> readPortalMessage(const QString& pasted);

} // namespace espalier::ui
