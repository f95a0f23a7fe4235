#include "profiles/editing/writing.h"

#include "base/error_kind.h"
#include "crypto/recipient.h"
#include "profiles/editing/edits.h"
#include "profiles/editing/encoding.h"
#include "profiles/editing/layout.h"

namespace espalier::profiles {

namespace {

// Devices are given XML, whatever the file was.
QByteArray xmlBytes(const EditableDocument& document)
{
    return document.origin().form == Origin::Form::Binary ? document.text() : plainBytes(document);
}

} // namespace

QByteArray fileBytes(const EditableDocument& document)
{
    return document.isEdited() || document.openedFile().isNull() ? plainBytes(document) : document.openedFile();
}

QByteArray plainBytes(const EditableDocument& document)
{
    if (!document.isEdited() && !document.openedContent().isNull()) {
        return document.openedContent();
    }
    return encodeText(document.text(), encodingToWrite(document.text(), document.origin()),
                      document.origin().byteOrderMark);
}

Result<QByteArray> signedFile(const EditableDocument& document, const crypto::Identity& signer)
{
    TRY(document.checkWhole());
    return crypto::signAttached(xmlBytes(document), signer);
}

Result<EditableDocument> encryptedFor(const EditableDocument& document, const crypto::Certificate& device, qint64 nowMs,
                                      crypto::ContentCipher cipher)
{
    TRY(document.checkWhole());
    TRY(crypto::checkRecipient(device, nowMs));
    const NodeId root = document.root();
    const auto encryptedKey = QStringLiteral("EncryptedPayloadContent");
    if (document.child(root, encryptedKey).isValid()) {
        return fail(ErrorCode::Refused, QLatin1String("encrypted-already"),
                    QStringLiteral("the profile is encrypted already"));
    }
    const auto contentKey = QStringLiteral("PayloadContent");
    const NodeId content = document.child(root, contentKey);
    if (!document.contains(content) || document.kind(content) != Kind::Array) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("the profile has no PayloadContent"));
    }
    const QByteArray array = TRY(fitted(document.textOf(document.elementSpan(content)).toByteArray(), Layout()));
    const QByteArray envelope =
        TRY(crypto::envelop(documentBegin.toByteArray() + array + documentEnd.toByteArray(), device, cipher));

    EditableDocument encrypted = document;
    // Every PayloadContent, for an earlier one would stay readable beside the envelope.
    const QList<NodeId> plain = document.equalKeys(root, contentKey);
    const qsizetype index = document.indexInParent(content) - (plain.size() - 1);
    for (const NodeId one : plain) {
        TRY(encrypted.apply(TRY(remove(encrypted, one))));
    }
    if (!encrypted.equalKeys(encrypted.root(), contentKey).isEmpty()) {
        return fail(ErrorCode::Refused, QStringLiteral("PayloadContent would stay in the file unencrypted"));
    }
    TRY(encrypted.apply(TRY(insertKey(encrypted, encrypted.root(), encryptedKey, envelope, index))));
    TRY(encrypted.apply(TRY(putKey(encrypted, encrypted.root(), QStringLiteral("IsEncrypted"), true))));
    return encrypted;
}

Result<QByteArray> exported(const EditableDocument& document, const ExportOptions& options)
{
    TRY(document.checkWhole());
    const EditableDocument content =
        options.encryptFor ? TRY(encryptedFor(document, *options.encryptFor, options.nowMs)) : document;
    const bool asXml = options.signer || options.encryptFor;
    const QByteArray bytes = options.canonical ? TRY(canonicalXml(content))
                             : asXml           ? xmlBytes(content)
                                               : plainBytes(content);
    return options.signer ? crypto::signAttached(bytes, *options.signer) : bytes;
}

} // namespace espalier::profiles
