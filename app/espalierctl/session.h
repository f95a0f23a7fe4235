// A way to the operations: the running server's socket, else the product opened here under the folder's lock.
#pragma once

#include "server/control.h"
#include "server/data_folder.h"
#include "server/operations.h"

#include <memory>

namespace espalier::server {
class Product;
class SocketControl;
} // namespace espalier::server

namespace espalier::ctl {

// Who calls, where the Espalier has operators.
struct OperatorLogin {
    QString name; // empty: nobody logs in
    QString passphraseFile;
};

class Session {
public:
    Session(server::DataFolder folder, QString passphraseFile, OperatorLogin login = {});
    ~Session();

    [[nodiscard]] Result<QJsonValue> call(const QString& operation, const QJsonObject& arguments = {});
    [[nodiscard]] Result<> connectToServer(); // Unavailable when none runs
    // An operation said no: then the call was well-formed, and its failure is no mistake in usage.
    [[nodiscard]] bool wasRefused() const { return m_refused; }
    // The socket's door, for following; null without a server.
    [[nodiscard]] server::SocketControl* socket() const { return m_socket.get(); }
    [[nodiscard]] const OperatorLogin& login() const { return m_login; }

private:
    [[nodiscard]] Result<> open();
    [[nodiscard]] Result<> logIn(); // once, where somebody is to log in and there are operators
    [[nodiscard]] Result<QJsonValue> run(const QString& operation, const QJsonObject& arguments);

    const server::DataFolder m_folder;
    const QString m_passphraseFile;
    const OperatorLogin m_login;
    server::Caller m_caller;
    bool m_loggedIn = false;
    std::unique_ptr<server::SocketControl> m_socket;
    std::unique_ptr<server::Product> m_product;
    bool m_refused = false;
};

} // namespace espalier::ctl
