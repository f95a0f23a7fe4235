#include "profiles/editing/reading.h"

#include "crypto/cms.h"
#include "plist/reader.h"
#include "profiles/document.h"
#include "profiles/editing/encoding.h"
#include "profiles/editing/pem_armor.h"
#include "profiles/editing/spelling.h"

namespace espalier::profiles {

namespace {

// The length that the outermost DER element says it has; nothing for indefinite lengths and nonsense.
std::optional<qsizetype> lengthOfDer(QByteArrayView der)
{
    if (der.size() < 2) {
        return std::nullopt;
    }
    const auto first = static_cast<unsigned char>(der[1]);
    if (first < 0x80) {
        return 2 + first;
    }
    const int bytes = first & 0x7F;
    if (bytes == 0 || bytes > 4 || der.size() < 2 + bytes) {
        return std::nullopt;
    }
    qsizetype length = 0;
    for (int i = 0; i < bytes; ++i) {
        length = length * 256 + static_cast<unsigned char>(der[2 + i]);
    }
    return 2 + bytes + length;
}

// With a SEQUENCE; a property list never does, but a text may: '0'.
bool beginsDer(QByteArrayView bytes)
{
    return bytes.size() > 1 && bytes[0] == '\x30' && static_cast<unsigned char>(bytes[1]) >= 0x80;
}

Result<QByteArray> unwrapped(QByteArrayView file, Origin& origin)
{
    const auto length = lengthOfDer(file);
    if (length && *length < file.size()) {
        origin.notes.append({Note::Kind::BytesAfterSigned, {}});
        file = file.first(*length);
    }
    const auto read = crypto::openSigned(file);
    if (!read) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("the signature can't be read: ") + read.error().what);
    }
    const crypto::OpenedSignature& opened = *read;
    SignatureFacts facts;
    facts.verifies = opened.intact;
    if (!opened.signer.isNull()) {
        facts.subject = opened.signer.subject();
        facts.issuer = opened.signer.issuer();
        facts.notBeforeMs = opened.signer.notBeforeMs();
        facts.notAfterMs = opened.signer.notAfterMs();
    }
    origin.signature = facts;
    return opened.content;
}

// The list as XML of ours. Whether it says the same is seen by reading it.
Result<QByteArray> textOfBinary(QByteArrayView file, Origin& origin)
{
    const plist::Limits limits{largestProfile, 64, 500'000, largestText, plist::DuplicateKeys::Keep};
    const plist::Value value = TRY(plist::readBinary(file, limits));
    origin.form = Origin::Form::Binary;
    QByteArray text = writtenDocument(value);
    plist::Limits wide = limits;
    wide.maxBytes = largestText;
    const auto again = plist::readXml(text, wide);
    if (!again || !(*again == value)) {
        origin.notes.append({Note::Kind::InexactAsXml, {}});
    }
    return text;
}

} // namespace

Result<EditableDocument> openDocument(const QByteArray& file)
{
    if (file.isEmpty()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("the file is empty"));
    }
    if (file.size() > largestProfile) {
        return fail(ErrorCode::TooLarge, QStringLiteral("the file is larger than %1 MiB").arg(largestProfile >> 20));
    }
    Origin origin;
    QByteArray der = file;
    auto armored = withoutArmor(file);
    const bool isText = armored.has_value();
    if (isText) {
        Unarmored inside = TRY(std::move(*armored));
        der = std::move(inside.der);
        if (inside.textAfter) {
            origin.notes.append({Note::Kind::BytesAfterSigned, {}});
        }
    }
    const bool isSigned = isText || beginsDer(der);
    const QByteArray content = isSigned ? TRY(unwrapped(der, origin)) : file;
    if (isSigned && (beginsDer(content) || withoutArmor(content))) {
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("the file was signed twice, which devices don't take; sign what is inside: openssl "
                                   "cms -verify -noverify -inform %1 takes one signature off")
                        .arg(isText ? QStringLiteral("PEM") : QStringLiteral("DER")));
    }
    if (origin.signature) {
        origin.signature->isText = isText;
    }
    if (plist::isBinary(content)) {
        QByteArray text = TRY(textOfBinary(content, origin));
        return EditableDocument(std::move(text), origin, file, content);
    }
    DecodedText decoded = TRY(decodeText(content));
    origin.encoding = decoded.encoding;
    origin.byteOrderMark = decoded.byteOrderMark;
    if (decoded.undecodable) {
        origin.notes.append({Note::Kind::Undecodable, placeAt(decoded.utf8, *decoded.undecodable)});
    }
    return EditableDocument(std::move(decoded.utf8), origin, file, content);
}

} // namespace espalier::profiles
