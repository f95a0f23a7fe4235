#include "profiles/duplicate.h"

#include "profiles/editing/plain_bytes.h"
#include "profiles/editing/reading.h"

namespace espalier::profiles {

namespace {

const auto identifierKey = QStringLiteral("PayloadIdentifier");

Result<> checkReadable(const EditableDocument& document)
{
    TRY(document.checkWhole());
    if (document.child(document.root(), u"EncryptedPayloadContent").isValid()) {
        return fail(ErrorCode::Refused,
                    QStringLiteral("the payloads are encrypted, so their UUIDs can't be changed; two profiles with the "
                                   "same ones get into each other's way"));
    }
    return {};
}

} // namespace

QString identifierOfCopy(const QString& identifier, const QStringList& taken)
{
    const QString first = identifier + QStringLiteral(".copy");
    QString wanted = first;
    for (int number = 2; taken.contains(wanted, Qt::CaseInsensitive); ++number) {
        wanted = first + QString::number(number);
    }
    return wanted;
}

Result<EditableDocument> duplicateOf(const EditableDocument& document, const CopyIdentity& identity,
                                     const MakeUuid& makeUuid)
{
    TRY(checkReadable(document));
    EditableDocument copy = document;
    TRY(copy.apply(TRY(newProfileIdentity(copy, identity.identifier, makeUuid))));
    if (!identity.displayName.isEmpty()) {
        TRY(copy.apply(TRY(putKey(copy, copy.root(), QStringLiteral("PayloadDisplayName"), identity.displayName))));
    }
    return openDocument(plainBytes(copy));
}

Result<Edit> asAnotherProfile(const EditableDocument& document, const QString& before, const MakeUuid& makeUuid)
{
    TRY(checkReadable(document));
    const QString identifier = document.string(document.root(), identifierKey);
    EditableDocument changed = document;
    TRY(changed.apply(TRY(putKey(changed, changed.root(), identifierKey, before))));
    TRY(changed.apply(TRY(newProfileIdentity(changed, identifier, makeUuid))));
    return Edit{difference(document.text(), changed.text()), {}, {}};
}

} // namespace espalier::profiles
