#include "server/readiness/address_checks.h"

#include "base/durations.h"
#include "base/error_kind.h"
#include "server/listen_address.h"

#include <QDateTime>
#include <QHostAddress>

#include <algorithm>

namespace espalier::server {

namespace {

constexpr qsizetype mostAddresses = 4; // a name has one or two
constexpr int defaultPort = 443;
constexpr qint64 arrivalProvesMs = 30 * dayMs; // routers and providers change

struct Found {
    Check check;
    QStringList addresses;
};

Found findName(const Subject& subject, const Surroundings& surroundings)
{
    const QString host = QUrl(subject.publicUrl).host();
    if (host.isEmpty()) {
        return {failed("name", "unresolved", {}, "add_record"), {}};
    }
    if (!QHostAddress(host).isNull()) {
        return {failedUnlessLab(subject.folder, "name", "raw_ip", host, "use_name"), {host}};
    }
    const auto answer = surroundings.resolve(host);
    if (!answer || answer->isEmpty()) {
        return {failed("name", "unresolved", answer ? QString() : answer.error().what, "add_record"), {}};
    }
    const QStringList addresses = answer->mid(0, mostAddresses);
    const QString seen = addresses.join(QStringLiteral(", "));
    const auto all = [&addresses](auto&& is) { return std::all_of(addresses.begin(), addresses.end(), is); };
    if (all([](const QString& one) { return QHostAddress(one).isLoopback(); })) {
        return {failedUnlessLab(subject.folder, "name", "loopback", seen, "add_record"), addresses};
    }
    if (subject.folder == Folder::Production && all(isLocalNetwork)) {
        const bool isCarriers = all(isCarrierNetwork);
        return {warning("name", isCarriers ? "carrier_nat" : "private", seen,
                        isCarriers ? "no_carrier_nat" : "public_outside"),
                addresses};
    }
    return {ok("name", "resolves", seen), addresses};
}

// As devices do; where that fails at TLS, with everything that can be offered.
Result<Handshake> arrive(const Surroundings& surroundings, const http::TlsProbe& probe)
{
    auto asDevice = surroundings.probe(probe, http::TlsOffer::AsDevices);
    if (asDevice) {
        return Handshake{*asDevice, {}};
    }
    if (!isOfKind(asDevice.error(), QLatin1String("no-tls"))) {
        return Failure(asDevice.error());
    }
    const auto anyhow = surroundings.probe(probe, http::TlsOffer::Anything);
    return anyhow ? Result<Handshake>(Handshake{*anyhow, withoutKind(asDevice.error().what)})
                  : Failure(asDevice.error());
}

// Where it listens, seen from this computer itself.
std::optional<http::TlsProbe> ownListener(const Subject& subject, const QString& host)
{
    const QUrl url(subject.listening);
    QHostAddress address(url.host());
    if (url.port() <= 0 || address.isNull()) {
        return std::nullopt;
    }
    if (address == QHostAddress::AnyIPv4 || address == QHostAddress::Any) {
        address = QHostAddress::LocalHost;
    } else if (address == QHostAddress::AnyIPv6) {
        address = QHostAddress::LocalHostIPv6;
    }
    return http::TlsProbe{address.toString(), quint16(url.port()), host};
}

Check notReached(const Subject& subject, const Error& why)
{
    const QString evidence = withoutKind(why.what);
    // A router that doesn't lead inside connections back in (no hairpin NAT) is no obstacle for devices outside. What a
    // phone proved long ago says nothing about today.
    if (subject.arrival && !subject.arrival->isFromInside() && subject.now - subject.arrival->at <= arrivalProvesMs) {
        return warning("reachable", "from_outside_only", evidence, "hairpin");
    }
    if (isOfKind(why, QLatin1String("no-tls"))) {
        return failed("reachable", "no_tls", evidence, "pass_through");
    }
    const bool refused = isOfKind(why, QLatin1String("refused"));
    const bool late = isOfKind(why, QLatin1String("timed-out"));
    return failed("reachable", refused ? "refused" : late ? "timed_out" : "unreachable", evidence, "forward_port");
}

// Client certificates don't come through what ends TLS on the way, unless it hands them on.
Check answeredBy(const Subject& subject, const http::SeenTls& seen, const QString& where)
{
    const bool isOurs =
        !seen.chainDer.isEmpty() && !subject.served.isNull() && seen.chainDer.first() == subject.served.der();
    if (isOurs) {
        return ok("reachable", "answers", where);
    }
    const auto leaf = crypto::Certificate::read(seen.chainDer.value(0));
    const QString evidence = where + QStringLiteral(": ") + (leaf ? leaf->subject() : QStringLiteral("–"));
    if (subject.proxyHandsOn) {
        return ok("reachable", "behind_proxy", evidence);
    }
    return subject.signsMessages ? warning("reachable", "proxied", evidence, "")
                                 : failed("reachable", "other_server", evidence, "pass_through");
}

} // namespace

RouteChecks checkRoute(const Subject& subject, const Surroundings& surroundings)
{
    const QUrl url(subject.publicUrl);
    const Found found = findName(subject, surroundings);
    RouteChecks route{found.check, skipped("reachable", "no_address"), {}};
    QStringList reached;
    QStringList missed;
    std::optional<Error> whyNot;
    for (const QString& address : found.addresses) {
        const http::TlsProbe probe{address, quint16(url.port(defaultPort)), url.host()};
        const QString where = ListenAddress{address, probe.port}.text();
        auto handshake = arrive(surroundings, probe);
        if (!handshake) {
            missed.append(where);
            // What refused tells more than what is switched off on this computer, such as IPv6.
            if (!whyNot || isOfKind(*whyNot, QLatin1String("unreachable"))) {
                whyNot = handshake.error();
            }
            continue;
        }
        reached.append(where);
        if (!route.handshake.seen) {
            route.handshake = *handshake;
            route.reachable = answeredBy(subject, *handshake->seen, where);
        }
    }
    const bool isLoopback = url.host() == QLatin1String("localhost");
    if (!reached.isEmpty() && !missed.isEmpty() && route.reachable.state == CheckState::Ok && !isLoopback) {
        route.reachable = warning("reachable", "partly", missed.join(QStringLiteral(", ")), "all_addresses");
    }
    if (reached.isEmpty() && whyNot) {
        route.reachable = notReached(subject, *whyNot);
    }
    if (subject.listening.isEmpty()) {
        route.reachable = failed("reachable", "not_listening", subject.whyNotListening, "listen");
    } else if (!route.handshake.seen) {
        if (const auto own = ownListener(subject, url.host())) {
            route.handshake = arrive(surroundings, *own).value_or(Handshake());
        }
    }
    return route;
}

Check checkOutside(const Subject& subject)
{
    if (!subject.arrival) {
        return skipped("outside", "not_tried", "try_phone");
    }
    const PhoneArrival& arrival = *subject.arrival;
    QStringList seen{QDateTime::fromMSecsSinceEpoch(arrival.at, Qt::UTC).toString(Qt::ISODate), arrival.address,
                     arrival.serverName, arrival.tlsVersion};
    seen.removeAll(QString()); // a proxy hides the version
    const QString evidence = seen.join(QStringLiteral(", "));
    return arrival.isFromInside() && subject.folder == Folder::Production
               ? warning("outside", "inside_only", evidence, "use_mobile_data")
               : ok("outside", "arrived", evidence);
}

Check checkAddress(const Subject& subject)
{
    if (subject.folder == Folder::Lab) {
        return ok("address", "lab", subject.publicUrl);
    }
    if (subject.devices > 0) {
        return ok("address", "in_use", QString::number(subject.devices));
    }
    if (!subject.publicUrl.isEmpty() && subject.acknowledgedAddress == subject.publicUrl) {
        return ok("address", "acknowledged", subject.publicUrl);
    }
    return failed("address", "open", subject.publicUrl, "acknowledge");
}

} // namespace espalier::server
