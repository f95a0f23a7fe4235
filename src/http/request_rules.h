// What a parsed request head must keep to beyond the grammar, so that no two readers can understand it in two
// ways (RFC 9112 3.2, 6.1–6.3, 11.2). Pure functions.
#pragma once

#include "base/result.h"
#include "http/message.h"

namespace espalier::http {

enum class HttpVersion { V10, V11 };

struct Framing {
    bool chunked = false;
    qint64 contentLength = 0; // without chunked; 0 when absent
    bool wantsContinue = false;
    [[nodiscard]] bool hasBody() const { return chunked || contentLength > 0; }
};

struct Refusal {
    int status = 400;
    const char* reason = "";
};

[[nodiscard]] inline tl::unexpected<Refusal> refuse(int status, const char* reason)
{
    return tl::unexpected<Refusal>(Refusal{status, reason});
}

template <class T> using Ruled = tl::expected<T, Refusal>;

// Host, Content-Length, Transfer-Encoding, Expect.
[[nodiscard]] Ruled<Framing> framing(const Headers& headers, HttpVersion version);

// Splits the target into path (percent-decoded, no "..", no control characters) and query. An absolute target
// must name the same host as the Host field.
[[nodiscard]] Ruled<void> splitTarget(Request& request);

} // namespace espalier::http
