#include "app/espalierctl/session.h"

#include "base/error_kind.h"
#include "server/master_key.h"
#include "server/product.h"
#include "server/socket_control.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QThread>

namespace espalier::ctl {

namespace {

// Whoever has the folder and doesn't answer is a server that is about to, or another shell that is soon done.
constexpr int patienceMs = 20'000;
constexpr unsigned long againMs = 50;

} // namespace

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
    const QDeadlineTimer patience(patienceMs);
    for (;;) {
        auto product = server::Product::open(m_folder, passphrase);
        if (product || !isOfKind(product.error(), QLatin1String("folder-in-use")) || patience.hasExpired()) {
            m_product = TRY(std::move(product));
            return {};
        }
        QThread::msleep(againMs);
        if (connectToServer()) { // it came up meanwhile
            return {};
        }
    }
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
