// The door over DATA/control.sock, for espalierctl and for a console beside a running espalierd.
#pragma once

#include "server/control.h"
#include "server/control_wire.h"

#include <QHash>
#include <QLocalSocket>
#include <QPointer>

namespace espalier::server {

class SocketControl final : public Control {
    Q_OBJECT
public:
    explicit SocketControl(QObject* parent = nullptr);
    ~SocketControl() override;

    // Unavailable when no server answers there. Blocking, a second at most.
    [[nodiscard]] Result<> open(const QString& path);
    void call(const QString& operation, const QJsonObject& arguments, QObject* context, Reply reply) override;
    void follow(); // from now on changed() is emitted

private:
    void receive();
    void lost();

    struct Waiting {
        QPointer<QObject> context;
        Reply reply;
    };
    QLocalSocket m_socket;
    wire::LineReader m_reader;
    QHash<qint64, Waiting> m_waiting;
    qint64 m_next = 1;
};

} // namespace espalier::server
