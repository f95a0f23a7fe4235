#include "scep/endpoint.h"

#include "http/counted_address.h"
#include "scep/query.h"

#include <QLoggingCategory>

namespace espalier::scep {

namespace {

Q_LOGGING_CATEGORY(scepLog, "espalier.scep")

constexpr qsizetype largestMessage = 2 * 1024 * 1024;

// iOS asks for a SHA-2 entry, macOS for Renewal; strongSwan takes AES as offered only together with SHA-384.
constexpr const char* capabilities = "POSTPKIOperation\n"
                                     "Renewal\n"
                                     "SHA-1\n"
                                     "SHA-256\n"
                                     "SHA-384\n"
                                     "SHA-512\n"
                                     "AES\n"
                                     "DES3\n"
                                     "SCEPStandard\n";

http::Response refused(int status, const char* line)
{
    return http::Response::text(status, line);
}

} // namespace

Endpoint::Endpoint(const ca::Authority& authority, store::Store& store, const crypto::Sealer& sealer,
                   const Clock& clock, Hooks hooks)
    : m_authority(authority), m_store(store), m_sealer(sealer), m_clock(clock), m_hooks(std::move(hooks)),
      m_strangers(clock, refusals), m_devices(clock, refusals)
{
}

http::Response Endpoint::handle(const http::Request& request) const
{
    const bool post = request.method == "POST";
    if (!post && request.method != "GET") {
        return refused(405, "GET or POST");
    }
    const QByteArray operation = queryValue(request.query, "operation").value_or(QByteArray());
    if (operation == "GetCACaps") {
        return http::Response::of(200, "text/plain", capabilities);
    }
    if (operation == "GetCACert") {
        return http::Response::of(200, "application/x-x509-ca-cert", m_authority.root().certificate.der());
    }
    if (operation != "PKIOperation") {
        return refused(400, "unknown operation");
    }
    if (request.body.size() > largestMessage) {
        return refused(413, "message too large");
    }
    if (post && !request.body.isEmpty()) { // some clients repeat the message in the query: the body counts
        return pkiOperation(request.body, request);
    }
    const auto message = messageFromQuery(request.query);
    return message ? pkiOperation(*message, request) : refused(400, "no message");
}

http::Response Endpoint::pkiOperation(QByteArrayView der, const http::Request& from) const
{
    const QString& remoteAddress = from.remoteAddress;
    const auto request = readRequest(der);
    // Strangers must not use up what a device behind their address needs for its renewal.
    const QByteArray device = provenDevice(from, request);
    http::Attempts& counted = device.isEmpty() ? m_strangers : m_devices;
    const QByteArray who = device.isEmpty() ? http::countedAddress(remoteAddress) : device;
    if (counted.areTooMany(who)) {
        http::Response response = refused(429, "too many refused requests");
        response.headers.set("Retry-After", QByteArray::number(counted.retryAfterSeconds()));
        return response;
    }
    if (!request) {
        counted.countWrong(who);
        qCInfo(scepLog, "%s: no pkiMessage: %s", qUtf8Printable(remoteAddress), qUtf8Printable(request.error().what));
        return refused(400, "not a pkiMessage");
    }
    auto reply = certify(*request);
    if (!reply) {
        const bool ours = reply.error().code == ErrorCode::Storage || reply.error().code == ErrorCode::Internal ||
                          reply.error().code == ErrorCode::Unavailable;
        qCWarning(scepLog, "%s: refused: %s", qUtf8Printable(remoteAddress), qUtf8Printable(reply.error().what));
        if (ours) { // the device may try again
            http::Response response = refused(503, "not now");
            response.headers.set("Retry-After", "30");
            return response;
        }
        counted.countWrong(who);
        reply = failureReply(*request, m_authority.root());
    }
    if (!reply) {
        qCCritical(scepLog, "no reply: %s", qUtf8Printable(reply.error().what));
        return refused(500, "internal error");
    }
    return http::Response::of(200, "application/x-pki-message", *reply);
}

// SHA-256 of the certificate of ours that the connection or the message's signature proves; empty: a stranger.
QByteArray Endpoint::provenDevice(const http::Request& from, const Result<Request>& message) const
{
    if (from.peer.trusted) {
        const auto certificate = crypto::Certificate::read(from.peer.der);
        if (certificate && checkIssued(*certificate)) {
            return certificate->sha256();
        }
    }
    return message && checkIssued(message->signer) ? message->signer.sha256() : QByteArray();
}

Result<QByteArray> Endpoint::certify(const Request& request) const
{
    if (!request.type()) {
        return fail(ErrorCode::Refused, QStringLiteral("message type not served"));
    }
    if (!request.signer.isRsa()) {
        return fail(ErrorCode::Refused, QStringLiteral("the answer can only be enveloped for an RSA key"));
    }
    const crypto::ContentCipher cipher = TRY(crypto::envelopeCipher(request.envelope));
    const SecretBytes content = TRY(crypto::decrypt(request.envelope, m_authority.root().key));
    const auto csr = TRY(crypto::CertificateRequest::read(content.view()));
    const SecretBytes challenge = csr.challengePassword();
    if (const auto signer = checkSigner(request, csr, challenge.view()); !signer) {
        tell(challenge.view(), signer.error().what);
        return Failure(signer.error());
    }
    const auto issued = m_authority.issueFromChallenge(challenge.view(), csr.publicKeyDer());
    auto reply = issued ? successReply(request, m_authority.root(), *issued, cipher) : Failure(issued.error());
    tell(challenge.view(), reply ? QString() : reply.error().what);
    return reply;
}

// A new key proves itself with a self-signed certificate. An existing certificate may sign for the key that is to take
// its place, with the challenge of that renewal, when it would still be let in.
Result<> Endpoint::checkSigner(const Request& request, const crypto::CertificateRequest& csr,
                               QByteArrayView challenge) const
{
    if (request.type() == MessageType::PkcsReq && request.signer.isSelfSigned()) {
        if (request.signer.publicKeyDer() != csr.publicKeyDer()) {
            return fail(ErrorCode::Refused, QStringLiteral("the signer's key is not the one to be certified"));
        }
        return {};
    }
    const ca::Issued signer = TRY(checkIssued(request.signer));
    if (!m_hooks.mayRenew) {
        return fail(ErrorCode::Refused, QStringLiteral("no renewals here"));
    }
    return m_store.read([&](store::Connection& db) -> Result<> {
        const auto known = TRY(ca::findChallenge(db, m_sealer, challenge, m_clock.nowMs()));
        return m_hooks.mayRenew(db, signer, known.binding);
    });
}

Result<ca::Issued> Endpoint::checkIssued(const crypto::Certificate& certificate) const
{
    TRY(crypto::verifyChain(certificate, {}, {m_authority.root().certificate}, crypto::Purpose::Client,
                            m_clock.nowMs()));
    const QByteArray sha256 = certificate.sha256();
    const auto issued = TRY(m_store.read([&](store::Connection& db) { return ca::findIssued(db, sha256); }));
    if (!issued || issued->revoked) {
        return fail(ErrorCode::Refused, QStringLiteral("the certificate was revoked"));
    }
    return *issued;
}

void Endpoint::tell(QByteArrayView challenge, const QString& refusal) const
{
    if (!m_hooks.answered) {
        return;
    }
    const auto known = m_store.read(
        [&](store::Connection& db) { return ca::findChallenge(db, m_sealer, challenge, m_clock.nowMs()); });
    if (known && !known->binding.isEmpty()) {
        m_hooks.answered(known->binding, refusal);
    }
}

} // namespace espalier::scep
