// The door described in OPERATIONS.md, as the window and espalierctl see it: in-process (server/local_control)
// or over the local socket (server/socket_control).
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QMap>
#include <QObject>
#include <QSet>

#include <functional>

namespace espalier::server {

// Table name ("device", "command", …) → row ids; 0 means many.
using ChangedRows = QMap<QString, QSet<qint64>>;

class Control : public QObject {
    Q_OBJECT
public:
    using Reply = std::function<void(const Result<QJsonValue>&)>;
    using QObject::QObject;

    // Returns at once. The reply runs later in this object's thread (where `context` lives too), and not at all
    // once `context` is gone.
    virtual void call(const QString& operation, const QJsonObject& arguments, QObject* context, Reply reply) = 0;

Q_SIGNALS:
    // About 50 ms after a commit, in this object's thread.
    void changed(const espalier::server::ChangedRows& rows);
    // The server behind a socket went away or came back; never for an in-process one.
    void connectionChanged(bool connected);
};

} // namespace espalier::server
