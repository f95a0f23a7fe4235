#include "tests/http/served.h"

#include <QtGlobal>

#include <chrono>
#include <thread>

namespace espalier::test {

namespace {
constexpr qint64 mib = 1024 * 1024;

http::Handler echo()
{
    return [](const http::Request& request) { return http::Response::of(200, "text/plain", request.body); };
}
} // namespace

http::TlsIdentity tlsIdentity(const TestIdentity& identity)
{
    return {identity.certificatePem + identity.chainPem, SecretBytes(identity.keyPem)};
}

Served::Served(http::ListenerOptions options, int workerThreads, size_t queue)
    : workers(std::make_unique<WorkerPool>(workerThreads, queue))
{
    http::RouteTable routes;
    routes.add({"GET", "/hello", {}, [this](const auto& request) { return remember(request); }});
    routes.add({"PUT", "/echo", {64 * 1024, 2048, 2'000}, echo()});
    routes.add({"PUT", "/large", {8 * mib, 2048, 60'000, 8 * mib}, echo()});
    routes.add({"PUT", "/device", {8 * mib, 2048, 60'000, 64 * 1024, "Mdm-Signature"}, echo()});
    routes.add({"PUT", "/device/answer", {128 * 1024}, echo(), [this](const http::Request& request) {
                    (void)remember(request);
                    return http::Response::text(200, "too large");
                }});
    routes.add({"GET", "/long", {0, 12'000, 60'000}, [this](const auto& request) { return remember(request); }});
    routes.add({"GET", "/below/*", {}, [this](const auto& request) { return remember(request); }});
    routes.add({"GET", "/throw", {}, [](const auto&) -> http::Response { throw 1; }});
    routes.add({"GET", "/split", {}, [](const auto&) {
                    auto response = http::Response::empty(204);
                    response.headers.add("X-Bad", "a\r\nX-Injected: b");
                    return response;
                }});
    const auto wait = [this](const http::Request& request) {
        ++waiting;
        while (!m_released) {
            std::this_thread::yield();
        }
        return remember(request);
    };
    routes.add({"GET", "/wait", {}, wait});
    routes.add({"PUT", "/wait", {64 * 1024, 2048, 60'000}, wait});
    auto started = http::Listener::start(options, std::move(routes), tlsIdentity(serverAuthority.serverFor127()),
                                         {authority.der()}, *workers, clock);
    if (!started) {
        qFatal("%s", qPrintable(started.error().what));
    }
    listener = std::move(*started);
}

Served::~Served()
{
    release();
    listener->stop(1'000);
    workers->stop();
}

http::Request Served::last() const
{
    const std::lock_guard lock(m_mutex);
    return m_last;
}

void Served::release()
{
    m_released = true;
}

http::Response Served::remember(const http::Request& request)
{
    const std::lock_guard lock(m_mutex);
    m_last = request;
    return http::Response::text(200, "hello");
}

QByteArray get(const QByteArray& path, const QByteArray& more)
{
    return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + more + "\r\n";
}

QByteArray put(const QByteArray& path, const QByteArray& body)
{
    return "PUT " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + QByteArray::number(body.size()) +
           "\r\n\r\n" + body;
}

} // namespace espalier::test
