// One HTTP/2 connection of the fake APNs, served by its own thread until either side ends it.
#pragma once

#include "device/apns/push_rules.h"
#include "device/identity/openssl.h"

#include <nghttp2/nghttp2.h>

#include <chrono>
#include <map>
#include <stop_token>

namespace espalier::device {

class ApnsConnection {
public:
    ApnsConnection(int socket, SSL_CTX* context, PushDesk& desk, const ConnectionBehaviour& behaviour);
    ~ApnsConnection();
    ApnsConnection(const ApnsConnection&) = delete;
    ApnsConnection& operator=(const ApnsConnection&) = delete;

    void serve(const std::stop_token& stop);

private:
    using Clock = std::chrono::steady_clock;
    struct Stream {
        PushRequest request;
        QByteArray answer;
        qsizetype sent = 0;
    };

    [[nodiscard]] bool handshake(const std::stop_token& stop);
    [[nodiscard]] bool startHttp2();
    void talk(const std::stop_token& stop);
    void sayNothing(const std::stop_token& stop); // until the client hangs up
    void hangUp(const std::stop_token& stop);
    [[nodiscard]] bool receive();
    [[nodiscard]] bool flush(const std::stop_token& stop);
    [[nodiscard]] bool put(const std::stop_token& stop);
    enum class Waited { Ready, TimeOut, Stopped };
    [[nodiscard]] Waited waitFor(short events, const std::stop_token& stop, std::chrono::milliseconds most);
    [[nodiscard]] std::chrono::milliseconds untilDue() const;

    // apns_answers.cpp
    void arrived(int streamId);
    void answer(int streamId, const PushBehaviour& behaviour);
    void answerDue();
    void goAway();
    void submit(int streamId, const PushVerdict& verdict);

    static nghttp2_session_callbacks* newCallbacks();
    static int onHeader(nghttp2_session*, const nghttp2_frame*, const uint8_t*, size_t, const uint8_t*, size_t, uint8_t,
                        void*);
    static int onData(nghttp2_session*, uint8_t, int32_t, const uint8_t*, size_t, void*);
    static int onFrame(nghttp2_session*, const nghttp2_frame*, void*);
    static int onClose(nghttp2_session*, int32_t, uint32_t, void*);
    static ssize_t readAnswer(nghttp2_session*, int32_t, uint8_t*, size_t, uint32_t*, nghttp2_data_source*, void*);

    int m_socket;
    const ConnectionBehaviour m_behaviour;
    SslPtr m_tls;
    PushDesk& m_desk;
    QString m_topic; // of the client certificate
    nghttp2_session* m_session = nullptr;
    std::map<int32_t, Stream> m_streams;
    std::multimap<Clock::time_point, std::pair<int32_t, PushBehaviour>> m_slow; // answers that come later
    int32_t m_lastProcessed = 0;
    bool m_goingAway = false;
    enum class State { Talking, HalfOpen, Dropped };
    State m_state = State::Talking;
    QByteArray m_out;
};

} // namespace espalier::device
