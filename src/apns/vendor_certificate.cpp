#include "apns/vendor_certificate.h"

#include "apns/identity_file.h"
#include "apns/invalid.h"
#include "apns/push_certificate.h"
#include "apns/unreadable.h"
#include "base/error_kind.h"

#include <array>

namespace espalier::apns {

namespace {

constexpr int longestChain = 6;
const QString vendorContext = QStringLiteral("vendor certificate");
// Of Apple Root CA, its DER (ade.md section 6).
const QByteArray appleRoot = QByteArray::fromHex("B0B1730ECBC7FF4505142C49F1295E6EDA6BCAED7E2C68C5BE91B5A11001F024");

QString nameOf(const crypto::Certificate& certificate)
{
    return certificate.commonName().isEmpty() ? certificate.subject() : certificate.commonName();
}

Result<> checkDates(const crypto::Certificate& certificate, qint64 nowMs)
{
    if (nowMs < certificate.notBeforeMs()) {
        return fail(ErrorCode::InvalidInput, QLatin1String("not-yet-valid"),
                    QStringLiteral("%1 is not valid yet").arg(nameOf(certificate)));
    }
    if (nowMs >= certificate.notAfterMs()) {
        return fail(ErrorCode::InvalidInput, QLatin1String("expired"),
                    QStringLiteral("%1 has expired").arg(nameOf(certificate)));
    }
    return {};
}

// By the names that Apple gives, and by the UID, which is an app's own name with dots.
bool isOfAnotherKind(const crypto::Certificate& certificate)
{
    static const std::array kinds{
        "Apple Development", "Apple Distribution",  "Apple Push Services", "Apple Sandbox Push", "Apple Production",
        "iPhone Developer",  "iPhone Distribution", "Mac Developer",       "3rd Party Mac",      "Developer ID",
        "Pass Type ID",      "Website Push ID",     "VoIP Services",       "Merchant ID"};
    const QString name = certificate.commonName();
    return certificate.isCa() || certificate.userId().contains(QLatin1Char('.')) ||
           std::any_of(kinds.begin(), kinds.end(),
                       [&name](const char* kind) { return name.startsWith(QLatin1String(kind)); });
}

Result<QList<crypto::Certificate>> certificatesIn(const QByteArray& file)
{
    if (file.isEmpty() || file.contains("-----BEGIN ")) {
        return file.isEmpty() ? Result<QList<crypto::Certificate>>(QList<crypto::Certificate>())
                              : crypto::Certificate::readAll(file);
    }
    return QList{TRY(crypto::Certificate::read(file))};
}

// Issuer after issuer, as far as the pool goes.
QList<crypto::Certificate> issuersOf(const crypto::Certificate& leaf, const QList<crypto::Certificate>& pool)
{
    QList<crypto::Certificate> chain;
    for (auto below = leaf; !below.isSelfSigned() && chain.size() < longestChain; below = chain.constLast()) {
        const auto issuer = std::find_if(pool.begin(), pool.end(), [&](const crypto::Certificate& one) {
            return one.subject() == below.issuer() &&
                   crypto::verifyChain(below, {}, {one}, crypto::Purpose::Any, below.notBeforeMs()).has_value();
        });
        if (issuer == pool.end()) {
            break;
        }
        chain.append(*issuer);
    }
    return chain;
}

// Up to a certificate that signs itself.
Result<QList<crypto::Certificate>> wholeChainOf(const crypto::Certificate& leaf, const QList<crypto::Certificate>& pool,
                                                qint64 nowMs)
{
    const auto chain = issuersOf(leaf, pool);
    for (const auto& issuer : chain) {
        TRY(checkDates(issuer, nowMs));
    }
    const auto& top = chain.isEmpty() ? leaf : chain.constLast();
    if (!top.isSelfSigned()) {
        const QString address = top.issuerAddress();
        return fail(ErrorCode::InvalidInput, QLatin1String("issuer-missing"),
                    QStringLiteral("the certificate that issued %1 is missing from the chain: %2%3")
                        .arg(nameOf(top), top.issuer(),
                             address.isEmpty() ? QString() : QStringLiteral("; it can be had at ") + address));
    }
    return chain;
}

} // namespace

bool isAppleRoot(const crypto::Certificate& certificate)
{
    return certificate.sha256() == appleRoot;
}

Result<crypto::Identity> openVendorFile(const VendorFile& file)
{
    auto identity = readIdentityFile(file.content, file.key, file.password);
    if (identity) {
        return identity;
    }
    const Error& error = identity.error();
    const bool isCertificate = crypto::Certificate::read(file.content) || crypto::Certificate::readAll(file.content);
    const QString kind = kindOf(error.what);
    const QString words = isCertificate ? ownWords(error) : whyUnreadable(file.content, error);
    return fail(error.code, vendorContext + QLatin1String(": ") + words +
                                (kind.isEmpty() ? QString() : QStringLiteral(" [%1]").arg(kind)));
}

Result<crypto::Certificate> topOfChain(const crypto::Identity& vendor, const QByteArray& chain)
{
    const auto issuers = issuersOf(vendor.certificate, vendor.chain + TRY(certificatesIn(chain)));
    return issuers.isEmpty() ? vendor.certificate : issuers.constLast();
}

Result<QByteArray> withCertificate(const QByteArray& chain, const crypto::Certificate& certificate)
{
    QByteArray pem = certificate.pem();
    for (const auto& one : TRY(certificatesIn(chain))) { // it may have been DER
        pem += one.pem();
    }
    return pem;
}

Result<Vendor> checkVendorCertificate(const crypto::Identity& identity, const QByteArray& chain, qint64 nowMs)
{
    Vendor vendor;
    vendor.identity = identity;
    const auto& certificate = vendor.identity.certificate;
    if (!vendor.identity.key.isRsa()) {
        return invalid(QStringLiteral("vendor certificates have RSA keys, this one has not"));
    }
    if (isPushTopic(certificate.userId())) {
        return fail(ErrorCode::InvalidInput, QLatin1String("push-certificate"),
                    QStringLiteral("this is a push certificate already, no vendor certificate: import it as such"));
    }
    if (isOfAnotherKind(certificate)) {
        return fail(
            ErrorCode::InvalidInput, QLatin1String("other-kind"),
            QStringLiteral("%1 is a certificate of another kind, no vendor certificate: that is made in Apple's "
                           "developer portal as MDM CSR")
                .arg(nameOf(certificate)));
    }
    if (certificate.isSelfSigned()) {
        return fail(ErrorCode::InvalidInput, QLatin1String("self-signed"),
                    QStringLiteral("this certificate is self-signed; vendor certificates are issued by Apple"));
    }
    TRY(within(checkDates(certificate, nowMs), vendorContext));
    const auto given = TRY(within(certificatesIn(chain), QStringLiteral("chain")));
    vendor.identity.chain = TRY(within(wholeChainOf(certificate, vendor.identity.chain + given, nowMs), vendorContext));
    vendor.apple = isAppleRoot(vendor.identity.chain.constLast());
    if (!vendor.apple) {
        vendor.warnings.append(QStringLiteral("not-apple"));
    }
    if (endsSoon(certificate, nowMs)) {
        vendor.warnings.append(QStringLiteral("expires-soon"));
    }
    return vendor;
}

} // namespace espalier::apns
