#include "apns/unreadable.h"

#include "apns/push_request.h"
#include "base/error_kind.h"

namespace espalier::apns {

QString ownWords(const Error& error)
{
    return withoutKind(error.what).section(QLatin1String(": error:"), 0, 0);
}

QString whyUnreadable(const QByteArray& content, const Error& error)
{
    if (content.isEmpty()) {
        return QStringLiteral("the file is empty");
    }
    if (crypto::CertificateRequest::read(content) || content.contains("CERTIFICATE REQUEST-----")) {
        return QStringLiteral("this is a signing request (CSR), not the certificate: a vendor signs it, the signed "
                              "file is uploaded at identity.apple.com/pushcert, and what the portal gives is the "
                              "certificate");
    }
    if (looksLikePushRequest(content)) {
        return QStringLiteral("this is the file to upload, not the certificate: upload it at "
                              "identity.apple.com/pushcert, and take what the portal gives");
    }
    if (content.contains("BEGIN CERTIFICATE-----")) {
        return QStringLiteral("its certificate is damaged or cut off");
    }
    if (content.contains("PRIVATE KEY-----")) {
        return QStringLiteral("this is a private key without its certificate");
    }
    const bool isContainer = !error.what.startsWith(QLatin1String("not a PKCS #12 file"));
    return isContainer ? ownWords(error)
                       : QStringLiteral("no certificate is in it: it is neither PEM nor DER nor a PKCS #12 file");
}

} // namespace espalier::apns
