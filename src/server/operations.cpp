#include "server/operations.h"

#include "base/contained.h"

namespace espalier::server {

Result<QJsonValue> Operations::run(const QString& name, const QJsonObject& arguments, const Caller& caller) const
{
    const auto found = m_operations.constFind(name);
    if (found == m_operations.constEnd()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("there is no operation “%1”").arg(name));
    }
    return contained(
        [&]() -> Result<QJsonValue> {
            return (*found)(arguments, m_let ? TRY(m_let(name, arguments, caller)) : caller);
        },
        name);
}

} // namespace espalier::server
