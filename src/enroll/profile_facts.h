// What an enrollment profile says, and its property list (Apple: profile-specific payload keys com.apple.mdm,
// com.apple.security.scep, .pkcs12 and .root). Any thread.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "enroll/profile_options.h"
#include "plist/value.h"
#include "store/connection.h"

#include <QList>

namespace espalier::enroll {

// The facts of one profile; toPlist is the only place that knows the keys.
struct ProfileFacts {
    QString identifier; // top level, permanent (setting enrollment_identifier)
    QString profileUuid;
    QString mdmUuid;      // stable per enrollment
    QString identityUuid; // a new one means a new identity
    QString displayName;
    QString description;
    QString organization;
    QString publicUrl; // that the device calls, no slash at its end
    QString topic;
    qint64 accessRights = everyRight; // bits, Apple: AccessRights of com.apple.mdm
    bool signMessage = false;
    bool removalDisallowed = false;
    qint64 session = 0;
    DeviceId device; // the only one that may enroll with it; not valid: any
    struct Anchor {
        QString uuid; // stable per enrollment and certificate
        QByteArray der;
        QString name;
        QByteArray sha256;
        bool isRoot = true;
    };
    QList<Anchor> anchors;
    QStringList pinned; // UUIDs of anchors: the server's certificate has to come from one of them; empty: any will do
    QByteArray pinnedSha256; // that authority
    IdentityKind identity = IdentityKind::Scep;
    int keyBits = 2048; // of the device's RSA key
    QString challenge;  // SCEP
    QByteArray scepAuthorityDer;
    QByteArray pkcs12; // PKCS#12
    QString pkcs12Password;
};
[[nodiscard]] plist::Dict toPlist(const ProfileFacts& facts);
// Trust anchors and identity alone, under an identifier of its own: what a profile service gives out first.
[[nodiscard]] plist::Dict identityToPlist(const ProfileFacts& facts);
// Apple's Profile Service: asks the device to POST what it is, signed, to the address. Nothing is managed by it.
[[nodiscard]] plist::Dict profileServiceToPlist(const ProfileFacts& facts, const QString& url,
                                                const QString& challenge);

// "https://mdm.example.com:8443/x" → "com.example.mdm.enrollment"
[[nodiscard]] QString identifierFor(const QString& publicUrl);
// Setting enrollment_identifier, else the one made from the public address, which is then kept.
[[nodiscard]] Result<QString> enrollmentIdentifier(store::Transaction& tx);

} // namespace espalier::enroll
