#include "http/body_budget.h"

#include <algorithm>
#include <utility>

namespace espalier::http {

qint64 BodyBudget::largest(Proof proof) const
{
    switch (proof) {
    case Proof::Given:
        break;
    case Proof::Promised:
        return std::min(m_most / 4, m_mostPerAddress);
    case Proof::None:
        return std::min(m_most / 2, m_mostPerAddress);
    }
    return m_most;
}

bool BodyBudget::take(qint64 bytes, Proof proof, const QByteArray& address)
{
    const std::lock_guard lock(m_mutex);
    if (m_taken + bytes > m_most) {
        return false;
    }
    if (proof != Proof::Given) {
        const qint64 promised = proof == Proof::Promised ? bytes : 0;
        const qint64 ofAddress = m_perAddress.value(address) + bytes;
        if (m_unproven + bytes > m_most / 2 || ofAddress > m_mostPerAddress || m_promised + promised > m_most / 4) {
            return false;
        }
        m_unproven += bytes;
        m_promised += promised;
        m_perAddress.insert(address, ofAddress);
    }
    m_taken += bytes;
    return true;
}

void BodyBudget::giveBack(qint64 bytes, Proof proof, const QByteArray& address)
{
    const std::lock_guard lock(m_mutex);
    m_taken -= bytes;
    if (proof == Proof::Given) {
        return;
    }
    m_unproven -= bytes;
    m_promised -= proof == Proof::Promised ? bytes : 0;
    const auto ofAddress = m_perAddress.find(address);
    if (ofAddress != m_perAddress.end() && (*ofAddress -= bytes) <= 0) {
        m_perAddress.erase(ofAddress);
    }
}

BodyBudget::Share::Share(std::shared_ptr<BodyBudget> budget, Proof proof, QByteArray address)
    : m_budget(std::move(budget)), m_proof(proof), m_address(std::move(address))
{
}

BodyBudget::Share::Share(Share&& other) noexcept
    : m_budget(std::move(other.m_budget)), m_proof(other.m_proof), m_address(std::move(other.m_address)),
      m_bytes(std::exchange(other.m_bytes, 0))
{
}

BodyBudget::Share& BodyBudget::Share::operator=(Share&& other) noexcept
{
    Share before(std::move(*this));
    m_budget = std::move(other.m_budget);
    m_proof = other.m_proof;
    m_address = std::move(other.m_address);
    m_bytes = std::exchange(other.m_bytes, 0);
    return *this;
}

BodyBudget::Share::~Share()
{
    if (m_budget && m_bytes > 0) {
        m_budget->giveBack(m_bytes, m_proof, m_address);
    }
}

bool BodyBudget::Share::growTo(qint64 bytes)
{
    if (bytes <= m_bytes) {
        return true;
    }
    if (!m_budget || !m_budget->take(bytes - m_bytes, m_proof, m_address)) {
        return false;
    }
    m_bytes = bytes;
    return true;
}

} // namespace espalier::http
