// Puts an answer into bytes. Length and connection fields are ours; a handler's fields with line breaks in
// them are left out.
#pragma once

#include "http/message.h"

namespace espalier::http {

enum class BodyUse { Send, HeadOnly };
enum class After { KeepAlive, Close };

[[nodiscard]] QByteArray serialize(const Response& response, BodyUse bodyUse, After after, const QByteArray& date);

// RFC 9110 5.6.7: "Sun, 06 Nov 1994 08:49:37 GMT"
[[nodiscard]] QByteArray httpDate(qint64 nowMs);

} // namespace espalier::http
