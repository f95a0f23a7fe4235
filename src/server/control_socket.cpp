#include "server/control_socket.h"

#include "server/changed_rows.h"
#include "server/control_wire.h"

#include <QFile>
#include <QJsonDocument>
#include <QLocalServer>
#include <QLocalSocket>
#include <QPointer>

#include <mutex>

namespace espalier::server {

namespace {
// A follower that does not read is let go instead of filling memory.
constexpr qint64 maxUnread = 64 * 1024 * 1024;
} // namespace

class ControlSocket::Door : public QObject {
public:
    Door(const Operations& operations, WorkerPool& workers, store::ChangeFeed& changes)
        : m_operations(operations), m_workers(workers), m_changes(changes), m_gate(std::make_shared<Gate>())
    {
        m_gate->door = this;
        m_listener = m_changes.listen([gate = m_gate](const store::Changes& committed) {
            gate->post([gate, rows = changedRows(committed)] { gate->door->tell(rows); });
        });
    }

    ~Door() override
    {
        m_changes.remove(m_listener);
        const std::lock_guard lock(m_gate->mutex);
        m_gate->door = nullptr;
    }

    Result<> listen(const QString& path)
    {
        m_server = new QLocalServer(this);
        m_server->setSocketOptions(QLocalServer::UserAccessOption);
        QLocalServer::removeServer(path); // left by a killed server; the folder's lock says nobody else has it
        if (!m_server->listen(path)) {
            return fail(ErrorCode::Storage,
                        QStringLiteral("the control socket %1 can't be opened: %2").arg(path, m_server->errorString()));
        }
        connect(m_server, &QLocalServer::newConnection, this, [this] {
            while (auto* socket = m_server->nextPendingConnection()) {
                serve(socket);
            }
        });
        return {};
    }

private:
    struct Gate {
        std::mutex mutex;
        Door* door = nullptr;
        void post(std::function<void()> work)
        {
            const std::lock_guard lock(mutex);
            if (door != nullptr) {
                QMetaObject::invokeMethod(door, std::move(work), Qt::QueuedConnection);
            }
        }
    };

    void serve(QLocalSocket* socket)
    {
        auto reader = std::make_shared<wire::LineReader>();
        Caller caller;
        caller.session = std::make_shared<operators::Session>();
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket, reader, caller] {
            if (!reader->add(socket->readAll())) {
                socket->abort();
                return;
            }
            while (const auto line = reader->next()) {
                handle(socket, caller, *line);
            }
        });
    }

    void handle(QLocalSocket* socket, const Caller& caller, const QByteArray& line)
    {
        const QJsonObject request = QJsonDocument::fromJson(line).object();
        const QString operation = request[QStringLiteral("op")].toString();
        const qint64 number = request[QStringLiteral("n")].toInteger();
        if (operation == QLatin1String("follow")) {
            m_followers.append({socket, caller});
            send(socket, wire::answer(number, QJsonValue(QJsonObject())));
            return;
        }
        const bool taken = m_workers.post([gate = m_gate, number, operation, caller,
                                           arguments = request[QStringLiteral("args")].toObject(),
                                           &operations = m_operations, to = QPointer<QLocalSocket>(socket)]() mutable {
            const auto answer = wire::answer(number, operations.run(operation, arguments, caller));
            gate->post([answer, to = std::move(to)] { send(to, answer); });
        });
        if (!taken) {
            send(socket, wire::answer(number, fail(ErrorCode::Unavailable, QStringLiteral("the server is too busy"))));
        }
    }

    static void send(const QPointer<QLocalSocket>& socket, const QJsonObject& object)
    {
        if (!socket) {
            return;
        }
        if (socket->bytesToWrite() > maxUnread) {
            socket->abort();
            return;
        }
        socket->write(wire::line(object));
    }

    void tell(const ChangedRows& rows)
    {
        m_followers.removeIf([](const Follower& follower) { return follower.socket.isNull(); });
        const QJsonObject news{{QStringLiteral("changed"), toJson(rows)}};
        for (const Follower& follower : std::as_const(m_followers)) {
            if (m_operations.mayFollow(follower.caller)) {
                send(follower.socket, news);
            }
        }
    }

    const Operations& m_operations;
    WorkerPool& m_workers;
    store::ChangeFeed& m_changes;
    std::shared_ptr<Gate> m_gate;
    QLocalServer* m_server = nullptr;
    struct Follower {
        QPointer<QLocalSocket> socket;
        Caller caller;
    };
    QList<Follower> m_followers;
    int m_listener = 0;
};

Result<std::unique_ptr<ControlSocket>> ControlSocket::open(const QString& path, const Operations& operations,
                                                           WorkerPool& workers, store::ChangeFeed& changes)
{
    std::unique_ptr<ControlSocket> socket(new ControlSocket);
    socket->m_door = std::make_unique<Door>(operations, workers, changes);
    socket->m_door->moveToThread(&socket->m_thread);
    socket->m_thread.setObjectName(QStringLiteral("control"));
    socket->m_thread.start();
    Result<> opened;
    QMetaObject::invokeMethod(
        socket->m_door.get(), [&] { opened = socket->m_door->listen(path); }, Qt::BlockingQueuedConnection);
    if (!opened) {
        return Failure(opened.error());
    }
    return socket;
}

ControlSocket::~ControlSocket()
{
    close();
}

void ControlSocket::close()
{
    if (m_door) {
        // Deleted by its own thread on the way out, as sockets want it.
        QObject::connect(&m_thread, &QThread::finished, m_door.release(), &QObject::deleteLater);
    }
    m_thread.quit();
    m_thread.wait();
}

} // namespace espalier::server
