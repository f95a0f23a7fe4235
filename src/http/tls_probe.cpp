#include "http/tls_probe.h"

#include "base/error_kind.h"
#include "http/tls_stream.h"

#include <boost/asio/io_context.hpp>

#include <chrono>
#include <optional>
#include <poll.h>

namespace espalier::http {

namespace {

using boost::asio::ip::tcp;
using Clock = std::chrono::steady_clock;

Failure networkFailure(const char* kind, const TlsProbe& probe, const QString& what)
{
    return fail(ErrorCode::Network, QLatin1String(kind),
                QStringLiteral("%1 port %2: %3").arg(probe.address).arg(probe.port).arg(what));
}

Result<tcp::socket> connected(boost::asio::io_context& context, const TlsProbe& probe)
{
    boost::system::error_code bad;
    const auto address = boost::asio::ip::make_address(probe.address.toStdString(), bad);
    if (bad) {
        return networkFailure("unreachable", probe, QStringLiteral("no address"));
    }
    tcp::socket socket(context);
    std::optional<boost::system::error_code> outcome;
    socket.async_connect({address, probe.port}, [&](const boost::system::error_code& error) { outcome = error; });
    context.run_for(std::chrono::milliseconds(probe.patienceMs));
    if (!outcome) {
        socket.close(bad);
        context.restart();
        context.run(); // the handler refers to what lives here
        return networkFailure("timed-out", probe, QStringLiteral("no answer"));
    }
    if (*outcome) {
        const bool refused = *outcome == boost::asio::error::connection_refused;
        const bool late = *outcome == boost::asio::error::timed_out;
        return networkFailure(refused ? "refused"
                              : late  ? "timed-out"
                                      : "unreachable",
                              probe, QString::fromStdString(outcome->message()));
    }
    socket.non_blocking(true, bad);
    return socket;
}

Result<SslContext> contextFor(TlsOffer offer)
{
    SslContext context(SSL_CTX_new(TLS_client_method()), SSL_CTX_free);
    // Level 0: keys and hashes that are too weak are to be seen, and told.
    const bool strict = offer == TlsOffer::AsDevices;
    if (!context || SSL_CTX_set_min_proto_version(context.get(), strict ? TLS1_2_VERSION : TLS1_VERSION) != 1 ||
        SSL_CTX_set_cipher_list(context.get(), strict ? "ECDHE+AESGCM:@SECLEVEL=0" : "ALL:@SECLEVEL=0") != 1) {
        return fail(ErrorCode::Crypto, QStringLiteral("TLS can't be set up: %1").arg(takeOpenSslError()));
    }
    SSL_CTX_set_verify(context.get(), SSL_VERIFY_NONE, nullptr);
    if (!strict) {
        SSL_CTX_set_options(context.get(), SSL_OP_LEGACY_SERVER_CONNECT);
    }
    return context;
}

// Until the socket is ready or the time is over.
bool waitFor(IoState state, int descriptor, Clock::time_point deadline)
{
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now()).count();
    if (left <= 0) {
        return false;
    }
    pollfd waiting{descriptor, static_cast<short>(state == IoState::WantRead ? POLLIN : POLLOUT), 0};
    return poll(&waiting, 1, static_cast<int>(left)) != 0; // interrupted: look again
}

SeenTls seenOn(SSL* ssl)
{
    SeenTls seen;
    seen.protocol = QString::fromLatin1(SSL_get_version(ssl));
    seen.cipher = QString::fromLatin1(SSL_get_cipher_name(ssl));
    seen.extendedMasterSecret = SSL_version(ssl) >= TLS1_3_VERSION || SSL_get_extms_support(ssl) == 1;
    STACK_OF(X509)* const chain = SSL_get_peer_cert_chain(ssl);
    for (int i = 0; i < sk_X509_num(chain); ++i) {
        seen.chainDer.append(derOf(sk_X509_value(chain, i)));
    }
    return seen;
}

} // namespace

Result<SeenTls> probeTls(const TlsProbe& probe, TlsOffer offer)
{
    const SslContext tls = TRY(contextFor(offer));
    boost::asio::io_context context{1};
    TlsStream stream(TRY(connected(context, probe)), tls.get(), TlsRole::Client);
    if (!stream.isValid()) {
        return fail(ErrorCode::Crypto, QStringLiteral("TLS can't be set up"));
    }
    boost::system::error_code isName;
    (void)boost::asio::ip::make_address(probe.serverName.toStdString(), isName);
    if (isName) {
        SSL_set_tlsext_host_name(stream.native(), probe.serverName.toLatin1().constData());
    }
    const auto deadline = Clock::now() + std::chrono::milliseconds(probe.patienceMs);
    for (;;) {
        const IoState state = stream.handshake();
        if (state == IoState::Done) {
            const SeenTls seen = seenOn(stream.native());
            stream.sendCloseNotify();
            return seen;
        }
        if (state != IoState::WantRead && state != IoState::WantWrite) {
            return networkFailure("no-tls", probe,
                                  state == IoState::End ? QStringLiteral("the other end closed the connection")
                                                        : stream.failure());
        }
        if (!waitFor(state, stream.socket().native_handle(), deadline)) {
            return networkFailure("no-tls", probe, QStringLiteral("no TLS handshake in time"));
        }
    }
}

} // namespace espalier::http
