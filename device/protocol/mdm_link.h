// The line to the server: check-in messages and the command channel, with the identity and, when the profile asks
// for it, the signature header. Used by one thread at a time.
#pragma once

#include "device/state/device_state.h"
#include "device/wire/http_client.h"

#include <QVariantMap>

namespace espalier::device {

class MdmLink {
public:
    MdmLink(const DeviceState& state, TrustShelf& shelf, std::stop_token stop, Belief belief = Belief::Usual);

    [[nodiscard]] Result<HttpAnswer> checkIn(const QVariantMap& message);
    [[nodiscard]] Result<HttpAnswer> connect(const QVariantMap& message);
    void comeFrom(const QByteArray& address) { m_client.setSource(address); }
    void close() { m_client.close(); }

private:
    [[nodiscard]] Result<HttpAnswer> put(const QUrl& url, const QByteArray& type, const QVariantMap& message);

    QUrl m_checkIn;
    QUrl m_server;
    bool m_sign;
    ClientIdentity m_identity;
    HttpClient m_client;
};

// Whether this answer makes this device leave: 401, or 403 with Apple's code for it where the system knows that.
[[nodiscard]] bool asksToLeave(const HttpAnswer& answer, const Persona& persona);

} // namespace espalier::device
