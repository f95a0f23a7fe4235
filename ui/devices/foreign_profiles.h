// Profiles on a device that came another way, e.g. by hand: what they say isn't told, only which payloads they have.
// Where an assigned profile has such a payload too, they may collide. Pure.
#pragma once

#include "ui/devices/conflict_words.h"

#include <QJsonArray>
#include <QMap>

namespace espalier::ui {

// Of device.profiles: those that the device lists and that are neither ours nor its enrollment.
[[nodiscard]] QJsonArray foreignProfiles(const QJsonArray& reported);

// `answer` is the device's ProfileList, `ours` the names of assigned profiles by the type of their payloads.
[[nodiscard]] QList<SettingConflict> possibleConflicts(const QJsonArray& foreign, const QByteArray& answer,
                                                       const QMap<QString, QStringList>& ours);

// From profile.list, for the profiles with these ids.
[[nodiscard]] QMap<QString, QStringList> profilesByPayload(const QJsonArray& library, const QSet<qint64>& assigned);

} // namespace espalier::ui
