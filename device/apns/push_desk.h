// What the fake APNs needs to know of the devices behind it.
#pragma once

#include "device/apns/push_script.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace espalier::device {

struct PushTarget {
    QString topic;
    bool registered = true; // false: the enrollment this token belongs to is over
    qint64 unregisteredAtMs = 0;
};

class PushDesk {
public:
    virtual ~PushDesk() = default;
    // Nothing for a token that was never handed out. Any thread.
    [[nodiscard]] virtual std::optional<PushTarget> find(const QByteArray& token) = 0;
    virtual void deliver(const QByteArray& token, const QString& magic) = 0;
    // What the script wants of the next push, and of the next connection.
    [[nodiscard]] virtual std::optional<PushBehaviour> scripted() = 0;
    [[nodiscard]] virtual std::optional<ConnectionBehaviour> scriptedConnection() = 0;
};

} // namespace espalier::device
