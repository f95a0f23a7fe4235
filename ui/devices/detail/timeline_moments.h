// A device's timeline: what changed on it, what it was asked, and what the log tells of it, as rows of one list. Pure.
#pragma once

#include "ui/devices/detail/device_change.h"

#include <QJsonArray>

namespace espalier::ui {

class NameBook;

struct TimelineMoment {
    enum class Kind { Change, Command, Log };

    Kind kind = Kind::Log;
    qint64 at = 0;
    QString icon;
    std::optional<State> state; // only what isn't fine, or is good news
    QString title, second;
    QString command;             // UUID of its command; empty: none
    QList<DeviceChange> changes; // what it is made of
};

// Newest first. Every command stands there once, with what became of it; the questions of one round of the inventory
// that were answered are one moment, and so are changes that one answer brought to one list.
[[nodiscard]] QList<TimelineMoment> timelineMoments(qint64 device, const QJsonArray& timeline,
                                                    const QList<DeviceChange>& changes, const NameBook& names,
                                                    qint64 nowMs);

// "Today", "Yesterday", "Monday", or empty for days that only their date names.
[[nodiscard]] QString dayName(qint64 atMs, qint64 nowMs);

} // namespace espalier::ui
