#include "apns/identity_file.h"

#include "base/error_kind.h"
#include "crypto/pkcs12.h"

namespace espalier::apns {

namespace {

Result<crypto::Identity> matching(const QList<crypto::Certificate>& certificates, const crypto::PrivateKey& key)
{
    for (const auto& certificate : certificates) {
        if (certificate.matches(key)) {
            QList<crypto::Certificate> others = certificates;
            others.removeIf([&](const crypto::Certificate& one) { return one.der() == certificate.der(); });
            return crypto::Identity{key, certificate, others};
        }
    }
    return fail(ErrorCode::InvalidInput, QLatin1String("other-key"),
                QStringLiteral("the private key belongs to another certificate"));
}

} // namespace

Result<crypto::Identity> readIdentityFile(const QByteArray& content, const SecretBytes& key,
                                          const SecretBytes& password)
{
    const auto keyContext = QStringLiteral("private key");
    if (content.contains("-----BEGIN ")) {
        const auto certificates = TRY(crypto::Certificate::readAll(content));
        if (key.isEmpty() && !content.contains("PRIVATE KEY-----")) {
            return fail(ErrorCode::InvalidInput, QLatin1String("key-missing"),
                        QStringLiteral("the private key is missing"));
        }
        return matching(
            certificates,
            TRY(within(crypto::PrivateKey::read(key.isEmpty() ? QByteArrayView(content) : key.view(), password),
                       keyContext)));
    }
    if (const auto certificate = crypto::Certificate::read(content)) {
        if (key.isEmpty()) {
            return fail(ErrorCode::InvalidInput, QLatin1String("key-missing"),
                        QStringLiteral("the private key is missing"));
        }
        return matching({*certificate}, TRY(within(crypto::PrivateKey::read(key.view(), password), keyContext)));
    }
    return crypto::readPkcs12(content, password);
}

} // namespace espalier::apns
