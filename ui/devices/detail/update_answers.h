// What a device's answers say about updates of its system. Pure.
#pragma once

#include "plist/value.h"
#include "ui/common/state.h"
#include "ui/devices/detail/finding_list.h"
#include "ui/devices/device_row.h"

#include <QList>

namespace espalier::ui {

struct OfferedUpdate {
    QString productKey, name, version, build;
    qint64 downloadBytes = 0;
    bool isCritical = false, isMajor = false, isSecurityResponse = false, needsRestart = false;
    qint64 deferredUntil = 0; // ms; 0: it isn't
};
// Of an answer to AvailableOSUpdates, at most a hundred.
[[nodiscard]] QList<OfferedUpdate> offeredUpdates(const plist::Dict& answer);
[[nodiscard]] QString offeredTraits(const OfferedUpdate& update, qint64 nowMs); // "Security update · 1.4 GB · restart"

struct UpdateProgress {
    QString productKey, status;
    bool isDownloaded = false;
    double share = 0; // of the download, 0 to 1
    std::optional<qint64> deferralsLeft;
};
// Of an answer to OSUpdateStatus, at most a hundred.
[[nodiscard]] QList<UpdateProgress> updateProgress(const plist::Dict& answer);
struct ProgressWords {
    State state = State::Unknown;
    QString words;
};
[[nodiscard]] ProgressWords progressWords(const UpdateProgress& progress);

// What a Mac does by itself, of the OSUpdateSettings in DeviceInformation.
[[nodiscard]] QList<Finding> updateHabits(const plist::Dict& information);

// How updates of this device are ordered, honestly: what Apple still takes as commands, and what it doesn't.
[[nodiscard]] Finding updateWay(const DeviceRow& device);

} // namespace espalier::ui
