#include "device/protocol/mdm_link.h"

#include "device/identity/signed_message.h"
#include "device/persona/system_rules.h"
#include "device/wire/plist.h"

namespace espalier::device {

MdmLink::MdmLink(const DeviceState& state, TrustShelf& shelf, std::stop_token stop, Belief belief)
    : m_checkIn(state.checkInUrl), m_server(state.serverUrl), m_sign(state.signMessage), m_identity(state.identity),
      m_client(shelf.forAnchors(state.anchors, belief), state.identity, std::move(stop))
{
}

Result<HttpAnswer> MdmLink::checkIn(const QVariantMap& message)
{
    return put(m_checkIn, "application/x-apple-aspen-mdm-checkin", message);
}

Result<HttpAnswer> MdmLink::connect(const QVariantMap& message)
{
    return put(m_server, "application/x-apple-aspen-mdm; charset=UTF-8", message);
}

Result<HttpAnswer> MdmLink::put(const QUrl& url, const QByteArray& type, const QVariantMap& message)
{
    HttpRequest request{.method = "PUT", .url = url, .headers = {}, .body = writePlist(message)};
    request.headers.emplaceBack("Content-Type", type);
    request.headers.emplaceBack("Cache-Control", "no-cache");
    if (m_sign) {
        const QByteArray signature = TRY(detachedSignature(request.body, m_identity.key.get(), m_identity.certificate));
        request.headers.emplaceBack("Mdm-Signature", signature);
    }
    return m_client.send(request);
}

bool asksToLeave(const HttpAnswer& answer, const Persona& persona)
{
    return answer.status == 401 || (answer.status == 403 && heedsUnrecognized(persona) &&
                                    answer.body.contains("com.apple.unrecognized.device"));
}

} // namespace espalier::device
