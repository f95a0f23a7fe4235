// HTTP/1.1 as a device speaks it: one connection at a time, kept open between requests to the same place.
// Used by one thread at a time.
#pragma once

#include "device/wire/connection.h"

#include <QMap>

namespace espalier::device {

struct HttpRequest {
    QByteArray method = "GET";
    QUrl url;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
};

struct HttpAnswer {
    int status = 0;
    QMap<QByteArray, QByteArray> headers; // lower-case names; the last one of a name
    QByteArray body;
    QUrl url; // after redirects

    [[nodiscard]] bool isOk() const { return status >= 200 && status < 300; }
};

class HttpClient {
public:
    HttpClient(std::shared_ptr<const Trust> trust, ClientIdentity identity, std::stop_token stop);

    // Follows up to five redirects. A connection that the server closed while idle is replaced once.
    [[nodiscard]] Result<HttpAnswer> send(HttpRequest request);
    [[nodiscard]] Result<HttpAnswer> get(const QUrl& url);

    void close() { m_connection.reset(); }
    void setUserAgent(const QByteArray& name) { m_userAgent = name; }
    void setSource(const QByteArray& address) { m_source = address; }
    void setTimeout(std::chrono::milliseconds timeout) { m_timeout = timeout; }

private:
    [[nodiscard]] Result<HttpAnswer> exchange(const HttpRequest& request);
    [[nodiscard]] Result<HttpAnswer> readAnswer(const HttpRequest& request, Connection::Deadline deadline);
    [[nodiscard]] QByteArray head(const HttpRequest& request) const;

    std::shared_ptr<const Trust> m_trust;
    ClientIdentity m_identity;
    std::stop_token m_stop;
    std::chrono::milliseconds m_timeout{60'000};
    std::unique_ptr<Connection> m_connection;
    QString m_place; // scheme and authority of the open connection
    QByteArray m_received;
    QByteArray m_source;                    // IPv4 address to come from, or empty
    QByteArray m_userAgent;                 // empty: the MDM client's
    QMap<QByteArray, QByteArray> m_cookies; // a page may hand the next request of this visit one
};

} // namespace espalier::device
