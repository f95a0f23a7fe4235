#include "app/espalierctl/session.h"

#include "server/master_key.h"
#include "server/product.h"
#include "server/socket_control.h"

#include <QEventLoop>

namespace espalier::ctl {

Session::Session(server::DataFolder folder, QString passphraseFile)
    : m_folder(std::move(folder)), m_passphraseFile(std::move(passphraseFile))
{
}

Session::~Session() = default;

Result<> Session::connectToServer()
{
    if (m_socket) {
        return {};
    }
    auto socket = std::make_unique<server::SocketControl>();
    TRY(socket->open(m_folder.controlSocket()));
    m_socket = std::move(socket);
    return {};
}

Result<> Session::open()
{
    if (m_socket || m_product) {
        return {};
    }
    if (connectToServer()) {
        return {};
    }
    SecretBytes passphrase;
    if (!m_passphraseFile.isEmpty()) {
        passphrase = TRY(server::readPassphraseFile(m_passphraseFile));
    }
    auto product = server::Product::open(m_folder, passphrase);
    if (!product && product.error().code == ErrorCode::Conflict && connectToServer()) {
        return {}; // it came up meanwhile
    }
    m_product = TRY(std::move(product));
    return {};
}

Result<QJsonValue> Session::call(const QString& operation, const QJsonObject& arguments)
{
    const auto opened = open();
    if (!opened) {
        m_refused = true;
        return Failure(opened.error());
    }
    Result<QJsonValue> answer = fail(ErrorCode::Unavailable, QStringLiteral("no answer"));
    if (m_product) {
        answer = m_product->operations().run(operation, arguments, server::Caller{});
    } else {
        QEventLoop loop;
        m_socket->call(operation, arguments, &loop, [&](const Result<QJsonValue>& result) {
            answer = result;
            loop.quit();
        });
        loop.exec();
    }
    m_refused = m_refused || !answer;
    return answer;
}

} // namespace espalier::ctl
