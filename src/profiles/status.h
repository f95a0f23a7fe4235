// Install state as people want to see it: what we asked for, and what became of the command that carries it.
#pragma once

#include "profiles/library.h"

namespace espalier::profiles {

struct InstallStatus {
    ProfileId profile;
    QString profileName;
    QString identifier;
    qint64 version = 0; // number
    DeviceId device;
    QString deviceName;
    QString userId;   // empty: the device channel
    QString userName; // short name, else the long one, else the id
    QString state;    // pending sent installed failed blocked removing removed
    qint64 at = 0;
    QString error;
    bool missing = false; // installed by us, but the device doesn't list it
    // Number of the version that is there: what the device lists by the top-level UUID, or acknowledged since.
    std::optional<qint64> has;
    QByteArray sentSha256;     // of what was sent last
    QStringList missingValues; // state blocked
};

[[nodiscard]] Result<QList<InstallStatus>> statusOfDevice(store::Connection& db, DeviceId device);
[[nodiscard]] Result<QList<InstallStatus>> statusOfProfile(store::Connection& db, ProfileId profile);

// Devices, not channels: one with several users counts once, as its worst.
struct Progress {
    qint64 targets = 0; // enrolled devices that should have it
    qint64 installed = 0;
    qint64 pending = 0; // also being removed
    qint64 failed = 0;
    qint64 blocked = 0; // values for its variables are missing
};
[[nodiscard]] Result<Progress> progress(store::Connection& db, ProfileId profile);

} // namespace espalier::profiles
