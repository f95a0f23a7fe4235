// What a simulated device is: its model, its system, its owner's name for it, its numbers.
#pragma once

#include <QJsonObject>
#include <QList>
#include <QRandomGenerator>
#include <QString>

#include <optional>

namespace espalier::device {

enum class Platform { IPhone, IPad, Mac, AppleTv, Vision };

[[nodiscard]] const char* name(Platform platform);
[[nodiscard]] std::optional<Platform> platformFromName(const QString& name);

struct App {
    QString name;
    QString identifier;
    QString version;
    QString shortVersion;
    qint64 bundleSize = 0;
    qint64 dynamicSize = 0;
};

struct Persona {
    Platform platform = Platform::IPhone;
    QString udid;
    QString serial;
    QString name;        // "Mara’s iPhone"
    QString owner;       // "Mara Lindholm"
    QString ownerShort;  // "mara.lindholm"
    QString modelName;   // "iPhone"
    QString model;       // "MTP63QN/A"
    QString modelNumber; // "A3090"
    QString productName; // "iPhone16,1"
    QString marketing;   // "iPhone 15 Pro"
    QString osVersion;
    QString buildVersion;
    QString imei;
    QString meid;
    QString wifiMac;
    QString bluetoothMac;
    QString ethernetMac;
    double capacityGb = 0;
    double freeGb = 0;
    double battery = -1; // 0 … 1, below 0: has none
    bool supervised = false;
    bool isAutomated = false;      // came by Apple's program for organizations
    bool isSharedIPad = false;     // has several users
    bool isUserEnrollment = false; // enrolled by a person, for work alone
    bool passcode = true;
    QList<App> apps;

    [[nodiscard]] bool isMac() const { return platform == Platform::Mac; }
    [[nodiscard]] bool isAppleSilicon() const;
    [[nodiscard]] bool hasFileVault() const; // three of four Macs
    // By the office, or because Macs from macOS 11 on count as such once somebody approved the enrollment.
    [[nodiscard]] bool isSupervised() const;
};

// Numbers and names differ from device to device; the same generator state gives the same persona.
[[nodiscard]] Persona makePersona(Platform platform, QRandomGenerator& random);
// With the system of a year, named by its number of iOS (12, 15, 18, 26), on a model that runs it. Nothing when that
// year had no system for the platform.
[[nodiscard]] std::optional<Persona> makePersonaOf(int year, Platform platform, QRandomGenerator& random);
// The mix of an office: every second an iPhone, some iPads and Macs, now and then an Apple TV or a Vision.
[[nodiscard]] Platform platformOfMix(int index);

[[nodiscard]] QJsonObject toJson(const Persona& persona);
[[nodiscard]] Persona personaFromJson(const QJsonObject& json);

} // namespace espalier::device
