#include "profiles/fresh_uuid.h"

#include "profiles/editing/payloads.h"
#include "profiles/editing/plain_bytes.h"
#include "profiles/editing/reading.h"

namespace espalier::profiles {

Result<QByteArray> withFreshUuid(const QByteArray& file, const QStringList& taken, FreshUuid when)
{
    if (when == FreshUuid::Never || taken.isEmpty()) {
        return file;
    }
    auto opened = openDocument(file);
    if (!opened || opened->isBroken() || (opened->origin().signature && when != FreshUuid::Always)) {
        return file;
    }
    EditableDocument& document = *opened;
    if (!taken.contains(document.string(document.root(), u"PayloadUUID"), Qt::CaseInsensitive)) {
        return file;
    }
    TRY(document.apply(TRY(newVersionIdentity(document))));
    return plainBytes(document);
}

} // namespace espalier::profiles
