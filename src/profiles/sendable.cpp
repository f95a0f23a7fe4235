#include "profiles/sendable.h"

#include "profiles/editing/pem_armor.h"
#include "profiles/editing/plain_bytes.h"
#include "profiles/editing/reading.h"

namespace espalier::profiles {

Result<QByteArray> Sendable::asStored(store::Connection& db, VersionId version)
{
    return forDevices(TRY(m_library.content(db, version)));
}

Result<QByteArray> Sendable::rendered(store::Connection& db, VersionId version, const VariableValues& values)
{
    if (m_opened != version) {
        m_document = TRY(openDocument(TRY(m_library.content(db, version))));
        m_opened = version;
    }
    const Rendered made = TRY(render(m_document, values));
    if (!made.missing.isEmpty()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("there is no value for %1").arg(made.missing.first().name));
    }
    return forDevices(fileBytes(made.document));
}

} // namespace espalier::profiles
