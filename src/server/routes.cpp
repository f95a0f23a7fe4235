// Every URL this server answers. A feature adds a handler in its own folder and a line here.
#include "server/server.h"

namespace espalier::server {

namespace {

constexpr qint64 mib = 1024 * 1024;
constexpr const char* signature = "Mdm-Signature"; // devices that sign their messages may offer no certificate
// Apple: check-in messages are small, lists of apps or certificates are not.
constexpr http::RouteLimits checkIn{.maxBody = 2 * mib, .proofHeader = signature};
constexpr http::RouteLimits connect{.maxBody = 32 * mib, .proofHeader = signature};
// Some SCEP clients put the whole message into the query, even of a POST.
constexpr http::RouteLimits scep{.maxBody = 2 * mib, .maxTarget = 12 * 1024};
constexpr http::RouteLimits page{};
constexpr http::RouteLimits form{.maxBody = 4 * 1024};      // a name
constexpr http::RouteLimits pageForm{.maxBody = 64 * 1024}; // the same, or what a device says, signed

} // namespace

http::RouteTable Server::routes()
{
    http::RouteTable table;
    const auto mdm = [this](const http::Request& request) { return m_mdm.handle(request); };
    const auto scepHandler = [this](const http::Request& request) { return m_scep.handle(request); };
    const auto pages = [this](const http::Request& request) { return m_pages.handle(request); };
    table.add({"PUT", "/mdm/checkin", checkIn, mdm});
    table.add({"PUT", "/mdm/connect", connect, mdm,
               [this](const http::Request& request) { return m_mdm.tooLarge(request, connect.maxBody); }});
    table.add({"GET", "/scep", scep, scepHandler});
    table.add({"POST", "/scep", scep, scepHandler});
    table.add({"GET", "/e/*", page, pages});
    table.add({"POST", "/e/*", pageForm, pages});
    const auto code = [this](const http::Request& request) { return m_codePage.handle(request); };
    table.add(
        {"GET", "/p/*", page, [this](const http::Request& request) { return m_product.packages().handle(request); }});
    table.add({"GET", "/code", page, code});
    table.add({"POST", "/code", form, code});
    table.add(
        {"GET", "/t/*", page, [this](const http::Request& request) { return m_product.phoneTest().handle(request); }});
    return table;
}

} // namespace espalier::server
