// How a device left, or seems to have: told by what the enrollment ended with, by the push service, or by silence.
#pragma once

#include "base/id.h"
#include "store/connection.h"

#include <QJsonObject>
#include <QJsonValue>

namespace espalier::server {

// An enrolled device that has not called for so long, in ms, counts as silent.
inline constexpr qint64 silentMs = 7LL * 24 * 60 * 60 * 1000;

struct Leaving {
    QString state; // device.state
    QString how;   // device.ended_how
    qint64 endedAt = 0;
    qint64 lastSeen = 0;
    bool pushDead = false; // the push service doesn't know it any more
    qint64 pushAt = 0;
};

// {how: user admin refused erased ended unregistered silent, at}, as OPERATIONS.md has it; null: it is there.
[[nodiscard]] QJsonValue leftJson(const Leaving& leaving, qint64 nowMs);
// The same with what went with it (lost) and what stays here (kept); for one device.
[[nodiscard]] Result<QJsonValue> leftWhole(store::Connection& db, DeviceId device, const QJsonValue& left);

} // namespace espalier::server
