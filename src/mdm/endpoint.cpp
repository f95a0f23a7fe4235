#include "mdm/endpoint.h"

#include "mdm/check_in.h"
#include "mdm/connect.h"
#include "mdm/quarantine_keep.h"
#include "mdm/refusals.h"
#include "mdm/results.h"
#include "mdm/unreadable.h"
#include "mdm/waiting.h"

#include <QLoggingCategory>

namespace espalier::mdm {

namespace {

Q_LOGGING_CATEGORY(logEndpoint, "espalier.mdm.endpoint")

// Two routes, but the content type decides: a profile may name one URL for both.
std::optional<Route> routeOf(const http::Request& request)
{
    QByteArray type = request.headers.value("Content-Type");
    type = type.split(';').first().trimmed().toLower();
    if (type == "application/x-apple-aspen-mdm-checkin") {
        return Route::CheckIn;
    }
    if (type == "application/x-apple-aspen-mdm") {
        return Route::Connect;
    }
    return std::nullopt;
}

// Answers an admitted sender, one function per message.
struct Answer {
    Exchange& exchange;
    const Enrollment& enrollment;

    Result<http::Response> operator()(const Authenticate& message) const { return authenticate(exchange, message); }
    Result<http::Response> operator()(const TokenUpdate& message) const
    {
        return tokenUpdate(exchange, enrollment, message);
    }
    Result<http::Response> operator()(const CheckOut&) const { return checkOut(exchange, enrollment); }
    Result<http::Response> operator()(const SetBootstrapToken& message) const
    {
        return setBootstrapToken(exchange, enrollment, message);
    }
    Result<http::Response> operator()(const GetBootstrapToken&) const
    {
        return getBootstrapToken(exchange, enrollment);
    }
    // Apple: 410 declines that user for this login session.
    Result<http::Response> operator()(const UserAuthenticate&) const { return http::Response::empty(410); }
    Result<http::Response> operator()(const Report& report) const
    {
        return connectChannel(exchange, enrollment, report);
    }
};

Result<http::Response> answer(Exchange& exchange)
{
    const Message& message = exchange.received.message;
    if (const auto* first = std::get_if<Authenticate>(&message)) {
        return authenticate(exchange, *first);
    }
    const Admitted who = TRY(admit(exchange.tx, exchange.identity, exchange.sender()));
    switch (who.standing) {
    case Standing::Current:
        break;
    case Standing::Waiting:
        return answerWaiting(exchange, who.enrollment);
    case Standing::Quarantined:
        return answerQuarantined(exchange, who.quarantine);
    case Standing::Retired:
        if (std::holds_alternative<CheckOut>(message)) {
            return http::Response::empty(); // of an enrollment that was replaced: nothing left to end
        }
        return fail(ErrorCode::Refused, QStringLiteral("a certificate of an earlier enrollment"));
    }
    return std::visit(Answer{exchange, who.enrollment}, message);
}

http::Response errorResponse(const Error& error)
{
    switch (error.code) {
    case ErrorCode::TooLarge:
        return http::Response::text(413, "too large");
    case ErrorCode::InvalidInput:
        return http::Response::text(400, error.what.toUtf8());
    case ErrorCode::Refused:
    case ErrorCode::NotFound:
    case ErrorCode::Conflict:
        return http::Response::text(400, "refused"); // why is for our log only
    case ErrorCode::Unavailable: {
        auto response = http::Response::text(503, "busy");
        response.headers.set("Retry-After", "30");
        return response;
    }
    case ErrorCode::Storage:
    case ErrorCode::Network:
    case ErrorCode::Crypto:
    case ErrorCode::Internal:
        break;
    }
    return http::Response::text(500, "error");
}

bool isRefusal(const Error& error)
{
    switch (error.code) {
    case ErrorCode::InvalidInput:
    case ErrorCode::NotFound:
    case ErrorCode::Conflict:
    case ErrorCode::Refused:
    case ErrorCode::TooLarge:
        return true;
    default:
        return false;
    }
}

} // namespace

struct Endpoint::Private {
    EndpointParts parts;
    Refusals refusals;

    http::Response refuse(const http::Request& request, const Identity* identity, const Received* received,
                          const Error& error)
    {
        note(request, identity, received, error);
        return errorResponse(error);
    }

