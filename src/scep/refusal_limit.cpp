#include "scep/refusal_limit.h"

namespace espalier::scep {

namespace {
constexpr qsizetype mostAddresses = 20'000;
} // namespace

RefusalLimit::Window* RefusalLimit::current(const QString& address)
{
    const auto found = m_windows.find(address);
    if (found == m_windows.end() || m_clock.monotonicMs() - found->startedAt >= windowMs) {
        return nullptr;
    }
    return &*found;
}

bool RefusalLimit::isExceeded(const QString& address)
{
    const std::lock_guard lock(m_mutex);
    const Window* window = current(address);
    return window && window->refusals >= m_most;
}

void RefusalLimit::countRefusal(const QString& address)
{
    const std::lock_guard lock(m_mutex);
    if (Window* window = current(address)) {
        ++window->refusals;
        return;
    }
    if (m_windows.size() >= mostAddresses) {
        m_windows.removeIf([this](auto entry) { return m_clock.monotonicMs() - entry.value().startedAt >= windowMs; });
    }
    if (m_windows.size() < mostAddresses) {
        m_windows.insert(address, {m_clock.monotonicMs(), 1});
    }
}

} // namespace espalier::scep
