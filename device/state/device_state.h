// Everything a simulated device keeps over a restart, apart from its key and the profiles' bytes, which lie
// beside it as files of their own.
#pragma once

#include "device/persona/persona.h"
#include "device/wire/connection.h"

#include <QJsonObject>
#include <QStringList>
#include <QUrl>
#include <QVariantMap>

namespace espalier::device {

enum class Stage { Fresh, Authenticated, Enrolled, Left, Erased };

[[nodiscard]] const char* name(Stage stage);

// How a push reaches the device or one of its users.
struct PushChannel {
    QString userId; // empty: the device itself
    QString shortName;
    QString longName;
    QByteArray token;
    QString magic;
};

struct InstalledProfile {
    QString identifier;
    QString uuid;
    QString displayName;
    QString userId; // empty: device channel
    QString file;   // in profiles/
    QString sha256; // hex, of exactly the received bytes
    qint64 size = 0;
    bool enrollment = false;
};

struct ManagedApp {
    QString identifier;
    qint64 storeId = 0;
    int flags = 0;
};

struct DeviceState {
    Persona persona;
    Stage stage = Stage::Fresh;
    qint64 endedAtMs = 0; // when it left or was erased
    int generation = 0;   // counts enrollments

    QUrl link;
    QList<QByteArray> anchors; // believed beside the system's: --ca and the profile's
    QUrl serverUrl;
    QUrl checkInUrl;
    QString topic;
    qint64 accessRights = 0;
    bool signMessage = false;
    bool checkOutWhenRemoved = false;
    QStringList capabilities;
    ClientIdentity identity;

    QList<PushChannel> channels; // the device first
    QByteArray unlockToken;
    QByteArray bootstrapToken;
    QList<InstalledProfile> profiles;
    QList<ManagedApp> managedApps;
    QVariantMap kept;   // what commands have changed, by the names of state/kept.h; types as in property lists
    bool isOff = false; // enrolled, and switched off right after: pushes go out, nobody comes

    [[nodiscard]] bool has(qint64 right) const { return (accessRights & right) == right; }
    [[nodiscard]] const PushChannel* channel(const QString& userId) const;
};

// The identity is not part of it.
[[nodiscard]] QJsonObject toJson(const DeviceState& state);
[[nodiscard]] DeviceState stateFromJson(const QJsonObject& json);

} // namespace espalier::device
