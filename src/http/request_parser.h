// One request: head, then body under a limit. Wraps Boost.Beast's parser, which only this .cpp includes.
// Trailer fields of a chunked body are read over, never added to the headers.
#pragma once

#include "http/request_rules.h"

#include <memory>

namespace espalier::http {

class RequestParser {
public:
    RequestParser();
    ~RequestParser();
    RequestParser(const RequestParser&) = delete;
    RequestParser& operator=(const RequestParser&) = delete;

    // `head` is complete, including its empty line.
    [[nodiscard]] Ruled<void> parseHead(QByteArrayView head);
    [[nodiscard]] Request& request() { return m_request; }
    [[nodiscard]] const Framing& framing() const { return m_framing; }
    [[nodiscard]] bool keepAlive() const { return m_keepAlive; }

    // Bytes taken from `bytes`; what is left belongs to the next request or needs more.
    [[nodiscard]] Ruled<qsizetype> feedBody(QByteArrayView bytes, qint64 maxBody);
    [[nodiscard]] bool bodyDone() const;
    [[nodiscard]] qint64 bodySize() const; // bytes received so far
    [[nodiscard]] Request takeRequest();

private:
    struct Machine;
    std::unique_ptr<Machine> m_machine;
    Request m_request;
    Framing m_framing;
    bool m_keepAlive = false;
};

} // namespace espalier::http
