// The table of operations. One file per noun under server/operations/ fills it; each handler is plain
// synchronous code for a worker thread.
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QMap>

#include <functional>

namespace espalier::server {

struct Caller {
    QString name = QStringLiteral("admin"); // goes into the audit log as actor
};

using Operation = std::function<Result<QJsonValue>(const QJsonObject& arguments, const Caller& caller)>;

class Operations {
public:
    void add(const QString& name, Operation operation) { m_operations.insert(name, std::move(operation)); }
    [[nodiscard]] Result<QJsonValue> run(const QString& name, const QJsonObject& arguments, const Caller& caller) const;
    [[nodiscard]] QStringList names() const { return m_operations.keys(); }

private:
    QMap<QString, Operation> m_operations;
};

} // namespace espalier::server
