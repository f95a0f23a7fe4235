// What an enrollment profile says, and its property list (Apple: profile-specific payload keys com.apple.mdm,
// com.apple.security.scep, .pkcs12 and .root). Any thread.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "plist/value.h"
#include "store/connection.h"

#include <QList>

namespace espalier::enroll {

enum class IdentityKind { Scep, Pkcs12 };
[[nodiscard]] const char* name(IdentityKind kind); // "scep", "pkcs12"

// The facts of one profile; toPlist is the only place that knows the keys.
struct ProfileFacts {
    QString identifier; // top level, permanent (setting enrollment_identifier)
    QString profileUuid;
    QString mdmUuid;      // stable per enrollment
    QString identityUuid; // a new one means a new identity
    QString displayName;
    QString description;
    QString organization;
    QString publicUrl; // no slash at its end
    QString topic;
    qint64 accessRights = 8191; // bits, Apple: AccessRights of com.apple.mdm
    bool signMessage = false;
    qint64 session = 0;
    DeviceId device; // the only one that may enroll with it; not valid: any
    struct Anchor {
        QString uuid; // stable per enrollment and certificate
        QByteArray der;
        QString name;
        QByteArray sha256;
    };
    QList<Anchor> anchors;
    IdentityKind identity = IdentityKind::Scep;
    QString challenge; // SCEP
    QByteArray scepAuthorityDer;
    QByteArray pkcs12; // PKCS#12
    QString pkcs12Password;
};
[[nodiscard]] plist::Dict toPlist(const ProfileFacts& facts);

inline constexpr qint64 everyRight = 8191;
// Setting access_rights; every right when it is missing or no number from 1 to 8191.
[[nodiscard]] Result<qint64> accessRights(store::Connection& db);

// "https://mdm.example.com:8443/x" → "com.example.mdm.enrollment"
[[nodiscard]] QString identifierFor(const QString& publicUrl);
// Setting enrollment_identifier, else the one made from the public address, which is then kept.
[[nodiscard]] Result<QString> enrollmentIdentifier(store::Transaction& tx);

} // namespace espalier::enroll
