// Scripted faults of the fake APNs, one JSON object per line of the script; the first line that fits decides.
//
// Of a push, counted over all pushes:
//   {"apns":{"status":429,"reason":"TooManyRequests","retry_after":1,"times":3}}
//   {"apns":{"status":410,"reason":"Unregistered","timestamp":1790000000000,"skip":10,"every":7}}
//   {"apns":{"slow_ms":800}}         the answer comes so much later
//   {"apns":{"silent":true}}         no answer to this push
//   {"apns":{"half_open":true}}      from here on the connection stays open and says nothing, not even to PING
//   {"apns":{"goaway":true}}         neither this push nor any later one of the connection is processed
//   {"apns":{"refuse_stream":true}}  this push is handed back
//   {"apns":{"drop":true}}           the connection ends without a word
//   {"apns":{"max_streams":1}}       MAX_CONCURRENT_STREAMS changes; the push is answered as usual
//
// Of a connection, counted over all connections:
//   {"apns_connection":{"max_streams":1000}}           instead of 500
//   {"apns_connection":{"reset":true,"times":2}}       ended as soon as it is there
//   {"apns_connection":{"refused_ms":1500,"skip":1}}   the same, and nobody listens for so long
//   {"apns_connection":{"silent":true}}                not even TLS
//   {"apns_connection":{"certificate":"revoked"}}      TLS alert to the client certificate: also "expired", "unknown"
//
// Of what fits, the first "skip" are left out, then every "every"th (1) is taken, at most "times" (without limit).
#pragma once

#include "base/result.h"

#include <QJsonObject>

#include <mutex>
#include <optional>
#include <vector>

namespace espalier::device {

struct PushBehaviour {
    enum class Manner { Answer, Silent, HalfOpen, GoAway, RefuseStream, Drop };
    Manner manner = Manner::Answer;
    int status = 200;
    QString reason;
    int retryAfter = 0;     // s
    qint64 timestampMs = 0; // of 410
    int slowMs = 0;
    int maxStreams = 0; // 0: stays as it is
};

struct ConnectionBehaviour {
    enum class Manner { Usual, Reset, Silent };
    Manner manner = Manner::Usual;
    int refusedMs = 0;
    int certificateError = 0; // X509_V_ERR_…; 0: any certificate passes the handshake
    int maxStreams = 500;
};

// Thread-safe once it is read.
class PushScript {
public:
    // `line` has "apns" or "apns_connection". InvalidInput: a key or value that means nothing here.
    [[nodiscard]] Result<> add(const QJsonObject& line);
    [[nodiscard]] std::optional<PushBehaviour> nextPush();
    [[nodiscard]] std::optional<ConnectionBehaviour> nextConnection();

private:
    struct Turns {
        int skip = 0;
        int every = 1;
        int times = -1;
        int seen = 0;
        [[nodiscard]] bool take();
    };
    [[nodiscard]] static Result<Turns> turnsOf(const QJsonObject& line);

    std::mutex m_mutex;
    std::vector<std::pair<PushBehaviour, Turns>> m_pushes;
    std::vector<std::pair<ConnectionBehaviour, Turns>> m_connections;
};

} // namespace espalier::device
