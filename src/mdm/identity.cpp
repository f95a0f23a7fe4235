#include "mdm/identity.h"

#include "crypto/cms.h"
#include "crypto/random.h"

namespace espalier::mdm {

namespace {

constexpr auto signatureHeader = "Mdm-Signature";

Identity identityOf(const QByteArray& der)
{
    return {crypto::sha256(der), der};
}

Result<Identity> signedIdentity(const http::Request& request,
                                const std::function<QList<crypto::Certificate>()>& deviceAuthorities, qint64 nowMs)
{
    const auto decoded = QByteArray::fromBase64Encoding(request.headers.value(signatureHeader).trimmed(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("Mdm-Signature is not base64"));
    }
    crypto::SignaturePolicy policy;
    policy.anchors = deviceAuthorities ? deviceAuthorities() : QList<crypto::Certificate>();
    policy.atMs = nowMs;
    const auto verified = crypto::verifyDetached(*decoded, request.body, policy);
    if (!verified) {
        return fail(ErrorCode::Refused, QStringLiteral("Mdm-Signature: %1").arg(verified.error().what));
    }
    return identityOf(verified->signer.der());
}

} // namespace

Result<Identity> identifyConnection(const http::PeerCertificate& peer)
{
    if (peer.der.isEmpty()) {
        return fail(ErrorCode::Refused, QStringLiteral("neither a client certificate nor an Mdm-Signature"));
    }
    if (!peer.trusted) {
        return fail(ErrorCode::Refused, QStringLiteral("client certificate: %1").arg(peer.refusal));
    }
    return identityOf(peer.der);
}

Result<Identity> identify(const http::Request& request,
                          const std::function<QList<crypto::Certificate>()>& deviceAuthorities, qint64 nowMs)
{
    const http::PeerCertificate& peer = request.peer;
    switch (request.headers.count(signatureHeader)) {
    case 0:
        break;
    case 1: {
        const Identity signer = TRY(signedIdentity(request, deviceAuthorities, nowMs));
        // Both proofs at once must name the same device.
        if (peer.trusted && peer.der != signer.certificate) {
            return fail(ErrorCode::Refused, QStringLiteral("signed by another identity than the connection's"));
        }
        return signer;
    }
    default:
        return fail(ErrorCode::InvalidInput, QStringLiteral("more than one Mdm-Signature"));
    }
    return identifyConnection(peer);
}

} // namespace espalier::mdm
