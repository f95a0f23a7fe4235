// A way to the operations: the running server's socket, else the product opened here under the folder's lock.
#pragma once

#include "server/control.h"
#include "server/data_folder.h"

#include <memory>

namespace espalier::server {
class Product;
class SocketControl;
} // namespace espalier::server

namespace espalier::ctl {

class Session {
public:
    Session(server::DataFolder folder, QString passphraseFile);
    ~Session();

    [[nodiscard]] Result<QJsonValue> call(const QString& operation, const QJsonObject& arguments = {});
    [[nodiscard]] Result<> connectToServer(); // Unavailable when none runs
    // An operation said no: then the call was well-formed, and its failure is no mistake in usage.
    [[nodiscard]] bool wasRefused() const { return m_refused; }
    // The socket's door, for following; null without a server.
    [[nodiscard]] server::SocketControl* socket() const { return m_socket.get(); }

private:
    [[nodiscard]] Result<> open();

    const server::DataFolder m_folder;
    const QString m_passphraseFile;
    std::unique_ptr<server::SocketControl> m_socket;
    std::unique_ptr<server::Product> m_product;
    bool m_refused = false;
};

} // namespace espalier::ctl
