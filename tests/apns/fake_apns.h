// The push service that espalier-device ships, in this process, with a script of faults. Knows the tokens of a Fleet.
#pragma once

#include "device/apns/apns_server.h"

#include <QSet>
#include <QTemporaryDir>

#include <atomic>
#include <mutex>

namespace espalier::test {

class FakeApns final : private device::PushDesk {
public:
    // As device/apns/push_script.h tells, with ' for ".
    explicit FakeApns(const QByteArrayList& script = {});
    ~FakeApns() override;

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QByteArray caPem() const;
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] int pushes() const { return m_pushes; }
    [[nodiscard]] QSet<QByteArray> delivered() const; // tokens

private:
    std::optional<device::PushTarget> find(const QByteArray& token) override;
    void deliver(const QByteArray& token, const QString& magic) override;
    std::optional<device::PushBehaviour> scripted() override;
    std::optional<device::ConnectionBehaviour> scriptedConnection() override;

    QTemporaryDir m_folder;
    device::PushScript m_script;
    std::atomic<int> m_connections = 0;
    std::atomic<int> m_pushes = 0;
    mutable std::mutex m_mutex;
    QSet<QByteArray> m_delivered;
    quint16 m_port = 0;
    device::ApnsServer m_server{*this};
};

} // namespace espalier::test
