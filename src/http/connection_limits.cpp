#include "http/connection_limits.h"

namespace espalier::http {

namespace {
QByteArray keyOf(const boost::asio::ip::address& address)
{
    if (address.is_v4()) {
        const auto bytes = address.to_v4().to_bytes();
        return {reinterpret_cast<const char*>(bytes.data()), 4};
    }
    const auto v6 = address.to_v6();
    const auto bytes = v6.to_bytes();
    if (v6.is_v4_mapped()) {
        return {reinterpret_cast<const char*>(bytes.data()) + 12, 4};
    }
    return {reinterpret_cast<const char*>(bytes.data()), 8};
}
} // namespace

ConnectionLimits::Ticket::Ticket(Ticket&& other) noexcept
    : m_limits(std::exchange(other.m_limits, nullptr)), m_address(std::exchange(other.m_address, {}))
{
}

ConnectionLimits::Ticket& ConnectionLimits::Ticket::operator=(Ticket&& other) noexcept
{
    std::swap(m_limits, other.m_limits);
    std::swap(m_address, other.m_address);
    return *this;
}

ConnectionLimits::Ticket::~Ticket()
{
    if (m_limits != nullptr) {
        proven();
        m_limits->leave();
    }
}

void ConnectionLimits::Ticket::proven()
{
    if (m_limits != nullptr && !m_address.isEmpty()) {
        m_limits->release(m_address);
        m_address.clear();
    }
}

ConnectionLimits::Ticket ConnectionLimits::admit(const boost::asio::ip::address& address)
{
    auto key = keyOf(address);
    const std::lock_guard lock(m_mutex);
    if (m_open >= m_most || m_perAddress.value(key) >= m_mostPerAddress) {
        return {};
    }
    ++m_open;
    ++m_perAddress[key];
    return {this, std::move(key)};
}

int ConnectionLimits::open() const
{
    const std::lock_guard lock(m_mutex);
    return m_open;
}

void ConnectionLimits::release(const QByteArray& address)
{
    const std::lock_guard lock(m_mutex);
    const auto it = m_perAddress.find(address);
    if (it != m_perAddress.end() && --*it <= 0) {
        m_perAddress.erase(it);
    }
}

void ConnectionLimits::leave()
{
    const std::lock_guard lock(m_mutex);
    --m_open;
}

} // namespace espalier::http
