// What one self-test is about: read in one go before anything outside is asked. Times in ms since 1970.
#pragma once

#include "apns/push_certificate.h"
#include "crypto/certificate.h"
#include "server/readiness/check.h"
#include "store/connection.h"

#include <optional>

namespace espalier::server {

// A request that came from a phone over the address of the test page.
struct PhoneArrival {
    qint64 at = 0;
    QString publicUrl; // as it was then
    QString address;   // where the request came from
    QString serverName;
    QString tlsVersion;
    [[nodiscard]] bool isFromInside() const; // an address of a local network
};

struct Subject {
    qint64 now = 0;
    QString publicUrl;
    Folder folder = Folder::Production;
    bool signsMessages = false;  // devices prove themselves without a client certificate
    bool proxyHandsOn = false;   // the proxy before it says which device it is
    QString acknowledgedAddress; // the address whose permanence somebody has confirmed
    qint64 devices = 0;          // that ever enrolled
    qint64 lastEventAt = 0;
    std::optional<apns::PushCertificate> push;
    std::optional<PhoneArrival> arrival; // over the public address of now

    QString listening; // https://ADDRESS:PORT; empty: not, and why
    QString whyNotListening;
    bool isPushConnected = false;
    QString whyNoPush; // the service has refused the certificate
    crypto::Certificate served;
    crypto::Certificate root; // of our own authority

    // Changes with everything that a result depends on inside the data folder, and with the computer: a backup may have
    // brought it here.
    [[nodiscard]] QString fingerprint() const;
};

// 10/8, 172.16/12, 192.168/16, fc00::/7, link-local, and the 100.64/10 of carriers (RFC 6598).
[[nodiscard]] bool isLocalNetwork(const QString& address);
[[nodiscard]] bool isCarrierNetwork(const QString& address);

// The part that the database knows.
[[nodiscard]] Result<Subject> readSubject(store::Connection& db);

// Setting "readiness_phone".
[[nodiscard]] Result<> keepArrival(store::Transaction& tx, const PhoneArrival& arrival);

} // namespace espalier::server
