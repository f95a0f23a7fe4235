// One thing that changed on a device from one answer of its inventory to the next, and how it is said. Pure.
#pragma once

#include "ui/common/state.h"

#include <QJsonArray>
#include <QList>
#include <QString>

#include <optional>

namespace espalier::ui {

struct DeviceChange {
    qint64 id = 0;
    qint64 at = 0;
    QString kind, item, subject, before, after; // as of device.changes

    [[nodiscard]] static QList<DeviceChange> fromJson(const QJsonArray& json);
};

// "app" of app-added; the kind itself where it isn't one of a list.
[[nodiscard]] QString changeFamily(const QString& kind);
[[nodiscard]] QString changeSubject(const DeviceChange& change);  // "Zoom", "System", "FileVault"
[[nodiscard]] QString changeSentence(const DeviceChange& change); // "Zoom: 6.3.9 → 6.4.1"
[[nodiscard]] QString changePhrase(const DeviceChange& change);   // the same among others of its family
[[nodiscard]] QString changeIconName(const QString& kind);
// Worse or better than before; none: neither.
[[nodiscard]] std::optional<State> changeState(const DeviceChange& change);
// What it was and is, for a table; empty where there was nothing.
[[nodiscard]] QString changeBefore(const DeviceChange& change);
[[nodiscard]] QString changeAfter(const DeviceChange& change);
// Several of a family at once: "4 apps changed".
[[nodiscard]] QString changesTitle(const QString& family, int count);

// What is otherwise at the end than it was at the start, whatever happened between: the changes in any order.
[[nodiscard]] QList<DeviceChange> netChanges(QList<DeviceChange> changes);

} // namespace espalier::ui
