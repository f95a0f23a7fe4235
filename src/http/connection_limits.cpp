#include "http/connection_limits.h"

#include <utility>

namespace espalier::http {

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

ConnectionLimits::Ticket ConnectionLimits::admit(const QByteArray& countedAddress)
{
    const std::lock_guard lock(m_mutex);
    if (m_open >= m_most || m_perAddress.value(countedAddress) >= m_mostPerAddress) {
        return {};
    }
    ++m_open;
    ++m_perAddress[countedAddress];
    return {this, countedAddress};
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
