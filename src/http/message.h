// A request as handlers see it: values, never a socket.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <utility>

namespace espalier::http {

// What the TLS layer found out about the client certificate of this connection.
struct PeerCertificate {
    QByteArray der;       // empty: none offered
    bool trusted = false; // chains to one of the listener's device authorities, valid now, EKU clientAuth
    QString refusal;      // why not trusted, for logs
};

class Headers {
public:
    void add(const QByteArray& name, const QByteArray& value) { m_entries.append({name, value}); }
    void set(const QByteArray& name, const QByteArray& value);
    void remove(const QByteArray& name);
    [[nodiscard]] QByteArray value(const QByteArray& name) const; // first, case-insensitive; empty when absent
    [[nodiscard]] qsizetype count(const QByteArray& name) const;
    [[nodiscard]] const QList<std::pair<QByteArray, QByteArray>>& entries() const { return m_entries; }

private:
    QList<std::pair<QByteArray, QByteArray>> m_entries;
};

struct Request {
    QByteArray method;
    QByteArray target; // as received: path[?query]
    QByteArray path;   // percent-decoded, never contains ".." segments or NUL
    QByteArray query;  // raw, after '?'
    Headers headers;
    QByteArray body;
    PeerCertificate peer;
    QString remoteAddress;
    QString serverName; // SNI
    QString tlsVersion;
    qint64 receivedMs = 0;
};

// What comes after the body of an answer and is too much to be held at once: asked for piece by piece on a net thread,
// so it has to be there quickly. `at` counts from 0. An empty piece: it can't be had, the connection breaks off.
struct BodyRest {
    qint64 size = 0;
    std::function<QByteArray(qint64 at)> read;
};

struct Response {
    int status = 200;
    Headers headers;
    QByteArray body;
    BodyRest rest = {};

    [[nodiscard]] static Response empty(int status = 200);
    [[nodiscard]] static Response of(int status, const QByteArray& contentType, const QByteArray& body);
    [[nodiscard]] static Response text(int status, const QByteArray& line); // text/plain, one line
};

} // namespace espalier::http
