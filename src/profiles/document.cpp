#include "profiles/document.h"

#include "profiles/editing/reading.h"
#include "profiles/head_text.h"
#include "profiles/placed_refusal.h"

#include <algorithm>

namespace espalier::profiles {

namespace {

constexpr qsizetype longestDisplayName = 255;

class Description {
public:
    explicit Description(const EditableDocument& opened) : m_opened(opened) {}
    [[nodiscard]] const std::optional<Place>& refusedAt() const { return m_refusedAt; } // after read()

    Result<Document> read() const
    {
        const NodeId top = m_opened.root();
        const auto whole = QStringLiteral("the profile");
        if (m_opened.kind(top) != Kind::Dict) {
            return bad(top, QStringLiteral("the top of the property list is not a dictionary"));
        }
        Document document;
        const QString type = TRY(requiredText(top, u"PayloadType", whole));
        if (type != QLatin1String("Configuration")) {
            return bad(m_opened.child(top, u"PayloadType"),
                       QStringLiteral("PayloadType is \"%1\", not \"Configuration\"").arg(type));
        }
        document.identifier = TRY(requiredText(top, u"PayloadIdentifier", whole));
        document.payloadUuid = TRY(requiredText(top, u"PayloadUUID", whole));
        document.scope = TRY(scope());
        document.displayName = m_opened.string(top, u"PayloadDisplayName").simplified().left(longestDisplayName);
        const NodeId content = TRY(only(top, u"PayloadContent"));
        const NodeId encrypted = TRY(only(top, u"EncryptedPayloadContent"));
        if (content.isValid()) {
            document.payloadTypes = TRY(payloadTypes(content));
        }
        if (encrypted.isValid()) {
            const plist::Value value = m_opened.value(encrypted);
            const auto* bytes = value.as<QByteArray>();
            if (bytes == nullptr || bytes->isEmpty()) {
                return bad(encrypted, QStringLiteral("EncryptedPayloadContent is not data or is empty"));
            }
            document.encrypted = true;
        }
        if (!content.isValid() && !encrypted.isValid()) {
            return bad(top, QStringLiteral("the profile has neither PayloadContent nor EncryptedPayloadContent"));
        }
        return document;
    }

private:
    [[nodiscard]] Failure bad(NodeId node, const QString& what, ErrorCode code = ErrorCode::InvalidInput) const
    {
        if (m_opened.origin().form == Origin::Form::Binary) {
            return fail(code, what); // has no lines
        }
        m_refusedAt = m_opened.placeAt(m_opened.span(node).begin);
        return fail(code, QStringLiteral("line %1, column %2: %3")
                              .arg(QString::number(m_refusedAt->line), QString::number(m_refusedAt->column), what));
    }

    // What decides about a profile must not be there twice: devices and others might take different ones.
    [[nodiscard]] Result<NodeId> only(NodeId dict, QStringView key) const
    {
        const QList<NodeId> all = m_opened.equalKeys(dict, key);
        if (all.size() > 1) {
            return bad(all[1], QStringLiteral("the key '%1' occurs twice").arg(key));
        }
        return all.value(0);
    }

    // Of the profile or of one payload.
    [[nodiscard]] Result<QString> requiredText(NodeId dict, QStringView key, const QString& where) const
    {
        const NodeId node = TRY(only(dict, key));
        if (!node.isValid()) {
            return bad(dict, QStringLiteral("%1 has no %2").arg(where, key));
        }
        const QString text = m_opened.kind(node) == Kind::String ? m_opened.spelling(node) : QString();
        if (text.isEmpty()) {
            return bad(node, QStringLiteral("%1 of %2 is not a text or is empty").arg(key, where));
        }
        if (isTooLong(text)) {
            return bad(node,
                       QStringLiteral("%1 of %2 is longer than %3 characters").arg(key, where).arg(longestHeadText));
        }
        if (hasInvisible(m_opened, text)) {
            return bad(node, QStringLiteral("%1 of %2 contains control characters").arg(key, where));
        }
        return text;
    }

