// .mobileconfig files for tests.
#pragma once

#include "crypto/cms.h"
#include "crypto/key.h"
#include "plist/writer.h"
#include "tests/support/fleet.h"

namespace espalier::test {

struct Sample {
    QString identifier = QStringLiteral("com.example.wifi");
    QString uuid = QStringLiteral("11111111-2222-4333-8444-555555555555");
    QString name = QStringLiteral("Wi-Fi");
    QString scope = {};
    QString payloadType = QStringLiteral("com.apple.wifi.managed");
};

inline plist::Dict profileDict(const Sample& sample = {})
{
    plist::Dict payload;
    payload.set(QStringLiteral("PayloadType"), sample.payloadType)
        .set(QStringLiteral("PayloadVersion"), 1)
        .set(QStringLiteral("PayloadIdentifier"), sample.identifier + QStringLiteral(".1"))
        .set(QStringLiteral("PayloadUUID"), "99999999-2222-4333-8444-555555555555")
        .set(QStringLiteral("SSID_STR"), "Office");
    plist::Dict top;
    top.set(QStringLiteral("PayloadContent"), plist::Array{payload})
        .set(QStringLiteral("PayloadDisplayName"), sample.name)
        .set(QStringLiteral("PayloadIdentifier"), sample.identifier)
        .set(QStringLiteral("PayloadType"), "Configuration")
        .set(QStringLiteral("PayloadUUID"), sample.uuid)
        .set(QStringLiteral("PayloadVersion"), 1);
    if (!sample.scope.isEmpty()) {
        top.set(QStringLiteral("PayloadScope"), sample.scope);
    }
    return top;
}

inline QByteArray profile(const Sample& sample = {})
{
    return plist::toXml(profileDict(sample));
}

inline crypto::Identity signer()
{
    const crypto::PrivateKey key = must(crypto::PrivateKey::generateP256());
    crypto::CertificateTemplate what;
    what.subject = {{QStringLiteral("CN"), QStringLiteral("Profile Signer")}};
    what.notBeforeMs = 1'600'000'000'000;
    what.notAfterMs = 1'900'000'000'000;
    return {key, must(crypto::issue(what, key.publicKeyDer(), nullptr, key)), {}};
}

} // namespace espalier::test
