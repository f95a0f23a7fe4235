// One device as the window knows it: the JSON of device.list and device.show as values.
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace espalier::ui {

struct DevicePush {
    QString result; // empty: never pushed
    qint64 at = 0;
    qint64 nextAt = 0;
    bool dead = false; // Apple says the token is no longer valid
};

struct DeviceUser {
    QString userId;
    QString shortName;
    QString longName;
    qint64 lastSeen = 0;
};

// The enrollment profile that was sent again for a new identity.
struct IdentityRenewal {
    QString state; // pending renewed failed
    qint64 askedAt = 0, endedAt = 0;
    QString error;
};

// How well it is, by the rules of the server.
struct DeviceHealth {
    struct Reason {
        QString kind;
        int points = 0;
        qint64 number = 0;
    };
    int score = 100;
    QString level; // good attention bad
    QList<Reason> reasons;
    [[nodiscard]] static std::optional<DeviceHealth> fromJson(const QJsonValue& json); // none: not enrolled
};

struct DeviceRow {
    qint64 id = 0;
    QString udid, serial, name, model, product, platform, os, osBuild;
    QString state; // authenticated enrolled checked_out unenrolled erased
    std::optional<bool> supervised;
    QString approval;                   // waiting, or refused: it gets nothing else
    std::optional<qint64> accessRights; // AccessRights of its enrollment profile
    qint64 lastSeen = 0, enrolledAt = 0, inventoryAt = 0;
    QStringList groups;
    QString ownerName, ownerEmail, assetTag, notes;
    DevicePush push;
    int waiting = 0, failed = 0;
    qint64 storageBytes = 0, storageFreeBytes = 0;
    std::optional<int> batteryPercent;
    std::optional<bool> encrypted, passcodePresent, passcodeCompliant, firewall;
    QString imei, wifiMac, link;
    qint64 identityNotAfter = 0;
    std::optional<IdentityRenewal> renewal; // the latest; only in device.show
    QList<DeviceUser> users;
    std::optional<DeviceHealth> health;
    QJsonObject values; // of the columns that were asked for beside it

    [[nodiscard]] static DeviceRow fromJson(const QJsonObject& json);
    // Still enrolled: commands reach it.
    [[nodiscard]] bool isManaged() const { return state == QLatin1String("enrolled"); }
    [[nodiscard]] bool isMac() const { return platform.startsWith(QLatin1String("mac"), Qt::CaseInsensitive); }
    [[nodiscard]] bool waitsForApproval() const { return approval == QLatin1String("waiting"); }
    [[nodiscard]] bool isPersonal() const; // enrolled through a link for personal devices
    // Whether Apple has this command for its platform, and its enrollment grants it; one that we don't know may take
    // everything.
    [[nodiscard]] bool takes(const QString& requestType) const;
    // The groups without "All devices", which every device is in.
    [[nodiscard]] QStringList ownGroups() const;
    // What to call it before it told its name.
    [[nodiscard]] QString title() const;
};

} // namespace espalier::ui

// Thousands of them lie in one list while somebody scrolls: when it grows they are moved as bytes, not member by member.
Q_DECLARE_TYPEINFO(espalier::ui::DeviceRow, Q_RELOCATABLE_TYPE);
