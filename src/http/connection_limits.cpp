#include "http/connection_limits.h"

#include <utility>

namespace espalier::http {

namespace {
constexpr int mostSentAway = 192;            // at a time; more would stand beside the limits
constexpr quint64 raised = quint64(1) << 63; // behind all that aren't
} // namespace

ConnectionLimits::Ticket::Ticket(Ticket&& other) noexcept
    : m_limits(std::exchange(other.m_limits, nullptr)), m_address(std::exchange(other.m_address, {})),
      m_standing(std::exchange(other.m_standing, 0))
{
}

ConnectionLimits::Ticket& ConnectionLimits::Ticket::operator=(Ticket&& other) noexcept
{
    std::swap(m_limits, other.m_limits);
    std::swap(m_address, other.m_address);
    std::swap(m_standing, other.m_standing);
    return *this;
}

ConnectionLimits::Ticket::~Ticket()
{
    if (m_limits != nullptr) {
        proven();
        m_limits->leave();
    }
}

void ConnectionLimits::Ticket::canGiveWay(std::function<void()> leave)
{
    if (m_limits != nullptr && !m_address.isEmpty() && m_standing == 0) {
        m_standing = m_limits->stand(m_address, std::move(leave));
    }
}

void ConnectionLimits::Ticket::spoke()
{
    if (m_standing != 0) {
        m_standing = m_limits->raise(m_standing);
    }
}

void ConnectionLimits::Ticket::proven()
{
    if (m_limits != nullptr && !m_address.isEmpty()) {
        m_limits->prove(m_address, std::exchange(m_standing, 0));
        m_address.clear();
    }
}

ConnectionLimits::Ticket ConnectionLimits::admit(const QByteArray& countedAddress)
{
    std::function<void()> leave;
    {
        const std::lock_guard lock(m_mutex);
        const bool isFullAddress = m_perAddress.value(countedAddress) >= m_mostPerAddress;
        if (isFullAddress || m_open - m_sentAway >= m_most) {
            const auto ofAddress = m_standingPerAddress.constFind(countedAddress);
            const bool nobodyCan = isFullAddress ? ofAddress == m_standingPerAddress.cend() : m_standing.empty();
            if (nobodyCan || m_sentAway >= mostSentAway) {
                return {};
            }
            leave = sendAway(isFullAddress ? *ofAddress->begin() : m_standing.begin()->first);
        }
        ++m_open;
        ++m_perAddress[countedAddress];
    }
    if (leave) {
        leave();
    }
    return {this, countedAddress};
}

int ConnectionLimits::open() const
{
    const std::lock_guard lock(m_mutex);
    return m_open;
}

quint64 ConnectionLimits::stand(const QByteArray& address, std::function<void()> leave)
{
    const std::lock_guard lock(m_mutex);
    m_standing.emplace(++m_lastStanding, Standing{address, std::move(leave)});
    m_standingPerAddress[address].insert(m_lastStanding);
    return m_lastStanding;
}

quint64 ConnectionLimits::raise(quint64 standing)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_standing.find(standing);
    if (found == m_standing.end() || (standing & raised) != 0) {
        return standing;
    }
    auto& ofAddress = m_standingPerAddress[found->second.address];
    ofAddress.erase(standing);
    ofAddress.insert(standing | raised);
    auto node = m_standing.extract(found);
    node.key() = standing | raised;
    m_standing.insert(std::move(node));
    return standing | raised;
}

std::function<void()> ConnectionLimits::sendAway(quint64 standing)
{
    ++m_sentAway;
    return takeDown(m_standing.find(standing));
}

void ConnectionLimits::prove(const QByteArray& address, quint64 standing)
{
    const std::lock_guard lock(m_mutex);
    if (standing == 0) {
        release(address);
    } else if (const auto found = m_standing.find(standing); found != m_standing.end()) {
        (void)takeDown(found);
    } else {
        --m_sentAway; // its place was given away before
    }
}

std::function<void()> ConnectionLimits::takeDown(std::map<quint64, Standing>::iterator standing)
{
    const auto ofAddress = m_standingPerAddress.find(standing->second.address);
    ofAddress->erase(standing->first);
    if (ofAddress->empty()) {
        m_standingPerAddress.erase(ofAddress);
    }
    release(standing->second.address);
    auto leave = std::move(standing->second.leave);
    m_standing.erase(standing);
    return leave;
}

void ConnectionLimits::release(const QByteArray& address)
{
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
