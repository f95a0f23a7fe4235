#include "enroll/page_response.h"

#include "enroll/landing_page.h"

namespace espalier::enroll {

http::Response withPageHeaders(http::Response response)
{
    response.headers.set("Cache-Control", "no-store");
    response.headers.set("X-Content-Type-Options", "nosniff");
    response.headers.set("Referrer-Policy", "no-referrer");
    response.headers.set("Content-Security-Policy", contentSecurityPolicy());
    return response;
}

http::Response pageResponse(int status, const QByteArray& html)
{
    return withPageHeaders(http::Response::of(status, "text/html; charset=utf-8", html));
}

} // namespace espalier::enroll
