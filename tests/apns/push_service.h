// A push service that does as the test says: TLS, demands a client certificate, real HTTP/2.
#pragma once

#include "tests/support/test_pki.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <atomic>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace espalier::test {

struct ReceivedPush {
    QByteArray token; // hex, from the path
    QByteArray path;
    QByteArray body;
    QHash<QByteArray, QByteArray> headers; // pseudo headers too
};

struct PushAnswer {
    enum class Act { Answer, Silence, RefuseStream, ResetStream, GoAway, Hang, Drop };
    Act act = Act::Answer; // GoAway: answers this one, nothing newer. Drop: closes. Hang: not even PINGs are answered
    int status = 200;
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;

    static PushAnswer of(int status, const QByteArray& reason = {}, qint64 timestamp = 0);
    static PushAnswer doing(Act act);
};

[[nodiscard]] bool isListening(quint16 port);

class PushService {
public:
    using Script = std::function<PushAnswer(const ReceivedPush& push, int number)>; // number from 0 on
    explicit PushService(Script script = {}, int maxStreams = 100);
    ~PushService();

    [[nodiscard]] quint16 port() const { return m_port; }
    void setScript(Script script);
    [[nodiscard]] QList<ReceivedPush> pushes() const;
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] int mostAtOnce() const { return m_mostAtOnce; }

    TestAuthority authority{"Push CA"}; // of server and clients

private:
    struct Connection;
    friend struct Connection;
    void accept();
    PushAnswer decide(const ReceivedPush& push);

    Script m_script;
    const int m_maxStreams;
    int m_listening = -1;
    quint16 m_port = 0;
    std::atomic<bool> m_stop = false;
    std::atomic<int> m_connections = 0;
    std::atomic<int> m_mostAtOnce = 0;
    mutable std::mutex m_mutex;
    QList<ReceivedPush> m_pushes;
    TestIdentity m_identity;
    std::vector<std::thread> m_threads;
    std::thread m_acceptor;
};

} // namespace espalier::test
