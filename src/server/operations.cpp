#include "server/operations.h"

#include <exception>

namespace espalier::server {

Result<QJsonValue> Operations::run(const QString& name, const QJsonObject& arguments, const Caller& caller) const
{
    const auto found = m_operations.constFind(name);
    if (found == m_operations.constEnd()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("there is no operation “%1”").arg(name));
    }
    try {
        return (*found)(arguments, m_let ? TRY(m_let(name, arguments, caller)) : caller);
    } catch (const std::exception& error) { // no memory, no more threads: this call fails, the server goes on
        return fail(ErrorCode::Internal, QStringLiteral("%1: %2").arg(name, QString::fromLocal8Bit(error.what())));
    }
}

} // namespace espalier::server
