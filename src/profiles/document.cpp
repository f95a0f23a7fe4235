#include "profiles/document.h"

#include "crypto/cms.h"
#include "plist/reader.h"

#include <algorithm>

namespace espalier::profiles {

namespace {

constexpr qsizetype longestIdentifier = 255;
constexpr qsizetype mostPayloads = 1'000;
constexpr qsizetype longestName = 255;

const plist::Limits limits{largestProfile, 64, 500'000};

Failure bad(const QString& what)
{
    return fail(ErrorCode::InvalidInput, what);
}

// A required text of the profile or of one payload.
Result<QString> requiredText(const plist::Dict& dictionary, QStringView key, const QString& where)
{
    const plist::Value* value = dictionary.find(key);
    if (!value) {
        return bad(QStringLiteral("%1 has no %2").arg(where, key));
    }
    const QString* text = value->as<QString>();
    if (!text || text->isEmpty()) {
        return bad(QStringLiteral("%1 of %2 is not a text or is empty").arg(key, where));
    }
    if (text->size() > longestIdentifier) {
        return bad(QStringLiteral("%1 of %2 is longer than %3 characters").arg(key, where).arg(longestIdentifier));
    }
    const bool control = std::any_of(text->begin(), text->end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
    });
    if (control) {
        return bad(QStringLiteral("%1 of %2 contains control characters").arg(key, where));
    }
    return *text;
}

Result<QStringList> payloadTypes(const plist::Array& content)
{
    if (static_cast<qsizetype>(content.size()) > mostPayloads) {
        return fail(ErrorCode::TooLarge, QStringLiteral("the profile has more than %1 payloads").arg(mostPayloads));
    }
    QStringList types;
    int number = 0;
    for (const plist::Value& entry : content) {
        const QString where = QStringLiteral("payload %1").arg(++number);
        const plist::Dict* payload = entry.as<plist::Dict>();
        if (!payload) {
            return bad(QStringLiteral("%1 is not a dictionary").arg(where));
        }
        const QString type = TRY(requiredText(*payload, u"PayloadType", where));
        TRY(requiredText(*payload, u"PayloadIdentifier", where));
        TRY(requiredText(*payload, u"PayloadUUID", where));
        if (type.compare(QLatin1String("com.apple.mdm"), Qt::CaseInsensitive) == 0) {
            return fail(ErrorCode::Refused,
                        QStringLiteral("%1 is com.apple.mdm: a management enrollment can't be sent as a profile, "
                                       "devices enroll through a link")
                            .arg(where));
        }
        if (!types.contains(type)) {
            types.append(type);
        }
    }
    return types;
}

Result<Scope> scopeOf(const plist::Dict& top)
{
    const plist::Value* value = top.find(u"PayloadScope");
    if (!value) {
        return Scope::System; // what MDM servers send on the device channel is for the device unless it says User
    }
    const QString* scope = value->as<QString>();
    if (scope && *scope == QLatin1String("System")) {
        return Scope::System;
    }
    if (scope && *scope == QLatin1String("User")) {
        return Scope::User;
    }
    return bad(QStringLiteral("PayloadScope is neither System nor User"));
}

Result<Document> describe(const plist::Dict& top)
{
    const QString whole = QStringLiteral("the profile");
    Document document;
    const QString type = TRY(requiredText(top, u"PayloadType", whole));
    if (type != QLatin1String("Configuration")) {
        return bad(QStringLiteral("PayloadType is \"%1\", not \"Configuration\"").arg(type));
    }
    document.identifier = TRY(requiredText(top, u"PayloadIdentifier", whole));
    document.payloadUuid = TRY(requiredText(top, u"PayloadUUID", whole));
    document.scope = TRY(scopeOf(top));
    document.displayName = top.text(u"PayloadDisplayName").simplified().left(longestName);

    const plist::Value* content = top.find(u"PayloadContent");
    const plist::Value* encrypted = top.find(u"EncryptedPayloadContent");
    if (content) {
        const plist::Array* payloads = content->as<plist::Array>();
        if (!payloads) {
            return bad(QStringLiteral("PayloadContent is not an array"));
        }
        document.payloadTypes = TRY(payloadTypes(*payloads));
    }
    if (encrypted) {
        const QByteArray* bytes = encrypted->as<QByteArray>();
        if (!bytes || bytes->isEmpty()) {
            return bad(QStringLiteral("EncryptedPayloadContent is not data or is empty"));
        }
        document.encrypted = true;
    }
    if (!content && !encrypted) {
        return bad(QStringLiteral("the profile has neither PayloadContent nor EncryptedPayloadContent"));
    }
    return document;
}

} // namespace

Result<Document> readDocument(QByteArrayView file)
{
    if (file.isEmpty()) {
        return bad(QStringLiteral("the file is empty"));
    }
    if (file.size() > largestProfile) {
        return fail(ErrorCode::TooLarge, QStringLiteral("the file is larger than %1 MiB").arg(largestProfile >> 20));
    }
    // DER begins with a SEQUENCE; a property list never does.
    const bool isSigned = static_cast<unsigned char>(file.front()) == 0x30;
    QByteArray content;
    QString signer;
    if (isSigned) {
        const auto read = crypto::openSigned(file);
        if (!read) {
            return bad(QStringLiteral("the signature can't be read: ") + read.error().what);
        }
        const crypto::OpenedSignature& opened = *read;
        if (!opened.intact) {
            return bad(QStringLiteral("the signature doesn't fit the content: the file was changed after signing"));
        }
        content = opened.content;
        signer = opened.signer.subject();
        file = content;
    }
    const plist::Value value = TRY(within(plist::read(file, limits), QStringLiteral("not a property list")));
    const plist::Dict* top = value.as<plist::Dict>();
    if (!top) {
        return bad(QStringLiteral("the top of the property list is not a dictionary"));
    }
    Document document = TRY(describe(*top));
    document.isSigned = isSigned;
    document.signer = signer;
    return document;
}

Result<> checkNotOurs(const Document& document, const QString& own)
{
    // Compared as devices might: an identifier that differs in case only is close enough to be refused.
    if (!own.isEmpty() && document.identifier.compare(own, Qt::CaseInsensitive) == 0) {
        return fail(ErrorCode::Refused,
                    QStringLiteral("PayloadIdentifier \"%1\" is that of our own enrollment profile: installing this "
                                   "would replace the management of the device")
                        .arg(document.identifier));
    }
    return {};
}

} // namespace espalier::profiles
