// The server's end of DATA/control.sock, on its own thread. Who can open the socket is who owns the folder.
#pragma once

#include "base/result.h"
#include "base/worker_pool.h"
#include "server/operations.h"
#include "store/change_feed.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace espalier::server {

class ControlSocket {
public:
    [[nodiscard]] static Result<std::unique_ptr<ControlSocket>> open(const QString& path, const Operations& operations,
                                                                     WorkerPool& workers, store::ChangeFeed& changes);
    ~ControlSocket(); // close()
    void close();     // lets nobody in any more; answers under way are dropped

private:
    class Door;
    ControlSocket() = default;
    QThread m_thread;
    std::unique_ptr<Door> m_door;
};

} // namespace espalier::server
