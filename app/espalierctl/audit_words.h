// An entry of the log in words: what was done, and on what.
#pragma once

#include <QJsonValue>
#include <QString>

namespace espalier::ctl {

[[nodiscard]] QString whatWords(const QJsonValue& entry); // "command queued: DeviceLock"
[[nodiscard]] QString onWords(const QJsonValue& entry);   // "device MF-MBP-014 (3)"

} // namespace espalier::ctl
