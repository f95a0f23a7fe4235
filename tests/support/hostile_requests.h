// Requests that two HTTP readers could understand in two ways, or that a careless one chokes on. Each is sent
// alone on a new connection; the server must answer with the status given (or just close where 0 is allowed),
// close, and never run a handler.
#pragma once

#include <QByteArray>
#include <QList>

namespace espalier::test {

struct HostileRequest {
    const char* name;
    QByteArray bytes;
    int status;
};

// `getPath` serves GET, `putPath` serves PUT with a body limit below 16 MiB.
[[nodiscard]] QList<HostileRequest> hostileRequests(const QByteArray& getPath, const QByteArray& putPath);

} // namespace espalier::test
