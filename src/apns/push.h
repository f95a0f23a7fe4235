// One push and what became of it.
#pragma once

#include "base/id.h"
#include "http/http2_session.h"

namespace espalier::apns {

struct Push {
    ChannelId channel;
    QByteArray token;
    QString magic;
    QString topic;
    qint64 tokenAt = 0; // of the TokenUpdate that brought the token
    int tries = 0;
    int notProcessed = 0;      // handed back by the service without looking at it
    bool tokenDoubted = false; // 410 once, though our token is newer
};

enum class Verdict {
    Delivered, // accepted by the service
    Again,     // worth another try soon
    Later,     // not now: at the next planned time, or when the service said
    Failed,    // this push will never do; asking again would not help
    Dead,      // the token is gone until the device brings another
    Blocked    // the certificate is refused: no push of this topic will do
};

struct Judgement {
    Verdict verdict = Verdict::Failed;
    QString result;    // "200", "410 Unregistered", "no answer in time"
    qint64 waitMs = 0; // what the service asked for (Retry-After)
};

// The request for a push: headers and body as Apple's MDM protocol wants them.
[[nodiscard]] http::Http2Request pushRequest(const Push& push, qint64 nowMs, int answerMs);
[[nodiscard]] Judgement judge(const http::Http2Answer& answer, const Push& push);

} // namespace espalier::apns
