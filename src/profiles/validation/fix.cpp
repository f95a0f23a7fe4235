#include "profiles/validation/fix.h"

#include "profiles/validation/references.h"

namespace espalier::profiles {

namespace {

// "org.example.wifi" of org.example.wifi.A and org.example.wifi.B: most likely what the profile was called. Empty: they
// have nothing in common.
QString parentOfPayloads(const EditableDocument& document)
{
    std::optional<QStringList> common;
    for (const Payload& payload : payloads(document)) {
        QStringList labels = payload.identifier.split(u'.');
        labels.removeLast();
        if (!common) {
            common = labels;
        }
        qsizetype same = 0;
        while (same < std::min(common->size(), labels.size()) && common->at(same) == labels.at(same)) {
            ++same;
        }
        common->resize(same);
    }
    const bool says = common && common->size() > 1 && !common->contains(QString()) &&
                      !(common->at(0) == QLatin1String("com") && common->at(1) == QLatin1String("apple"));
    return says ? common->join(u'.') : QString();
}

QString identifierForProfile(const EditableDocument& document, const MakeUuid& makeUuid)
{
    const QString present = document.string(document.root(), u"PayloadIdentifier");
    const QString parent = parentOfPayloads(document);
    const bool isNew = !parent.isEmpty() && parent.compare(present, Qt::CaseInsensitive) != 0;
    return isNew ? parent : QStringLiteral("local.espalier.") + makeUuid();
}

Result<Edit> newIdentifier(const EditableDocument& document, const Fix& fix, const MakeUuid& makeUuid)
{
    const auto key = QStringLiteral("PayloadIdentifier");
    if (fix.node == document.root()) {
        return putKey(document, fix.node, key, identifierForProfile(document, makeUuid));
    }
    const QString profile = document.string(document.root(), key);
    const QString type = document.string(fix.node, u"PayloadType");
    QStringList parts{profile, type, makeUuid()};
    parts.removeAll(QString());
    return putKey(document, fix.node, key, parts.join(u'.'));
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
