#include "profiles/validation/fix.h"

#include "profiles/validation/references.h"

namespace espalier::profiles {

namespace {

Result<Edit> newIdentifier(const EditableDocument& document, const Fix& fix, const MakeUuid& makeUuid)
{
    const QString profile = document.string(document.root(), u"PayloadIdentifier");
    const QString type = document.string(fix.node, u"PayloadType");
    QStringList parts{profile, type, makeUuid()};
    parts.removeAll(QString());
    return putKey(document, fix.node, QStringLiteral("PayloadIdentifier"), parts.join(u'.'));
}

} // namespace

Result<Edit> editOf(const EditableDocument& document, const Fix& fix, const MakeUuid& makeUuid)
{
    if (!document.contains(fix.node)) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("what is to be changed isn't there any more"));
    }
    switch (fix.kind) {
    case FixKind::ConvertType:
    case FixKind::SetValue:
    case FixKind::PointToPayload:
        return setValue(document, fix.node, fix.value);
    case FixKind::AddKey:
        return insertKey(document, fix.node, fix.key, fix.value);
    case FixKind::RenameKey:
        return renameKey(document, fix.node, fix.key);
    case FixKind::Remove:
    case FixKind::RemovePayload:
        return remove(document, fix.node);
    case FixKind::NewUuid:
        return putKey(document, fix.node, QStringLiteral("PayloadUUID"), makeUuid());
    case FixKind::RenewUuid:
        return renewedUuid(document, fix.node, makeUuid);
    case FixKind::NewIdentifier:
        return newIdentifier(document, fix, makeUuid);
    }
    return fail(ErrorCode::Internal, QStringLiteral("no such fix"));
}

} // namespace espalier::profiles
