#include "apns/push_connections.h"

#include <algorithm>

namespace espalier::apns {

namespace {
using std::chrono::milliseconds;
using std::chrono::steady_clock;

constexpr size_t mostLines = 2;
constexpr milliseconds crowdedPatience{250}; // with a full connection, before another is opened
} // namespace

PushConnections::PushConnections(boost::asio::io_context& context, Events events)
    : m_context(context), m_events(std::move(events))
{
}

PushConnections::~PushConnections()
{
    close(QStringLiteral("stopping"));
}

void PushConnections::use(http::SslContext tls, const PushRoute& route)
{
    m_tls = std::move(tls);
    m_route = route;
    m_failures = 0;
    m_notBefore = {};
    m_crowdedSince = {};
    for (const auto& line : std::exchange(m_lines, {})) {
        line.session->finish();
    }
}

void PushConnections::close(const QString& reason)
{
    m_alive.reset();
    for (const auto& line : std::exchange(m_lines, {})) {
        line.session->close(reason);
    }
}

std::shared_ptr<http::Http2Session> PushConnections::withRoom()
{
    // One that never answered stays to be reckoned with: a service that sends everybody away is not hammered.
    std::erase_if(m_lines, [](const Line& line) { return line.session->isEnding() && line.useful; });
    for (const auto& line : m_lines) {
        if (line.session->hasRoom()) {
            return line.session;
        }
    }
    if (wantsAnother() && steady_clock::now() >= m_notBefore) {
        open();
    }
    return nullptr;
}

bool PushConnections::wantsAnother()
{
    if (m_lines.empty()) {
        return true;
    }
    const auto now = steady_clock::now();
    if (m_lines.size() >= mostLines) {
        return false;
    }
    const auto& first = *m_lines.front().session;
    if (first.isFullForThePeer()) {
        m_crowdedSince = m_crowdedSince.value_or(now);
        return now - *m_crowdedSince >= crowdedPatience || first.isDoubted();
    }
    return first.isDoubted() || first.isEnding();
}

void PushConnections::gotAnswer(const http::Http2Session* which)
{
    for (auto& line : m_lines) {
        if (line.session.get() == which) {
            line.useful = true;
            m_failures = 0;
        }
    }
}

bool PushConnections::isConnected() const
{
    return std::ranges::any_of(m_lines, [](const Line& line) { return line.session->isReady(); });
}

void PushConnections::open()
{
    http::Http2Options options;
    options.host = m_route.host;
    options.port = m_route.port;
    options.proxy = m_route.proxy;
    const auto which = std::make_shared<const http::Http2Session*>(nullptr);
    const auto alive = std::weak_ptr(m_alive);
    auto session = http::Http2Session::connect(m_context, m_tls, options,
                                               {[this, alive] {
                                                    if (!alive.expired()) {
                                                        m_events.changed();
                                                    }
                                                },
                                                [this, alive, which](const QString& reason) {
                                                    if (!alive.expired()) {
                                                        closed(*which, reason);
                                                    }
                                                }});
    *which = session.get();
    m_lines.push_back({std::move(session), false});
}

void PushConnections::closed(const http::Http2Session* which, const QString& reason)
{
    const auto line = std::ranges::find_if(m_lines, [which](const Line& one) { return one.session.get() == which; });
    if (line == m_lines.end()) {
        m_events.changed(); // an earlier connection; what it carried has been handed back
        return;
    }
    const bool wasUseful = line->useful;
    m_lines.erase(line);
    if (wasUseful) {
        m_notBefore = {};
        m_events.changed();
        return;
    }
    ++m_failures;
    m_notBefore = steady_clock::now() + m_events.backOff(m_failures);
    if (isConnected()) {
        m_events.changed();
    } else {
        m_events.unreachable(reason);
    }
}

} // namespace espalier::apns
