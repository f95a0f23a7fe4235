#include "http/counted_address.h"

#include <boost/asio/ip/address.hpp>

#include <algorithm>

namespace espalier::http {

namespace ip = boost::asio::ip;

QByteArray countedAddress(const QString& address)
{
    boost::system::error_code ec;
    const auto parsed = ip::make_address(address.toStdString(), ec);
    if (ec) {
        return address.toUtf8();
    }
    if (parsed.is_v4()) {
        return QByteArray::fromStdString(parsed.to_string());
    }
    const auto v6 = parsed.to_v6();
    if (v6.is_v4_mapped()) {
        return QByteArray::fromStdString(ip::make_address_v4(ip::v4_mapped, v6).to_string());
    }
    auto network = v6.to_bytes();
    std::fill(network.begin() + 8, network.end(), static_cast<unsigned char>(0));
    return QByteArray::fromStdString(ip::address_v6(network).to_string()) + "/64";
}

} // namespace espalier::http