    // A device of ours must get 200, or it sends the same for ever.
    http::Response unreadable(const http::Request& request, const Identity& identity, const Error& error)
    {
        const auto found = readUnreadable(parts, identity, request.body, error.what);
        if (!found) {
            return refuse(request, &identity, nullptr, found.error());
        }
        if (!*found) {
            return refuse(request, &identity, nullptr, error);
        }
        if (const auto recorded = recordUnreadable(parts, identity, **found, request.body); !recorded) {
            return refuse(request, &identity, nullptr, recorded.error());
        }
        note(request, &identity, &(*found)->received,
             {error.code, (*found)->requestType.isEmpty()
                              ? error.what
                              : QStringLiteral("the answer to %1: %2").arg((*found)->requestType, error.what)});
        return http::Response::empty();
    }

    // What was refused left nothing behind; this tells the feature whose certificate it is.
    void tellRefused(const Identity& identity, const Received& received, const Error& error)
    {
        if (!std::holds_alternative<Authenticate>(received.message) || !isRefusal(error) ||
            !parts.hooks.authenticateRefused) {
            return;
        }
        const auto told = parts.store.write([&](store::Transaction& tx) -> Result<> {
            const auto issued = TRY(ca::findIssued(tx, identity.pin));
            return issued ? parts.hooks.authenticateRefused(tx, *issued, error.what) : Result<>();
        });
        if (!told) {
            qCWarning(logEndpoint, "%s", qUtf8Printable(told.error().what));
        }
    }

private:
    void note(const http::Request& request, const Identity* identity, const Received* received, const Error& error)
    {
        if (isRefusal(error)) {
            Refusal refusal;
            refusal.reason = error.what.left(500);
            refusal.address = request.remoteAddress;
            if (identity) {
                refusal.certificate = QString::fromLatin1(identity->pin.toHex());
            }
            if (received) {
                refusal.device = received->sender.device;
                refusal.kind = received->kind.left(100);
            }
            refusals.record(refusal);
        } else {
            qCWarning(logEndpoint, "%s", qUtf8Printable(error.what));
        }
    }
};

Endpoint::Endpoint(EndpointParts parts) : m_private(new Private{parts, Refusals(parts.store, parts.clock)}) {}

Endpoint::~Endpoint() = default;

http::Response Endpoint::tooLarge(const http::Request& request, qint64 most)
{
    const Error error{ErrorCode::TooLarge,
                      QStringLiteral("it is too large, more than %1 MiB").arg(most / (1024 * 1024))};
    const auto identity = identifyConnection(request.peer);
    if (request.method != "PUT" || routeOf(request) != Route::Connect || !identity) {
        return errorResponse(error);
    }
    return m_private->unreadable(request, *identity, error);
}

http::Response Endpoint::handle(const http::Request& request)
{
    if (request.method != "PUT") {
        auto response = http::Response::text(405, "PUT only");
        response.headers.set("Allow", "PUT");
        return response;
    }
    const auto route = routeOf(request);
    if (!route) {
        return http::Response::text(415, "the content type must be application/x-apple-aspen-mdm[-checkin]");
    }
    const EndpointParts& parts = m_private->parts;
    const auto identity = identify(request, parts.deviceAuthorities, parts.clock.nowMs());
    if (!identity) {
        return m_private->refuse(request, nullptr, nullptr, identity.error());
    }
    const auto received = readMessage(*route, request.body);
    if (!received) {
        return *route == Route::Connect ? m_private->unreadable(request, *identity, received.error())
                                        : m_private->refuse(request, &*identity, nullptr, received.error());
    }
    const auto prepared = prepare(parts, *identity, *received, request.body);
    if (!prepared) {
        return m_private->refuse(request, &*identity, &*received, prepared.error());
    }
    auto response = parts.store.write([&](store::Transaction& tx) {
        Exchange exchange{tx, parts, *identity, *received, request.body, *prepared};
        return answer(exchange);
    });
    if (!response) {
        m_private->tellRefused(*identity, *received, response.error());
        return m_private->refuse(request, &*identity, &*received, response.error());
    }
    return std::move(*response);
}

} // namespace espalier::mdm