    [[nodiscard]] Result<QStringList> payloadTypes(NodeId content) const
    {
        if (m_opened.kind(content) != Kind::Array) {
            return bad(content, QStringLiteral("PayloadContent is not an array"));
        }
        if (std::ssize(m_opened.children(content)) > mostPayloads) {
            return bad(content, QStringLiteral("the profile has more than %1 payloads").arg(mostPayloads),
                       ErrorCode::TooLarge);
        }
        QStringList types;
        int number = 0;
        for (const NodeId payload : m_opened.children(content)) {
            const QString where = QStringLiteral("payload %1").arg(++number);
            if (m_opened.kind(payload) != Kind::Dict) {
                return bad(payload, QStringLiteral("%1 is not a dictionary").arg(where));
            }
            const QString type = TRY(requiredText(payload, u"PayloadType", where));
            TRY(requiredText(payload, u"PayloadIdentifier", where));
            TRY(requiredText(payload, u"PayloadUUID", where));
            if (type.compare(QLatin1String("com.apple.mdm"), Qt::CaseInsensitive) == 0) {
                return bad(payload,
                           QStringLiteral("%1 is com.apple.mdm: a management enrollment can't be sent as a profile, "
                                          "devices enroll through a link")
                               .arg(where),
                           ErrorCode::Refused);
            }
            if (!types.contains(type)) {
                types.append(type);
            }
        }
        return types;
    }

    [[nodiscard]] Result<Scope> scope() const
    {
        const NodeId node = TRY(only(m_opened.root(), u"PayloadScope"));
        if (!node.isValid()) {
            return Scope::System; // what MDM servers send on the device channel is for the device unless it says User
        }
        const QString scope = m_opened.kind(node) == Kind::String ? m_opened.spelling(node) : QString();
        if (scope == QLatin1String("System")) {
            return Scope::System;
        }
        if (scope == QLatin1String("User")) {
            return Scope::User;
        }
        return bad(node, QStringLiteral("PayloadScope is neither System nor User"));
    }

    const EditableDocument& m_opened;
    mutable std::optional<Place> m_refusedAt;
};

// place: of what is refused, where there is one.
Result<Document> described(const EditableDocument& opened, std::optional<Place>& place)
{
    const Origin& origin = opened.origin();
    if (origin.signature && !origin.signature->verifies) {
        return fail(ErrorCode::InvalidInput,
                    origin.signature->subject.isEmpty()
                        ? QStringLiteral("the signature can't be checked: the signer's certificate isn't in the file, "
                                         "there are several signers, or the algorithm is not a known one")
                        : QStringLiteral("the signature doesn't fit the content: the file was changed after signing"));
    }
    if (!opened.damages().isEmpty()) {
        place = opened.damages().constFirst().place;
    }
    TRY(within(opened.checkWhole(), QStringLiteral("not a property list")));
    for (const Note& note : origin.notes) {
        if (note.kind == Note::Kind::Undecodable) {
            place = note.place;
            return fail(ErrorCode::InvalidInput,
                        QStringLiteral("line %1, column %2: %3")
                            .arg(QString::number(note.place.line), QString::number(note.place.column),
                                 undecodableWords(origin)));
        }
    }
    const Description description(opened);
    auto read = description.read();
    if (!read) {
        place = description.refusedAt();
        return read;
    }
    Document document = std::move(*read);
    document.isSigned = origin.signature.has_value();
    document.signer = origin.signature ? origin.signature->subject : QString();
    return document;
}

} // namespace

Result<Document> describe(const EditableDocument& opened)
{
    std::optional<Place> place;
    return described(opened, place);
}

std::optional<PlacedRefusal> refusalOf(const EditableDocument& opened)
{
    std::optional<Place> place;
    const auto document = described(opened, place);
    return document ? std::nullopt : std::optional(PlacedRefusal{document.error(), place});
}

Result<Document> readDocument(const QByteArray& file)
{
    return describe(TRY(openDocument(file)));
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
