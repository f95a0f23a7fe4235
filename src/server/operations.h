// The table of operations. One file per noun under server/operations/ fills it; each handler is plain
// synchronous code for a worker thread.
#pragma once

#include "base/result.h"
#include "operators/session.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QMap>

#include <functional>
#include <memory>

namespace espalier::server {

struct Caller {
    QString name = QStringLiteral("admin");           // goes into the audit log as actor
    std::shared_ptr<operators::Session> session = {}; // who sits at this connection; null: nobody can log in here
};

using Operation = std::function<Result<QJsonValue>(const QJsonObject& arguments, const Caller& caller)>;

class Operations {
public:
    void add(const QString& name, Operation operation) { m_operations.insert(name, std::move(operation)); }
    [[nodiscard]] Result<QJsonValue> run(const QString& name, const QJsonObject& arguments, const Caller& caller) const;
    [[nodiscard]] QStringList names() const { return m_operations.keys(); }

    // What every call has to pass first (server/door.h); without it everything is let in.
    using Let = std::function<Result<Caller>(const QString& name, const QJsonObject& arguments, const Caller& caller)>;
    using MayFollow = std::function<bool(const Caller& caller)>;
    void setDoor(Let let, MayFollow mayFollow)
    {
        m_let = std::move(let);
        m_mayFollow = std::move(mayFollow);
    }
    [[nodiscard]] bool mayFollow(const Caller& caller) const { return !m_mayFollow || m_mayFollow(caller); }

private:
    Let m_let;
    MayFollow m_mayFollow;
    QMap<QString, Operation> m_operations;
};

} // namespace espalier::server
