#include "app/espalierctl/session.h"

#include "server/master_key.h"
#include "server/product.h"
#include "server/socket_control.h"

#include <QEventLoop>

namespace espalier::ctl {

Session::Session(server::DataFolder folder, QString passphraseFile, OperatorLogin login)
    : m_folder(std::move(folder)), m_passphraseFile(std::move(passphraseFile)), m_login(std::move(login))
{
    m_caller.session = std::make_shared<operators::Session>();
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
    if (const auto in = logIn(); !in) {
        m_refused = true;
        return Failure(in.error());
    }
    auto answer = run(operation, arguments);
    m_refused = m_refused || !answer;
    return answer;
}

Result<> Session::logIn()
{
    if (m_loggedIn || m_login.name.isEmpty()) {
        return {};
    }
    const QJsonObject now = TRY(run(QStringLiteral("operator.session"), {})).toObject();
    m_loggedIn = true;
    if (now.value(QLatin1String("state")).toString() == QLatin1String("free")) {
        return {}; // no operators: nothing to log in to
    }
    if (m_login.passphraseFile.isEmpty()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("--operator needs --operator-passphrase-file F (or "
                                                            "ESPALIER_OPERATOR_PASSPHRASE_FILE)"));
    }
    const SecretBytes passphrase = TRY(server::readPassphraseFile(m_login.passphraseFile));
    TRY(run(QStringLiteral("operator.login"), {{QStringLiteral("name"), m_login.name},
                                               {QStringLiteral("passphrase"), QString::fromUtf8(passphrase.view())}}));
    return {};
}

Result<QJsonValue> Session::run(const QString& operation, const QJsonObject& arguments)
{
    Result<QJsonValue> answer = fail(ErrorCode::Unavailable, QStringLiteral("no answer"));
    if (m_product) {
        answer = m_product->operations().run(operation, arguments, m_caller);
    } else {
        QEventLoop loop;
        m_socket->call(operation, arguments, &loop, [&](const Result<QJsonValue>& result) {
            answer = result;
            loop.quit();
        });
        loop.exec();
    }
    return answer;
}

} // namespace espalier::ctl
