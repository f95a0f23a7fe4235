// The endpoint over plain HTTP on a free port of this machine: for foreign clients in tests only.
#pragma once

#include "scep/endpoint.h"

#include <QMutex>
#include <QThread>

#include <atomic>

namespace espalier::scep {

class PlainServer : public QThread {
public:
    explicit PlainServer(const Endpoint& endpoint);
    ~PlainServer() override;
    [[nodiscard]] QString url() const { return QStringLiteral("http://127.0.0.1:%1/scep").arg(m_port.load()); }
    [[nodiscard]] QList<QByteArray> targets() const;

protected:
    void run() override;

private:
    const Endpoint& m_endpoint;
    std::atomic<int> m_port = 0;
    std::atomic<bool> m_stop = false;
    mutable QMutex m_mutex;
    QList<QByteArray> m_targets;
};

} // namespace espalier::scep
