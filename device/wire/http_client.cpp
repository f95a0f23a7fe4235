#include "device/wire/http_client.h"

namespace espalier::device {

namespace {

constexpr qsizetype largestHead = 64 * 1024;
constexpr qsizetype largestBody = 64 * 1024 * 1024;

QString placeOf(const QUrl& url)
{
    return url.scheme() + QStringLiteral("://") + url.authority();
}

// Takes one chunked body from the front; false while it is incomplete.
Result<bool> takeChunks(QByteArray& received, QByteArray& body)
{
    qsizetype at = 0;
    QByteArray gathered;
    for (;;) {
        const qsizetype end = received.indexOf("\r\n", at);
        if (end < 0) {
            return false;
        }
        bool ok = false;
        const QByteArray size = received.mid(at, end - at).split(';').first().trimmed();
        const qlonglong length = size.toLongLong(&ok, 16);
        if (!ok || length < 0 || length > largestBody) {
            return fail(ErrorCode::Network, QStringLiteral("broken chunk"));
        }
        if (received.size() < end + 2 + length + 2) {
            return false;
        }
        gathered += received.mid(end + 2, length);
        at = end + 2 + length + 2;
        if (length == 0) {
            received.remove(0, at);
            body = gathered;
            return true;
        }
    }
}

} // namespace

HttpClient::HttpClient(std::shared_ptr<const Trust> trust, ClientIdentity identity, std::stop_token stop)
    : m_trust(std::move(trust)), m_identity(std::move(identity)), m_stop(std::move(stop))
{
}

Result<HttpAnswer> HttpClient::get(const QUrl& url)
{
    return send({.method = "GET", .url = url, .headers = {}, .body = {}});
}

Result<HttpAnswer> HttpClient::send(HttpRequest request)
{
    for (int hop = 0; hop < 6; ++hop) {
        HttpAnswer answer = TRY(exchange(request));
        answer.url = request.url;
        const bool moved = answer.status == 301 || answer.status == 302 || answer.status == 303 ||
                           answer.status == 307 || answer.status == 308;
        if (!moved || !answer.headers.contains("location")) {
            return answer;
        }
        request.url = request.url.resolved(QUrl(QString::fromLatin1(answer.headers.value("location"))));
    }
    return fail(ErrorCode::Network, QStringLiteral("too many redirects"));
}

Result<HttpAnswer> HttpClient::exchange(const HttpRequest& request)
{
    if (request.url.scheme() != QLatin1String("https") && request.url.scheme() != QLatin1String("http")) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("not a web address: ") + request.url.toString());
    }
    const auto deadline = std::chrono::steady_clock::now() + m_timeout;
    const bool reused = m_connection && m_place == placeOf(request.url) && !m_connection->isStale();
    if (!reused) {
        m_connection.reset();
        m_received.clear();
        m_connection = TRY(Connection::open(request.url, *m_trust, m_identity, m_stop, deadline, m_source));
        m_place = placeOf(request.url);
    }
    auto sent = m_connection->write(head(request) + request.body, deadline);
    auto answer = sent ? readAnswer(request, deadline) : Result<HttpAnswer>(Failure(sent.error()));
    if (!answer) {
        const bool nothingYet = m_received.isEmpty();
        m_connection.reset();
        // The server may have closed an idle connection just as we wrote to it.
        const bool timedOut = std::chrono::steady_clock::now() >= deadline;
        if (reused && nothingYet && !timedOut && !m_stop.stop_requested()) {
            return exchange(request);
        }
    }
    return answer;
}

QByteArray HttpClient::head(const HttpRequest& request) const
{
    QByteArray target = request.url.path(QUrl::FullyEncoded).toLatin1();
    if (target.isEmpty()) {
        target = "/";
    }
    if (request.url.hasQuery()) {
        target += '?' + request.url.query(QUrl::FullyEncoded).toLatin1();
    }
    QByteArray text = request.method + ' ' + target + " HTTP/1.1\r\nHost: " + request.url.authority().toLatin1() +
                      "\r\nUser-Agent: " + (m_userAgent.isEmpty() ? QByteArray("MDM/1.0") : m_userAgent) +
                      "\r\nAccept: */*\r\n";
    for (const auto& [name, value] : request.headers) {
        text += name + ": " + value + "\r\n";
    }
    if (!m_cookies.isEmpty()) {
        QByteArrayList pairs;
        for (auto it = m_cookies.begin(); it != m_cookies.end(); ++it) {
            pairs.append(it.key() + '=' + it.value());
        }
        text += "Cookie: " + pairs.join("; ") + "\r\n";
    }
    if (request.method != "GET") {
        text += "Content-Length: " + QByteArray::number(request.body.size()) + "\r\n";
    }
    return text + "\r\n";
}

Result<HttpAnswer> HttpClient::readAnswer(const HttpRequest&, Connection::Deadline deadline)
{
    bool ended = false;
    const auto more = [&]() -> Result<> {
        const QByteArray bytes = TRY(m_connection->read(deadline));
        ended = bytes.isEmpty();
        m_received += bytes;
        return {};
    };
    qsizetype headEnd = -1;
    while ((headEnd = m_received.indexOf("\r\n\r\n")) < 0) {
        if (m_received.size() > largestHead) {
            return fail(ErrorCode::Network, QStringLiteral("endless answer head"));
        }
        TRY(more());
        if (ended) {
            return fail(ErrorCode::Network, QStringLiteral("the server closed without an answer"));
        }
    }
    QByteArrayList lines = m_received.left(headEnd).replace("\r\n", "\n").split('\n');
    m_received.remove(0, headEnd + 4);
    const QByteArrayList status = lines.takeFirst().split(' ');
    HttpAnswer answer;
    if (status.size() < 2 || !status[0].startsWith("HTTP/1.") || (answer.status = status[1].toInt()) < 100) {
        return fail(ErrorCode::Network, QStringLiteral("not an HTTP answer"));
    }
    for (const QByteArray& line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0) {
            continue;
        }
        const QByteArray name = line.left(colon).trimmed().toLower();
        const QByteArray value = line.mid(colon + 1).trimmed();
        answer.headers.insert(name, value);
        if (name == "set-cookie") {
            const QByteArray pair = value.split(';').first();
            const qsizetype equals = pair.indexOf('=');
            if (equals > 0) {
                m_cookies.insert(pair.left(equals), pair.mid(equals + 1));
            }
        }
    }
    if (answer.status == 204 || answer.status == 304) {
        return answer;
    }
    if (answer.headers.value("transfer-encoding").toLower() == "chunked") {
        while (!TRY(takeChunks(m_received, answer.body))) {
            TRY(more());
            if (ended || m_received.size() > largestBody) {
                return fail(ErrorCode::Network, QStringLiteral("the answer broke off"));
            }
        }
    } else if (answer.headers.contains("content-length")) {
        const qlonglong length = answer.headers.value("content-length").toLongLong();
        if (length < 0 || length > largestBody) {
            return fail(ErrorCode::TooLarge, QStringLiteral("answer of %1 bytes").arg(length));
        }
        while (m_received.size() < length) {
            TRY(more());
            if (ended) {
                return fail(ErrorCode::Network, QStringLiteral("the answer broke off"));
            }
        }
        answer.body = m_received.left(length);
        m_received.remove(0, length);
    } else {
        while (!ended && m_received.size() <= largestBody) {
            TRY(more());
        }
        answer.body = std::exchange(m_received, {});
        m_connection.reset();
    }
    if (answer.headers.value("connection").toLower() == "close") {
        m_connection.reset();
    }
    return answer;
}

} // namespace espalier::device
