// One entry of the vault as vault.list tells it, and what it is called. Never the secret itself.
#pragma once

#include "ui/common/state.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace espalier::ui {

struct KeptSecret {
    struct Look {
        qint64 at = 0;
        QString by;
        QString reason;
    };
    qint64 id = 0;
    QString kind;
    qint64 device = 0;
    QString deviceName, serial, udid;
    bool isDeviceDeleted = false;
    qint64 at = 0;
    QString state;   // pending current old
    QString sealing; // vault server none
    bool canRotate = false;
    qint64 rotationDueAt = 0;
    QList<Look> looks; // the latest first

    [[nodiscard]] static KeptSecret fromJson(const QJsonObject& json);
    [[nodiscard]] bool isReadable() const { return sealing != QLatin1String("none"); }
    // Replaced on the device by a command now; only what counts can be, and only while there is a device.
    [[nodiscard]] bool isRotatable() const
    {
        return canRotate && !isDeviceDeleted && state == QLatin1String("current");
    }
};

[[nodiscard]] QString secretWords(const QString& kind);   // "FileVault recovery key"
[[nodiscard]] QString secretPurpose(const QString& kind); // what it is good for, one sentence
[[nodiscard]] QString secretIconName(const QString& kind);

struct SecretStanding {
    State state = State::Unknown;
    QString words;
    QString sentence;
};
[[nodiscard]] SecretStanding standingOf(const KeptSecret& secret);

// "Since 3 March · Mira looked at it yesterday", one line.
[[nodiscard]] QString secretStory(const KeptSecret& secret, qint64 nowMs);

// The command that replaces it on the device, with its keys for command.send; none: no command does.
struct Rotation {
    QString requestType;
    QJsonObject keys;
};
[[nodiscard]] std::optional<Rotation> rotationOf(const QString& kind);

} // namespace espalier::ui
