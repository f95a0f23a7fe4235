#include "crypto/cms.h"
#include "crypto/cms_message.h"
#include "crypto/cms_signed.h"

#include <algorithm>

namespace espalier::crypto {

namespace {

const EVP_MD* evp(Digest digest)
{
    switch (digest) {
    case Digest::Sha1:
        return EVP_sha1();
    case Digest::Sha256:
        return EVP_sha256();
    case Digest::Sha384:
        return EVP_sha384();
    case Digest::Sha512:
        return EVP_sha512();
    }
    return EVP_sha256();
}

int asn1Type(SignedAttribute::Kind kind)
{
    switch (kind) {
    case SignedAttribute::Kind::PrintableString:
        return V_ASN1_PRINTABLESTRING;
    case SignedAttribute::Kind::OctetString:
        return V_ASN1_OCTET_STRING;
    case SignedAttribute::Kind::Utf8String:
        return V_ASN1_UTF8STRING;
    case SignedAttribute::Kind::Other:
        break;
    }
    return V_ASN1_OTHER;
}

Result<QByteArray> sign(const std::optional<QByteArrayView>& content, unsigned flags, const Identity& signer,
                        const QList<SignedAttribute>& attributes, Digest digest, const QList<Certificate>& certificates)
{
    const unsigned all = flags | CMS_BINARY | CMS_PARTIAL | CMS_NOCERTS | CMS_NOSMIMECAP;
    const CmsHandle cms(CMS_sign(nullptr, nullptr, nullptr, nullptr, all));
    if (!cms || signer.key.isNull() || signer.certificate.isNull()) {
        return opensslFailure(QStringLiteral("CMS signature"));
    }
    for (const Certificate& certificate : certificates) {
        if (CMS_add1_cert(cms.get(), certificate.native()) != 1) {
            return opensslFailure(QStringLiteral("certificate in CMS"));
        }
    }
    CMS_SignerInfo* const info =
        CMS_add1_signer(cms.get(), signer.certificate.native(), signer.key.native(), evp(digest), all);
    if (!info) {
        return opensslFailure(QStringLiteral("CMS signer"));
    }
    for (const SignedAttribute& attribute : attributes) {
        if (CMS_signed_add1_attr_by_txt(info, attribute.oid.constData(), asn1Type(attribute.kind),
                                        attribute.value.constData(), static_cast<int>(attribute.value.size())) != 1) {
            return opensslFailure(QStringLiteral("CMS attribute"));
        }
    }
    const BioHandle source = bioOver(content.value_or(QByteArrayView("")));
    if (CMS_final(cms.get(), source.get(), nullptr, all) != 1) {
        return opensslFailure(QStringLiteral("CMS signature"));
    }
    return derOf<i2d_CMS_ContentInfo>(cms.get());
}

QList<Certificate> withChain(const Identity& signer)
{
    QList<Certificate> all{signer.certificate};
    for (const Certificate& above : signer.chain) {
        all.append(above);
    }
    return all;
}

SignedAttribute::Kind kindOf(int type)
{
    switch (type) {
    case V_ASN1_PRINTABLESTRING:
        return SignedAttribute::Kind::PrintableString;
    case V_ASN1_OCTET_STRING:
        return SignedAttribute::Kind::OctetString;
    case V_ASN1_UTF8STRING:
        return SignedAttribute::Kind::Utf8String;
    default:
        return SignedAttribute::Kind::Other;
    }
}

QByteArray dotted(const ASN1_OBJECT* oid)
{
    QByteArray text(128, '\0');
    const int length = OBJ_obj2txt(text.data(), static_cast<int>(text.size()), oid, 1);
    return text.left(std::clamp<qsizetype>(length, 0, text.size() - 1));
}

} // namespace

Result<QByteArray> signAttached(QByteArrayView content, const Identity& signer)
{
    return sign(content, 0, signer, {}, Digest::Sha256, withChain(signer));
}

Result<QByteArray> signDetached(QByteArrayView content, const Identity& signer)
{
    return sign(content, CMS_DETACHED, signer, {}, Digest::Sha256, withChain(signer));
}

Result<QByteArray> signMessage(const std::optional<QByteArray>& content, const Identity& signer,
                               const QList<SignedAttribute>& attributes, Digest digest,
                               const QList<Certificate>& certificates)
{
    if (!content) {
        return sign(std::nullopt, CMS_DETACHED, signer, attributes, digest, certificates);
    }
    return sign(QByteArrayView(*content), 0, signer, attributes, digest, certificates);
}

Result<SignedMessage> openMessage(QByteArrayView der)
{
    const CmsHandle cms = TRY(readSigned(der));
    CMS_SignerInfo* const signer = TRY(onlySigner(cms.get()));
    SignedMessage message;
    message.digest = TRY(digestOf(signer));
    message.signer = TRY(embeddedSigner(cms.get(), signer));
    const int count = CMS_signed_get_attr_count(signer);
    if (count < 0) {
        return fail(ErrorCode::Crypto, QStringLiteral("CMS: no signed attributes"));
    }
    const bool attached = CMS_is_detached(cms.get()) == 0;
    message.content = TRY(verifyAgainst(cms.get(), storeOfSigner(message.signer).get(),
                                        attached ? std::nullopt : std::optional(QByteArrayView(""))));
    for (int i = 0; i < count; ++i) {
        X509_ATTRIBUTE* const attribute = CMS_signed_get_attr(signer, i);
        if (X509_ATTRIBUTE_count(attribute) != 1) {
            continue;
        }
        const ASN1_TYPE* const value = X509_ATTRIBUTE_get0_type(attribute, 0);
        SignedAttribute read{dotted(X509_ATTRIBUTE_get0_object(attribute)), kindOf(ASN1_TYPE_get(value)), {}};
        if (read.kind != SignedAttribute::Kind::Other) {
            const ASN1_STRING* const text = value->value.asn1_string;
            read.value =
                QByteArray(reinterpret_cast<const char*>(ASN1_STRING_get0_data(text)), ASN1_STRING_length(text));
        }
        message.attributes.append(read);
    }
    return message;
}

std::optional<QByteArray> SignedMessage::attribute(QByteArrayView oid, SignedAttribute::Kind kind) const
{
    std::optional<QByteArray> found;
    for (const SignedAttribute& candidate : attributes) {
        if (candidate.oid == oid) {
            if (found || candidate.kind != kind) {
                return std::nullopt; // twice, or of another type
            }
            found = candidate.value;
        }
    }
    return found;
}

} // namespace espalier::crypto
