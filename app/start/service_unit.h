// The text of a systemd unit that serves a data folder without a window, see systemd.service(5) and systemd.exec(5).
// Pure functions.
#pragma once

#include "base/result.h"

namespace espalier::app {

enum class ServiceScope {
    User,  // of the person who installs it: the keychain works, ports from 1024
    System // of the machine, running as the owner of the data folder: from its start, any port
};

struct ServiceUnit {
    ServiceScope scope = ServiceScope::User;
    QString program;        // espalierd, absolute
    QString data;           // absolute
    QString passphraseFile; // absolute; empty: the keychain opens the folder
    QString user;           // whose the data folder is; System only
};

inline const QString serviceName = QStringLiteral("espalierd.service");

// InvalidInput: a path that is not absolute, or that no unit can hold (control characters).
[[nodiscard]] Result<QString> serviceUnitText(const ServiceUnit& unit);
// The data folder of a unit's text; empty: none that is ours.
[[nodiscard]] QString dataOfServiceUnit(const QString& text);

} // namespace espalier::app
