#include "server/readiness/subject.h"

#include "crypto/random.h"
#include "server/listen_settings.h"
#include "store/settings.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QSysInfo>

namespace espalier::server {

namespace {

const QString arrivalKey = QStringLiteral("readiness_phone");

bool isIn(const QString& address, std::initializer_list<const char*> subnets)
{
    QHostAddress host(address);
    bool isMapped = false;
    if (const quint32 four = host.toIPv4Address(&isMapped); isMapped) {
        host = QHostAddress(four); // ::ffff:a.b.c.d
    }
    return std::any_of(subnets.begin(), subnets.end(), [&host](const char* subnet) {
        return host.isInSubnet(QHostAddress::parseSubnet(QLatin1String(subnet)));
    });
}

Result<std::optional<PhoneArrival>> arrivalAt(store::Connection& db, const QString& publicUrl)
{
    const auto json = QJsonDocument::fromJson(TRY(store::setting(db, "readiness_phone")).toUtf8()).object();
    PhoneArrival arrival{json[QStringLiteral("at")].toInteger(), json[QStringLiteral("public_url")].toString(),
                         json[QStringLiteral("address")].toString(), json[QStringLiteral("server_name")].toString(),
                         json[QStringLiteral("tls_version")].toString()};
    return arrival.at > 0 && arrival.publicUrl == publicUrl ? std::optional(arrival) : std::nullopt;
}

} // namespace

bool isCarrierNetwork(const QString& address)
{
    return isIn(address, {"100.64.0.0/10"});
}

bool isLocalNetwork(const QString& address)
{
    return isCarrierNetwork(address) || isIn(address, {"10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "127.0.0.0/8",
                                                       "169.254.0.0/16", "::1/128", "fc00::/7", "fe80::/10"});
}

bool PhoneArrival::isFromInside() const
{
    return isLocalNetwork(address);
}

QString Subject::fingerprint() const
{
    const QStringList parts{publicUrl,
                            QString::fromLatin1(QSysInfo::machineUniqueId()),
                            QString::number(int(folder)),
                            QString::number(int(proxyHandsOn)),
                            acknowledgedAddress,
                            push ? push->serial : QString(),
                            served.isNull() ? QString() : QString::fromLatin1(served.sha256().toHex())};
    return QString::fromLatin1(crypto::sha256(parts.join(QLatin1Char('\n')).toUtf8()).toHex());
}

Result<Subject> readSubject(store::Connection& db)
{
    Subject subject;
    subject.publicUrl = TRY(store::setting(db, "public_url"));
    const bool isLab = TRY(store::setting(db, "lab")) == QLatin1String("1") ||
                       TRY(store::setting(db, "practice")) == QLatin1String("1");
    subject.folder = isLab ? Folder::Lab : Folder::Production;
    subject.signsMessages = TRY(store::setting(db, "sign_message")) == QLatin1String("1");
    const http::TrustedProxy proxy = TRY(trustedProxy(db));
    subject.proxyHandsOn = !proxy.address.isEmpty() && proxy.header != http::ProxyHeader::None;
    subject.acknowledgedAddress = TRY(store::setting(db, "address_acknowledged"));
    subject.devices = TRY(db.one("SELECT COUNT(*) FROM device", {}, QStringLiteral("count"))).integer(0);
    subject.lastEventAt = TRY(db.one("SELECT COALESCE(MAX(at), 0) FROM audit", {}, QStringLiteral("count"))).integer(0);
    subject.push = TRY(apns::currentPushCertificate(db));
    subject.arrival = TRY(arrivalAt(db, subject.publicUrl));
    return subject;
}

Result<> keepArrival(store::Transaction& tx, const PhoneArrival& arrival)
{
    const QJsonObject json{{QStringLiteral("at"), arrival.at},
                           {QStringLiteral("public_url"), arrival.publicUrl},
                           {QStringLiteral("address"), arrival.address},
                           {QStringLiteral("server_name"), arrival.serverName},
                           {QStringLiteral("tls_version"), arrival.tlsVersion}};
    return store::setSetting(tx, arrivalKey, QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
}

} // namespace espalier::server
