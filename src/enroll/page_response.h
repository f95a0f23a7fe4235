// How a page of ours is answered, wherever it stands: never kept by a browser, no guess about its type, no referrer,
// and only our own style sheet. Any thread.
#pragma once

#include "http/message.h"

namespace espalier::enroll {

[[nodiscard]] http::Response withPageHeaders(http::Response response);
[[nodiscard]] http::Response pageResponse(int status, const QByteArray& html);

} // namespace espalier::enroll
