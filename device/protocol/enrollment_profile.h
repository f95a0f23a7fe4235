// Reads an enrollment profile as a device does: the MDM payload, one identity payload, the anchors.
#pragma once

#include "device/identity/key.h"

#include <QStringList>
#include <QUrl>
#include <QVariantMap>

namespace espalier::device {

struct ScepSettings {
    QUrl url;
    QString name;
    Subject subject;
    QString challenge;
    int keySize = 2048;
    int keyUsage = 5;
    QByteArray caFingerprint;
    QList<QString> dnsNames;

    [[nodiscard]] bool isEmpty() const { return url.isEmpty(); }
};

struct EnrollmentProfile {
    QString identifier;
    QString uuid;
    QString displayName;
    QString organization;
    QUrl serverUrl;
    QUrl checkInUrl;
    QString topic;
    qint64 accessRights = 0;
    bool signMessage = false;
    bool checkOutWhenRemoved = false;
    QStringList capabilities;
    ScepSettings scep; // one of these two is filled
    QByteArray pkcs12;
    QString pkcs12Password;
    QList<QByteArray> anchors; // DER
};

// `plist` is the content of the profile, without a signature around it.
[[nodiscard]] Result<EnrollmentProfile> readEnrollmentProfile(const QByteArray& plist);

// The SCEP payload of a profile that carries nothing else but trust anchors: a step of the Profile Service.
[[nodiscard]] Result<ScepSettings> readIdentityProfile(const QByteArray& plist);

// The certificates a profile carries, for verifying its own signature and the server.
[[nodiscard]] QList<QByteArray> anchorsIn(const QVariantMap& profile);

// Whether a profile's dictionary carries an MDM payload.
[[nodiscard]] bool isEnrollment(const QVariantMap& profile);

} // namespace espalier::device
