#include "http/trusted_proxy.h"

#include "http/openssl_handles.h"

#include <boost/asio/ip/address.hpp>

#include <openssl/err.h>
#include <openssl/pem.h>

#include <algorithm>
#include <array>

namespace espalier::http {

namespace {

namespace ip = boost::asio::ip;

constexpr const char* nginxHeader = "X-SSL-Client-Cert";
constexpr const char* addressHeader = "X-Forwarded-For";
constexpr std::array<const char*, 6> onlyOfProxies{"Client-Cert", "Client-Cert-Chain", nginxHeader,
                                                   addressHeader, "Forwarded",         "X-Real-IP"};
constexpr qsizetype mostInChain = 8;

std::optional<ip::address> parsed(const QString& text)
{
    boost::system::error_code ec;
    const auto address = ip::make_address(text.toStdString(), ec);
    if (ec) {
        return std::nullopt;
    }
    if (address.is_v6() && address.to_v6().is_v4_mapped()) {
        return ip::make_address_v4(ip::v4_mapped, address.to_v6());
    }
    return address;
}

// Of a list, all its lines in order.
QList<QByteArray> members(const Headers& headers, const char* name)
{
    QList<QByteArray> all;
    for (const auto& [key, value] : headers.entries()) {
        if (key.compare(name, Qt::CaseInsensitive) == 0) {
            const auto parts = value.split(',');
            for (const auto& part : parts) {
                all.append(part.trimmed());
            }
        }
    }
    return all;
}

// One certificate and nothing beside it.
bool isCertificate(const QByteArray& der)
{
    const auto certificate = certificateFromDer(der);
    return certificate && derOf(certificate.get()) == der;
}

// ":" base64 ":" (RFC 8941 3.3.5).
Ruled<QByteArray> byteSequence(const QByteArray& value)
{
    if (value.size() < 3 || !value.startsWith(':') || !value.endsWith(':')) {
        return refuse(400, "the proxy's Client-Cert is no byte sequence");
    }
    auto decoded =
        QByteArray::fromBase64Encoding(value.sliced(1, value.size() - 2), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || !isCertificate(*decoded)) {
        return refuse(400, "the proxy's Client-Cert holds no certificate");
    }
    return *decoded;
}

Ruled<void> readRfc9440(const Headers& headers, Forwarded& forwarded)
{
    const auto count = headers.count("Client-Cert");
    const auto chain = members(headers, "Client-Cert-Chain");
    if (count > 1 || (count == 0 && !chain.isEmpty()) || chain.size() > mostInChain) {
        return refuse(400, "the proxy's Client-Cert is ambiguous");
    }
    if (count == 0) {
        return {};
    }
    auto certificate = byteSequence(headers.value("Client-Cert").trimmed());
    if (!certificate) {
        return tl::unexpected<Refusal>(certificate.error());
    }
    forwarded.certificateDer = std::move(*certificate);
    for (const auto& member : chain) {
        auto link = byteSequence(member);
        if (!link) {
            return tl::unexpected<Refusal>(link.error());
        }
        forwarded.chainDer.append(std::move(*link));
    }
    return {};
}

QByteArray derOfPem(const QByteArray& pem)
{
    const QByteArray text = pem.trimmed();
    if (!text.startsWith("-----BEGIN CERTIFICATE-----") || text.count("-----BEGIN ") != 1 ||
        !text.endsWith("-----END CERTIFICATE-----")) {
        return {};
    }
    const BioHandle bio(BIO_new_mem_buf(text.constData(), static_cast<int>(text.size())));
    const X509Handle certificate(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
    ERR_clear_error();
    return certificate ? derOf(certificate.get()) : QByteArray();
}

Ruled<void> readNginx(const Headers& headers, Forwarded& forwarded)
{
    if (headers.count(nginxHeader) > 1) {
        return refuse(400, "the proxy's X-SSL-Client-Cert is ambiguous");
    }
    const QByteArray value = headers.value(nginxHeader).trimmed();
    if (value.isEmpty()) {
        return {}; // nginx's variable of a device without a certificate
    }
    forwarded.certificateDer = derOfPem(QByteArray::fromPercentEncoding(value));
    if (forwarded.certificateDer.isEmpty()) {
        return refuse(400, "the proxy's X-SSL-Client-Cert holds no certificate");
    }
    return {};
}

// What the proxy itself has seen stands last; whatever is before it came from the client.
Ruled<void> readAddress(const Headers& headers, Forwarded& forwarded)
{
    const auto addresses = members(headers, addressHeader);
    if (addresses.isEmpty()) {
        return {};
    }
    const auto address = parsed(QString::fromLatin1(addresses.last()));
    if (!address) {
        return refuse(400, "the proxy's X-Forwarded-For ends in no address");
    }
    forwarded.clientAddress = QString::fromStdString(address->to_string());
    return {};
}

Ruled<std::optional<Forwarded>> saidBy(const TrustedProxy& proxy, const Headers& headers)
{
    Forwarded forwarded;
    auto read = readAddress(headers, forwarded);
    if (read && proxy.header == ProxyHeader::Rfc9440) {
        read = readRfc9440(headers, forwarded);
    } else if (read && proxy.header == ProxyHeader::Nginx) {
        read = readNginx(headers, forwarded);
    }
    if (!read) {
        return tl::unexpected<Refusal>(read.error());
    }
    return std::optional(std::move(forwarded));
}

} // namespace

bool isSameAddress(const QString& one, const QString& other)
{
    const auto first = parsed(one);
    return first && first == parsed(other);
}

Ruled<std::optional<Forwarded>> takeForwarded(Headers& headers, const TrustedProxy& proxy, const QString& from)
{
    auto forwarded =
        isSameAddress(proxy.address, from) ? saidBy(proxy, headers) : Ruled<std::optional<Forwarded>>(std::nullopt);
    for (const char* name : onlyOfProxies) {
        headers.remove(name);
    }
    return forwarded;
}

} // namespace espalier::http
