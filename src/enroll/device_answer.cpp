#include "enroll/device_answer.h"

#include "crypto/cms.h"
#include "plist/reader.h"

namespace espalier::enroll {

namespace {

constexpr qsizetype longest = 128;

// Ours first: an issued certificate says more, and must not pass for a built-in one.
Result<std::pair<crypto::VerifiedSignature, SignedWith>> verified(QByteArrayView signedDer, const AnswerTrust& trust)
{
    const auto issued = crypto::verifyAttached(signedDer, {.anchors = {trust.ours}, .atMs = trust.atMs});
    if (issued) {
        return std::pair(*issued, SignedWith::Issued);
    }
    if (trust.deviceAuthorities.isEmpty()) {
        return Failure(issued.error());
    }
    return std::pair(TRY(crypto::verifyAttached(signedDer, {.anchors = trust.deviceAuthorities,
                                                            .atMs = trust.atMs,
                                                            .requireClientAuth = false,
                                                            .oldAuthorities = true})),
                     SignedWith::BuiltIn);
}

Result<QString> attribute(const plist::Dict& attributes, QStringView key)
{
    const QString value = attributes.text(key).trimmed();
    if (value.size() > longest) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("%1 is too long").arg(key));
    }
    return value;
}

} // namespace

Result<DeviceAnswer> readDeviceAnswer(QByteArrayView signedDer, const AnswerTrust& trust)
{
    const auto signature = verified(signedDer, trust);
    if (!signature) {
        return fail(ErrorCode::Refused, QStringLiteral("the device's signature: %1").arg(signature.error().what));
    }
    const auto& [message, with] = *signature;
    const plist::Dict attributes = TRY(plist::readXmlDict(message.content));
    DeviceAnswer answer;
    answer.with = with;
    answer.signer = message.signer;
    answer.udid = TRY(attribute(attributes, u"UDID"));
    answer.serial = TRY(attribute(attributes, u"SERIAL"));
    answer.product = TRY(attribute(attributes, u"PRODUCT"));
    answer.build = TRY(attribute(attributes, u"VERSION"));
    answer.challenge = TRY(attribute(attributes, u"CHALLENGE")).toLatin1();
    if (answer.udid.isEmpty() || answer.serial.isEmpty()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("the device tells no UDID or no serial number"));
    }
    return answer;
}

} // namespace espalier::enroll
