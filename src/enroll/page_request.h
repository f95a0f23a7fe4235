// What a request to a page of ours says: values of its query and its form, and the language to answer in. Any thread.
#pragma once

#include "enroll/landing_text.h"
#include "http/message.h"

namespace espalier::enroll {

[[nodiscard]] QByteArray queryValue(const QByteArray& query, const QByteArray& key); // as it stands there
// WHATWG URL, application/x-www-form-urlencoded.
[[nodiscard]] QString formValue(QByteArray body, const QByteArray& key);
// Whoever chose a language (?lang=) gets it, then the link's, then the reader's.
[[nodiscard]] LandingText textFor(const http::Request& request, const QString& ofLink = {});

} // namespace espalier::enroll
